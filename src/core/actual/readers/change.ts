import type { Actual } from "../actual.ts";
import { changeAt, type FoundChange } from "../../wording/change.ts";
import type { Passage } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads "riduzione del 12%", "aumento di 3 punti percentuali". */
export const readChange: ActualReader = (passage) => {
  const found = changeAt(passage);
  return found && changeObserved(passage, found);
};

export function changeObserved(passage: Passage, found: FoundChange): ReturnType<ActualReader> {
  const { change, sense, comparator, amount, isLevel, end } = found;
  // "Ridotto a 18 giorni", "sceso a meno di 20".
  if (isLevel === true) {
    const actual: Actual =
      comparator === undefined
        ? { kind: "quantity", quantity: change }
        : { kind: "bound", comparator, bound: change };
    return actualRead(actual, amount.assumed, remarkAfter(passage, end, false));
  }
  if (comparator !== undefined || (sense === "any" && amount.sign === "none")) return undefined;
  const remark = remarkAfter(passage, end, true);
  return actualRead({ kind: "quantity", quantity: change, isChange: true }, amount.assumed, remark);
}
