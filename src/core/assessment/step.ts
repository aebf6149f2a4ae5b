import { assertNever } from "../result.ts";
import type { Decimal } from "../decimal.ts";

/** One step of a computation with the values put in. Its text can be worked out again by hand or by a test. */
export type Step =
  /** 1 + s·(A − T)/|T|; s = +1 when higher is better, −1 when lower. */
  | {
      readonly kind: "ratio";
      readonly sign: 1 | -1;
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly result: Decimal;
    }
  /** T/A */
  | { readonly kind: "inverse"; readonly actual: Decimal; readonly target: Decimal; readonly result: Decimal }
  /** (A − B)/(T − B) */
  | {
      readonly kind: "progress";
      readonly actual: Decimal;
      readonly baseline: Decimal;
      readonly target: Decimal;
      readonly result: Decimal;
    }
  | { readonly kind: "all-or-nothing"; readonly result: Decimal }
  /** Several conditions: the lowest part ("e"), the highest ("o"). */
  | { readonly kind: "lowest" | "highest"; readonly parts: readonly Decimal[]; readonly result: Decimal }
  /** Met: at least 1. Missed: at most 0.999. */
  | {
      readonly kind: "met-at-least" | "missed-at-most";
      readonly from: Decimal;
      readonly limit: Decimal;
      readonly result: Decimal;
    }
  | {
      readonly kind: "floor" | "cap";
      readonly from: Decimal;
      readonly limit: Decimal;
      readonly result: Decimal;
    }
  /** Half up, to this many decimals of the fraction (3 = one decimal of the percentage). */
  | { readonly kind: "round"; readonly from: Decimal; readonly places: number; readonly result: Decimal };

/** Decimals printed of a result that has more; the sign "≈" then stands for "=". */
const PRINTED_PLACES = 8;

/**
 * The arithmetic of a step, in signs every language shares: `1 + (0,63 − 0,8) ÷ |0,8| = 0,7875`. Inputs are
 * printed in full, so that the text alone gives the number back (tests replay it).
 *
 * @param mark decimal mark: "," or "."
 */
export function formatStep(step: Step, mark: "," | "."): string {
  const full = (value: Decimal): string => value.toFixed().replace("-", "−").replace(".", mark);
  const operand = (value: Decimal): string => (value.isNegative() ? `(${full(value)})` : full(value));
  const short = step.result.toDecimalPlaces(PRINTED_PLACES);
  // What an earlier step gave is printed as it printed it; only inputs stand in full.
  const given = (value: Decimal): string => full(value.toDecimalPlaces(PRINTED_PLACES));
  const list = (values: readonly Decimal[]): string => values.map(given).join("; ");
  const equals = `${short.eq(step.result) ? "=" : "≈"} ${full(short)}`;
  switch (step.kind) {
    case "ratio":
      return `1 ${step.sign === 1 ? "+" : "−"} (${full(step.actual)} − ${operand(step.target)}) ÷ |${full(step.target)}| ${equals}`;
    case "inverse":
      return `${operand(step.target)} ÷ ${operand(step.actual)} ${equals}`;
    case "progress":
      return `(${full(step.actual)} − ${operand(step.baseline)}) ÷ (${full(step.target)} − ${operand(step.baseline)}) ${equals}`;
    case "all-or-nothing":
      return full(step.result);
    case "lowest":
      return `min(${list(step.parts)}) ${equals}`;
    case "highest":
      return `max(${list(step.parts)}) ${equals}`;
    case "met-at-least":
    case "floor":
      return `max(${list([step.from, step.limit])}) ${equals}`;
    case "missed-at-most":
    case "cap":
      return `min(${list([step.from, step.limit])}) ${equals}`;
    case "round":
      return `round(${given(step.from)}; ${step.places}) ${equals}`;
    default:
      return assertNever(step);
  }
}
