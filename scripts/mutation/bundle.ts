import { readdir, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/**
 * The tests that a mutant of the core has to pass by: those of the core, and those that judge whole rows. In one file, for a mutant is
 * tried in a second of which loading some two hundred modules would take most.
 */
const ROWS = [
  "app/shapes",
  "app/confidence",
  "app/methods",
  "app/formulas",
  "app/accepted-value",
  "app/texts/explain",
  "app/texts/sentences",
  "app/texts/what-if",
  "app/check/checks",
  "published-cases/published-cases",
];

/**
 * Long cells and formulas and whatever words take long to try, and notice little; the generated parser is compared with its
 * file, which is no longer itself while mutated.
 */
const LEFT_OUT = new Set([
  "core/wording/long-cells",
  "core/formula/long-formulas",
  "core/assessment/what-if-answers",
  "core/every-reader",
  "core/formula/parser-is-current",
]);

/** Files beside a test are found from where the test stands, not from the bundle. */
const whereTestsStand: Plugin = {
  name: "where-tests-stand",
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:test|scripts)\/.*\.ts$/ }, async ({ path }) => ({
      loader: "ts",
      contents: (await readFile(path, "utf8"))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path))),
    }));
  },
};

const ofCore = (await readdir("test/core", { recursive: true }))
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => `core/${path.replace(/\.test\.ts$/, "")}`)
  .filter((name) => !LEFT_OUT.has(name));
await build({
  stdin: {
    contents: [
      'import "./scripts/mutation/few-runs.ts";',
      ...[...ofCore, ...ROWS].map((name) => `import "./test/${name}.test.ts";`),
      'export { collected } from "vitest";',
    ].join("\n"),
    resolveDir: resolve("."),
  },
  bundle: true,
  alias: { vitest: resolve("scripts/mutation/harness.ts") },
  // Loaded once: they hold nothing that a mutant could leave in them.
  external: ["@vitest/expect", "decimal.js", "fast-check", "fflate", "intl-messageformat", "saxes"],
  platform: "node",
  format: "cjs",
  outfile: "out/mutation/tests.cjs",
  logLevel: "warning",
  plugins: [whereTestsStand],
});
