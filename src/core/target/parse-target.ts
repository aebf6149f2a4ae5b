import type { Issue } from "../issue.ts";
import type { ReadingContext } from "../reading-context.ts";
import { fail, ok, type Result } from "../result.ts";
import { openingOf, passageOf, type Opening } from "../wording/passage.ts";
import { readAct } from "./readers/act.ts";
import { readInWords, readNoneOrAll, readNumber, readSoftened } from "./readers/amount.ts";
import { readAroundVariable } from "./readers/around-variable.ts";
import { readByYear } from "./readers/by-year.ts";
import { readChange } from "./readers/change.ts";
import { readCompletion } from "./readers/completion.ts";
import { readDateInFigures, readDeadline } from "./readers/deadline.ts";
import { readFromBaseline } from "./readers/from-baseline.ts";
import { readNoTarget } from "./readers/no-target.ts";
import { readProse } from "./readers/prose.ts";
import { readOpenedRange, readRange } from "./readers/range.ts";
import { readRank } from "./readers/rank.ts";
import type { TargetReader } from "./readers/reader.ts";
import { firstRead, readSeveral } from "./readers/several.ts";
import { readStage } from "./readers/stage.ts";
import { readThreshold } from "./readers/threshold.ts";
import { readTolerance } from "./readers/tolerance.ts";
import { readWithTerm } from "./readers/with-term.ts";
import { readYesNo } from "./readers/yes-no.ts";
import { withStrictComparator } from "./strict-comparator.ts";
import type { TargetReading } from "./target.ts";

/** The forms of words, by what the cell begins with, in the order in which they are tried. */
const READERS: Readonly<Record<Opening, readonly TargetReader[]>> = {
  figure: [
    readDateInFigures,
    readRank,
    readTolerance,
    readNumber,
    readRange,
    readAroundVariable,
    readByYear,
    readWithTerm,
    readSeveral,
    readProse,
  ],
  words: [
    readRank,
    readTolerance,
    readThreshold,
    readNoTarget,
    readDeadline,
    readOpenedRange,
    readSoftened,
    readInWords,
    readChange,
    readCompletion,
    readFromBaseline,
    readYesNo,
    readNoneOrAll,
    readWithTerm,
    readSeveral,
    readStage,
    readAct,
    readProse,
  ],
};

/**
 * Reads the words of a target cell. Never throws; takes time linear in the text.
 *
 * @returns an empty text as no target; `impossible-date` for "entro il 30.02"; `unreadable-target` with the text for
 *   everything else that is not understood to its end
 * @source DOMAIN §3, the shapes that really occur
 */
export function parseTarget(text: string, context: ReadingContext): Result<TargetReading, Issue> {
  const passage = passageOf(text, context);
  if (passage.text === "") return ok({ target: { kind: "none", words: "" }, assumed: [] });
  const reading = firstRead(READERS[openingOf(passage)], passage);
  if (reading === undefined) return fail({ code: "unreadable-target", facts: { text: passage.text } });
  return reading.ok ? ok(withStrictComparator(reading.value, context)) : reading;
}
