import {
  assessIndicator,
  compareRow,
  measuresOf,
  methodFor,
  type AssessmentTerms,
} from "../src/core/assessment/assess-indicator.ts";
import type { VerdictKind } from "../src/core/assessment/assessment.ts";
import { attain } from "../src/core/assessment/attainment.ts";
import { readIndicator, type ReadIndicator } from "../src/core/assessment/read-indicator.ts";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import type { Indicator } from "../src/core/plan.ts";
import { DEFAULT_POLICY } from "../src/core/policy/policy.ts";
import { median, percent, processorTime, table, whole } from "./measure.ts";
import { benchRuleEngines, comparisonOf } from "./rule-engines.ts";
import { countDistinct, indicatorOf, variedRows } from "./varied-rows.ts";

const ROWS = 100_000;
const PASSES = 7;
const AIM = 100_000;
/** Comparison and attainment alone, of rows already read. */
const COMPARISON_AIM = 400_000;
/** Rows read, then judged, then forgotten, so that the two are timed apart: the size of the report. */
const BLOCK = 64;

const TERMS: AssessmentTerms = {
  policy: DEFAULT_POLICY,
  asOf: { year: 2021, month: 12, day: 31 },
  year: 2021,
};
const ITALIAN = lexiconOf("it");

const read = (indicator: Indicator): ReadIndicator => readIndicator(indicator, ITALIAN, TERMS.year);

interface Pass {
  /** Milliseconds of processor time. */
  readonly reading: number;
  readonly judging: number;
  /** Beside them, and in neither: what of the judging compares numbers and computes the attainment. */
  readonly comparing: number;
  readonly verdicts: ReadonlyMap<VerdictKind, number>;
}

/** Reading and judging rows of text, and beside it rule engines that compare the numbers we read. */
export async function benchJudging(): Promise<void> {
  const rows = await variedRows(ROWS);
  const indicators = rows.map(indicatorOf);
  runPass(indicators);
  const passes = Array.from({ length: PASSES }, () => runPass(indicators));
  const reading = median(passes.map((pass) => pass.reading));
  const judging = median(passes.map((pass) => pass.judging));
  const totals = passes.map((pass) => pass.reading + pass.judging);
  const total = median(totals);
  const comparing = median(passes.map((pass) => pass.comparing));
  const speed = (milliseconds: number): string => whole((ROWS / milliseconds) * 1000);

  console.log(
    `1. Parse and assess ${whole(ROWS)} rows of text, ${whole(countDistinct(rows))} of them different`,
  );
  console.log(`   ${verdictWords(passes[0]?.verdicts ?? new Map())}\n`);
  console.log(
    table(
      [`median of ${PASSES} passes, in blocks of ${BLOCK}`, "rows/s", "µs a row", "of both"],
      [
        ["reading target, actual and direction", reading],
        ["judging: verdict, attainment, proof", judging],
        ["both", total],
        ["of the judging: comparison and attainment", comparing],
      ].map(([name, time]) => [
        String(name),
        speed(Number(time)),
        ((Number(time) / ROWS) * 1000).toFixed(2),
        percent(Number(time) / total),
      ]),
    ),
  );
  const told = (name: string, time: number, aim: number): string => {
    const share = ((ROWS / time) * 1000) / aim;
    return `\n   Aim for ${name} ${whole(aim)} rows/s: ${share >= 1 ? "reached" : "missed"}, ${percent(share)} of it.`;
  };
  console.log(
    `\n   Passes of both from ${speed(Math.max(...totals))} to ${speed(Math.min(...totals))} rows/s.` +
      told("both", total, AIM) +
      told("comparison and attainment", comparing, COMPARISON_AIM) +
      "\n",
  );
  const comparisons = indicators.flatMap((indicator) => {
    const one = read(indicator);
    return comparisonOf(one, assessIndicator(one, TERMS)) ?? [];
  });
  await benchRuleEngines(comparisons, (ROWS / total) * 1000);
}

function runPass(indicators: readonly Indicator[]): Pass {
  const verdicts = new Map<VerdictKind, number>();
  let reading = 0;
  let judging = 0;
  let comparing = 0;
  for (let from = 0; from < indicators.length; from += BLOCK) {
    const block = indicators.slice(from, from + BLOCK);
    const start = processorTime();
    const reads = block.map(read);
    const middle = processorTime();
    const assessments = reads.map((one) => assessIndicator(one, TERMS));
    const end = processorTime();
    judging += end - middle;
    reading += middle - start;
    for (const one of reads) compareAndAttain(one);
    comparing += processorTime() - end;
    for (const { verdict } of assessments) verdicts.set(verdict.kind, (verdicts.get(verdict.kind) ?? 0) + 1);
  }
  return { reading, judging, comparing, verdicts };
}

function compareAndAttain(read: ReadIndicator): void {
  const { policy } = TERMS;
  const comparison = compareRow(read);
  if (comparison.kind === "decided")
    attain(comparison, methodFor(read.indicator, policy), measuresOf(read, comparison), policy);
}

const verdictWords = (verdicts: ReadonlyMap<VerdictKind, number>): string =>
  [...verdicts].map(([kind, count]) => `${kind} ${whole(count)}`).join(" · ");
