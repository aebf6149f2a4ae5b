import { meantNumber, numbersIn } from "../../wording/prose.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads "Formare almeno il 60% dei dipendenti", "The target is 450 days": the number, marked as taken from prose. */
export const readProse: TargetReader = (passage) => {
  const { numbers, hasDate } = numbersIn(passage);
  const found = meantNumber(numbers, undefined);
  // A date is a condition of its own.
  if (found === undefined || hasDate) return undefined;
  const { amount, comparator } = found;
  const { quantity: bound, sign } = amount;
  const assumed = [...amount.assumed, { code: "number-from-prose", facts: { text: passage.text } } as const];
  return comparator === undefined
    ? targetRead({ kind: "bare", bound, sign }, assumed, "")
    : targetRead({ kind: "threshold", comparator, bound }, assumed, "");
};
