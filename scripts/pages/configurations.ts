import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Configuration } from "webpack";
import { addinPages } from "./addin-pages.ts";
import { readSettings } from "./settings.ts";
import { workbenchPages, WORKBENCH_ENTRY } from "./workbench-pages.ts";

const root = join(import.meta.dirname, "../..");

/**
 * What webpack builds: `addin` into dist/, which is all that an administration serves, and `workbench` into
 * out/workbench/, for development. Pages refer to their files by relative paths; only the manifest carries an address.
 */
export function configurations(
  _environment: unknown,
  { mode = "production" }: Pick<Configuration, "mode">,
): Configuration[] {
  const settings = readSettings(process.env);
  const build = { root, mode, settings };
  return [
    addinPages({ ...build, path: join(root, "dist") }),
    ...(existsSync(join(root, WORKBENCH_ENTRY))
      ? [workbenchPages({ ...build, path: join(root, "out/workbench") })]
      : []),
  ];
}
