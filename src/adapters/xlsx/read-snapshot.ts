import type { Cell } from "../../core/cell.ts";
import { ok, type Result } from "../../core/result.ts";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../../ports/snapshot.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { parseArea } from "./address.ts";
import { cellLookUp } from "./cell-look-up.ts";
import type { Package } from "./package.ts";
import { readLeads } from "./read-leads.ts";
import { LIMITS, damaged, tooLarge } from "./refusals.ts";
import { typeName } from "./relationships.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { TooManyCells, readSheetData, type CellSources } from "./sheet-data.ts";
import { readSheetXml } from "./sheet-xml.ts";
import { NumberShow, type DisplayLocale } from "./show-number.ts";
import { StyleBook } from "./style-book.ts";
import { readStyles } from "./styles-part.ts";
import { readTable } from "./table-part.ts";
import { relationshipsOf, type SheetEntry, type WorkbookPart } from "./workbook-part.ts";
import { attributeOf, childOf, childrenOf, flagOf } from "./xml.ts";
import { XmlBroken } from "./xml-scan.ts";

type Read<T> = Result<T, WorkbookFailure>;

/** Everything the use cases know of a workbook. */
export function readSnapshot(parts: Package, workbook: WorkbookPart, locale: DisplayLocale): Read<Snapshot> {
  const strings = readStrings(parts, workbook.strings);
  if (!strings.ok) return strings;
  const styles = readStyles(parts, workbook);
  if (!styles.ok) return styles;
  const book = new StyleBook(styles.value);
  const numbers = new NumberShow((style) => book.numberFormatOf(style), workbook.dates, locale);
  const sheets: SheetSnapshot[] = [];
  for (const entry of workbook.sheets) {
    const sheet = readSheet(parts, entry, { strings: strings.value, numbers }, book);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return ok({ sheets, dates: workbook.dates, leads: () => readLeads(parts, workbook) });
}

function readSheet(
  parts: Package,
  entry: SheetEntry,
  sources: CellSources,
  styles: StyleBook,
): Read<SheetSnapshot> {
  const xml = readSheetXml(parts, entry.path);
  if (!xml.ok) return xml;
  const tables = readTables(parts, entry.path);
  if (!tables.ok) return tables;
  const { root } = xml.value.frame;
  const { name, visibility, mark } = entry;
  const data = scanned(entry.path, () =>
    readSheetData(xml.value.text, xml.value.rowsFrom, xml.value.rowsTo, sources),
  );
  if (!data.ok) return data;
  return ok({
    name,
    visibility,
    mark,
    isProtected: flagOf(childOf(root, "sheetProtection"), "sheet") === true,
    ...data.value,
    merges: childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(
      (merge) => parseArea(attributeOf(merge, "ref") ?? "") ?? [],
    ),
    tables: tables.value.map(({ table }) => table),
    lookUp: cellLookUp(xml.value, styles),
  });
}

/** The tables of a sheet with the paths of their parts, in the order of the relationships. */
export function readTables(
  parts: Package,
  sheetPath: string,
): Read<readonly { readonly path: string; readonly table: TableSnapshot }[]> {
  const relationships = relationshipsOf(parts, sheetPath);
  if (!relationships.ok) return relationships;
  const tables: { path: string; table: TableSnapshot }[] = [];
  for (const relationship of relationships.value) {
    if (typeName(relationship) !== "table") continue;
    const path = relationship.target;
    const tree = parts.tree(path);
    if (!tree.ok) return tree;
    const table = readTable(tree.value.root);
    if (table === undefined) return damaged(path);
    tables.push({ path, table });
  }
  return ok(tables);
}

function readStrings(parts: Package, path: string | undefined): Read<readonly Cell[]> {
  if (path === undefined) return ok([]);
  const text = parts.text(path);
  return text.ok ? scanned(path, () => readSharedStrings(text.value)) : text;
}

/** Runs a scanner, whose complaints become failures that name the part. */
function scanned<T>(part: string, scan: () => T): Read<T> {
  try {
    return ok(scan());
  } catch (error) {
    if (error instanceof XmlBroken) return damaged(part);
    if (error instanceof TooManyCells) return tooLarge("cells", LIMITS.cells, part);
    throw error;
  }
}
