import { tidy } from "../cell.ts";
import { vocabularyOf, type Vocabulary } from "../lexicon/vocabulary.ts";
import type { ReadingContext } from "../reading-context.ts";
import { fold, isDigitCode } from "./fold.ts";

/** The words of a cell laid out for the readers. */
export interface Passage {
  /** Tidied, as written. */
  readonly text: string;
  /** The same, folded: indices fit both. */
  readonly folded: string;
  readonly vocabulary: Vocabulary;
  readonly context: ReadingContext;
}

export function passageOf(words: string, context: ReadingContext): Passage {
  const text = tidy(words);
  return { text, folded: fold(text), vocabulary: vocabularyOf(context.lexicon), context };
}

/** What a passage begins with: the readers are tried accordingly. */
export type Opening = "figure" | "words";

export function openingOf({ folded, vocabulary }: Passage): Opening {
  const code = folded.charCodeAt(0);
  if (isDigitCode(code)) return "figure";
  const isSign = folded[0] === "+" || folded[0] === "-";
  const next = isSign ? skipBlank(folded, 1) : 0;
  if (isSign && isDigitCode(folded.charCodeAt(next))) return "figure";
  return vocabulary.currencies.at(folded, next) === undefined ? "words" : "figure";
}

export const skipBlank = (folded: string, from: number): number =>
  folded.charCodeAt(from) === 32 ? from + 1 : from;

/** Punctuation and the marks of footnotes: "80%*", "80%¹". */
const TRAILING_MARKS = " .,;:!*†‡§¹²³⁴⁵⁶⁷⁸⁹";

/** Marks of punctuation that may stand between a reading and the words beside it. */
const LEADING_MARKS = /^[ ,;:.!-]+/;

/** Words beside a reading, without the marks around them, nor brackets that enclose them or lost their other half. */
export function bareWords(text: string): string {
  const words = text.replace(LEADING_MARKS, "").trimEnd();
  const opens = words.indexOf("(");
  const closes = words.indexOf(")");
  if (opens === 0 && closes === words.length - 1 && words.lastIndexOf("(") === 0)
    return words.slice(1, -1).trim();
  if (opens === 0 && closes === -1) return words.slice(1).trim();
  return closes === words.length - 1 && opens === -1 ? words.slice(0, -1).trimEnd() : words;
}

/** "80% [1]", "80%[a]". */
const NOTE = /\[[\da-z*]{1,2}\]$/i;
const LONGEST_NOTE = 4;

export function withoutTrailingMarks(text: string): string {
  let end = text.length;
  while (end > 0) {
    if (TRAILING_MARKS.includes(text.charAt(end - 1))) end--;
    else if (NOTE.test(text.slice(Math.max(0, end - LONGEST_NOTE), end))) end = text.lastIndexOf("[", end);
    else break;
  }
  return text.slice(0, end);
}
