import { LAST_COLUMN, LAST_ROW, columnLetters, columnNumber } from "./address.ts";

/**
 * The words of a formula that matter here. Texts, quoted sheet names, structured references, numbers and names are
 * matched so that nothing inside them is taken for a reference.
 */
const TOKENS = new RegExp(
  [
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/u,
    /(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w(.!])/u,
    /(?<rows>\$?\d+:\$?\d+)(?![\w.])/u,
    /(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(.!])/u,
    /[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?(?:E[+-]?\d+)?/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "giu",
);

/**
 * A formula as it reads when its cell moves by so many rows and columns: relative references move along, those
 * with "$" stay, those that leave the sheet become #REF!.
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups.cell !== undefined) return shiftCell(token, rows, columns);
    if (groups.columns !== undefined) return shiftEnds(token, (end) => shiftColumn(end, columns));
    if (groups.rows !== undefined) return shiftEnds(token, (end) => shiftRow(end, rows));
    return token;
  });

const REF = "#REF!";

function shiftCell(reference: string, rows: number, columns: number): string {
  const digits = reference.search(/\$?\d+$/);
  const column = shiftColumn(reference.slice(0, digits), columns);
  const row = shiftRow(reference.slice(digits), rows);
  return column === REF || row === REF ? REF : column + row;
}

function shiftEnds(reference: string, shift: (end: string) => string): string {
  const ends = reference.split(":").map(shift);
  return ends.includes(REF) ? REF : ends.join(":");
}

function shiftColumn(reference: string, by: number): string {
  if (reference.startsWith("$")) return reference;
  const column = columnNumber(reference) + by;
  return column < 1 || column > LAST_COLUMN ? REF : columnLetters(column);
}

function shiftRow(reference: string, by: number): string {
  if (reference.startsWith("$")) return reference;
  const row = Number(reference) + by;
  return row < 1 || row > LAST_ROW ? REF : String(row);
}
