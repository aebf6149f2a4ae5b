import type { CalendarDate } from "../core/calendar-date.ts";

/** Today, in the user's zone. Rules never ask: they get `asOf` as an argument. */
export interface Clock {
  today(): CalendarDate;
}
