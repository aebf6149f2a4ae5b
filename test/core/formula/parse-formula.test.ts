import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFormula } from "../../../src/core/formula/parse-formula.ts";
import { printFormula, printMeasure } from "../../../src/core/formula/print-formula.ts";
import { FUNCTION_NAMES } from "../../../src/app/texts/formula-words.ts";
import { anyFormula, ENGLISH, formulaOf, ITALIAN, shape } from "./formulas.ts";

const printed = (text: string, words = ITALIAN as typeof ITALIAN | typeof ENGLISH): string =>
  printFormula(formulaOf(text, words), { ...words, names: FUNCTION_NAMES.en, measure: printMeasure });

test.each([
  { text: "[pratiche_evase_5gg] / [pratiche_evase]", reads: "[pratiche_evase_5gg] ÷ [pratiche_evase]" },
  {
    text: "([sospesi] - [sospesi; t-1]) / [sospesi; t−1]",
    reads: "([sospesi] − [sospesi; t-1]) ÷ [sospesi; t-1]",
  },
  { text: "= [a]:[b]·100", reads: "[a] ÷ [b] × 100" },
  { text: "((([a])))", reads: "[a]" },
  { text: "[a] - ([b] - [c])", reads: "[a] − ([b] − [c])" },
  { text: "-[a] * -2", reads: "−[a] × −2" },
  { text: "1,5 + 80% - 0", reads: "1,5 + 80% − 0" },
  { text: "[ a  b ; T - 2 ]", reads: "[a b; t-2]" },
  { text: "somma([a]; 1,5; media([b];[c]))", reads: "SUM([a]; 1,5; AVERAGE([b]; [c]))" },
  { text: "Se([a]>=0,5;conta([a]);max(1;2))", reads: "IF([a] >= 0,5; COUNT([a]); MAX(1; 2))" },
  { text: "SE([a]≠[b]; min([a]); 1)", reads: "IF([a] <> [b]; MIN([a]); 1)" },
])("reads $text", ({ text, reads }) => {
  expect(printed(text)).toBe(reads);
});

test.each([
  { text: "sum(1,5)", reads: "SUM(1; 5)" },
  { text: "IF([a] < 0.5, [b], somma(1; 2))", reads: "IF([a] < 0.5; [b]; SUM(1; 2))" },
])("reads $text in English", ({ text, reads }) => {
  expect(printed(text, ENGLISH)).toBe(reads);
});

describe("refuses, with the place", () => {
  test.each([
    { text: "", code: "formula-unreadable", position: 1, wanted: "operand", found: "end" },
    { text: "[a] +", code: "formula-unreadable", position: 6, wanted: "operand", found: "end" },
    { text: "[a]  [b]", code: "formula-unreadable", position: 5, wanted: "operator", found: "[" },
    { text: "([a] + 1", code: "formula-unreadable", position: 9, wanted: "bracket", found: "end" },
    { text: "[a", code: "formula-unreadable", position: 3, wanted: "code", found: "end" },
    { text: "[a; 2020]", code: "formula-unreadable", position: 5, wanted: "code", found: "2" },
    { text: "somma(1, 2)", code: "formula-unreadable", position: 8, wanted: "bracket", found: "," },
    { text: "a / b", code: "formula-unreadable", position: 3, found: "/" },
    { text: "n. pratiche / totale", code: "formula-unreadable", position: 2, found: "." },
    { text: "1.000 * [a]", code: "formula-number", position: 1 },
    { text: "[a] * 0.5", code: "formula-number", position: 7 },
    { text: "[a] + mediana([b])", code: "formula-function", position: 7 },
    { text: "constructor(1)", code: "formula-function", position: 1 },
    { text: "somma([a] > 1)", code: "formula-arguments", position: 1 },
    { text: "2 * se([a]; 1; 2)", code: "formula-condition", position: 5 },
    { text: "se([a] > 1; 2)", code: "formula-condition", position: 1 },
    { text: `${"(".repeat(65)}1${")".repeat(65)}`, code: "formula-too-long" },
    { text: "1+".repeat(5_000), code: "formula-too-long" },
  ])("$text", ({ text, code, ...facts }) => {
    expect(parseFormula(text, ITALIAN)).toMatchObject({ ok: false, issue: { code, facts } });
  });
});

test("printing then parsing gives the formula back", () => {
  fc.assert(
    fc.property(
      anyFormula,
      fc.constantFrom(ITALIAN, ENGLISH),
      fc.constantFrom("it", "en"),
      (formula, words, language) => {
        const text = printFormula(formula, {
          ...words,
          names: FUNCTION_NAMES[language],
          measure: printMeasure,
        });
        const parsed = parseFormula(text, words);
        expect(parsed.ok ? shape(parsed.value) : text).toEqual(shape(formula));
      },
    ),
    { numRuns: 500 },
  );
});
