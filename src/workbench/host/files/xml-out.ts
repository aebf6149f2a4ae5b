import { stringXml } from "../../../adapters/xlsx/render-text.ts";
import { encodeXstring, escapeAttribute } from "../../../adapters/xlsx/xml-text.ts";
import type { XmlElement } from "../../../adapters/xlsx/xml.ts";

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Undefined ones are left out; true is "1", false "0". */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** @param content XML as it shall stand, in pieces */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const inside = content.join("");
  const open = `<${name}${attributesXml(Object.entries(attributes))}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** A list with its count; nothing where the list is empty. */
export const listTag = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : tag(name, { count: items.length }, ...items);

/** An element in the place of one that the file held: attributes that nobody names here stay as they were. */
export function tagLike(
  original: XmlElement | undefined,
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const kept = (original?.attributes ?? []).filter((each) => !(each.name in attributes));
  const all = [...kept.map((each) => [each.name, each.value] as const), ...Object.entries(attributes)];
  return tag(name, Object.fromEntries(all), ...content);
}

/** An element with text inside, as the text of cells is written. */
export const textTag = (name: string, text: string, attributes: Attributes = {}): string => {
  const space = /^\s|\s$|\n/.test(text) ? { ...attributes, "xml:space": "preserve" } : attributes;
  return tag(name, space, stringXml(text));
};

/** An attribute's value that is a string of a workbook: control characters survive. */
export const wordsOf = (text: string): string => encodeXstring(text);

const attributesXml = (pairs: readonly (readonly [string, Attributes[string]])[]): string =>
  pairs
    .map(([name, value]) => {
      if (value === undefined) return "";
      const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
      return ` ${name}="${escapeAttribute(text)}"`;
    })
    .join("");
