import { EMPTY, tidy, type Cell } from "../../src/core/cell.ts";
import type { Change, ColumnCell, Written } from "../../src/ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../../src/ports/snapshot.ts";
import { addressOf } from "../support/a1.ts";
import { cellKey, type Place } from "./fixtures.ts";

/** What the changes write, by "Sheet!A1"; a later one covers an earlier one. Sheets of ours are not in it. */
export function writtenCells(changes: readonly Change[]): ReadonlyMap<string, ColumnCell> {
  const cells = new Map<string, ColumnCell>();
  for (const change of changes) {
    if (change.kind === "write-cells") {
      for (const { row, column, value } of change.cells)
        cells.set(cellKey(change.sheet, row, column), { value });
    }
    if (change.kind !== "write-columns") continue;
    for (const { column, heading, isNew, cells: values } of change.columns) {
      if (isNew) cells.set(cellKey(change.sheet, change.headingRow, column), { value: heading });
      values.forEach((value, index) => {
        if (value !== undefined) cells.set(cellKey(change.sheet, change.firstRow + index, column), value);
      });
    }
  }
  return cells;
}

/** The bare content of a cell: what was written must come back as this. */
export type Content = Written | { readonly date: string } | { readonly error: string };

export function contentOf(cell: Cell): Content {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
    case "time":
      return cell.text === "" ? null : cell.text;
    case "number":
    case "boolean":
      return cell.value;
    case "date":
      return { date: cell.text };
    case "error":
      return { error: cell.error };
  }
}

export const cellAt = (snapshot: Snapshot, sheet: string, row: number, column: number): Cell =>
  snapshot.sheets.find(({ name }) => name === sheet)?.rows[row - 1]?.[column - 1] ?? EMPTY;

/**
 * The user's own part of a snapshot: sheets that were there before, without the cells that were written and with
 * the plan's table as wide as it was. Two of these, before and after, must be equal.
 */
export function usersView(
  snapshot: Snapshot,
  place: Place,
  sheets: readonly string[],
  written: ReadonlySet<string>,
): unknown {
  return snapshot.sheets
    .filter(({ name }) => sheets.includes(name))
    .map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.isProtected,
      mark: sheet.mark,
      merges: sheet.merges,
      cells: cellsOf(sheet).filter(([key]) => !written.has(key)),
      formulas: [...sheet.formulas].filter((at) => !written.has(formulaKey(sheet.name, at))).sort(),
      tables: sheet.tables.map((table) =>
        table.name === place.table.name
          ? {
              ...table,
              area: { ...table.area, right: place.lastColumn },
              headings: table.headings.slice(0, place.lastColumn - place.firstColumn + 1),
            }
          : table,
      ),
    }));
}

function cellsOf(sheet: SheetSnapshot): readonly (readonly [string, Cell])[] {
  return sheet.rows.flatMap((row, above) =>
    (row ?? []).flatMap((cell, left): readonly (readonly [string, Cell])[] =>
      cell.kind === "empty" ? [] : [[cellKey(sheet.name, above + 1, left + 1), cell]],
    ),
  );
}

function formulaKey(sheet: string, at: string): string {
  const [row, column] = at.split(":").map(Number);
  return `${sheet}!${addressOf(row ?? 0, column ?? 0)}`;
}

/** The words of the plan, row by row, headings first: the same whatever wrote the file. */
export const planWords = (snapshot: Snapshot, place: Place): readonly (readonly Content[])[] =>
  Array.from({ length: place.lastRow - place.headingRow + 1 }, (_, index) =>
    [0, 1, 2, 3, 4].map((offset) => {
      const content = contentOf(
        cellAt(snapshot, place.sheet, place.headingRow + index, place.firstColumn + offset),
      );
      return typeof content === "string" ? tidy(content) : content;
    }),
  );
