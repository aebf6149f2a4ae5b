import type { Book } from "../../src/workbench/host/model/book.ts";
import { CellGrid } from "../../src/workbench/host/model/cell-grid.ts";

/** Values that are never changed in place: looks of cells, and what a file brought along. */
const SHARED: ReadonlySet<string> = new Set(["format", "defaultFormat", "carried"]);

/** The same book once more, to be changed on its own. */
export const clonedBook = (book: Book): Book => cloned(book, new Map()) as Book;

function cloned(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const same = known.get(value);
  if (same !== undefined) return same;
  if (value instanceof CellGrid) return clonedCells(value);
  if (value instanceof Map) {
    return new Map([...(value as Map<unknown, unknown>)].map(([key, each]) => [key, cloned(each, known)]));
  }
  if (Array.isArray(value)) return value.map((each) => cloned(each, known));
  const copy: Record<string, unknown> = {};
  known.set(value, copy);
  for (const [key, member] of Object.entries(value)) {
    copy[key] = SHARED.has(key) ? member : cloned(member, known);
  }
  return copy;
}

/** Cells are values: a change puts a new one. */
function clonedCells(cells: CellGrid): CellGrid {
  const copy = new CellGrid();
  cells.forEach((cell, row, column) => {
    copy.put(row, column, cell);
  });
  return copy;
}
