import { expect, test } from "vitest";
import {
  askAssumptions,
  askDirection,
  directionAssumption,
  stronger,
} from "../../../src/core/assessment/ask.ts";
import type { Question } from "../../../src/core/assessment/assessment.ts";
import type { Assumption, AssumptionCode } from "../../../src/core/assumption.ts";
import type { DirectionFinding } from "../../../src/core/direction/direction.ts";

const QUESTIONS: Readonly<Record<Question, readonly AssumptionCode[]>> = {
  decide: [
    "statement-read-as-yes",
    "ceiling-not-shown",
    "completion-read-as-yes",
    "on-time-assumed",
    "sign-from-target",
    "ratio-read-as-quotient",
    "day-or-share",
    "year-read-as-number",
    "change-read-as-level",
    "no-or-withdrawn",
    "months-counted-in-days",
    "magnitudes-apart",
  ],
  confirm: [
    "exact-read-as-bound",
    "approximation-read-as-number",
    "scale-assumed",
    "deferral-from-text",
    "exclusion-from-text",
    "target-from-baseline",
    "change-from-baseline",
    "number-from-prose",
    "date-from-prose",
    "share-from-counts",
    "act-read-as-yes-no",
    "answers-in-order",
    "term-of-measure",
    "value-of-another-year",
  ],
  none: [
    "decimal-mark-assumed",
    "unit-from-other-side",
    "year-from-period",
    // Judged apart.
    "direction-assumed",
    "direction-from-name",
  ],
};

test.each(
  Object.entries(QUESTIONS).flatMap(([question, codes]) => codes.map((code) => ({ code, question }))),
)("$code: $question", ({ code, question }) => {
  expect(askAssumptions([{ code }], [])).toBe(question);
});

test("the strongest question is asked, and none of an assumption that changes nothing", () => {
  const scale: Assumption = { code: "scale-assumed" };
  const sign: Assumption = { code: "sign-from-target" };
  const year: Assumption = { code: "year-from-period" };
  expect(askAssumptions([], [])).toBe("none");
  expect(askAssumptions([year, scale], [])).toBe("confirm");
  expect(askAssumptions([scale, sign, year], [])).toBe("decide");
  expect(askAssumptions([scale, sign], [sign])).toBe("confirm");
  expect(askAssumptions([scale, sign], [sign, scale])).toBe("none");
  expect([
    stronger("none", "confirm"),
    stronger("decide", "confirm"),
    stronger("confirm", "confirm"),
  ]).toEqual(["confirm", "decide", "confirm"]);
});

const finding = (given: Partial<DirectionFinding>): DirectionFinding => ({
  direction: "higher",
  source: "name",
  certainty: "inferred",
  words: "tasso",
  opposed: [],
  ...given,
});
const opposed = [{ source: "name", words: "reclami" }] as const;

test.each<{ given: Partial<DirectionFinding>; changes: boolean; question: Question }>([
  { given: { source: "column", certainty: "stated" }, changes: true, question: "none" },
  { given: {}, changes: false, question: "none" },
  { given: { source: "default", certainty: "assumed" }, changes: true, question: "decide" },
  { given: { source: "default", certainty: "assumed" }, changes: false, question: "none" },
  { given: { opposed }, changes: true, question: "decide" },
  { given: {}, changes: true, question: "confirm" },
  { given: { direction: "lower" }, changes: true, question: "decide" },
  { given: { direction: "lower", source: "algorithm-numerator" }, changes: true, question: "decide" },
  { given: { direction: "lower", source: "sign" }, changes: true, question: "confirm" },
  { given: { source: "algorithm-numerator" }, changes: true, question: "confirm" },
])(
  "direction $given, another one changes the verdict: $changes → $question",
  ({ given, changes, question }) => {
    expect(askDirection(finding(given), changes)).toBe(question);
  },
);

test.each<{ source: DirectionFinding["source"]; code: AssumptionCode | undefined }>([
  { source: "column", code: undefined },
  { source: "target", code: undefined },
  { source: "algorithm-comparator", code: undefined },
  { source: "sign", code: "direction-from-sign" },
  { source: "algorithm-numerator", code: "direction-from-algorithm" },
  { source: "name", code: "direction-from-name" },
  { source: "baseline", code: "direction-from-baseline" },
  { source: "default", code: "direction-assumed" },
])("a direction from $source is told as $code", ({ source, code }) => {
  expect(directionAssumption(finding({ source, direction: "lower" }))).toEqual(
    code && { code, facts: { direction: "lower", words: "tasso" } },
  );
});
