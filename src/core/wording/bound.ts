import type { Assumption } from "../assumption.ts";
import { readAmount, readNumberWord, type Amount } from "../number/read-amount.ts";
import { quantity, type Comparator, type Quantity } from "../quantity.ts";
import { skipBlank, type Passage } from "./passage.ts";

/** A comparator and its number, as words or signs: "≥ 80%", "non inferiore al 70 %", "80% o più". */
export interface FoundBound {
  readonly comparator: Comparator;
  readonly bound: Quantity;
  readonly amount: Amount;
  /** Where the comparator begins. */
  readonly start: number;
  /** Index after the number. */
  readonly end: number;
}

/**
 * Reads a comparator followed by its number. "entro" and the like need a unit behind the number: "entro 5 gg" is at
 * most five days, "entro 5" nothing.
 */
export function boundAt(passage: Passage, at: number): FoundBound | undefined {
  const { vocabulary, folded } = passage;
  if (vocabulary.comparators.at(folded, at) !== undefined) return comparedAt(passage, at);
  const within = vocabulary.within.at(folded, at);
  const amount = within && amountBehind(passage, within.end);
  if (amount === undefined || amount.quantity.unit === "number") return undefined;
  // "by three weeks" is a term, "by 10%" a size.
  const isSize = vocabulary.sizes.at(folded, at) !== undefined && !isTime(passage, amount);
  return isSize ? undefined : found("<=", amount, at);
}

export const isTime = ({ context }: Passage, { quantity: { unit } }: Amount): boolean =>
  Object.hasOwn(context.lexicon.units.times, unit);

/** The same of comparators alone: in "reduce by 10%" the "by" bounds nothing. */
export function comparedAt(passage: Passage, at: number): FoundBound | undefined {
  const comparator = passage.vocabulary.comparators.at(passage.folded, at);
  const amount = comparator && amountBehind(passage, comparator.end);
  return comparator && amount && found(comparator.meaning, amount, at);
}

/** Reads a number followed by its comparator: "80% o più", "10 max". */
export function boundBehind({ vocabulary, folded }: Passage, amount: Amount): FoundBound | undefined {
  const comparator = vocabulary.comparatorsBehind.at(folded, skipBlank(folded, amount.end));
  return comparator && { ...found(comparator.meaning, amount, 0), end: comparator.end };
}

export const APPROXIMATE = { code: "approximation-read-as-number" } as const satisfies Assumption;

/** "90% circa", "500 ca.": the approximation behind the number, and its end. */
export function approximationBehind({ vocabulary, folded }: Passage, end: number): number | undefined {
  if (end >= folded.length) return undefined;
  const found = vocabulary.softeners.at(folded, skipBlank(folded, end));
  return found?.meaning === "approximately" ? found.end : undefined;
}

/** The number after articles and "n.": "non inferiore all'80%", "almeno n. 3", "almeno due". */
export function amountBehind(passage: Passage, from: number): Amount | undefined {
  const { vocabulary, folded } = passage;
  let at = skipBlank(folded, from);
  let filler = vocabulary.fillers.at(folded, at);
  const wordAt = at;
  for (let count = 0; filler !== undefined && count < MOST_FILLERS; count++) {
    at = skipBlank(folded, filler.end);
    filler = vocabulary.fillers.at(folded, at);
  }
  return readAmount(passage, at) ?? readNumberWord(passage, at) ?? readNumberWord(passage, wordAt);
}

const MOST_FILLERS = 3;

const found = (comparator: Comparator, amount: Amount, start: number): FoundBound => ({
  comparator,
  bound: quantity(amount.quantity.value, amount.quantity.unit),
  amount,
  start,
  end: amount.end,
});
