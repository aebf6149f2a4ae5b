import { childNode, node, type StyleNode } from "../../../adapters/xlsx/style-node.ts";
import type { BorderSide } from "../model/cell-format.ts";
import type { DifferentialLook } from "../model/conditional-rule.ts";
import {
  borderLooks,
  colourNode,
  colourOf,
  lineNode,
  switchOf,
  underlineNode,
  underlineOf,
} from "./cell-looks.ts";
import type { Colours } from "./colours.ts";

const EDGES = { EdgeLeft: "left", EdgeRight: "right", EdgeTop: "top", EdgeBottom: "bottom" } as const;

/** What a differential format (dxf) lays over a cell; in it a plain fill is given by its background. */
export function differentialLook(dxf: StyleNode, colours: Colours): DifferentialLook {
  const font = childNode(dxf, "font") ?? node("font");
  const pattern = childNode(childNode(dxf, "fill") ?? node("fill"), "patternFill") ?? node("patternFill");
  const look = {
    fillColour: colourOf(pattern, "bgColor", colours) ?? colourOf(pattern, "fgColor", colours),
    fontColour: colourOf(font, "color", colours),
    bold: switchOf(font, "b"),
    italic: switchOf(font, "i"),
    underline: underlineOf(font),
    strikethrough: switchOf(font, "strike"),
    numberFormat: childNode(dxf, "numFmt")?.attributes.formatCode,
    borders: edgesOf(childNode(dxf, "border"), colours),
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

function edgesOf(border: StyleNode | undefined, colours: Colours): DifferentialLook["borders"] {
  if (border === undefined) return undefined;
  const looks = borderLooks(border, colours);
  const edges = Object.keys(EDGES)
    .map((side) => [side, looks[side as BorderSide]] as const)
    .filter(([, line]) => line.style !== "None")
    .map(([side, { style, colour }]) => [side, { style, colour }] as const);
  return edges.length === 0 ? undefined : Object.fromEntries(edges);
}

/** @param formatId gives a number format its number */
export function differentialNode(look: DifferentialLook, formatId: (format: string) => number): StyleNode {
  const onOff = (name: string, value: boolean | undefined): readonly StyleNode[] =>
    value === undefined ? [] : [value ? node(name) : node(name, { val: 0 })];
  const font = [
    ...onOff("b", look.bold),
    ...onOff("i", look.italic),
    ...onOff("strike", look.strikethrough),
    ...(look.underline === undefined ? [] : [underlineNode(look.underline)]),
    ...(look.fontColour === undefined ? [] : [colourNode("color", look.fontColour)]),
  ];
  const { numberFormat, fillColour, borders } = look;
  const lines = Object.entries(EDGES).map(([side, name]) => {
    const line = borders?.[side];
    return line === undefined ? node(name) : lineNode(name, { ...line, weight: "Thin" });
  });
  return node("dxf", {}, [
    ...(font.length === 0 ? [] : [node("font", {}, font)]),
    ...(numberFormat === undefined
      ? []
      : [node("numFmt", { numFmtId: formatId(numberFormat), formatCode: numberFormat })]),
    ...(fillColour === undefined
      ? []
      : [node("fill", {}, [node("patternFill", {}, [colourNode("bgColor", fillColour)])])]),
    ...(borders === undefined ? [] : [node("border", {}, lines)]),
  ]);
}
