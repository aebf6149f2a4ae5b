import type { Cell } from "../core/cell.ts";
import type { Written } from "../ports/change.ts";
import type { SheetLayout } from "../ports/layout.ts";
import type { SheetSnapshot } from "../ports/snapshot.ts";
import { rowDigest } from "./digest.ts";

/** Digests of a sheet of ours, one a row: of what we wrote, and of the input cells apart. */
export interface SheetDigests {
  readonly rows: readonly string[];
  readonly inputs: readonly string[];
}

/** "row:column" */
export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/** @param inputCells cells a person may type in ("row:column") */
export function digestLayout(layout: SheetLayout, inputCells: ReadonlySet<string>): SheetDigests {
  return digestRows(
    layout.rows.map(({ cells }) => cells.map((cell) => (cell === undefined ? "" : writtenToken(cell.value)))),
    inputCells,
  );
}

export function digestSnapshot(sheet: SheetSnapshot, inputCells: ReadonlySet<string>): SheetDigests {
  const rows = Array.from(sheet.rows, (cells) =>
    Array.from(cells ?? [], (cell: Cell | undefined) => (cell === undefined ? "" : cellToken(cell))),
  );
  return digestRows(rows, inputCells);
}

/** The digest of a row that holds nothing. */
export const BLANK_ROW = rowDigest("");

function digestRows(rows: readonly (readonly string[])[], inputCells: ReadonlySet<string>): SheetDigests {
  const own: string[] = [];
  const inputs: string[] = [];
  rows.forEach((tokens, index) => {
    let [ownText, inputText] = ["", ""];
    tokens.forEach((token, column) => {
      if (token === "") return;
      const part = `${column}\u0001${token}\u0002`;
      if (inputCells.size > 0 && inputCells.has(cellKey(index + 1, column + 1))) inputText += part;
      else ownText += part;
    });
    own.push(rowDigest(ownText));
    inputs.push(rowDigest(inputText));
  });
  return { rows: own, inputs };
}

/** Text like "#N/D" is read back as the error it spells, in whatever language. */
const ERROR_LIKE = /^#\S+[!?\p{L}]$/u;

/** The same text for a value as we write it and as it is read back. */
export function writtenToken(value: Written): string {
  if (value === null || value === "") return "";
  if (typeof value === "string" && ERROR_LIKE.test(value)) return "e";
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
const numberText = (value: number): string => String(Number(value.toPrecision(15)));

const lineEnds = (text: string): string => text.replace(/\r\n?/gu, "\n");
