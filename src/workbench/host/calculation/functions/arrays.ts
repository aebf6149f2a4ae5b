import { compare, toBoolean } from "../coercions.ts";
import type { FunctionTable } from "../situation.ts";
import {
  height,
  isErrorValue,
  NOTHING_CALCULATED,
  width,
  WRONG_VALUE,
  type Matrix,
  type Scalar,
} from "../values.ts";
import { flagAt, numberAt } from "./arguments.ts";

/** Functions that give arrays: useful inside others, since results do not spill into neighbouring cells here. */
export const arrays: FunctionTable = {
  TRANSPOSE: ([source], at) => transposed(at.matrix(source)),
  SEQUENCE: (args, at) => {
    const [rows, columns] = [numberAt(args, 0, at), numberAt(args, 1, at, 1)];
    const [start, step] = [numberAt(args, 2, at, 1), numberAt(args, 3, at, 1)];
    if (rows < 1 || columns < 1) return WRONG_VALUE;
    const value = (row: number, column: number): number => start + step * (row * columns + column);
    return {
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => value(row, column)),
      ),
    };
  },
  FILTER: ([source, condition, ifEmpty], at) => {
    const [matrix, tests] = [at.matrix(source), at.matrix(condition)];
    const holds = (value: Scalar): boolean => toBoolean(value, at.locale);
    const isByColumn = height(tests) === 1 && width(tests) === width(matrix) && width(matrix) > 1;
    if (!isByColumn && height(tests) !== height(matrix)) return WRONG_VALUE;
    const kept = isByColumn
      ? matrix.rows.map((row) => row.filter((_, column) => holds(tests.rows[0]?.[column])))
      : matrix.rows.filter((_, row) => holds(tests.rows[row]?.[0]));
    if (kept.length > 0 && kept[0]?.length !== 0) return { rows: kept };
    return ifEmpty === undefined ? NOTHING_CALCULATED : ifEmpty;
  },
  UNIQUE: (args, at) => {
    const [isByColumn, onlyOnce] = [flagAt(args, 1, at, false), flagAt(args, 2, at, false)];
    const source = at.matrix(args[0]);
    const lines = (isByColumn ? transposed(source) : source).rows;
    const keys = lines.map((line) =>
      JSON.stringify(line.map((value) => (typeof value === "string" ? value.toLowerCase() : (value ?? 0)))),
    );
    const kept = lines.filter((_, index) => {
      const key = keys[index];
      return onlyOnce
        ? keys.filter((other) => other === key).length === 1
        : key !== undefined && keys.indexOf(key) === index;
    });
    if (kept.length === 0) return NOTHING_CALCULATED;
    return isByColumn ? transposed({ rows: kept }) : { rows: kept };
  },
  SORT: (args, at) => {
    const [index, order] = [numberAt(args, 1, at, 1), numberAt(args, 2, at, 1)];
    const isByColumn = flagAt(args, 3, at, false);
    const source = at.matrix(args[0]);
    const { rows } = isByColumn ? transposed(source) : source;
    if (index < 1 || index > (rows[0]?.length ?? 0)) return WRONG_VALUE;
    const sorted = rows.toSorted((a, b) => sortOrder(a[index - 1], b[index - 1], order));
    return isByColumn ? transposed({ rows: sorted }) : { rows: sorted };
  },
};

const transposed = (matrix: Matrix): Matrix => ({
  rows: Array.from({ length: width(matrix) }, (_, column) => matrix.rows.map((row) => row[column])),
});

/** Errors after all values, empty cells last, whatever the direction. */
function sortOrder(a: Scalar, b: Scalar, direction: number): number {
  const [left, right] = [lateness(a), lateness(b)];
  return left !== right || left > 0 ? left - right : compare(a, b) * Math.sign(direction);
}

const lateness = (value: Scalar): number => (value === undefined ? 2 : isErrorValue(value) ? 1 : 0);
