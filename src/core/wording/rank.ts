import { Decimal } from "../decimal.ts";
import { isMeasuredAt } from "../number/read-amount.ts";
import { isDigitCode } from "./fold.ts";
import { skipBlank, type Passage } from "./passage.ts";

/** A place in a ranking. */
export interface FoundRank {
  readonly place: Decimal;
  readonly end: number;
}

const PLACE = /(?<place>\d{1,4})(?<ordinal>°|ª|\^|st|nd|rd|th|er|ere|e|eme)?(?= |$)/y;

/** Most cells that begin with a figure show at once that they name no place. */
const ORDINAL = /^\d{1,4}[°ª^a-z]/;

/**
 * Reads "Top 5", "tra i primi 10", "1° posto", "3ª posizione", "2nd place". Without a word before it only an ordinal is a
 * place: "10 posti letto" are beds, and "i primi 6 mesi" a time.
 *
 * @param isAnswer an ordinal alone, "8th", answers with a place; in a target it might be anything
 */
export function rankAt(passage: Passage, isAnswer = false): FoundRank | undefined {
  const { folded, vocabulary, context } = passage;
  if (isDigitCode(folded.charCodeAt(0)) && !ORDINAL.test(folded)) return undefined;
  const before = vocabulary.ranksBefore.at(folded, 0);
  const first = before === undefined ? vocabulary.ranksFirst.at(folded, 0) : undefined;
  const lead = before ?? first;
  const opening = lead === undefined ? 0 : skipBlank(folded, lead.end);
  PLACE.lastIndex = opening;
  const { place, ordinal: sign } = PLACE.exec(folded)?.groups ?? {};
  const ordinal = place === undefined ? vocabulary.ordinals.at(folded, opening) : undefined;
  const end = place === undefined ? ordinal?.end : PLACE.lastIndex;
  if (end === undefined) return undefined;
  const behind = vocabulary.ranksBehind.at(folded, skipBlank(folded, end));
  const isOrdinal = sign !== undefined || ordinal !== undefined;
  if (isAnswer && isOrdinal && end === folded.length && place !== undefined)
    return { place: new Decimal(place), end };
  if (first !== undefined) {
    // "i primi 6 mesi", "les 15 jours": only a place is one of the first.
    const isPlace = behind !== undefined || (end === folded.length && context.lexicon.language !== "fr");
    return isPlace && place !== undefined
      ? { place: new Decimal(place), end: behind?.end ?? end }
      : undefined;
  }
  if (before === undefined ? behind === undefined || !isOrdinal : isMeasuredAt(passage, opening))
    return undefined;
  return { place: new Decimal(place ?? ordinal?.meaning ?? 0), end: behind?.end ?? end };
}
