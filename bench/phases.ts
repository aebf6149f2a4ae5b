import { openXlsx } from "../src/adapters/xlsx/xlsx-workbook.ts";
import { asOfDay, assessPlan } from "../src/app/assess-plan.ts";
import { describeChanges } from "../src/app/describe-changes.ts";
import { readMemory, rememberChange } from "../src/app/memory.ts";
import { readPlan } from "../src/app/read-plan.ts";
import { inverseOf } from "../src/app/undo/inverse-of.ts";
import { looksIn } from "../src/app/undo/kept-looks.ts";
import { packRecord } from "../src/app/undo/undo-record.ts";
import { median, percent, processorTime, seconds, table, whole } from "./measure.ts";
import { COMPUTE_TERMS, must } from "./workbook-jobs.ts";

const PASSES = 3;

interface Phase {
  readonly name: string;
  /** Milliseconds. */
  readonly processor: number;
  readonly elapsed: number;
}

/** Where the time of our job goes: each phase of a first compute, one after the other. */
export async function benchPhases(bytes: Uint8Array, size: number): Promise<void> {
  const warmUp = await runPhases(bytes);
  const passes: (readonly Phase[])[] = [];
  for (let pass = 0; pass < PASSES; pass++) passes.push(await runPhases(bytes));
  const medians = warmUp.map(({ name }, phase): Phase => {
    const of = (key: "processor" | "elapsed"): number =>
      median(passes.map((pass) => pass[phase]?.[key] ?? 0));
    return { name, processor: of("processor"), elapsed: of("elapsed") };
  });
  const sum = (key: "processor" | "elapsed"): number => medians.reduce((total, one) => total + one[key], 0);
  const total: Phase = { name: "whole", processor: sum("processor"), elapsed: sum("elapsed") };
  const lines = [...medians, total].map(({ name, processor, elapsed }) => [
    name,
    seconds(processor),
    percent(processor / total.processor),
    seconds(elapsed),
  ]);
  console.log(`3. Our compute of ${whole(size)} indicators by phase\n`);
  console.log(`${table([`median of ${PASSES} passes`, "time", "of the whole", "elapsed"], lines)}\n`);
}

/** The steps of `compute` on a workbook that was never computed, so that nothing is read back or carried over. */
async function runPhases(bytes: Uint8Array): Promise<readonly Phase[]> {
  const phases: Phase[] = [];
  let last = { processor: processorTime(), elapsed: performance.now() };
  const done = <T>(name: string, value: T): T => {
    const now = { processor: processorTime(), elapsed: performance.now() };
    phases.push({ name, processor: now.processor - last.processor, elapsed: now.elapsed - last.elapsed });
    last = now;
    return value;
  };
  const workbook = must(openXlsx(bytes));
  const snapshot = done("open and read", must(await workbook.read()));
  const plan = done("plan: tables, rows, policy", must(readPlan(snapshot)));
  const day = asOfDay(plan, COMPUTE_TERMS.asOf, COMPUTE_TERMS.today);
  const assessed = done("assess: read targets, judge, roll up", assessPlan(plan, day));
  const described = done(
    "describe: columns, sheets, digests, looks",
    describeChanges(snapshot, plan, assessed, readMemory(snapshot), [], new Set()),
  );
  const memory = readMemory(snapshot);
  const looks = looksIn(memory, plan.table);
  const inverse = done("the way back: inverse of the changes", inverseOf(described.changes, snapshot, looks));
  const run = { changes: described.changes, inverse, snapshot, table: plan.table };
  const undo = done(
    "the way back: record of the run",
    packRecord({ ...run, before: memory, after: described.remembered }),
  );
  const keeping = rememberChange({ ...described.remembered, undo }, memory.sheet, assessed.engineVersion);
  const changes = [...described.changes, ...(keeping === undefined ? [] : [keeping])];
  done("apply: patch and author the XML", must(await workbook.apply(changes)));
  done("zip", workbook.bytes());
  return phases;
}
