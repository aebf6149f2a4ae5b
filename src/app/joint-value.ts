import { readActual } from "../core/actual/read-actual.ts";
import type { Cell } from "../core/cell.ts";
import { decimal, ZERO, type Decimal } from "../core/decimal.ts";
import type { Quantity } from "../core/quantity.ts";
import type { ReadingContext } from "../core/reading-context.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { CentreAggregation } from "./centre-aggregation.ts";
import { amountFormat } from "./describe/number-formats.ts";
import { decimalsNeeded } from "./texts/numbers.ts";

/** Sum or mean of what several centres handed in, as a cell would hold it. */
export interface JointValue {
  readonly value: number;
  readonly format: string;
}

/** No amount, or amounts in different units: `index` of the first cell that does not go with the others. */
export interface NoJointValue {
  readonly index: number;
}

const SIGNIFICANT = 15;

/** In exact decimals; the fifteen digits that a cell keeps are rounded once, at the end. */
export function jointValue(
  cells: readonly Cell[],
  way: Exclude<CentreAggregation, "lead">,
  context: ReadingContext,
): Result<JointValue, NoJointValue> {
  const amounts = cells.map((cell): Quantity | undefined => {
    const reading = readActual(cell, context);
    return reading.ok && reading.value.actual.kind === "quantity" ? reading.value.actual.quantity : undefined;
  });
  const [first] = amounts;
  const odd = amounts.findIndex((amount) => amount === undefined || amount.unit !== first?.unit);
  if (first === undefined || odd !== -1) return fail({ index: Math.max(odd, 0) });
  const sum = amounts.reduce((total, amount) => total.plus(amount?.value ?? ZERO), ZERO);
  const value = way === "sum" ? sum : sum.div(amounts.length);
  return ok({
    value: Number(value.toPrecision(SIGNIFICANT)),
    format: formatOf(cells, value, first, context),
  });
}

/** The cells' own number format where it is one and shows every digit; else one that does. */
function formatOf(
  cells: readonly Cell[],
  value: Decimal,
  { unit }: Quantity,
  { lexicon }: ReadingContext,
): string {
  const formats = new Set(cells.map((cell) => (cell.kind === "number" ? cell.format : "")));
  const [format] = formats;
  const shown = unit === "percent" ? value.times(decimal(100)) : value;
  const isShown = shown.isInteger() || format === "General";
  if (formats.size === 1 && format !== undefined && format !== "" && isShown) return format;
  return unit === "number"
    ? "General"
    : amountFormat(unit, decimalsNeeded(shown), lexicon.language === "en" ? "en" : "it");
}
