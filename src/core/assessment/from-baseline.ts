import type { Actual, ActualReading } from "../actual/actual.ts";
import type { Assumption } from "../assumption.ts";
import type { Decimal } from "../decimal.ts";
import type { Issue } from "../issue.ts";
import { quantity, type Quantity } from "../quantity.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Target, TargetReading } from "../target/target.ts";
import { alignUnits } from "./align-units.ts";
import { isChange } from "./compare.ts";

/** The starting value of a row, read and as it stands in its cell. */
export interface Baseline {
  readonly amount: Quantity;
  readonly words: string;
}

/**
 * Puts the starting value into a target that is measured from it: "mantenimento" asks for at least (at most, where lower
 * is better) the starting value. Left as it is without one, or where words answer it.
 */
export function boundFromBaseline(
  reading: TargetReading,
  actual: Actual | undefined,
  baseline: Baseline | undefined,
): TargetReading {
  const { target } = reading;
  if (target.kind !== "baseline" || baseline === undefined) return reading;
  if (actual?.kind !== "quantity" && actual?.kind !== "bound") return reading;
  const bound = quantity(baseline.amount.value.times(target.times), baseline.amount.unit);
  const facts = { text: target.words, baseline: baseline.words };
  const assumed: readonly Assumption[] = [...reading.assumed, { code: "target-from-baseline", facts }];
  return target.comparator === undefined
    ? { ...reading, target: { kind: "bare", bound, sign: "none" }, assumed }
    : { ...reading, target: { kind: "threshold", comparator: target.comparator, bound }, assumed };
}

/**
 * Brings an actual to a target that asks for a change. A level becomes the change from the starting value; "12%"
 * answering "riduzione del 10%" becomes a reduction.
 *
 * @returns `change-or-level` where a percentage may be the change or the level, and the verdict depends on it
 */
export function changeAnswering(
  target: Target,
  reading: ActualReading,
  baseline: Baseline | undefined,
): Result<ActualReading, Issue> {
  const { actual } = reading;
  if (target.kind !== "bare" && target.kind !== "threshold") return ok(reading);
  if (!isChange(target) || actual.kind !== "quantity" || actual.isChange === true) return ok(reading);
  const { bound } = target;
  const level = actual.quantity;
  if (baseline !== undefined && baseline.amount.unit === level.unit && !baseline.amount.value.isZero()) {
    const start = baseline.amount.value;
    const difference = level.value.minus(start);
    const change = changeIn(bound, level, difference, start);
    // "+2" beside 12 and a starting value of 10: the change, or the level?
    const isEither = target.kind === "bare" && bound.unit === level.unit;
    if (change !== undefined && isEither && !agree([level.value, difference], bound.value))
      return fail({ code: "change-or-level" });
    if (change !== undefined) {
      const facts = { baseline: baseline.words };
      return ok(answered(reading, change, { code: "change-from-baseline", facts }));
    }
    if (bound.unit === "percent" && level.unit === "percent") {
      const readings = [level.value, difference, difference.div(start.abs())];
      return agree(readings, bound.value) ? ok(reading) : fail({ code: "change-or-level" });
    }
  }
  if (target.kind === "threshold" && bound.value.isNegative() && level.value.gt(0)) {
    return ok(answered(reading, quantity(level.value.negated(), level.unit), { code: "sign-from-target" }));
  }
  return ok(reading);
}

/** The change in the unit in which it is asked; `undefined` where a level of this unit answers nothing. */
function changeIn(
  bound: Quantity,
  level: Quantity,
  difference: Decimal,
  start: Decimal,
): Quantity | undefined {
  if (bound.unit === "percent" && level.unit !== "percent")
    return quantity(difference.div(start.abs()), "percent");
  if (bound.unit === "points" && level.unit === "percent")
    return quantity(difference.times(HUNDRED), "points");
  return bound.unit !== "percent" && alignUnits(bound, level).ok
    ? quantity(difference, level.unit)
    : undefined;
}

const HUNDRED = 100;

const agree = (values: readonly Decimal[], bound: Decimal): boolean => {
  const met = values.map((value) => (bound.isNegative() ? value.lte(bound) : value.gte(bound)));
  return met.every((one) => one === met[0]);
};

const answered = (reading: ActualReading, change: Quantity, assumption: Assumption): ActualReading => ({
  ...reading,
  actual: { kind: "quantity", quantity: change, isChange: true },
  assumed: [...reading.assumed, assumption],
});
