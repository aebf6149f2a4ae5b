import { changeOf } from "../../wording/change.ts";
import { meantNumber, numbersIn } from "../../wording/prose.ts";
import { asChange } from "./change.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads "Formare almeno il 60% dei dipendenti", "The target is 450 days": the number, marked as taken from prose. */
export const readProse: TargetReader = (passage) => {
  const { numbers, hasDate } = numbersIn(passage);
  const found = meantNumber(numbers, undefined);
  // A date is a condition of its own.
  if (found === undefined || hasDate) return undefined;
  const { amount, comparator, sense } = found;
  const { quantity: bound, sign } = amount;
  const assumed = [...amount.assumed, { code: "number-from-prose", facts: { text: passage.text } } as const];
  if (sense !== undefined) {
    const change = changeOf(sense, amount, comparator, passage.folded.length);
    return change && asChange(change, assumed, "");
  }
  return comparator === undefined
    ? targetRead({ kind: "bare", bound, sign }, assumed, "")
    : targetRead({ kind: "threshold", comparator, bound }, assumed, "");
};
