import { parseArea } from "../../../adapters/xlsx/address.ts";
import { splitSheet } from "../../../adapters/xlsx/sheet-xml.ts";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../../../adapters/xlsx/xml.ts";
import { XmlScanner } from "../../../adapters/xlsx/xml-scan.ts";
import type { Book, Sheet } from "../model/book.ts";
import { newId } from "../model/new-book.ts";
import type { Filter } from "../model/table.ts";
import { tabColourOf } from "./colours.ts";
import { readCharts } from "./drawings.ts";
import { readCustomProperties } from "./sheet-custom-properties.ts";
import { hasCriteria, readFilter } from "./filter-xml.ts";
import { readLinks } from "./links-xml.ts";
import { readNotes, readThreads } from "./remarks.ts";
import { readPageSetup } from "./page-setup.ts";
import { readProtection } from "./sheet-protection.ts";
import { readColumns, readStandards } from "./sheet-columns.ts";
import { carryFrame } from "./sheet-frame.ts";
import { readRows, type RowSources } from "./read-rows.ts";
import { readRules } from "./conditional-rules.ts";
import { readTable } from "./table-xml.ts";
import { readValidations } from "./validations-xml.ts";
import { readView } from "./sheet-view.ts";
import type { OpenedPackage } from "./opened-package.ts";
import type { WorkbookStyles } from "./workbook-styles.ts";

/** Where a sheet's texts and looks come from. */
export interface SheetSources {
  readonly opened: OpenedPackage;
  readonly styles: WorkbookStyles;
  readonly rows: RowSources;
}

/** Fills a new sheet from its part. @throws for a part that is no worksheet */
export function readSheet(
  path: string,
  book: Book,
  sheet: Sheet,
  { opened, styles, rows }: SheetSources,
): void {
  const split = splitSheet(path, opened.text(path));
  if (!split.ok) throw new Error(`This workbook cannot be read: ${split.issue.code} (${path})`);
  const { text, frame, rowsFrom, rowsTo } = split.value;
  const { root } = frame;
  const relationships = opened.relationships(path);
  sheet.tabColour = tabColourOf(childOf(childOf(root, "sheetPr"), "tabColor"), styles.colours);
  Object.assign(sheet, readView(root), readStandards(root));
  for (const [column, look] of readColumns(root, (style) => styles.look(style)))
    sheet.columns.set(column, look);
  readRows(new XmlScanner(text, rowsFrom, rowsTo), sheet, rows);
  sheet.merges.push(...refsOf(root, "mergeCells", "mergeCell"));
  sheet.protection = readProtection(root);
  Object.assign(sheet.pageLayout, readPageSetup(root));
  for (const [address, link] of readLinks(root, relationships)) sheet.links.set(address, link);
  sheet.conditionalRules.push(...readRules(root, styles).map((rule) => ({ id: newId(book), ...rule })));
  sheet.validations.push(...readValidations(root));
  sheet.filter = readFilter(childOf(root, "autoFilter"), styles);
  for (const tablePath of opened.related(path, "table")) {
    const table = readTable(opened.tree(tablePath).root, newId(book), tablePath, styles);
    if (table !== undefined) sheet.tables.push(table);
  }
  for (const filter of [sheet.filter, ...sheet.tables.map((table) => table.filter)])
    markFiltered(sheet, filter);
  sheet.charts.push(...readCharts(opened, path, root, book, sheet, styles.colours));
  sheet.comments.push(...readThreads(opened, path, book));
  sheet.notes.push(...readNotes(opened, path));
  for (const [name, value] of readCustomProperties(opened, path, root))
    sheet.customProperties.set(name, value);
  sheet.carried = carryFrame(path, frame);
}

const refsOf = (root: XmlElement, list: string, item: string): Sheet["merges"] =>
  childrenOf(childOf(root, list), item).flatMap((each) => parseArea(attributeOf(each, "ref") ?? "") ?? []);

/** Files do not tell who hid a row; under a filter with criteria it was the filter. */
function markFiltered(sheet: Sheet, filter: Filter | undefined): void {
  if (filter === undefined || !hasCriteria(filter)) return;
  const { top, bottom } = filter.area;
  for (const [row, { hidden, ...look }] of sheet.rows) {
    if (hidden === true && row > top && row <= bottom) sheet.rows.set(row, { ...look, filtered: true });
  }
}
