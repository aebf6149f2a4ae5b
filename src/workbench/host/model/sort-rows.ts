import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "../../../ports/address.ts";
import type { Host } from "../protocol/host.ts";
import { notEmulated } from "../protocol/host-error.ts";
import type { Area, Sheet } from "./book.ts";
import { isError, type BookCell, type CellValue } from "./cell-grid.ts";
import { isRowHidden } from "./cell-look.ts";
import type { SortField } from "./table.ts";

/**
 * Puts the rows of an area into order; cells move with their looks, formulas as if copied. Numbers come before texts,
 * texts before FALSE and TRUE, then errors; blank cells always come last. Hidden rows stay where they are, and rows
 * that are equal keep their order.
 *
 * @param fields the most important first; `key` counts columns from 0 at the left edge
 * @returns the cells from the first to the last row that moved; undefined where none did
 * @source Microsoft Support, "Sort data in a range or table"
 */
export function sortRows(
  host: Host,
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): Area | undefined {
  if (fields.some(({ sortOn }) => sortOn !== undefined && sortOn !== "Value"))
    throw notEmulated("sorting by looks");
  const numbers = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const places = numbers.filter((row) => !isRowHidden(sheet, row));
  const order = orderOf(host.locale, matchCase);
  const rows = places.map((row) => ({ row, cells: cellsOf(sheet, area, row) }));
  const sorted = rows.toSorted((a, b) => {
    for (const { key, ascending } of fields) {
      const found = order(a.cells[key]?.value ?? "", b.cells[key]?.value ?? "", ascending);
      if (found !== 0) return found;
    }
    return 0;
  });
  const filled: number[] = [];
  sorted.forEach(({ row, cells }, index) => {
    const place = places[index];
    if (place === undefined || place === row) return;
    putRow(sheet, area, row, place, cells);
    filled.push(place);
  });
  host.changed(sheet, area);
  const [top, bottom] = [filled[0], filled.at(-1)];
  return top === undefined || bottom === undefined ? undefined : { ...area, top, bottom };
}

const cellsOf = (sheet: Sheet, { left, right }: Area, row: number): readonly BookCell[] =>
  Array.from({ length: right - left + 1 }, (_, index) => sheet.cells.at(row, left + index));

function putRow(sheet: Sheet, area: Area, from: number, to: number, cells: readonly BookCell[]): void {
  cells.forEach((cell, index) => {
    const column = area.left + index;
    const formula =
      cell.formula === undefined
        ? undefined
        : movedFormula(cell.formula, cellAddress(from, column), cellAddress(to, column));
    sheet.cells.put(to, column, formula === undefined ? cell : { ...cell, formula });
  });
}

/** References without "$" keep their distance, as in a copy. */
export const movedFormula = (formula: string, from: string, to: string): string =>
  translateFormulaToA1(translateFormulaToR1C1(formula, from), to, { wrapEdges: false });

type Order = (a: CellValue, b: CellValue, ascending: boolean) => number;

function orderOf(locale: string, matchCase: boolean): Order {
  const { compare } = new Intl.Collator(locale, { sensitivity: matchCase ? "variant" : "accent" });
  return (a, b, ascending) => {
    if (a === "" || b === "") return Number(a === "") - Number(b === "");
    const found = kind(a) - kind(b) || within(a, b, compare);
    return ascending ? found : -found;
  };
}

const kind = (value: CellValue): number =>
  isError(value) ? 3 : ["number", "string", "boolean"].indexOf(typeof value);

function within(a: CellValue, b: CellValue, compare: (a: string, b: string) => number): number {
  if (typeof a === "string" && typeof b === "string") return compare(a, b);
  return isError(a) || isError(b) ? 0 : Number(a) - Number(b);
}
