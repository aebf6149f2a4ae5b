import type { Assumption } from "../assumption.ts";
import { calendarDate, daysInMonth, NO_YEAR, type CalendarDate } from "../calendar-date.ts";
import type { Issue } from "../issue.ts";
import { fail, type Result } from "../result.ts";
import { isWordCode } from "./fold.ts";
import { skipBlank, type Passage } from "./passage.ts";

export interface FoundDate {
  /** `impossible-date` for words that mean a date and give none: 30 February. */
  readonly date: Result<CalendarDate, Issue>;
  /** Of a month, quarter, half or year the first day; `date` is the last. */
  readonly since?: CalendarDate;
  /** `year-from-period` when the year was not written. */
  readonly assumed: readonly Assumption[];
  /** Index after the date. */
  readonly end: number;
}

/**
 * `anywhere`: a date is expected ("entro il 30.06", "entro il 2021"). `alone`: the cell begins with it, so that a
 * bare year or "1.8" is a number.
 */
export type DatePlace = "anywhere" | "alone";

/**
 * Reads a date at an index: "30.06", "31/12/2021", "2021-06-30", "30 giugno", "June 30, 2021", "giugno 2021" (its last
 * day), "fine anno", "Q4 2022", "IV trimestre".
 *
 * A missing year is the period's, never today's; the reading then says `year-from-period`. Where the period is unknown
 * too, it is `NO_YEAR`.
 *
 * @returns `undefined` where no date stands
 * @source D.Lgs. 150/2009, art. 5(2)(d): an objective refers to a set period, usually one year
 */
export function readDate(passage: Passage, from: number, place: DatePlace): FoundDate | undefined {
  const at = place === "anywhere" ? skipLeads(passage, from) : from;
  const parts = FORMS.reduce<DateParts | undefined>(
    (found, form) => found ?? form(passage, at, place),
    undefined,
  );
  if (parts === undefined || isWordCode(passage.folded.charCodeAt(parts.end))) return undefined;
  const year = parts.year ?? passage.context.year ?? NO_YEAR;
  const { month, day = daysInMonth(year, month), months } = parts;
  const date = calendarDate(year, month, day);
  return {
    ...(months === undefined ? {} : { since: { year, month: month - months + 1, day: 1 } }),
    date: date.ok ? date : fail({ code: "impossible-date", facts: { day, month } }),
    assumed: parts.year === undefined ? [yearFromPeriod(year)] : [],
    end: parts.end,
  };
}

const yearFromPeriod = (year: number): Assumption =>
  year === NO_YEAR ? { code: "year-from-period" } : { code: "year-from-period", facts: { year } };

/** `day` undefined: the last of the month; `year` undefined: the period's; `months`: how many a period has. */
interface DateParts {
  readonly months?: number;
  readonly day: number | undefined;
  readonly month: number;
  readonly year: number | undefined;
  readonly end: number;
}

type DateForm = (passage: Passage, at: number, place: DatePlace) => DateParts | undefined;

const ISO = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/y;
const NUMERIC = /(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d{2}))?(?!\d)/y;
const DAY = /(?<day>\d{1,2})(?:°|st|nd|rd|th|er)?[ ,]{0,2}/y;
const YEAR = /[ ,]{0,2}(?<year>\d{4})(?![\d%])/y;
const CENTURY = 2000;

const FORMS: readonly DateForm[] = [iso, numeric, dayAndMonth, monthAndDay, quarterOrHalf, endOfYear];

function iso({ folded }: Passage, at: number): DateParts | undefined {
  const found = groupsAt(ISO, folded, at);
  if (found === undefined) return undefined;
  const { groups, end } = found;
  return { day: Number(groups.day), month: Number(groups.month), year: Number(groups.year), end };
}

function numeric({ folded }: Passage, at: number): DateParts | undefined {
  const found = groupsAt(NUMERIC, folded, at);
  if (found === undefined) return undefined;
  const { groups, end } = found;
  const year = groups.year === undefined ? undefined : Number(groups.year);
  return {
    day: Number(groups.day),
    month: Number(groups.month),
    year: year !== undefined && year < 100 ? CENTURY + year : year,
    end,
  };
}

/** "30 giugno 2021", "1° luglio", "30th of June" */
function dayAndMonth(passage: Passage, at: number): DateParts | undefined {
  const day = groupsAt(DAY, passage.folded, at);
  if (day === undefined) return undefined;
  const month = passage.vocabulary.months.at(passage.folded, skipLinks(passage, day.end));
  if (month === undefined) return undefined;
  const year = yearAt(passage, month.end);
  return { day: Number(day.groups.day), month: month.meaning, year: year?.year, end: year?.end ?? month.end };
}

