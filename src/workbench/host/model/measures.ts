import type { Sheet } from "./book.ts";

/** Calibri 11, on a screen of 96 dots per inch. @source ECMA-376 part 1, 18.3.1.13 (col, width) */
const PIXELS_A_DIGIT = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/**
 * The points of a column's width as files have it: in digits, padding included ("12.7109375"). Whole pixels, as
 * Excel shows it.
 */
export function pointsOfWidth(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / PIXELS_A_DIGIT)) / 256) * PIXELS_A_DIGIT);
  return pixels * POINTS_A_PIXEL;
}

/** Mirror of `pointsOfWidth`: the width in a file, in steps of 1/256 digit, of a column so many points wide. */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_A_PIXEL);
  return Math.trunc((pixels / PIXELS_A_DIGIT) * 256) / 256;
}

/** The file's width (padding included) of a column that shows so many digits: 8.43 → 9.140625 */
export const fileWidth = (digits: number): number =>
  widthOfPoints((Math.round(digits * PIXELS_A_DIGIT) + PADDING) * POINTS_A_PIXEL);

/** Mirror of `fileWidth`, to two decimals as Excel says it: 9.140625 → 8.43 */
export const shownDigits = (width: number): number =>
  Math.round(((pointsOfWidth(width) / POINTS_A_PIXEL - PADDING) / PIXELS_A_DIGIT) * 100) / 100;

/** In points; 0 where it is hidden. */
export function columnWidth(sheet: Sheet, column: number): number {
  const look = sheet.columns.get(column);
  if (look?.hidden === true) return 0;
  return pointsOfWidth(look?.width ?? fileWidth(sheet.standardWidth));
}

/** In points; 0 where it is hidden, by hand or by a filter. */
export function rowHeight(sheet: Sheet, row: number): number {
  const look = sheet.rows.get(row);
  if (look?.hidden === true || look?.filtered === true) return 0;
  return look?.height ?? sheet.standardHeight;
}

/** Points from the sheet's left edge to the column. */
export function leftOf(sheet: Sheet, column: number): number {
  let left = (column - 1) * pointsOfWidth(fileWidth(sheet.standardWidth));
  for (const known of sheet.columns.keys()) {
    if (known < column) left += columnWidth(sheet, known) - pointsOfWidth(fileWidth(sheet.standardWidth));
  }
  return left;
}

/** Points from the sheet's upper edge to the row. */
export function topOf(sheet: Sheet, row: number): number {
  let top = (row - 1) * sheet.standardHeight;
  for (const known of sheet.rows.keys()) {
    if (known < row) top += rowHeight(sheet, known) - sheet.standardHeight;
  }
  return top;
}
