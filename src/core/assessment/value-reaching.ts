import { ONE, type Decimal } from "../decimal.ts";
import { scoreAt, segmentOf, targetIsWhole, type LimitPoint } from "../policy/method-parameters.ts";
import type { Method } from "../policy/policy.ts";
import { assertNever } from "../result.ts";
import { outerLimit, pointsIn, type RowMeasures } from "./attainment.ts";
import type { Comparison, Measured } from "./comparison.ts";

/**
 * The value nearest to the actual, in the better direction, for which the method gives at least `share`: `measure` in
 * `attainment.ts` turned round, method by method.
 *
 * @param share 1 = 100 %; above what the row has
 * @returns in the unit of the comparison; `undefined` where no value gives it, or not every better one does too
 */
export function valueReaching(
  { measured, rule, met }: Extract<Comparison, { kind: "decided" }>,
  method: Method,
  row: RowMeasures,
  share: Decimal,
): Decimal | undefined {
  if (measured === undefined || rule === "deadline") return undefined;
  // Inside a range there is nothing but 100 %.
  if (rule === "range" && (met || share.gt(ONE))) return undefined;
  switch (method) {
    case "all-or-nothing":
      return undefined;
    case "progress":
      return alongWay(measured, row.baseline, share) ?? ofRatio(measured, share);
    case "limits": {
      const points = limitsOf(measured, row);
      return points === undefined ? ofRatio(measured, share) : alongLimits(measured, points, share);
    }
    case "stabilise":
      return (
        alongWay(measured, rule === "range" ? outerLimit(measured, row.parameters) : undefined, share) ??
        ofRatio(measured, share)
      );
    case "stages":
    case "inverse":
      return isInverse(measured) ? ofInverse(measured, share) : ofRatio(measured, share);
    case "ratio":
      return ofRatio(measured, share);
    default:
      return assertNever(method);
  }
}

/** T + s·(share − 1)·|T| */
function ofRatio({ target, direction }: Measured, share: Decimal): Decimal | undefined {
  if (target.isZero()) return undefined;
  const way = share.minus(ONE).times(target.abs());
  return direction === "higher" ? target.plus(way) : target.minus(way);
}

const isInverse = ({ actual, target, direction }: Measured): boolean =>
  direction === "lower" && target.gt(0) && actual.gt(0);

/** From this share on an actual of 0, where the ratio stands in, is worth less than a small one. */
const RATIO_AT_ZERO = 2;

const ofInverse = ({ target }: Measured, share: Decimal): Decimal | undefined =>
  share.isZero() || share.gt(RATIO_AT_ZERO) ? undefined : target.div(share);

/** B + share·(T − B) */
function alongWay(
  { target, direction }: Measured,
  start: Decimal | undefined,
  share: Decimal,
): Decimal | undefined {
  if (start === undefined) return undefined;
  const way = target.minus(start);
  if (way.isZero() || way.isPositive() !== (direction === "higher")) return undefined;
  return start.plus(share.times(way));
}

function limitsOf(
  { target, unit }: Measured,
  { parameters }: RowMeasures,
): readonly LimitPoint[] | undefined {
  if (parameters?.kind !== "limits") return undefined;
  const points = pointsIn(parameters.points, { value: target, unit });
  return points !== undefined && targetIsWhole(points, target) ? points : undefined;
}

/** From point to point in the better direction, until one is high enough; then back between it and the one before. */
function alongLimits(
  { actual, target, direction }: Measured,
  points: readonly LimitPoint[],
  share: Decimal,
): Decimal | undefined {
  const isBetter = (a: Decimal, b: Decimal): boolean => (direction === "higher" ? a.gt(b) : a.lt(b));
  const values = points.map(({ value }) => value.value);
  const ahead = (direction === "higher" ? values : values.toReversed()).filter((value) =>
    isBetter(value, actual),
  );
  const places = [actual, ...ahead].map((value) => ({ value, score: scoreOf(points, value) }));
  const found = places.findIndex(({ score }) => score.gte(share));
  const [before, at] = [places[found - 1], places[found]];
  if (before === undefined || at === undefined) return undefined;
  const part = share.minus(before.score).div(at.score.minus(before.score));
  const value = before.value.plus(part.times(at.value.minus(before.value)));
  // Beyond the target a met row is worth 100 % at least, whatever the points say.
  const counted = places.slice(found).filter((place) => share.gt(ONE) || !isBetter(place.value, target));
  return counted.every(({ score }) => score.gte(share)) ? value : undefined;
}

function scoreOf(points: readonly LimitPoint[], value: Decimal): Decimal {
  const segment = segmentOf(points, value);
  if (segment === undefined) throw new Error("limits without points");
  return scoreAt(segment, value);
}
