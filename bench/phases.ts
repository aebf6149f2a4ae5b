import { openXlsx } from "../src/adapters/xlsx/xlsx-workbook.ts";
import { asOfDay, assessPlan } from "../src/app/assess-plan.ts";
import { describeChanges } from "../src/app/describe-changes.ts";
import { readMemory } from "../src/app/memory.ts";
import { readPlan } from "../src/app/read-plan.ts";
import { median, percent, seconds, table, whole } from "./measure.ts";
import { COMPUTE_TERMS, must } from "./workbook-jobs.ts";

const PASSES = 3;

/** Where the time of our job goes: each phase of a first compute, one after the other. */
export async function benchPhases(bytes: Uint8Array, size: number): Promise<void> {
  await runPhases(bytes);
  const passes: Awaited<ReturnType<typeof runPhases>>[] = [];
  for (let pass = 0; pass < PASSES; pass++) passes.push(await runPhases(bytes));
  const names = passes[0]?.map(([name]) => name) ?? [];
  const medians = names.map((_, phase) => median(passes.map((pass) => pass[phase]?.[1] ?? 0)));
  const total = medians.reduce((sum, time) => sum + time, 0);
  console.log(`3. Our compute of ${whole(size)} indicators by phase\n`);
  console.log(
    table(
      [`median of ${PASSES} passes`, "time", "of the whole"],
      [
        ...names.map((name, phase) => [
          name,
          seconds(medians[phase] ?? 0),
          percent((medians[phase] ?? 0) / total),
        ]),
        ["whole", seconds(total), percent(1)],
      ],
    ),
  );
  console.log();
}

/** The steps of `compute` on a workbook that was never computed, so that nothing is read back or carried over. */
async function runPhases(bytes: Uint8Array): Promise<readonly (readonly [string, number])[]> {
  let last = performance.now();
  const taken: (readonly [string, number])[] = [];
  const done = <T>(name: string, value: T): T => {
    const now = performance.now();
    taken.push([name, now - last]);
    last = now;
    return value;
  };
  const workbook = must(openXlsx(bytes));
  const snapshot = done("open and read", must(await workbook.read()));
  const plan = done("plan: tables, rows, policy", must(readPlan(snapshot)));
  const day = asOfDay(plan, COMPUTE_TERMS.asOf, COMPUTE_TERMS.today);
  const assessed = done("assess: read targets, judge, roll up", assessPlan(plan, day));
  const { changes } = done(
    "describe: columns, sheets, digests",
    describeChanges(snapshot, plan, assessed, readMemory(snapshot), [], new Set()),
  );
  done("apply: patch and author the XML", must(await workbook.apply(changes)));
  done("zip", workbook.bytes());
  return taken;
}
