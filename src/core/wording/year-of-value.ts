import { YEAR_LEADS } from "../lexicon/particles.ts";
import { fold } from "./fold.ts";
import type { Passage } from "./passage.ts";

const YEAR = /^(?<from>(?:19|20)\d{2})(?:[-/](?:\d{2}|(?:19|20)\d{2}))?$/;

const HAS_YEAR = /(?:19|20)\d{2}/;

/**
 * The year of which a value is, where the words beside it say nothing else: "65% nel 2020", "65% (dato 2020)", "65% (2019-20)".
 * Other words ("iscritti dal 2018") may speak of anything.
 */
export function yearOfValue(remark: string, { vocabulary }: Passage): readonly number[] {
  if (!HAS_YEAR.test(remark)) return [];
  let years: readonly number[] = [];
  for (const word of fold(remark).split(" ")) {
    const from = YEAR.exec(word)?.groups?.from;
    if (from !== undefined && years.length === 0)
      years = word.length === from.length ? [Number(from)] : [Number(from), Number(from) + 1];
    else if (
      !YEAR_LEADS.has(word) &&
      [vocabulary.baselines, vocabulary.yearWords, vocabulary.dateLinks].every(
        (book) => book.whole(word) !== true,
      )
    )
      return [];
  }
  return years;
}
