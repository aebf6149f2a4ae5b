import { dateFromSerial } from "numfmt";
import { fail, WRONG_NUMBER } from "./values.ts";

/** Days that the 1904 system counts from later than the 1900 system. */
const SYSTEMS_APART = 1462;
const DAYS_TO_1970 = 25_569;
const DAY = 86_400_000;
/** 1 March 1900: before it, Excel's serial numbers count a 29 February that never was. */
const FALSE_LEAP_DAY = 60;
const AFTER_LAST_DAY = 2_958_466;

export interface DateParts {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number; #NUM! for what is no day. */
export function datePartsOf(serial: number, system: 1900 | 1904): DateParts {
  const counted = Math.floor(serial) + (system === 1904 ? SYSTEMS_APART : 0);
  if (counted < 0 || counted >= AFTER_LAST_DAY) return fail(WRONG_NUMBER);
  const [year, month, day] = dateFromSerial(counted);
  return { year, month, day };
}

/** The serial number of a day; months and days out of range run on into the next or the previous ones. */
export function serialOfDate(year: number, month: number, day: number, system: 1900 | 1904): number {
  const days = Math.floor(Date.UTC(year, month - 1, day) / DAY) + DAYS_TO_1970;
  const counted = days <= FALSE_LEAP_DAY ? days - 1 : days;
  const serial = system === 1904 ? days - SYSTEMS_APART : counted;
  return serial < 0 || days >= AFTER_LAST_DAY ? fail(WRONG_NUMBER) : serial;
}

/** 1 for Sunday to 7 for Saturday, as WEEKDAY counts by itself. */
export const weekdayOf = (serial: number, system: 1900 | 1904): number =>
  ((Math.floor(serial) + (system === 1904 ? SYSTEMS_APART : 0) + 6) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
