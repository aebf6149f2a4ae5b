import { dayNumber, fromDayNumber, NO_YEAR } from "../../calendar-date.ts";
import { ok } from "../../result.ts";
import { answerAt } from "../../wording/answer.ts";
import { dayInFigures } from "../../wording/day-in-figures.ts";
import { bareWords, skipBlank, withoutTrailingMarks, type Passage } from "../../wording/passage.ts";
import { readDate, type FoundDate } from "../../wording/read-date.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads a date that stands first in figures: "30.06", "31/12/2021", "2021-06-30", "30 giugno". */
export const readDateInFigures: TargetReader = (passage) => {
  const found = dayInFigures(passage);
  return found && due(passage, found, "");
};

const FIGURE = /\d/;

/** Reads "entro il 30.06", "entro giugno", "by March 2018", "Q4 2022", "Adozione del piano entro il 31/12". */
export const readDeadline: TargetReader = (passage) => {
  const { folded, text, vocabulary } = passage;
  const alone = readDate(passage, 0, "alone");
  if (alone !== undefined) return due(passage, alone, "");
  const led = dayLedTo(passage);
  if (led !== undefined) return due(passage, led, "");
  const within = vocabulary.deadlines.first(folded, 0);
  const read = within && readDate(passage, within.end, "anywhere");
  if (within === undefined || read === undefined) return undefined;
  const found = within.meaning === "before" ? untilBefore(read) : read;
  // A figure or a comparator before the date is a condition of its own.
  const before = folded.slice(0, within.start);
  if (FIGURE.test(before) || vocabulary.comparators.first(before, 0) !== undefined) return undefined;
  const answer = answerAt(passage);
  if (answer?.answer === false) return undefined;
  return due(passage, found, withoutTrailingMarks(bareWords(text.slice(answer?.end ?? 0, within.start))));
};

/** "al 31/12/2021", "nel primo semestre", "in June 2021": nothing but a day or a period behind its preposition. */
function dayLedTo(passage: Passage): FoundDate | undefined {
  const { folded, vocabulary } = passage;
  const lead = vocabulary.dueOn.at(folded, 0);
  const found = lead && readDate(passage, skipBlank(folded, lead.end), "alone");
  return found !== undefined && found.end === folded.length ? found : undefined;
}

/**
 * "Prima di giugno" is over on 31 May. "Before 15 June" is kept on that day: house rule, for plans that write "avant le 31
 * décembre" mean the year.
 */
function untilBefore(found: FoundDate): FoundDate {
  return found.since === undefined || found.since.year === NO_YEAR
    ? found
    : { ...found, date: ok(fromDayNumber(dayNumber(found.since) - 1)) };
}

function due(passage: Passage, found: FoundDate, before: string): ReturnType<TargetReader> {
  if (!found.date.ok) return found.date;
  const after = remarkAfter(passage, found.end, false);
  const remark = after === undefined ? undefined : [before, after].filter((words) => words !== "").join("; ");
  return targetRead({ kind: "deadline", due: found.date.value }, found.assumed, remark);
}
