import type { CellLookUp } from "../../ports/snapshot.ts";
import { needsQuote } from "../cell-text.ts";
import { LAST_COLUMN } from "./address.ts";
import { columnStyles } from "./column-widths.ts";
import { childOf, childrenOf, countOf, flagOf, attributeOf } from "./xml.ts";
import { cellColumn, cellStyle, isCell, isFormula, rowNumber } from "./sheet-data.ts";
import { shiftFormula } from "./shift-formula.ts";
import type { SheetXml } from "./sheet-xml.ts";
import type { StyleBook } from "./style-book.ts";
import { XmlScanner } from "./xml-scan.ts";

/** What the file holds of a cell beyond what `SheetSnapshot.rows` tells. */
interface StoredCell {
  readonly style: number;
  /** Without its "=". */
  readonly formula: string | undefined;
  readonly number: number | undefined;
}

/** Looks cells up in a sheet's text, which is scanned once, when the first question comes. */
export function cellLookUp(sheet: SheetXml, styles: StyleBook): CellLookUp {
  let scanned: ScannedSheet | undefined;
  const at = (row: number, column: number): StoredCell | undefined => {
    scanned ??= scanCells(sheet);
    return scanned.cells.get(placeOf(row, column));
  };
  const styleOfColumn = columnStyles(sheet.frame.root);
  const styleAt = (row: number, column: number): number =>
    at(row, column)?.style ?? scanned?.rowStyles.get(row) ?? styleOfColumn(column);
  return {
    numberFormat: (row, column) => styles.numberFormatOf(styleAt(row, column)),
    unusualQuote: (row, column, text) => {
      const style = styleAt(row, column);
      const isQuoted = styles.isQuoted(style);
      const isUsual = text !== "" && needsQuote(text, styles.numberFormatOf(style));
      return isQuoted === isUsual ? undefined : isQuoted;
    },
    formula: (row, column) => {
      // Some programs write the "=" into the file, too.
      const formula = at(row, column)?.formula;
      return formula === undefined ? undefined : `=${formula.replace(/^=/, "")}`;
    },
    serial: (row, column) => at(row, column)?.number,
    columnWidth: (column) => widthOf(sheet, column),
  };
}

function widthOf({ frame }: SheetXml, column: number): number | undefined {
  const range = childrenOf(childOf(frame.root, "cols"), "col").find(
    (element) => column >= (countOf(element, "min") ?? 0) && column <= (countOf(element, "max") ?? 0),
  );
  if (range === undefined || flagOf(range, "customWidth") !== true) return undefined;
  const width = Number(attributeOf(range, "width"));
  return Number.isFinite(width) ? width : undefined;
}

interface ScannedSheet {
  readonly cells: ReadonlyMap<number, StoredCell>;
  /** Of the cells that a row does not hold, where it has one. */
  readonly rowStyles: ReadonlyMap<number, number>;
}

/** A number for each place of a sheet. */
const placeOf = (row: number, column: number): number => row * LAST_COLUMN + column - 1;

function scanCells({ text, rowsFrom, rowsTo }: SheetXml): ScannedSheet {
  const cells = new Map<number, StoredCell>();
  const rowStyles = new Map<number, number>();
  const shared = new Map<string, SharedFormula>();
  const scanner = new XmlScanner(text, rowsFrom, rowsTo);
  let row = 0;
  while (scanner.next()) {
    if (!scanner.is("row") || scanner.kind === "close") continue;
    row = rowNumber(scanner, row);
    if (/^(?:1|true)$/.test(scanner.attribute("customFormat") ?? "")) rowStyles.set(row, cellStyle(scanner));
    if (scanner.kind === "empty") continue;
    let column = 0;
    while (scanner.nextChild()) {
      if (!isCell(scanner)) {
        scanner.skipElement();
        continue;
      }
      column = cellColumn(scanner, column);
      cells.set(placeOf(row, column), scanCell(scanner, row, column, shared));
    }
  }
  return { cells, rowStyles };
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function scanCell(
  scanner: XmlScanner,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): StoredCell {
  const style = cellStyle(scanner);
  const type = scanner.attribute("t") ?? "n";
  let [formula, value]: [string | undefined, string | undefined] = [undefined, undefined];
  if (scanner.kind === "empty") return { style, formula, number: undefined };
  while (scanner.nextChild()) {
    if (isFormula(scanner)) formula = fullFormula(scanner, row, column, shared);
    else if (scanner.is("v")) value = scanner.elementText();
    else scanner.skipElement();
  }
  const number = type === "n" && value !== undefined && value !== "" ? Number(value) : undefined;
  return { style, formula, number };
}

/** The others of a group take their text from its first cell. @source ECMA-376 part 1, 18.3.1.40 (f) */
function fullFormula(
  scanner: XmlScanner,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | undefined {
  const group = scanner.attribute("t") === "shared" ? scanner.attribute("si") : undefined;
  const isBare = scanner.kind === "empty";
  const text = isBare ? "" : scanner.elementText();
  if (text !== "") {
    if (group !== undefined) shared.set(group, { formula: text, row, column });
    return text;
  }
  const first = group === undefined ? undefined : shared.get(group);
  return first === undefined
    ? undefined
    : shiftFormula(first.formula, row - first.row, column - first.column);
}
