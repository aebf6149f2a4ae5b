import { newBook, newId, newSheet } from "../../../src/workbench/host/model/new-book.ts";
import type { Book, Sheet } from "../../../src/workbench/host/model/book.ts";
import type { CellValue } from "../../../src/workbench/host/model/cell-grid.ts";
import type { Table } from "../../../src/workbench/host/model/table.ts";
import {
  openCalculation,
  type BookCalculation,
  type CalculationOptions,
} from "../../../src/workbench/host/calculation/open-calculation.ts";

/** Texts that begin with "=" are formulas without a result yet; undefined is an empty cell. */
export type Rows = readonly (readonly (CellValue | undefined)[])[];

export function fill(sheet: Sheet, top: number, left: number, rows: Rows): void {
  rows.forEach((cells, r) => {
    cells.forEach((content, c) => {
      const isFormula = typeof content === "string" && content.startsWith("=");
      sheet.cells.put(
        top + r,
        left + c,
        isFormula ? { value: "", formula: content } : { value: content ?? "" },
      );
    });
  });
}

export function addSheet(book: Book, name: string, rows: Rows = []): Sheet {
  const sheet = newSheet(book, name);
  book.sheets.push(sheet);
  fill(sheet, 1, 1, rows);
  return sheet;
}

/** A table over filled cells; its columns are named after the first row. */
export function addTable(
  book: Book,
  sheet: Sheet,
  name: string,
  area: Table["area"],
  showTotals = false,
): Table {
  const headings = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    String(sheet.cells.at(area.top, area.left + index).value),
  );
  const table: Table = {
    id: newId(book),
    name,
    area,
    showHeadings: true,
    showTotals,
    style: "",
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    columns: headings.map((heading, index) => ({ id: index + 1, name: heading })),
    filter: undefined,
    sort: [],
  };
  sheet.tables.push(table);
  return table;
}

export function addName(book: Book, name: string, formula: string, sheet?: Sheet): void {
  (sheet ?? book).names.push({ id: newId(book), name, formula, comment: "", visible: true });
}

/** A book whose "Foglio1" holds these cells from A1 on. */
export function bookOf(rows: Rows): { readonly book: Book; readonly sheet: Sheet } {
  const book = newBook("Prova.xlsx");
  const sheet = book.active;
  fill(sheet, 1, 1, rows);
  return { book, sheet };
}

/** A calculation that has run once, and a way to change cells and see what became of others. */
export class Desk {
  readonly calculation: BookCalculation;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    locale = "en-US",
    options: CalculationOptions = {},
  ) {
    this.calculation = openCalculation(book, locale, options);
    this.calculation.recalculate();
  }

  /** Puts a value or a formula into a cell and recalculates. @returns the addresses of the results that changed */
  enter(row: number, column: number, content: CellValue): readonly string[] {
    fill(this.sheet, row, column, [[content]]);
    this.calculation.changed(this.sheet, { top: row, left: column, bottom: row, right: column });
    return this.recalculate();
  }

  recalculate(): readonly string[] {
    return this.calculation
      .recalculate()
      .map(
        ({ sheet, area: { top, left, bottom, right } }) =>
          `${sheet.name} R${top}C${left}:R${bottom}C${right}`,
      );
  }

  value(row: number, column: number): CellValue {
    return this.sheet.cells.at(row, column).value;
  }

  /** The result of a formula in a cell off the beaten track. */
  result(formula: string, row = 40, column = 20): CellValue {
    this.enter(row, column, formula);
    return this.value(row, column);
  }
}
