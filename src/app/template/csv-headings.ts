import { matchHeadings, type MatchedHeadings } from "../headings.ts";
import { INDICATOR_COLUMNS } from "../plan-layout.ts";
import type { IndicatorColumn } from "./template-content.ts";

/** Lines of cells, as they stand in the file. */
export type CsvRows = readonly (readonly string[])[];

/** Titles may stand above the headings. */
const HEADINGS_WITHIN_ROWS = 20;

export interface CsvHeadings {
  /** Index of the row of headings. */
  readonly row: number;
  readonly matched: MatchedHeadings<IndicatorColumn>;
}

/** The row that has most of our headings; the first of equals. */
export function findHeadings(rows: CsvRows): CsvHeadings {
  const candidates = rows
    .slice(0, HEADINGS_WITHIN_ROWS)
    .map((headings, row): CsvHeadings => ({ row, matched: matchHeadings(headings, INDICATOR_COLUMNS) }));
  return candidates.reduce((best, next) => (countOf(next) > countOf(best) ? next : best), {
    row: 0,
    matched: matchHeadings([], INDICATOR_COLUMNS),
  });
}

/** How many of our columns the best row of headings names. */
export const knownHeadings = (rows: CsvRows): number => countOf(findHeadings(rows));

const countOf = ({ matched }: CsvHeadings): number => Object.keys(matched.columns).length;
