import type { LayoutCell, LayoutRow } from "../../ports/layout.ts";
import { quoteSheet } from "../references.ts";
import { ofRows, rowBlocks, type RowBlock } from "./row-blocks.ts";
import type { Step } from "./send.ts";
import { wireSize, wireValue } from "./wire-value.ts";

type PageOf = (workbook: Excel.Workbook) => Excel.Worksheet;

/** Bytes of values in one step, so that several steps fill a request. */
const STEP = 200_000;

/** The values, in blocks of whole rows. */
export function valueSteps(rows: readonly LayoutRow[], pageOf: PageOf): readonly Step[] {
  const columns = columnsOf(rows);
  if (columns.length === 0) return [];
  const steps: Step[] = [];
  let [from, size] = [0, 0];
  rows.forEach(({ cells }, index) => {
    for (const cell of cells) size += wireSize(cell?.value);
    if (size < STEP && index < rows.length - 1) return;
    steps.push(valueStep(rows, columns, from, index + 1, size, pageOf));
    [from, size] = [index + 1, 0];
  });
  return steps;
}

function valueStep(
  rows: readonly LayoutRow[],
  columns: readonly number[],
  from: number,
  to: number,
  size: number,
  pageOf: PageOf,
): Step {
  return {
    size: size + 500,
    queue: (workbook) => {
      const block = rows.slice(from, to).map(({ cells }) => columns.map((column) => wireCell(cells[column])));
      pageOf(workbook).getRangeByIndexes(from, 0, to - from, columns.length).values = block;
      return undefined;
    },
    halves: () => {
      const middle = Math.floor((from + to) / 2);
      return middle === from
        ? undefined
        : [
            valueStep(rows, columns, from, middle, size / 2, pageOf),
            valueStep(rows, columns, middle, to, size / 2, pageOf),
          ];
    },
  };
}

/** Null leaves a cell as it is: blank, for the sheet has just been cleared. */
const wireCell = (cell: LayoutCell | undefined): string | number | boolean | null =>
  cell === undefined || cell.value === null
    ? null
    : wireValue({ value: cell.value }, cell.style?.format ?? "General");

/** Number formats, before the values: one array for each column that has any. */
export const formatSteps = (rows: readonly LayoutRow[], pageOf: PageOf): readonly Step[] =>
  columnsOf(rows).flatMap((column) => {
    const formatAt = (row: number): string | undefined => rows[row - 1]?.cells[column]?.style?.format;
    return rowBlocks(rows.length, (row) => formatAt(row) !== undefined).map((block): Step => {
      // Null leaves a cell as it is.
      const formats = ofRows(block, (row) => formatAt(row) ?? null);
      return {
        size: formats.reduce((sum, format) => sum + wireSize(format) + 4, 500),
        queue: (workbook) => {
          rangeDown(pageOf(workbook), block, column).numberFormat = formats.map((format) => [format]);
          return undefined;
        },
      };
    });
  });

/** Places in this workbook that cells lead to, by column: one call for many cells. */
export const linkSteps = (
  rows: readonly LayoutRow[],
  nameOf: (sheet: string) => string,
  pageOf: PageOf,
): readonly Step[] =>
  columnsOf(rows).flatMap((column) => {
    const linkAt = (row: number): LayoutCell["link"] => rows[row - 1]?.cells[column]?.link;
    return rowBlocks(rows.length, (row) => linkAt(row) !== undefined).map((block): Step => ({
      size: (block.bottom - block.top + 1) * 90 + 500,
      queue: (workbook) => {
        const links = ofRows(block, (row): Excel.SettableCellProperties[] => {
          const link = linkAt(row);
          // Nothing asked leaves a cell as it is.
          if (link === undefined) return [{}];
          const place = `${quoteSheet(nameOf(link.sheet))}!${link.address}`;
          return [{ hyperlink: { documentReference: place } }];
        });
        rangeDown(pageOf(workbook), block, column).setCellProperties(links);
        return undefined;
      },
    }));
  });

/** Heights, of rows that have one. */
export const heightSteps = (rows: readonly LayoutRow[], pageOf: PageOf): readonly Step[] =>
  rowBlocks(rows.length, (row) => rows[row - 1]?.height !== undefined).map((block): Step => ({
    size: (block.bottom - block.top + 1) * 40 + 500,
    queue: (workbook) => {
      const heights = ofRows(block, (row): Excel.SettableRowProperties => {
        const height = rows[row - 1]?.height;
        return height === undefined ? {} : { format: { rowHeight: height } };
      });
      rangeDown(pageOf(workbook), block, 0).setRowProperties(heights);
      return undefined;
    },
  }));

/** @param column counted from 0 */
const rangeDown = (page: Excel.Worksheet, { top, bottom }: RowBlock, column: number): Excel.Range =>
  page.getRangeByIndexes(top - 1, column, bottom - top + 1, 1);

/** Those that any row reaches, counted from 0. */
const columnsOf = (rows: readonly LayoutRow[]): readonly number[] => [
  ...Array(rows.reduce((width, { cells }) => Math.max(width, cells.length), 0)).keys(),
];
