import { Decimal as Library } from "decimal.js";

/**
 * Exact decimals, 30 significant digits: enough that no figure of a public budget is ever rounded by us.
 * Roundings have names (see rounding.ts); none happens here but the thirtieth digit of a division.
 */
export const Decimal = Library.clone({
  precision: 30,
  rounding: Library.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
});
export type Decimal = Library;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

/** With at most so many decimals, half up; the very same object where it has no more (who asks compares objects). */
export const roundedTo = (value: Decimal, places: number): Decimal =>
  value.decimalPlaces() <= places ? value : value.toDecimalPlaces(places);

/** @param text digits with a dot as decimal mark ("0.63", "-31.65"), or a finite number */
export const decimal = (text: string | number): Decimal => new Decimal(text);

/**
 * Negative where `a` is less than `b`, 0 where they are equal. As `a.comparedTo(b)` says, which copies `b` first: a row
 * is compared half a dozen times.
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  if (a.isZero()) return b.isZero() ? 0 : -b.s;
  if (b.isZero() || a.s !== b.s) return a.s;
  if (a.e !== b.e) return a.e > b.e ? a.s : -a.s;
  const length = Math.min(a.d.length, b.d.length);
  for (let at = 0; at < length; at++) {
    const difference = (a.d[at] ?? 0) - (b.d[at] ?? 0);
    if (difference !== 0) return difference > 0 ? a.s : -a.s;
  }
  return (a.d.length - b.d.length) * a.s;
}
