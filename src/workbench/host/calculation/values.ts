import type { Area } from "../../../ports/snapshot.ts";
import type { Sheet } from "../model/book.ts";
import type { CellError } from "../model/cell-grid.ts";

/** One value inside a formula. Undefined: an empty cell, or an argument left out. */
export type Scalar = string | number | boolean | CellError | undefined;

/** Rows of equal length, at least one by one. */
export interface Matrix {
  readonly rows: readonly (readonly Scalar[])[];
}

/** Cells of the book, not yet read. */
export interface Reference {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type Value = Scalar | Matrix | Reference;

export const isMatrix = (value: Value): value is Matrix => typeof value === "object" && "rows" in value;
export const isReference = (value: Value): value is Reference => typeof value === "object" && "area" in value;
export const isErrorValue = (value: Value): value is CellError =>
  typeof value === "object" && "error" in value;

export const NOT_AVAILABLE: CellError = { error: "#N/A" };
export const DIVISION_BY_ZERO: CellError = { error: "#DIV/0!" };
export const WRONG_VALUE: CellError = { error: "#VALUE!" };
export const WRONG_REFERENCE: CellError = { error: "#REF!" };
export const UNKNOWN_NAME: CellError = { error: "#NAME?" };
export const WRONG_NUMBER: CellError = { error: "#NUM!" };
export const NO_INTERSECTION: CellError = { error: "#NULL!" };
export const SPILLED: CellError = { error: "#SPILL!" };
export const NOTHING_CALCULATED: CellError = { error: "#CALC!" };

/**
 * Thrown inside a formula to end the call it stands in with an error value; `evaluate` makes a value of it again.
 * Not an `Error`: a column of ten thousand #DIV/0! needs no stack traces.
 */
export class FormulaError {
  constructor(readonly value: CellError) {}
}

/** Ends the running call with this error value. */
export function fail(value: CellError): never {
  throw new FormulaError(value);
}

/** What `compute` gives, with a `fail` inside it as the error value it stands for. */
export function settled<T>(compute: () => T): T | CellError {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown.value;
    throw thrown;
  }
}

export const height = (matrix: Matrix): number => matrix.rows.length;
export const width = (matrix: Matrix): number => matrix.rows[0]?.length ?? 0;

const flattened = new WeakMap<Matrix, readonly Scalar[]>();

/** All values, row by row. Kept with the matrix: thousands of formulas may ask the same one. */
export function flat(matrix: Matrix): readonly Scalar[] {
  const known = flattened.get(matrix);
  if (known !== undefined) return known;
  const values: Scalar[] = [];
  for (const row of matrix.rows) for (const value of row) values.push(value);
  flattened.set(matrix, values);
  return values;
}

/** The value at a place counted from 0; one row or column serves for all, beyond the edges it is #N/A. */
export function spreadAt(matrix: Matrix, row: number, column: number): Scalar {
  const cells = matrix.rows[matrix.rows.length === 1 ? 0 : row];
  if (cells === undefined) return NOT_AVAILABLE;
  const at = cells.length === 1 ? 0 : column;
  return at < cells.length ? cells[at] : NOT_AVAILABLE;
}
