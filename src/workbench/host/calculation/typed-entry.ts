import { dateFromSerial, dateToSerial, parseValue } from "numfmt";
import { builtinFormat } from "../../../adapters/xlsx/builtin-formats.ts";
import { errorOf } from "../../../adapters/xlsx/error-values.ts";
import type { CellValue } from "../model/cell-grid.ts";
import { TODAY } from "./today.ts";

/** What a cell holds after something was typed into it. */
export interface TypedEntry {
  /** "" where a formula was typed: its result comes with the calculation. */
  readonly value: CellValue;
  /** With its "=". */
  readonly formula?: string;
  /** The format that the words brought along ("0%" for "50%"); only where the cell had none of its own. */
  readonly numberFormat?: string;
  /** A leading apostrophe made it text. */
  readonly quotePrefix?: boolean;
}

/**
 * Reads a text as Excel reads what is typed into a cell, or (always in en-US) assigned to `range.values`. Dates without
 * a year are of the emulated year (`TODAY`). Formulas are en-US in every language.
 *
 * Guesses, where nobody could look: what Excel would show as a wrong formula ("-abc") stays text; a plain number
 * in a cell of percent format is that number, not hundredths.
 *
 * @param numberFormat the cell's own; under "@" only an apostrophe is taken away
 * @param language in which numbers, dates and truth values are typed: "3.000" is 3 in English, 3000 in Italian
 * @source learn.microsoft.com: Excel.Range values ("strings are parsed as if typed"); Excel help on entering data
 */
export function typedEntry(text: string, numberFormat: string, language: EntryLanguage = "en"): TypedEntry {
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: "", formula: text };
  const error = errorOf(text);
  if (error !== undefined && error === text.trim().toUpperCase()) return { value: { error } };
  if (!MAY_BE_READ[language].test(text) || OTHER_WORD[language].test(text)) return { value: text };
  const read = parseValue(text, { locale: language === "en" ? "en-US" : language });
  if (read === undefined) return { value: text };
  if (typeof read.value === "boolean") return { value: read.value };
  const value = read.formatId === DAY_AND_MONTH ? inEmulatedYear(read.value) : read.value;
  if (value === undefined) return { value: text };
  const format = read.formatId === undefined ? undefined : builtinFormat(read.formatId);
  return format === undefined || numberFormat !== "General" ? { value } : { value, numberFormat: format };
}

/**
 * Numbers, dates and times have a digit and begin with a sign, a digit or the name of a month or day; asking the reader
 * takes its time, and most texts are words.
 */
const MAY_BE_READ = {
  en: /^\s*(?:true\s*$|false\s*$|(?=[\d+\-.,(%\p{Sc}]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\D*\d)/iu,
  it: /^\s*(?:vero\s*$|falso\s*$|(?=[\d+\-.,(%\p{Sc}]|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|lun|mar|mer|gio|ven|sab|dom)\D*\d)/iu,
};

/** The start of a word that stands in no number, date or time: "3 giorni", "30 days" are texts. */
const OTHER_WORD = {
  en: /(?<!\p{L})(?!(?:e|a|p|am|pm|true|false)(?!\p{L})|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\p{L}/iu,
  it: /(?<!\p{L})(?!(?:e|a|p|m|am|pm|vero|falso)(?!\p{L})|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|lun|mar|mer|gio|ven|sab|dom)\p{L}/iu,
};

/** Languages in which a person may type here; the others type in English. */
export type EntryLanguage = keyof typeof MAY_BE_READ;

/** @param locale "it-IT" */
export const entryLanguage = (locale: string): EntryLanguage =>
  locale.toLowerCase().startsWith("it") ? "it" : "en";

/** "d-mmm", the format that a date without a year brings along. */
const DAY_AND_MONTH = 16;

/** The reader takes the machine's year. @returns undefined for 29 February in a year that has none */
function inEmulatedYear(serial: number): number | undefined {
  const [year] = dateFromSerial(TODAY);
  const [, month, day] = dateFromSerial(serial);
  const moved = dateToSerial([year, month, day]);
  return moved !== undefined && dateFromSerial(moved)[2] === day ? moved : undefined;
}
