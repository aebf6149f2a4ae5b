import { areaAddress } from "../../../adapters/xlsx/address.ts";
import { typeName } from "../../../adapters/xlsx/relationships.ts";
import { argb } from "../../../adapters/xlsx/style-looks.ts";
import { childOf, type XmlDocument } from "../../../adapters/xlsx/xml.ts";
import type { Book, Sheet } from "../model/book.ts";
import { tabColourOf, type Colours } from "./colours.ts";
import { drawingElement } from "./drawings.ts";
import { filterXml, hasCriteria, readFilter } from "./filter-xml.ts";
import { linksXml } from "./links-xml.ts";
import { Links, type PackageWriter } from "./package-writer.ts";
import { isFittedToPages, pageSetupXml } from "./page-setup.ts";
import { protectionXml } from "./sheet-protection.ts";
import type { Persons } from "./persons.ts";
import { REMARK_TYPES, remarksXml } from "./remarks.ts";
import { rulesXml } from "./conditional-rules.ts";
import { columnsXml, standardsXml } from "./sheet-columns.ts";
import { customPropertiesXml } from "./sheet-custom-properties.ts";
import { asItStood, frameOf, isSame } from "./sheet-frame.ts";
import { viewsXml } from "./sheet-view.ts";
import { rowsXml } from "./write-rows.ts";
import type { SharedTexts } from "./shared-texts.ts";
import type { TableParts } from "./table-parts.ts";
import { validationsXml } from "./validations-xml.ts";
import { HEAD, listTag, tag, tagLike } from "./xml-out.ts";
import type { WorkbookStyles } from "./workbook-styles.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Elements the model writes, and those it only carries, in their order. @source ECMA-376 part 1, 18.3.1.99 */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent " +
  "webPublishItems tableParts extLst"
).split(" ");

/** Links of the opened sheet to what is written anew. */
const OWN_TYPES = new Set(["table", "hyperlink", "customProperty", "drawing", ...REMARK_TYPES]);

/** What all sheets of a file being written share. */
export interface SheetTargets {
  readonly book: Book;
  readonly writer: PackageWriter;
  readonly styles: WorkbookStyles;
  readonly texts: SharedTexts;
  readonly persons: Persons;
  readonly tables: TableParts;
}

/** Writes a sheet and its parts under this path. */
export function writeSheet(path: string, sheet: Sheet, targets: SheetTargets): void {
  const { book, writer, styles, texts, persons, tables } = targets;
  const { carried } = sheet;
  const frame = carried === undefined ? undefined : frameOf(carried);
  const root = frame?.root;
  const styleOf = (format: Parameters<WorkbookStyles["indexOf"]>[0]): number => styles.indexOf(format);
  const known = carried === undefined ? [] : (writer.opened?.relationships(carried.path) ?? []);
  const links = new Links(
    known.filter((line) => !OWN_TYPES.has(typeName(line))),
    known,
  );
  const elements: Readonly<Record<string, string>> = {
    ...carriedElements(frame),
    sheetPr: propertiesXml(sheet, frame, styles.colours),
    dimension: tag("dimension", { ref: dimensionOf(sheet) }),
    sheetViews: viewsXml(sheet, frame, book.active === sheet),
    sheetFormatPr: standardsXml(sheet, frame),
    cols: columnsXml(sheet, styleOf),
    sheetData: tag("sheetData", {}, rowsXml(sheet, { texts, styleOf, defaultFormat: book.defaultFormat })),
    sheetProtection: protectionXml(sheet.protection, frame),
    autoFilter: sheetFilterXml(sheet, frame, styles),
    mergeCells: listTag(
      "mergeCells",
      sheet.merges.map((area) => tag("mergeCell", { ref: areaAddress(area) })),
    ),
    conditionalFormatting: rulesXml(sheet.conditionalRules, frame, styles),
    dataValidations: validationsXml(sheet.validations, frame, book.dateSystem),
    hyperlinks: linksXml(sheet, links),
    ...pageSetupXml(sheet.pageLayout, frame),
    customProperties: customPropertiesXml(sheet, writer, links),
    drawing: drawingElement(sheet, book, frame, writer, links),
    legacyDrawing: remarksXml(sheet, frame, writer, links, persons),
    tableParts: listTag(
      "tableParts",
      sheet.tables.map((table) =>
        tag("tablePart", { "r:id": links.add("table", tables.write(table, writer, styles)) }),
      ),
    ),
  };
  const xml = tagLike(
    root,
    "worksheet",
    { xmlns: MAIN, "xmlns:r": OFFICE },
    ...ORDER.map((name) => elements[name] ?? ""),
  );
  writer.put(path, HEAD + xml, WORKSHEET_TYPE, links.lines);
}

function carriedElements(frame: XmlDocument | undefined): Readonly<Record<string, string>> {
  const elements: Record<string, string> = {};
  for (const child of frame?.root.children ?? []) {
    elements[child.local] = (elements[child.local] ?? "") + asItStood(frame, child);
  }
  return elements;
}

function propertiesXml(sheet: Sheet, frame: XmlDocument | undefined, colours: Colours): string {
  const original = childOf(frame?.root, "sheetPr");
  const { tabColour, pageLayout, filter, tables } = sheet;
  const isFiltered = hasCriteria(filter) || tables.some((table) => hasCriteria(table.filter));
  const tab = childOf(original, "tabColor");
  const pages = childOf(original, "pageSetUpPr");
  const fits = isFittedToPages(pageLayout) || undefined;
  const content = [
    // A theme's colour stays one while it is the same.
    tabColourOf(tab, colours) === tabColour
      ? asItStood(frame, tab)
      : tag("tabColor", { rgb: argb(tabColour) }),
    asItStood(frame, childOf(original, "outlinePr")),
    pages === undefined && fits === undefined ? "" : tagLike(pages, "pageSetUpPr", { fitToPage: fits }),
  ].join("");
  const xml = tagLike(original, "sheetPr", { filterMode: isFiltered || undefined }, content);
  return xml === "<sheetPr/>" ? "" : xml;
}

const dimensionOf = (sheet: Sheet): string =>
  areaAddress(sheet.cells.used(false) ?? { top: 1, left: 1, bottom: 1, right: 1 });

function sheetFilterXml({ filter }: Sheet, frame: XmlDocument | undefined, styles: WorkbookStyles): string {
  if (filter === undefined) return "";
  const original = childOf(frame?.root, "autoFilter");
  const before = readFilter(original, styles);
  const plain = (each: typeof filter): unknown => [each.area, [...each.criteria]];
  return before !== undefined && isSame(plain(before), plain(filter))
    ? asItStood(frame, original)
    : filterXml(filter, styles);
}
