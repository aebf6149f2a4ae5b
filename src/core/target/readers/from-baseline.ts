import type { Comparator } from "../../quantity.ts";
import { isYear, readAmount } from "../../number/read-amount.ts";
import { passageOf, skipBlank, type Passage } from "../../wording/passage.ts";
import { otherValueIn } from "../../wording/remark.ts";
import type { Target } from "../target.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** A figure that is no year and no "t-1": a size, which other readers know. */
const SIZE = /\d/;
const YEAR = /\b(?:19|20)\d{2}\b|t ?- ?1/g;
const MOST_LINKS = 4;

type Asked = Pick<Extract<Target, { kind: "baseline" }>, "times" | "better" | "comparator">;

/**
 * Reads what is asked of the starting value without a number of its own: "mantenimento", "in linea con il triennio",
 * "non inferiore al dato 2020", "il doppio del 2020", "in aumento rispetto all'anno precedente".
 */
export const readFromBaseline: TargetReader = (passage) => {
  const { folded, text } = passage;
  if (folded.endsWith(")") && SIZE.test(folded)) return withValue(passage);
  if (SIZE.test(folded.replace(YEAR, ""))) return undefined;
  const found = askedOf(passage);
  return found && targetRead({ kind: "baseline", ...found, words: text }, [], "");
};

const IN_BRACKETS = / ?\((?<value>[^()]{1,60})\)$/;

/** Reads "mantenimento (85%)", "non inferiore al dato 2020 (85%)": the starting value stands beside. */
function withValue({ text, context }: Passage): ReturnType<TargetReader> {
  const found = IN_BRACKETS.exec(text);
  if (found === null) return undefined;
  const rest = passageOf(text.slice(0, found.index), context);
  const value = passageOf(found.groups?.value ?? "", context);
  const asked = SIZE.test(rest.folded.replace(YEAR, "")) ? undefined : askedOf(rest);
  if (asked === undefined || asked.times !== 1 || asked.better) return undefined;
  const whole = readAmount(value, 0);
  const isWhole = whole !== undefined && whole.end === value.folded.length;
  const amount = isWhole ? whole : otherValueIn(value.text, value);
  // "mantenimento (2020)" names its year.
  if (amount === undefined || isYear(amount)) return undefined;
  const { quantity: bound, assumed: marks } = amount;
  const assumed = [...marks, { code: "number-from-prose", facts: { text } } as const];
  const { comparator } = asked;
  return comparator === undefined
    ? targetRead({ kind: "bare", bound, sign: "none" }, assumed, "")
    : targetRead({ kind: "threshold", comparator, bound }, assumed, "");
}

function askedOf(passage: Passage): Asked | undefined {
  const { folded, vocabulary } = passage;
  const relation = vocabulary.fromBaseline.at(folded, 0);
  if (relation !== undefined) {
    return namesBaseline(passage, relation.end, true) ? relation.meaning : undefined;
  }
  const comparator = vocabulary.comparators.at(folded, 0);
  if (comparator !== undefined) {
    return namesBaseline(passage, comparator.end, false)
      ? { times: 1, better: false, comparator: comparator.meaning }
      : undefined;
  }
  const change = vocabulary.changesBefore.at(folded, 0);
  if (change === undefined || change.meaning === "any" || !namesBaseline(passage, change.end, true))
    return undefined;
  const beyond: Comparator = change.meaning === "rise" ? ">" : "<";
  return { times: 1, better: false, comparator: beyond };
}

/** Whether the words go on with the starting value: "al dato 2020", "rispetto all'anno precedente", "del 2020". */
function namesBaseline(passage: Passage, from: number, isOptional: boolean): boolean {
  const { folded, vocabulary } = passage;
  let at = skipBlank(folded, from);
  if (at >= folded.length) return isOptional;
  // "incremento dei prestiti rispetto al 2020": what changes stands between.
  const compared = isOptional ? vocabulary.comparisons.first(folded, at) : undefined;
  if (compared !== undefined && compared.start > at) return namesBaseline(passage, compared.end, false);
  for (let count = 0; count < MOST_LINKS; count++) {
    if (vocabulary.baselines.at(folded, at) !== undefined) return true;
    const year = folded.slice(at, at + YEAR_LENGTH);
    // "mantenimento del livello 2020"; "non inferiore 2020" may be a number.
    if ((count > 0 || isOptional) && /^(?:19|20)\d{2}$/.test(year)) return true;
    const link = vocabulary.baselineLinks.at(folded, at) ?? vocabulary.softeners.at(folded, at);
    if (link === undefined) return false;
    at = skipBlank(folded, link.end);
  }
  return vocabulary.baselines.at(folded, at) !== undefined;
}

const YEAR_LENGTH = 4;
