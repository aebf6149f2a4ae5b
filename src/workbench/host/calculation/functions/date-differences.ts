import { datePartsOf, daysInMonth, serialOfDate, type DateParts } from "../calendar.ts";
import { toNumber, toText } from "../coercions.ts";
import type { FunctionTable } from "../situation.ts";
import { fail, WRONG_NUMBER, WRONG_VALUE } from "../values.ts";
import { scalars } from "./arguments.ts";
import { ofDates } from "./dates.ts";

type System = 1900 | 1904;

/** What lies between two dates, by the several ways of counting it. */
export const dateDifferences: FunctionTable = {
  DATEDIF: scalars(([start, end, unit], at) =>
    difference(
      toNumber(start, at.locale),
      toNumber(end, at.locale),
      toText(unit, at.locale).toUpperCase(),
      at.dateSystem,
    ),
  ),
  DAYS360: ofDates(([start = 0, end = 0, european = 0], system) =>
    days360(datePartsOf(start, system), datePartsOf(end, system), european !== 0),
  ),
  YEARFRAC: ofDates(([start = 0, end = 0, basis = 0], system) => {
    const [from, to] = [Math.min(start, end), Math.max(start, end)].map(Math.floor);
    if (from === undefined || to === undefined) return WRONG_VALUE;
    const [first, last] = [datePartsOf(from, system), datePartsOf(to, system)];
    if (basis === 0) return days360(first, last, false) / 360;
    if (basis === 1) return (to - from) / meanYear(first, last, to - from);
    if (basis === 2) return (to - from) / 360;
    if (basis === 3) return (to - from) / 365;
    return basis === 4 ? days360(first, last, true) / 360 : fail(WRONG_NUMBER);
  }),
};

/** Whole years, months or days between two dates, as DATEDIF counts them. */
function difference(start: number, end: number, unit: string, system: System): number {
  if (start > end) return fail(WRONG_NUMBER);
  const [from, to] = [datePartsOf(start, system), datePartsOf(end, system)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit) {
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD": {
      const sameDay = serialOfDate(to.year, to.month - (to.day < from.day ? 1 : 0), from.day, system);
      return Math.floor(end) - sameDay;
    }
    case "YD": {
      const passed = to.month > from.month || (to.month === from.month && to.day >= from.day);
      return Math.floor(end) - serialOfDate(to.year - (passed ? 0 : 1), from.month, from.day, system);
    }
    default:
      return fail(WRONG_NUMBER);
  }
}

/** Days between two dates in a year of twelve months of thirty days. */
function days360(start: DateParts, end: DateParts, european: boolean): number {
  const isLastOfFebruary = ({ year, month, day }: DateParts): boolean =>
    month === 2 && day === daysInMonth(year, month);
  let [from, to] = [start.day, end.day];
  if (european) [from, to] = [Math.min(from, 30), Math.min(to, 30)];
  else {
    if (isLastOfFebruary(start) && isLastOfFebruary(end)) to = 30;
    if (isLastOfFebruary(start) || from === 31) from = 30;
    if (to === 31 && from === 30) to = 30;
  }
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + to - from;
}

/** Days of a year, on the average of the years from first to last; of one year where they lie within one. */
function meanYear(first: DateParts, last: DateParts, days: number): number {
  const lengthOf = (year: number): number => 337 + daysInMonth(year, 2);
  if (first.year === last.year) return lengthOf(first.year);
  if (days <= 366 && last.year === first.year + 1) {
    const leapDay = [first, last].some(({ year, month, day }, index) => {
      if (daysInMonth(year, 2) !== 29) return false;
      return index === 0 ? month <= 2 : month > 2 || (month === 2 && day === 29);
    });
    const isWithinYear = last.month < first.month || (last.month === first.month && last.day <= first.day);
    if (isWithinYear) return leapDay ? 366 : 365;
  }
  const years = Array.from({ length: last.year - first.year + 1 }, (_, index) =>
    lengthOf(first.year + index),
  );
  return years.reduce((sum, length) => sum + length, 0) / years.length;
}
