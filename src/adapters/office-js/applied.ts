import type { Change } from "../../ports/change.ts";
import type { Applied } from "../../ports/workbook.ts";
import type { SeenWorkbook } from "./seen.ts";

/** How much was written or taken away: cells beside tables, and sheets of ours. */
export function applied(changes: readonly Change[], { sheets }: SeenWorkbook): Applied {
  let [cells, ours] = [0, 0];
  for (const change of changes) {
    if (change.kind === "replace-sheet" || change.kind === "remove-sheet") ours++;
    else if (change.kind === "make-table" || change.kind === "unmake-table") continue;
    else if (change.kind === "write-cells") cells += change.cells.length;
    else if (change.kind === "add-rows") cells += change.rows.flat().length;
    else if (change.kind === "remove-rows")
      cells += change.count * (change.area.right - change.area.left + 1);
    else {
      const tables = sheets.find(({ name }) => name === change.sheet)?.tables ?? [];
      const hasTotals = tables.find(({ name }) => name === change.table)?.hasTotals === true;
      if (change.kind === "remove-columns") {
        const rows = change.lastRow - change.headingRow + (hasTotals ? 2 : 1);
        cells += change.columns.length * rows;
        continue;
      }
      for (const column of change.columns) {
        cells += column.cells.filter((cell) => cell !== undefined).length;
        // Its heading and its cell in the totals row.
        if (column.isNew) cells += hasTotals ? 2 : 1;
      }
    }
  }
  return { cells, sheets: ours };
}
