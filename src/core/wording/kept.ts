import type { Passage } from "./passage.ts";
import type { Found } from "./phrase-book.ts";

const FIGURE = /\d/;
/** A longer sentence says more than yes or no. */
const MOST_WORDS = 8;
/** "non è stato realizzato": so many words may stand between. */
const REACH_OF_NEGATION = 2;

/**
 * Whether "Budget rispettato", "Obiettivo non raggiunto" say yes or no.
 *
 * @param sentence folded, without a day
 * @returns `undefined` where the participle stands neither first nor last, and where a figure or a reservation says more
 */
export function keptIn(passage: Passage, sentence: string): boolean | undefined {
  const { vocabulary } = passage;
  if (FIGURE.test(sentence) || sentence.split(" ").length > MOST_WORDS) return undefined;
  const statement = statementIn(passage, sentence);
  if (statement === undefined) return undefined;
  const negation = vocabulary.negations.first(sentence, 0);
  const between = negation && sentence.slice(negation.end, statement.start).split(" ").length - 2;
  if (between !== undefined && (between < 0 || between > REACH_OF_NEGATION)) return undefined;
  const opening = negation?.start === 0 ? negation.end + 1 : 0;
  if (statement.start !== opening && statement.end !== sentence.length) return undefined;
  return isReserved(passage, sentence) ? undefined : statement.meaning === (negation === undefined);
}

/** The words without the numbers by which things are called: "fase 2", "lotto n. 3". */
export function withoutNumbers(words: string, { vocabulary }: Passage): string {
  if (!FIGURE.test(words)) return words;
  let kept = "";
  let from = 0;
  let found = vocabulary.references.first(words, 0);
  while (found !== undefined) {
    const number = NUMBER_OF_THING.exec(words.slice(found.end, found.end + LONGEST_NUMBER));
    kept += words.slice(from, found.end);
    from = found.end + (number?.[0].length ?? 0);
    found = vocabulary.references.first(words, from);
  }
  return kept + words.slice(from);
}

const NUMBER_OF_THING = /^ (?:n[.°]? ?)?\d{1,5}(?![\d.,%/])/;
const LONGEST_NUMBER = 10;

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
