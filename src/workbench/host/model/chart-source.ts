import type { Area } from "../../../ports/snapshot.ts";
import type { SheetArea } from "../objects/targets.ts";
import { intersect } from "./areas.ts";
import type { Book } from "./book.ts";
import { formatAt } from "./cell-look.ts";
import { isError } from "./cell-grid.ts";

/** One series as Excel finds it in a range. */
export interface SeriesSource {
  /** What stands over it, or left of it; "" where there is no label. */
  readonly name: string;
  readonly categories: Area | undefined;
  readonly values: Area;
}

export interface ChartSource {
  readonly plotBy: "Columns" | "Rows";
  readonly series: readonly SeriesSource[];
}

/**
 * The series of a range: leading columns of texts or dates are categories, leading rows of texts are names; with a
 * blank corner, numbers label too (years over columns). A scatter chart takes its first column as x. Of "Auto", the
 * longer side runs along the categories.
 *
 * @source "Select data for a chart", Microsoft Support; what happens to a square range is a guess (by columns)
 */
export function chartSource(book: Book, from: SheetArea, type: string, by: string): ChartSource {
  const { sheet } = from;
  const area = usedPart(from);
  const isRows = by === "Rows" || (by === "Auto" && area.right - area.left > area.bottom - area.top);
  const isScatter = /Scatter|Bubble/.test(type);
  const kindAt = (row: number, column: number): "blank" | "label" | "number" => {
    const { value } = sheet.cells.at(row, column);
    if (value === "") return "blank";
    if (typeof value !== "number") return isError(value) ? "number" : "label";
    return isDateFormat(formatAt(book, sheet, row, column).numberFormat) ? "label" : "number";
  };
  const areLabels = (kinds: readonly string[]): boolean =>
    kinds.includes("label") && !kinds.includes("number");
  const isCornerBlank = kindAt(area.top, area.left) === "blank";
  const [isWide, isTall] = [area.right > area.left, area.bottom > area.top];

  let firstColumn = area.left;
  const labelsColumn = (column: number): boolean =>
    areLabels(rangeOf(isTall ? area.top + 1 : area.top, area.bottom).map((row) => kindAt(row, column))) ||
    (column === area.left && ((isCornerBlank && isTall) || (isScatter && !isRows)));
  while (firstColumn < area.right && labelsColumn(firstColumn)) firstColumn++;

  let firstRow = area.top;
  const labelsRow = (row: number): boolean =>
    areLabels(rangeOf(firstColumn, area.right).map((column) => kindAt(row, column))) ||
    (row === area.top && ((isCornerBlank && isWide) || (isScatter && isRows)));
  while (firstRow < area.bottom && labelsRow(firstRow)) firstRow++;

  const textOf = (labels: Area): string =>
    cellsOf(labels)
      .map(({ row, column }) => sheet.cells.at(row, column).value)
      .filter((value) => typeof value !== "object" && value !== "")
      .join(" ");
  const over = { ...area, bottom: firstRow - 1, left: firstColumn };
  const beside = { ...area, right: firstColumn - 1, top: firstRow };
  const [names, categories] = isRows ? [beside, over] : [over, beside];
  const lines = isRows ? rangeOf(firstRow, area.bottom) : rangeOf(firstColumn, area.right);
  return {
    plotBy: isRows ? "Rows" : "Columns",
    series: lines.map((line) => {
      const across = isRows ? { top: line, bottom: line } : { left: line, right: line };
      return {
        name: textOf({ ...names, ...across }),
        categories: isEmpty(categories) ? undefined : categories,
        values: { top: firstRow, left: firstColumn, bottom: area.bottom, right: area.right, ...across },
      };
    }),
  };
}

/** Whole columns and rows: as far as the sheet holds something. */
function usedPart({ sheet, area }: SheetArea): Area {
  const used = sheet.cells.used(true);
  return (
    (used === undefined ? undefined : intersect(area, used)) ?? {
      ...area,
      bottom: area.top,
      right: area.left,
    }
  );
}

/** Both ends included; empty when `to` comes first. */
const rangeOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

const cellsOf = ({ top, left, bottom, right }: Area): readonly { row: number; column: number }[] =>
  rangeOf(top, bottom).flatMap((row) => rangeOf(left, right).map((column) => ({ row, column })));

const isEmpty = ({ top, left, bottom, right }: Area): boolean => top > bottom || left > right;

/** Letters of day, month or year outside quotes, brackets and escapes. */
const isDateFormat = (numberFormat: string): boolean =>
  /[dmy]/i.test(numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
