/**
 * Weighs the scripts of the built pane's first load, and fails above the budget: `npm run size`, after `npm run build`. What
 * `import()` adds before the first view is usable is weighed in a browser, by the end-to-end tests.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initialSize, sizeTable } from "./pages/initial-size.ts";
import { initialScripts } from "./pages/initial-scripts.ts";

const dist = join(import.meta.dirname, "../dist");
const names = initialScripts(readFileSync(join(dist, "taskpane.html"), "utf8"));
const size = initialSize(names, (name) => readFileSync(join(dist, name)));
console.log(sizeTable(size));
process.exitCode = size.isWithinBudget ? 0 : 1;
