/** `npm run bench`: how fast the product is on this machine, beside others, all measured in this run. */
import { cpus, totalmem } from "node:os";
import { benchJudging } from "./judging.ts";
import { whole } from "./measure.ts";

const processors = cpus();
console.log(
  `Node ${process.version} on ${process.platform} ${process.arch}, ${processors.length} × ${processors[0]?.model ?? "?"}, ` +
    `${whole(totalmem() / 2 ** 30)} GiB\n`,
);
await benchJudging();
