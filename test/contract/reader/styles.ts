import { attribute, childrenOf, descend, type XmlNode } from "../../support/xml-tree.ts";
import { flag, isOn, numberOf, rounded, valueOf } from "./attributes.ts";
import type { Plain } from "./plain.ts";
import type { Theme } from "./theme.ts";

/** How a cell looks, with everything looked up. */
export interface Look {
  readonly [member: string]: Plain;
  readonly border: Border;
}

/** "thin BFBFBF" by side. */
export type Border = Readonly<Record<string, string | undefined>>;

/** What a conditional format, a table or a run of text changes. */
type Part = Readonly<Record<string, Plain>>;

export interface Styles {
  readonly theme: Theme;
  /** By the index that cells, rows and columns bear. */
  readonly looks: readonly Look[];
  /** Of conditional formats and tables: only what they change. */
  readonly differentials: readonly Part[];
}

/** Formats that files name by number only. @source ECMA-376 part 1, 18.8.30 (numFmt) */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "mm-dd-yy",
  49: "@",
};

/**
 * Styles are lists that point into lists; two files may hold the same looks in another order, and looks that no cell
 * has. So everything is looked up, and indexes vanish.
 */
export function readStyles(root: XmlNode | undefined, theme: Theme): Styles {
  const list = (name: string, item: string): readonly XmlNode[] => childrenOf(descend(root, name), item);
  const formats = new Map(
    list("numFmts", "numFmt").map((format) => [
      numberOf(format, "numFmtId"),
      attribute(format, "formatCode"),
    ]),
  );
  const fonts = list("fonts", "font").map((font) => readFont(font, theme));
  const fills = list("fills", "fill").map((fill) => readFill(fill, theme));
  const borders = list("borders", "border").map((border) => readBorder(border, theme));
  const lookOf = (xf: XmlNode | undefined): Look => {
    const format = numberOf(xf, "numFmtId") ?? 0;
    return {
      format: formats.get(format) ?? BUILT_IN[format] ?? `built-in ${String(format)}`,
      font: fonts[numberOf(xf, "fontId") ?? 0] ?? readFont(undefined, theme),
      fill: fills[numberOf(xf, "fillId") ?? 0] ?? "none",
      border: borders[numberOf(xf, "borderId") ?? 0] ?? readBorder(undefined, theme),
      ...readAlignment(descend(xf, "alignment")),
      isLocked: flag(descend(xf, "protection"), "locked", true),
      isFormulaHidden: flag(descend(xf, "protection"), "hidden"),
      quotePrefix: flag(xf, "quotePrefix"),
    };
  };
  const looks = list("cellXfs", "xf").map(lookOf);
  return {
    theme,
    // A file without styles has cells all the same.
    looks: looks.length === 0 ? [lookOf(undefined)] : looks,
    differentials: list("dxfs", "dxf").map((dxf) => readDifferential(dxf, theme)),
  };
}

export const readFont = (font: XmlNode | undefined, theme: Theme): Part => ({
  // A font without a name is shown as Excel's own.
  name: valueOf(descend(font, "name")) ?? valueOf(descend(font, "rFont")) ?? "Calibri",
  size: rounded(numberOf(descend(font, "sz"), "val") ?? 11),
  // The automatic colour of text is black, and office.js knows no other name for it.
  colour: readColour(descend(font, "color"), theme).replace("automatic", "000000"),
  bold: isOn(descend(font, "b")),
  italic: isOn(descend(font, "i")),
  struck: isOn(descend(font, "strike")),
  underline: descend(font, "u") === undefined ? "none" : (valueOf(descend(font, "u")) ?? "single"),
  place: valueOf(descend(font, "vertAlign")) ?? "baseline",
});

/**
 * A colour of the theme, of the old palette, or its own. No colour at all is the automatic one. The theme's are read
 * as they are seen: through office.js a colour can be told by its numbers only.
 */
export function readColour(colour: XmlNode | undefined, theme: Theme): string {
  const tint = numberOf(colour, "tint") ?? 0;
  const [place, indexed, rgb] = ["theme", "indexed", "rgb"].map((name) => attribute(colour, name));
  // The palette's last entries are the automatic colours of text and background.
  if (indexed !== undefined && Number(indexed) < 64) return `palette ${indexed}`;
  if (place !== undefined)
    return `${theme[Number(place)] ?? `theme ${place}`}${tint === 0 ? "" : ` ${tint.toFixed(3)}`}`;
  return rgb === undefined ? "automatic" : rgb.toUpperCase().slice(-6);
}

function readFill(fill: XmlNode, theme: Theme): Plain {
  const pattern = descend(fill, "patternFill");
  const type = attribute(pattern, "patternType") ?? "none";
  if (pattern === undefined) return fill.children.length === 0 ? "none" : "gradient";
  if (type === "none") return "none";
  // A solid fill is all foreground: nothing of its background is seen.
  return type === "solid"
    ? readColour(descend(pattern, "fgColor"), theme)
    : {
        type,
        foreground: readColour(descend(pattern, "fgColor"), theme),
        background: readColour(descend(pattern, "bgColor"), theme),
      };
}

const readBorder = (border: XmlNode | undefined, theme: Theme): Border =>
  Object.fromEntries(
    ["left", "right", "top", "bottom", "diagonal"].map((side) => {
      const line = descend(border, side);
      const style = attribute(line, "style") ?? "none";
      return [side, style === "none" ? undefined : `${style} ${readColour(descend(line, "color"), theme)}`];
    }),
  );

const readAlignment = (alignment: XmlNode | undefined): Part => ({
  horizontal: attribute(alignment, "horizontal") ?? "general",
  vertical: attribute(alignment, "vertical") ?? "bottom",
  wraps: flag(alignment, "wrapText"),
  shrinks: flag(alignment, "shrinkToFit"),
  indent: numberOf(alignment, "indent") ?? 0,
  rotation: numberOf(alignment, "textRotation") ?? 0,
});

function readDifferential(dxf: XmlNode, theme: Theme): Part {
  const font = descend(dxf, "font");
  const pattern = descend(dxf, "fill", "patternFill");
  const border = descend(dxf, "border");
  const says = (name: string): boolean | undefined =>
    descend(font, name) === undefined ? undefined : isOn(descend(font, name));
  return {
    format: attribute(descend(dxf, "numFmt"), "formatCode"),
    colour: descend(font, "color") === undefined ? undefined : readColour(descend(font, "color"), theme),
    bold: says("b"),
    italic: says("i"),
    struck: says("strike"),
    underline: descend(font, "u") === undefined ? undefined : (valueOf(descend(font, "u")) ?? "single"),
    // Here a solid fill is its background, and solid needs no saying.
    fill:
      pattern === undefined
        ? undefined
        : `${attribute(pattern, "patternType") ?? "solid"} ${readColour(
            descend(pattern, "bgColor") ?? descend(pattern, "fgColor"),
            theme,
          )}`,
    border: border === undefined ? undefined : readBorder(border, theme),
  };
}
