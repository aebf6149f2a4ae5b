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
