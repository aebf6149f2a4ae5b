import { toNumber } from "../coercions.ts";
import type { FormulaFunction, FunctionTable } from "../situation.ts";
import { DIVISION_BY_ZERO, fail, height, isErrorValue, width, WRONG_VALUE, type Scalar } from "../values.ts";
import { forEachValue, numbersIn } from "./arguments.ts";

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? fail(DIVISION_BY_ZERO) : sum(values) / values.length;
/** 0 for no value at all, as Excel has it. */
export const smallest = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((least, value) => Math.min(least, value), Infinity);
export const greatest = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((most, value) => Math.max(most, value), -Infinity);
export const product = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((result, value) => result * value, 1);

const overNumbers =
  (compute: (values: readonly number[]) => number): FormulaFunction =>
  (args, at) =>
    compute(numbersIn(args, at));

/** As overNumbers, but booleans count as 1 and 0 and texts as 0 also inside areas. */
const overAllValues =
  (compute: (values: readonly number[]) => number): FormulaFunction =>
  (args, at) => {
    const found: number[] = [];
    forEachValue(args, at, (value, isElement) => {
      if (isErrorValue(value)) fail(value);
      else if (isElement && value === undefined) return;
      else found.push(isElement && typeof value === "string" ? 0 : toNumber(value, at.locale));
    });
    return compute(found);
  };

const counting =
  (counts: (value: Scalar, isElement: boolean) => boolean): FormulaFunction =>
  (args, at) => {
    let count = 0;
    forEachValue(args, at, (value, isElement) => {
      if (counts(value, isElement)) count += 1;
    });
    return count;
  };

/** Sums, means, extremes and counts over whole areas. */
export const aggregates: FunctionTable = {
  SUM: overNumbers(sum),
  PRODUCT: overNumbers(product),
  SUMSQ: overNumbers((values) => sum(values.map((value) => value * value))),
  AVERAGE: overNumbers(mean),
  MIN: overNumbers(smallest),
  MAX: overNumbers(greatest),
  AVERAGEA: overAllValues(mean),
  MINA: overAllValues(smallest),
  MAXA: overAllValues(greatest),
  COUNT: counting((value, isElement) =>
    isElement ? typeof value === "number" : typeof value === "number" || typeof value === "boolean",
  ),
  COUNTA: counting((value) => value !== undefined),
  COUNTBLANK: (args, at) => {
    const [area] = args;
    const matrix = at.matrix(area);
    const filled = matrix.rows.flat().filter((value) => value !== undefined && value !== "").length;
    return cellsOf(area) - filled;

    function cellsOf(value: typeof area): number {
      if (typeof value !== "object" || !("area" in value)) return height(matrix) * width(matrix);
      const { top, left, bottom, right } = value.area;
      return (bottom - top + 1) * (right - left + 1);
    }
  },
  SUMPRODUCT: (args, at) => {
    const matrices = args.map((argument) => at.matrix(argument));
    const [first] = matrices;
    if (first === undefined) return WRONG_VALUE;
    const isAlike = matrices.every(
      (matrix) => height(matrix) === height(first) && width(matrix) === width(first),
    );
    if (!isAlike) return WRONG_VALUE;
    let total = 0;
    first.rows.forEach((row, r) => {
      row.forEach((_, c) => {
        total += matrices.reduce((result, matrix) => result * factor(matrix.rows[r]?.[c]), 1);
      });
    });
    return total;
  },
};

/** Only numbers count in SUMPRODUCT; a comparison counts once it is multiplied or negated. */
const factor = (value: Scalar): number =>
  isErrorValue(value) ? fail(value) : typeof value === "number" ? value : 0;
