import { cellText, type Cell } from "../core/cell.ts";
import type { SheetSnapshot } from "../ports/snapshot.ts";

/** What a person typed into a cell, word for word: the formula where it is one, else the words that are seen. */
export const typedText = (sheet: SheetSnapshot, row: number, column: number, cell: Cell): string =>
  (sheet.formulas.has(`${row}:${column}`) ? sheet.lookUp.formula(row, column) : undefined) ?? cellText(cell);
