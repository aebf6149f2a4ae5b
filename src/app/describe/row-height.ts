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
const WIDE = /[A-HJ-LN-VX-Z—≥≤●◐○«»]/u;
const WIDEST = /[mwMW@%]/u;

/** Hundredths of a digit's width. */
const UNIT = 100;
const WIDEST_WIDTH = 150;

/** Width of every character, as common text faces have them, on the generous side. */
const WIDTHS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0x2600) return WIDEST_WIDTH;
  const character = String.fromCharCode(code);
  if (NARROW.test(character)) return 60;
  if (WIDE.test(character)) return 120;
  return WIDEST.test(character) ? WIDEST_WIDTH : 99;
});

const LINE_FEED = 10;
const SPACE = 32;

/**
 * Counts the lines of a text as a cell of this width would break it: between words, and inside a word that is wider
 * than a line.
 *
 * @param width in characters, as Excel counts a column
 * @param starts gets where the second and further lines begin
 */
function countLines(text: string, width: number, starts?: number[]): number {
  const limit = width * UNIT;
  if (text.length * WIDEST_WIDTH <= limit && !text.includes("\n")) return 1;
  let lines = 1;
  let start = 0;
  let reached = 0;
  let lastSpace = -1;
  let atLastSpace = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      start = at + 1;
      lines += 1;
      starts?.push(start);
      reached = 0;
      continue;
    }
    reached += WIDTHS[code] ?? WIDEST_WIDTH;
    if (code === SPACE) {
      lastSpace = at;
      atLastSpace = reached;
    } else if (reached > limit && at > start) {
      const isBetweenWords = lastSpace > start;
      reached = isBetweenWords ? reached - atLastSpace : (WIDTHS[code] ?? WIDEST_WIDTH);
      start = isBetweenWords ? lastSpace + 1 : at;
      lines += 1;
      starts?.push(start);
    }
  }
  return lines;
}

/** The lines of a text in a cell of this width. */
export function wrapText(text: string, width: number): readonly string[] {
  const starts = [0];
  countLines(text, width, starts);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trimEnd());
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
  return countLines(value, width) * line;
}

/** Gives every row without a height the one its texts need. */
export const withHeights = (
  rows: readonly LayoutRow[],
  columns: readonly LayoutColumn[],
): readonly LayoutRow[] =>
  rows.map((row) => {
    const height = row.height ?? rowHeight(row.cells, columns);
    return height === undefined ? row : { height, cells: row.cells };
  });
