import { meansDate } from "./evidence.ts";
import { isDigitCode, isWordCode } from "./fold.ts";
import { passageOf, type Passage } from "./passage.ts";
import { readDate, type FoundDate } from "./read-date.ts";

const FIGURE = /\d/;
/** A sentence is a line, not a page. */
const LONGEST = 300;

/**
 * The one day that a sentence names: "Relazione trasmessa con nota prot. 1234 del 15/09/2021". A term ("entro il 15/10"), what is
 * not done or not yet, and two days give none.
 */
export function dateInProse(passage: Passage): FoundDate | undefined {
  const { text, folded, vocabulary, context } = passage;
  const takenBack = [vocabulary.reservations, vocabulary.negations, vocabulary.within, vocabulary.after];
  if (text.length > LONGEST || takenBack.some((book) => book.first(folded, 0) !== undefined))
    return undefined;
  let found: FoundDate | undefined;
  for (let at = 0; at < folded.length;) {
    const here = startsWord(folded, at) ? dayAt(passageOf(text.slice(at), context)) : undefined;
    if (here !== undefined && found !== undefined) return undefined;
    found ??= here;
    at += here?.end ?? 1;
  }
  return found;
}

const startsWord = (folded: string, at: number): boolean =>
  isWordCode(folded.charCodeAt(at)) &&
  (at === 0 || folded.charAt(at - 1) === " " || folded.charAt(at - 1) === "(");

/** Figures that mean a day by their shape, or a month in words with its day or year: "may" and "set" are words as well. */
function dayAt(passage: Passage): FoundDate | undefined {
  const isMonth = passage.vocabulary.months.at(passage.folded, 0) !== undefined;
  if (!isMonth && !isDigitCode(passage.folded.charCodeAt(0))) return undefined;
  const found = readDate(passage, 0, "alone");
  if (found?.date.ok !== true || !FIGURE.test(passage.folded.slice(0, found.end))) return undefined;
  return meansDate(passage, found.end) ? found : undefined;
}
