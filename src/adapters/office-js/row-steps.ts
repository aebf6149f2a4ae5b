import type { LayoutCell, LayoutRow } from "../../ports/layout.ts";
import { quoteSheet } from "../references.ts";
import { areasOfRows, ofRows, rowBlocks, type LayoutBlock, type RowBlock } from "./row-blocks.ts";
import type { Step } from "./send.ts";
import { joinedAddresses, runsDown, type Run } from "./style-areas.ts";
import { wireSize, wireValue } from "./wire-value.ts";

type PageOf = (workbook: Excel.Workbook) => Excel.Worksheet;

/** Bytes of values in one step, so that several steps fill a request. */
const STEP = 200_000;

/** The values, in rows up to the last column that holds any. */
export function* valueSteps({ rows, above }: LayoutBlock, pageOf: PageOf): Generator<Step> {
  let [from, size, width] = [0, 0, 0];
  for (const [index, { cells }] of rows.entries()) {
    for (const cell of cells) size += wireSize(cell?.formula ?? cell?.value);
    width = Math.max(width, filledWidth(cells));
    if (size < STEP && index < rows.length - 1) continue;
    yield valueStep({ rows: rows.slice(from, index + 1), above: above + from }, width, size, pageOf);
    [from, size, width] = [index + 1, 0, 0];
  }
}

/** Cells up to the last one with a value: those that are filled in later are blank, row after row. */
function filledWidth(cells: LayoutRow["cells"]): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width -= 1;
  return width;
}

const isBlank = (cell: LayoutCell | undefined): cell is undefined =>
  (cell?.formula ?? cell?.value ?? null) === null;

function valueStep({ rows, above }: LayoutBlock, width: number, size: number, pageOf: PageOf): Step {
  return {
    size: size + 500,
    rows: rows.length,
    queue: (workbook) => {
      if (width === 0) return undefined;
      const block = rows.map(({ cells }) => wireRow(cells, width));
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
function wireRow(cells: LayoutRow["cells"], width: number): (string | number | boolean | null)[] {
  const line: (string | number | boolean | null)[] = [];
  for (let column = 0; column < width; column += 1) {
    const cell = cells[column];
    line.push(isBlank(cell) ? null : wireValue(cell, cell.style?.format ?? "General"));
  }
  return line;
}

/**
 * Number formats, before the values: once for a whole run of rows where a column changes seldom, else in blocks of
 * columns that stand near each other. Cells that ask for none are left as they are.
 */
export function* formatSteps({ rows, above }: LayoutBlock, pageOf: PageOf): Generator<Step> {
  const varied: ColumnOf<string>[] = [];
  for (const column of askedByColumn(rows, ({ style }) => style?.format)) {
    const runs = runsDown(rows.length, (row) => column.asked[row - 1]);
    if (runs.length > FEW_RUNS) varied.push(column);
    else for (const run of runs) yield runFormatStep(run, { above, column: column.at }, pageOf);
  }
  for (const columns of nearColumns(varied)) {
    const isAsked = (row: number): boolean => columns.some(({ asked }) => asked[row - 1] !== undefined);
    for (const block of rowBlocks(rows.length, isAsked)) yield blockFormatStep(block, above, columns, pageOf);
  }
}

/**
 * Runs that are worth a call each, of the rows of a block.
 *
 * @source Microsoft, core concepts of the Excel JavaScript API, "Update all cells in a range": a single value goes into every one
 */
const FEW_RUNS = 5;

const runFormatStep = (
  { key: format, ...block }: Run<string>,
  { above, column }: { readonly above: number; readonly column: number },
  pageOf: PageOf,
): Step => ({
  size: 500,
  queue: (workbook) => {
    // One for all cells: the declared type knows matrices only.
    rangeDown(pageOf(workbook), block, above, column).numberFormat = format as unknown as string[][];
    return undefined;
  },
});

function blockFormatStep(
  block: RowBlock,
  above: number,
  columns: readonly ColumnOf<string>[],
  pageOf: PageOf,
): Step {
  const [first, last] = [columns[0]?.at ?? 0, columns.at(-1)?.at ?? 0];
  const line = new Array<string | null>(last - first + 1).fill(null);
  const formats = ofRows(block, (row) => {
    const ofRow = line.slice();
    for (const { at, asked } of columns) ofRow[at - first] = asked[row - 1] ?? null;
    return ofRow;
  });
  return {
    size: formats.reduce((sum, row) => row.reduce((whole, one) => whole + wireSize(one), sum), 500),
    queue: (workbook) => {
      rangeDown(pageOf(workbook), block, above, first, line.length).numberFormat = formats;
      return undefined;
    },
  };
}

/** Columns with at most one other between two of them. */
function nearColumns<T>(columns: readonly ColumnOf<T>[]): readonly (readonly ColumnOf<T>[])[] {
  const groups: ColumnOf<T>[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    if (column.at - (group?.at(-1)?.at ?? -Infinity) <= 2) group?.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** Places in this workbook that cells lead to, by column: one call for many cells. */
export function* linkSteps(
  { rows, above }: LayoutBlock,
  nameOf: (sheet: string) => string,
  pageOf: PageOf,
): Generator<Step> {
  for (const { at: column, asked } of askedByColumn(rows, ({ link }) => link)) {
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

/** What the cells of a column ask for, by row; the column is counted from 0. */
interface ColumnOf<T> {
  readonly at: number;
  readonly asked: readonly (T | undefined)[];
}

/** Those columns in which any cell asks for something. */
function askedByColumn<T>(
  rows: LayoutBlock["rows"],
  of: (cell: LayoutCell) => T | undefined,
): readonly ColumnOf<T>[] {
  const columns: (T | undefined)[][] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const asked = cell === undefined ? undefined : of(cell);
      if (asked !== undefined) (columns[column] ??= [])[row] = asked;
    });
  });
  return columns.flatMap((asked, at) => [{ at, asked }]);
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
  width = 1,
): Excel.Range => page.getRangeByIndexes(above + top - 1, column, bottom - top + 1, width);
