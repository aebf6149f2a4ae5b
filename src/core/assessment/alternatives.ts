import type { Actual } from "../actual/actual.ts";
import type { Assumption, AssumptionCode } from "../assumption.ts";
import { quantity, type Direction, type Quantity } from "../quantity.ts";
import type { Target } from "../target/target.ts";
import { inDays } from "./align-units.ts";
import { compare } from "./compare.ts";

/** What was read, as the comparison took it. */
export interface Readings {
  readonly target: Target;
  readonly actual: Actual;
  readonly direction: Direction;
}

/** Another reading under which the verdict would be another. */
export interface Alternative {
  /** The assumption that this reading does not make. */
  readonly code: AssumptionCode;
  readonly readings: Readings;
  readonly met: boolean;
}

/**
 * The other readings of an assumption that change the verdict.
 *
 * @param met the verdict as read
 * @returns `undefined` where another reading cannot be worked out: only a person knows
 */
export function alternativesOf(
  { code }: Assumption,
  readings: Readings,
  met: boolean,
): readonly Alternative[] | undefined {
  return othersOf(code, readings)?.flatMap((other) => {
    const compared = compare(other.target, other.actual, other.direction);
    return compared.kind === "decided" && compared.met !== met
      ? [{ code, readings: other, met: compared.met }]
      : [];
  });
}

function othersOf(code: AssumptionCode, readings: Readings): readonly Readings[] | undefined {
  const { target, actual, direction } = readings;
  switch (code) {
    case "direction-from-sign":
    case "direction-from-algorithm":
    case "direction-from-name":
    case "direction-from-baseline":
    case "direction-assumed":
      return [{ ...readings, direction: direction === "higher" ? "lower" : "higher" }];
    case "exact-read-as-bound":
      return target.kind === "bare"
        ? [{ ...readings, target: { kind: "range", lower: target.bound, upper: target.bound } }]
        : undefined;
    case "approximation-read-as-number": {
      const bound = boundOf(target);
      if (bound === undefined) return undefined;
      return OFF_BY.map((factor) => withBound(readings, quantity(bound.value.times(factor), bound.unit)));
    }
    case "scale-assumed":
      return otherScale(readings);
    case "months-counted-in-days":
      return monthsOf(readings);
    case "sign-from-target":
      return actual.kind === "quantity"
        ? [{ ...readings, actual: { ...actual, quantity: negated(actual.quantity) } }]
        : undefined;
    default:
      return undefined;
  }
}

/** House rule: "circa" leaves a tenth either way. A target so much higher is as an actual so much lower. */
const OFF_BY = [0.9, 1.1] as const;
const HUNDRED = 100;
/** In days, the shortest and the longest. */
const LENGTHS_OF_MONTHS = [28, 31] as const;

const boundOf = (target: Target): Quantity | undefined =>
  target.kind === "bare" || target.kind === "threshold" ? target.bound : undefined;

const withBound = (readings: Readings, bound: Quantity): Readings => {
  const { target } = readings;
  return target.kind === "bare" || target.kind === "threshold"
    ? { ...readings, target: { ...target, bound } }
    : readings;
};

/** Months on either side, all of them short or all of them long. */
const monthsOf = ({ target, actual, direction }: Readings): readonly Readings[] =>
  LENGTHS_OF_MONTHS.map((days) => ({
    target: targetInDays(target, days),
    actual: actualInDays(actual, days),
    direction,
  }));

function targetInDays(target: Target, days: number): Target {
  switch (target.kind) {
    case "bare":
    case "threshold":
      return { ...target, bound: inDays(target.bound, days) };
    case "range":
      return { ...target, lower: inDays(target.lower, days), upper: inDays(target.upper, days) };
    case "all-of":
    case "any-of":
      return { ...target, parts: target.parts.map((part) => targetInDays(part, days)) };
    default:
      return target;
  }
}

function actualInDays(actual: Actual, days: number): Actual {
  switch (actual.kind) {
    case "quantity":
      return { ...actual, quantity: inDays(actual.quantity, days) };
    case "bound":
      return { ...actual, bound: inDays(actual.bound, days) };
    case "several":
      return { ...actual, parts: actual.parts.map((part) => ({ ...part, ...inDays(part, days) })) };
    default:
      return actual;
  }
}

const negated = ({ value, unit }: Quantity): Quantity => quantity(value.negated(), unit);

/** A plain number beside a percentage, in the scale in which it was not read. */
function otherScale(readings: Readings): readonly Readings[] | undefined {
  const { target, actual } = readings;
  const bound = boundOf(target);
  if (bound?.unit === "number") return [withBound(readings, rescaled(bound))];
  return actual.kind === "quantity" && actual.quantity.unit === "number"
    ? [{ ...readings, actual: { ...actual, quantity: rescaled(actual.quantity) } }]
    : undefined;
}

const rescaled = ({ value }: Quantity): Quantity =>
  quantity(value.abs().lte(1) ? value.div(HUNDRED) : value, "percent");
