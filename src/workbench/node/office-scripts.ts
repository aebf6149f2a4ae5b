import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

const manifest = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");

/** Version of the library that is installed: "1.1.110". */
export const officeVersion: string = (JSON.parse(readFileSync(manifest, "utf8")) as { version: string })
  .version;

const compiled = new Map<string, Script | undefined>();

/**
 * A file of the library ("office.js", "it-it/office_strings.js"), compiled once for all panes; undefined where the
 * library has no such file.
 */
export function officeScript(file: string): Script | undefined {
  if (!compiled.has(file)) compiled.set(file, compile(file));
  return compiled.get(file);
}

function compile(file: string): Script | undefined {
  try {
    return new Script(readFileSync(join(dirname(manifest), "dist", file), "utf8"), { filename: file });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
