/** Checks the built manifest against the built files: `npm run manifest`, after `npm run build`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { associatedCommands } from "./manifest/associated-commands.ts";
import { AWAITED } from "./manifest/awaited.ts";
import { checkManifest } from "./manifest/check-manifest.ts";
import { REQUIREMENT_SETS } from "./manifest/requirement-sets.ts";
import { readSettings } from "./pages/settings.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

const faults = checkManifest(readFileSync(join(dist, "manifest.xml"), "utf8"), {
  baseUrl: readSettings(process.env).baseUrl,
  files: (path) => (existsSync(join(dist, path)) ? readFileSync(join(dist, path)) : undefined),
  requirementSets: REQUIREMENT_SETS,
  commands: associatedCommands(root),
  version,
});

const isAwaited = (code: string, at: string): boolean =>
  AWAITED.some((awaited) => awaited.code === code && awaited.at === at);
for (const { code, at } of faults) {
  console.log(`dist/manifest.xml: ${code}: ${at}${isAwaited(code, at) ? " (awaited)" : ""}`);
}
const wrong = faults.filter(({ code, at }) => !isAwaited(code, at)).length;
console.log(wrong === 0 ? "dist/manifest.xml: checked" : `dist/manifest.xml: ${String(wrong)} faults`);
process.exitCode = wrong === 0 ? 0 : 1;
