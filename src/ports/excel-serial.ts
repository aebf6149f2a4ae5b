import { dayNumber, fromDayNumber, type CalendarDate } from "../core/calendar-date.ts";

/** How a workbook counts days: from 1 January 1900 (as 1), or from 1 January 1904 (as 0). */
export type DateSystem = 1900 | 1904;

/** Serial 0 of each system, as days since 1 January 1970. 1900 counts a 29 February that never was, see below. */
const ORIGIN = {
  1900: dayNumber({ year: 1899, month: 12, day: 30 }),
  1904: dayNumber({ year: 1904, month: 1, day: 1 }),
};
const LAST = dayNumber({ year: 9999, month: 12, day: 31 });
const FALSE_LEAP_DAY = 60;

/**
 * The day of a serial number; its fraction is the time of day and is left out.
 *
 * @returns undefined for what is no day: before the first (1 January 1900 or 1904), after 31 December 9999, and
 * serial 60 of the 1900 system, the 29 February 1900 that Excel took over from Lotus 1-2-3
 * @source ECMA-376 part 1, 18.17.4.1
 */
export function fromSerial(serial: number, system: DateSystem): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (system === 1900 && (whole < 1 || whole === FALSE_LEAP_DAY)) return undefined;
  const days = ORIGIN[system] + whole + (system === 1900 && whole < FALSE_LEAP_DAY ? 1 : 0);
  return days < ORIGIN[system] || days > LAST ? undefined : fromDayNumber(days);
}

/** Mirror of `fromSerial`; undefined for days the system cannot hold. */
export function toSerial(date: CalendarDate, system: DateSystem): number | undefined {
  const days = dayNumber(date) - ORIGIN[system];
  const serial = system === 1900 && days <= FALSE_LEAP_DAY ? days - 1 : days;
  return serial < (system === 1900 ? 1 : 0) || dayNumber(date) > LAST ? undefined : serial;
}
