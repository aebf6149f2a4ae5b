import { drawingText } from "../../../adapters/xlsx/render-text.ts";
import { escapeText } from "../../../adapters/xlsx/xml-text.ts";
import { attributeOf, childOf, descendantsOf, type XmlElement } from "../../../adapters/xlsx/xml.ts";
import type { Colours } from "./colours.ts";
import { DASHES } from "./chart-words.ts";
import { mirror } from "./look-names.ts";
import { tag } from "./xml-out.ts";

/** English metric units in a point. */
const EMU = 12_700;

type Looks = Map<string, unknown>;

/** The colour of a plain fill: "" for none, undefined for the theme's own. */
export function fillOf(shape: XmlElement | undefined, colours: Colours): string | undefined {
  if (childOf(shape, "noFill") !== undefined) return "";
  const [colour] = childOf(shape, "solidFill")?.children ?? [];
  const value = attributeOf(colour, "val");
  if (value === undefined) return undefined;
  return colour?.local === "srgbClr" ? `#${value.toUpperCase()}` : colours.ofScheme(value);
}

/** @param prefix of the looks' paths, with its slash */
export function readLine(
  shape: XmlElement | undefined,
  prefix: string,
  looks: Looks,
  colours: Colours,
): void {
  const line = childOf(shape, "ln");
  if (line === undefined) return;
  const colour = fillOf(line, colours);
  if (colour === "") looks.set(`${prefix}lineStyle`, "None");
  else if (colour !== undefined) {
    looks.set(`${prefix}color`, colour);
    looks.set(
      `${prefix}lineStyle`,
      DASHES[attributeOf(childOf(line, "prstDash"), "val") ?? "solid"] ?? "Continuous",
    );
  }
  const width = attributeOf(line, "w");
  if (width !== undefined && colour !== "") looks.set(`${prefix}weight`, Number(width) / EMU);
}

export function readFill(shape: XmlElement | undefined, path: string, looks: Looks, colours: Colours): void {
  const colour = fillOf(shape, colours);
  if (colour !== undefined) looks.set(path, colour);
}

/** Of the text in a title, or of all text of a part (`txPr`). */
export function readFont(text: XmlElement | undefined, prefix: string, looks: Looks, colours: Colours): void {
  if (text === undefined) return;
  const all = [...descendantsOf(text)];
  const font = all.find(({ local }) => local === "rPr") ?? all.find(({ local }) => local === "defRPr");
  if (font === undefined) return;
  const size = attributeOf(font, "sz");
  const [bold, italic] = [attributeOf(font, "b"), attributeOf(font, "i")];
  const name = attributeOf(childOf(font, "latin"), "typeface");
  if (size !== undefined) looks.set(`${prefix}size`, Number(size) / 100);
  if (bold !== undefined) looks.set(`${prefix}bold`, bold === "1" || bold === "true");
  if (italic !== undefined) looks.set(`${prefix}italic`, italic === "1" || italic === "true");
  if (name !== undefined && !name.startsWith("+")) looks.set(`${prefix}name`, name);
  readFill(font, `${prefix}color`, looks, colours);
}

/** The words of a title. */
export const richText = (element: XmlElement | undefined): string =>
  element === undefined
    ? ""
    : [...descendantsOf(element)]
        .filter(({ local, uri }) => (local === "t" && uri.includes("drawingml")) || local === "v")
        .map(({ text }) => text)
        .join("");

export const solidXml = (colour: string): string =>
  tag("a:solidFill", {}, tag("a:srgbClr", { val: colour.slice(1).toUpperCase() }));

/** Asks a look by its path. */
export type Ask = (path: string) => unknown;

/** @param fill path of the fill's colour; @param line prefix of the line's looks */
export function shapeXml(ask: Ask, fill: string | undefined, line: string | undefined): string {
  const colour = fill === undefined ? undefined : ask(fill);
  const inside = typeof colour !== "string" ? "" : colour === "" ? "<a:noFill/>" : solidXml(colour);
  const around = line === undefined ? "" : lineXml(ask, line);
  return inside + around === "" ? "" : tag("c:spPr", {}, inside, around);
}

function lineXml(ask: Ask, prefix: string): string {
  const style = ask(`${prefix}lineStyle`);
  const colour = ask(`${prefix}color`);
  const weight = ask(`${prefix}weight`);
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  const isColoured = typeof colour === "string" && colour !== "";
  if (!isColoured && typeof weight !== "number") return "";
  const dash = mirror(DASHES)[String(style)];
  const dashXml = dash === undefined || dash === "solid" ? "" : tag("a:prstDash", { val: dash });
  const w = typeof weight === "number" ? Math.round(weight * EMU) : undefined;
  return tag("a:ln", { w }, isColoured ? solidXml(colour) : "", dashXml);
}

function fontXml(name: "a:defRPr" | "a:rPr", ask: Ask, prefix: string): string {
  const [size, bold, italic] = ["size", "bold", "italic"].map((each) => ask(prefix + each));
  const [face, colour, underline] = ["name", "color", "underline"].map((each) => ask(prefix + each));
  return tag(
    name,
    {
      sz: typeof size === "number" ? Math.round(size * 100) : undefined,
      b: typeof bold === "boolean" ? bold : undefined,
      i: typeof italic === "boolean" ? italic : undefined,
      u: underline === "Single" ? "sng" : undefined,
    },
    typeof colour === "string" && colour !== "" ? solidXml(colour) : "",
    typeof face === "string" ? tag("a:latin", { typeface: face }) + tag("a:cs", { typeface: face }) : "",
  );
}

/** The font of all text of a part; nothing where none was set. */
export function textXml(ask: Ask, prefix: string): string {
  const font = fontXml("a:defRPr", ask, prefix);
  if (font === "<a:defRPr/>") return "";
  const paragraph = tag("a:p", {}, tag("a:pPr", {}, font), "<a:endParaRPr/>");
  return tag("c:txPr", {}, "<a:bodyPr/><a:lstStyle/>", paragraph);
}

/** A title with its words. */
export const titleXml = (words: string, ask: Ask, prefix: string, overlay: boolean): string =>
  tag(
    "c:title",
    {},
    tag(
      "c:tx",
      {},
      tag(
        "c:rich",
        {},
        "<a:bodyPr/><a:lstStyle/>",
        tag(
          "a:p",
          {},
          tag("a:pPr", {}, fontXml("a:defRPr", ask, prefix)),
          tag("a:r", {}, fontXml("a:rPr", ask, prefix), `<a:t>${escapeText(drawingText(words))}</a:t>`),
        ),
      ),
    ),
    tag("c:overlay", { val: overlay }),
  );
