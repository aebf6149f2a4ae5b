import type { Sheet } from "../model/book.ts";
import { valueAt } from "./stale-cells.ts";
import type { Place } from "./situation.ts";
import type { Reference } from "./values.ts";

/** Cells as areas of one column each, from top to bottom and left to right, neighbours joined. */
export function areasOf(cells: readonly Place[]): readonly Reference[] {
  const columns = new Map<Sheet, Map<number, number[]>>();
  for (const { sheet, row, column } of cells) {
    const ofSheet = valueAt(columns, sheet, () => new Map<number, number[]>());
    valueAt(ofSheet, column, () => []).push(row);
  }
  return [...columns].flatMap(([sheet, ofSheet]) =>
    [...ofSheet]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, rows]) =>
        runsOf(rows).map(([top, bottom]) => ({ sheet, area: { top, left: column, bottom, right: column } })),
      ),
  );
}

function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
