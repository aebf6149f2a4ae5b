import { typeName, type Relationship } from "../../../adapters/xlsx/relationships.ts";
import { attributeOf } from "../../../adapters/xlsx/xml.ts";
import type { Book, Sheet } from "../model/book.ts";
import { writeCustomXml } from "./custom-xml.ts";
import { namesXml } from "./names-xml.ts";
import { officeTheme } from "./office-theme.ts";
import { tabsOf, workbookPath, type Tab } from "./open-book.ts";
import { OpenedPackage } from "./opened-package.ts";
import { Links, PackageWriter } from "./package-writer.ts";
import { Persons } from "./persons.ts";
import { writeProperties } from "./properties.ts";
import { writeSettings } from "./settings.ts";
import { SharedTexts } from "./shared-texts.ts";
import { TableParts } from "./table-parts.ts";
import { workbookXml, type WrittenTab } from "./workbook-xml.ts";
import { plainStyles, WorkbookStyles } from "./workbook-styles.ts";
import { writeSheet } from "./write-sheet.ts";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const FIRST_PATH = "xl/workbook.xml";
const THEME_PATH = "xl/theme/theme1.xml";

/** What the workbook leads to and is written anew. */
const OWN_TYPES = new Set(["worksheet", "styles", "sharedStrings", "calcChain", "customXml"]);

/** The workbook as a file. The same book gives the same bytes: nothing depends on the clock. */
export function saveBook(book: Book): Uint8Array {
  const opened = book.carried === undefined ? undefined : new OpenedPackage(book.carried.parts);
  const writer = new PackageWriter(opened);
  const path = opened === undefined ? FIRST_PATH : workbookPath(opened);
  const root = opened?.tree(path).root;
  const lines = opened?.relationships(path) ?? [];
  const links = new Links(
    lines.filter((line) => !OWN_TYPES.has(typeName(line))),
    lines,
  );
  const before = opened === undefined || root === undefined ? [] : tabsOf(root, path, opened);
  const single = (type: string): string | undefined => opened?.related(path, type)[0];

  const stylesPath = single("styles");
  const themePath = single("theme");
  const styles = new WorkbookStyles(
    stylesPath === undefined ? plainStyles(book.defaultFormat) : opened?.text(stylesPath),
    opened?.rootOf(themePath),
  );
  const stringsPath = single("sharedStrings");
  const texts = new SharedTexts(stringsPath === undefined ? undefined : opened?.text(stringsPath));
  const persons = new Persons(opened);
  const tables = new TableParts(
    book.sheets.flatMap((sheet) => sheet.tables),
    writer,
  );
  const tabs = writtenTabs(book, before, writer, links, lines);
  for (const { sheet, path: part } of tabs) {
    if (sheet !== undefined) writeSheet(part, sheet, { book, writer, styles, texts, persons, tables });
  }
  writer.put(stylesPath ?? "xl/styles.xml", styles.toXml(), `${SPREADSHEET}.styles+xml`);
  links.add("styles", stylesPath ?? "xl/styles.xml");
  if (!texts.isEmpty) {
    writer.put(stringsPath ?? "xl/sharedStrings.xml", texts.toXml(), `${SPREADSHEET}.sharedStrings+xml`);
    links.add("sharedStrings", stringsPath ?? "xl/sharedStrings.xml");
  }
  if (opened === undefined) {
    writer.put(THEME_PATH, officeTheme(), "application/vnd.openxmlformats-officedocument.theme+xml");
    links.add("theme", THEME_PATH);
  }
  persons.write(writer, links);
  writeCustomXml(book, writer, links, path);
  const packageLinks = new Links(opened?.relationships("") ?? []);
  writeProperties(book, writer, packageLinks);
  writeSettings(book, writer, packageLinks);
  const placeOf = (sheet: Sheet): number => tabs.findIndex((tab) => tab.sheet === sheet);
  const type = opened === undefined ? `${SPREADSHEET}.sheet.main+xml` : opened.contentType(path);
  writer.put(
    path,
    workbookXml(book, opened?.tree(path), tabs, namesXml(book, placeOf), placeOf(book.active)),
    type,
    links.lines,
  );
  if (opened === undefined) packageLinks.add("officeDocument", path);
  return writer.toZip(packageLinks.lines);
}

/** Where each tab goes: sheets of the opened file keep path, id and relationship; tabs without cells stay behind the sheet they followed. */
function writtenTabs(
  book: Book,
  before: readonly Tab[],
  writer: PackageWriter,
  links: Links,
  lines: readonly Relationship[],
): readonly WrittenTab[] {
  const taken = new Set<string>();
  const ids = new Set(before.map(({ element }) => Number(attributeOf(element, "sheetId"))));
  const sheets = book.sheets.map((sheet): WrittenTab => {
    const tab = before.find(({ path }) => path === sheet.carried?.path && !taken.has(path));
    const path = tab?.path ?? writer.freePath("xl/worksheets/sheet#.xml");
    taken.add(path);
    const line = lines.find((each) => tab !== undefined && each.target.toLowerCase() === path.toLowerCase());
    if (line !== undefined) links.keep(line);
    const sheetId = tab === undefined ? Math.max(0, ...ids) + 1 : Number(attributeOf(tab.element, "sheetId"));
    ids.add(sheetId);
    return {
      sheet,
      path,
      sheetId,
      relationship: line?.id ?? links.add("worksheet", path),
      element: tab?.element,
    };
  });
  const tabs = [...sheets];
  before.forEach((tab, place) => {
    if (tab.isWorksheet) return;
    const neighbour = before.slice(0, place).findLast((each) => tabs.some(({ path }) => path === each.path));
    const at = tabs.findIndex(({ path }) => path === neighbour?.path) + 1;
    tabs.splice(at, 0, carriedTab(tab, lines));
  });
  return tabs;
}

const carriedTab = ({ path, element }: Tab, lines: readonly Relationship[]): WrittenTab => ({
  sheet: undefined,
  path,
  sheetId: Number(attributeOf(element, "sheetId")),
  relationship: lines.find((line) => line.target.toLowerCase() === path.toLowerCase())?.id ?? "",
  element,
});
