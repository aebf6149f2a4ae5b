import type { ColumnCell, RemoveColumns, WriteColumns, WrittenColumn } from "../../ports/change.ts";
import { areaAddress } from "../../ports/address.ts";
import type { Area } from "../../ports/snapshot.ts";
import { pointsOfFileWidth } from "../column-width.ts";
import { rangeOf, rulesOn } from "./areas.ts";
import type { Watch } from "./guard.ts";
import { watchHeadings, watchKeys } from "./key-columns.ts";
import { ruleStep, rulesWithin } from "./rule-steps.ts";
import { seenFormat, type SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";
import { wireSize, wireValue } from "./wire-value.ts";

/** Bytes of values in one step, so that several steps fill a request. */
const STEP = 200_000;
const FRAME_SIZE = 2_000;

/** Fills columns, adding those that are new to the table and to the sheet. */
export function columnSteps(change: WriteColumns, sheet: SeenSheet, watch: Watch): readonly Step[] {
  const columns = [...change.columns].sort((a, b) => a.column - b.column);
  const added = columns.filter(({ isNew }) => isNew);
  return [
    ...(added.length > 0 ? [frameStep(change, added, sheet, watch)] : []),
    // Before the values: a run that finds the values as they should be leaves the column alone.
    ruleStep(change, sheet),
    ...adjacent(columns).flatMap((block) => bodySteps(change, block, sheet, watch)),
  ];
}

/** The table made wider; headings and totals row in the style of the column before them; widths. */
function frameStep(
  change: WriteColumns,
  added: readonly WrittenColumn[],
  sheet: SeenSheet,
  watch: Watch,
): Step {
  const table = sheet.tables.find(({ name }) => name === change.table);
  const [first, last] = [added[0]?.column ?? 1, added.at(-1)?.column ?? 1];
  const edges = [change.headingRow, ...(table?.hasTotals === true ? [table.area.bottom] : [])];
  return {
    size: FRAME_SIZE,
    queue: (workbook) => {
      const page = workbook.worksheets.getItem(sheet.id);
      for (const row of edges) {
        const area = { top: row, left: first, bottom: row, right: last };
        watch(rangeOf(page, area), area, sheet, "written");
      }
      watchHeadings(page, sheet, change, watch);
      if (table !== undefined)
        page.tables.getItem(table.name).resize(areaAddress({ ...table.area, right: last }));
      for (const row of edges) {
        const cell = (column: number): Excel.Range =>
          rangeOf(page, { top: row, left: column, bottom: row, right: column });
        const edge = rangeOf(page, { top: row, left: first, bottom: row, right: last });
        edge.copyFrom(cell(first - 1), "Formats");
      }
      rangeOf(page, { top: change.headingRow, left: first, bottom: change.headingRow, right: last }).values =
        [added.map(({ heading }) => wireValue({ value: heading }, "General"))];
      for (const { column, width, align } of added) {
        const body = rangeOf(page, {
          top: change.firstRow,
          left: column,
          bottom: change.lastRow,
          right: column,
        });
        body.format.columnWidth = pointsOfFileWidth(width);
        if (align !== undefined) body.format.horizontalAlignment = HORIZONTAL[align];
      }
      return undefined;
    },
  };
}

export const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;

/** Columns that stand side by side are written as one block. */
function adjacent(columns: readonly WrittenColumn[]): readonly (readonly WrittenColumn[])[] {
  const blocks: WrittenColumn[][] = [];
  for (const column of columns) {
    const block = blocks.at(-1);
    if (block?.at(-1)?.column === column.column - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

/** The rows of a block, as many in a step as fit. */
function bodySteps(
  change: WriteColumns,
  block: readonly WrittenColumn[],
  sheet: SeenSheet,
  watch: Watch,
): readonly Step[] {
  const steps: Step[] = [];
  let [from, size] = [change.firstRow, 0];
  for (let row = change.firstRow; row <= change.lastRow; row++) {
    for (const { cells } of block) size += 2 * wireSize(cells[row - change.firstRow]?.value);
    if (size < STEP && row < change.lastRow) continue;
    steps.push(bodyStep(change, block, sheet, watch, from, row, size));
    [from, size] = [row + 1, 0];
  }
  return steps;
}

function bodyStep(
  change: WriteColumns,
  block: readonly WrittenColumn[],
  sheet: SeenSheet,
  watch: Watch,
  top: number,
  bottom: number,
  size: number,
): Step {
  const [left, right] = [block[0]?.column ?? 1, block.at(-1)?.column ?? 1];
  const area: Area = { top, left, bottom, right };
  const matrix = <T>(of: (cell: ColumnCell, row: number, column: number) => T): (T | null)[][] =>
    Array.from({ length: bottom - top + 1 }, (_, down) =>
      block.map(({ cells, column }) => {
        const cell = cells[top - change.firstRow + down];
        return cell === undefined ? null : of(cell, top + down, column);
      }),
    );
  return {
    size,
    queue: (workbook) => {
      const page = workbook.worksheets.getItem(sheet.id);
      const range = rangeOf(page, area);
      watch(range, area, sheet, "written");
      watchHeadings(page, sheet, change, watch);
      watchKeys(page, sheet, top, bottom, watch);
      const formats = matrix(({ format }) => format ?? null);
      // Null leaves a cell as it is.
      if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
      range.values = matrix((cell, row, column) =>
        wireValue(cell, cell.format ?? seenFormat(sheet, row, column)),
      );
      return undefined;
    },
    halves: () => {
      if (top === bottom) return undefined;
      const middle = Math.floor((top + bottom) / 2);
      return [
        bodyStep(change, block, sheet, watch, top, middle, size / 2),
        bodyStep(change, block, sheet, watch, middle + 1, bottom, size / 2),
      ];
    },
  };
}

/** Takes columns away again; those that are not there any more are not missed. */
export function removalSteps(change: RemoveColumns, sheet: SeenSheet): readonly Step[] {
  const table = sheet.tables.find(({ name }) => name === change.table);
  const [first, last] = [change.columns[0]?.column, change.columns.at(-1)?.column];
  if (first === undefined || last === undefined) return [];
  const bottom = change.lastRow + (table?.hasTotals === true ? 1 : 0);
  const area: Area = { top: change.headingRow, left: first, bottom, right: last };
  return [
    {
      size: FRAME_SIZE,
      queue: (workbook) => {
        const page = workbook.worksheets.getItem(sheet.id);
        if (table !== undefined && table.area.right >= first) {
          page.tables.getItem(table.name).resize(areaAddress({ ...table.area, right: first - 1 }));
        }
        const rules = rulesOn(page);
        for (const { id } of rulesWithin(sheet, area)) rules.getItem(id).delete();
        rangeOf(page, area).clear("All");
        for (const { column, width } of change.columns) {
          const { format } = rangeOf(page, { top: 1, left: column, bottom: 1, right: column });
          if (width === undefined) format.useStandardWidth = true;
          else format.columnWidth = pointsOfFileWidth(width);
        }
        return undefined;
      },
    },
  ];
}
