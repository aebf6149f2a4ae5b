import type { Area, Book, ColumnLook, RowLook, Sheet } from "./book.ts";
import { isWholeColumns, isWholeRows, LAST_COLUMN } from "./areas.ts";
import {
  askedOnce,
  patchedFormat,
  type CellFormat,
  type FormatChange,
  type FormatPatch,
} from "./cell-format.ts";
import { changeLook } from "./line-looks.ts";

/** How a cell looks: its own look, else its row's, else its column's, else the book's. */
export const formatAt = (book: Book, sheet: Sheet, row: number, column: number): CellFormat =>
  sheet.cells.formatAt(row, column) ?? inheritedFormat(book, sheet, row, column);

const inheritedFormat = (book: Book, sheet: Sheet, row: number, column: number): CellFormat =>
  sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? book.defaultFormat;

/** By hand or by a filter. */
export function isRowHidden(sheet: Sheet, row: number): boolean {
  const look = sheet.rows.get(row);
  return look?.hidden === true || look?.filtered === true;
}

/**
 * Lays a patch over the looks of all cells of the areas. Of whole columns and rows the column's or row's own look
 * changes, and the cells that have one; blank cells inside them are not made.
 */
export function applyFormat(book: Book, sheet: Sheet, areas: readonly Area[], patch: FormatPatch): void {
  changeFormats(book, sheet, areas, (format) => patchedFormat(format, patch));
}

/** As `applyFormat`, where the new look depends on the old. Asked once for each look, not for each cell. */
export function changeFormats(book: Book, sheet: Sheet, areas: readonly Area[], change: FormatChange): void {
  const once = askedOnce(change);
  for (const area of areas) {
    if (isWholeColumns(area)) changeColumns(book, sheet, area, once);
    else if (isWholeRows(area)) changeRows(book, sheet, area, once);
    else changeCells(book, sheet, area, once);
  }
}

/** Gives cells number formats of their own; `at` answers undefined where the cell keeps what it has. */
export function applyNumberFormats(
  book: Book,
  sheet: Sheet,
  area: Area,
  at: (row: number, column: number) => string | undefined,
): void {
  const changes = new Map<string, FormatChange>();
  sheet.cells.restyle(area, (format, row, column) => {
    const numberFormat = at(row, column);
    if (numberFormat === undefined) return format;
    let change = changes.get(numberFormat);
    if (change === undefined) {
      change = askedOnce((before) => patchedFormat(before, { numberFormat }));
      changes.set(numberFormat, change);
    }
    return change(format ?? inheritedFormat(book, sheet, row, column));
  });
}

function changeCells(book: Book, sheet: Sheet, area: Area, change: FormatChange): void {
  sheet.cells.restyleAlike(area, (format, row, column) =>
    change(format ?? inheritedFormat(book, sheet, row, column)),
  );
}

const changeCell = (book: Book, sheet: Sheet, row: number, column: number, change: FormatChange): void => {
  changeCells(book, sheet, { top: row, left: column, bottom: row, right: column }, change);
};

function changeColumns(book: Book, sheet: Sheet, area: Area, change: FormatChange): void {
  // Where a row has a look of its own it hides the column's: there the cells must bear the change.
  for (const [row, look] of sheet.rows) {
    if (look.format === undefined) continue;
    if (isWholeRows(area)) look.format = change(look.format);
    else changeCells(book, sheet, { ...area, top: row, bottom: row }, change);
  }
  sheet.cells.forEach((cell, row, column) => {
    const isDone = sheet.rows.get(row)?.format !== undefined && !isWholeRows(area);
    if (cell.format !== undefined && !isDone) changeCell(book, sheet, row, column, change);
  }, area);
  for (let column = area.left; column <= area.right; column += 1) {
    const look = sheet.columns.get(column);
    sheet.columns.set(column, { ...look, format: change(look?.format ?? book.defaultFormat) });
  }
}

function changeRows(book: Book, sheet: Sheet, area: Area, change: FormatChange): void {
  // The look of the last column stands for those that nobody touched; columns that differ keep theirs in cells.
  const usual = sheet.columns.get(LAST_COLUMN)?.format ?? book.defaultFormat;
  const unusual = [...sheet.columns].filter(([, look]) => look.format !== undefined && look.format !== usual);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const look = sheet.rows.get(row);
    if (look?.format === undefined) {
      for (const [column, { format }] of unusual) {
        const cell = sheet.cells.at(row, column);
        if (cell.format === undefined && format !== undefined)
          sheet.cells.put(row, column, { ...cell, format });
      }
    }
    sheet.cells.forEach(
      (cell, _, column) => {
        if (cell.format !== undefined) changeCell(book, sheet, row, column, change);
      },
      { ...area, top: row, bottom: row },
    );
    sheet.rows.set(row, { ...look, format: change(look?.format ?? usual) });
  }
}

/** Every look that occurs in the areas. */
export function looksOf(book: Book, sheet: Sheet, areas: readonly Area[]): ReadonlySet<CellFormat> {
  const looks = new Set<CellFormat>();
  for (const area of areas) {
    if (isWholeColumns(area)) columnLooks(book, sheet, area, looks);
    else if (isWholeRows(area)) rowLooks(book, sheet, area, looks);
    else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          looks.add(formatAt(book, sheet, row, column));
        }
      }
    }
  }
  return looks;
}

function columnLooks(book: Book, sheet: Sheet, area: Area, looks: Set<CellFormat>): void {
  sheet.cells.forEach(({ format }) => format !== undefined && looks.add(format), area);
  for (const { format } of sheet.rows.values()) if (format !== undefined) looks.add(format);
  for (let column = area.left; column <= area.right; column += 1) {
    looks.add(sheet.columns.get(column)?.format ?? book.defaultFormat);
  }
}

function rowLooks(book: Book, sheet: Sheet, area: Area, looks: Set<CellFormat>): void {
  sheet.cells.forEach(({ format }) => format !== undefined && looks.add(format), area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const own = sheet.rows.get(row)?.format;
    if (own !== undefined) looks.add(own);
    else {
      looks.add(sheet.columns.get(LAST_COLUMN)?.format ?? book.defaultFormat);
      for (const { format } of sheet.columns.values()) if (format !== undefined) looks.add(format);
    }
  }
}

/** Takes every look off the areas: cells, and whole rows and columns, are as in a new book. */
export function clearFormats(book: Book, sheet: Sheet, areas: readonly Area[]): void {
  changeFormats(book, sheet, areas, () => book.defaultFormat);
  for (const area of areas) {
    if (isWholeRows(area)) dropLooks(sheet.rows, area.top, area.bottom);
    if (isWholeColumns(area)) dropLooks(sheet.columns, area.left, area.right);
  }
  for (const area of areas) dropPlainLooks(book, sheet, area);
}

/** A cell that looks as it would without a look of its own needs none. */
function dropPlainLooks(book: Book, sheet: Sheet, area: Area): void {
  sheet.cells.forEach(({ value, formula, format }, row, column) => {
    if (format === inheritedFormat(book, sheet, row, column))
      sheet.cells.put(row, column, formula === undefined ? { value } : { value, formula });
  }, area);
}

function dropLooks(looks: Map<number, RowLook | ColumnLook>, from: number, to: number): void {
  for (const at of [...looks.keys()].filter((each) => each >= from && each <= to)) {
    changeLook(looks, at, (look) => delete look.format);
  }
}
