import fc from "fast-check";
import { expect, test } from "vitest";
import { assessIndicator } from "../../../src/core/assessment/assess-indicator.ts";
import { readIndicator } from "../../../src/core/assessment/read-indicator.ts";
import { whatIf } from "../../../src/core/assessment/what-if.ts";
import type { Actual } from "../../../src/core/actual/actual.ts";
import { formatActual } from "../../../src/core/actual/format-actual.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { formatTarget } from "../../../src/core/target/format-target.ts";
import { anyActual, anyTarget } from "../../support/arbitraries.ts";
import { assess, indicator, source, TERMS } from "../../support/assess.ts";

const LEXICON = lexiconOf("it");

test("whatever is asked and answered: a proposal of one value, written down as the actual, is met", () => {
  let written = 0;
  fc.assert(
    fc.property(anyTarget(), anyActual(), (target, actual) => {
      const row = indicator({
        target: source(formatTarget(target, LEXICON)),
        actual: source(formatActual(actual, LEXICON)),
      });
      const read = readIndicator(row, LEXICON, 2021);
      const found = whatIf(read, assessIndicator(read, TERMS), TERMS);
      if (found.kind === "none" || found.toMeet.kind !== "reach") return;
      const { reach } = found.toMeet;
      if (reach.kind === "conditions" || (reach.kind === "amount" && reach.comparator.length === 1)) return;
      const then: Actual =
        reach.kind === "answer"
          ? reach.actual
          : { kind: "quantity", quantity: reach.amount, ...(reach.isChange ? { isChange: true } : {}) };
      written += 1;
      expect(assess({ ...row, actual: source(formatActual(then, LEXICON)) }).verdict.kind).toBe("met");
    }),
    // One in fifteen comes to a proposal of one value.
    { numRuns: 4000 },
  );
  expect(written).toBeGreaterThan(50);
});
