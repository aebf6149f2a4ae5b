import { expect, test } from "vitest";
import { compareDecimals, decimal } from "../../src/core/decimal.ts";

const NUMBERS = [
  "0",
  "-0",
  "1",
  "-1",
  "10000000",
  "9999999",
  "0.8",
  "0.80000001",
  "-0.8",
  "0.0000001",
  "12345678",
  "12345678.9",
  "12345679",
  "1e25",
  "-1e25",
  "0.333333333333333333333333333333",
  "0.333333333333333333333333333334",
].map(decimal);

test.each(NUMBERS)("%s is compared with every other number as the library compares them", (one) => {
  const signs = NUMBERS.map((other) => Math.sign(compareDecimals(one, other)));
  expect(signs).toEqual(NUMBERS.map((other) => one.comparedTo(other)));
});

test("a number is equal to itself", () => {
  const [one] = NUMBERS;
  expect(one && compareDecimals(one, one)).toBe(0);
});
