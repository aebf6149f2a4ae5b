import { builtinFormat } from "../../../adapters/xlsx/builtin-formats.ts";
import { argb } from "../../../adapters/xlsx/style-looks.ts";
import { childNode, node, type StyleNode } from "../../../adapters/xlsx/style-node.ts";
import {
  NORMAL_FORMAT,
  type Alignment,
  type BorderLook,
  type BorderSide,
  type CellFormat,
  type FillLook,
  type FontLook,
} from "../model/cell-format.ts";
import type { Colours } from "./colours.ts";
import {
  HORIZONTAL,
  LINES,
  PATTERNS,
  READING_ORDERS,
  UNDERLINES,
  VERTICAL,
  lineName,
  mirror,
} from "./look-names.ts";

export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** `<b/>` and `<b val="1"/>` are on; undefined where the element is missing. */
export const switchOf = (parent: StyleNode, name: string): boolean | undefined => {
  const found = childNode(parent, name);
  return found === undefined ? undefined : isOn(found.attributes.val ?? "1");
};

export const colourOf = (parent: StyleNode, name: string, colours: Colours): string | undefined =>
  colours.of(childNode(parent, name)?.attributes ?? {});

export const colourNode = (name: string, colour: string): StyleNode => node(name, { rgb: argb(colour) });

type Underline = FontLook["underline"];
export const underlineOf = (font: StyleNode): Underline | undefined => {
  const found = childNode(font, "u");
  if (found === undefined) return undefined;
  const names: Readonly<Record<string, Underline>> = UNDERLINES;
  return names[found.attributes.val ?? "single"] ?? "None";
};

export function fontLook(font: StyleNode, colours: Colours): FontLook {
  const script = childNode(font, "vertAlign")?.attributes.val;
  const normal = NORMAL_FORMAT.font;
  return {
    name: childNode(font, "name")?.attributes.val ?? normal.name,
    size: Number(childNode(font, "sz")?.attributes.val ?? normal.size),
    colour: colourOf(font, "color", colours) ?? normal.colour,
    bold: switchOf(font, "b") ?? false,
    italic: switchOf(font, "i") ?? false,
    strikethrough: switchOf(font, "strike") ?? false,
    underline: underlineOf(font) ?? "None",
    script: script === "superscript" || script === "subscript" ? script : "none",
  };
}

/** @source ECMA-376 part 1, 18.8.22 (font): the order Excel writes */
export const fontNode = (look: FontLook): StyleNode =>
  node("font", {}, [
    ...(look.bold ? [node("b")] : []),
    ...(look.italic ? [node("i")] : []),
    ...(look.strikethrough ? [node("strike")] : []),
    ...(look.underline === "None" ? [] : [underlineNode(look.underline)]),
    ...(look.script === "none" ? [] : [node("vertAlign", { val: look.script })]),
    node("sz", { val: look.size }),
    colourNode("color", look.colour),
    node("name", { val: look.name }),
    node("family", { val: 2 }),
  ]);

export const underlineNode = (underline: string): StyleNode =>
  node("u", { val: mirror(UNDERLINES)[underline] ?? "single" });

const GRADIENTS = { linear: "LinearGradient", path: "RectangularGradient" } as const;

/** Of a gradient: its first colour and its last. */
export function fillLook(fill: StyleNode, colours: Colours): FillLook {
  const gradient = childNode(fill, "gradientFill");
  if (gradient !== undefined) {
    const stops = gradient.children.map((stop) => colourOf(stop, "color", colours) ?? "#FFFFFF");
    const pattern = gradient.attributes.type === "path" ? GRADIENTS.path : GRADIENTS.linear;
    return { colour: stops[0] ?? "#FFFFFF", pattern, patternColour: stops.at(-1) ?? "#FFFFFF" };
  }
  const pattern = childNode(fill, "patternFill") ?? node("patternFill");
  const name = PATTERNS[pattern.attributes.patternType ?? "none"] ?? "None";
  if (name === "None") return NORMAL_FORMAT.fill;
  const front = colourOf(pattern, "fgColor", colours);
  const back = colourOf(pattern, "bgColor", colours);
  return name === "Solid"
    ? { colour: front ?? back ?? "#000000", pattern: name, patternColour: "" }
    : { colour: back ?? "#FFFFFF", pattern: name, patternColour: front ?? "#000000" };
}

export function fillNode({ colour, pattern, patternColour }: FillLook): StyleNode {
  if (pattern === GRADIENTS.linear || pattern === GRADIENTS.path) {
    const stops = [colour, patternColour].map((each, position) =>
      node("stop", { position }, [colourNode("color", each)]),
    );
    return node("fill", {}, [
      node("gradientFill", pattern === GRADIENTS.path ? { type: "path" } : {}, stops),
    ]);
  }
  const patternType = mirror(PATTERNS)[pattern] ?? "solid";
  const [front, back] = pattern === "Solid" ? [colour, ""] : [patternColour, colour];
  const children = [
    ...(front === "" ? [] : [colourNode("fgColor", front)]),
    back === "" ? node("bgColor", { indexed: 64 }) : colourNode("bgColor", back),
  ];
  return node("fill", {}, [node("patternFill", { patternType }, patternType === "none" ? [] : children)]);
}

