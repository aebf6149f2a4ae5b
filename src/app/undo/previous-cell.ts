import { EMPTY, type Cell } from "../../core/cell.ts";
import type { ColumnCell, Written } from "../../ports/change.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";

/** What stands in a cell, as a change would write it: its formula, its stored number, its number format. */
export function previousCell(sheet: SheetSnapshot, row: number, column: number): ColumnCell {
  const cell = sheet.rows[row - 1]?.[column - 1] ?? EMPTY;
  const { lookUp } = sheet;
  const formula = formulaIn(sheet, cell, row, column);
  const value = writtenValue(sheet, cell, row, column);
  const text = typeof value === "string" && formula === undefined ? value : "";
  const quoted = lookUp.unusualQuote(row, column, text);
  return {
    value,
    format: cell.kind === "number" ? cell.format : lookUp.numberFormat(row, column),
    ...(formula === undefined ? {} : { formula }),
    ...(quoted === undefined ? {} : { quoted }),
  };
}

/** A date or a time is its serial number; an error its name, which only a formula leads to. */
export function writtenValue(sheet: SheetSnapshot, cell: Cell, row: number, column: number): Written {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return cell.text;
    case "number":
    case "boolean":
      return cell.value;
    case "date":
    case "time":
      return sheet.lookUp.serial(row, column) ?? cell.text;
    case "error":
      return cell.error === UNCALCULATED ? null : cell.error;
  }
}

/** A formula that was saved without its result. */
const UNCALCULATED = "uncalculated";

/** An error that was typed is given back as the formula that Excel makes of it when it is typed with "=". */
export function formulaIn(sheet: SheetSnapshot, cell: Cell, row: number, column: number): string | undefined {
  const hasFormula = sheet.formulas.size > 0 && sheet.formulas.has(`${row}:${column}`);
  const own = hasFormula ? sheet.lookUp.formula(row, column) : undefined;
  return own ?? (cell.kind === "error" && cell.error !== UNCALCULATED ? `=${cell.error}` : undefined);
}
