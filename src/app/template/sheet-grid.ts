import type { LayoutCell, LayoutColumn, LayoutRow } from "../../ports/layout.ts";
import { rowHeight } from "../describe/row-height.ts";

/** A cell and where it stands; rows and columns count from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: LayoutCell;
}

/** Three lines, in points: one long footnote in a folded column must not tear the working view apart. */
const HIGHEST_WHEN_FOLDED = 45;

/** Every row from the first to the last that holds something, as high as its texts need. */
export function rowsOf(cells: readonly PlacedCell[], columns: readonly LayoutColumn[]): readonly LayoutRow[] {
  const grid: (LayoutCell | undefined)[][] = [];
  for (const { row, column, cell } of cells) {
    const line = (grid[row - 1] ??= []);
    line[column - 1] = cell;
  }
  return Array.from(grid, (line): LayoutRow => {
    const filled = Array.from(line ?? [], (cell) => cell);
    const height = heightOf(filled, columns);
    return height === undefined ? { cells: filled } : { height, cells: filled };
  });
}

function heightOf(cells: LayoutRow["cells"], columns: readonly LayoutColumn[]): number | undefined {
  const only = (folded: boolean): number =>
    rowHeight(
      cells.map((cell, index) => ((columns[index]?.hidden === true) === folded ? cell : undefined)),
      columns,
    ) ?? 0;
  return Math.max(only(false), Math.min(HIGHEST_WHEN_FOLDED, only(true))) || undefined;
}
