import { expect, test } from "vitest";
import type { Actual } from "../../../src/core/actual/actual.ts";
import { formatActual } from "../../../src/core/actual/format-actual.ts";
import { alternativesOf } from "../../../src/core/assessment/alternatives.ts";
import type { AssumptionCode } from "../../../src/core/assumption.ts";
import { decimal } from "../../../src/core/decimal.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { quantity, type Direction, type Quantity, type Unit } from "../../../src/core/quantity.ts";
import { formatTarget } from "../../../src/core/target/format-target.ts";
import type { Target } from "../../../src/core/target/target.ts";

const LEXICON = lexiconOf("it");
const amount = (value: string, unit: Unit = "percent"): Quantity => quantity(decimal(value), unit);
const bare = (bound: Quantity): Target => ({ kind: "bare", bound, sign: "none" });
const atLeast = (bound: Quantity): Target => ({ kind: "threshold", comparator: ">=", bound });
const observed = (value: string, unit: Unit = "percent"): Actual => ({
  kind: "quantity",
  quantity: amount(value, unit),
});
const range: Target = { kind: "range", lower: amount("0.8"), upper: amount("0.9") };
const yes: Actual = { kind: "yes-no", answer: true };

interface Given {
  readonly code: AssumptionCode;
  readonly target: Target;
  readonly actual: Actual;
  readonly direction?: Direction;
  readonly met: boolean;
}

function told({ code, target, actual, direction = "higher", met }: Given): readonly string[] | undefined {
  return alternativesOf({ code }, { target, actual, direction }, met)?.map(
    ({ readings, met: then, code: told }) =>
      [
        told,
        formatTarget(readings.target, LEXICON),
        formatActual(readings.actual, LEXICON),
        readings.direction,
        then ? "met" : "not-met",
      ].join(" | "),
  );
}

const DIRECTIONS = [
  "direction-from-sign",
  "direction-from-algorithm",
  "direction-from-name",
  "direction-from-baseline",
  "direction-assumed",
] as const;

test.each(DIRECTIONS)("%s: the other way round, where that changes the verdict", (code) => {
  const row = { code, target: bare(amount("0.8")), actual: observed("0.85") } as const;
  expect(told({ ...row, met: true })).toEqual([`${code} | 80 % | 85 % | lower | not-met`]);
  expect(told({ ...row, direction: "lower", met: false })).toEqual([`${code} | 80 % | 85 % | higher | met`]);
  expect(told({ ...row, actual: observed("0.8"), met: true })).toEqual([]);
});

