import { parseIsoDate, type CalendarDate } from "../../core/calendar-date.ts";
import type { Decimal } from "../../core/decimal.ts";
import type { Language } from "../../core/lexicon/lexicon.ts";
import { LOCALES } from "./speaker.ts";

/** No figure of a public budget has more decimals than this; what does is a quotient, and is rounded half up. */
const MOST_DECIMALS = 4;
const NO_BREAK_SPACE = "\u00A0";

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], {
      useGrouping: "always",
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format;
}

/** The decimals a figure needs, between `least` and four. */
export const decimalsNeeded = (value: Decimal, least = 0): number =>
  Math.min(MOST_DECIMALS, Math.max(least, value.toDecimalPlaces(MOST_DECIMALS).decimalPlaces()));

/** "3.000", "−17", "1,8": with exactly `decimals` decimals, half up; by default as many as needed, at most four. */
export function formatNumber(value: Decimal, language: Language, decimals = decimalsNeeded(value)): string {
  const digits = value.abs().toFixed(decimals);
  const size = numberFormat(language, decimals).format(digits as `${number}`);
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

/** 30.06.2021 in Italian, 30 Jun 2021 in English, 30/06/2021 in French. */
export function formatDate({ year, month, day }: CalendarDate, language: Language): string {
  switch (language) {
    case "it":
      return `${two(day)}.${two(month)}.${year}`;
    case "en":
      return `${day} ${MONTHS[month - 1] ?? two(month)} ${year}`;
    case "fr":
      return `${two(day)}/${two(month)}/${year}`;
  }
}

/** A date written as 2021-06-30 in the language's way; other words as they are. */
export function formatIsoText(text: string, language: Language): string {
  const date = parseIsoDate(text);
  return date === undefined ? text : formatDate(date, language);
}
