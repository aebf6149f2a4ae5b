import { attributeOf, childOf, childrenOf, type XmlElement } from "../../../adapters/xlsx/xml.ts";
import { XmlEdit } from "../../../adapters/xlsx/xml-edit.ts";
import type { Book } from "../model/book.ts";
import type { OpenedPackage } from "./opened-package.ts";
import { Links, type PackageWriter } from "./package-writer.ts";
import { isSame } from "./sheet-frame.ts";
import { HEAD, tag } from "./xml-out.ts";

const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_LINK = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_LINK = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts in which Office keeps what add-ins store in a document. @source MS-OWEXML 2.2 */
const extensionPaths = (opened: OpenedPackage): readonly string[] =>
  opened.related("", "webextensiontaskpanes").flatMap((panes) => opened.related(panes, "webextension"));

const propertiesOf = (root: XmlElement | undefined): readonly (readonly [string, unknown])[] =>
  childrenOf(childOf(root, "properties"), "property").map((each) => [
    attributeOf(each, "name") ?? "",
    valueOf(attributeOf(each, "value") ?? ""),
  ]);

/** Values are JSON; what is none was put there by another program, and is taken as it stands. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The settings of all add-ins together: which is which nobody asks here. */
export const readSettings = (opened: OpenedPackage): ReadonlyMap<string, unknown> =>
  new Map(extensionPaths(opened).flatMap((path) => propertiesOf(opened.rootOf(path))));

/**
 * Mirror of `readSettings`. Changed settings go to the first add-in of the file, or to one without a pane of its own
 * where the file knows none: a guess, since the emulated host does not say which add-in is open.
 */
export function writeSettings({ settings }: Book, writer: PackageWriter, links: Links): void {
  const { opened } = writer;
  if (isSame([...settings], opened === undefined ? [] : [...readSettings(opened)])) return;
  const xml = tag(
    "we:properties",
    { "xmlns:we": EXTENSION },
    ...Array.from(settings, ([name, value]) => tag("we:property", { name, value: JSON.stringify(value) })),
  );
  const [path, ...others] = opened === undefined ? [] : extensionPaths(opened);
  if (opened === undefined || path === undefined) {
    writeExtension(xml, writer, links);
    return;
  }
  for (const each of [path, ...others]) {
    const document = opened.tree(each);
    const edit = new XmlEdit(document);
    const list = childOf(document.root, "properties");
    const content = each === path ? xml : tag("we:properties", { "xmlns:we": EXTENSION });
    if (list === undefined) edit.append(document.root, content);
    else edit.replace(list, content);
    writer.put(each, edit.toText(), opened.contentType(each), opened.relationships(each));
  }
}

function writeExtension(properties: string, writer: PackageWriter, links: Links): void {
  const path = writer.freePath("xl/webextensions/webextension#.xml");
  const panes = writer.freePath("xl/webextensions/taskpanes#.xml");
  const id = "{00000000-0000-0000-0000-000000000001}";
  const reference = {
    id: "00000000-0000-0000-0000-000000000001",
    version: "1.0.0.0",
    store: "developer",
    storeType: "Registry",
  };
  writer.put(
    path,
    HEAD +
      tag(
        "we:webextension",
        { "xmlns:we": EXTENSION, id },
        tag("we:reference", reference),
        "<we:alternateReferences/>",
        properties,
        "<we:bindings/>",
        tag("we:snapshot", { "xmlns:r": OFFICE }),
      ),
    "application/vnd.ms-office.webextension+xml",
  );
  const own = new Links();
  const line = own.add(EXTENSION_LINK, path);
  const pane = tag(
    "wetp:taskpane",
    { dockstate: "right", visibility: false, width: 350, row: 1 },
    tag("wetp:webextensionref", { "xmlns:r": OFFICE, "r:id": line }),
  );
  const xml = HEAD + tag("wetp:taskpanes", { "xmlns:wetp": PANES }, pane);
  writer.put(panes, xml, "application/vnd.ms-office.webextensiontaskpanes+xml", own.lines);
  links.add(PANES_LINK, panes);
}
