import type { Actual } from "../actual/actual.ts";
import { alignUnits } from "../assessment/align-units.ts";
import type { Cell } from "../cell.ts";
import { Decimal } from "../decimal.ts";
import { readAmount } from "../number/read-amount.ts";
import { holds, type Quantity } from "../quantity.ts";
import type { ReadingContext } from "../reading-context.ts";
import { passageOf } from "../wording/passage.ts";

/** Digits of a number cell that count; behind them stands what binary numbers make of decimal ones. */
const SURE_DIGITS = 12;
const HUNDRED = 100;

/**
 * Whether a typed actual says the same as what the formula gives: the computed number, rounded or cut to the digits that
 * the cell shows, is the shown one. "63%" and 0.6296 agree, and "62%" too; "64%" does not. A plain number beside a
 * percentage may be a share or points.
 *
 * @returns true as well for words that are no amount: there is nothing to compare
 */
export function agrees(cell: Cell, typed: Actual, computed: Quantity, context: ReadingContext): boolean {
  if (typed.kind === "none") return typed.words === "";
  if (typed.kind === "bound") {
    const aligned = alignUnits(typed.bound, computed);
    return aligned.ok && holds(aligned.value.actual, typed.comparator, aligned.value.target);
  }
  if (typed.kind !== "quantity") return true;
  const { value, unit } = typed.quantity;
  const place = lastPlace(cell, typed.quantity, context);
  if (unit !== computed.unit && [unit, computed.unit].every((one) => one === "number" || one === "percent")) {
    const points = unit === "number" ? computed.value.times(HUNDRED) : computed.value.div(HUNDRED);
    return isPrintedAs(computed.value, value, place) || isPrintedAs(points, value, place);
  }
  const aligned = alignUnits(typed.quantity, computed);
  if (!aligned.ok) return false;
  // Hours may have become minutes: their last digit too.
  const growth = value.isZero() ? 1 : aligned.value.target.div(value);
  return isPrintedAs(aligned.value.actual.div(growth), value, place);
}

function isPrintedAs(computed: Decimal, typed: Decimal, place: number): boolean {
  const unit = new Decimal(`1e${place}`);
  const shown = typed.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const steps = computed.div(unit);
  return [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some((way) => steps.toDecimalPlaces(0, way).eq(shown));
}

/** Power of ten of the last digit that the cell shows. */
function lastPlace(cell: Cell, { value, unit }: Quantity, context: ReadingContext): number {
  if (cell.kind !== "number") {
    const text = cell.kind === "text" ? cell.text : "";
    return readAmount(passageOf(text, context), 0)?.lastPlace ?? -value.decimalPlaces();
  }
  const shown = decimalsOf(cell.format);
  if (shown !== undefined) return unit === "percent" ? -shown - 2 : -shown;
  return Math.max(-value.decimalPlaces(), value.isZero() ? 0 : value.e + 1 - SURE_DIGITS);
}

/** How many decimals a number format shows; undefined for General. */
function decimalsOf(format: string): number | undefined {
  if (!/[0#?]/u.test(format)) return undefined;
  const [first = ""] = format.replace(/"[^"]*"|\\.|\[[^\]]{0,255}\]/gu, "").split(";");
  return /\.(?<places>[0#?]+)/u.exec(first)?.groups?.places?.length ?? 0;
}
