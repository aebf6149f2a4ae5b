import { delocalize, format, isValidFormat } from "numfmt";
import { numberInText, roundHalfUp, toNumber, toText } from "../coercions.ts";
import type { FunctionTable, Situation } from "../situation.ts";
import { fail, isErrorValue, NOT_AVAILABLE, WRONG_VALUE, type Scalar, type Value } from "../values.ts";
import { flagAt, forEachValue, numberAt, scalars, textAt } from "./arguments.ts";
import { wildcardPattern } from "./criterion.ts";

const textOf = (value: Scalar, at: Situation): string => toText(value, at.locale);
const numberOf = (value: Scalar, at: Situation, fallback?: number): number =>
  value === undefined && fallback !== undefined ? fallback : toNumber(value, at.locale);

/** A function of one text. */
const ofText = (compute: (text: string) => Scalar): FunctionTable[string] =>
  scalars(([value], at) => compute(textOf(value, at)));

export const texts: FunctionTable = {
  CONCAT: (args, at) => joined(args, at, "", false),
  CONCATENATE: scalars((values, at) => values.map((value) => textOf(value, at)).join("")),
  TEXTJOIN: (args, at) => joined(args.slice(2), at, textAt(args, 0, at), flagAt(args, 1, at, true)),
  LEN: ofText((text) => text.length),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText((text) =>
    text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  TRIM: ofText((text) => text.replaceAll(/ +/g, " ").replaceAll(/^ | $/g, "")),
  CLEAN: ofText((text) => text.replaceAll(/[\u0000-\u001F]/g, "")),
  CODE: ofText((text) => (text === "" ? fail(WRONG_VALUE) : text.charCodeAt(0))),
  UNICODE: ofText((text) => text.codePointAt(0) ?? fail(WRONG_VALUE)),
  CHAR: scalars(([code], at) => String.fromCharCode(numberOf(code, at))),
  UNICHAR: scalars(([code], at) => String.fromCodePoint(numberOf(code, at))),
  LEFT: scalars(([text, count], at) => textOf(text, at).slice(0, length(numberOf(count, at, 1)))),
  RIGHT: scalars(([text, count], at) => {
    const whole = textOf(text, at);
    return whole.slice(Math.max(0, whole.length - length(numberOf(count, at, 1))));
  }),
  MID: scalars(([text, start, count], at) => {
    const from = numberOf(start, at) - 1;
    return from < 0 ? WRONG_VALUE : textOf(text, at).slice(from, from + length(numberOf(count, at)));
  }),
  REPT: scalars(([text, count], at) => textOf(text, at).repeat(length(numberOf(count, at)))),
  EXACT: scalars(([a, b], at) => textOf(a, at) === textOf(b, at)),
  REPLACE: scalars(([text, start, count, by], at) => {
    const [whole, from] = [textOf(text, at), numberOf(start, at) - 1];
    return whole.slice(0, from) + textOf(by, at) + whole.slice(from + length(numberOf(count, at)));
  }),
  SUBSTITUTE: scalars(([text, old, by, nth], at) => {
    const [whole, wanted, instead] = [textOf(text, at), textOf(old, at), textOf(by, at)];
    if (wanted === "") return whole;
    if (nth === undefined) return whole.replaceAll(wanted, () => instead);
    const parts = whole.split(wanted);
    const place = Math.trunc(numberOf(nth, at));
    if (place < 1) return WRONG_VALUE;
    if (place >= parts.length) return whole;
    return parts.slice(0, place).join(wanted) + instead + parts.slice(place).join(wanted);
  }),
  FIND: scalars(([wanted, text, start], at) => {
    const from = numberOf(start, at, 1) - 1;
    const found = textOf(text, at).indexOf(textOf(wanted, at), from);
    return found < 0 || from < 0 ? WRONG_VALUE : found + 1;
  }),
  SEARCH: scalars(([wanted, text, start], at) => {
    const from = numberOf(start, at, 1) - 1;
    const found = textOf(text, at)
      .slice(from)
      .search(wildcardPattern(textOf(wanted, at), false));
    return found < 0 || from < 0 ? WRONG_VALUE : from + found + 1;
  }),
  TEXTBEFORE: scalars((values, at) => around(values, at, (text, start) => text.slice(0, start))),
  TEXTAFTER: scalars((values, at) => around(values, at, (text, _, end) => text.slice(end))),
  TEXT: scalars(([value, pattern], at) => formatted(value, textOf(pattern, at), at)),
  VALUE: scalars(([value], at) => toNumber(value, at.locale)),
  NUMBERVALUE: (args, at) => {
    const mark = args.length > 1 ? textAt(args, 1, at) : ".";
    const group = args.length > 2 ? textAt(args, 2, at) : ",";
    const plain = textAt(args, 0, at).replaceAll(/\s/g, "").replaceAll(group, "").replace(mark, ".");
    return plain === "" ? 0 : (numberInText(plain, "en-US") ?? WRONG_VALUE);
  },
  FIXED: (args, at) => {
    const places = Math.trunc(numberAt(args, 1, at, 2));
    const value = roundHalfUp(numberAt(args, 0, at), places);
    const fraction = places > 0 ? `.${"0".repeat(places)}` : "";
    return format(`${flagAt(args, 2, at, false) ? "0" : "#,##0"}${fraction}`, value, { locale: at.locale });
  },
};

/** How many characters; below zero is #VALUE!. */
const length = (count: number): number => (count < 0 ? fail(WRONG_VALUE) : Math.trunc(count));

function joined(args: readonly Value[], at: Situation, mark: string, skipsEmpty: boolean): string {
  const parts: string[] = [];
  forEachValue(args, at, (value) => {
    if (isErrorValue(value)) fail(value);
    const text = textOf(value, at);
    if (!skipsEmpty || text !== "") parts.push(text);
  });
  return parts.join(mark);
}

/** The format is written in the locale's letters and marks, as Excel asks: "gg/mm/aaaa" and "0,00" in Italian. */
function formatted(value: Scalar, pattern: string, at: Situation): string {
  const text = typeof value === "string" ? (numberInText(value, at.locale) ?? value) : value;
  if (typeof text === "boolean") return toText(text, at.locale);
  if (pattern === "") return "";
  const plain = at.locale.startsWith("en") ? pattern : delocalize(pattern, at.locale);
  if (!isValidFormat(plain)) return fail(WRONG_VALUE);
  const shift = at.dateSystem === 1904 && /[dy]/iu.test(plain) ? 1462 : 0;
  return format(plain, typeof text === "number" ? text + shift : (text ?? 0), { locale: at.locale });
}

/** The part of a text beside the nth mark; counted from the end where n is below zero. */
function around(
  [value, delimiter, instance]: readonly Scalar[],
  at: Situation,
  part: (text: string, start: number, end: number) => string,
): Scalar {
  const [text, mark, nth] = [textOf(value, at), textOf(delimiter, at), numberOf(instance, at, 1)];
  const starts: number[] = [];
  for (
    let from = text.indexOf(mark);
    from >= 0 && mark !== "";
    from = text.indexOf(mark, from + mark.length)
  ) {
    starts.push(from);
  }
  const start = starts.at(nth > 0 ? nth - 1 : nth);
  return start === undefined || nth === 0 ? NOT_AVAILABLE : part(text, start, start + mark.length);
}
