import { compareDecimals, decimal, ONE, ZERO, type Decimal } from "../decimal.ts";
import { besideTarget } from "./align-units.ts";
import type { Quantity } from "../quantity.ts";
import {
  scoreAt,
  segmentOf,
  targetIsWhole,
  type LimitPoint,
  type MethodParameters,
} from "../policy/method-parameters.ts";
import type { Method, Policy } from "../policy/policy.ts";
import { justBelowOne, roundShown } from "../rounding.ts";
import { assertNever } from "../result.ts";
import type { Attainment } from "./assessment.ts";
import type { Comparison, Measured } from "./comparison.ts";
import type { Step } from "./step.ts";

const TWO = decimal(2);
/** Where a formula gives 100 % or more to a missed target (strict `>50%` with 50 %). DOMAIN §2. */
const MISSED_AT_MOST = decimal("0.999");

/** What a row says beside target and actual. */
export interface RowMeasures {
  /** Needed by `progress`, in the unit of the comparison. */
  readonly baseline: Decimal | undefined;
  readonly parameters: MethodParameters | undefined;
}

export interface Attained {
  readonly attainment: Extract<Attainment, { kind: "computed" }>;
  readonly steps: readonly Step[];
}

type Decided = Extract<Comparison, { kind: "decided" }>;
type Joined = NonNullable<Decided["joined"]>;

/**
 * The share of the target reached. A verdict always carries one: where the method gives none (no numbers, T = 0,
 * T = B), `all-or-nothing` stands in and the proof says so.
 *
 * @param row what the method may need beside target and actual
 * @returns `uncapped` is at least 1 when met and below 1 when missed; `capped` lies between 0 and the cap
 * @source DOMAIN §4; `ratio` reproduces all 37 published Italian percentages that could be checked
 */
export function attain(comparison: Decided, method: Method, row: RowMeasures, policy: Policy): Attained {
  const { value, used, steps } = measure(comparison, method, row);
  return settle(value, comparison.met, used, steps, policy);
}

/** Corrects, floors, caps and rounds a computed share; each change is a step. */
function settle(
  value: Decimal,
  met: boolean,
  method: Method,
  steps: readonly Step[],
  policy: Policy,
): Attained {
  const all = [...steps];
  const uncapped = step(all, met ? "met-at-least" : "missed-at-most", value, met ? ONE : MISSED_AT_MOST);
  const floored = step(all, "floor", uncapped, ZERO);
  const capped = policy.cap === undefined ? floored : step(all, "cap", floored, policy.cap);
  const rounded = roundShown(capped, policy.decimals);
  // The very same value where nothing was rounded: told apart without comparing digits.
  if (rounded !== capped)
    all.push({ kind: "round", from: capped, places: policy.decimals + 2, result: rounded });
  const shown =
    !met && rounded.gte(1) ? step(all, "missed-at-most", rounded, justBelowOne(policy.decimals)) : rounded;
  return { attainment: { kind: "computed", uncapped, capped, shown, method }, steps: all };
}

/** Applies a limit; writes a step only where it changes something. */
function step(
  steps: Step[],
  kind: "met-at-least" | "missed-at-most" | "floor" | "cap",
  from: Decimal,
  limit: Decimal,
): Decimal {
  const isLower = kind === "met-at-least" || kind === "floor";
  // A missed target stays strictly below 1: 0.9995 is below 1 and stays.
  const sign = compareDecimals(from, kind === "missed-at-most" ? ONE : limit);
  const isWithin = kind === "missed-at-most" ? sign < 0 : isLower ? sign >= 0 : sign <= 0;
  if (isWithin) return from;
  steps.push({ kind, from, limit, result: limit });
  return limit;
}

interface Measure {
  readonly value: Decimal;
  readonly used: Method;
  readonly steps: readonly Step[];
}

/** The share as the method gives it, before anything is corrected. */
export function measure(comparison: Decided, method: Method, row: RowMeasures): Measure {
  if (comparison.joined !== undefined) return ofParts(comparison.joined, method, row);
  const { measured, met, score } = comparison;
  if (score !== undefined && method === "stages")
    return { value: score, used: "stages", steps: [{ kind: "stage", result: score }] };
  if (measured === undefined || (comparison.rule === "range" && met)) return allOrNothing(met);
  // Days have no zero: a date is met or missed.
  if (comparison.rule === "deadline") return allOrNothing(met);
  switch (method) {
    case "all-or-nothing":
      return allOrNothing(met);
    case "progress":
      return progress(measured, row.baseline) ?? ratio(measured, met);
    case "limits":
      return limits(measured, row.parameters) ?? ratio(measured, met);
    case "stabilise":
      return stabilise(comparison, measured, row.parameters) ?? ratio(measured, met);
    case "stages":
    case "inverse":
      return inverse(measured) ?? ratio(measured, met);
    case "ratio":
      return ratio(measured, met);
    default:
      return assertNever(method);
  }
}

