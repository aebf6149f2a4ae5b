import type { FormulaFunction, FunctionTable, Situation } from "../situation.ts";
import {
  fail,
  height,
  isReference,
  NOT_AVAILABLE,
  width,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Matrix,
  type Scalar,
  type Value,
} from "../values.ts";
import { flagAt, numberAt } from "./arguments.ts";
import { exactly, nearest, xfind } from "./find-value.ts";

/** Finding values and the places they stand at. */
export const lookups: FunctionTable = {
  MATCH: ([wanted, list, ...rest], at) => {
    const kind = rest.length === 0 ? 1 : numberAt(rest, 0, at, 0);
    const values = listOf(at.matrix(list));
    const found =
      kind === 0 ? exactly(wanted, values, at, true) : nearest(wanted, values, at, kind > 0 ? -1 : 1, true);
    return found === undefined ? NOT_AVAILABLE : found + 1;
  },
  XMATCH: ([wanted, list, ...rest], at) => {
    const found = xfind(
      wanted,
      listOf(at.matrix(list)),
      numberAt(rest, 0, at, 0),
      numberAt(rest, 1, at, 1),
      at,
    );
    return found === undefined ? NOT_AVAILABLE : found + 1;
  },
  VLOOKUP: (args, at) => tableLookup(args, at, (matrix) => matrix.rows, cellBeside),
  HLOOKUP: (args, at) => tableLookup(args, at, columnsOf, cellBelow),
  LOOKUP: ([wanted, list, results], at) => {
    const values = listOf(at.matrix(list));
    const found = nearest(wanted, values, at, -1, true);
    if (found === undefined) return NOT_AVAILABLE;
    return results === undefined ? values[found] : listOf(at.matrix(results))[found];
  },
  XLOOKUP: ([wanted, list, results, ifMissing, ...rest], at) => {
    const matrix = at.matrix(list);
    const found = xfind(wanted, listOf(matrix), numberAt(rest, 0, at, 0), numberAt(rest, 1, at, 1), at);
    if (found === undefined) return ifMissing === undefined ? NOT_AVAILABLE : ifMissing;
    return height(matrix) === 1 && width(matrix) > 1
      ? partOf(results, undefined, found + 1, at)
      : partOf(results, found + 1, undefined, at);
  },
  INDEX: (args, at) => {
    const [source] = args;
    const matrix = at.matrix(source);
    const isOneRow = height(matrix) === 1 && !isTall(source);
    const [first, second] = [numberAt(args, 1, at, 0), numberAt(args, 2, at, 0)].map(Math.trunc);
    const [row = 0, column = 0] = isOneRow && args.length === 2 ? [0, first] : [first, second];
    if (row < 0 || column < 0) return WRONG_VALUE;
    return partOf(source, row === 0 ? undefined : row, column === 0 ? undefined : column, at);
  },
};

const isTall = (value: Value): boolean => isReference(value) && value.area.bottom > value.area.top;

/** A row, a column or one cell of an area or a matrix, counted from 1; an area gives an area. */
function partOf(source: Value, row: number | undefined, column: number | undefined, at: Situation): Value {
  if (isReference(source)) {
    const { top, left, bottom, right } = source.area;
    const area = {
      top: row === undefined ? top : top + row - 1,
      bottom: row === undefined ? bottom : top + row - 1,
      left: column === undefined ? left : left + column - 1,
      right: column === undefined ? right : left + column - 1,
    };
    return area.bottom > bottom || area.right > right ? WRONG_REFERENCE : { sheet: source.sheet, area };
  }
  const matrix = at.matrix(source);
  const rows = row === undefined ? matrix.rows : matrix.rows.slice(row - 1, row);
  const part = rows.map((cells) => (column === undefined ? cells : cells.slice(column - 1, column)));
  return part.length === 0 || part[0]?.length === 0 ? WRONG_REFERENCE : { rows: part };
}

/** The values of one row or one column. */
function listOf(matrix: Matrix): readonly Scalar[] {
  if (height(matrix) === 1) return matrix.rows[0] ?? [];
  return width(matrix) === 1 ? matrix.rows.map(([value]) => value) : fail(NOT_AVAILABLE);
}

const columnsOf = (matrix: Matrix): readonly (readonly Scalar[])[] =>
  Array.from({ length: width(matrix) }, (_, column) => matrix.rows.map((row) => row[column]));

type Take = (table: Value, index: number, offset: number, at: Situation) => Value;
const cellBeside: Take = (table, index, offset, at) => partOf(table, index, offset, at);
const cellBelow: Take = (table, index, offset, at) => partOf(table, offset, index, at);

function tableLookup(
  args: Parameters<FormulaFunction>[0],
  at: Situation,
  lines: (matrix: Matrix) => readonly (readonly Scalar[])[],
  take: Take,
): Value {
  const [wanted, table] = args;
  const offset = Math.trunc(numberAt(args, 2, at));
  if (offset < 1) return WRONG_VALUE;
  const keys = lines(at.matrix(table)).map(([key]) => key);
  const isNear = flagAt(args, 3, at, true);
  const found = isNear ? nearest(wanted, keys, at, -1, true) : exactly(wanted, keys, at, true);
  return found === undefined ? NOT_AVAILABLE : take(table, found + 1, offset, at);
}
