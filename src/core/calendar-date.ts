import { fail, ok, type Result } from "./result.ts";

/**
 * The year of a day whose year nobody said: neither the words nor the plan. Such days compare with one another, and
 * with no others.
 */
export const NO_YEAR = 0;

/** A day of the civil calendar, without time or zone. `month` is 1–12; `year` may be `NO_YEAR`. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface ImpossibleDate {
  readonly code: "impossible-date";
  readonly day: number;
  readonly month: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);

/** @returns `impossible-date` for 30 February and the like */
export function calendarDate(year: number, month: number, day: number): Result<CalendarDate, ImpossibleDate> {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return fail({ code: "impossible-date", day, month });
  }
  return ok({ year, month, day });
}

/** Days since 1 January 1970; negative before. Proleptic Gregorian. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function fromDayNumber(days: number): CalendarDate {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Negative when `a` is earlier than `b`, 0 when they are the same day. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/** "2021-06-30" */
export const formatIsoDate = ({ year, month, day }: CalendarDate): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Reads "2021-06-30" and nothing else. @returns `undefined` for other words and for impossible dates */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text.trim());
  if (match?.groups === undefined) return undefined;
  const date = calendarDate(Number(match.groups.year), Number(match.groups.month), Number(match.groups.day));
  return date.ok ? date.value : undefined;
}
