import { getFormatDateInfo, format as render } from "numfmt";
import { NumberShow, type DisplayLocale } from "../../../adapters/xlsx/show-number.ts";
import { isError, type CellValue } from "../model/cell-grid.ts";

export interface ShownTextOptions {
  /** "it-IT". Italian and French have their own marks and words; every other language is shown as en-US. */
  readonly locale: string;
  readonly dateSystem: 1900 | 1904;
}

/**
 * The text of a value under a number format, as `range.text` gives it. Numbers and dates are shown exactly as the
 * file adapter shows them. Column widths play no part, except that a day that is no day fills a standard column.
 *
 * @param numberFormat in its en-US form; formats that follow the reader's country ("m/d/yyyy") are shown in theirs
 */
export function shownText(value: CellValue, numberFormat: string, options: ShownTextOptions): string {
  if (typeof value === "string") return shownWords(value, numberFormat, options.locale);
  const language = languageOf(options.locale);
  if (isError(value)) return ERRORS[language][value.error] ?? value.error;
  if (typeof value === "boolean") return BOOLEANS[language][value ? 1 : 0];
  if (options.dateSystem === 1900 && isDateFormat(numberFormat) && (value < 0 || value >= AFTER_LAST_DAY)) {
    return "########";
  }
  const { show, styleOf } = numbers(language, options.dateSystem);
  const cell = show.cell(value, styleOf(numberFormat));
  return "text" in cell ? cell.text : "";
}

/** 1 January 10000. */
const AFTER_LAST_DAY = 2_958_466;

const BOOLEANS = { it: ["FALSO", "VERO"], en: ["FALSE", "TRUE"], fr: ["FAUX", "VRAI"] } as const;

const ERRORS: Readonly<Record<DisplayLocale, Readonly<Record<string, string>>>> = {
  it: {
    "#N/A": "#N/D",
    "#REF!": "#RIF!",
    "#NAME?": "#NOME?",
    "#VALUE!": "#VALORE!",
    "#NULL!": "#NULLO!",
    "#SPILL!": "#ESPANSIONE!",
    "#CALC!": "#CALCOLO!",
  },
  en: {},
  fr: {
    "#NAME?": "#NOM?",
    "#VALUE!": "#VALEUR!",
    "#NUM!": "#NOMBRE!",
    "#NULL!": "#NUL!",
    "#SPILL!": "#PROPAGATION!",
  },
};

function languageOf(locale: string): DisplayLocale {
  const language = locale.slice(0, 2).toLowerCase();
  return language === "it" || language === "fr" ? language : "en";
}

/** A format may say how words are shown ("@ (bozza)"); a text section is rare enough to be looked for first. */
const shownWords = (text: string, numberFormat: string, locale: string): string =>
  text !== "" && numberFormat !== "@" && numberFormat.includes("@")
    ? render(numberFormat, text, { locale: languageOf(locale) })
    : text;

const dateFormats = new Map<string, boolean>();

function isDateFormat(numberFormat: string): boolean {
  let known = dateFormats.get(numberFormat);
  if (known === undefined) {
    const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(numberFormat);
    known = year || month || day || hours || minutes || seconds;
    dateFormats.set(numberFormat, known);
  }
  return known;
}

interface Numbers {
  readonly show: NumberShow;
  readonly styleOf: (numberFormat: string) => number;
}

const made = new Map<string, Numbers>();

/** The file adapter knows formats by their number in the file; here they get one when they are first met. */
function numbers(locale: DisplayLocale, dateSystem: 1900 | 1904): Numbers {
  const key = `${locale} ${dateSystem}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const formats: string[] = [];
  const styles = new Map<string, number>();
  const show = new NumberShow((style) => formats[style] ?? "General", dateSystem, locale);
  const styleOf = (numberFormat: string): number => {
    const style = styles.get(numberFormat);
    if (style !== undefined) return style;
    styles.set(numberFormat, formats.length);
    return formats.push(numberFormat) - 1;
  };
  const fresh = { show, styleOf };
  made.set(key, fresh);
  return fresh;
}
