import type { Area } from "../../host/model/book.ts";
import type { Line, SheetFrame } from "../view/sheet-frame.ts";

/** A section of the grid: what is frozen, and what is not, count their rows and columns from 0 each. */
export interface GridCell {
  readonly x: number;
  readonly y: number;
  readonly colType: string;
  readonly rowType: string;
}

const [FROZEN_COLUMNS, COLUMNS, FROZEN_ROWS, ROWS] = ["colPinStart", "rgCol", "rowPinStart", "rgRow"];

/** Where a cell of the grid is on the sheet. */
export function placeOnSheet(
  frame: SheetFrame,
  { x, y, colType, rowType }: GridCell,
): { readonly row: number; readonly column: number } | undefined {
  const column = frame.columns[x + (colType === FROZEN_COLUMNS ? 0 : frame.frozenColumns)];
  const row = frame.rows[y + (rowType === FROZEN_ROWS ? 0 : frame.frozenRows)];
  return row && column && { row: row.at, column: column.at };
}

/** The part of an area that lies in the section of its first cell: the grid selects in one section only. */
export function selectionInGrid(
  frame: SheetFrame,
  area: Area,
): { readonly from: GridCell; readonly to: GridCell } | undefined {
  const across = stretch(frame.columns, frame.frozenColumns, area.left, area.right);
  const down = stretch(frame.rows, frame.frozenRows, area.top, area.bottom);
  if (across === undefined || down === undefined) return undefined;
  const types = {
    colType: String(across.isFrozen ? FROZEN_COLUMNS : COLUMNS),
    rowType: String(down.isFrozen ? FROZEN_ROWS : ROWS),
  };
  return {
    from: { x: across.from, y: down.from, ...types },
    to: { x: across.to, y: down.to, ...types },
  };
}

function stretch(
  lines: readonly Line[],
  frozen: number,
  first: number,
  last: number,
): { readonly from: number; readonly to: number; readonly isFrozen: boolean } | undefined {
  const from = lines.findIndex(({ at }) => at >= first);
  const line = lines[from];
  if (line === undefined || line.at > last) return undefined;
  const isFrozen = from < frozen;
  const beyond = lines.findIndex(({ at }) => at > last);
  const end = Math.min(beyond === -1 ? lines.length : beyond, isFrozen ? frozen : lines.length) - 1;
  const start = isFrozen ? 0 : frozen;
  return { from: from - start, to: end - start, isFrozen };
}
