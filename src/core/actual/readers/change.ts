import { readAmount } from "../../number/read-amount.ts";
import { changeAt, changeBehind, type FoundChange } from "../../wording/change.ts";
import type { Passage } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads "riduzione del 12%", "aumento di 3 punti percentuali". */
export const readChange: ActualReader = (passage) => {
  const found = changeAt(passage);
  return found && observed(passage, found);
};

/** Reads "12% in meno", "5% di aumento". */
export const readChangeBehind: ActualReader = (passage) => {
  const amount = readAmount(passage, 0);
  const found = amount && changeBehind(passage, amount);
  return found && observed(passage, found);
};

function observed(passage: Passage, found: FoundChange): ReturnType<ActualReader> {
  const { change, sense, comparator, amount, end } = found;
  if (comparator !== undefined || (sense === "any" && amount.sign === "none")) return undefined;
  const remark = remarkAfter(passage, end, true);
  return actualRead({ kind: "quantity", quantity: change, isChange: true }, amount.assumed, remark);
}
