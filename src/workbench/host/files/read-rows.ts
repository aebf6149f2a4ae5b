import { parseArea } from "../../../adapters/xlsx/address.ts";
import { shiftFormula } from "../../../adapters/xlsx/shift-formula.ts";
import { readRichText } from "../../../adapters/xlsx/rich-text.ts";
import { cellColumn, cellStyle, isCell, isFormula, rowNumber } from "../../../adapters/xlsx/sheet-data.ts";
import type { XmlScanner } from "../../../adapters/xlsx/xml-scan.ts";
import { XmlBroken } from "../../../adapters/xlsx/xml-scan.ts";
import { decodeXstring } from "../../../adapters/xlsx/xml-text.ts";
import type { RowLook, Sheet } from "../model/book.ts";
import type { CellFormat } from "../model/cell-format.ts";
import type { ArraySize, BookCell, CellValue } from "../model/cell-grid.ts";
import { isOn } from "./cell-looks.ts";
import { formulaFromFile } from "./file-formula.ts";

const V = 118; // "v"

/** What rows and cells refer to. */
export interface RowSources {
  readonly strings: readonly string[];
  readonly look: (style: number) => CellFormat;
  readonly defaultFormat: CellFormat;
  readonly dateSystem: 1900 | 1904;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Reads the rows of a worksheet into a sheet, whose columns have their looks already. A formula shared by several
 * cells becomes each cell's own.
 *
 * @throws XmlBroken
 * @source ECMA-376 part 1, 18.3.1.73 (row), 18.3.1.4 (c), 18.3.1.40 (f)
 */
export function readRows(scanner: XmlScanner, sheet: Sheet, sources: RowSources): void {
  const shared = new Map<string, SharedFormula>();
  let row = 0;
  while (scanner.next()) {
    if (!scanner.is("row") || scanner.kind === "close") continue;
    row = rowNumber(scanner, row);
    const look = rowLook(scanner, sources);
    if (Object.keys(look).length > 0) sheet.rows.set(row, look);
    if (scanner.kind === "empty") continue;
    let column = 0;
    while (scanner.nextChild()) {
      if (!isCell(scanner)) {
        scanner.skipElement();
        continue;
      }
      column = cellColumn(scanner, column);
      const inherited = look.format ?? sheet.columns.get(column)?.format ?? sources.defaultFormat;
      const format = sources.look(cellStyle(scanner));
      const own = format === inherited ? undefined : format;
      sheet.cells.put(row, column, readCell(scanner, row, column, own, sources, shared));
    }
  }
}

/** A height that follows the text is one that was measured, not set. */
function rowLook(scanner: XmlScanner, sources: RowSources): RowLook {
  const look: RowLook = {};
  const height = scanner.attribute("ht");
  if (height !== undefined) {
    look.height = Number(height);
    if (!isOn(scanner.attribute("customHeight"))) look.fitted = true;
  }
  if (isOn(scanner.attribute("hidden"))) look.hidden = true;
  const outline = Number(scanner.attribute("outlineLevel") ?? 0);
  if (outline > 0) look.outline = outline;
  if (isOn(scanner.attribute("collapsed"))) look.collapsed = true;
  if (isOn(scanner.attribute("customFormat")))
    look.format = sources.look(Number(scanner.attribute("s") ?? 0));
  return look;
}

/** @param format the cell's own look */
function readCell(
  scanner: XmlScanner,
  row: number,
  column: number,
  format: CellFormat | undefined,
  sources: RowSources,
  shared: Map<string, SharedFormula>,
): BookCell {
  if (scanner.kind === "empty") return { value: "", format };
  const type = scanner.attribute("t") ?? "n";
  const metadata = scanner.attribute("cm");
  let value: CellValue = "";
  let formula: string | undefined;
  let array: ArraySize | undefined;
  while (scanner.nextChild()) {
    if (scanner.isLetter(V)) value = valueOf(type, scanner.elementText(), sources);
    else if (isFormula(scanner)) {
      array = arraySize(scanner, metadata);
      formula = readFormula(scanner, row, column, shared);
    } else if (scanner.is("is")) value = readRichText(scanner);
    else scanner.skipElement();
  }
  if (formula === undefined || formula === "=") return { value, format };
  return { value, formula, array, format };
}

function readFormula(
  scanner: XmlScanner,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string {
  const group = scanner.attribute("t") === "shared" ? scanner.attribute("si") : undefined;
  const text = decodeXstring(scanner.elementText());
  if (group === undefined) return formulaFromFile(text);
  const first = shared.get(group);
  if (text !== "") shared.set(group, { row, column, text });
  if (text !== "" || first === undefined) return formulaFromFile(text);
  return formulaFromFile(shiftFormula(first.text, row - first.row, column - first.column));
}

function arraySize(scanner: XmlScanner, metadata: string | undefined): ArraySize | undefined {
  if (scanner.attribute("t") !== "array") return undefined;
  const area = parseArea(scanner.attribute("ref") ?? "");
  const size = {
    rows: area === undefined ? 1 : area.bottom - area.top + 1,
    columns: area === undefined ? 1 : area.right - area.left + 1,
  };
  return metadata === undefined ? size : { ...size, metadata: Number(metadata) };
}

function valueOf(type: string, text: string, { strings, dateSystem }: RowSources): CellValue {
  switch (type) {
    case "s": {
      const string = strings[Number(text)];
      if (string === undefined) throw new XmlBroken(0);
      return string;
    }
    case "str":
    case "inlineStr":
      return decodeXstring(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text };
    case "d":
      return serialOf(text, dateSystem) ?? text;
    default: {
      const number = Number(text);
      return text === "" ? "" : Number.isFinite(number) ? number : text;
    }
  }
}

/** Milliseconds from the first day of serial numbers to 1970; before March 1900 Excel counts one day less. */
const DAY = 86_400_000;
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;

/** "2021-06-30T12:00:00" as a serial number; undefined for what is no date. */
export function serialOf(text: string, dateSystem: 1900 | 1904): number | undefined {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, "")}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const serial = time / DAY + EPOCH[dateSystem];
  return dateSystem === 1900 && serial < 61 ? serial - 1 : serial;
}
