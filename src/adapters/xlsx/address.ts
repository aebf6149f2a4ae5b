import type { Area } from "../../ports/snapshot.ts";

/** The last column and row of a sheet. @source Excel specifications and limits */
export const LAST_COLUMN = 16_384;
export const LAST_ROW = 1_048_576;

const LETTERS: string[] = [];

/** 1 → "A", 28 → "AB" */
export const columnLetters = (column: number): string => (LETTERS[column] ??= spellColumn(column));

function spellColumn(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Mirror of `columnLetters`; 0 when there is no letter. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** (12, 8) → "H12" */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** "B2:D9"; one cell is "B2". */
export const areaAddress = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right
    ? cellAddress(top, left)
    : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

const CELLS = /^\$?(?<left>[A-Z]{1,3})\$?(?<top>\d{1,7})(?::\$?(?<right>[A-Z]{1,3})\$?(?<bottom>\d{1,7}))?$/i;
const COLUMNS = /^\$?(?<left>[A-Z]{1,3}):\$?(?<right>[A-Z]{1,3})$/i;
const ROWS = /^\$?(?<top>\d{1,7}):\$?(?<bottom>\d{1,7})$/;

/** Reads "B2:D9", "$B$2", "B:D", "2:9"; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const ends = CELLS.exec(text)?.groups ?? COLUMNS.exec(text)?.groups ?? ROWS.exec(text)?.groups;
  if (ends === undefined) return undefined;
  const { left, top, right = left, bottom = top } = ends;
  return {
    top: top === undefined ? 1 : Number(top),
    left: left === undefined ? 1 : columnNumber(left),
    bottom: bottom === undefined ? LAST_ROW : Number(bottom),
    right: right === undefined ? LAST_COLUMN : columnNumber(right),
  };
}

export const overlap = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

export const holdsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The smallest area that holds both. */
export const union = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
