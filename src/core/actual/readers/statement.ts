import { withoutTrailingMarks, type Passage } from "../../wording/passage.ts";
import { readDate, type FoundDate } from "../../wording/read-date.ts";
import { keptIn } from "../../wording/kept.ts";
import type { Assumption } from "../../assumption.ts";
import { dateOf } from "../actual.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/**
 * Reads "Budget rispettato", "Obiettivo non raggiunto", "Realizzata": a statement that says yes or no without the word.
 *
 * Its participle stands first or last. A figure, a reservation ("in parte", "sarà", "in corso") or a negation that is
 * not near the participle leaves it unread.
 */
export const readStatement: ActualReader = (passage) => {
  const { text } = passage;
  if (text.length > LONGEST) return undefined;
  const day = dayIn(passage);
  const sentence = withoutTrailingMarks(withoutReferences(day?.rest ?? passage.folded, passage));
  const kept = keptIn(passage, sentence);
  if (kept === undefined) return undefined;
  const statement = { code: "statement-read-as-yes" } as const;
  if (day === undefined) return actualRead({ kind: "compliance", kept, words: text }, [statement], "");
  // "non approvato al 30.06" says nothing of afterwards.
  if (!kept || !day.date.ok) return undefined;
  // A term asks for the day itself, whatever was done on it.
  const isDay = passage.context.wanted === "date";
  const assumed: Assumption = isDay ? { code: "date-from-prose", facts: { text } } : statement;
  return actualRead(dateOf(day.date.value, day), [assumed, ...day.assumed], "");
};

/** An act by its number says when or where, not how much: "con delibera n. 12", "D.G. 5/2021". */
function withoutReferences(folded: string, { vocabulary }: Passage): string {
  const found = vocabulary.decrees.first(folded, 0);
  if (found === undefined) return folded;
  const number = NUMBER_OF_ACT.exec(folded.slice(found.end));
  if (number === null) return folded;
  const before = folded.slice(0, found.start).trimEnd().replace(SHORT_WORD, "");
  return `${before} ${folded.slice(found.end + number[0].length).trim()}`.trim();
}

const NUMBER_OF_ACT = /^(?: [a-z.]{1,20}){0,3} ?(?:n[.°ro]{0,3} ?)?\d[\d/.-]{0,12}(?: [a-z]{1,3}$)?/;
/** "con", "in", "with": what leads to the act. */
const SHORT_WORD = / [a-z]{1,4}$/;

/** The one day that a sentence ends with or names: "attivato il 15/06/2021", and the sentence without it. */
function dayIn(passage: Passage): (FoundDate & { readonly rest: string }) | undefined {
  const { folded, vocabulary } = passage;
  if (!FIGURE.test(folded)) return undefined;
  let found: FoundDate | undefined;
  let start = 0;
  for (const { index } of folded.matchAll(DAY)) {
    const here = index < (found?.end ?? 0) ? undefined : readDate(passage, index, "alone");
    if (here === undefined) continue;
    if (found !== undefined) return undefined;
    [found, start] = [here, index];
  }
  if (found === undefined) return undefined;
  // "entro il 30.06" is a term, not the day on which it was done.
  const before = folded.slice(0, start).trimEnd();
  const opening = before.slice(before.lastIndexOf(" ") + 1);
  const isLead = vocabulary.dateLeads.whole(opening) === true;
  const words = isLead ? before.slice(0, before.length - opening.length).trimEnd() : before;
  if (vocabulary.within.first(words, 0) !== undefined) return undefined;
  return { ...found, rest: `${words}${folded.slice(found.end)}`.trim() };
}

const FIGURE = /\d/;
const DAY =
  /(?<![\d/.-])\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?![\d/])|(?<![\d/.-])\d{1,2}(?:°|er|st|nd|rd|th)? [a-z]{3,9}(?![a-z])|(?<![a-z])[a-z]{3,9} \d{1,2}, \d{4}|(?<![a-z])[a-z]{3,9} \d{4}/g;
/** A statement is a line, not a page. */
const LONGEST = 200;
