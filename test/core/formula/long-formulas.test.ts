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

test.each(["[a] + ", "(1) * ", "somma([a];[b]) - ", "- 1 + "])(
  "twice as much of “%s” takes about twice as long",
  (piece) => {
    const longest = Math.floor(8_000 / piece.length);
    const cost = (times: number): number => {
      const text = `${piece.repeat(times)}1`;
      const once = (): number => {
        const start = process.cpuUsage().user;
        for (let turn = 0; turn < 20; turn += 1) parseFormula(text, ITALIAN);
        return process.cpuUsage().user - start;
      };
      once();
      return Math.min(once(), once(), once());
    };
    expect(cost(longest) / Math.max(1, cost(Math.floor(longest / 4)))).toBeLessThan(12);
  },
);

test("unclosed brackets cost no more than closed ones", () => {
  const start = process.cpuUsage().user;
  parseFormula(`${"(".repeat(64)}1${" + 1".repeat(1_900)}`, ITALIAN);
  expect(process.cpuUsage().user - start).toBeLessThan(500_000);
});
