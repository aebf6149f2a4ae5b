import { shownText } from "../../host/calculation/shown-text.ts";
import type { Area, Book, Sheet } from "../../host/model/book.ts";
import { formatAt } from "../../host/model/cell-look.ts";
import type { Summary } from "../ui/StatusBar.tsx";

/** What the selected cells come to, in the format of the first number; undefined where nothing is in them. */
export function summaryOf(book: Book, sheet: Sheet, area: Area, locale: string): Summary | undefined {
  let [count, numbers, sum] = [0, 0, 0];
  let numberFormat: string | undefined;
  sheet.cells.forEach(({ value }, row, column) => {
    if (value === "") return;
    count += 1;
    if (typeof value !== "number") return;
    numbers += 1;
    sum += value;
    numberFormat ??= formatAt(book, sheet, row, column).numberFormat;
  }, area);
  if (count === 0) return undefined;
  if (numbers < 2) return { count };
  const shown = (value: number): string =>
    shownText(Number(value.toPrecision(12)), numberFormat ?? "General", {
      locale,
      dateSystem: book.dateSystem,
    });
  return { count, sum: shown(sum), average: shown(sum / numbers) };
}
