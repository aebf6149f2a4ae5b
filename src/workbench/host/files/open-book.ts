import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  relationshipOf,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import { typeName } from "../../../adapters/xlsx/relationships.ts";
import type { Book, Sheet } from "../model/book.ts";
import { newBook, newSheet } from "../model/new-book.ts";
import { readCustomXml } from "./custom-xml.ts";
import { readNames } from "./names-xml.ts";
import { OpenedPackage, unpack } from "./opened-package.ts";
import { readProperties } from "./properties.ts";
import { readSheet } from "./read-sheet.ts";
import { readSharedTexts } from "./shared-texts.ts";
import { readSettings } from "./settings.ts";
import { WorkbookStyles } from "./workbook-styles.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** @source ECMA-376 part 1, 18.18.5 (ST_CalcMode) */
const MODES: Readonly<Record<string, Book["calculationMode"]>> = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
};

/**
 * Opens a workbook file. What the model does not know of it is carried along, and given back by `saveBook`: pictures,
 * shapes, pivots, slicers, macros, themes, extension lists. Not held: which cells a formula's group shares, data
 * tables (their results stay), the looks of single words in a cell that another cell holds without them.
 *
 * @param name "Piano 2021.xlsx"
 * @throws for what is no workbook, a damaged one, or one in the strict dialect
 */
export function openBook(bytes: Uint8Array, name: string): Book {
  const parts = unpack(bytes);
  const opened = new OpenedPackage(parts);
  const path = workbookPath(opened);
  const { root } = opened.tree(path);
  if (root.uri !== MAIN) throw new Error("This is no workbook, or one in the strict dialect of the format");
  const book = newBook(name);
  book.sheets.length = 0;
  const [theme] = opened.related(path, "theme");
  const [stylesPath] = opened.related(path, "styles");
  const styles = new WorkbookStyles(
    stylesPath === undefined ? undefined : opened.text(stylesPath),
    opened.rootOf(theme),
  );
  book.defaultFormat = styles.look(0);
  book.dateSystem = flagOf(childOf(root, "workbookPr"), "date1904") === true ? 1904 : 1900;
  book.calculationMode = MODES[attributeOf(childOf(root, "calcPr"), "calcMode") ?? "auto"] ?? "Automatic";
  book.isStructureProtected = flagOf(childOf(root, "workbookProtection"), "lockStructure") ?? false;
  const [strings] = opened.related(path, "sharedStrings");
  const rows = {
    strings: strings === undefined ? [] : readSharedTexts(opened.text(strings)),
    look: (style: number) => styles.look(style),
    defaultFormat: book.defaultFormat,
    dateSystem: book.dateSystem,
  };
  const tabs = tabsOf(root, path, opened).map(({ name: title, visibility, path: part, isWorksheet }) => {
    if (!isWorksheet) return undefined;
    const sheet = newSheet(book, title);
    sheet.visibility = visibility;
    readSheet(part, book, sheet, { opened, styles, rows });
    book.sheets.push(sheet);
    return sheet;
  });
  readNames(root, book, tabs);
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  const [first] = book.sheets;
  const active = tabs[Number(attributeOf(view, "activeTab") ?? 0)] ?? first;
  if (active === undefined) throw new Error("A workbook without worksheets");
  book.active = active;
  readProperties(opened, book.properties);
  book.customXmlParts.push(...readCustomXml(opened, book));
  for (const [key, value] of readSettings(opened)) book.settings.set(key, value);
  book.carried = { parts: withoutHeld(parts, book, opened.related(path, "calcChain")) };
  return book;
}

/** @throws where the package holds no workbook */
export function workbookPath(opened: OpenedPackage): string {
  const [path] = opened.related("", "officeDocument");
  if (path === undefined) throw new Error("This file is no workbook");
  return path;
}

export interface Tab {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly path: string;
  /** Not a sheet of charts, of dialogs or of old macros. */
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
}

const STATES: Readonly<Record<string, Sheet["visibility"]>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** The tabs of a workbook in their order. @throws where one has no part */
export function tabsOf(root: XmlElement, path: string, opened: OpenedPackage): readonly Tab[] {
  const lines = opened.relationships(path);
  return childrenOf(childOf(root, "sheets"), "sheet").map((element) => {
    const line = lines.find(({ id }) => id === relationshipOf(element));
    const part = line === undefined ? undefined : opened.find(line.target);
    const name = attributeOf(element, "name") ?? "";
    if (line === undefined || part === undefined) throw new Error(`The sheet ${name} has no part`);
    const visibility = STATES[attributeOf(element, "state") ?? "visible"] ?? "Visible";
    return { name, visibility, path: part, isWorksheet: typeName(line) === "worksheet", element };
  });
}

/** Rows and cells are in the model: their parts, the biggest, need not be kept. */
function withoutHeld(
  parts: ReadonlyMap<string, Uint8Array>,
  { sheets }: Book,
  held: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const gone = new Set([...held, ...sheets.map(({ carried }) => carried?.path)]);
  return new Map([...parts].map(([path, bytes]) => [path, gone.has(path) ? new Uint8Array() : bytes]));
}
