import { changeAt, type FoundChange } from "../../wording/change.ts";
import type { Passage } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads "riduzione del 10%", "incremento di almeno 3 punti percentuali". */
export const readChange: TargetReader = (passage) => {
  const found = changeAt(passage);
  return found && changeAsked(passage, found);
};

/** A size alone asks for at least so much. */
export function changeAsked(passage: Passage, found: FoundChange): ReturnType<TargetReader> {
  const { change, sense, amount, end } = found;
  const comparator = found.comparator ?? LEAST[sense];
  if (comparator === undefined) return undefined;
  const remark = remarkAfter(passage, end, true);
  return targetRead({ kind: "threshold", comparator, bound: change, isChange: true }, amount.assumed, remark);
}

const LEAST = { rise: ">=", fall: "<=", any: undefined } as const;
