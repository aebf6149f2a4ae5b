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

/** Looks cells up in a sheet's text, which is scanned once, when the first question comes. */
export function cellLookUp(sheet: SheetXml, styles: StyleBook): CellLookUp {
  let known: ScannedSheet | undefined;
  const scanned = (): ScannedSheet => (known ??= scanCells(sheet));
  const styleOfColumn = columnStyles(sheet.frame.root);
  const styleAt = (row: number, column: number): number => {
    const { rows, rowStyles } = scanned();
    return rows[row]?.[column] ?? rowStyles.get(row) ?? styleOfColumn(column);
  };
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
      const formula = scanned().formulas.get(placeOf(row, column));
      return formula === undefined ? undefined : `=${formula.replace(/^=/, "")}`;
    },
    serial: (row, column) => scanned().numbers.get(placeOf(row, column)),
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

/** What the file holds of the cells beyond what `SheetSnapshot.rows` tells. */
interface ScannedSheet {
  /** The styles of the cells, by row and column number. */
  readonly rows: readonly (readonly (number | undefined)[] | undefined)[];
  /** Of the cells that a row does not hold, where it has one. */
  readonly rowStyles: ReadonlyMap<number, number>;
  /** By place; without the "=". */
  readonly formulas: ReadonlyMap<number, string>;
  readonly numbers: ReadonlyMap<number, number>;
}

/** A number for each place of a sheet. */
const placeOf = (row: number, column: number): number => row * LAST_COLUMN + column - 1;

function scanCells({ text, rowsFrom, rowsTo }: SheetXml): ScannedSheet {
  const rows: (number | undefined)[][] = [];
  const rowStyles = new Map<number, number>();
  const formulas = new Map<number, string>();
  const numbers = new Map<number, number>();
  const shared = new Map<string, SharedFormula>();
  const scanner = new XmlScanner(text, rowsFrom, rowsTo);
  let row = 0;
  while (scanner.next()) {
    if (!scanner.is("row") || scanner.kind === "close") continue;
    row = rowNumber(scanner, row);
    if (/^(?:1|true)$/.test(scanner.attribute("customFormat") ?? "")) rowStyles.set(row, cellStyle(scanner));
    if (scanner.kind === "empty") continue;
    const styles = (rows[row] ??= []);
    let column = 0;
    while (scanner.nextChild()) {
      if (!isCell(scanner)) {
        scanner.skipElement();
        continue;
      }
      column = cellColumn(scanner, column);
      styles[column] = cellStyle(scanner);
      const { formula, number } = scanContent(scanner, row, column, shared);
      if (formula !== undefined) formulas.set(placeOf(row, column), formula);
      if (number !== undefined) numbers.set(placeOf(row, column), number);
    }
  }
  return { rows, rowStyles, formulas, numbers };
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const NO_CONTENT = {};

function scanContent(
  scanner: XmlScanner,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): { readonly formula?: string | undefined; readonly number?: number | undefined } {
  if (scanner.kind === "empty") return NO_CONTENT;
  const isNumber = (scanner.attribute("t") ?? "n") === "n";
  let [formula, value]: [string | undefined, string | undefined] = [undefined, undefined];
  while (scanner.nextChild()) {
    if (isFormula(scanner)) formula = fullFormula(scanner, row, column, shared);
    else if (isNumber && scanner.is("v")) value = scanner.elementText();
    else scanner.skipElement();
  }
  const number = value === undefined || value === "" ? undefined : Number(value);
  return { formula, number };
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
