import { NO_YEAR } from "../../../core/calendar-date.ts";
import { cellText } from "../../../core/cell.ts";
import { cellAddress } from "../../../ports/address.ts";
import { cellOf, codesOf, type Found, type PlanCheck } from "../plan-check.ts";
import { datesIn } from "./target-checks.ts";

const YEARS = /(?<![\p{L}\p{N}])(?:19|20)\d{2}(?![\p{L}\p{N}])/gu;
const yearsIn = (text: string): readonly number[] => (text.match(YEARS) ?? []).map(Number);

/**
 * The heading of the target, one repeated further down, or a title above the table names other years than the plan's, and
 * not the plan's beside them ("2021-2023" does).
 */
export const yearUnlike: PlanCheck = {
  code: "year-unlike",
  severity: "warning",
  source: "house",
  find: ({ workbook: { plan, table, blankRows } }) => {
    const { year } = plan;
    const column = table.matched.columns.target;
    if (year === undefined) return [];
    const strange = (row: number, at: number, text: string): readonly Found[] => {
      const [named] = yearsIn(text);
      if (named === undefined || yearsIn(text).includes(year)) return [];
      const place = { sheet: table.sheet.name, address: cellAddress(row, at) };
      return [{ at: place, facts: { text, named, year } }];
    };
    const textsOf = (row: number): readonly string[] =>
      Array.from(table.sheet.rows[row - 1] ?? [], (cell) => cellText(cell));
    const titles = Array.from({ length: Math.max(0, table.headingRow - 1) }, (_, index) => index + 1);
    const targetAt = table.firstColumn + (column ?? 0);
    return [
      ...titles.flatMap((row) => textsOf(row).flatMap((text, index) => strange(row, index + 1, text))),
      ...(column === undefined
        ? []
        : [table.headingRow, ...blankRows].flatMap((row) =>
            strange(row, targetAt, textsOf(row)[targetAt - 1] ?? ""),
          )),
    ];
  },
};

/** Days without a year in a plan that does not say its own: beside an actual with one they cannot be judged. */
export const yearMissing: PlanCheck = {
  code: "year-missing",
  severity: "error",
  source: "law",
  find: ({ rows, workbook: { plan } }) => {
    if (plan.year !== undefined) return [];
    const yearless = rows.filter(({ target }) => datesIn(target).some(({ year }) => year === NO_YEAR));
    const [first] = yearless;
    if (first === undefined) return [];
    return [{ at: cellOf(first, "target"), facts: { count: yearless.length, codes: codesOf(yearless) } }];
  },
};