/** "June 30, 2021", "giugno 2021", "fine giugno" */
function monthAndDay(passage: Passage, at: number): DateParts | undefined {
  const { folded, vocabulary } = passage;
  const start = skipEndOf(passage, at);
  const month = vocabulary.months.at(folded, start.at);
  if (month === undefined) return undefined;
  const year = yearAt(passage, month.end);
  const whole = start.isEnd ? {} : { months: 1 };
  if (year !== undefined)
    return { ...whole, day: undefined, month: month.meaning, year: year.year, end: year.end };
  const day = groupsAt(DAY, folded, skipBlank(folded, month.end));
  if (day === undefined)
    return { ...whole, day: undefined, month: month.meaning, year: undefined, end: month.end };
  const yearOfDay = yearAt(passage, day.end);
  return {
    day: Number(day.groups.day),
    month: month.meaning,
    year: yearOfDay?.year,
    end: yearOfDay?.end ?? day.end,
  };
}

const MONTHS_OF = { quarter: 3, half: 6 } as const;

/** "Q4 2022", "4° trimestre 2022", "primo semestre" */
function quarterOrHalf(passage: Passage, at: number): DateParts | undefined {
  const { folded, vocabulary } = passage;
  const start = skipEndOf(passage, at);
  const code = vocabulary.quarterCodes.at(folded, start.at);
  if (code !== undefined) return lastDayOf("quarter", code.meaning, passage, code.end, start.isEnd);
  const ordinal = vocabulary.ordinals.at(folded, start.at);
  const period = ordinal && vocabulary.periodsOfYear.at(folded, skipBlank(folded, ordinal.end));
  return period && lastDayOf(period.meaning, ordinal.meaning, passage, period.end, start.isEnd);
}

function lastDayOf(
  period: "quarter" | "half",
  number: number,
  passage: Passage,
  end: number,
  isEnd: boolean,
): DateParts | undefined {
  const months = MONTHS_OF[period];
  const month = number * months;
  if (month > 12) return undefined;
  const year = yearAt(passage, end);
  const whole = isEnd ? {} : { months };
  return { ...whole, day: undefined, month, year: year?.year, end: year?.end ?? end };
}

/** "fine anno", "l'anno 2021", and, where a date is expected, "2021": 31 December. */
function endOfYear(passage: Passage, at: number, place: DatePlace): DateParts | undefined {
  const { folded, vocabulary } = passage;
  const start = skipEndOf(passage, at);
  const word = vocabulary.yearWords.at(folded, start.at);
  const year = yearAt(passage, word?.end ?? start.at);
  const end = year?.end ?? word?.end;
  const isNamed = word !== undefined || start.at > at || place === "anywhere";
  if (end === undefined || !isNamed) return undefined;
  return { ...(start.isEnd ? {} : { months: 12 }), day: undefined, month: 12, year: year?.year, end };
}

/** A year behind a month or period, "del" and the like between them. */
function yearAt(passage: Passage, from: number): { readonly year: number; readonly end: number } | undefined {
  const found = groupsAt(YEAR, passage.folded, skipLinks(passage, from));
  return found && { year: Number(found.groups.year), end: found.end };
}

function skipLeads(passage: Passage, from: number): number {
  const { folded, vocabulary } = passage;
  const at = skipBlank(folded, from);
  const lead = vocabulary.dateLeads.at(folded, at);
  return lead === undefined ? at : skipBlank(folded, lead.end);
}

function skipEndOf(
  { folded, vocabulary }: Passage,
  at: number,
): { readonly at: number; readonly isEnd: boolean } {
  const word = vocabulary.endOf.at(folded, at);
  return word === undefined ? { at, isEnd: false } : { at: skipBlank(folded, word.end), isEnd: word.meaning };
}

function skipLinks({ folded, vocabulary }: Passage, from: number): number {
  const at = skipBlank(folded, from);
  const link = vocabulary.dateLinks.at(folded, at);
  return link === undefined ? from : skipBlank(folded, link.end);
}

interface Groups {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly end: number;
}

/** @param sticky a pattern with the flag `y`: it matches at the index or not at all */
function groupsAt(sticky: RegExp, text: string, at: number): Groups | undefined {
  sticky.lastIndex = at;
  const groups = sticky.exec(text)?.groups;
  return groups && { groups, end: sticky.lastIndex };
}
