import type { Comparator } from "../../quantity.ts";
import { skipBlank, type Passage } from "../../wording/passage.ts";
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
  if (SIZE.test(folded.replace(YEAR, ""))) return undefined;
  const found = askedOf(passage);
  return found && targetRead({ kind: "baseline", ...found, words: text }, [], "");
};

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
    if (count > 0 && /^(?:19|20)\d{2}$/.test(year)) return true;
    const link = vocabulary.baselineLinks.at(folded, at) ?? vocabulary.softeners.at(folded, at);
    if (link === undefined) return false;
    at = skipBlank(folded, link.end);
  }
  return vocabulary.baselines.at(folded, at) !== undefined;
}

const YEAR_LENGTH = 4;
