import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { addinPages } from "../../../scripts/pages/addin-pages.ts";
import { readSettings } from "../../../scripts/pages/settings.ts";

const root = join(import.meta.dirname, "../../..");
let built: Promise<string> | undefined;

/** The folder of the add-in as `npm run build` makes it, built once for all tests of a process. */
export const builtAddIn = (): Promise<string> => (built ??= build());

function build(): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), "traguardo-add-in-"));
  process.once("exit", () => {
    rmSync(path, { recursive: true, force: true });
  });
  const configuration = addinPages({ root, mode: "production", path, settings: readSettings({}) });
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString()));
      else resolve(path);
    });
  });
}
