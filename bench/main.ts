/** `npm run bench`: how fast the product is on this machine, beside others, everything measured in this run. */
import { cpus, loadavg, totalmem } from "node:os";
import { benchHandOut } from "./hand-out.ts";
import { benchJudging } from "./judging.ts";
import { whole } from "./measure.ts";
import { benchOfficeHost } from "./office-host.ts";
import { benchPane } from "./pane.ts";
import { benchWorkbooks } from "./workbooks.ts";

const processors = cpus();
const machine = `${processors.length} × ${processors[0]?.model ?? "unknown processor"}, ${whole(totalmem() / 2 ** 30)} GiB`;
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${machine}, load ${loadavg()[0]?.toFixed(1) ?? "?"}`,
);
console.log("Times and speeds are processor time, garbage collection included, unless they say elapsed.\n");
await benchJudging();
await benchWorkbooks();
await benchOfficeHost();
await benchPane();
await benchHandOut();
