import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { medianTimes, seconds, table, times, whole } from "./measure.ts";
import { benchPhases } from "./phases.ts";
import { variedRows } from "./varied-rows.ts";
import { computed, oneCellByExcelJs, oneCellByHucre, oneCellByUs } from "./workbook-jobs.ts";
import { workbookOf } from "./workbook-of.ts";

const SIZES = [100, 1000, 10_000] as const;
const PASSES = 3;
const AIM_RATIO = 2;
const AIM_MEMORY = 1024;

interface Measured {
  readonly size: number;
  readonly kilobytes: number;
  readonly time: Readonly<Record<"ours" | "cell" | "hucre" | "exceljs", number>>;
  readonly memory: Memory;
}

/** Our whole job on workbooks of growing size, beside the least that libraries can be asked for. */
export async function benchWorkbooks(): Promise<void> {
  const measured: Measured[] = [];
  let largest: Uint8Array = new Uint8Array();
  for (const size of SIZES) {
    largest = await workbookOf(await variedRows(size));
    measured.push(await measure(size, largest));
  }
  console.log("2. Compute a workbook: open, read, judge, describe, write back\n");
  console.log(timesTable(measured));
  console.log(`\n${ratiosTable(measured)}\n`);
  console.log(`${memoryTable(measured)}\n`);
  console.log(aims(measured));
  await benchPhases(largest, SIZES[2]);
}

async function measure(size: number, bytes: Uint8Array): Promise<Measured> {
  const time = await medianTimes(
    {
      ours: () => computed(bytes),
      cell: () => oneCellByUs(bytes),
      hucre: () => oneCellByHucre(bytes),
      exceljs: () => oneCellByExcelJs(bytes),
    },
    PASSES,
  );
  return { size, kilobytes: bytes.length / 1024, time, memory: await peakMemory(bytes) };
}

interface Memory {
  /** MiB: with Node and the code loaded, before the file is opened. */
  readonly idle: number;
  readonly peak: number;
}

async function peakMemory(bytes: Uint8Array): Promise<Memory> {
  const folder = await mkdtemp(join(tmpdir(), "traguardo-bench-"));
  try {
    const path = join(folder, "plan.xlsx");
    await writeFile(path, bytes);
    const script = join("bench", "peak-memory.ts");
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script, path]);
    return JSON.parse(stdout) as Memory;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const timesTable = (measured: readonly Measured[]): string =>
  table(
    ["indicators", "file", "our compute", "one cell: our adapter", "hucre", "ExcelJS"],
    measured.map(({ size, kilobytes, time }) => [
      whole(size),
      `${whole(kilobytes)} KiB`,
      ...[time.ours, time.cell, time.hucre, time.exceljs].map(seconds),
    ]),
  );

const ratiosTable = (measured: readonly Measured[]): string =>
  table(
    ["our compute to one cell by", "our adapter", "hucre", "ExcelJS", "growth of ours", "per indicator"],
    measured.map(({ size, time }, index) => {
      const before = measured[index - 1]?.time.ours;
      return [
        whole(size),
        ...[time.cell, time.hucre, time.exceljs].map((other) => times(time.ours / other)),
        before === undefined ? "" : times(time.ours / before),
        `${((time.ours / size) * 1000).toFixed(0)} µs`,
      ];
    }),
  );

const memoryTable = (measured: readonly Measured[]): string =>
  table(
    ["peak memory (RSS), own process", "before opening", "peak"],
    measured.map(({ size, memory }) => [
      whole(size),
      `${whole(memory.idle)} MiB`,
      `${whole(memory.peak)} MiB`,
    ]),
  );

function aims(measured: readonly Measured[]): string {
  const largest = measured.at(-1);
  if (largest === undefined) return "";
  const { size, time, memory } = largest;
  const ratio = time.ours / Math.min(time.cell, time.exceljs);
  const word = (isReached: boolean): string => (isReached ? "reached" : "missed");
  return [
    `   At ${whole(size)}: aim under ${times(AIM_RATIO)} the faster of our adapter and ExcelJS: ${word(ratio < AIM_RATIO)} (${times(ratio)});`,
    `   against ExcelJS alone ${times(time.ours / time.exceljs)}, against hucre ${times(time.ours / time.hucre)}.`,
    `   Aim under ${whole(AIM_MEMORY)} MiB: ${word(memory.peak < AIM_MEMORY)} (${whole(memory.peak)} MiB).\n`,
  ].join("\n");
}
