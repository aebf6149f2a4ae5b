import { decimal } from "../decimal.ts";
import type { Variance } from "./assessment.ts";
import type { Measured } from "./comparison.ts";

const HUNDRED = decimal(100);

/**
 * Actual − target in the indicator's unit; between percentages in points (63 % − 80 % is −17 p.p.).
 *
 * @source DPCM 18/9/2012 art. 5: the causes of every variance are stated
 */
export function varianceOf({ actual, target, unit, direction }: Measured): Variance {
  const difference = actual.minus(target);
  const favourable = difference.isZero() ? undefined : difference.isPositive() === (direction === "higher");
  return unit === "percent"
    ? { value: difference.times(HUNDRED), unit: "points", favourable }
    : { value: difference, unit, favourable };
}