const SIDES: Readonly<Record<Exclude<BorderSide, "DiagonalDown" | "DiagonalUp">, readonly string[]>> = {
  EdgeLeft: ["left", "start"],
  EdgeRight: ["right", "end"],
  EdgeTop: ["top"],
  EdgeBottom: ["bottom"],
};

const NO_LINE: BorderLook = NORMAL_FORMAT.borders.EdgeTop;

export function borderLooks(border: StyleNode, colours: Colours): CellFormat["borders"] {
  const side = (...names: readonly string[]): BorderLook => {
    const found = names.map((name) => childNode(border, name)).find((each) => each !== undefined);
    const line = LINES[found?.attributes.style ?? "none"];
    if (found === undefined || line === undefined) return NO_LINE;
    return { ...line, colour: colourOf(found, "color", colours) ?? NO_LINE.colour };
  };
  const diagonal = side("diagonal");
  return {
    EdgeTop: side(...SIDES.EdgeTop),
    EdgeBottom: side(...SIDES.EdgeBottom),
    EdgeLeft: side(...SIDES.EdgeLeft),
    EdgeRight: side(...SIDES.EdgeRight),
    DiagonalDown: isOn(border.attributes.diagonalDown) ? diagonal : NO_LINE,
    DiagonalUp: isOn(border.attributes.diagonalUp) ? diagonal : NO_LINE,
  };
}

export const lineNode = (name: string, { style, weight, colour }: BorderLook): StyleNode => {
  const line = lineName(style, weight);
  return line === undefined ? node(name) : node(name, { style: line }, [colourNode("color", colour)]);
};

export function borderNode(borders: CellFormat["borders"]): StyleNode {
  const { DiagonalDown: down, DiagonalUp: up } = borders;
  const marks = {
    ...(up.style === "None" ? {} : { diagonalUp: 1 }),
    ...(down.style === "None" ? {} : { diagonalDown: 1 }),
  };
  return node("border", marks, [
    lineNode("left", borders.EdgeLeft),
    lineNode("right", borders.EdgeRight),
    lineNode("top", borders.EdgeTop),
    lineNode("bottom", borders.EdgeBottom),
    // A cell has one line for both of its diagonals.
    lineNode("diagonal", up.style === "None" ? down : up),
  ]);
}

/** Files count 0 to 90 upwards, 91 to 180 downwards; 255 is letters on top of one another. */
const orientationOf = (rotation: number): number =>
  rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
const rotationOf = (orientation: number): number =>
  orientation === 180 ? 255 : orientation < 0 ? 90 - orientation : orientation;

export function alignmentLook(xf: StyleNode): Alignment {
  const { attributes } = childNode(xf, "alignment") ?? node("alignment");
  return {
    horizontal: HORIZONTAL[attributes.horizontal ?? "general"] ?? "General",
    vertical: VERTICAL[attributes.vertical ?? "bottom"] ?? "Bottom",
    wrap: isOn(attributes.wrapText),
    indent: Number(attributes.indent ?? 0),
    orientation: orientationOf(Number(attributes.textRotation ?? 0)),
    shrinkToFit: isOn(attributes.shrinkToFit),
    readingOrder: READING_ORDERS[Number(attributes.readingOrder ?? 0)] ?? "Context",
  };
}

/** Undefined for the usual alignment, which files leave out. */
export function alignmentNode(look: Alignment): StyleNode | undefined {
  const usual = NORMAL_FORMAT.alignment;
  const attributes = {
    ...(look.horizontal === usual.horizontal
      ? {}
      : { horizontal: mirror(HORIZONTAL)[look.horizontal] ?? "general" }),
    ...(look.vertical === usual.vertical ? {} : { vertical: mirror(VERTICAL)[look.vertical] ?? "bottom" }),
    ...(look.orientation === 0 ? {} : { textRotation: rotationOf(look.orientation) }),
    ...(look.wrap ? { wrapText: 1 } : {}),
    ...(look.indent === 0 ? {} : { indent: look.indent }),
    ...(look.shrinkToFit ? { shrinkToFit: 1 } : {}),
    ...(look.readingOrder === usual.readingOrder
      ? {}
      : { readingOrder: READING_ORDERS.indexOf(look.readingOrder) }),
  };
  return Object.keys(attributes).length === 0 ? undefined : node("alignment", attributes);
}

/** @param custom the workbook's own formats by number */
export const numberFormatOf = (id: number, custom: ReadonlyMap<number, string>): string =>
  custom.get(id) ?? builtinFormat(id) ?? "General";
