import type { Book, Sheet } from "../../host/model/book.ts";
import type { FontLook } from "../../host/model/cell-format.ts";
import { formatAt } from "../../host/model/cell-look.ts";
import { columnWidth } from "../../host/model/measures.ts";
import type { Measure } from "./text-size.ts";
import { cssFont } from "./css-font.ts";
import { pixels } from "./pixels.ts";

/** Room left and right of a cell's text, in pixels. */
export const CELL_PADDING = 3;
/** Points a line takes, for each point of the font: 15 for Calibri 11. */
const LINE_HEIGHT = 15 / 11;
const MOST_REMEMBERED = 100_000;

export type FitHeights = (book: Book, sheet: Sheet) => ReadonlyMap<number, number>;

/**
 * The heights, in points, of rows that nobody gave one: as high as their highest text, as Excel shows them. Only those
 * that need more than the sheet's standard. How a text breaks is remembered: the same ones are asked for at every
 * change of the workbook.
 */
export function fitHeights(measure: Measure): FitHeights {
  const known = new Map<string, number>();
  const linesIn = (text: string, room: number, font: FontLook): number => {
    const css = cssFont(font);
    const key = `${String(room)} ${css}\n${text}`;
    let lines = known.get(key);
    if (lines === undefined) {
      if (known.size > MOST_REMEMBERED) known.clear();
      known.set(key, (lines = linesOf(text, room, (part) => measure(part, css))));
    }
    return lines;
  };
  return (book, sheet) => {
    const heights = new Map<number, number>();
    sheet.cells.forEach(({ value }, row, column) => {
      if (value === "" || sheet.rows.get(row)?.height !== undefined) return;
      const { font, alignment } = formatAt(book, sheet, row, column);
      const isWrapped = alignment.wrap && typeof value === "string";
      if (!isWrapped && font.size <= book.defaultFormat.font.size) return;
      const room = pixels(columnWidth(sheet, column)) - 2 * CELL_PADDING;
      const lines = isWrapped ? linesIn(value, room, font) : 1;
      const height = Math.ceil(lines * font.size * LINE_HEIGHT);
      if (height > sheet.standardHeight) heights.set(row, Math.max(height, heights.get(row) ?? 0));
    });
    return heights;
  };
}

/** How many lines a text takes when it is broken between words. */
export function linesOf(text: string, room: number, widthOf: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const width = widthOf(word);
      if (used > 0 && used + widthOf(word.trimEnd()) > room) {
        lines += 1;
        used = 0;
      }
      used += width;
      // A word longer than the line is broken within.
      while (used > room && room > 0) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}
