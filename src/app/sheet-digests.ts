import type { Cell } from "../core/cell.ts";
import type { Written } from "../ports/change.ts";
import type { SheetLayout } from "../ports/layout.ts";
import type { SheetSnapshot } from "../ports/snapshot.ts";
import { digestText, NO_CELLS, withCell, type RowHash } from "./digest.ts";

/** Digests of a sheet of ours, one a row: of what we wrote, and of the input cells apart. */
export interface SheetDigests {
  readonly rows: readonly string[];
  readonly inputs: readonly string[];
}

/** A number for each place of a sheet, which has 16,384 columns. */
export type CellKey = number;
const COLUMNS = 16_384;
export const cellKey = (row: number, column: number): CellKey => row * COLUMNS + column - 1;

/** @param inputCells cells a person may type in */
export const digestLayout = (layout: SheetLayout, inputCells: ReadonlySet<CellKey>): SheetDigests =>
  digestRows(
    layout.rows.map(({ cells }) => cells),
    (hash, column, { value }) => withWritten(hash, column, value),
    inputCells,
  );

export const digestSnapshot = (sheet: SheetSnapshot, inputCells: ReadonlySet<CellKey>): SheetDigests =>
  digestRows(sheet.rows, (hash, column, cell) => withCell(hash, column, cellToken(cell)), inputCells);

/** The digest of a row that holds nothing. */
export const BLANK_ROW = digestText(NO_CELLS);

function digestRows<C>(
  rows: readonly (readonly (C | undefined)[] | undefined)[],
  withNext: (hash: RowHash, column: number, cell: C) => RowHash,
  inputCells: ReadonlySet<CellKey>,
): SheetDigests {
  const own: string[] = [];
  const inputs: string[] = [];
  for (let row = 1; row <= rows.length; row += 1) {
    let ownHash = NO_CELLS;
    let inputHash = NO_CELLS;
    const cells = rows[row - 1] ?? [];
    for (let column = 1; column <= cells.length; column += 1) {
      const cell = cells[column - 1];
      if (cell === undefined) continue;
      if (inputCells.size > 0 && inputCells.has(cellKey(row, column)))
        inputHash = withNext(inputHash, column, cell);
      else ownHash = withNext(ownHash, column, cell);
    }
    own.push(digestText(ownHash));
    inputs.push(inputHash === NO_CELLS ? BLANK_ROW : digestText(inputHash));
  }
  return { rows: own, inputs };
}

/** Text like "#N/D" is read back as the error it spells, in whatever language. */
const ERROR_LIKE = /^#\S+[!?\p{L}]$/u;

/** The same text for a value as we write it and as it is read back. */
export function writtenToken(value: Written): string {
  const kind = kindOf(value);
  return kind + spelled(kind, value);
}

/** The hash of a row with one more cell that holds this value. */
export function withWritten(hash: RowHash, column: number, value: Written): RowHash {
  const kind = kindOf(value);
  return withCell(hash, column, kind, spelled(kind, value));
}

/** As the first letter of a token tells it: text, number, boolean, error; "" for nothing. */
type Kind = "" | "s" | "n" | "b" | "e";

function kindOf(value: Written): Kind {
  if (value === null || value === "") return "";
  if (typeof value === "string") return value.charAt(0) === "#" && ERROR_LIKE.test(value) ? "e" : "s";
  return typeof value === "number" ? "n" : "b";
}

/** What stands behind the kind. */
function spelled(kind: Kind, value: Written): string {
  if (kind === "" || kind === "e") return "";
  if (typeof value === "string") return lineEnds(value);
  return typeof value === "number" ? numberText(value) : String(value);
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

const SIGNIFICANT = 15;

/** Fifteen significant digits, as a spreadsheet keeps them. */
function numberText(value: number): string {
  const text = String(value);
  return text.length <= SIGNIFICANT || Number.isSafeInteger(value)
    ? text
    : String(Number(value.toPrecision(SIGNIFICANT)));
}

const lineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text);
