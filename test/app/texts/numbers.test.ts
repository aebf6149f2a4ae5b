import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatDate,
  formatIsoText,
  formatNumber,
  formatPercent,
  formatSigned,
} from "../../../src/app/texts/numbers.ts";
import { LOCALES } from "../../../src/app/texts/speaker.ts";
import { decimal } from "../../../src/core/decimal.ts";

const NO_BREAK = "\u00A0";
const NARROW_NO_BREAK = "\u202F";

test.each([
  { value: "3000", it: "3.000", en: "3,000", fr: `3${NARROW_NO_BREAK}000` },
  { value: "1.8", it: "1,8", en: "1.8", fr: "1,8" },
  { value: "-31.65", it: "−31,65", en: "−31.65", fr: "−31,65" },
  { value: "0.00004", it: "0", en: "0", fr: "0" },
  {
    value: "4293180.5",
    it: "4.293.180,5",
    en: "4,293,180.5",
    fr: `4${NARROW_NO_BREAK}293${NARROW_NO_BREAK}180,5`,
  },
  { value: "0.33333333333333333333", it: "0,3333", en: "0.3333", fr: "0,3333" },
])("the number $value", ({ value, it, en, fr }) => {
  const number = decimal(value);
  expect([formatNumber(number, "it"), formatNumber(number, "en"), formatNumber(number, "fr")]).toEqual([
    it,
    en,
    fr,
  ]);
});

test.each(["it", "en", "fr"] as const)("%s: a number is punctuated as the language has it", (language) => {
  const size = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(size, ([digits, decimals]) => {
      const value = decimal(digits.toString()).div(10 ** decimals);
      const expected = new Intl.NumberFormat(LOCALES[language], {
        useGrouping: "always",
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      expect(formatNumber(value, language, decimals)).toBe(expected.format(value.toFixed() as `${number}`));
    }),
  );
});

test.each([
  { value: "0.975", decimals: undefined, text: `97,5${NO_BREAK}%` },
  { value: "1", decimals: 1, text: `100,0${NO_BREAK}%` },
  { value: "0.78749", decimals: 1, text: `78,7${NO_BREAK}%` },
  { value: "0.7875", decimals: 1, text: `78,8${NO_BREAK}%` },
  { value: "-0.4", decimals: undefined, text: `−40${NO_BREAK}%` },
])("the share $value with $decimals decimals", ({ value, decimals, text }) => {
  expect(formatPercent(decimal(value), "it", decimals)).toBe(text);
});

test("English puts no space before the sign of a percentage", () => {
  expect(formatPercent(decimal("0.975"), "en")).toBe("97.5%");
});

test.each([
  { value: "4", text: "+4" },
  { value: "-17", text: "−17" },
  { value: "0", text: "0" },
])("the difference $value", ({ value, text }) => {
  expect(formatSigned(decimal(value), "it")).toBe(text);
});

test.each([
  { language: "it", text: "30.06.2021" },
  { language: "en", text: "30 Jun 2021" },
  { language: "fr", text: "30/06/2021" },
] as const)("a date in $language", ({ language, text }) => {
  expect(formatDate({ year: 2021, month: 6, day: 30 }, language)).toBe(text);
  expect(formatIsoText("2021-06-30", language)).toBe(text);
});

test("words that are no date stay as they are", () => {
  expect(formatIsoText("entro giugno", "it")).toBe("entro giugno");
});
