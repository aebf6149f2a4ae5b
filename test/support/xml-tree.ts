import { SaxesParser } from "saxes";

/** An element by what it means: prefixes, quotes, entities and the order of attributes make no difference. */
export interface XmlNode {
  /** Local name for the spreadsheet and package namespaces, else `prefix:local` or `{namespace}local`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Text directly inside; blanks between elements do not count. */
  readonly text: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const MICROSOFT = "http://schemas.microsoft.com/office/spreadsheetml";

/** "" = written without a prefix. An element in no namespace at all is written `?:name`: it is none of Excel's. */
const prefixes: Readonly<Record<string, string>> = {
  "": "?:",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  [`${OFFICE}/extended-properties`]: "",
  [`${OFFICE}/docPropsVTypes`]: "vt:",
  [`${OFFICE}/relationships`]: "r:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://www.w3.org/XML/1998/namespace": "xml:",
  [`${MICROSOFT}/2009/9/main`]: "x14:",
  [`${MICROSOFT}/2009/9/ac`]: "x14ac:",
  "http://schemas.microsoft.com/office/excel/2006/main": "xm:",
};

/** @throws when the XML is not well formed */
export function parseXml(content: Uint8Array): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; attributes: Map<string, string>; children: XmlNode[]; text: string }[] = [];
  let root: XmlNode | undefined;
  parser.on("opentag", ({ uri, local, attributes }) => {
    const ownAttributes = Object.values(attributes)
      .filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns")
      .map((attribute): [string, string] => [attributeName(attribute), attribute.value]);
    open.push({ name: prefixOf(uri) + local, attributes: new Map(ownAttributes), children: [], text: "" });
  });
  const addText = (text: string): void => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const done = open.pop();
    if (done === undefined) return;
    const node = { ...done, text: done.children.length > 0 && done.text.trim() === "" ? "" : done.text };
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else parent.children.push(node);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(decode(content)).close();
  if (root === undefined) throw new Error("The part holds no element");
  return root;
}

const prefixOf = (uri: string): string => prefixes[uri] ?? `{${uri}}`;

/** An attribute without a prefix is in no namespace, and that is right for it. */
const attributeName = ({ uri, local }: { readonly uri: string; readonly local: string }): string =>
  uri === "" ? local : prefixOf(uri) + local;

/** @throws when the declaration names another encoding than the bytes have: Excel refuses such a part */
function decode(content: Uint8Array): string {
  const [first, second] = content;
  const encoding = first === 0xff && second === 0xfe ? "utf-16" : "utf-8";
  const text = new TextDecoder(encoding === "utf-16" ? "utf-16le" : "utf-8", { fatal: true }).decode(content);
  const declared = /^<\?xml[^>]*?encoding=["'](?<name>[^"']+)["']/.exec(text)?.groups?.name ?? encoding;
  if (declared.toLowerCase() !== encoding) throw new Error(`The part says ${declared} and is in ${encoding}`);
  return text;
}

/** Every element, the node itself first. */
export function* elements(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* elements(child);
}

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** Follows names down from a node; `undefined` where one is missing. */
export const descend = (node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined =>
  names.reduce<XmlNode | undefined>((at, name) => childrenOf(at, name)[0], node);

export const attribute = (node: XmlNode | undefined, name: string): string | undefined =>
  node?.attributes.get(name);

/** A short form of an element for messages: `<c r="A1"><v>3</v></c>`. */
export function formatXml(node: XmlNode): string {
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
  const inner = node.text + node.children.map(formatXml).join("");
  return inner === "" ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
}
