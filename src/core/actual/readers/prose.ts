import { dateInProse } from "../../wording/date-in-prose.ts";
import { readAmount, type Amount } from "../../number/read-amount.ts";
import type { Passage } from "../../wording/passage.ts";
import { changeOf } from "../../wording/change.ts";
import { meantNumber, numbersIn } from "../../wording/prose.ts";
import { dateOf } from "../actual.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads "Sono stati formati 45 dipendenti", "su 45 domande evase 40 (89%)": the number, marked as taken from prose. */
export const readProse: ActualReader = (passage) => {
  const { text, context } = passage;
  if (context.wanted === "date") return readDay(passage);
  const { numbers } = numbersIn(passage);
  const found = meantNumber(numbers, context.wanted);
  // "tante domande, di cui 4": a part, and of how many is not said.
  const isPart = numbers.length === 1 && passage.vocabulary.partOf.first(passage.folded, 0) !== undefined;
  if (found === undefined || isPart) return undefined;
  const { amount, comparator, sense } = found;
  if (contradictsFirst(passage, amount)) return undefined;
  const assumed = [...amount.assumed, { code: "number-from-prose", facts: { text } } as const];
  if (sense !== undefined) {
    const change = comparator === undefined ? changeOf(sense, amount, comparator, text.length) : undefined;
    return change && actualRead({ kind: "quantity", quantity: change.change, isChange: true }, assumed, "");
  }
  return comparator === undefined
    ? actualRead({ kind: "quantity", quantity: amount.quantity }, assumed, "")
    : actualRead({ kind: "bound", comparator, bound: amount.quantity }, assumed, "");
};

/** "72 % (al netto delle sospese: 81 %)": the number that stands first is the result, and another of its kind is none. */
function contradictsFirst(passage: Passage, meant: Amount): boolean {
  const first = readAmount(passage, 0);
  return first?.quantity.unit === meant.quantity.unit && !first.quantity.value.eq(meant.quantity.value);
}

/** "Delibera n. 45 del 12/09/2021" answers a deadline with its day, and with none of its numbers. */
function readDay(passage: Passage): ReturnType<ActualReader> {
  const found = dateInProse(passage);
  if (found?.date.ok !== true) return undefined;
  const assumed = [...found.assumed, { code: "date-from-prose", facts: { text: passage.text } } as const];
  return actualRead(dateOf(found.date.value, found), assumed, "");
}
