import { quantity, SMALLER_UNIT, type Quantity, type Unit } from "../quantity.ts";
import type { ReadIndicator } from "./read-indicator.ts";
import type { Change, Reach } from "./reach.ts";

/** A proposal in the unit in which the row's own actual is written: a level where a level was written, hours as hours. */
export function asWritten(change: Change, read: ReadIndicator): Reach {
  switch (change.kind) {
    case "answer":
      return change;
    case "conditions":
      return {
        ...change,
        parts: change.parts.map(({ target, change: part }) => ({
          target,
          reach: part && asWritten(part, read),
        })),
      };
    case "amount": {
      const { observed, amount, until, isChange, comparator } = change;
      const level = isChange && isLevel(read) ? levelOf(inUnit(amount, observed.unit), read) : undefined;
      return {
        kind: "amount",
        comparator,
        amount: level ?? inUnit(amount, observed.unit),
        isChange: isChange && level === undefined,
        until: until && inUnit(until, observed.unit),
      };
    }
  }
}

const isLevel = ({ actual: { reading } }: ReadIndicator): boolean =>
  reading.ok && reading.value.assumed.some(({ code }) => code === "change-from-baseline");

/** The level that is so much above or below the starting value: `changeAnswering` turned round. */
function levelOf({ value, unit }: Quantity, { baseline }: ReadIndicator): Quantity | undefined {
  if (baseline === undefined) return undefined;
  const start = baseline.value;
  if (unit === "percent" && baseline.unit !== "percent")
    return quantity(start.plus(value.times(start.abs())), baseline.unit);
  if (unit === "points") return quantity(start.plus(value.div(HUNDRED)), "percent");
  return quantity(start.plus(value), baseline.unit);
}

const HUNDRED = 100;

/** In another unit of time where that comes out even; else as it is. */
function inUnit(amount: Quantity, unit: Unit): Quantity {
  const smaller = SMALLER_UNIT[unit];
  if (smaller?.unit !== amount.unit) return amount;
  const value = amount.value.div(smaller.times);
  return value.decimalPlaces() <= EVEN_PLACES ? quantity(value, unit) : amount;
}

const EVEN_PLACES = 6;
