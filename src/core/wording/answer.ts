import { skipBlank, type Passage } from "./passage.ts";

/** A yes or no that stands first, and where the words after it begin. */
export interface FoundAnswer {
  readonly answer: boolean;
  readonly end: number;
}

const PUNCTUATION = /[,;:.(!-]/;

/**
 * Reads "sì", "No", "VERO", "X" at the beginning. What may be another word ("si", "no", "on") counts only alone, before
 * punctuation, or (a yes) before a ceiling: "si max € 100".
 */
export function answerAt({ text, vocabulary, folded }: Passage): FoundAnswer | undefined {
  const found = vocabulary.answers.at(text, 0);
  if (found === undefined) return undefined;
  const { answer, alone } = found.meaning;
  const next = skipBlank(text, found.end);
  const isFree = next >= text.length || PUNCTUATION.test(text.charAt(next));
  const isSpaced = !alone && next > found.end;
  const hasCeiling = answer && vocabulary.comparators.at(folded, next) !== undefined;
  return isFree || isSpaced || hasCeiling ? { answer, end: found.end } : undefined;
}
