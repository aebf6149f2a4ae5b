import { LAST_COLUMN, LAST_ROW } from "../../host/model/areas.ts";
import type { Sheet } from "../../host/model/book.ts";
import { columnWidth, rowHeight } from "../../host/model/measures.ts";
import { pixels } from "./pixels.ts";

/** The rows and columns of a sheet that are shown, in order, in pixels; the first ones stay in view. */
export interface SheetFrame {
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
  readonly frozenColumns: number;
  readonly frozenRows: number;
  readonly standardHeight: number;
}

export interface Line {
  /** Its number on the sheet. */
  readonly at: number;
  readonly size: number;
}

/** Blank rows and columns to be seen beyond what the sheet holds, and at least so many in all. */
const [MORE_ROWS, LEAST_ROWS] = [40, 100];
const [MORE_COLUMNS, LEAST_COLUMNS] = [6, 26];

/**
 * @param fitted heights in points of rows without a height of their own
 * @param reach the cell that has to be on it, too: the selection
 */
export function sheetFrame(
  sheet: Sheet,
  fitted: ReadonlyMap<number, number>,
  reach: { readonly row: number; readonly column: number },
): SheetFrame {
  const used = sheet.cells.used(false);
  const last = (ends: readonly number[], more: number, least: number, most: number): number =>
    Math.min(Math.max(...ends.map((end) => end + more), least), most);
  const lastRow = last([used?.bottom ?? 0, reach.row], MORE_ROWS, LEAST_ROWS, LAST_ROW);
  const lastColumn = last([used?.right ?? 0, reach.column], MORE_COLUMNS, LEAST_COLUMNS, LAST_COLUMN);
  const rows = shown(lastRow, (row) => {
    const height = sheet.rows.get(row)?.height === undefined ? fitted.get(row) : undefined;
    return height === undefined || rowHeight(sheet, row) === 0 ? rowHeight(sheet, row) : height;
  });
  const columns = shown(lastColumn, (column) => columnWidth(sheet, column));
  const frozen = (lines: readonly Line[], until = 0): number => lines.filter(({ at }) => at <= until).length;
  return {
    rows,
    columns,
    frozenRows: frozen(rows, sheet.freeze?.rows),
    frozenColumns: frozen(columns, sheet.freeze?.columns),
    standardHeight: pixels(sheet.standardHeight),
  };
}

function shown(last: number, sizeOf: (at: number) => number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 1; at <= last; at += 1) {
    const size = pixels(sizeOf(at));
    if (size > 0) lines.push({ at, size });
  }
  return lines;
}
