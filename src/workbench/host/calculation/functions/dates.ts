import { datePartsOf, daysInMonth, serialOfDate, weekdayOf, type DateParts } from "../calendar.ts";
import { toNumber } from "../coercions.ts";
import type { FormulaFunction, FunctionTable, Situation } from "../situation.ts";
import { fail, WRONG_NUMBER, WRONG_VALUE, type Scalar } from "../values.ts";
import { scalars } from "./arguments.ts";

type System = 1900 | 1904;

/** A function of numbers and the way the book counts days. */
export const ofDates = (compute: (numbers: readonly number[], system: System) => Scalar): FormulaFunction =>
  scalars((values, at) =>
    compute(
      values.map((value) => toNumber(value, at.locale)),
      at.dateSystem,
    ),
  );

const partOf = (part: (parts: DateParts) => number): FormulaFunction =>
  ofDates(([serial = 0], system) => part(datePartsOf(serial, system)));

const SECONDS = 86_400;

/** Seconds into the day, rounded as Excel shows them. */
const secondsOf = (serial: number): number =>
  serial < 0 ? fail(WRONG_NUMBER) : Math.round((serial - Math.floor(serial)) * SECONDS) % SECONDS;

/** Days, months, years and times. @source support.microsoft.com: date and time functions */
export const dates: FunctionTable = {
  TODAY: (_, at) => Math.floor(at.now),
  NOW: (_, at) => at.now,
  DATE: ofDates(([year = 0, month = 0, day = 0], system) => {
    const whole = Math.trunc(year);
    return serialOfDate(whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day), system);
  }),
  YEAR: partOf(({ year }) => year),
  MONTH: partOf(({ month }) => month),
  DAY: partOf(({ day }) => day),
  TIME: ofDates(([hours = 0, minutes = 0, seconds = 0]) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? fail(WRONG_NUMBER) : (total % SECONDS) / SECONDS;
  }),
  HOUR: ofDates(([serial = 0]) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: ofDates(([serial = 0]) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: ofDates(([serial = 0]) => secondsOf(serial) % 60),
  DAYS: ofDates(([end = 0, start = 0]) => Math.floor(end) - Math.floor(start)),
  EDATE: ofDates(([serial = 0, months = 0], system) => {
    const { year, month, day } = datePartsOf(serial, system);
    const first = datePartsOf(serialOfDate(year, month + Math.trunc(months), 1, system), system);
    return serialOfDate(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)), system);
  }),
  EOMONTH: ofDates(([serial = 0, months = 0], system) => {
    const { year, month } = datePartsOf(serial, system);
    return serialOfDate(year, month + Math.trunc(months) + 1, 0, system);
  }),
  WEEKDAY: ofDates(([serial = 0, kind = 1], system) => {
    const fromSunday = weekdayOf(serial, system);
    if (kind === 1) return fromSunday;
    if (kind === 2) return ((fromSunday + 5) % 7) + 1;
    if (kind === 3) return (fromSunday + 5) % 7;
    return kind >= 11 && kind <= 17 ? ((fromSunday + 16 - kind) % 7) + 1 : fail(WRONG_NUMBER);
  }),
  ISOWEEKNUM: ofDates(([serial = 0], system) => {
    const thursday = Math.floor(serial) + 4 - (((weekdayOf(serial, system) + 5) % 7) + 1);
    const { year } = datePartsOf(thursday, system);
    return Math.floor((thursday - serialOfDate(year, 1, 1, system)) / 7) + 1;
  }),
  DATEVALUE: scalars(([text], at) => Math.floor(momentIn(text, at))),
  TIMEVALUE: scalars(([text], at) => {
    const moment = momentIn(text, at);
    return moment - Math.floor(moment);
  }),
};

function momentIn(text: Scalar, at: Situation): number {
  return typeof text === "string" ? toNumber(text, at.locale) : fail(WRONG_VALUE);
}
