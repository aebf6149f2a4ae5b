import { assertNever } from "../result.ts";
import type { Segment } from "../policy/method-parameters.ts";
import { roundedTo, type Decimal } from "../decimal.ts";

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
  /** s₀ + (A − x₀)/(x₁ − x₀) · (s₁ − s₀), between two points of the limits; beyond the last one its score. */
  | ({ readonly kind: "limits"; readonly actual: Decimal; readonly result: Decimal } & Segment)
  /** The score of the stage that was reached. */
  | { readonly kind: "stage"; readonly result: Decimal }
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
export function formatStep(step: Step, mark: Mark): string {
  switch (step.kind) {
    case "ratio":
      return `1 ${step.sign === 1 ? "+" : "−"} (${full(step.actual, mark)} − ${operand(step.target, mark)}) ÷ |${full(step.target, mark)}| ${equals(step, mark)}`;
    case "inverse":
      return `${operand(step.target, mark)} ÷ ${operand(step.actual, mark)} ${equals(step, mark)}`;
    case "progress":
      return `(${full(step.actual, mark)} − ${operand(step.baseline, mark)}) ÷ (${full(step.target, mark)} − ${operand(step.baseline, mark)}) ${equals(step, mark)}`;
    case "limits":
      return limitsText(step, mark);
    case "stage":
    case "all-or-nothing":
      return full(step.result, mark);
    case "lowest":
      return `min(${list(step.parts, mark)}) ${equals(step, mark)}`;
    case "highest":
      return `max(${list(step.parts, mark)}) ${equals(step, mark)}`;
    case "met-at-least":
    case "floor":
      return `max(${list([step.from, step.limit], mark)}) ${equals(step, mark)}`;
    case "missed-at-most":
    case "cap":
      return `min(${list([step.from, step.limit], mark)}) ${equals(step, mark)}`;
    case "round":
      return `round(${given(step.from, mark)}; ${step.places}) ${equals(step, mark)}`;
    default:
      return assertNever(step);
  }
}

function limitsText(step: Extract<Step, { kind: "limits" }>, mark: Mark): string {
  const { from, to, actual } = step;
  if (from.value.eq(to.value)) return full(step.result, mark);
  const way = `(${full(actual, mark)} − ${operand(from.value, mark)}) ÷ (${full(to.value, mark)} − ${operand(from.value, mark)})`;
  return `${full(from.score, mark)} + ${way} × (${full(to.score, mark)} − ${full(from.score, mark)}) ${equals(step, mark)}`;
}

type Mark = "," | ".";

const full = (value: Decimal, mark: Mark): string => value.toFixed().replace("-", "−").replace(".", mark);

const operand = (value: Decimal, mark: Mark): string =>
  value.isNegative() ? `(${full(value, mark)})` : full(value, mark);

/** What an earlier step gave is printed as it printed it; only inputs stand in full. */
const given = (value: Decimal, mark: Mark): string => full(printed(value), mark);

const list = (values: readonly Decimal[], mark: Mark): string =>
  values.map((value) => given(value, mark)).join("; ");

function equals({ result }: Step, mark: Mark): string {
  const short = printed(result);
  return `${short.eq(result) ? "=" : "≈"} ${full(short, mark)}`;
}

const printed = (value: Decimal): Decimal => roundedTo(value, PRINTED_PLACES);
