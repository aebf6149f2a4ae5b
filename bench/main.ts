/** `npm run bench`: how fast the product is on this machine, beside others, everything measured in this run. */
import { cpus, totalmem } from "node:os";
import { benchJudging } from "./judging.ts";
import { whole } from "./measure.ts";
import { benchWorkbooks } from "./workbooks.ts";

const processors = cpus();
const machine = `${processors.length} × ${processors[0]?.model ?? "unknown processor"}, ${whole(totalmem() / 2 ** 30)} GiB`;
console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${machine}\n`);
await benchJudging();
await benchWorkbooks();
