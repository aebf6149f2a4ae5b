import { expect, test } from "vitest";
import { absoluteArea, formulaText, quoteSheet, sheetReference } from "../../src/adapters/references.ts";

test("references name the sheet in quotes, and stay where they are", () => {
  expect(quoteSheet("Per l'ente")).toBe("'Per l''ente'");
  expect(absoluteArea({ top: 2, left: 27, bottom: 2, right: 27 })).toBe("$AA$2");
  expect(sheetReference("Sintesi", { top: 1, left: 1, bottom: 9, right: 2 })).toBe("'Sintesi'!$A$1:$B$9");
});

test.each([
  { text: "Raggiunto", formula: '"Raggiunto"' },
  { text: 'detto "ok"', formula: '"detto ""ok"""' },
  { text: "x".repeat(255), formula: `"${"x".repeat(255)}"` },
])("the text $text in a formula is $formula", ({ text, formula }) => {
  expect(formulaText(text)).toBe(formula);
});

test("a text that no formula holds is our own fault", () => {
  expect(() => formulaText("x".repeat(256))).toThrow("Too long for a formula");
});
