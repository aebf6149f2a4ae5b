import type { CellLookUp, SheetSnapshot, Snapshot, TableSnapshot } from "../../src/ports/snapshot.ts";
import { cell } from "./assess.ts";

type Content = string | number | boolean;

/** A sheet from rows of plain values; "" is an empty cell. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Content[])[],
  given: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    mark: undefined,
    rows: rows.map((row) => row.map((content) => cell(content))),
    formulas: new Set(),
    merges: [],
    tables: [],
    lookUp: NOTHING_TO_LOOK_UP,
    ...given,
  };
}

/** Cells of plain values: no formulas, no formats, no widths of their own. */
export const NOTHING_TO_LOOK_UP: CellLookUp = {
  numberFormat: () => "General",
  formula: () => undefined,
  serial: () => undefined,
  unusualQuote: () => undefined,
  columnWidth: () => undefined,
};

/** A sheet that holds one table from A1, or from `top`, under titles. */
export function tableSheet(
  sheetName: string,
  tableName: string,
  rows: readonly (readonly Content[])[],
  given: Partial<SheetSnapshot> = {},
  top = 1,
): SheetSnapshot {
  const headings = (rows[top - 1] ?? []).map(String);
  const table: TableSnapshot = {
    name: tableName,
    area: { top, left: 1, bottom: rows.length, right: headings.length },
    hasHeadings: true,
    hasTotals: false,
    headings,
  };
  return sheetOf(sheetName, rows, { tables: [table], ...given });
}

export const snapshotOf = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  sheets,
  dates: 1900,
  leads: () => [],
});
