import { readFile } from "node:fs/promises";
import { OfficeWorkbook } from "../src/adapters/office-js/office-workbook.ts";
import { compute } from "../src/app/compute.ts";
import type { Change } from "../src/ports/change.ts";
import type { Exchange } from "../src/workbench/host/shell/traffic.ts";
import { openExcel, type Emulated } from "../test/support/excel.ts";
import { median, processorTime, table, times, whole } from "./measure.ts";
import { addNaiveSheets, cellsOf, writeNaively } from "./naive-writing.ts";
import { variedRows } from "./varied-rows.ts";
import { COMPUTE_TERMS, must } from "./workbook-jobs.ts";
import { workbookOf } from "./workbook-of.ts";

/** Milliseconds of whole runs without latency. */
const SIZES = [
  { name: "64", bytes: () => sample(), aim: 300, passes: 5, naiveCells: Infinity, perSync: [1, 500] },
  { name: "10,000", bytes: () => varied(10_000), aim: 5000, passes: 2, naiveCells: 20_000, perSync: [500] },
] as const;

const sample = async (): Promise<Uint8Array> => new Uint8Array(await readFile("samples/relazione-2021.xlsx"));
const varied = async (size: number): Promise<Uint8Array> => workbookOf(await variedRows(size));

interface Lap {
  readonly processor: number;
  readonly elapsed: number;
  readonly requests: number;
  readonly bytes: number;
}

interface Run {
  readonly read: Lap;
  readonly compute: Lap;
  readonly apply: Lap;
  readonly changes: readonly Change[];
}

/** Our run inside the emulated Excel through the real office.js, beside cells written one by one. */
export async function benchOfficeHost(): Promise<void> {
  console.log("4. Compute in the emulated Excel, through office.js\n");
  for (const size of SIZES) {
    const bytes = await size.bytes();
    const cold = await ourRun(bytes);
    const runs: Run[] = [];
    for (let pass = 0; pass < size.passes; pass++) runs.push(await ourRun(bytes));
    console.log(`${runsTable(size.name, cold, runs)}\n`);
    console.log(aim(size, runs));
    const apply = median(runs.map((run) => run.apply.processor));
    for (const perSync of size.perSync) {
      console.log(await naiveLine(bytes, cold.changes, size.naiveCells, perSync, apply));
    }
    console.log("");
  }
}

async function ourRun(bytes: Uint8Array): Promise<Run> {
  const excel = await openExcel({ bytes, requirementSets: { ExcelApi: "1.13" } });
  const workbook = new OfficeWorkbook(excel.Excel, "it");
  const read = await lap(excel, () => workbook.read());
  const snapshot = must(read.value);
  const computed = await lap(excel, () => Promise.resolve(compute(snapshot, COMPUTE_TERMS)));
  const { changes, inverse } = must(computed.value);
  const apply = await lap(excel, () => workbook.apply(changes, inverse));
  must(apply.value);
  await excel.close();
  return { read: read.lap, compute: computed.lap, apply: apply.lap, changes };
}

/** What some work takes and sends. The requests by which office.js releases its references are not counted. */
async function lap<T>(
  { shell: { traffic } }: Emulated,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly lap: Lap }> {
  traffic.clear();
  const [processor, elapsed] = [processorTime(), performance.now()];
  const value = await work();
  return {
    value,
    lap: {
      processor: processorTime() - processor,
      elapsed: performance.now() - elapsed,
      requests: traffic.batches.length,
      bytes: bytesOf(traffic.batches),
    },
  };
}

const bytesOf = (exchanges: readonly Exchange[]): number =>
  exchanges.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);

const STEPS = ["read", "compute", "apply"] as const;

function runsTable(name: string, cold: Run, runs: readonly Run[]): string {
  const sum = (run: Run, key: keyof Lap): number => STEPS.reduce((total, step) => total + run[step][key], 0);
  const line = (title: string, of: (run: Run, key: keyof Lap) => number): readonly string[] => [
    title,
    milliseconds(median(runs.map((run) => of(run, "processor")))),
    milliseconds(median(runs.map((run) => of(run, "elapsed")))),
    milliseconds(of(cold, "elapsed")),
    whole(of(cold, "requests")),
    kibibytes(of(cold, "bytes")),
  ];
  return table(
    [`${name} indicators, ${runs.length} passes`, "time", "elapsed", "first run", "requests", "bytes"],
    [...STEPS.map((step) => line(step, (run, key) => run[step][key])), line("whole", sum)],
  );
}

/** A person waits by the clock; processor time counts what the collector does beside, and other work hardly moves it. */
function aim(size: { readonly name: string; readonly aim: number }, runs: readonly Run[]): string {
  const whole = (kind: "processor" | "elapsed"): number =>
    median(runs.map((run) => STEPS.reduce((total, step) => total + run[step][kind], 0)));
  const told = (time: number): string => `${time < size.aim ? "reached" : "missed"} (${milliseconds(time)}`;
  return `   Aim at ${size.name}: under ${milliseconds(size.aim)}: ${told(whole("elapsed"))} elapsed), ${told(whole("processor"))} of processor time).`;
}

async function naiveLine(
  bytes: Uint8Array,
  changes: readonly Change[],
  most: number,
  perSync: number,
  ourApply: number,
): Promise<string> {
  const all = cellsOf(changes);
  const cells = all.slice(0, Math.min(most, all.length));
  const excel = await openExcel({ bytes, requirementSets: { ExcelApi: "1.13" } });
  await addNaiveSheets(excel.Excel, changes);
  const { lap: naive } = await lap(excel, () => writeNaively(excel.Excel, cells, perSync));
  await excel.close();
  const share = all.length / cells.length;
  const scaled = share === 1 ? "" : ` (measured on ${whole(cells.length)}, times ${share.toFixed(1)})`;
  return [
    `   Cell by cell, a sync every ${whole(perSync)}: ${whole(all.length)} values only${scaled}:`,
    `${milliseconds(naive.processor * share)}, ${whole(naive.requests * share)} requests,`,
    `${kibibytes(naive.bytes * share)}: ${times((naive.processor * share) / ourApply)} our apply, looks included.`,
  ].join(" ");
}

const milliseconds = (time: number): string => `${whole(time)} ms`;
const kibibytes = (bytes: number): string => `${whole(bytes / 1024)} KiB`;
