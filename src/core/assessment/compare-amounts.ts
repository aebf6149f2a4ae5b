import type { Actual } from "../actual/actual.ts";
import type { Assumption } from "../assumption.ts";
import type { Decimal } from "../decimal.ts";
import { directionOf, holds, isMoney, type Comparator, type Quantity, type Unit } from "../quantity.ts";
import { alignUnits } from "./align-units.ts";
import { amountOf, decided, misfit, open, type Comparison, type Measured } from "./comparison.ts";

/** An amount against a threshold. */
export function againstBound(bound: Quantity, comparator: Comparator, actual: Actual): Comparison {
  const observed = amountOf(actual);
  if (observed === undefined) return open("threshold", misfit(actual));
  const aligned = alignUnits(bound, observed);
  if (!aligned.ok) return open("threshold", aligned.issue);
  const { target, actual: value, unit, assumed } = aligned.value;
  const met =
    actual.kind === "bound"
      ? boundHolds(value, actual.comparator, comparator, target)
      : holds(value, comparator, target);
  if (met === undefined) return open("threshold", { code: "bound-does-not-decide" });
  const measured: Measured = { actual: value, target, unit, direction: directionOf(comparator) };
  return decided("threshold", met, joined(assumed, apart(target, value, unit)), measured);
}

/** "≥95%" against "≥90%" is met, against "≤90%" missed; against "≥96%" it does not decide. */
function boundHolds(
  value: Decimal,
  stated: Comparator,
  wanted: Comparator,
  target: Decimal,
): boolean | undefined {
  const sameSide = directionOf(stated) === directionOf(wanted);
  if (sameSide) {
    const isStrictEnough = wanted === ">=" || wanted === "<=" || stated === ">" || stated === "<";
    return holds(value, isStrictEnough ? loosen(wanted) : wanted, target) ? true : undefined;
  }
  // The actual lies wholly beyond `value`, on the side that the target forbids: "< 80%" against "≥ 80%" too.
  const isStrict = stated === ">" || stated === "<";
  return holds(value, isStrict ? tighten(wanted) : wanted, target) ? undefined : false;
}

const tighten = (comparator: Comparator): Comparator => (directionOf(comparator) === "higher" ? ">" : "<");
const loosen = (comparator: Comparator): Comparator => (directionOf(comparator) === "higher" ? ">=" : "<=");

/** An amount against a range, both ends included; measured from the nearer end. */
export function againstRange(lower: Quantity, upper: Quantity, actual: Actual): Comparison {
  const observed = actual.kind === "bound" ? undefined : amountOf(actual);
  if (observed === undefined) return open("range", misfit(actual));
  const low = alignUnits(lower, observed);
  if (!low.ok) return open("range", low.issue);
  const high = alignUnits(upper, observed);
  if (!high.ok) return open("range", high.issue);
  const { actual: value, unit, assumed } = low.value;
  const isBelow = value.lt(low.value.target);
  const isAbove = value.gt(high.value.target);
  const measured: Measured = isAbove
    ? { actual: value, target: high.value.target, unit, direction: "lower" }
    : { actual: value, target: low.value.target, unit, direction: "higher" };
  return decided(
    "range",
    !isBelow && !isAbove,
    joined(assumed, apart(measured.target, value, unit)),
    measured,
  );
}

const MAGNITUDES = 3;
/** House rule: half a thousand times as much is as likely a matter of how it was written. */
const FAR = 500;

/** "3,6" beside 3.500.000, "12,700" beside 12.500: thousands or millions that one of the two leaves out, or marks otherwise. */
function apart(target: Decimal, actual: Decimal, unit: Unit): readonly Assumption[] {
  if (Math.abs(target.e - actual.e) < MAGNITUDES || !hasScales(unit)) return NOTHING;
  if (target.isZero() || actual.isZero()) return NOTHING;
  const times = actual.div(target).abs().toNumber();
  return times >= FAR || times <= 1 / FAR ? [{ code: "magnitudes-apart" }] : NOTHING;
}

const NOTHING: readonly Assumption[] = [];
const hasScales = (unit: Unit): boolean => unit === "number" || isMoney(unit);

const joined = (some: readonly Assumption[], more: readonly Assumption[]): readonly Assumption[] =>
  more.length === 0 ? some : [...some, ...more];
