import { decimal } from "../decimal.ts";
import type { Variance } from "./assessment.ts";
import type { Comparison } from "./comparison.ts";

const HUNDRED = decimal(100);

/**
 * Actual − target in the indicator's unit; between percentages in points (63 % − 80 % is −17 p.p.).
 *
 * @returns `undefined` where no numbers were compared, and within a range, whose ends are no targets (house rule)
 * @source DPCM 18/9/2012 art. 5: the causes of every variance are stated
 */
export function varianceOf({
  rule,
  met,
  measured,
}: Extract<Comparison, { kind: "decided" }>): Variance | undefined {
  if (measured === undefined || (rule === "range" && met)) return undefined;
  const { actual, target, unit, direction } = measured;
  const difference = actual.minus(target);
  const favourable = difference.isZero() ? undefined : difference.isPositive() === (direction === "higher");
  return unit === "percent"
    ? { value: difference.times(HUNDRED), unit: "points", favourable }
    : { value: difference, unit, favourable };
}
