import type { WriteCells, WrittenCell } from "../../ports/change.ts";
import { rangeOf } from "./areas.ts";
import type { Surprise, Watch } from "./guard.ts";
import { watchKeys } from "./key-columns.ts";
import { seenFormat, type SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";
import { wireSize, wireValue } from "./wire-value.ts";

/** Rows between two cells of a column that are left alone rather than begin another range. */
const GAP = 20;
const CELLS_A_RUN = 2_000;

/** Writes single cells, which keep their look. Those of a column that stand near each other go as one block. */
export function cellSteps({ cells }: WriteCells, sheet: SeenSheet, watch: Watch): readonly Step[] {
  return runsOf(cells).map((run): Step => {
    const [top, bottom] = [run[0]?.row ?? 1, run.at(-1)?.row ?? 1];
    const column = run[0]?.column ?? 1;
    const area = { top, left: column, bottom, right: column };
    const at = new Map(run.map((cell) => [cell.row, cell]));
    const matrix = <T>(of: (cell: WrittenCell) => T): (T | null)[][] =>
      Array.from({ length: bottom - top + 1 }, (_, down) => {
        const cell = at.get(top + down);
        return [cell === undefined ? null : of(cell)];
      });
    return {
      size: run.reduce((sum, { value }) => sum + 2 * wireSize(value), 500),
      queue: (workbook) => {
        const range = rangeOf(workbook.worksheets.getItem(sheet.id), area);
        watch(range, area, sheet, "written");
        watchKeys(workbook.worksheets.getItem(sheet.id), sheet, top, bottom, watch);
        if (run.some(({ format }) => format !== undefined))
          range.numberFormat = matrix(({ format }) => format ?? null);
        range.values = matrix((cell) => wireValue(cell, cell.format ?? seenFormat(sheet, cell.row, column)));
        return undefined;
      },
    };
  });
}

function runsOf(cells: readonly WrittenCell[]): readonly (readonly WrittenCell[])[] {
  const runs: WrittenCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNear =
      last?.column === cell.column && cell.row - last.row <= GAP && (run?.length ?? 0) < CELLS_A_RUN;
    if (isNear) run?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Gives back what somebody else had typed while we were writing. */
export const surpriseSteps = (surprises: readonly Surprise[]): readonly Step[] =>
  surprises
    .filter(({ isOverwritten }) => isOverwritten)
    .map(({ sheet, row, column, entry, format }) => ({
      size: 500,
      queue: (workbook) => {
        const cell = rangeOf(workbook.worksheets.getItem(sheet.id), {
          top: row,
          left: column,
          bottom: row,
          right: column,
        });
        cell.numberFormat = [[format]];
        cell.values = [
          [typeof entry === "string" && !entry.startsWith("=") ? wireValue({ value: entry }, format) : entry],
        ];
        return undefined;
      },
    }));
