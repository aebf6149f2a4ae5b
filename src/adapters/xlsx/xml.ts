import { SaxesParser, type SaxesTagNS } from "saxes";
import { fail, ok, type Result } from "../../core/result.ts";
import type { XmlIssue } from "./xml-text.ts";

/**
 * An element with the offsets of its source, so that edits (xml-edit.ts) touch nothing but what they change.
 *
 * ```
 * <x:row r="1">…</x:row>      <x:row r="1"/>
 * ^start      ^openEnd        ^start        ^openEnd = closeStart = end
 *              ^closeStart
 *                       ^end
 * ```
 */
export interface XmlElement {
  /** As written, with its prefix: "x:row". */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | undefined;
  /** Character data directly inside, entities resolved. */
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

export interface XmlAttribute {
  /** As written, with its prefix: "r:id". */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/** No part of a workbook nests deeper; a parser that knows namespaces slows down with every level. */
const DEEPEST = 256;

class Doctype extends Error {}

/**
 * Reads a whole part into a light tree. For parts of modest size; sheet data goes through xml-scan.ts.
 *
 * @returns `bad-xml` when it is not well formed or nests deeper than 256 levels, `doctype` when it declares a document type: no part of a workbook
 * does, and entity tricks start there
 */
export function parseXml(text: string): Result<XmlDocument, XmlIssue> {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  parser.on("doctype", () => {
    throw new Doctype();
  });
  parser.on("opentag", (tag) => {
    if (open.length === DEEPEST) throw new Error("Nested too deeply");
    const parent = open.at(-1);
    // "<" cannot stand unescaped in an attribute's value, so the last one before here opens this tag.
    const start = text.lastIndexOf("<", parser.position - 1);
    const element = startElement(tag, parent, start, parser.position);
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (data: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += data;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined || element.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf("<", parser.position - 1);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    return fail({ code: error instanceof Doctype ? "doctype" : "bad-xml", at: parser.position });
  }
  return root === undefined ? fail({ code: "bad-xml", at: 0 }) : ok({ text, root });
}

function startElement(tag: SaxesTagNS, parent: Growing | undefined, start: number, openEnd: number): Growing {
  return {
    name: tag.name,
    prefix: tag.prefix,
    local: tag.local,
    uri: tag.uri,
    attributes: Object.values(tag.attributes),
    children: [],
    parent,
    text: "",
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    isSelfClosing: tag.isSelfClosing,
  };
}

/** The first child with this local name, whatever its prefix. */
export const childOf = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((child) => child.local === local);

export const childrenOf = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.local === local) ?? [];

/** The value of an attribute without a namespace. */
export const attributeOf = (element: XmlElement | undefined, local: string): string | undefined =>
  element?.attributes.find((attribute) => attribute.local === local && attribute.uri === "")?.value;

/** The namespace of `r:id` and its like: transitional and strict workbooks have different ones. */
export const isRelationshipsUri = (uri: string): boolean =>
  /\/officeDocument\/(?:2006\/)?relationships$/.test(uri);

/** `r:id` and its like, under whatever prefix. */
export const relationshipOf = (element: XmlElement | undefined, local = "id"): string | undefined =>
  element?.attributes.find((attribute) => attribute.local === local && isRelationshipsUri(attribute.uri))
    ?.value;

/** An attribute of type xsd:boolean. */
export const flagOf = (element: XmlElement | undefined, local: string): boolean | undefined => {
  const value = attributeOf(element, local);
  return value === undefined ? undefined : value === "1" || value === "true";
};

/** An attribute that holds a whole number; undefined also when it holds anything else. */
export const countOf = (element: XmlElement | undefined, local: string): number | undefined => {
  const value = attributeOf(element, local);
  return value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
};

/** Every element below, in document order. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child !== undefined) waiting.push(child);
    }
  }
}
