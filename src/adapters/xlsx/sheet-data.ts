import { EMPTY, type Cell } from "../../core/cell.ts";
import { LAST_COLUMN, LAST_ROW } from "./address.ts";
import { errorOf } from "./error-values.ts";
import { readRichText } from "./rich-text.ts";
import { textCell } from "./shared-strings.ts";
import type { NumberShow } from "./show-number.ts";
import { LIMITS } from "./refusals.ts";
import { decodeXstring } from "./xml-text.ts";
import { XmlBroken, XmlScanner } from "./xml-scan.ts";

const [C, F, R, S, V] = [99, 102, 114, 115, 118]; // the letters of tags and attributes

export interface SheetData {
  /** As in `SheetSnapshot`. */
  readonly rows: readonly (readonly Cell[] | undefined)[];
  readonly formulas: ReadonlySet<string>;
}

/** What the values of cells refer to. */
export interface CellSources {
  readonly strings: readonly Cell[];
  readonly numbers: NumberShow;
}

export class TooManyCells extends Error {}

/**
 * Reads rows and cells between two offsets of a worksheet's text in one pass.
 *
 * @throws XmlBroken, TooManyCells
 * @source ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.73 (row)
 */
export function readSheetData(text: string, from: number, to: number, sources: CellSources): SheetData {
  const scanner = new XmlScanner(text, from, to);
  const rows: (readonly Cell[] | undefined)[] = [];
  const formulas = new Set<string>();
  let row = 0;
  let held = 0;
  while (scanner.next()) {
    if (!scanner.is("row") || scanner.kind === "close") continue;
    row = rowNumber(scanner, row);
    const cells = scanner.kind === "empty" ? [] : readCells(scanner, row, sources, formulas);
    if (cells.length === 0) continue;
    held += cells.length;
    if (held > LIMITS.cells) throw new TooManyCells();
    while (rows.length < row - 1) rows.push(undefined);
    rows[row - 1] = cells;
  }
  return { rows, formulas };
}

/** The number of the row whose tag is open here; without one it follows the row before. */
export function rowNumber(scanner: XmlScanner, before: number): number {
  const at = scanner.letterAttribute(R);
  const row = at < 0 ? before + 1 : digitsAt(scanner.text, at);
  if (row < 1 || row > LAST_ROW) throw new XmlBroken(scanner.start);
  return row;
}

/** The column of the cell whose tag is open here; without an address it follows the cell before. */
export function cellColumn(scanner: XmlScanner, before: number): number {
  let at = scanner.letterAttribute(R);
  if (at < 0) return before + 1;
  let column = 0;
  for (let code = scanner.text.charCodeAt(at); code >= 65; code = scanner.text.charCodeAt(++at)) {
    column = column * 26 + ((code - 65) % 32) + 1;
  }
  if (column < 1 || column > LAST_COLUMN) throw new XmlBroken(scanner.start);
  return column;
}

/** The style of the cell whose tag is open here: an index into cellXfs. */
export function cellStyle(scanner: XmlScanner): number {
  const at = scanner.letterAttribute(S);
  return at < 0 ? 0 : digitsAt(scanner.text, at);
}

export const isCell = (scanner: XmlScanner): boolean => scanner.isLetter(C) && scanner.kind !== "close";
export const isFormula = (scanner: XmlScanner): boolean => scanner.isLetter(F) && scanner.kind !== "close";

function digitsAt(text: string, at: number): number {
  let number = 0;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(++at)) {
    number = number * 10 + code - 48;
  }
  return number;
}

/** The cells of the open row up to the last one that holds something. */
function readCells(scanner: XmlScanner, row: number, sources: CellSources, formulas: Set<string>): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  while (scanner.nextChild()) {
    if (!isCell(scanner)) {
      scanner.skipElement();
      continue;
    }
    column = cellColumn(scanner, column);
    const reading = readCell(scanner, sources);
    if (reading.hasFormula) formulas.add(`${row}:${column}`);
    if (reading.cell === EMPTY) continue;
    while (cells.length < column - 1) cells.push(EMPTY);
    cells[column - 1] = reading.cell;
  }
  if (!scanner.is("row")) throw new XmlBroken(scanner.start);
  return cells;
}

/** Reused for every cell: a sheet has hundreds of thousands. */
const reading: { cell: Cell; hasFormula: boolean } = { cell: EMPTY, hasFormula: false };

function readCell(scanner: XmlScanner, sources: CellSources): Readonly<typeof reading> {
  reading.cell = EMPTY;
  reading.hasFormula = false;
  if (scanner.kind === "empty") return reading;
  const type = scanner.attribute("t") ?? "n";
  const style = cellStyle(scanner);
  let value: string | undefined;
  while (scanner.nextChild()) {
    if (scanner.isLetter(V)) value = scanner.elementText();
    else if (scanner.isLetter(F)) {
      reading.hasFormula = true;
      scanner.skipElement();
    } else if (scanner.is("is")) reading.cell = textCell(readRichText(scanner));
    else scanner.skipElement();
  }
  if (!scanner.isLetter(C)) throw new XmlBroken(scanner.start);
  if (value !== undefined && (value !== "" || type === "str"))
    reading.cell = valueCell(type, value, style, sources);
  else if (reading.hasFormula) reading.cell = UNCALCULATED;
  return reading;
}

/** Libraries that do not calculate save formulas without a result. */
const UNCALCULATED: Cell = { kind: "error", error: "uncalculated" };

function valueCell(type: string, value: string, style: number, { strings, numbers }: CellSources): Cell {
  switch (type) {
    case "s": {
      const cell = strings[Number(value)];
      if (cell === undefined) throw new XmlBroken(0);
      return cell;
    }
    case "str":
    case "inlineStr":
      return textCell(decodeXstring(value));
    case "b":
      return { kind: "boolean", value: value.trim() === "1" || value.trim() === "true" };
    case "e":
      return { kind: "error", error: errorOf(value) ?? value };
    case "d":
      return numbers.isoCell(value);
    default: {
      const number = Number(value);
      return Number.isFinite(number) ? numbers.cell(toFifteenDigits(number, value), style) : textCell(value);
    }
  }
}

/** Excel keeps and compares fifteen significant digits: 0.1 + 0.2, stored as 0.30000000000000004, is 0.3. */
const toFifteenDigits = (number: number, stored: string): number =>
  stored.length > 15 ? Number(number.toPrecision(15)) : number;
