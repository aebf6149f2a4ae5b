import type { LayoutCell } from "../../ports/layout.ts";
import { quoteSheet } from "../references.ts";
import { areasOfRows, ofRows, rowBlocks, type LayoutBlock, type RowBlock } from "./row-blocks.ts";
import type { Step } from "./send.ts";
import { joinedAddresses } from "./style-areas.ts";
import { wireSize, wireValue } from "./wire-value.ts";

type PageOf = (workbook: Excel.Workbook) => Excel.Worksheet;

/** Bytes of values in one step, so that several steps fill a request. */
const STEP = 200_000;

/** The values, in whole rows. */
export function* valueSteps({ rows, above }: LayoutBlock, pageOf: PageOf): Generator<Step> {
  const width = widthOf(rows);
  if (width === 0) return;
  let [from, size] = [0, 0];
  for (const [index, { cells }] of rows.entries()) {
    for (const cell of cells) size += wireSize(cell?.value);
    if (size < STEP && index < rows.length - 1) continue;
    yield valueStep({ rows: rows.slice(from, index + 1), above: above + from }, width, size, pageOf);
    [from, size] = [index + 1, 0];
  }
}

function valueStep({ rows, above }: LayoutBlock, width: number, size: number, pageOf: PageOf): Step {
  return {
    size: size + 500,
    rows: rows.length,
    queue: (workbook) => {
      const block = rows.map(({ cells }) => {
        const line = new Array<ReturnType<typeof wireCell>>(width).fill(null);
        cells.forEach((cell, column) => (line[column] = wireCell(cell)));
        return line;
      });
      pageOf(workbook).getRangeByIndexes(above, 0, rows.length, width).values = block;
      return undefined;
    },
    halves: () => {
      const middle = Math.floor(rows.length / 2);
      return middle === 0
        ? undefined
        : [
            valueStep({ rows: rows.slice(0, middle), above }, width, size / 2, pageOf),
            valueStep({ rows: rows.slice(middle), above: above + middle }, width, size / 2, pageOf),
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
export function* formatSteps({ rows, above }: LayoutBlock, pageOf: PageOf): Generator<Step> {
  for (const [column, asked] of askedByColumn(rows, ({ style }) => style?.format)) {
    for (const block of rowBlocks(rows.length, (row) => asked[row - 1] !== undefined)) {
      // Null leaves a cell as it is.
      const formats = ofRows(block, (row) => asked[row - 1] ?? null);
      yield {
        size: formats.reduce((sum, format) => sum + wireSize(format) + 4, 500),
        queue: (workbook) => {
          rangeDown(pageOf(workbook), block, above, column).numberFormat = formats.map((format) => [format]);
          return undefined;
        },
      };
    }
  }
}

/** Places in this workbook that cells lead to, by column: one call for many cells. */
export function* linkSteps(
  { rows, above }: LayoutBlock,
  nameOf: (sheet: string) => string,
  pageOf: PageOf,
): Generator<Step> {
  for (const [column, asked] of askedByColumn(rows, ({ link }) => link)) {
    for (const block of rowBlocks(rows.length, (row) => asked[row - 1] !== undefined)) {
      yield {
        size: (block.bottom - block.top + 1) * 90 + 500,
        queue: (workbook) => {
          const links = ofRows(block, (row): Excel.SettableCellProperties[] => {
            const link = asked[row - 1];
            // Nothing asked leaves a cell as it is.
            if (link === undefined) return [{}];
            const place = `${quoteSheet(nameOf(link.sheet))}!${link.address}`;
            return [{ hyperlink: { documentReference: place } }];
          });
          rangeDown(pageOf(workbook), block, above, column).setCellProperties(links);
          return undefined;
        },
      };
    }
  }
}

/** What cells ask for, by column counted from 0 and by row, of the columns in which any does. */
function askedByColumn<T>(
  rows: LayoutBlock["rows"],
  of: (cell: LayoutCell) => T | undefined,
): readonly (readonly [number, readonly (T | undefined)[]])[] {
  const columns: (T | undefined)[][] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const asked = cell === undefined ? undefined : of(cell);
      if (asked !== undefined) (columns[column] ??= [])[row] = asked;
    });
  });
  return columns.flatMap((asked, column) => [[column, asked] as const]);
}

/** Heights, once for all rows that share one. */
export function* heightSteps({ rows, above }: LayoutBlock, pageOf: PageOf): Generator<Step> {
  for (const [height, areas] of areasOfRows(rows.length, (row) => rows[row - 1]?.height)) {
    for (const address of joinedAddresses(areas, above)) {
      yield {
        size: address.length + 500,
        queue: (workbook) => {
          pageOf(workbook).getRanges(address).format.rowHeight = height;
          return undefined;
        },
      };
    }
  }
}

/** @param column counted from 0 */
const rangeDown = (
  page: Excel.Worksheet,
  { top, bottom }: RowBlock,
  above: number,
  column: number,
): Excel.Range => page.getRangeByIndexes(above + top - 1, column, bottom - top + 1, 1);

/** Columns that any row reaches. */
const widthOf = (rows: LayoutBlock["rows"]): number =>
  rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
