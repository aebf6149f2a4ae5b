import type { FormulaFunction, FunctionTable, Situation } from "../situation.ts";
import {
  fail,
  flat,
  height,
  isErrorValue,
  isReference,
  width,
  WRONG_VALUE,
  type Reference,
  type Scalar,
  type Value,
} from "../values.ts";
import { greatest, mean, smallest, sum } from "./aggregates.ts";
import { criterionTest, type Test } from "./criterion.ts";

type Compute = (values: readonly number[]) => number;

/** SUMIF and its like: area, criterion, and the area to take from (of the same size from its first cell on). */
const single =
  (compute: Compute): FormulaFunction =>
  ([area, criterion, taken], at) => {
    const from = taken === undefined ? area : sizedLike(taken, area);
    return compute(matching(from, [[area, criterion]], at));
  };

/** SUMIFS and its like: the area to take from, then areas and criteria in turn. */
const several =
  (compute: Compute): FormulaFunction =>
  ([taken, ...conditions], at) =>
    compute(matching(taken, pairs(conditions), at));

/** Aggregates of the cells whose neighbours satisfy conditions. */
export const conditionalAggregates: FunctionTable = {
  SUMIF: single(sum),
  AVERAGEIF: single(mean),
  SUMIFS: several(sum),
  AVERAGEIFS: several(mean),
  MINIFS: several(smallest),
  MAXIFS: several(greatest),
  COUNTIF: (args, at) => count(pairs(args), at),
  COUNTIFS: (args, at) => count(pairs(args), at),
};

type Condition = readonly [area: Value, criterion: Value];

function pairs(args: readonly Value[]): readonly Condition[] {
  if (args.length === 0 || args.length % 2 === 1) return fail(WRONG_VALUE);
  return Array.from({ length: args.length / 2 }, (_, index) => [args[2 * index], args[2 * index + 1]]);
}

interface ReadCondition {
  readonly values: readonly Scalar[];
  readonly holds: Test;
}

/** Areas are of one size, so that values belong together by their place. */
function readConditions(conditions: readonly Condition[], at: Situation): readonly ReadCondition[] {
  const [first] = conditions;
  if (!conditions.every(([area]) => sameSize(area, first?.[0], at))) return fail(WRONG_VALUE);
  return conditions.map(([area, criterion]) => ({
    values: flat(at.matrix(area)),
    holds: criterionTest(at.single(criterion), at.locale),
  }));
}

/** The places, counted row by row, that satisfy all conditions. */
function matchingPlaces(conditions: readonly ReadCondition[], count: number): readonly number[] {
  const [first, ...others] = conditions;
  const found: number[] = [];
  if (first === undefined) return found;
  const { values, holds } = first;
  for (let place = 0; place < count; place += 1) {
    if (holds(values[place]) && others.every((other) => other.holds(other.values[place]))) found.push(place);
  }
  return found;
}

function matching(taken: Value, conditions: readonly Condition[], at: Situation): readonly number[] {
  const read = readConditions(conditions, at);
  if (!sameSize(taken, conditions[0]?.[0], at)) return fail(WRONG_VALUE);
  const values = flat(at.matrix(taken));
  return matchingPlaces(read, values.length).flatMap((place) => {
    const value = values[place];
    if (isErrorValue(value)) return fail(value);
    return typeof value === "number" ? [value] : [];
  });
}

function count(conditions: readonly Condition[], at: Situation): number {
  const read = readConditions(conditions, at);
  const places = Math.max(...read.map(({ values }) => values.length));
  return matchingPlaces(read, places).length + unreadCells(conditions[0]?.[0], places, read);
}

/** The unused rest of whole columns counts too, where empty cells satisfy every condition. */
function unreadCells(area: Value, readCells: number, conditions: readonly ReadCondition[]): number {
  if (!isReference(area) || !conditions.every(({ holds }) => holds(undefined))) return 0;
  const [rows, columns] = sizeOf(area);
  return rows * columns - readCells;
}

const sizeOf = ({ area }: Reference): readonly [number, number] => [
  area.bottom - area.top + 1,
  area.right - area.left + 1,
];

function sameSize(a: Value, b: Value, at: Situation): boolean {
  const [rows, columns] = isReference(a) ? sizeOf(a) : [height(at.matrix(a)), width(at.matrix(a))];
  const [otherRows, otherColumns] = isReference(b) ? sizeOf(b) : [height(at.matrix(b)), width(at.matrix(b))];
  return rows === otherRows && columns === otherColumns;
}

function sizedLike(taken: Value, area: Value): Value {
  if (!isReference(taken) || !isReference(area)) return taken;
  const [rows, columns] = sizeOf(area);
  const { top, left } = taken.area;
  return { sheet: taken.sheet, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } };
}
