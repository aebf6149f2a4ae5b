import { withoutTrailingMarks, type Passage } from "../../wording/passage.ts";
import type { Found } from "../../wording/phrase-book.ts";
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
  const { folded, text, vocabulary } = passage;
  const sentence = withoutTrailingMarks(folded);
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
  return actualRead({ kind: "compliance", kept, words: text }, [{ code: "statement-read-as-yes" }], "");
};

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
