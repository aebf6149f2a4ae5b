import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFormula } from "../../../src/core/formula/parse-formula.ts";
import { ENGLISH, ITALIAN } from "./formulas.ts";

test("never throws, whatever is typed", () => {
  const pieces = fc.constantFrom(
    ..."[]();,.%+-*/<>= t1aÀ\u00A0\n",
    "[a]",
    "somma(",
    "SE(",
    "t-1",
    "100",
    "\uD800",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(pieces).map((all) => all.join("")),
      ),
      (text) => {
        for (const words of [ITALIAN, ENGLISH]) expect(typeof parseFormula(text, words).ok).toBe("boolean");
      },
    ),
    { numRuns: 2_000 },
  );
});

/** As long as a formula may be; a reader that tries every way through would not end within the test's time. */
const LENGTH = 8_000;

test.each(["[a] + ", "(1) * ", "somma([a];[b]) - ", "- 1 + ", "se([a]>1;", "((1) + "])(
  "a formula of nothing but “%s” is read or refused",
  (piece) => {
    const text = piece.repeat(Math.floor(LENGTH / piece.length));
    for (const formula of [text, `${text}1`, `${text}[`]) {
      expect(typeof parseFormula(formula, ITALIAN).ok).toBe("boolean");
    }
  },
);

test("unclosed brackets are refused", () => {
  expect(parseFormula(`${"(".repeat(64)}1${" + 1".repeat(1_900)}`, ITALIAN).ok).toBe(false);
});
