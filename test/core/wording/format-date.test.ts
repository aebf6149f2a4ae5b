import { expect, test } from "vitest";
import { NO_YEAR } from "../../../src/core/calendar-date.ts";
import { lexiconOf, type Language } from "../../../src/core/lexicon/lexicon.ts";
import { formatDate } from "../../../src/core/wording/format-date.ts";

test.each<{ lang: Language; full: string; short: string; early: string }>([
  { lang: "it", full: "05.06.2021", short: "05.06", early: "05.06.0921" },
  { lang: "en", full: "5 June 2021", short: "5 June", early: "5 June 0921" },
  { lang: "fr", full: "05/06/2021", short: "05/06", early: "05/06/0921" },
])("$lang writes $full, and $short where nobody said the year", ({ lang, full, short, early }) => {
  const written = (year: number): string => formatDate({ year, month: 6, day: 5 }, lexiconOf(lang).dates);
  expect([written(2021), written(NO_YEAR), written(921)]).toEqual([full, short, early]);
});
