import { join } from "node:path";
import webpack from "webpack";
import { addinPages } from "../../../scripts/pages/addin-pages.ts";
import { readSettings } from "../../../scripts/pages/settings.ts";
import { sharedFolder } from "./shared-folder.ts";

const root = join(import.meta.dirname, "../../..");

/** The folder of the add-in as `npm run build` makes it, built once for all tests of a run. */
export const builtAddIn = (): Promise<string> => sharedFolder("add-in", build);

function build(path: string): Promise<void> {
  const configuration = addinPages({ root, mode: "production", path, settings: readSettings({}) });
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString()));
      else resolve();
    });
  });
}
