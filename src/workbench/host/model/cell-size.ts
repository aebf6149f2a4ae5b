import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { isWholeColumns } from "./areas.ts";
import type { Area, Sheet } from "./book.ts";
import { formatAt } from "./cell-look.ts";
import { cellText } from "./cell-text.ts";
import { changeLook } from "./line-looks.ts";
import { fileWidth, shownDigits, widthOfPoints } from "./measures.ts";

/** @source Excel specifications and limits: characters, points */
const WIDEST = 255;
const HIGHEST = 409.5;

/** In points; 0 hides the columns. @throws HostError InvalidArgument beyond 255 characters */
export function setColumnWidth(sheet: Sheet, areas: readonly Area[], points: number): void {
  const width = widthOfPoints(points);
  if (shownDigits(width) > WIDEST) throw invalidArgument();
  for (const column of columnsOf(areas)) {
    changeLook(sheet.columns, column, (look) => {
      if (points === 0) look.hidden = true;
      else {
        delete look.hidden;
        look.width = width;
      }
    });
  }
}

/**
 * In points; 0 hides the rows. Of whole columns all rows change: the sheet's standard height does.
 *
 * @throws HostError InvalidArgument beyond 409.5 points
 */
export function setRowHeight(sheet: Sheet, areas: readonly Area[], points: number): void {
  if (points > HIGHEST) throw invalidArgument();
  if (areas.some(isWholeColumns)) {
    if (points === 0) throw invalidArgument();
    sheet.standardHeight = points;
    for (const look of sheet.rows.values()) delete look.height;
    return;
  }
  for (const row of rowsOf(areas)) {
    changeLook(sheet.rows, row, (look) => {
      if (points === 0) look.hidden = true;
      else {
        delete look.hidden;
        look.height = points;
      }
    });
  }
}

/** True gives the sheet's standard back; false keeps the width that the columns have. */
export function useStandardWidth(sheet: Sheet, areas: readonly Area[], standard: boolean): void {
  for (const column of columnsOf(areas)) {
    changeLook(sheet.columns, column, (look) => {
      if (standard) delete look.width;
      else look.width ??= fileWidth(sheet.standardWidth);
    });
  }
}

/** True gives the sheet's standard back, or a height fitted to the text; false keeps the height that the rows have. */
export function useStandardHeight(sheet: Sheet, areas: readonly Area[], standard: boolean): void {
  if (standard) {
    fitRows(sheet, areas);
    return;
  }
  for (const row of rowsOf(areas)) {
    changeLook(sheet.rows, row, (look) => (look.height ??= sheet.standardHeight));
  }
}

/** A row without a height of its own is as high as its text needs, wherever the workbook is shown. */
export function fitRows(sheet: Sheet, areas: readonly Area[]): void {
  for (const row of [...sheet.rows.keys()]) {
    if (!areas.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    changeLook(sheet.rows, row, (look) => delete look.height);
  }
}

/**
 * Makes columns as wide as the widest text in the areas. An estimate: every character counts as a digit of the
 * standard font, in proportion to the size of the cell's font; wrapped texts and merged cells do not count. Columns
 * without a text stay as they are.
 */
export function fitColumns(host: Host, sheet: Sheet, areas: readonly Area[]): void {
  const standardSize = host.book.defaultFormat.font.size;
  const digits = new Map<number, number>();
  for (const area of areas) {
    sheet.cells.forEach(({ value }, row, column) => {
      if (value === "" || isMerged(sheet, row, column)) return;
      const { alignment, font } = formatAt(host.book, sheet, row, column);
      if (alignment.wrap) return;
      const width =
        (longestLine(cellText(host, sheet, row, column)) * font.size) / standardSize + alignment.indent;
      digits.set(column, Math.max(digits.get(column) ?? 0, width));
    }, area);
  }
  for (const [column, count] of digits) {
    sheet.columns.set(column, { ...sheet.columns.get(column), width: fileWidth(Math.min(count, WIDEST)) });
  }
}

const longestLine = (text: string): number =>
  text.includes("\n") ? Math.max(...text.split("\n").map((line) => line.length)) : text.length;

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );

const columnsOf = (areas: readonly Area[]): ReadonlySet<number> =>
  new Set(areas.flatMap(({ left, right }) => numbersFrom(left, right)));

const rowsOf = (areas: readonly Area[]): ReadonlySet<number> =>
  new Set(areas.flatMap(({ top, bottom }) => numbersFrom(top, bottom)));

const numbersFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
