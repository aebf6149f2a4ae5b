import { describe, expect, test } from "vitest";
import { lexiconOf, type Language, type Lexicon } from "../../../src/core/lexicon/lexicon.ts";
import { vocabularyOf } from "../../../src/core/lexicon/vocabulary.ts";
import { fold } from "../../../src/core/wording/fold.ts";
import { phrasesIn, type Words } from "../../../src/core/wording/phrase-book.ts";

const LANGUAGES = ["it", "en", "fr"] as const satisfies readonly Language[];

/** Lists of which a phrase may stand in one only: in two it would mean two things. */
const exclusive = ({
  bounds,
  answers,
  states,
  directions,
  dates,
}: Lexicon): Record<string, readonly Words[]> => ({
  "comparators before": Object.values(bounds.before),
  "comparators behind": Object.values(bounds.behind),
  joiners: [bounds.and, bounds.or],
  softeners: [bounds.exactly, bounds.approximately],
  answers: [`${answers.yes} | ${answers.yesAlone}`, answers.noAlone],
  statements: [states.kept, states.broken],
  withdrawals: [states.deferred, states.excluded],
  "stated directions": Object.values(directions.stated),
  "words of direction": [
    ...Object.values(directions.change),
    ...Object.values(directions.counted),
    ...Object.values(directions.qualities),
    directions.undecided,
    directions.limits,
  ],
  months: dates.months,
  ordinals: dates.ordinals,
});

describe.each(LANGUAGES)("%s", (language) => {
  const lexicon = lexiconOf(language);

  test.each(Object.entries(exclusive(lexicon)))("no phrase of the %s means two things", (_name, lists) => {
    const phrases = lists.flatMap((words) => [...new Set(phrasesIn(words).map(fold))]);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });

  test("its books are made once", () => {
    expect(vocabularyOf(lexicon)).toBe(vocabularyOf(lexiconOf(language)));
  });

  test("it has twelve months, four ordinals and words for every number up to a hundred", () => {
    const { dates, numbers } = lexicon;
    expect([dates.months.length, dates.ordinals.length]).toEqual([12, 4]);
    const values = new Set(numbers.inWords.map(([, value]) => value));
    expect(
      Array.from({ length: 100 }, (_, index) => index + 1).filter((value) => !values.has(value)),
    ).toEqual([]);
  });
});
