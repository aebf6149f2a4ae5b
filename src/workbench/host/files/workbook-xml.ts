import { WORKBOOK_ORDER, insertInOrder } from "../../../adapters/xlsx/element-order.ts";
import { XmlEdit } from "../../../adapters/xlsx/xml-edit.ts";
import {
  attributeOf,
  childOf,
  parseXml,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { Book, Sheet } from "../model/book.ts";
import { mirror } from "./look-names.ts";
import { HEAD, tag } from "./xml-out.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A tab as it stands in the file; without a sheet it is one of charts or old macros. */
export interface WrittenTab {
  readonly sheet: Sheet | undefined;
  readonly path: string;
  readonly sheetId: number;
  readonly relationship: string;
  readonly element: XmlElement | undefined;
}

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const MODES = mirror({ auto: "Automatic", autoNoTable: "AutomaticExceptTables", manual: "Manual" });

/** A workbook that was never in a file: Excel computes it once more when it opens it. */
const NEW_WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews>` +
  '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>';

/**
 * The workbook part; of an opened file's everything stays but tabs, names and what the model holds.
 *
 * @param names the definitions, as elements without prefix
 * @param active the place of the active tab
 */
export function workbookXml(
  book: Book,
  original: XmlDocument | undefined,
  tabs: readonly WrittenTab[],
  names: readonly string[],
  active: number,
): string {
  const document = original ?? newDocument();
  const { root } = document;
  const edit = new XmlEdit(document);
  const put = (local: string, xml: (name: string) => string): void => {
    const old = childOf(root, local);
    if (old !== undefined) edit.replace(old, xml(old.name));
    else insertInOrder(edit, root, WORKBOOK_ORDER, local, xml);
  };
  const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
  put("sheets", (name) =>
    tag(name, { "xmlns:r": OFFICE }, ...tabs.map((tab) => tabXml(tab, `${prefix}sheet`))),
  );
  const prefixed = names.map((each) => each.replace(/^<|<\/(?=definedName>$)/g, (start) => start + prefix));
  if (prefixed.length > 0) put("definedNames", (name) => tag(name, {}, ...prefixed));
  else {
    const old = childOf(root, "definedNames");
    if (old !== undefined) edit.remove(old);
  }
  setMark(edit, root, put, "workbookPr", "date1904", book.dateSystem === 1904 ? "1" : undefined);
  const mode = MODES[book.calculationMode];
  setMark(edit, root, put, "calcPr", "calcMode", mode === "auto" ? undefined : mode);
  setMark(
    edit,
    root,
    put,
    "workbookProtection",
    "lockStructure",
    book.isStructureProtected ? "1" : undefined,
  );
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  if (view !== undefined) setAttribute(edit, view, "activeTab", active === 0 ? undefined : String(active));
  return edit.toText();
}

function newDocument(): XmlDocument {
  const parsed = parseXml(NEW_WORKBOOK);
  if (!parsed.ok) throw new Error("The empty workbook is no XML");
  return parsed.value;
}

function tabXml({ sheet, sheetId, relationship, element }: WrittenTab, name: string): string {
  return tag(name, {
    name: sheet?.name ?? attributeOf(element, "name"),
    sheetId,
    state: sheet === undefined ? attributeOf(element, "state") : STATES[sheet.visibility],
    "r:id": relationship,
  });
}

/** Sets an attribute of a child, which is added only to bear it. */
function setMark(
  edit: XmlEdit,
  root: XmlElement,
  put: (local: string, xml: (name: string) => string) => void,
  local: string,
  attribute: string,
  value: string | undefined,
): void {
  const element = childOf(root, local);
  if (element !== undefined) setAttribute(edit, element, attribute, value);
  else if (value !== undefined) put(local, (name) => tag(name, { [attribute]: value }));
}

/** A flag that says "no" in the file's own words stays. */
function setAttribute(edit: XmlEdit, element: XmlElement, name: string, value: string | undefined): void {
  const before = attributeOf(element, name);
  const isNo = before === "0" || before === "false" || before === "auto";
  const isYes = before === "true" && value === "1";
  if (before === value || (value === undefined && isNo) || isYes) return;
  edit.setAttribute(element, name, value);
}
