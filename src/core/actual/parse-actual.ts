import type { Issue } from "../issue.ts";
import type { ReadingContext } from "../reading-context.ts";
import { fail, ok, type Result } from "../result.ts";
import { openingOf, passageOf, type Opening, type Passage } from "../wording/passage.ts";
import { yearOfValue } from "../wording/year-of-value.ts";
import type { ActualReading } from "./actual.ts";
import { readBound, readInWords, readNoneOrAll, readNumber, readSoftened } from "./readers/amount.ts";
import { readByYear } from "./readers/by-year.ts";
import { readChange } from "./readers/change.ts";
import { readCompletion } from "./readers/completion.ts";
import { readDateInFigures, readDateInWords } from "./readers/date.ts";
import { readNoActual } from "./readers/no-actual.ts";
import { readPartOf } from "./readers/part-of.ts";
import { readProse } from "./readers/prose.ts";
import { readRank } from "./readers/rank.ts";
import type { ActualReader } from "./readers/reader.ts";
import { readSeveral } from "./readers/several.ts";
import { readStage } from "./readers/stage.ts";
import { readStatement } from "./readers/statement.ts";
import { readTold } from "./readers/told.ts";
import { readWithdrawn } from "./readers/withdrawn.ts";
import { readYesNo } from "./readers/yes-no.ts";

/** The forms of words, by what the cell begins with, in the order in which they are tried. */
const READERS: Readonly<Record<Opening, readonly ActualReader[]>> = {
  figure: [readDateInFigures, readRank, readNumber, readByYear, readPartOf, readSeveral, readTold, readProse],
  words: [
    readYesNo,
    readNoActual,
    readRank,
    readBound,
    readInWords,
    readChange,
    readSoftened,
    readWithdrawn,
    readCompletion,
    readTold,
    readDateInWords,
    readStatement,
    readNoneOrAll,
    readStage,
    readPartOf,
    readProse,
  ],
};

/**
 * Reads the words of an actual cell. Never throws; takes time linear in the text.
 *
 * @returns an empty text as no actual; `impossible-date` for "sì entro il 30.02"; `partial-evidence` for "sì, in
 *   parte"; `unreadable-actual` with the text for everything else that is not understood to its end
 * @source DOMAIN §3, the shapes that really occur
 */
export function parseActual(text: string, context: ReadingContext): Result<ActualReading, Issue> {
  const passage = passageOf(text, context);
  if (passage.text === "") return ok({ actual: { kind: "none", words: "" }, assumed: [] });
  for (const reader of READERS[openingOf(passage)]) {
    const reading = reader(passage);
    if (reading !== undefined) return ofAnotherYear(reading, passage);
  }
  return fail({ code: "unreadable-actual", facts: { text: passage.text } });
}

/** "65% (dato 2019)" in the plan of 2021: the latest value that there is, or the wrong one. */
function ofAnotherYear(reading: Result<ActualReading, Issue>, passage: Passage): typeof reading {
  const { year } = passage.context;
  if (!reading.ok || reading.value.remark === undefined || year === undefined) return reading;
  const { actual, remark, assumed } = reading.value;
  // Of a change it is the year from which it is measured.
  if (actual.kind === "quantity" && actual.isChange === true) return reading;
  const years = yearOfValue(remark, passage);
  return years.length === 0 || years.includes(year)
    ? reading
    : ok({
        ...reading.value,
        assumed: [...assumed, { code: "value-of-another-year", facts: { text: remark } }],
      });
}