function allOrNothing(met: boolean): Measure {
  const value = met ? ONE : ZERO;
  return { value, used: "all-or-nothing", steps: [{ kind: "all-or-nothing", result: value }] };
}

/**
 * 1 + s·(A − T)/|T|: at least 1 exactly when A is on the right side of T, whatever the signs. T = 0: all or nothing.
 * Worked out as A/T for s·T > 0 and as 2 − A/T for s·T < 0, which are the same with fewer steps.
 */
function ratio({ actual, target, direction }: Measured, met: boolean): Measure {
  if (target.isZero()) return allOrNothing(met);
  const sign = direction === "higher" ? 1 : -1;
  const quotient = actual.div(target);
  const value = target.isPositive() === (sign === 1) ? quotient : TWO.minus(quotient);
  return { value, used: "ratio", steps: [{ kind: "ratio", sign, actual, target, result: value }] };
}

/** T/A, for lower with T > 0 and A > 0. */
function inverse({ actual, target, direction }: Measured): Measure | undefined {
  if (
    direction !== "lower" ||
    !target.isPositive() ||
    target.isZero() ||
    !actual.isPositive() ||
    actual.isZero()
  )
    return undefined;
  const value = target.div(actual);
  return { value, used: "inverse", steps: [{ kind: "inverse", actual, target, result: value }] };
}

/** (A − B)/(T − B); none when T = B or T lies on the wrong side of B. */
function progress(
  { actual, target, direction }: Measured,
  baseline: Decimal | undefined,
): Measure | undefined {
  if (baseline === undefined) return undefined;
  const way = target.minus(baseline);
  if (way.isZero() || way.isPositive() !== (direction === "higher")) return undefined;
  const value = actual.minus(baseline).div(way);
  return { value, used: "progress", steps: [{ kind: "progress", actual, baseline, target, result: value }] };
}

/** Straight between the given points, the target's own worth 100 %. */
function limits(
  { actual, target, unit }: Measured,
  parameters: RowMeasures["parameters"],
): Measure | undefined {
  if (parameters?.kind !== "limits") return undefined;
  const points = pointsIn(parameters.points, { value: target, unit });
  if (points === undefined || !targetIsWhole(points, target)) return undefined;
  const segment = segmentOf(points, actual);
  if (segment === undefined) return undefined;
  const value = scoreAt(segment, actual);
  return { value, used: "limits", steps: [{ kind: "limits", actual, ...segment, result: value }] };
}

/** The points in the unit of the comparison. */
export function pointsIn(points: readonly LimitPoint[], target: Quantity): readonly LimitPoint[] | undefined {
  const fitting = points.flatMap(({ value, score }) => {
    const beside = besideTarget(target, value);
    return beside === undefined ? [] : [{ value: { value: beside, unit: target.unit }, score }];
  });
  return fitting.length === points.length ? fitting : undefined;
}

/** The outer limit on the side on which the actual lies, in the unit of the comparison. */
export function outerLimit(
  { target, unit, direction }: Measured,
  parameters: RowMeasures["parameters"],
): Decimal | undefined {
  if (parameters?.kind !== "stabilise") return undefined;
  return besideTarget({ value: target, unit }, direction === "higher" ? parameters.lower : parameters.upper);
}

/** Outside the range the way from the outer limit to the nearer bound. */
function stabilise(
  { rule }: Decided,
  measured: Measured,
  parameters: RowMeasures["parameters"],
): Measure | undefined {
  if (rule !== "range") return undefined;
  const { actual, target, direction } = measured;
  const outer = outerLimit(measured, parameters);
  if (outer === undefined) return undefined;
  const way = target.minus(outer);
  if (way.isZero() || way.isPositive() !== (direction === "higher")) return undefined;
  const value = actual.minus(outer).div(way);
  const step: Step = { kind: "progress", actual, baseline: outer, target, result: value };
  return { value, used: "stabilise", steps: [step] };
}

/** Several conditions: the lowest part for "e", the highest for "o" (DOMAIN §2). */
function ofParts({ kind, parts }: Joined, method: Method, row: RowMeasures): Measure {
  const measures = parts.filter((part) => part.kind === "decided").map((part) => measure(part, method, row));
  const values = measures.map(({ value }) => value);
  const better =
    kind === "all-of" ? (a: Decimal, b: Decimal) => b.lt(a) : (a: Decimal, b: Decimal) => b.gt(a);
  const value = values.reduce((best, other) => (better(best, other) ? other : best));
  const last: Step = { kind: kind === "all-of" ? "lowest" : "highest", parts: values, result: value };
  return { value, used: method, steps: [...measures.flatMap(({ steps }) => steps), last] };
}
