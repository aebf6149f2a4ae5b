/**
 * Loads the built add-in into desktop Excel, with Microsoft's own tool from the registry: `npm run excel`, while `npm start`
 * serves the pages; `npm run excel -- stop` takes it out again. The tool is no dependency: its install needs a network.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const manifest = join(import.meta.dirname, "../dist/manifest.xml");
const verb = process.argv[2] ?? "start";

const refusal = refusalFor(process.platform);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
const { status, error } = spawnSync(
  "npx",
  [
    "-y",
    "office-addin-debugging@7",
    verb,
    JSON.stringify(manifest),
    "desktop",
    ...(verb === "start" ? ["--app", "excel", "--no-debug", "--no-live-reload"] : []),
  ],
  // npx is a command file on Windows, which only a shell runs.
  { stdio: "inherit", shell: true },
);
if (error !== undefined) throw error;
process.exitCode = status ?? 1;

function refusalFor(platform: NodeJS.Platform): string | undefined {
  if (verb !== "start" && verb !== "stop") return `npm run excel [-- start | stop]; "${verb}" ?`;
  if (platform !== "win32" && platform !== "darwin") {
    return [
      "Excel per desktop non esiste per questo sistema. Usare il banco di prova (npm start), o Excel sul web:",
      "Home > Componenti aggiuntivi > Altri > Carica il mio componente aggiuntivo, e scegliere dist/manifest.xml.",
      "There is no desktop Excel for this system. Use the workbench (npm start), or Excel on the web:",
      "Home > Add-ins > More Add-ins > Upload My Add-in, and choose dist/manifest.xml.",
    ].join("\n");
  }
  return existsSync(manifest)
    ? undefined
    : "Manca dist/manifest.xml: prima npm run build.\ndist/manifest.xml is missing: npm run build first.";
}
