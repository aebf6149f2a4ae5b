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
  readonly formula?: string | undefined;
  /** The formula fills this many cells as an array; it stands in the first, the others hold its results. */
  readonly array?: ArraySize | undefined;
  /** Undefined: the row's, the column's, or the book's own. */
  readonly format?: CellFormat | undefined;
}

export interface ArraySize {
  readonly rows: number;
  readonly columns: number;
  /** What the file it came from says of it, by number: dynamic arrays. */
  readonly metadata?: number;
}

const BLANK: BookCell = { value: "" };

/**
 * A row by column numbers. What the cells hold and how they look stands apart: a look that 10,000 cells get is then one
 * reference in each, and none of them is made anew.
 */
interface GridRow {
  /** Undefined: nothing, not even an empty text as the result of a formula. */
  readonly values: (CellValue | undefined)[];
  readonly formats: (CellFormat | undefined)[];
  readonly formulas: (CellFormula | undefined)[];
}

interface CellFormula {
  readonly formula: string;
  readonly array: ArraySize | undefined;
}

/** The cells of a sheet by row and column, sparse. The cells it gives and takes are values, not its own. */
export class CellGrid {
  readonly #rows: (GridRow | undefined)[] = [];
  #formulas = 0;

  /** How many cells hold a formula. */
  get formulaCount(): number {
    return this.#formulas;
  }

  at(row: number, column: number): BookCell {
    const cells = this.#rows[row];
    return cells === undefined ? BLANK : cellOf(cells, column);
  }

  valueAt(row: number, column: number): CellValue {
    return this.#rows[row]?.values[column] ?? "";
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.#rows[row]?.formulas[column]?.formula;
  }

  formatAt(row: number, column: number): CellFormat | undefined {
    return this.#rows[row]?.formats[column];
  }

  put(row: number, column: number, { value, formula, array, format }: BookCell): void {
    const cells = this.#rowAt(row);
    if (cells.formulas[column] !== undefined) this.#formulas -= 1;
    if (formula !== undefined) this.#formulas += 1;
    setAt(cells.formulas, column, formula === undefined ? undefined : { formula, array });
    setAt(cells.values, column, value === "" && formula === undefined ? undefined : value);
    setAt(cells.formats, column, format);
  }

  /** Gives every cell of an area, blank ones too, the look that `change` makes of the one it has of its own. */
  restyle(
    { top, left, bottom, right }: Area,
    change: (format: CellFormat | undefined, row: number, column: number) => CellFormat | undefined,
  ): void {
    for (let row = top; row <= bottom; row += 1) {
      const { formats } = this.#rowAt(row);
      for (let column = left; column <= right; column += 1) {
        setAt(formats, column, change(formats[column], row, column));
      }
    }
  }

  /** As `restyle`, where equal looks become equal looks wherever they stand: asked once for a run down a column. */
  restyleAlike(
    area: Area,
    change: (format: CellFormat | undefined, row: number, column: number) => CellFormat,
  ): void {
    const { top, left, bottom, right } = area;
    if (top === bottom) {
      this.restyle(area, change);
      return;
    }
    for (let column = left; column <= right; column += 1) {
      let before: CellFormat | undefined;
      let after: CellFormat | undefined;
      for (let row = top; row <= bottom; row += 1) {
        const { formats } = this.#rowAt(row);
        const format = formats[column];
        // What stands for none depends on the place.
        if (format === undefined || format !== before) {
          after = change(format, row, column);
          before = format;
        }
        setAt(formats, column, after);
      }
    }
  }

  /** Visits every cell that holds or looks like something, row by row; only those of `within` where it is given. */
  forEach(visit: (cell: BookCell, row: number, column: number) => void, within?: Area): void {
    this.#forEachRow(within, (cells, row, left, right) => {
      for (let column = left; column <= right; column += 1) {
        if (isUsed(cells, column, false)) visit(cellOf(cells, column), row, column);
      }
    });
  }

  /**
   * The smallest area around all cells, or around those that hold a value; undefined where there is none.
   *
   * @param within look only here
   */
  used(valuesOnly: boolean, within?: Area): Area | undefined {
    let [top, left, bottom, right] = [0, Infinity, 0, 0];
    this.#forEachRow(within, (cells, row, from, to) => {
      let first = from;
      while (first <= to && !isUsed(cells, first, valuesOnly)) first += 1;
      if (first > to) return;
      let last = to;
      while (!isUsed(cells, last, valuesOnly)) last -= 1;
      if (top === 0) top = row;
      bottom = row;
      left = Math.min(left, first);
      right = Math.max(right, last);
    });
    return top === 0 ? undefined : { top, left, bottom, right };
  }

  /** Puts `count` blank rows before `row`; those below move down. */
  insertRows(row: number, count: number): void {
    if (row >= this.#rows.length) return;
    this.#rows.splice(row, 0, ...Array.from({ length: count }, () => undefined));
  }

  deleteRows(row: number, count: number): void {
    for (const cells of this.#rows.splice(row, count)) {
      for (const formula of cells?.formulas ?? []) if (formula !== undefined) this.#formulas -= 1;
    }
  }

  #rowAt(row: number): GridRow {
    return (this.#rows[row] ??= { values: [], formats: [], formulas: [] });
  }

  /** The rows that have cells, with the first and last column to look at. */
  #forEachRow(
    within: Area | undefined,
    visit: (cells: GridRow, row: number, left: number, right: number) => void,
  ): void {
    const lastRow = Math.min(within?.bottom ?? Infinity, this.#rows.length - 1);
    for (let row = within?.top ?? 1; row <= lastRow; row += 1) {
      const cells = this.#rows[row];
      if (cells === undefined) continue;
      const lastColumn = Math.max(cells.values.length, cells.formats.length) - 1;
      visit(cells, row, within?.left ?? 1, Math.min(within?.right ?? Infinity, lastColumn));
    }
  }
}

function cellOf({ values, formulas, formats }: GridRow, column: number): BookCell {
  const written = formulas[column];
  return {
    value: values[column] ?? "",
    formula: written?.formula,
    array: written?.array,
    format: formats[column],
  };
}

const isUsed = ({ values, formats }: GridRow, column: number, valuesOnly: boolean): boolean =>
  values[column] !== undefined || (!valuesOnly && formats[column] !== undefined);

/** A list does not grow for what is nothing. */
function setAt<T>(list: (T | undefined)[], column: number, item: T | undefined): void {
  if (item !== undefined || column < list.length) list[column] = item;
}
