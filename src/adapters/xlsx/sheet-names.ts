import type { Area, SheetMark } from "../../ports/snapshot.ts";
import { WORKBOOK_ORDER, insertInOrder } from "./element-order.ts";
import { qualified, type PackageDraft } from "./package-draft.ts";
import { absoluteArea, quoteSheet, sheetReference } from "../references.ts";
import { MARK_NAME, formatMark } from "../sheet-mark.ts";
import { escapeAttribute, escapeText } from "./xml-text.ts";
import { attributeOf, childOf, childrenOf, countOf, type XmlElement } from "./xml.ts";

/** The names that go with a sheet of ours. */
export interface SheetNames {
  readonly mark: SheetMark | undefined;
  readonly printTitles?: { readonly from: number; readonly to: number };
  readonly filterArea?: Area;
}

const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";
/** Names we set or, when a sheet does without, take away. */
const OWN = [MARK_NAME, PRINT_TITLES, "_xlnm.Print_Area", FILTER];

/**
 * Writes the names scoped to a sheet; other names of the workbook and of the sheet stay.
 *
 * @param index the sheet's place among the tabs
 * @source ECMA-376 part 1, 18.2.5 (definedName)
 */
export function setSheetNames(
  draft: PackageDraft,
  workbook: string,
  sheet: string,
  index: number,
  names: SheetNames,
): void {
  draft.edit(workbook, (edit, root) => {
    const list = childOf(root, "definedNames");
    const wanted = new Map(wantedNames(sheet, names));
    const write = (name: string, definition: Definition): string =>
      nameXml(qualified(root, ""), name, index, definition);
    const own = childrenOf(list, "definedName").filter(
      (element) => countOf(element, "localSheetId") === index,
    );
    const gone: XmlElement[] = [];
    for (const element of own) {
      const name = OWN.find((each) => each.toLowerCase() === attributeOf(element, "name")?.toLowerCase());
      if (name === undefined) continue;
      const definition = wanted.get(name);
      if (definition === undefined) gone.push(element);
      else edit.replace(element, write(name, definition));
      wanted.delete(name);
    }
    const fresh = [...wanted].map(([name, definition]) => write(name, definition)).join("");
    // A list that would be left empty goes as a whole.
    const isEmptied = list !== undefined && gone.length === list.children.length && fresh === "";
    for (const element of isEmptied ? [list] : gone) edit.remove(element);
    if (fresh === "") return;
    if (list !== undefined) edit.append(list, fresh);
    else insertInOrder(edit, root, WORKBOOK_ORDER, "definedNames", (name) => `<${name}>${fresh}</${name}>`);
  });
}

interface Definition {
  readonly refersTo: string;
  readonly comment?: string;
  readonly isHidden?: boolean;
}

function wantedNames(
  sheet: string,
  { mark, printTitles, filterArea }: SheetNames,
): readonly [string, Definition][] {
  const first = { top: 1, left: 1, bottom: 1, right: 1 };
  const names: [string, Definition][] = [];
  if (mark !== undefined) {
    names.push([MARK_NAME, { refersTo: sheetReference(sheet, first), comment: formatMark(mark) }]);
  }
  if (printTitles !== undefined) {
    names.push([PRINT_TITLES, { refersTo: `${quoteSheet(sheet)}!$${printTitles.from}:$${printTitles.to}` }]);
  }
  if (filterArea !== undefined) {
    names.push([FILTER, { refersTo: `${quoteSheet(sheet)}!${absoluteArea(filterArea)}`, isHidden: true }]);
  }
  return names;
}

function nameXml(
  prefix: string,
  name: string,
  index: number,
  { refersTo, comment, isHidden }: Definition,
): string {
  const note = comment === undefined ? "" : ` comment="${escapeAttribute(comment)}"`;
  const hidden = isHidden === true ? ' hidden="1"' : "";
  return (
    `<${prefix}definedName name="${name}"${note} localSheetId="${index}"${hidden}>` +
    `${escapeText(refersTo)}</${prefix}definedName>`
  );
}
