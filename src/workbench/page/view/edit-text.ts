import { separators } from "../../host/model/cultures.ts";
import { isError, type BookCell } from "../../host/model/cell-grid.ts";
import { shownText } from "../../host/calculation/shown-text.ts";

/**
 * What the formula bar shows of a cell and what is edited in it: the formula (en-US, in every language), or the value
 * as a person would type it: "3,5", "80%", "31/12/2021".
 */
export function editText(
  { value, formula }: BookCell,
  format: { readonly numberFormat: string; readonly quotePrefix: boolean },
  locale: string,
  dateSystem: 1900 | 1904,
): string {
  if (formula !== undefined) return formula;
  if (typeof value === "string") return format.quotePrefix ? `'${value}` : value;
  if (typeof value === "boolean" || isError(value))
    return shownText(value, "General", { locale, dateSystem });
  const plain = (number: number): string => String(number).replace(".", separators(locale).decimal);
  if (format.numberFormat.includes("%")) return `${plain(Number((value * 100).toPrecision(15)))}%`;
  const pattern = datePattern(format.numberFormat);
  return pattern === undefined ? plain(value) : shownText(value, pattern, { locale, dateSystem });
}

/** Dates are edited in full, whatever the cell shows of them. */
function datePattern(numberFormat: string): string | undefined {
  const letters = numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  const isDate = /[dy]/i.test(letters);
  const isTime = /[hs]/i.test(letters);
  if (isDate) return isTime ? "m/d/yyyy h:mm" : "m/d/yyyy";
  return isTime ? "h:mm:ss" : undefined;
}
