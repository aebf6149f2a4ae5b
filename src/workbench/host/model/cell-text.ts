import { shownText } from "../calculation/shown-text.ts";
import type { Host } from "../protocol/host.ts";
import type { Sheet } from "./book.ts";
import { formatAt } from "./cell-look.ts";

/** A cell as it is shown, whatever the width of its column. */
export function cellText({ book, locale }: Host, sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.valueAt(row, column);
  const { numberFormat } = formatAt(book, sheet, row, column);
  return shownText(value, numberFormat, { locale, dateSystem: book.dateSystem });
}
