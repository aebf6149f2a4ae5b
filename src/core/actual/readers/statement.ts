import { withoutTrailingMarks, type Passage } from "../../wording/passage.ts";
import { readDate, type FoundDate } from "../../wording/read-date.ts";
import type { Found } from "../../wording/phrase-book.ts";
import { dateOf } from "../actual.ts";
import { actualRead, type ActualReader } from "./reader.ts";

const FIGURE = /\d/;
/** A longer sentence says more than yes or no. */
const MOST_WORDS = 8;
/** "non è stato realizzato": so many words may stand between. */
const REACH_OF_NEGATION = 2;

/**
 * Reads "Budget rispettato", "Obiettivo non raggiunto", "Realizzata": a statement that says yes or no without the word.
 *
 * Its participle stands first or last. A figure, a reservation ("in parte", "sarà", "in corso") or a negation that is
 * not near the participle leaves it unread.
 */
export const readStatement: ActualReader = (passage) => {
  const { text, vocabulary } = passage;
  if (text.length > LONGEST) return undefined;
  const day = dayIn(passage);
  const sentence = withoutTrailingMarks(withoutReferences(day?.rest ?? passage.folded, passage));
  if (FIGURE.test(sentence) || sentence.split(" ").length > MOST_WORDS) return undefined;
  const statement = statementIn(passage, sentence);
  if (statement === undefined) return undefined;
  const negation = vocabulary.negations.first(sentence, 0);
  const between = negation && sentence.slice(negation.end, statement.start).split(" ").length - 2;
  if (between !== undefined && (between < 0 || between > REACH_OF_NEGATION)) return undefined;
  const opening = negation?.start === 0 ? negation.end + 1 : 0;
  if (statement.start !== opening && statement.end !== sentence.length) return undefined;
  if (isReserved(passage, sentence)) return undefined;
  const kept = statement.meaning === (negation === undefined);
  const assumed = [{ code: "statement-read-as-yes" }] as const;
  if (day === undefined) return actualRead({ kind: "compliance", kept, words: text }, assumed, "");
  // "non approvato al 30.06" says nothing of afterwards.
  return kept && day.date.ok
    ? actualRead(dateOf(day.date.value, day), [...assumed, ...day.assumed], "")
    : undefined;
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
  const start = folded.search(DAY);
  if (start === -1) return undefined;
  const found = readDate(passage, start, "alone");
  if (found === undefined || DAY.test(folded.slice(found.end))) return undefined;
  // "entro il 30.06" is a term, not the day on which it was done.
  const before = folded.slice(0, start).trimEnd();
  const opening = before.slice(before.lastIndexOf(" ") + 1);
  const isLead = vocabulary.dateLeads.whole(opening) === true;
  const words = isLead ? before.slice(0, before.length - opening.length).trimEnd() : before;
  if (vocabulary.within.first(words, 0) !== undefined) return undefined;
  return { ...found, rest: `${words}${folded.slice(found.end)}`.trim() };
}

const DAY =
  /(?<![\d/.-])\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?![\d/])|(?<![\d/.-])\d{1,2}°? [a-z]{3,9} \d{4}/;
/** A statement is a line, not a page. */
const LONGEST = 200;

/** From the first to the last participle, if all say the same. */
function statementIn({ vocabulary }: Passage, sentence: string): Found<boolean> | undefined {
  const first = vocabulary.statements.first(sentence, 0);
  if (first === undefined) return undefined;
  let end = first.end;
  for (
    let next = vocabulary.statements.first(sentence, end);
    next;
    next = vocabulary.statements.first(sentence, end)
  ) {
    if (next.meaning !== first.meaning) return undefined;
    end = next.end;
  }
  return { ...first, end };
}

/** "mancato" is a statement and no reservation. */
function isReserved({ vocabulary }: Passage, sentence: string): boolean {
  const { reservations, statements } = vocabulary;
  let found = reservations.first(sentence, 0);
  while (found !== undefined && statements.at(sentence, found.start) !== undefined) {
    found = reservations.first(sentence, found.end);
  }
  return found !== undefined;
}
