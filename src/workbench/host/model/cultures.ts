/** How numbers are written in a locale. */
export function separators(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.8);
  const sign = (type: string, fallback: string): string =>
    parts.find((part) => part.type === type)?.value ?? fallback;
  return { decimal: sign("decimal", "."), group: sign("group", "") };
}

/** Date and time patterns as Windows has them, and Excel with it. */
export interface DateFormats {
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
}

const FORMATS: Readonly<Record<string, DateFormats>> = {
  "it-IT": {
    dateSeparator: "/",
    timeSeparator: ":",
    shortDate: "dd/MM/yyyy",
    longDate: "dddd d MMMM yyyy",
    longTime: "HH:mm:ss",
  },
  "en-US": {
    dateSeparator: "/",
    timeSeparator: ":",
    shortDate: "M/d/yyyy",
    longDate: "dddd, MMMM d, yyyy",
    longTime: "h:mm:ss tt",
  },
  "en-GB": {
    dateSeparator: "/",
    timeSeparator: ":",
    shortDate: "dd/MM/yyyy",
    longDate: "dd MMMM yyyy",
    longTime: "HH:mm:ss",
  },
  "fr-FR": {
    dateSeparator: "/",
    timeSeparator: ":",
    shortDate: "dd/MM/yyyy",
    longDate: "dddd d MMMM yyyy",
    longTime: "HH:mm:ss",
  },
  "de-DE": {
    dateSeparator: ".",
    timeSeparator: ":",
    shortDate: "dd.MM.yyyy",
    longDate: "dddd, d. MMMM yyyy",
    longTime: "HH:mm:ss",
  },
};

/** Undefined for a locale whose patterns nobody wrote down here. */
export const dateFormats = (locale: string): DateFormats | undefined => FORMATS[locale];
