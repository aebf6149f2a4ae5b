import type { CellStyle, ConditionalFormat } from "../../ports/layout.ts";
import { LINE_COLOUR } from "../house-look.ts";
import { node, type StyleNode } from "./style-node.ts";

/** The order in which a font's properties stand. @source ECMA-376 part 1, 18.8.22 font */
const FONT_ORDER: readonly string[] = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"],
  ...["sz", "color", "name", "family", "charset", "scheme"],
];

/** "#RRGGBB" as the file holds it, opaque. @throws for anything else: our own fault */
export function argb(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`Not a colour: ${colour}`);
  return `FF${colour.slice(1).toUpperCase()}`;
}

const colourNode = (name: string, colour: string): StyleNode => node(name, { rgb: argb(colour) });

/** The workbook's own font with what the style asks for in its place. */
export function fontNode(own: StyleNode, { bold, italic, size, colour }: CellStyle): StyleNode {
  const asked: readonly StyleNode[] = [
    ...(bold === true ? [node("b")] : []),
    ...(italic === true ? [node("i")] : []),
    ...(size === undefined ? [] : [node("sz", { val: size })]),
    ...(colour === undefined ? [] : [colourNode("color", colour)]),
  ];
  const replaced = new Set([
    ...asked.map(({ name }) => name),
    ...(bold === false ? ["b"] : []),
    ...(italic === false ? ["i"] : []),
  ]);
  const children = [...own.children.filter(({ name }) => !replaced.has(name)), ...asked];
  const place = ({ name }: StyleNode): number => FONT_ORDER.indexOf(name);
  return node(
    "font",
    {},
    [...children].sort((a, b) => place(a) - place(b)),
  );
}

export const fillNode = (colour: string): StyleNode =>
  node("fill", {}, [
    node("patternFill", { patternType: "solid" }, [
      colourNode("fgColor", colour),
      node("bgColor", { indexed: 64 }),
    ]),
  ]);

const SIDES = ["left", "right", "top", "bottom"] as const;

export function borderNode(border: NonNullable<CellStyle["border"]>): StyleNode {
  const line = [colourNode("color", LINE_COLOUR)];
  const sides = SIDES.map((side) =>
    border === "thin" || border === side ? node(side, { style: "thin" }, line) : node(side),
  );
  return node("border", {}, [...sides, node("diagonal")]);
}

/** The attributes of an alignment; an indent needs a side to count from. */
export function alignmentOf({ align, vertical, wrap, indent }: CellStyle): Readonly<Record<string, string>> {
  const hasIndent = indent !== undefined && indent > 0;
  const horizontal = align ?? (hasIndent ? "left" : undefined);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === true ? { wrapText: "1" } : {}),
    ...(hasIndent ? { indent: String(indent) } : {}),
  };
}

/** What a conditional format lays over a cell; there a solid fill is given by its background. */
export const differentialNode = ({ fill, colour, bold }: ConditionalFormat["look"]): StyleNode =>
  node("dxf", {}, [
    node("font", {}, [...(bold === true ? [node("b")] : []), colourNode("color", colour)]),
    node("fill", {}, [node("patternFill", {}, [colourNode("bgColor", fill)])]),
  ]);
