import type { Variance } from "../../core/assessment/assessment.ts";
import { NO_YEAR, parseIsoDate, type CalendarDate } from "../../core/calendar-date.ts";
import { roundedTo, type Decimal } from "../../core/decimal.ts";
import type { Language } from "../../core/lexicon/lexicon.ts";
import { writtenDecimals } from "../../core/quantity.ts";
import { LOCALES } from "./speaker.ts";

/** No figure of a public budget has more decimals than this; what does is a quotient, and is rounded half up. */
const MOST_DECIMALS = 4;
const NO_BREAK_SPACE = "\u00A0";

/** What stands between groups of three digits, and before the decimals. */
interface Marks {
  readonly group: string;
  readonly decimal: string;
}

function marksOf(language: Language): Marks {
  const parts = new Intl.NumberFormat(LOCALES[language], { useGrouping: "always" }).formatToParts(1234.5);
  const mark = (type: "group" | "decimal"): string => parts.find((part) => part.type === type)?.value ?? "";
  return { group: mark("group"), decimal: mark("decimal") };
}

const MARKS: Readonly<Record<Language, Marks>> = {
  it: marksOf("it"),
  en: marksOf("en"),
  fr: marksOf("fr"),
};

/** @param digits with a dot as decimal mark, unsigned */
function punctuated(digits: string, language: Language): string {
  const { group, decimal } = MARKS[language];
  const dot = digits.indexOf(".");
  const end = dot === -1 ? digits.length : dot;
  let text = dot === -1 ? "" : decimal + digits.slice(dot + 1);
  let start = end;
  for (; start > GROUP; start -= GROUP) text = group + digits.slice(start - GROUP, start) + text;
  return digits.slice(0, start) + text;
}

const GROUP = 3;

/** The decimals a figure needs, between `least` and four. */
export const decimalsNeeded = (value: Decimal, least = 0): number =>
  Math.max(least, roundedTo(value, MOST_DECIMALS).decimalPlaces());

/** At least one between percentages, as reports print them. */
export const varianceDecimals = ({ value, unit }: Pick<Variance, "value" | "unit">): number =>
  writtenDecimals(unit, decimalsNeeded(value, unit === "points" ? 1 : 0));

/** "3.000", "−17", "1,8": with exactly `decimals` decimals, half up; by default as many as needed, at most four. */
export function formatNumber(value: Decimal, language: Language, decimals = decimalsNeeded(value)): string {
  const digits = value.abs().toFixed(decimals);
  const size = punctuated(digits, language);
  return value.isNegative() && Number(digits) !== 0 ? `−${size}` : size;
}

/** "+1,5", "−17", "0": the sign of a difference is always written. */
export const formatSigned = (value: Decimal, language: Language, decimals?: number): string =>
  value.isPositive() && !value.isZero()
    ? `+${formatNumber(value, language, decimals)}`
    : formatNumber(value, language, decimals);

/** A share as a percentage: 0.7875 is "78,8 %" with one decimal, "78,75 %" with those it needs. */
export function formatPercent(share: Decimal, language: Language, decimals?: number): string {
  const points = share.times(100);
  return `${formatNumber(points, language, decimals)}${language === "en" ? "" : NO_BREAK_SPACE}%`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const two = (figure: number): string => String(figure).padStart(2, "0");

/** 30.06.2021 in Italian, 30 Jun 2021 in English, 30/06/2021 in French; without its year where nobody knows it. */
export function formatDate({ year, month, day }: CalendarDate, language: Language): string {
  const written = year === NO_YEAR ? [] : [String(year)];
  switch (language) {
    case "it":
      return [two(day), two(month), ...written].join(".");
    case "en":
      return [day, MONTHS[month - 1] ?? two(month), ...written].join(" ");
    case "fr":
      return [two(day), two(month), ...written].join("/");
  }
}

/** A date written as 2021-06-30 in the language's way; other words as they are. */
export function formatIsoText(text: string, language: Language): string {
  const date = parseIsoDate(text);
  return date === undefined ? text : formatDate(date, language);
}
