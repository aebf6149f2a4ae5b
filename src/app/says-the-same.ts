import { formatIsoDate } from "../core/calendar-date.ts";
import { cellText, type Cell } from "../core/cell.ts";

/** Digits that a spreadsheet keeps. */
const SIGNIFICANT = 15;

/**
 * Whether two cells say the same: equal values of one type, whatever their number formats, or the very words that a
 * person sees ("63%" typed as text and 0.63 shown as 63%).
 */
export function saysTheSame(a: Cell, b: Cell): boolean {
  if (a.kind === "number" && b.kind === "number")
    return a.value.toPrecision(SIGNIFICANT) === b.value.toPrecision(SIGNIFICANT);
  if (a.kind === "date" && b.kind === "date") return formatIsoDate(a.date) === formatIsoDate(b.date);
  return cellText(a) === cellText(b);
}
