import type { Situation } from "./situation.ts";
import {
  height,
  isMatrix,
  isReference,
  settled,
  spreadAt,
  width,
  type Matrix,
  type Scalar,
  type Value,
} from "./values.ts";

/**
 * Computes something of single values over whatever comes: single values give a single value, matrices and areas
 * a matrix, element by element; single rows and columns serve for all.
 */
export function broadcast(
  values: readonly Value[],
  at: Situation,
  compute: (scalars: readonly Scalar[]) => Scalar,
): Value {
  const read = values.map((value) => simplified(value, at));
  if (!read.some(isMatrix)) return settled(() => compute(read as readonly Scalar[]));
  const matrices = read.map((value): Matrix => (isMatrix(value) ? value : { rows: [[value as Scalar]] }));
  const rows = Math.max(...matrices.map(height));
  const columns = Math.max(...matrices.map(width));
  const cell = (row: number, column: number): Scalar =>
    settled(() => compute(matrices.map((matrix) => spreadAt(matrix, row, column))));
  return {
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cell(row, column)),
    ),
  };
}

/** A single cell and a matrix of one become their value, an area its matrix. */
function simplified(value: Value, at: Situation): Scalar | Matrix {
  if (isReference(value)) {
    const { top, left, bottom, right } = value.area;
    return top === bottom && left === right ? at.single(value) : at.matrix(value);
  }
  return isMatrix(value) && height(value) === 1 && width(value) === 1 ? value.rows[0]?.[0] : value;
}
