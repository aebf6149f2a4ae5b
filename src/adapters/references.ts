import type { Area } from "../ports/snapshot.ts";
import { columnLetters } from "../ports/address.ts";

/** @source Excel specifications and limits: length of a text in a formula */
const LONGEST_FORMULA_TEXT = 255;

/** A sheet's name as formulas, links and chart references hold it: 'Per l''ente' */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** "$A$1:$B$9"; one cell is "$A$1". */
export function absoluteArea({ top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top}`;
  return top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom}`;
}

/** "'Per centro'!$A$1:$B$9" */
export const sheetReference = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${absoluteArea(area)}`;

/** A text inside a formula, in its quotes. @throws when it is longer than Excel takes: our own fault */
export function formulaText(text: string): string {
  if (text.length > LONGEST_FORMULA_TEXT) throw new Error(`Too long for a formula: ${text}`);
  return `"${text.replaceAll('"', '""')}"`;
}
