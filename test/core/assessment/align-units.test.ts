import { expect, test } from "vitest";
import { alignUnits } from "../../../src/core/assessment/align-units.ts";
import { decimal } from "../../../src/core/decimal.ts";
import { quantity, type Quantity, type Unit } from "../../../src/core/quantity.ts";

type Written = readonly [value: string, unit: Unit];
const amount = ([value, unit]: Written): Quantity => quantity(decimal(value), unit);

function aligned(target: Written, actual: Written): readonly unknown[] {
  const found = alignUnits(amount(target), amount(actual));
  if (!found.ok) return [found.issue.code, found.issue.facts];
  const { value } = found;
  return [
    value.target.toString(),
    value.actual.toString(),
    value.unit,
    ...value.assumed.map(({ code }) => code),
  ];
}

test.each<{ target: Written; actual: Written; gives: readonly unknown[] }>([
  { target: ["0.8", "percent"], actual: ["0.63", "percent"], gives: ["0.8", "0.63", "percent"] },
  { target: ["5", "EUR"], actual: ["7", "EUR"], gives: ["5", "7", "EUR"] },
  // A plain number beside a percentage: a fraction up to 1, points above 1.5, neither between.
  {
    target: ["0.8", "percent"],
    actual: ["0.63", "number"],
    gives: ["0.8", "0.63", "percent", "scale-assumed"],
  },
  { target: ["0.8", "percent"], actual: ["1", "number"], gives: ["0.8", "1", "percent", "scale-assumed"] },
  {
    target: ["0.8", "percent"],
    actual: ["63", "number"],
    gives: ["0.8", "0.63", "percent", "scale-assumed"],
  },
  {
    target: ["0.8", "percent"],
    actual: ["1.51", "number"],
    gives: ["0.8", "0.0151", "percent", "scale-assumed"],
  },
  { target: ["0.8", "percent"], actual: ["1.5", "number"], gives: ["scale-unclear", { value: "1.5" }] },
  { target: ["0.8", "percent"], actual: ["-1.2", "number"], gives: ["scale-unclear", { value: "-1.2" }] },
  {
    target: ["0.8", "percent"],
    actual: ["-63", "number"],
    gives: ["0.8", "-0.63", "percent", "scale-assumed"],
  },
  { target: ["0.8", "percent"], actual: ["0", "number"], gives: ["0.8", "0", "percent"] },
  {
    target: ["80", "number"],
    actual: ["0.63", "percent"],
    gives: ["0.8", "0.63", "percent", "scale-assumed"],
  },
  { target: ["1.2", "number"], actual: ["0.63", "percent"], gives: ["scale-unclear", { value: "1.2" }] },
  // It takes money or time of the other side.
  { target: ["5", "number"], actual: ["7", "EUR"], gives: ["5", "7", "EUR", "unit-from-other-side"] },
  { target: ["5", "day"], actual: ["7", "number"], gives: ["5", "7", "day", "unit-from-other-side"] },
  { target: ["2", "hour"], actual: ["90", "minute"], gives: ["120", "90", "minute"] },
  { target: ["90", "minute"], actual: ["2", "hour"], gives: ["90", "120", "minute"] },
  { target: ["3", "week"], actual: ["20", "day"], gives: ["21", "20", "day"] },
  { target: ["18", "month"], actual: ["2", "year"], gives: ["18", "24", "month"] },
  // Of months and years nobody says which: 30 and 365 days.
  { target: ["2", "month"], actual: ["45", "day"], gives: ["60", "45", "day", "months-counted-in-days"] },
  { target: ["45", "day"], actual: ["2", "month"], gives: ["45", "60", "day", "months-counted-in-days"] },
  { target: ["6", "month"], actual: ["20", "week"], gives: ["180", "140", "day", "months-counted-in-days"] },
  { target: ["2", "year"], actual: ["700", "day"], gives: ["730", "700", "day", "months-counted-in-days"] },
  {
    target: ["2", "month"],
    actual: ["45", "working-day"],
    gives: ["unit-mismatch", { target: "month", actual: "working-day" }],
  },
  {
    target: ["2", "hour"],
    actual: ["1", "month"],
    gives: ["unit-mismatch", { target: "hour", actual: "month" }],
  },
  {
    target: ["5", "day"],
    actual: ["5", "working-day"],
    gives: ["unit-mismatch", { target: "day", actual: "working-day" }],
  },
  {
    target: ["2", "hour"],
    actual: ["1", "day"],
    gives: ["unit-mismatch", { target: "hour", actual: "day" }],
  },
  { target: ["5", "EUR"], actual: ["5", "USD"], gives: ["unit-mismatch", { target: "EUR", actual: "USD" }] },
  {
    target: ["0.8", "percent"],
    actual: ["5", "day"],
    gives: ["unit-mismatch", { target: "percent", actual: "day" }],
  },
  {
    target: ["5", "EUR"],
    actual: ["0.8", "percent"],
    gives: ["unit-mismatch", { target: "EUR", actual: "percent" }],
  },
])("$target beside $actual: $gives", ({ target, actual, gives }) => {
  expect(aligned(target, actual)).toEqual(gives);
});
