import { qualified } from "./package-draft.ts";
import type { XmlElement } from "./xml.ts";
import type { XmlEdit } from "./xml-edit.ts";

/** The elements of a part in the order its schema wants, as far as we write any. */
type Order = readonly string[];

/** @source ECMA-376 part 1, 18.2.27 (workbook) */
export const WORKBOOK_ORDER: Order = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];

/** @source ECMA-376 part 1, 18.3.1.99 (worksheet) */
export const WORKSHEET_ORDER: Order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
];

/**
 * Puts elements named `local` where the schema wants them: behind the last child that may stand before them.
 *
 * @param xml receives the element's name as it must be written there
 * @param ignored children that are being taken away
 */
export function insertInOrder(
  edit: XmlEdit,
  root: XmlElement,
  order: Order,
  local: string,
  xml: (name: string) => string,
  ignored: ReadonlySet<XmlElement> = new Set(),
): void {
  const before = new Set(order.slice(0, order.indexOf(local) + 1));
  const anchor = root.children.findLast((child) => before.has(child.local) && !ignored.has(child));
  const text = xml(qualified(root, local));
  const [first] = root.children;
  if (anchor !== undefined) edit.insertAfter(anchor, text);
  else if (first !== undefined) edit.insertBefore(first, text);
  else edit.append(root, text);
}
