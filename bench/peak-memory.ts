/** Run as a process of its own: computes the workbook named by its argument and prints its peak memory in MiB. */
import { readFile } from "node:fs/promises";
import { computed } from "./workbook-jobs.ts";

const [path = ""] = process.argv.slice(2);
const peak = (): number => process.resourceUsage().maxRSS / 1024;
const bytes = new Uint8Array(await readFile(path));
const idle = peak();
await computed(bytes);
process.stdout.write(JSON.stringify({ idle, peak: peak() }));
