import { assertNever } from "./result.ts";
import { compareDecimals, type Decimal } from "./decimal.ts";

/**
 * `number`: counts, ratios, scores. `percent`: a share or a variation, as a fraction of one inside (80 % is 0.8).
 * Money by its ISO code. Time by its unit; working days are a unit of their own and never turned into days.
 * `points`: what lies between two percentages, in points (from 60 % to 63 % are 3).
 */
export type Unit = "number" | "percent" | "points" | Currency | TimeUnit;
export type Currency = "EUR" | "USD" | "GBP" | "CAD";
export type TimeUnit = "second" | "minute" | "hour" | "day" | "working-day" | "week" | "month" | "year";

const CURRENCIES: ReadonlySet<string> = new Set<Currency>(["EUR", "USD", "GBP", "CAD"]);
export const isMoney = (unit: string): boolean => CURRENCIES.has(unit);

/** Times that are so many of a smaller one. Days, months and working days are no fixed number of each other. */
export const SMALLER_UNIT: Readonly<
  Partial<Record<Unit, { readonly unit: TimeUnit; readonly times: number }>>
> = {
  minute: { unit: "second", times: 60 },
  hour: { unit: "minute", times: 60 },
  week: { unit: "day", times: 7 },
  year: { unit: "month", times: 12 },
};

/** In how many decimals an amount is written that needs so many: cents are two digits, "€ 131,20". */
export const writtenDecimals = (unit: string, needed: number): number =>
  needed === 1 && isMoney(unit) ? 2 : needed;

/** A measured or wanted amount with its unit, exact. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: Unit;
}

export const quantity = (value: Decimal, unit: Unit): Quantity => ({ value, unit });

/** "higher": more is better. */
export type Direction = "higher" | "lower";

export type Comparator = ">=" | ">" | "<=" | "<";

export const directionOf = (comparator: Comparator): Direction =>
  comparator === ">=" || comparator === ">" ? "higher" : "lower";

export function holds(actual: Decimal, comparator: Comparator, bound: Decimal): boolean {
  const sign = compareDecimals(actual, bound);
  switch (comparator) {
    case ">=":
      return sign >= 0;
    case ">":
      return sign > 0;
    case "<=":
      return sign <= 0;
    case "<":
      return sign < 0;
    default:
      return assertNever(comparator);
  }
}
