import { changeOf } from "../../wording/change.ts";
import { meantNumber, numbersIn } from "../../wording/prose.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads "Sono stati formati 45 dipendenti", "su 45 domande evase 40 (89%)": the number, marked as taken from prose. */
export const readProse: ActualReader = (passage) => {
  const { text, context } = passage;
  const found = meantNumber(numbersIn(passage).numbers, context.wanted);
  if (found === undefined) return undefined;
  const { amount, comparator, sense } = found;
  const assumed = [...amount.assumed, { code: "number-from-prose", facts: { text } } as const];
  if (sense !== undefined) {
    const change = comparator === undefined ? changeOf(sense, amount, comparator, text.length) : undefined;
    return change && actualRead({ kind: "quantity", quantity: change.change, isChange: true }, assumed, "");
  }
  return comparator === undefined
    ? actualRead({ kind: "quantity", quantity: amount.quantity }, assumed, "")
    : actualRead({ kind: "bound", comparator, bound: amount.quantity }, assumed, "");
};
