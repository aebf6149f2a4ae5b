import { fromSerial, type DateSystem } from "../../../ports/excel-serial.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { CellValue } from "./cell-grid.ts";

/** `Excel.FilterDatetime`: a day, or the year, month, hour … around it. */
export interface FilterDate {
  /** ISO 8601 */
  readonly date: string;
  readonly specificity: string;
}

/** How much of "2021-06-30T10:20:30" counts. */
const SPECIFICITY: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};

/** @throws HostError InvalidArgument for a specificity that is none */
export function isWithin(value: CellValue, { date, specificity }: FilterDate, system: DateSystem): boolean {
  const length = SPECIFICITY[specificity];
  if (length === undefined) throw invalidArgument();
  return typeof value === "number" && isoMoment(value, system)?.slice(0, length) === date.slice(0, length);
}

function isoMoment(serial: number, system: DateSystem): string | undefined {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const day = fromSerial(serial, system);
  if (day === undefined) return undefined;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  const time = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${String(day.year).padStart(4, "0")}-${two(day.month)}-${two(day.day)}T${time}`;
}

/** As office.js spells them, February included. @source office.js, Excel.DynamicFilterCriteria */
const MONTHS = [
  "January",
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The months (1 to 12) of "AllDatesInPeriodJune", "AllDatesInPeriodQuarter2"; undefined for another period. */
export function monthsOf(criteria: string): readonly number[] | undefined {
  const period = criteria.replace(/^AllDatesInPeriod/, "");
  const quarter = /^Quarter(?<number>[1-4])$/.exec(period)?.groups?.["number"];
  if (quarter !== undefined) return [1, 2, 3].map((month) => (Number(quarter) - 1) * 3 + month);
  const month = MONTHS.indexOf(period) + 1;
  return month === 0 ? undefined : [month];
}
