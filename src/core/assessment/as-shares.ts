import type { Actual, ActualReading } from "../actual/actual.ts";
import type { Assumption } from "../assumption.ts";
import { quantity, type Quantity } from "../quantity.ts";
import type { Target, TargetReading } from "../target/target.ts";
import { fold } from "../wording/fold.ts";
import type { PhraseBook } from "../wording/phrase-book.ts";

/** Target and actual of a row, as they are compared. */
interface Pair {
  readonly target: TargetReading;
  readonly actual: ActualReading;
}

/**
 * What is counted out of a whole becomes a share where the other side is one: "45 su 50" beside "≥ 90 %", "40%" beside
 * "almeno 1/3". Two counts out of unlike wholes stay: "4 su 6" beside "4 su 5" is as many, and a smaller share.
 *
 * @param outOf the words of the language: "su"
 */
export function asShares({ target, actual }: Pair, outOf: PhraseBook<true>): Pair {
  const wanted = boundOf(target.target);
  const given = amountOf(actual.actual);
  if (wanted?.unit === "percent" && given !== undefined) {
    const whole = wholeOf(given, actual.remark, outOf);
    if (whole !== undefined) return { target, actual: actualShare(actual, given, whole) };
  }
  if (given?.unit === "percent" && wanted !== undefined) {
    const whole = wholeOf(wanted, target.remark, outOf);
    if (whole !== undefined) return { target: targetShare(target, wanted, whole), actual };
  }
  return { target, actual };
}

const boundOf = (target: Target): Quantity | undefined =>
  target.kind === "bare" || target.kind === "threshold" ? target.bound : undefined;

const amountOf = (actual: Actual): Quantity | undefined =>
  actual.kind === "quantity" ? actual.quantity : undefined;

/** The 50 of "45 su 50": behind a plain number that is no more than it. */
function wholeOf(
  { value, unit }: Quantity,
  remark: string | undefined,
  outOf: PhraseBook<true>,
): number | undefined {
  if (remark === undefined || remark === "" || unit !== "number") return undefined;
  const folded = fold(remark);
  const whole = /^ (?<whole>\d{1,6})\b/.exec(folded.slice(outOf.first(folded, 0)?.end ?? folded.length));
  const count = Number(whole?.groups?.whole ?? 0);
  return count === 0 || value.isNegative() || value.gt(count) ? undefined : count;
}

function targetShare(
  { target, remark = "", assumed }: TargetReading,
  bound: Quantity,
  whole: number,
): TargetReading {
  return {
    target:
      target.kind === "bare" || target.kind === "threshold"
        ? { ...target, bound: share(bound, whole) }
        : target,
    assumed: [...assumed, fromCounts(bound, remark)],
  };
}

function actualShare(
  { remark = "", assumed }: ActualReading,
  counted: Quantity,
  whole: number,
): ActualReading {
  return {
    actual: { kind: "quantity", quantity: share(counted, whole) },
    assumed: [...assumed, fromCounts(counted, remark)],
  };
}

const share = ({ value }: Quantity, whole: number): Quantity => quantity(value.div(whole), "percent");

const fromCounts = ({ value }: Quantity, remark: string): Assumption => ({
  code: "share-from-counts",
  facts: { text: `${value.toString()} ${remark}` },
});
