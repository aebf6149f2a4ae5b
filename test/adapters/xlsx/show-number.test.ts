import fc from "fast-check";
import { format } from "numfmt";
import { expect, test } from "vitest";
import { NumberShow } from "../../../src/adapters/xlsx/show-number.ts";

test("General is what the formatting library makes of it", () => {
  const numbers = new NumberShow(() => "General", 1900, "it");
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer({ min: 1, max: 15 }),
      (any, digits) => {
        const value = Number(any.toPrecision(digits)) + 0;
        const text = format("General", value, { locale: "it" });
        expect(numbers.cell(value, 0)).toEqual({ kind: "number", value, format: "General", text });
      },
    ),
    { numRuns: 2000, seed: 2021 },
  );
});

test("equal numbers of one format are one cell", () => {
  const numbers = new NumberShow((style) => (style === 0 ? "0%" : "0.0%"), 1900, "it");
  expect(numbers.cell(0.5, 0)).toBe(numbers.cell(0.5, 0));
  expect([numbers.cell(0.5, 0), numbers.cell(0.5, 1)]).toMatchObject([{ text: "50%" }, { text: "50,0%" }]);
});

test.each([
  { pattern: "bogus [", shown: { kind: "number", value: 2.5, format: "bogus [", text: "2,5" } },
  {
    pattern: "[Red]-0;[Blue]0",
    shown: { kind: "number", value: 2.5, format: "[Red]-0;[Blue]0", text: "-3" },
  },
  { pattern: "mmm\\-yy", shown: { kind: "date", date: { year: 1900, month: 1, day: 2 }, text: "gen-00" } },
  { pattern: "yyyy", shown: { kind: "date", date: { year: 1900, month: 1, day: 2 }, text: "1900" } },
  { pattern: "[mm]:ss", shown: { kind: "time", text: "3600:00" } },
  { pattern: "h:mm AM/PM", shown: { kind: "time", text: "12:00 PM" } },
  { pattern: '0 "gg"', shown: { kind: "number", value: 2.5, format: '0 "gg"', text: "3 gg" } },
])("2.5 under $pattern", ({ pattern, shown }) => {
  expect(new NumberShow(() => pattern, 1900, "it").cell(2.5, 0)).toEqual(shown);
});
