/** `npm run bench`: how fast the product is on this machine, beside others, everything measured in this run. */
import { cpus, loadavg, totalmem } from "node:os";
import { register } from "tsx/esm/api";
import { benchHandOut } from "./hand-out.ts";
import { benchJudging } from "./judging.ts";
import { whole } from "./measure.ts";
import { benchOfficeHost } from "./office-host.ts";
import { benchWorkbooks } from "./workbooks.ts";

/** In the order in which they are run; `npm run bench -- judging office-host` runs these two. */
const PARTS = {
  judging: benchJudging,
  workbooks: benchWorkbooks,
  "office-host": benchOfficeHost,
  pane: async () => {
    // Not in the bundle: it builds the add-in, and finds its files by where its own modules lie.
    register();
    await (await import("../bench/pane.ts")).benchPane();
  },
  "hand-out": benchHandOut,
} as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`No part of the bench: ${unknown.join(", ")}. There are: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}

const processors = cpus();
const machine = `${processors.length} × ${processors[0]?.model ?? "unknown processor"}, ${whole(totalmem() / 2 ** 30)} GiB`;
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${machine}, load ${loadavg()[0]?.toFixed(1) ?? "?"}`,
);
console.log("Times and speeds are processor time, garbage collection included, unless they say elapsed.\n");
for (const [name, bench] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
