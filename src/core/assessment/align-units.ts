import type { Assumption } from "../assumption.ts";
import { decimal, type Decimal } from "../decimal.ts";
import type { Issue } from "../issue.ts";
import { fail, ok, type Result } from "../result.ts";
import { quantity, SMALLER_UNIT, type Quantity, type Unit } from "../quantity.ts";

export interface Aligned {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: Unit;
  readonly assumed: readonly Assumption[];
}

const HUNDRED = decimal(100);
/** Above this a plain number beside a percentage means points (DOMAIN §3, traps). */
const POINTS_ABOVE = decimal("1.5");
/** As months are counted in days where nobody says which months they were. House rule, after the commercial year. */
const DAYS_PER_MONTH = 30;
const DAYS_PER_YEAR = 365;

/**
 * Brings target and actual to one unit, so that they can be compared.
 *
 * A plain number takes the other side's money or time unit. Beside a percentage it means points above 1.5, a fraction
 * up to 1 (`scale-assumed`), and `scale-unclear` between. Hours are minutes (beside seconds both are), weeks are days,
 * years are months; months beside days have 30 and years 365 (`months-counted-in-days`). Other pairs are
 * `unit-mismatch`: working days and hours are no fixed number of days.
 */
export function alignUnits(target: Quantity, actual: Quantity): Result<Aligned, Issue> {
  if (target.unit === actual.unit) {
    return ok({ target: target.value, actual: actual.value, unit: target.unit, assumed: [] });
  }
  if (target.unit === "percent" && actual.unit === "number") {
    return scaled(actual.value, (fraction) => ({ target: target.value, actual: fraction }));
  }
  if (target.unit === "number" && actual.unit === "percent") {
    return scaled(target.value, (fraction) => ({ target: fraction, actual: actual.value }));
  }
  if (target.unit === "number" || actual.unit === "number") {
    return ok({
      target: target.value,
      actual: actual.value,
      unit: target.unit === "number" ? actual.unit : target.unit,
      assumed: UNIT_TAKEN,
    });
  }
  for (const { brought, assumed } of COMMON_UNITS) {
    const [wanted, observed] = [brought(target), brought(actual)];
    if (wanted.unit === observed.unit)
      return ok({ target: wanted.value, actual: observed.value, unit: wanted.unit, assumed });
  }
  return fail({ code: "unit-mismatch", facts: { target: target.unit, actual: actual.unit } });
}

/**
 * Another amount of the row (a starting value, a limit) in the unit in which its target and actual are compared: 600 minutes
 * beside a target of 5 hours are 10, "50 %" beside 100 is 50.
 *
 * @returns `undefined` for an amount of another kind; what the scale takes for granted is what the comparison itself did
 */
export function besideTarget(target: Quantity, amount: Quantity): Decimal | undefined {
  const aligned = alignUnits(target, amount);
  if (!aligned.ok) return undefined;
  const { target: moved, actual, unit } = aligned.value;
  if (unit === target.unit) return actual;
  // The target went to a smaller unit or to another scale: back by as much, which of nothing cannot be told.
  return target.value.isZero() ? undefined : actual.times(target.value).div(moved);
}

/** A plain number beside a percentage, as the fraction it means. */
function scaled(
  value: Decimal,
  pair: (fraction: Decimal) => Pick<Aligned, "target" | "actual">,
): Result<Aligned, Issue> {
  const size = value.abs();
  const facts = { value: value.toString() };
  if (size.gt(1) && size.lte(POINTS_ABOVE)) return fail({ code: "scale-unclear", facts });
  // Zero is zero on either scale.
  const assumed: readonly Assumption[] = value.isZero() ? [] : [{ code: "scale-assumed", facts }];
  return ok({ ...pair(size.lte(1) ? value : value.div(HUNDRED)), unit: "percent", assumed });
}

function smaller(amount: Quantity): Quantity {
  const small = SMALLER_UNIT[amount.unit];
  return small === undefined ? amount : quantity(amount.value.times(small.times), small.unit);
}

const inSmallUnit = (amount: Quantity): Quantity => (amount.unit === "minute" ? amount : smaller(amount));

/** Hours and minutes in seconds; anything else stays as it is. */
function inSeconds(amount: Quantity): Quantity {
  const small = inSmallUnit(amount);
  return small.unit === "minute" ? smaller(small) : amount;
}

/** Weeks, months and years in days; anything else stays as it is. */
export function inDays({ value, unit }: Quantity, daysPerMonth = DAYS_PER_MONTH): Quantity {
  if (unit === "month") return { value: value.times(daysPerMonth), unit: "day" };
  if (unit === "year") return { value: value.times(DAYS_PER_YEAR), unit: "day" };
  return inSmallUnit({ value, unit });
}

const UNIT_TAKEN: readonly Assumption[] = [{ code: "unit-from-other-side" }];

/** Ways to bring two times to one unit, the first one that does is taken. */
const COMMON_UNITS: readonly {
  readonly brought: (amount: Quantity) => Quantity;
  readonly assumed: readonly Assumption[];
}[] = [
  { brought: inSmallUnit, assumed: [] },
  { brought: inSeconds, assumed: [] },
  { brought: inDays, assumed: [{ code: "months-counted-in-days" }] },
];
