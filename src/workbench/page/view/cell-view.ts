import type { Area, Sheet } from "../../host/model/book.ts";
import type { BorderLook, BorderSide, CellFormat, FontLook } from "../../host/model/cell-format.ts";
import { formatAt } from "../../host/model/cell-look.ts";
import { isError } from "../../host/model/cell-grid.ts";
import { cellText } from "../../host/model/cell-text.ts";
import type { DifferentialLook } from "../../host/model/conditional-rule.ts";
import { linkAt } from "../../host/model/links.ts";
import { columnWidth } from "../../host/model/measures.ts";
import type { Table } from "../../host/model/table.ts";
import type { Host } from "../../host/protocol/host.ts";
import { lineOnDark, readableOnDark } from "./colours.ts";
import { conditionalLooks, type ConditionalLooks } from "./conditional-looks.ts";
import { cssFont, fontFamily, fontPixels } from "./css-font.ts";
import { CELL_PADDING } from "./fitted-height.ts";
import { pixels } from "./pixels.ts";
import { tablePlace } from "./table-looks.ts";
import type { Measure } from "./text-size.ts";

/** What is drawn for one cell. Styles are CSS, by property. */
export interface CellView {
  readonly text: string;
  readonly box: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  /** It leads somewhere when it is clicked. */
  readonly isLink: boolean;
  /** The text goes on over the blank cells beside it, to this column; so many pixels in all. */
  readonly reach?: { readonly column: number; readonly width: number };
  /** The upper left cell of merged ones. */
  readonly merged?: Area;
  readonly filterOf?: { readonly table: Table; readonly index: number };
}

export interface SheetView {
  at(row: number, column: number): CellView;
}

/** Draws the cells of a sheet as they are now. Each is worked out once, when it first comes into view. */
export function sheetView(host: Host, sheet: Sheet, measure: Measure, isDark: boolean): SheetView {
  const known = new Map<number, CellView>();
  const at = (row: number, column: number): CellView => {
    const key = row * 20_000 + column;
    let view = known.get(key);
    if (view === undefined) known.set(key, (view = cellView(surroundings, row, column)));
    return view;
  };
  const surroundings = { host, sheet, measure, isDark, conditional: conditionalLooks(host, sheet), at };
  return { at };
}

interface Surroundings {
  readonly host: Host;
  readonly sheet: Sheet;
  readonly measure: Measure;
  readonly isDark: boolean;
  readonly conditional: ConditionalLooks;
  readonly at: SheetView["at"];
}

function cellView(around: Surroundings, row: number, column: number): CellView {
  const { host, sheet, isDark } = around;
  const { value } = sheet.cells.at(row, column);
  const format = formatAt(host.book, sheet, row, column);
  const changed = around.conditional(row, column);
  const place = tablePlace(sheet, row, column);
  const fill = changed?.fillColour ?? (format.fill.colour === "" ? place?.look.fill : format.fill.colour);
  const font = fontOf(format.font, changed, place?.look.bold);
  const ownColour = changed?.fontColour ?? place?.look.colour ?? font.colour;
  const colour = isDark && fill === undefined ? readableOnDark(ownColour) : ownColour;
  const shown = value === "" ? "" : cellText(host, sheet, row, column);
  const isNumber = typeof value === "number";
  const merged = sheet.merges.find(({ top, left }) => top === row && left === column);
  const width = widthOf(sheet, merged ?? { top: row, left: column, bottom: row, right: column });
  const room = width - 2 * CELL_PADDING;
  const text = isNumber && around.measure(shown, cssFont(font)) > room + 1 ? hashes(room) : shown;
  const horizontal = horizontalOf(format, value === "" ? "" : isError(value) ? true : value);
  const mayRunOver =
    typeof value === "string" && !format.alignment.wrap && merged === undefined && horizontal === "left";
  const needed = mayRunOver && value !== "" ? around.measure(shown, cssFont(font)) : 0;
  const reach = needed > room ? reachOf(sheet, row, column, needed + 2 * CELL_PADDING) : undefined;
  return {
    text,
    isLink: linkAt(sheet, row, column) !== undefined,
    box: {
      ...(fill === undefined ? {} : { "background-color": fill }),
      ...lines(around, row, column, { fill, reach }),
    },
    words: {
      ...fontStyle(font, colour),
      ...alignmentStyle(format, horizontal),
    },
    ...(reach === undefined ? {} : { reach }),
    ...(merged === undefined ? {} : { merged }),
    ...(place?.filterOf === undefined ? {} : { filterOf: place.filterOf }),
  };
}

const hashes = (room: number): string => "#".repeat(Math.max(1, Math.floor(room / 8)));

/** In pixels. */
export function widthOf(sheet: Sheet, { left, right }: Pick<Area, "left" | "right">): number {
  let width = 0;
  for (let column = left; column <= right; column += 1) width += pixels(columnWidth(sheet, column));
  return width;
}

const FARTHEST = 20;

