import type { Assessment } from "../src/core/assessment/assessment.ts";
import type { ReadIndicator } from "../src/core/assessment/read-indicator.ts";
import type { Comparator } from "../src/core/quantity.ts";
import { loadContenders, type Comparison, type Contender } from "./rule-engine-contenders.ts";
import { median, table, timed, times, whole } from "./measure.ts";

const PASSES = 3;

/** A comparison with the verdict that we gave. */
export interface JudgedComparison extends Comparison {
  readonly met: boolean;
}

/** The two numbers and the comparator that a row comes down to; none for dates, answers in words and open rows. */
export function comparisonOf(read: ReadIndicator, { verdict }: Assessment): JudgedComparison | undefined {
  if (!read.target.reading.ok || !read.actual.reading.ok) return undefined;
  if (verdict.kind !== "met" && verdict.kind !== "not-met") return undefined;
  const { target } = read.target.reading.value;
  const { actual } = read.actual.reading.value;
  if ((target.kind !== "threshold" && target.kind !== "bare") || actual.kind !== "quantity") return undefined;
  const byDirection: Comparator = read.direction?.direction === "lower" ? "<=" : ">=";
  return {
    actual: actual.quantity.value.toNumber(),
    target: target.bound.value.toNumber(),
    comparator: target.kind === "threshold" ? target.comparator : byDirection,
    met: verdict.kind === "met",
  };
}

/** Times rule engines that compare numbers already read, and counts where they answer otherwise than we do. */
export async function benchRuleEngines(
  comparisons: readonly JudgedComparison[],
  oursPerSecond: number,
): Promise<void> {
  const { contenders, missing } = await loadContenders();
  const lines: string[][] = [];
  for (const contender of contenders) lines.push(await measured(contender, comparisons, oursPerSecond));
  console.log(
    [
      `   Rule engines, on the ${whole(comparisons.length)} of these rows that come down to two numbers and a comparator.`,
      "   They are handed the numbers that we have read and only compare them: far less work. We read the words,",
      "   find the direction, compare in exact decimals, compute attainment, variance and band, and keep the proof.",
      "",
      table([`median of ${PASSES} passes`, "rows", "rows/s", "our speed to theirs", "other answers"], lines),
      ...missing.map((line) => `\n   ${line}`),
      "",
    ].join("\n"),
  );
}

async function measured(
  { name, rows, compare }: Contender,
  comparisons: readonly JudgedComparison[],
  oursPerSecond: number,
): Promise<string[]> {
  const some = comparisons.slice(0, rows);
  let others = 0;
  // The count of other answers is the warm-up.
  for (const one of some) if ((await compare(one)) !== one.met) others++;
  const taken: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    taken.push(
      await timed(async () => {
        for (const one of some) {
          const answer = compare(one);
          if (typeof answer !== "boolean") await answer;
        }
      }),
    );
  }
  const perSecond = (some.length / median(taken)) * 1000;
  return [name, whole(some.length), whole(perSecond), times(oursPerSecond / perSecond), whole(others)];
}
