import { broadcast } from "../broadcast.ts";
import { toBoolean, toNumber, toText } from "../coercions.ts";
import type { FormulaFunction, Situation } from "../situation.ts";
import {
  fail,
  flat,
  isErrorValue,
  isMatrix,
  isReference,
  WRONG_NUMBER,
  type Matrix,
  type Scalar,
  type Value,
} from "../values.ts";

/** The argument as a number; `fallback` where it was left out. */
export function numberAt(args: readonly Value[], index: number, at: Situation, fallback?: number): number {
  const value = at.single(args[index]);
  return value === undefined && fallback !== undefined ? fallback : toNumber(value, at.locale);
}

export const textAt = (args: readonly Value[], index: number, at: Situation): string =>
  toText(at.single(args[index]), at.locale);

export function flagAt(args: readonly Value[], index: number, at: Situation, fallback: boolean): boolean {
  const value = at.single(args[index]);
  return value === undefined && index >= args.length ? fallback : toBoolean(value, at.locale);
}

/** A function of single values that also works element by element; errors among them are its result. */
export const scalars =
  (compute: (values: readonly Scalar[], at: Situation) => Scalar): FormulaFunction =>
  (args, at) =>
    broadcast(args, at, (values) => {
      for (const value of values) if (isErrorValue(value)) return value;
      return compute(values, at);
    });

/** A function of numbers that also works element by element. What is no finite number is #NUM!. */
export const numbers = (compute: (...values: number[]) => number): FormulaFunction =>
  scalars((values, at) => {
    const result = compute(...values.map((value) => toNumber(value, at.locale)));
    return Number.isFinite(result) ? result : fail(WRONG_NUMBER);
  });

/** Every value, row by row, with whether it came out of cells or an array (where texts are no numbers). */
export function forEachValue(
  args: readonly Value[],
  at: Situation,
  visit: (value: Scalar, isElement: boolean) => void,
): void {
  for (const argument of args) {
    if (isReference(argument) || isMatrix(argument)) {
      for (const value of flat(at.matrix(argument))) visit(value, true);
    } else visit(argument, false);
  }
}

/**
 * The numbers among the arguments, as SUM takes them: those in cells and arrays, and what reads as a number among
 * arguments written out. Fails with the first error.
 */
export function numbersIn(args: readonly Value[], at: Situation): readonly number[] {
  const [first] = args;
  if (args.length === 1 && (isReference(first) || isMatrix(first))) return numbersOf(at.matrix(first));
  return args.flatMap((argument) =>
    isReference(argument) || isMatrix(argument)
      ? numbersOf(at.matrix(argument))
      : [toNumber(argument, at.locale)],
  );
}

const numberLists = new WeakMap<Matrix, readonly number[]>();

/** Texts, booleans and empty cells do not count. Kept with the matrix, as `flat` is. */
function numbersOf(matrix: Matrix): readonly number[] {
  const known = numberLists.get(matrix);
  if (known !== undefined) return known;
  const found: number[] = [];
  for (const value of flat(matrix)) {
    if (typeof value === "number") found.push(value);
    else if (isErrorValue(value)) fail(value);
  }
  numberLists.set(matrix, found);
  return found;
}
