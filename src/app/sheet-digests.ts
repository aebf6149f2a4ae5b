import type { Cell } from "../core/cell.ts";
import type { Written } from "../ports/change.ts";
import type { SheetLayout } from "../ports/layout.ts";
import type { SheetSnapshot } from "../ports/snapshot.ts";
import { RowDigest, rowDigest } from "./digest.ts";

/** Digests of a sheet of ours, one a row: of what we wrote, and of the input cells apart. */
export interface SheetDigests {
  readonly rows: readonly string[];
  readonly inputs: readonly string[];
}

/** "row:column" */
export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/** @param inputCells cells a person may type in ("row:column") */
export const digestLayout = (layout: SheetLayout, inputCells: ReadonlySet<string>): SheetDigests =>
  digestRows(
    layout.rows.map(({ cells }) => cells),
    (cell) => writtenToken(cell.value),
    inputCells,
  );

export const digestSnapshot = (sheet: SheetSnapshot, inputCells: ReadonlySet<string>): SheetDigests =>
  digestRows(sheet.rows, cellToken, inputCells);

/** The digest of a row that holds nothing. */
export const BLANK_ROW = rowDigest([]);

function digestRows<C>(
  rows: readonly (readonly (C | undefined)[] | undefined)[],
  tokenOf: (cell: C) => string,
  inputCells: ReadonlySet<string>,
): SheetDigests {
  const own: string[] = [];
  const inputs: string[] = [];
  for (let row = 1; row <= rows.length; row += 1) {
    const digests = { own: new RowDigest(), inputs: new RowDigest() };
    const cells = rows[row - 1] ?? [];
    for (let column = 1; column <= cells.length; column += 1) {
      const cell = cells[column - 1];
      if (cell === undefined) continue;
      const isInput = inputCells.size > 0 && inputCells.has(cellKey(row, column));
      digests[isInput ? "inputs" : "own"].add(column, tokenOf(cell));
    }
    own.push(digests.own.toString());
    inputs.push(digests.inputs.toString());
  }
  return { rows: own, inputs };
}

/** Text like "#N/D" is read back as the error it spells, in whatever language. */
const ERROR_LIKE = /^#\S+[!?\p{L}]$/u;

/** The same text for a value as we write it and as it is read back. */
export function writtenToken(value: Written): string {
  if (value === null || value === "") return "";
  if (typeof value === "string" && value.startsWith("#") && ERROR_LIKE.test(value)) return "e";
  if (typeof value === "number") return `n${numberText(value)}`;
  return typeof value === "boolean" ? `b${value}` : `s${lineEnds(value)}`;
}

export function cellToken(cell: Cell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return cell.text === "" ? "" : `s${lineEnds(cell.text)}`;
    case "number":
      return `n${numberText(cell.value)}`;
    case "boolean":
      return `b${cell.value}`;
    case "date":
    case "time":
      return `d${cell.text}`;
    case "error":
      return "e";
  }
}

/** Fifteen significant digits, as a spreadsheet keeps them. */
const numberText = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));

const lineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text);
