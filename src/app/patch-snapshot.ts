import { EMPTY, type Cell } from "../core/cell.ts";
import type { SheetSnapshot, Snapshot } from "../ports/snapshot.ts";
import type { LocatedTable } from "./locate-tables.ts";

/** A snapshot as it will be once a value that a person gave elsewhere stands in its cell. */
export interface PatchedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The snapshot with cells of one table's sheet filled in, and the table wider by new columns. The original is left
 * as it is.
 */
export function patchSnapshot(
  snapshot: Snapshot,
  table: LocatedTable,
  cells: readonly PatchedCell[],
  newHeadings: readonly string[],
): Snapshot {
  const rows = [...table.sheet.rows];
  const put = (row: number, column: number, cell: Cell): void => {
    const old = rows[row - 1] ?? [];
    rows[row - 1] = Array.from({ length: Math.max(old.length, column) }, (_, index) =>
      index === column - 1 ? cell : (old[index] ?? EMPTY),
    );
  };
  newHeadings.forEach((text, index) => {
    put(table.headingRow, table.lastColumn + 1 + index, { kind: "text", text });
  });
  for (const { row, column, text } of cells) put(row, column, text === "" ? EMPTY : { kind: "text", text });
  const patched: SheetSnapshot = {
    ...table.sheet,
    rows,
    tables: table.sheet.tables.map((one) =>
      one.name === table.name
        ? {
            ...one,
            area: { ...one.area, right: one.area.right + newHeadings.length },
            headings: [...one.headings, ...newHeadings],
          }
        : one,
    ),
  };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet === table.sheet ? patched : sheet)) };
}