test.each<{ name: string; given: Given; gives: readonly string[] | undefined }>([
  {
    name: "exactly so much, and no more",
    given: { code: "exact-read-as-bound", target: bare(amount("0.8")), actual: observed("0.85"), met: true },
    gives: ["exact-read-as-bound | da 80 % a 80 % | 85 % | higher | not-met"],
  },
  {
    name: "of a threshold nobody can tell what exactly would mean",
    given: {
      code: "exact-read-as-bound",
      target: atLeast(amount("0.8")),
      actual: observed("0.85"),
      met: true,
    },
    gives: undefined,
  },
  {
    name: "about so much: a tenth lower",
    given: {
      code: "approximation-read-as-number",
      target: bare(amount("0.8")),
      actual: observed("0.75"),
      met: false,
    },
    gives: ["approximation-read-as-number | 72 % | 75 % | higher | met"],
  },
  {
    name: "about so much: a tenth higher",
    given: {
      code: "approximation-read-as-number",
      target: atLeast(amount("0.8")),
      actual: observed("0.85"),
      met: true,
    },
    gives: ["approximation-read-as-number | ≥ 88 % | 85 % | higher | not-met"],
  },
  {
    name: "about a range: only a person knows",
    given: { code: "approximation-read-as-number", target: range, actual: observed("0.75"), met: false },
    gives: undefined,
  },
  {
    name: "the target in points rather than as a fraction",
    given: {
      code: "scale-assumed",
      target: atLeast(amount("0.9", "number")),
      actual: observed("0.8"),
      met: false,
    },
    gives: ["scale-assumed | ≥ 0,9 % | 80 % | higher | met"],
  },
  {
    name: "the actual in points rather than as a fraction",
    given: {
      code: "scale-assumed",
      target: atLeast(amount("0.8")),
      actual: observed("1", "number"),
      met: true,
    },
    gives: ["scale-assumed | ≥ 80 % | 1 % | higher | not-met"],
  },
  {
    name: "the actual as a multiple rather than in points",
    given: {
      code: "scale-assumed",
      target: atLeast(amount("0.8")),
      actual: observed("75", "number"),
      met: false,
    },
    gives: ["scale-assumed | ≥ 80 % | 7.500 % | higher | met"],
  },
  {
    name: "short months in the target",
    given: {
      code: "months-counted-in-days",
      target: { kind: "threshold", comparator: "<=", bound: amount("2", "month") },
      actual: observed("60", "day"),
      met: true,
    },
    gives: ["months-counted-in-days | ≤ 56 giorni | 60 giorni | higher | not-met"],
  },
  {
    name: "long months in the target",
    given: {
      code: "months-counted-in-days",
      target: { kind: "threshold", comparator: "<=", bound: amount("2", "month") },
      actual: observed("61", "day"),
      met: false,
    },
    gives: ["months-counted-in-days | ≤ 62 giorni | 61 giorni | higher | met"],
  },
  {
    name: "long months in the actual",
    given: {
      code: "months-counted-in-days",
      target: { kind: "threshold", comparator: "<=", bound: amount("90", "day") },
      actual: observed("3", "month"),
      met: true,
    },
    gives: ["months-counted-in-days | ≤ 90 giorni | 93 giorni | higher | not-met"],
  },
  {
    name: "short months in an actual that is itself a bound",
    given: {
      code: "months-counted-in-days",
      target: { kind: "threshold", comparator: "<=", bound: amount("85", "day") },
      actual: { kind: "bound", comparator: "<", bound: amount("3", "month") },
      met: false,
    },
    gives: ["months-counted-in-days | ≤ 85 giorni | < 84 giorni | higher | met"],
  },
  {
    name: "short months in a range",
    given: {
      code: "months-counted-in-days",
      target: { kind: "range", lower: amount("1", "month"), upper: amount("2", "month") },
      actual: observed("29", "day"),
      met: false,
    },
    gives: ["months-counted-in-days | da 28 giorni a 56 giorni | 29 giorni | higher | met"],
  },
  {
    name: "months in one of two conditions",
    given: {
      code: "months-counted-in-days",
      target: {
        kind: "all-of",
        parts: [
          { kind: "threshold", comparator: "<=", bound: amount("2", "month") },
          { kind: "threshold", comparator: ">=", bound: amount("10", "day") },
        ],
      },
      actual: observed("60", "day"),
      met: true,
    },
    gives: ["months-counted-in-days | ≤ 56 giorni e ≥ 10 giorni | 60 giorni | higher | not-met"],
  },
  {
    name: "years are as long as they are",
    given: {
      code: "months-counted-in-days",
      target: { kind: "threshold", comparator: "<=", bound: amount("1", "year") },
      actual: observed("365", "day"),
      met: true,
    },
    gives: [],
  },
  {
    name: "no scale to change",
    given: { code: "scale-assumed", target: atLeast(amount("0.8")), actual: observed("0.9"), met: true },
    gives: undefined,
  },
  {
    name: "no scale in an answer",
    given: { code: "scale-assumed", target: range, actual: yes, met: true },
    gives: undefined,
  },
  {
    name: "the sign turned round",
    given: {
      code: "sign-from-target",
      target: { kind: "threshold", comparator: "<=", bound: amount("-0.1"), isChange: true },
      actual: observed("-0.12"),
      met: true,
    },
    gives: ["sign-from-target | variazione ≤ -10 % | 12 % | higher | not-met"],
  },
  {
    name: "an answer has no sign",
    given: { code: "sign-from-target", target: range, actual: yes, met: true },
    gives: undefined,
  },
  {
    name: "of what was left out nobody knows another reading",
    given: { code: "on-time-assumed", target: atLeast(amount("0.8")), actual: observed("0.9"), met: true },
    gives: undefined,
  },
  {
    name: "another reading that leaves the row open changes no verdict",
    given: {
      code: "direction-assumed",
      target: bare(amount("5", "EUR")),
      actual: observed("0.9"),
      met: true,
    },
    gives: [],
  },
])("$name", ({ given, gives }) => {
  expect(told(given)).toEqual(gives);
});
