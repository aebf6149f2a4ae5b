import { parseValue, round } from "numfmt";
import { fail, isErrorValue, WRONG_VALUE, type Scalar } from "./values.ts";

const PLAIN_NUMBER = /^\s*[+-]?\d+(?:\.\d+)?\s*$/;

/**
 * A value where a number is wanted. Texts count when they read as a number, a date or a percentage of the locale.
 * Fails with #VALUE! for other texts, and with the error for an error.
 */
export function toNumber(value: Scalar, locale: string): number {
  if (typeof value === "number") return value;
  if (value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isErrorValue(value)) return fail(value);
  return numberInText(value, locale) ?? fail(WRONG_VALUE);
}

/** @returns undefined when the text is no number */
export function numberInText(text: string, locale: string): number | undefined {
  if (locale.startsWith("en") && PLAIN_NUMBER.test(text)) return Number(text);
  const read = parseValue(text, { locale });
  return typeof read?.value === "number" ? read.value : undefined;
}

/** A value where a text is wanted: numbers as General shows them, with the locale's decimal mark. */
export function toText(value: Scalar, locale: string): string {
  if (typeof value === "string") return value;
  if (value === undefined) return "";
  if (typeof value === "number") return numberAsText(value, locale);
  if (isErrorValue(value)) return fail(value);
  return booleanWords(locale)[value ? 1 : 0];
}

/** Fifteen digits, as Excel joins numbers into texts; exponents from 1E+21 and below 1E-9 on (a guess). */
function numberAsText(value: number, locale: string): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e21 || size < 1e-9)
      ? exponential(value)
      : String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  return locale.startsWith("en") ? text : text.replace(".", ",");
}

const exponential = (value: number): string =>
  Number(value.toPrecision(15))
    .toExponential()
    .toUpperCase()
    .replace(/E(?<sign>[+-])(?<digit>\d)$/, "E$<sign>0$<digit>");

const booleanWords = (locale: string): readonly [string, string] =>
  locale.startsWith("it")
    ? ["FALSO", "VERO"]
    : locale.startsWith("fr")
      ? ["FAUX", "VRAI"]
      : ["FALSE", "TRUE"];

/** A value where a condition is wanted. Of texts only TRUE and FALSE count, in English or the locale's words. */
export function toBoolean(value: Scalar, locale: string): boolean {
  if (typeof value === "boolean") return value;
  if (value === undefined) return false;
  if (typeof value === "number") return value !== 0;
  if (isErrorValue(value)) return fail(value);
  const word = value.toUpperCase();
  const [no, yes] = booleanWords(locale);
  if (word === "TRUE" || word === yes) return true;
  if (word === "FALSE" || word === no) return false;
  return fail(WRONG_VALUE);
}

/**
 * Orders two values as sorting and "<" do: numbers, then texts without regard to case, then FALSE, then TRUE. An
 * empty cell stands for 0, "" or FALSE, whatever the other is. Fails with the error of either.
 *
 * @returns below 0, 0, or above 0
 */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "object") return fail(a);
  if (typeof b === "object") return fail(b);
  if (typeof a === "number" && typeof b === "number") return equalNumbers(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  return rank(a) - rank(b) || Number(a) - Number(b);
}

const blankLike = (other: Scalar): string | number | boolean =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const rank = (value: string | number | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/** Excel compares fifteen digits: 0.1+0.2 is 0.3. */
export const equalNumbers = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) < Math.abs(a) * 1e-15;

function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

/**
 * Sum and difference, with the last bits of a difference that should be zero taken as zero: 0.3-0.1-0.2.
 *
 * @source learn.microsoft.com: "Floating-point arithmetic may give inaccurate results in Excel" (the threshold is a guess)
 */
export function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) < Math.abs(a) * 2e-16 ? 0 : sum;
}

/** Half away from zero, in the decimal digits that a person sees: 2.675 to two places is 2.68. */
export const roundHalfUp = (value: number, places: number): number =>
  value < 0 ? -round(-value, places) : round(value, places);
