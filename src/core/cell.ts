import type { CalendarDate } from "./calendar-date.ts";

/**
 * What a cell holds, whichever spreadsheet it came from. The type and the number format of a cell are evidence;
 * its words are the fallback.
 */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "number";
      readonly value: number;
      /** The number format in its en-US form: `General`, `0%`, `+0%;-0%`, `#,##0.00 "€"`. */
      readonly format: string;
      /** What the person sees: "63%", "3.000". */
      readonly text: string;
    }
  /** A serial number under a date format; 1900 and 1904 workbooks alike, already turned into a day. */
  | { readonly kind: "date"; readonly date: CalendarDate; readonly text: string }
  /** A number under a format of hours and minutes only: Excel makes one of "1:3". */
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `#N/A`, `#DIV/0!` …, always in their en-US spelling; `uncalculated` for a formula saved without a result. */
  | { readonly kind: "error"; readonly error: string };

export const EMPTY: Cell = { kind: "empty" };

/**
 * The words of a cell as the person sees them, with outer blanks (non-breaking ones too) taken away and inner
 * runs of them made one space. Booleans are TRUE and FALSE. An empty cell is "".
 */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return tidy(cell.text);
    case "number":
    case "date":
    case "time":
      return tidy(cell.text);
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "error":
      return cell.error;
  }
}

/** Outer blanks away, inner runs of blanks, non-breaking spaces and line ends one space each. */
export const tidy = (text: string): string =>
  isTidy(text) ? text : text.replace(/[\s\u00A0\u2007\u202F\u200B\uFEFF]+/gu, " ").trim();

const BLANK = /[\s\u200B]/u;
const SPACE = 32;

/** Most cells are tidy already: looking costs less than making them so. */
function isTidy(text: string): boolean {
  let isBehindSpace = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isSpace = code === SPACE;
    if (isSpace ? isBehindSpace : (code < SPACE || code > 127) && BLANK.test(text.charAt(index)))
      return false;
    isBehindSpace = isSpace;
  }
  return !isBehindSpace || text === "";
}
