import { calendarDate } from "../../core/calendar-date.ts";
import type { Written } from "../../ports/change.ts";
import { toSerial, type DateSystem } from "../../ports/excel-serial.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";

/** A value with its number format, as somebody would have typed it into a cell. */
export interface Typed {
  readonly value: Written;
  /** en-US form; "General" and "@" included. */
  readonly format: string;
}

/** Excel keeps 15 digits; a longer number is a code. */
const MAX_DIGITS = 15;
/** General shows no more than about this many characters before it rounds or turns to powers of ten. */
const MAX_GENERAL = 10;

const numberPattern = (group: string, mark: string): RegExp =>
  new RegExp(
    `^(?<sign>[+-]?)(?<whole>[1-9]\\d{0,2}(?:[${group}]\\d{3})+|0|[1-9]\\d*)(?:[${mark}](?<fraction>\\d+))?(?<percent> ?%)?$`,
    "u",
  );

const NUMBERS: Readonly<Record<WorkbookLanguage, RegExp>> = {
  it: numberPattern(".", ","),
  en: numberPattern(",", "."),
};

const ITALIAN_DATE = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/u;
const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** Text that Excel, once the cell is opened and left, would take for a number, a date, a truth value or a formula. */
const RETYPED_BY_EXCEL =
  /^(?:[-+=@#'(€$£.,\d]|(?:vero|falso|true|false)$|(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|jan|may|jun|jul|aug|sep|oct|dec)\p{L}*[ ./-]*\d)/iu;

/**
 * Types a printed target or actual the way a controller would: "63%" is 0.63 under `0%`, "-31,65%" is -0.3165 under
 * `+0.00%;-0.00%` (a signed percentage is a variation), "3.000" is 3000 under `#,##0`, "1,8" is 1.8. What typing
 * would change or lose stays text ("007", "30.06", "almeno 2"), under "@" where Excel would turn it into something
 * else: the cell always shows the printed words again.
 *
 * @param dates how the workbook counts days
 * @param language decides the decimal mark; day/month/year is read in Italian only, since English has two orders
 */
export function typedValue(
  printed: string,
  language: WorkbookLanguage = "it",
  dates: DateSystem = 1900,
): Typed {
  const text = printed.trim();
  if (text === "") return { value: null, format: "General" };
  return typedNumber(text, language) ?? typedDate(text, language, dates) ?? typedText(text);
}

/** Text as it is, under "@" where Excel would turn it into something else. */
export const typedText = (text: string): Typed => ({
  value: text,
  format: RETYPED_BY_EXCEL.test(text) ? "@" : "General",
});

function typedNumber(text: string, language: WorkbookLanguage): Typed | undefined {
  const groups = NUMBERS[language].exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { sign = "", whole = "", fraction = "", percent = "" } = groups;
  const digits = whole.replace(/\D/gu, "");
  const value = Number(`${sign}${digits}.${fraction}${percent === "" ? "e0" : "e-2"}`);
  if (digits.length + fraction.length > MAX_DIGITS || Object.is(value, -0)) return undefined;

  const isGrouped = digits !== whole;
  const isSigned = sign === "+" || (sign === "-" && percent !== "");
  const isPlain = !isGrouped && !isSigned && percent === "" && !fraction.endsWith("0");
  if (isPlain && text.length <= MAX_GENERAL) return { value, format: "General" };
  const decimals = fraction === "" ? "" : `.${"0".repeat(fraction.length)}`;
  const pattern = `${isGrouped ? "#,##0" : "0"}${decimals}${percent}`;
  return { value, format: isSigned ? `+${pattern};-${pattern}` : pattern };
}

function typedDate(text: string, language: WorkbookLanguage, dates: DateSystem): Typed | undefined {
  const iso = ISO_DATE.exec(text)?.groups;
  const groups = iso ?? (language === "it" ? ITALIAN_DATE.exec(text)?.groups : undefined);
  if (groups === undefined) return undefined;
  const { day = "", month = "", year = "" } = groups;
  const date = calendarDate(Number(year), Number(month), Number(day));
  const serial = date.ok ? toSerial(date.value, dates) : undefined;
  if (serial === undefined) return undefined;
  const [dayFormat, monthFormat] = ["d".repeat(day.length), "m".repeat(month.length)];
  return {
    value: serial,
    format: iso === undefined ? `${dayFormat}/${monthFormat}/yyyy` : "yyyy-mm-dd",
  };
}
