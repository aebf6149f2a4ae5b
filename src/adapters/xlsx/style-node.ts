import { escapeAttribute } from "./xml-text.ts";
import type { XmlElement } from "./xml.ts";

/** A font, fill, border or cell format as a value: it can be compared, changed into another, and written. */
export interface StyleNode {
  /** Without prefix in the workbook's own namespace; as written in others. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly StyleNode[];
}

export const node = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly StyleNode[] = [],
): StyleNode => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
  children,
});

/** @param uri the workbook's own namespace */
export const nodeOf = (element: XmlElement, uri: string): StyleNode => ({
  name: element.uri === uri ? element.local : element.name,
  attributes: Object.fromEntries(element.attributes.map(({ name, value }) => [name, value])),
  children: element.children.map((child) => nodeOf(child, uri)),
});

/** Equal keys, equal looks: neither the order of attributes nor that of children counts. */
export function nodeKey({ name, attributes, children }: StyleNode): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `${name}[${pairs.sort().join()}](${children.map(nodeKey).sort().join()})`;
}

/** @param prefix with its colon, or "" */
export function nodeXml({ name, attributes, children }: StyleNode, prefix: string): string {
  const tag = name.includes(":") ? name : prefix + name;
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const inside = children.map((child) => nodeXml(child, prefix)).join("");
  return inside === "" ? `<${tag}${pairs.join("")}/>` : `<${tag}${pairs.join("")}>${inside}</${tag}>`;
}

export const childNode = (parent: StyleNode, name: string): StyleNode | undefined =>
  parent.children.find((child) => child.name === name);

/** Sets attributes; `undefined` takes one away. */
export function withAttributes(
  { name, attributes, children }: StyleNode,
  wanted: Readonly<Record<string, string | number | undefined>>,
): StyleNode {
  const pairs = Object.entries({ ...attributes, ...wanted });
  const kept = pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as const]));
  return { name, attributes: Object.fromEntries(kept), children };
}
