import { decodeXml, encodeXml } from "../../../adapters/xlsx/xml-text.ts";
import { attributeOf } from "../../../adapters/xlsx/xml.ts";
import type { Book, CustomXmlPart } from "../model/book.ts";
import { newId } from "../model/new-book.ts";
import { rootNamespace } from "../model/root-namespace.ts";
import type { OpenedPackage } from "./opened-package.ts";
import { OFFICE, type Links, type PackageWriter } from "./package-writer.ts";
import { HEAD, tag } from "./xml-out.ts";

const STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

interface StoredPart {
  readonly path: string;
  readonly id: string | undefined;
  readonly xml: string;
}

function storedParts(opened: OpenedPackage): readonly StoredPart[] {
  const [workbook = ""] = opened.related("", "officeDocument");
  return opened.related(workbook, "customXml").map((path) => {
    const [properties] = opened.related(path, "customXmlProps");
    const text = decodeXml(opened.bytes(path));
    if (!text.ok) throw new Error(`This workbook cannot be read: ${text.issue.code} (${path})`);
    return {
      path,
      id: attributeOf(opened.rootOf(properties), "itemID"),
      xml: text.value.replace(/^\uFEFF/, ""),
    };
  });
}

/** @source ECMA-376 part 1, 22.5 (custom XML data properties) */
export const readCustomXml = (opened: OpenedPackage, book: Pick<Book, "lastId">): readonly CustomXmlPart[] =>
  storedParts(opened).map(({ id, xml }) => ({
    id: id ?? newId(book),
    namespace: rootNamespace(xml) ?? "",
    xml,
  }));

/** Mirror of `readCustomXml`: parts that nobody changed keep their paths. */
export function writeCustomXml(book: Book, writer: PackageWriter, links: Links, workbook: string): void {
  const { opened } = writer;
  const before = opened === undefined ? [] : [...storedParts(opened)];
  for (const part of book.customXmlParts) {
    const place = before.findIndex(({ id, xml }) => (id === undefined ? xml === part.xml : id === part.id));
    const [old] = place < 0 ? [] : before.splice(place, 1);
    if (old === undefined) links.add("customXml", writeNew(part, writer));
    else {
      const line = opened
        ?.relationships(workbook)
        .find((each) => each.target.toLowerCase() === old.path.toLowerCase());
      if (line !== undefined) links.keep(line);
      if (old.xml === part.xml) continue;
      writer.put(old.path, encodeXml(part.xml), "application/xml", opened?.relationships(old.path) ?? []);
    }
  }
}

function writeNew({ id, namespace, xml }: CustomXmlPart, writer: PackageWriter): string {
  const path = writer.freePath("customXml/item#.xml");
  const properties = path.replace("item", "itemProps");
  const schemas = namespace === "" ? "" : tag("ds:schemaRef", { "ds:uri": namespace });
  const root = { "ds:itemID": id, "xmlns:ds": STORE };
  writer.put(
    properties,
    HEAD + tag("ds:datastoreItem", root, tag("ds:schemaRefs", {}, schemas)),
    PROPERTIES_TYPE,
  );
  const line = { id: "rId1", type: `${OFFICE}/customXmlProps`, target: properties, isExternal: false };
  writer.put(path, encodeXml(xml), "application/xml", [line]);
  return path;
}
