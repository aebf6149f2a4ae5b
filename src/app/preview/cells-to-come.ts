import { EMPTY, type Cell } from "../../core/cell.ts";
import type { Change, ColumnCell } from "../../ports/change.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import { isSame } from "./differing-cells.ts";

/** A cell of the user's that will not be as it is. */
export interface CellToCome {
  readonly row: number;
  readonly column: number;
  readonly now: Cell;
  readonly next: ColumnCell;
}

const BLANK: ColumnCell = { value: null };

/** What will stand in the cells of one sheet of the user's after the changes; of two writes the later one counts. */
export function cellsToCome(sheet: SheetSnapshot, changes: readonly Change[]): readonly CellToCome[] {
  const next = new Map<number, Map<number, ColumnCell>>();
  const put = (row: number, column: number, cell: ColumnCell): void => {
    const cells = next.get(row) ?? new Map<number, ColumnCell>();
    cells.set(column, cell);
    next.set(row, cells);
  };
  for (const change of changes) {
    if (change.kind === "write-cells") for (const cell of change.cells) put(cell.row, cell.column, cell);
    if (change.kind === "write-columns") {
      for (const { column, heading, isNew, cells } of change.columns) {
        if (isNew) put(change.headingRow, column, { value: heading });
        cells.forEach((cell, index) => {
          if (cell !== undefined) put(change.firstRow + index, column, cell);
        });
      }
    }
    if (change.kind === "add-rows") {
      const { area } = change;
      change.rows.forEach((cells, down) => {
        cells.forEach((cell, across) => {
          if (cell !== undefined) put(area.bottom + 1 + down, area.left + across, cell);
        });
      });
    }
    if (change.kind === "remove-rows") {
      const { area, count } = change;
      for (let row = area.bottom + 1; row <= area.bottom + count; row += 1)
        for (let column = area.left; column <= area.right; column += 1) put(row, column, BLANK);
    }
    if (change.kind === "remove-columns") {
      for (const { column } of change.columns)
        for (let row = change.headingRow; row <= change.lastRow; row += 1) put(row, column, BLANK);
    }
  }
  return [...next].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]): readonly CellToCome[] => {
      const now = sheet.rows[row - 1]?.[column - 1] ?? EMPTY;
      return stays(sheet, row, column, now, cell) ? [] : [{ row, column, now, next: cell }];
    }),
  );
}

function stays(sheet: SheetSnapshot, row: number, column: number, now: Cell, next: ColumnCell): boolean {
  const formula = sheet.formulas.has(`${row}:${column}`) ? sheet.lookUp.formula(row, column) : undefined;
  if (formula !== next.formula) return false;
  if (formula !== undefined) return true;
  if (!isSame(now, next.value) && !isSameMoment(sheet, row, column, now, next)) return false;
  return now.kind !== "number" || next.format === undefined || next.format === now.format;
}

/** A date is written as its serial number. */
const isSameMoment = (
  sheet: SheetSnapshot,
  row: number,
  column: number,
  now: Cell,
  next: ColumnCell,
): boolean => (now.kind === "date" || now.kind === "time") && sheet.lookUp.serial(row, column) === next.value;
