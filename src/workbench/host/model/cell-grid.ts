import type { Area } from "../../../ports/snapshot.ts";
import type { CellFormat } from "./cell-format.ts";

/** What a cell holds. "" is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError;

export interface CellError {
  /** en-US spelling: "#N/A", "#DIV/0!". */
  readonly error: string;
}

export const isError = (value: CellValue): value is CellError => typeof value === "object";

export interface BookCell {
  readonly value: CellValue;
  /** With its "=", in en-US form; undefined for a constant. */
  readonly formula?: string;
  /** The formula fills this many cells as an array; it stands in the first, the others hold its results. */
  readonly array?: ArraySize;
  /** Undefined: the row's, the column's, or the book's own. */
  readonly format?: CellFormat;
}

export interface ArraySize {
  readonly rows: number;
  readonly columns: number;
  /** What the file it came from says of it, by number: dynamic arrays. */
  readonly metadata?: number;
}

const BLANK: BookCell = { value: "" };

/** The cells of a sheet by row and column, sparse. Cells are values: a change puts a new one. */
export class CellGrid {
  readonly #rows: (BookCell | undefined)[][] = [];
  #formulas = 0;

  /** How many cells hold a formula. */
  get formulaCount(): number {
    return this.#formulas;
  }

  at(row: number, column: number): BookCell {
    return this.#rows[row]?.[column] ?? BLANK;
  }

  put(row: number, column: number, cell: BookCell): void {
    const cells = (this.#rows[row] ??= []);
    if (cells[column]?.formula !== undefined) this.#formulas -= 1;
    if (cell.formula !== undefined) this.#formulas += 1;
    if (cell.value === "" && cell.formula === undefined && cell.format === undefined) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a hole
      delete cells[column];
    } else cells[column] = cell;
  }

  /** Puts for every cell of an area, blank ones too, what `change` makes of it. */
  replace(
    { top, left, bottom, right }: Area,
    change: (cell: BookCell, row: number, column: number) => BookCell,
  ): void {
    for (let row = top; row <= bottom; row += 1) {
      const cells = this.#rows[row];
      for (let column = left; column <= right; column += 1) {
        const cell = cells?.[column] ?? BLANK;
        const changed = change(cell, row, column);
        if (changed !== cell) this.put(row, column, changed);
      }
    }
  }

  /** Visits every cell that holds or looks like something, row by row; only those of `within` where it is given. */
  forEach(visit: (cell: BookCell, row: number, column: number) => void, within?: Area): void {
    const lastRow = Math.min(within?.bottom ?? Infinity, this.#rows.length - 1);
    for (let row = within?.top ?? 1; row <= lastRow; row += 1) {
      const cells = this.#rows[row];
      if (cells === undefined) continue;
      const lastColumn = Math.min(within?.right ?? Infinity, cells.length - 1);
      for (let column = within?.left ?? 1; column <= lastColumn; column += 1) {
        const cell = cells[column];
        if (cell !== undefined) visit(cell, row, column);
      }
    }
  }

  /**
   * The smallest area around all cells, or around those that hold a value; undefined where there is none.
   *
   * @param within look only here
   */
  used(valuesOnly: boolean, within?: Area): Area | undefined {
    let [top, left, bottom, right] = [0, Infinity, 0, 0];
    this.forEach((cell, row, column) => {
      if (valuesOnly && cell.value === "" && cell.formula === undefined) return;
      if (top === 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }, within);
    return top === 0 ? undefined : { top, left, bottom, right };
  }

  /** Puts `count` blank rows before `row`; those below move down. */
  insertRows(row: number, count: number): void {
    if (row >= this.#rows.length) return;
    this.#rows.splice(row, 0, ...Array.from({ length: count }, (): (BookCell | undefined)[] => []));
  }

  deleteRows(row: number, count: number): void {
    for (const cells of this.#rows.splice(row, count)) this.#formulas -= formulasIn(cells);
  }
}

const formulasIn = (cells: readonly (BookCell | undefined)[]): number =>
  cells.reduce((count, cell) => count + (cell?.formula === undefined ? 0 : 1), 0);
