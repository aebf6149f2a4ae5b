import { describe, expect, test } from "vitest";
import { lexiconOf, type Language } from "../../../src/core/lexicon/lexicon.ts";
import { NUMERAL, readNumeral } from "../../../src/core/number/numeral.ts";

const read = (text: string, language: Language): ReturnType<typeof readNumeral> =>
  readNumeral(text, lexiconOf(language).numbers);

describe("reads the marks of a numeral", () => {
  test.each([
    { text: "1105", it: "1105", en: "1105", fr: "1105" },
    { text: "3.000", it: "3000", en: "3.000", fr: undefined },
    { text: "3,000", it: "3.000", en: "3000", fr: "3.000" },
    { text: "1,8", it: "1.8", en: "1.8?", fr: "1.8" },
    { text: "1.8", it: "1.8?", en: "1.8", fr: "1.8?" },
    { text: "0.950", it: "0.950?", en: "0.950", fr: "0.950?" },
    { text: "4.293.180", it: "4293180", en: "4293180?", fr: "4293180?" },
    { text: "4,293,180", it: "4293180?", en: "4293180", fr: "4293180?" },
    { text: "1.234,56", it: "1234.56", en: "1234.56?", fr: "1234.56" },
    { text: "1,234.56", it: "1234.56?", en: "1234.56", fr: "1234.56?" },
    { text: "4 250", it: "4250", en: "4250", fr: "4250" },
    { text: "1'500'000,5", it: "1500000.5", en: "1500000.5?", fr: "1500000.5" },
    { text: "12.34.56", it: undefined, en: undefined, fr: undefined },
    { text: "1,2.3,4", it: undefined, en: undefined, fr: undefined },
    { text: "1.23,456.7", it: undefined, en: undefined, fr: undefined },
  ])("$text", ({ text, it, en, fr }) => {
    // "?" marks a reading that assumed the other language's decimal mark.
    const expected = (digits: string | undefined): ReturnType<typeof readNumeral> =>
      digits === undefined
        ? undefined
        : { digits: digits.replace("?", ""), markAssumed: digits.endsWith("?") };
    expect([read(text, "it"), read(text, "en"), read(text, "fr")]).toEqual([it, en, fr].map(expected));
  });
});

test.each([
  { text: "4 250 imprese", numeral: "4 250" },
  { text: "5 10", numeral: "5" },
  { text: "12 2021", numeral: "12" },
  { text: "1 234 5678", numeral: "1 234" },
  { text: "80.", numeral: "80" },
  { text: "3,4,", numeral: "3,4" },
])("finds the numeral at the beginning of $text", ({ text, numeral }) => {
  NUMERAL.lastIndex = 0;
  expect(NUMERAL.exec(text)?.[0]).toBe(numeral);
});
