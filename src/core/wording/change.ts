import { isYear, type Amount } from "../number/read-amount.ts";
import { quantity, type Comparator, type Quantity } from "../quantity.ts";
import { amountBehind, comparedAt } from "./bound.ts";
import { skipBlank, type Passage } from "./passage.ts";

/** A change in words: "riduzione di almeno il 10%", "10% in più". */
export interface FoundChange {
  /** With its sign: a reduction is negative. */
  readonly change: Quantity;
  readonly sense: "rise" | "fall" | "any";
  /** As written, the sign counted in: a reduction of at least 10 % is at most −10 %. */
  readonly comparator: Comparator | undefined;
  readonly amount: Amount;
  /** "Ridurre a 20 giorni": the value at which the change ends, and no size of it. */
  readonly isLevel?: boolean;
  readonly end: number;
}

const MOST_LINKS = 3;

/** Reads a change whose word stands first: "riduzione del 10%", "aumento di almeno 3 p.p.", "variazione ≤ -10 %". */
export function changeAt(passage: Passage): FoundChange | undefined {
  const { folded, vocabulary } = passage;
  const opening = vocabulary.changesBefore.at(folded, 0);
  if (opening === undefined) return undefined;
  let at = skipBlank(folded, opening.end);
  let bound = comparedAt(passage, at);
  let isLevel = false;
  for (let count = 0; bound === undefined && count < MOST_LINKS; count++) {
    const link = vocabulary.baselineLinks.at(folded, at) ?? vocabulary.softeners.at(folded, at);
    if (link === undefined) break;
    isLevel = vocabulary.levels.at(folded, at)?.end === link.end;
    at = skipBlank(folded, link.end);
    bound = comparedAt(passage, at);
  }
  const amount = bound?.amount ?? amountBehind(passage, at);
  if (amount === undefined) return undefined;
  const sense = opening.meaning;
  if (!isLevel || sense === "any" || amount.sign !== "none")
    return changeOf(sense, amount, bound?.comparator, amount.end);
  return isYear(amount)
    ? undefined
    : { change: amount.quantity, sense, comparator: bound?.comparator, amount, isLevel, end: amount.end };
}

/** Reads a change whose word stands behind an amount: "10% in meno", "5 % d'augmentation". */
export function changeBehind({ folded, vocabulary }: Passage, amount: Amount): FoundChange | undefined {
  if (amount.end >= folded.length) return undefined;
  const word = vocabulary.changesBehind.at(folded, skipBlank(folded, amount.end));
  return word && changeOf(word.meaning, amount, undefined, word.end);
}

export function changeOf(
  sense: "rise" | "fall" | "any",
  amount: Amount,
  comparator: Comparator | undefined,
  end: number,
): FoundChange | undefined {
  const { value, unit } = amount.quantity;
  // Years are no sizes: "aumento rispetto al 2020".
  if (isYear(amount)) return undefined;
  if (sense === "fall") {
    const change = quantity(value.isZero() ? value : value.abs().negated(), unit);
    return { change, sense, comparator: comparator && TURNED[comparator], amount, end };
  }
  // "aumento del -5%" says two things.
  if (sense === "rise" && amount.sign === "-") return undefined;
  return { change: amount.quantity, sense, comparator, amount, end };
}

const TURNED: Readonly<Record<Comparator, Comparator>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" };
