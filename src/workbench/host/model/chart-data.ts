import { findAddress } from "./areas.ts";
import type { Book, Sheet } from "./book.ts";
import type { CellValue } from "./cell-grid.ts";
import { formatAt } from "./cell-look.ts";
import { keptLook } from "./chart-looks.ts";
import type { Chart, ChartSeries } from "./chart.ts";
import { valueScale, type ValueScale } from "./value-scale.ts";

/**
 * The cells that a series refers to, row by row.
 *
 * @param reference "'Per centro'!$B$4:$B$9"; none for undefined, and for one that leads nowhere any more
 */
export function referredCells(
  book: Book,
  sheet: Sheet,
  reference: string | undefined,
): readonly { readonly value: CellValue; readonly numberFormat: string }[] {
  const place = reference === undefined ? undefined : findAddress(book, sheet, reference);
  if (place === undefined) return [];
  const { top, left, bottom, right } = place.area;
  const cells = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const { value } = place.sheet.cells.at(row, column);
      cells.push({ value, numberFormat: formatAt(book, place.sheet, row, column).numberFormat });
    }
  }
  return cells;
}

/** The number format that labels and axes take from the cells of a series: that of its first value. */
export const linkedFormat = (book: Book, sheet: Sheet, series: ChartSeries | undefined): string =>
  referredCells(book, sheet, series?.values)[0]?.numberFormat ?? "General";

/** The value axis as it is drawn: what the user set, and the rest by Excel's rule. */
export function drawnScale(book: Book, sheet: Sheet, chart: Chart): ValueScale {
  const values = chart.series
    .flatMap((series) => referredCells(book, sheet, series.values))
    .flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const given: { -readonly [K in keyof ValueScale]?: number } = {};
  for (const name of ["minimum", "maximum", "majorUnit", "minorUnit"] as const) {
    const look = keptLook(chart, `axes/valueAxis/${name}`);
    if (typeof look === "number") given[name] = look;
  }
  return valueScale(values, given);
}