/** A long text goes on as far as it needs, and the cells beside it are empty. */
function reachOf(sheet: Sheet, row: number, column: number, needed: number): CellView["reach"] {
  let last = column;
  let width = widthOf(sheet, { left: column, right: column });
  const isFree = (next: number): boolean => {
    const { value, formula } = sheet.cells.at(row, next);
    return value === "" && formula === undefined;
  };
  while (width < needed && last - column < FARTHEST && isFree(last + 1)) {
    last += 1;
    width += widthOf(sheet, { left: last, right: last });
  }
  return last === column ? undefined : { column: last, width };
}

/** Whether a text that begins further left lies over the line between this column and the next. */
function isRunOver({ sheet, at }: Surroundings, row: number, column: number): boolean {
  for (let left = column; left >= Math.max(1, column - FARTHEST); left -= 1) {
    const { value, formula } = sheet.cells.at(row, left);
    if (value === "" && formula === undefined) continue;
    return left < column && (at(row, left).reach?.column ?? 0) > column;
  }
  return false;
}

function fontOf(font: FontLook, changed: DifferentialLook | undefined, bold: true | undefined): FontLook {
  return {
    ...font,
    bold: changed?.bold ?? (font.bold || bold === true),
    italic: changed?.italic ?? font.italic,
    strikethrough: changed?.strikethrough ?? font.strikethrough,
    underline: (changed?.underline as FontLook["underline"] | undefined) ?? font.underline,
  };
}

function fontStyle(font: FontLook, colour: string): Record<string, string> {
  const decoration = [
    ...(font.underline === "None" ? [] : ["underline"]),
    ...(font.strikethrough ? ["line-through"] : []),
  ].join(" ");
  return {
    "font-family": fontFamily(font.name),
    "font-size": `${String(fontPixels(font.size))}px`,
    color: colour,
    ...(font.bold ? { "font-weight": "bold" } : {}),
    ...(font.italic ? { "font-style": "italic" } : {}),
    ...(decoration === "" ? {} : { "text-decoration": decoration }),
  };
}

/** Where nobody said: numbers right, truth values and errors in the middle, texts left. */
function horizontalOf({ alignment }: CellFormat, value: string | number | boolean): string {
  switch (alignment.horizontal) {
    case "General":
      return typeof value === "number" ? "right" : typeof value === "boolean" ? "center" : "left";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    default:
      return "left";
  }
}

const JUSTIFY: Readonly<Record<string, string>> = { left: "flex-start", center: "center", right: "flex-end" };
const ALIGN: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Bottom: "flex-end" };
/** Pixels a step of indentation takes. */
const INDENT = 9;

function alignmentStyle({ alignment }: CellFormat, horizontal: string): Record<string, string> {
  const indent = alignment.indent * INDENT;
  return {
    "text-align": horizontal,
    "justify-content": JUSTIFY[horizontal] ?? "flex-start",
    "align-items": ALIGN[alignment.vertical] ?? "flex-start",
    "white-space": alignment.wrap ? "pre-wrap" : "pre",
    ...(indent === 0
      ? {}
      : {
          [horizontal === "right" ? "padding-right" : "padding-left"]: `${String(indent + CELL_PADDING)}px`,
        }),
  };
}

/** Each cell draws the line to its right and the one below; of two cells that meet, either may have asked for it. */
function lines(
  around: Surroundings,
  row: number,
  column: number,
  { fill, reach }: { readonly fill: string | undefined; readonly reach: CellView["reach"] },
): Record<string, string> {
  const { host, sheet, isDark } = around;
  const border = (side: BorderSide, atRow: number, atColumn: number): BorderLook =>
    formatAt(host.book, sheet, atRow, atColumn).borders[side];
  const place = tablePlace(sheet, row, column)?.look;
  const below = tablePlace(sheet, row + 1, column)?.look;
  const right = drawn(border("EdgeRight", row, column)) ?? drawn(border("EdgeLeft", row, column + 1));
  const bottom =
    drawn(border("EdgeBottom", row, column)) ??
    drawn(border("EdgeTop", row + 1, column)) ??
    tableLine(place?.lineBelow ?? below?.lineAbove);
  const css = (line: Line | undefined): string => {
    if (line !== undefined) return `${line.style} ${isDark ? lineOnDark(line.colour) : line.colour}`;
    if (fill !== undefined) return `1px solid ${fill}`;
    return sheet.showGridlines ? "1px solid var(--grid-line)" : "1px solid transparent";
  };
  const isHidden =
    right === undefined && fill === undefined && (reach !== undefined || isRunOver(around, row, column));
  return {
    "border-right": isHidden ? "1px solid transparent" : css(right),
    "border-bottom": css(bottom),
  };
}

interface Line {
  /** CSS width and style. */
  readonly style: string;
  readonly colour: string;
}

const WIDTHS: Readonly<Record<string, string>> = { Medium: "2px", Thick: "3px" };
const STYLES: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dotted",
  Dot: "dotted",
  Double: "double",
};

const drawn = ({ style, weight, colour }: BorderLook): Line | undefined =>
  style === "None"
    ? undefined
    : {
        style: `${style === "Double" ? "3px" : (WIDTHS[weight] ?? "1px")} ${STYLES[style] ?? "solid"}`,
        colour: colour === "" ? "#000000" : colour,
      };

const tableLine = (colour: string | undefined): Line | undefined =>
  colour === undefined ? undefined : { style: "1px solid", colour };
