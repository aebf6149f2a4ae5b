import { readAmount } from "../../number/read-amount.ts";
import { changeAt, changeBehind, type FoundChange } from "../../wording/change.ts";
import type { Passage } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads "riduzione del 10%", "incremento di almeno 3 punti percentuali". */
export const readChange: TargetReader = (passage) => {
  const found = changeAt(passage);
  return found && asked(passage, found);
};

/** Reads "10% di riduzione", "5% in più". */
export const readChangeBehind: TargetReader = (passage) => {
  const amount = readAmount(passage, 0);
  const found = amount && changeBehind(passage, amount);
  return found && asked(passage, found);
};

/** A size alone asks for at least so much. */
function asked(passage: Passage, found: FoundChange): ReturnType<TargetReader> {
  const { change, sense, amount, end } = found;
  const comparator = found.comparator ?? LEAST[sense];
  if (comparator === undefined) return undefined;
  const remark = remarkAfter(passage, end, true);
  return targetRead({ kind: "threshold", comparator, bound: change, isChange: true }, amount.assumed, remark);
}

const LEAST = { rise: ">=", fall: "<=", any: undefined } as const;
