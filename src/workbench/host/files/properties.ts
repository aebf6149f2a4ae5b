import { stringXml } from "../../../adapters/xlsx/render-text.ts";
import { XmlEdit } from "../../../adapters/xlsx/xml-edit.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { Book, DocumentProperties } from "../model/book.ts";
import type { OpenedPackage } from "./opened-package.ts";
import type { Links, PackageWriter } from "./package-writer.ts";
import { isSame } from "./sheet-frame.ts";
import { HEAD, tag } from "./xml-out.ts";

const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const DC = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

type Words = Exclude<keyof DocumentProperties, "custom" | "revisionNumber">;

interface PropertyPart {
  /** The last step of the type of the relationship that leads to the part, and its whole type. */
  readonly link: string;
  readonly linkType: string;
  readonly path: string;
  readonly contentType: string;
  readonly empty: string;
  /** Elements by local name, with their namespace and the property they hold. */
  readonly fields: readonly {
    readonly local: string;
    readonly uri: string;
    readonly property: Words | "revisionNumber";
  }[];
}

/** @source ECMA-376 part 2, 8 (core properties); part 1, 22.2 (extended properties) */
const PARTS: readonly PropertyPart[] = [
  {
    link: "core-properties",
    linkType: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    path: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    empty: `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DC}" xmlns:dcterms="${TERMS}" xmlns:xsi="${INSTANCE}"/>`,
    fields: [
      { local: "title", uri: DC, property: "title" },
      { local: "subject", uri: DC, property: "subject" },
      { local: "creator", uri: DC, property: "author" },
      { local: "keywords", uri: CORE, property: "keywords" },
      { local: "description", uri: DC, property: "comments" },
      { local: "lastModifiedBy", uri: CORE, property: "lastAuthor" },
      { local: "revision", uri: CORE, property: "revisionNumber" },
      { local: "created", uri: TERMS, property: "creationDate" },
      { local: "category", uri: CORE, property: "category" },
    ],
  },
  {
    link: "extended-properties",
    linkType: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
    path: "docProps/app.xml",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    empty: `<Properties xmlns="${EXTENDED}"/>`,
    fields: [
      { local: "Manager", uri: EXTENDED, property: "manager" },
      { local: "Company", uri: EXTENDED, property: "company" },
    ],
  },
];

const CUSTOM = {
  link: "custom-properties",
  linkType: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
  path: "docProps/custom.xml",
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
} as const;

export function readProperties(opened: OpenedPackage, properties: DocumentProperties): void {
  for (const { link, fields } of PARTS) {
    const root = opened.rootOf(opened.related("", link)[0]);
    for (const { local, property } of fields) {
      const text = childOf(root, local)?.text;
      if (text === undefined) continue;
      if (property === "revisionNumber") properties.revisionNumber = Number(text);
      else properties[property] = text;
    }
  }
  for (const [name, value] of readCustom(opened)) properties.custom.set(name, value);
}

/** Kinds of values by their element. Dates stay words. @source ECMA-376 part 1, 22.4 (variant types) */
function readCustom(opened: OpenedPackage): ReadonlyMap<string, string | number | boolean> {
  const root = opened.rootOf(opened.related("", CUSTOM.link)[0]);
  return new Map(
    childrenOf(root, "property").map((element) => {
      const [value] = element.children;
      const text = value?.text ?? "";
      const kind = value?.local ?? "lpwstr";
      const typed =
        kind === "bool"
          ? text === "1" || text === "true"
          : /^(?:u?i\d|int|uint|r\d|decimal)$/.test(kind)
            ? Number(text)
            : text;
      return [attributeOf(element, "name") ?? "", typed];
    }),
  );
}

/** Mirror of `readProperties`. When the file was last changed stays as it says: nothing here knows the time. */
export function writeProperties({ properties }: Book, writer: PackageWriter, links: Links): void {
  const { opened } = writer;
  for (const part of PARTS) {
    const path = opened?.related("", part.link)[0];
    const document = path === undefined ? parsed(HEAD + part.empty) : opened?.tree(path);
    if (document === undefined) continue;
    const edit = new XmlEdit(document);
    for (const { local, uri, property } of part.fields) {
      setText(edit, document.root, local, uri, String(properties[property]), isBlank(property, properties));
    }
    if (path === undefined) links.add(part.linkType, part.path);
    if (path === undefined || edit.changed) writer.put(path ?? part.path, edit.toText(), part.contentType);
  }
  writeCustom(properties, writer, links);
}

const isBlank = (property: Words | "revisionNumber", properties: DocumentProperties): boolean =>
  property === "revisionNumber" ? properties.revisionNumber === 0 : properties[property] === "";

function setText(
  edit: XmlEdit,
  root: XmlElement,
  local: string,
  uri: string,
  text: string,
  isEmpty: boolean,
): void {
  const element = childOf(root, local);
  if (element !== undefined) {
    if (element.text !== text && !(isEmpty && element.text === ""))
      edit.replaceContent(element, stringXml(isEmpty ? "" : text));
  } else if (!isEmpty) {
    // Readers that know no namespaces want the usual prefixes.
    const prefix = PREFIXES[uri] ?? "";
    const declared = root.attributes.some(({ name, value }) => name === `xmlns:${prefix}` && value === uri);
    const name = prefix === "" ? local : `${prefix}:${local}`;
    const type = uri === TERMS ? { "xsi:type": `${prefix}:W3CDTF`, "xmlns:xsi": INSTANCE } : {};
    const namespace = declared ? {} : { [prefix === "" ? "xmlns" : `xmlns:${prefix}`]: uri };
    edit.append(root, tag(name, { ...namespace, ...type }, stringXml(text)));
  }
}

const PREFIXES: Readonly<Record<string, string>> = { [CORE]: "cp", [DC]: "dc", [TERMS]: "dcterms" };

function writeCustom({ custom }: DocumentProperties, writer: PackageWriter, links: Links): void {
  const { opened } = writer;
  const path = opened?.related("", CUSTOM.link)[0];
  const before = opened === undefined ? [] : [...readCustom(opened)];
  if (isSame(before, [...custom])) return;
  const items = Array.from(custom, ([name, value], index) =>
    tag("property", { fmtid: FORMAT_ID, pid: index + 2, name }, valueXml(value)),
  );
  const root = {
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "xmlns:vt": VALUES,
  };
  writer.put(path ?? CUSTOM.path, HEAD + tag("Properties", root, ...items), CUSTOM.contentType);
  if (path === undefined) links.add(CUSTOM.linkType, CUSTOM.path);
}

function valueXml(value: string | number | boolean): string {
  if (typeof value === "string") return tag("vt:lpwstr", {}, stringXml(value));
  if (typeof value === "boolean") return tag("vt:bool", {}, String(value));
  return Number.isInteger(value) ? tag("vt:i4", {}, String(value)) : tag("vt:r8", {}, String(value));
}

function parsed(xml: string): XmlDocument {
  const document = parseXml(xml);
  if (!document.ok) throw new Error("An empty part is no XML");
  return document.value;
}
