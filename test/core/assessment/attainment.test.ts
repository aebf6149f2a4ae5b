import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatStep } from "../../../src/core/assessment/step.ts";
import { decimal } from "../../../src/core/decimal.ts";
import { DEFAULT_POLICY, type Method } from "../../../src/core/policy/policy.ts";
import { assessTexts, source } from "../../support/assess.ts";
import { replay } from "../../support/replay.ts";

const shares = (target: string, actual: string, method: Method = "ratio", baseline?: string) => {
  const given = baseline === undefined ? {} : { baseline: source(baseline) };
  const { attainment } = assessTexts(target, actual, given, { policy: { ...DEFAULT_POLICY, method } });
  if (attainment.kind !== "computed") return attainment.reason;
  const { uncapped, capped, shown } = attainment;
  return [
    uncapped.toDecimalPlaces(4).toNumber(),
    capped.toDecimalPlaces(4).toNumber(),
    shown.toNumber(),
    attainment.method,
  ];
};

test.each([
  { target: ">=80%", actual: "63%", gives: [0.7875, 0.7875, 0.788, "ratio"] },
  { target: "<=-6", actual: "-5", gives: [0.8333, 0.8333, 0.833, "ratio"] },
  { target: "-3%", actual: "-31,65%", gives: [10.55, 1, 1, "ratio"] },
  { target: "+15%", actual: "-6%", gives: [-0.4, 0, 0, "ratio"] },
  { target: ">50%", actual: "50%", gives: [0.999, 0.999, 0.999, "ratio"] },
  { target: "≥ 10000", actual: "9999", gives: [0.9999, 0.9999, 0.999, "ratio"] },
  { target: "<= 0", actual: "3", gives: [0, 0, 0, "all-or-nothing"] },
  { target: "<= 10", actual: "8", method: "inverse", gives: [1.25, 1, 1, "inverse"] },
  { target: "<= 10", actual: "12,5", method: "inverse", gives: [0.8, 0.8, 0.8, "inverse"] },
  { target: ">= 10", actual: "8", method: "inverse", gives: [0.8, 0.8, 0.8, "ratio"] },
  { target: ">= 100", actual: "75", method: "progress", baseline: "50", gives: [0.5, 0.5, 0.5, "progress"] },
  { target: "<= 10", actual: "16", method: "progress", baseline: "20", gives: [0.4, 0.4, 0.4, "progress"] },
  { target: ">= 100", actual: "75", method: "progress", baseline: "100", gives: [0.75, 0.75, 0.75, "ratio"] },
  { target: ">= 100", actual: "75", method: "progress", baseline: "120", gives: [0.75, 0.75, 0.75, "ratio"] },
  { target: ">= 100", actual: "75", method: "progress", gives: [0.75, 0.75, 0.75, "ratio"] },
  { target: ">= 100", actual: "75", method: "all-or-nothing", gives: [0, 0, 0, "all-or-nothing"] },
  { target: "tra 80% e 90%", actual: "85%", gives: [1, 1, 1, "all-or-nothing"] },
  { target: "tra 80% e 90%", actual: "99%", gives: [0.9, 0.9, 0.9, "ratio"] },
  { target: "sì", actual: "no", gives: [0, 0, 0, "all-or-nothing"] },
] satisfies { target: string; actual: string; method?: Method; baseline?: string; gives: unknown }[])(
  "$target against $actual gives $gives",
  ({ target, actual, method, baseline, gives }) => {
    expect(shares(target, actual, method, baseline)).toEqual(gives);
  },
);

const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => decimal(cents).div(100));
const text = (value: ReturnType<typeof decimal>): string => value.toFixed().replace(".", ",");

describe("whatever the numbers", () => {
  test("met is at least 1, missed below 1, and the shown figure never says 100 % of a missed target", () => {
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(">=", ">", "<=", "<"), (target, actual, comparator) => {
        const { verdict, attainment } = assessTexts(`${comparator} ${text(target)}`, text(actual));
        if (attainment.kind !== "computed") throw new Error(`no attainment for ${verdict.kind}`);
        const { uncapped, capped, shown } = attainment;
        const isMet = verdict.kind === "met";
        expect([uncapped.gte(1), capped.gte(1), shown.gte(1), capped.gte(0), capped.lte(1)]).toEqual([
          isMet,
          isMet,
          isMet,
          true,
          true,
        ]);
      }),
    );
  });

  test("a larger actual never lowers the attainment of ≥, nor raises that of ≤", () => {
    fc.assert(
      fc.property(figure, figure, figure, (target, one, other) => {
        const [low, high] = one.lt(other) ? [one, other] : [other, one];
        const capped = (comparator: string, actual: typeof low): number => {
          const { attainment } = assessTexts(`${comparator} ${text(target)}`, text(actual));
          return attainment.kind === "computed" ? attainment.capped.toNumber() : NaN;
        };
        expect(capped(">=", high)).toBeGreaterThanOrEqual(capped(">=", low));
        expect(capped("<=", high)).toBeLessThanOrEqual(capped("<=", low));
      }),
    );
  });

  test("the steps, worked out again from their text alone, give the shown figure", () => {
    const methods = fc.constantFrom<Method>("ratio", "inverse", "progress", "all-or-nothing");
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        methods,
        fc.constantFrom(">=", "<="),
        (target, actual, baseline, method, comparator) => {
          const policy = { ...DEFAULT_POLICY, method };
          const { attainment, proof } = assessTexts(
            `${comparator} ${text(target)}`,
            text(actual),
            { baseline: source(text(baseline)) },
            { policy },
          );
          const last = replay(proof.steps.map((step) => formatStep(step, ",")));
          expect(attainment.kind === "computed" && last.minus(attainment.shown).abs().lt("1e-8")).toBe(true);
        },
      ),
    );
  });
});
