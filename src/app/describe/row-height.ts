import type { LayoutCell, LayoutColumn, LayoutRow } from "../../ports/layout.ts";

/** Points of one line per point of type: a line of 11 points is 15 high. */
const LINE_PER_POINT = 15 / 11;
const DEFAULT_SIZE = 11;
const DEFAULT_HEIGHT = 15;
/** Excel allows no higher row. */
const HIGHEST = 409;
/** Characters lost to the padding of a cell, and to one step of indent. */
const PADDING = 1;
const INDENT = 1.2;
const BOLD = 1.08;

const NARROW = /[ iljtfrI.,;:'’!|()[\]]/u;
const WIDE = /[mwA-HJ-Z@%—≥≤●◐○«»]/u;

/** Widths of the characters as parts of a digit, as common text faces have them, on the generous side. */
const WIDTHS = Float32Array.from({ length: 0x2600 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (NARROW.test(character)) return 0.62;
  return WIDE.test(character) ? 1.32 : 1.02;
});
const OTHER_WIDTH = 1.32;

/** How many digits of the default face a text is as wide as. */
function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at += 1) width += WIDTHS[text.charCodeAt(at)] ?? OTHER_WIDTH;
  return width;
}

/**
 * Breaks a text into lines as a cell of this width would, between words; words wider than a line are broken where it
 * ends.
 *
 * @param width in characters, as Excel counts a column
 */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, width));
}

function wrapParagraph(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let [start, lineWidth, lastSpace] = [0, 0, -1];
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = text.charCodeAt(at) === 32;
    if (isSpace) lastSpace = at;
    lineWidth += WIDTHS[text.charCodeAt(at)] ?? OTHER_WIDTH;
    if (lineWidth <= width || isSpace || at === start) continue;
    const isWord = lastSpace < start;
    const end = isWord ? at : lastSpace;
    lines.push(text.slice(start, end));
    start = isWord ? at : lastSpace + 1;
    lineWidth = widthOf(text, start, at + 1);
  }
  lines.push(text.slice(start));
  return lines;
}

/** The height in points that shows every line of the row's texts; undefined where one line of usual height does. */
export function rowHeight(cells: LayoutRow["cells"], columns: readonly LayoutColumn[]): number | undefined {
  let highest = DEFAULT_HEIGHT;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell !== undefined) highest = Math.max(highest, cellHeight(cell, columns[index]?.width ?? 8));
  }
  return highest <= DEFAULT_HEIGHT ? undefined : Math.min(HIGHEST, Math.ceil(highest));
}

function cellHeight({ value, style }: LayoutCell, columnWidth: number): number {
  const size = style?.size ?? DEFAULT_SIZE;
  const line = size * LINE_PER_POINT;
  if (style?.wrap !== true || typeof value !== "string") return line;
  const scale = (size / DEFAULT_SIZE) * (style.bold === true ? BOLD : 1);
  const width = (columnWidth - PADDING - (style.indent ?? 0) * INDENT) / scale;
  // Most texts are short: no character is wider than this, so they need no counting.
  if (value.length * OTHER_WIDTH <= width && !value.includes("\n")) return line;
  return wrapText(value, width).length * line;
}

/** Gives every row without a height the one its texts need. */
export const withHeights = (
  rows: readonly LayoutRow[],
  columns: readonly LayoutColumn[],
): readonly LayoutRow[] =>
  rows.map((row) => {
    const height = row.height ?? rowHeight(row.cells, columns);
    return height === undefined ? row : { ...row, height };
  });
