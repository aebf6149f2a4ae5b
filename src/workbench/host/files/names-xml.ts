import { parseArea } from "../../../adapters/xlsx/address.ts";
import { stringXml } from "../../../adapters/xlsx/render-text.ts";
import { decodeXstring } from "../../../adapters/xlsx/xml-text.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  countOf,
  flagOf,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import { absoluteText, LAST_COLUMN, LAST_ROW, quotedName } from "../model/areas.ts";
import type { Area, Book, DefinedName, Sheet } from "../model/book.ts";
import { newId } from "../model/new-book.ts";
import type { PageLayout } from "../model/page-layout.ts";
import { formulaForFile, formulaFromFile } from "./file-formula.ts";
import { tag, wordsOf } from "./xml-out.ts";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

const isNamed = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();

/**
 * Puts the names of a workbook where they belong: into the book, a sheet, or a sheet's page layout. What filters
 * repeat of themselves is left out; it is written anew.
 *
 * @param tabs the sheets by their place among all tabs, undefined for those that are no worksheets
 * @source ECMA-376 part 1, 18.2.5 (definedName)
 */
export function readNames(root: XmlElement, book: Book, tabs: readonly (Sheet | undefined)[]): void {
  for (const element of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const place = countOf(element, "localSheetId");
    const sheet = place === undefined ? undefined : tabs[place];
    if (place !== undefined && sheet === undefined) continue;
    const name = decodeXstring(attributeOf(element, "name") ?? "");
    const text = decodeXstring(element.text);
    if (isNamed(name, FILTER)) continue;
    if (sheet !== undefined && isForPrinting(name, text, sheet.pageLayout)) continue;
    (sheet?.names ?? book.names).push({
      id: newId(book),
      name,
      formula: formulaFromFile(text),
      comment: decodeXstring(attributeOf(element, "comment") ?? ""),
      visible: flagOf(element, "hidden") !== true,
    });
  }
}

/** A print area of several pieces, or one that is computed, stays a name. */
function isForPrinting(name: string, text: string, layout: PageLayout): boolean {
  const areas =
    text.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((piece) => parseArea(piece.replace(/^.*!/, ""))) ?? [];
  const found = areas.filter((area) => area !== undefined);
  if (found.length === 0 || found.length < areas.length) return false;
  if (isNamed(name, PRINT_AREA) && found.length === 1) {
    layout.printArea = found[0];
    return true;
  }
  const rows = found.filter((area) => area.left === 1 && area.right === LAST_COLUMN);
  const columns = found.filter((area) => area.top === 1 && area.bottom === LAST_ROW);
  if (!isNamed(name, PRINT_TITLES) || rows.length > 1 || columns.length > 1) return false;
  const [row] = rows;
  const [column] = columns;
  if (row !== undefined) layout.titleRows = { from: row.top, to: row.bottom };
  if (column !== undefined) layout.titleColumns = { from: column.left, to: column.right };
  return true;
}

interface Definition {
  readonly name: string;
  readonly text: string;
  readonly comment?: string;
  readonly isHidden?: boolean;
}

/** Mirror of `readNames`: the definitions. @param placeOf a sheet's place among all tabs */
export function namesXml(book: Book, placeOf: (sheet: Sheet) => number): readonly string[] {
  return [
    ...book.names.map((name) => definitionXml(plain(name), undefined)),
    ...book.sheets.flatMap((sheet) => {
      const own = builtIn(sheet);
      const others = sheet.names
        .map(plain)
        .filter(({ name }) => !own.some((each) => isNamed(each.name, name)));
      return [...own, ...others].map((each) => definitionXml(each, placeOf(sheet)));
    }),
  ];
}

const plain = ({ name, formula, comment, visible }: DefinedName): Definition => ({
  name,
  text: formulaForFile(formula, undefined),
  comment,
  isHidden: !visible,
});

function builtIn(sheet: Sheet): readonly Definition[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const reference = (area: Area): string => `${quotedName(sheet.name)}!${absoluteText(area)}`;
  const titles = [
    ...(titleColumns === undefined
      ? []
      : [reference({ top: 1, bottom: LAST_ROW, left: titleColumns.from, right: titleColumns.to })]),
    ...(titleRows === undefined
      ? []
      : [reference({ top: titleRows.from, bottom: titleRows.to, left: 1, right: LAST_COLUMN })]),
  ];
  return [
    ...(sheet.filter === undefined
      ? []
      : [{ name: FILTER, text: reference(sheet.filter.area), isHidden: true }]),
    ...(printArea === undefined ? [] : [{ name: PRINT_AREA, text: reference(printArea) }]),
    ...(titles.length === 0 ? [] : [{ name: PRINT_TITLES, text: titles.join(",") }]),
  ];
}

const definitionXml = (
  { name, text, comment = "", isHidden = false }: Definition,
  place: number | undefined,
): string =>
  tag(
    "definedName",
    {
      name: wordsOf(name),
      comment: comment === "" ? undefined : wordsOf(comment),
      localSheetId: place,
      hidden: isHidden || undefined,
    },
    stringXml(text),
  );
