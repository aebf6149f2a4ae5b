import { assessIndicator, type AssessmentTerms } from "../src/core/assessment/assess-indicator.ts";
import type { VerdictKind } from "../src/core/assessment/assessment.ts";
import { readIndicator, type ReadIndicator } from "../src/core/assessment/read-indicator.ts";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import type { Indicator } from "../src/core/plan.ts";
import { DEFAULT_POLICY } from "../src/core/policy/policy.ts";
import { median, percent, processorTime, table, whole } from "./measure.ts";
import { benchRuleEngines, comparisonOf } from "./rule-engines.ts";
import { countDistinct, indicatorOf, variedRows } from "./varied-rows.ts";

const ROWS = 100_000;
const PASSES = 7;
const AIM = 150_000;
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
      ].map(([name, time]) => [
        String(name),
        speed(Number(time)),
        ((Number(time) / ROWS) * 1000).toFixed(2),
        percent(Number(time) / total),
      ]),
    ),
  );
  const share = ((ROWS / total) * 1000) / AIM;
  console.log(
    `\n   Passes from ${speed(Math.max(...totals))} to ${speed(Math.min(...totals))} rows/s.` +
      `\n   Aim ${whole(AIM)} rows/s: ${share >= 1 ? "reached" : "missed"}, ${percent(share)} of it.\n`,
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
  for (let from = 0; from < indicators.length; from += BLOCK) {
    const block = indicators.slice(from, from + BLOCK);
    const start = processorTime();
    const reads = block.map(read);
    const middle = processorTime();
    const assessments = reads.map((one) => assessIndicator(one, TERMS));
    judging += processorTime() - middle;
    reading += middle - start;
    for (const { verdict } of assessments) verdicts.set(verdict.kind, (verdicts.get(verdict.kind) ?? 0) + 1);
  }
  return { reading, judging, verdicts };
}

const verdictWords = (verdicts: ReadonlyMap<VerdictKind, number>): string =>
  [...verdicts].map(([kind, count]) => `${kind} ${whole(count)}`).join(" · ");
