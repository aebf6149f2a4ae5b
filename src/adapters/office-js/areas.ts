import type { Area } from "../../ports/snapshot.ts";

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * The areas in an address as Excel answers it: "Foglio1!A1:B2", "'Per l''ente'!A1,'Per l''ente'!C3:C9". Whole rows
 * and columns have no areas here.
 */
export function areasOfAddress(address: string): readonly Area[] {
  return splitAddress(address).flatMap((piece) => {
    const [first = "", last = first] = piece.slice(piece.lastIndexOf("!") + 1).split(":");
    const [from, to] = [CELL.exec(first), CELL.exec(last)];
    if (from === null || to === null) return [];
    const [[, left = "", top = ""], [, right = "", bottom = ""]] = [from, to];
    return [{ top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) }];
  });
}

/** At the commas that are not part of a sheet's name. */
const splitAddress = (address: string): readonly string[] => address.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];

/** As `getRangeByIndexes` and `rowIndex` count: from 0. */
export const areaOfIndexes = (
  rowIndex: number,
  columnIndex: number,
  rows: number,
  columns: number,
): Area => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rows,
  right: columnIndex + columns,
});

/** The part of a sheet in an area. */
export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);

/** The conditional formats of a whole sheet. */
export const rulesOn = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
  sheet.getRange().conditionalFormats;
