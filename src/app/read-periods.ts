import { compareDates, type CalendarDate } from "../core/calendar-date.ts";
import type { Issue } from "../core/issue.ts";
import { fold } from "./headings.ts";
import type { LocatedTable } from "./locate-tables.ts";
import { readDate, readYear } from "./read-parameters.ts";
import { tableRows, type TableRow } from "./table-rows.ts";

/** One row of *Periodi*: a span of the plan's year after which values are asked for. */
export interface Period {
  readonly name: string;
  /** Undefined: of every year. */
  readonly year: number | undefined;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** Last day on which a value is handed in in time. */
  readonly due: CalendarDate | undefined;
}

/** Reads the periods of the plan's year, the earliest first; those without an end come last, as they stand. */
export function readPeriods(
  table: LocatedTable | undefined,
  planYear: number | undefined,
): { readonly periods: readonly Period[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const periods = (table === undefined ? [] : tableRows(table)).flatMap((row): readonly Period[] => {
    const name = row.text("name");
    const year = readYear(row.cell("year"));
    if (name === "" || (year !== undefined && planYear !== undefined && year !== planYear)) return [];
    const day = (key: string): CalendarDate | undefined => dayOf(row, key, year ?? planYear, issues);
    return [{ name, year, from: day("from"), to: day("to"), due: day("due") }];
  });
  return { periods: periods.toSorted(byEnd), issues };
}

function dayOf(
  row: TableRow,
  key: string,
  year: number | undefined,
  issues: Issue[],
): CalendarDate | undefined {
  const text = row.text(key);
  const date = text === "" ? undefined : readDate(row.cell(key), year);
  const at = row.at(key);
  if (text !== "" && date === undefined)
    issues.push({ code: "period-date", facts: { text }, ...(at === undefined ? {} : { at }) });
  return date;
}

const byEnd = (a: Period, b: Period): number => {
  if (a.to === undefined || b.to === undefined) return a.to === b.to ? 0 : a.to === undefined ? 1 : -1;
  return compareDates(a.to, b.to);
};

/** The period of this name, written with or without its year; undefined where the table has none of it. */
export const periodNamed = (periods: readonly Period[], name: string): Period | undefined =>
  periods.find((period) => fold(period.name) === fold(name));
