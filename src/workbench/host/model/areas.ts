import {
  areaAddress,
  columnLetters,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
} from "../../../adapters/xlsx/address.ts";
import type { Area } from "../../../ports/snapshot.ts";
import { structuredArea } from "../calculation/structured-area.ts";
import type { SheetArea } from "../objects/targets.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { Book, DefinedName, Sheet } from "./book.ts";
import { bodyArea } from "./table-areas.ts";

export { LAST_COLUMN, LAST_ROW };

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** Ends of areas count from 1 and are included: a whole column runs from row 1 to the last. */
export const isWholeColumns = (area: Area): boolean => area.top === 1 && area.bottom === LAST_ROW;
export const isWholeRows = (area: Area): boolean => area.left === 1 && area.right === LAST_COLUMN;
export const isCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** What two areas share; undefined where they do not touch. */
export function intersect(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? undefined : { top, left, bottom, right };
}

/** "B2:D9", "B:D", "2:9"; the whole sheet is "1:1048576". */
export function areaText(area: Area): string {
  if (isWholeRows(area)) return `${area.top}:${area.bottom}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return areaAddress(area);
}

/** "$B$2:$D$9", "$B:$D", "$2:$9" */
export const absoluteText = (area: Area): string =>
  areaText(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** A sheet's name as it stands before "!": in quotes unless it is a plain word that is no cell reference. */
export function quotedName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Per centro'!A1:B2", as `Range.address` answers. */
export const addressOf = ({ sheet, area }: SheetArea): string =>
  `${quotedName(sheet.name)}!${areaText(area)}`;

/** "='Per centro'!$A$1:$B$2", as names hold it. */
export const referenceTo = ({ sheet, area }: SheetArea): string =>
  `=${quotedName(sheet.name)}!${absoluteText(area)}`;

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const sheetNamed = (book: Book, name: string): Sheet | undefined =>
  book.sheets.find((sheet) => sameName(sheet.name, name));

/** The name as seen from a sheet: its own come before the workbook's. */
export const definedName = (book: Book, sheet: Sheet, name: string): DefinedName | undefined =>
  [...sheet.names, ...book.names].find((each) => sameName(each.name, name));

/**
 * Where an address leads, seen from a sheet: "A1", "A1:B2", "A:C", "1:3", with "$", with a sheet's name before it; the
 * name of a range, or of a table (its body, as `Range("Table1")` has it in Excel), or a structured reference.
 *
 * @throws HostError InvalidArgument for anything else, several areas included
 */
export function parseAddress(book: Book, sheet: Sheet, text: string): SheetArea {
  const place = cellsAt(sheet, text) ?? findAddress(book, sheet, text);
  if (place === undefined) throw invalidArgument();
  return place;
}

/** As `parseAddress`; undefined for what is no address. */
export function findAddress(book: Book, sheet: Sheet, text: string): SheetArea | undefined {
  const { sheetName, rest } = splitAddress(text.trim());
  const owner = sheetName === undefined ? sheet : sheetNamed(book, sheetName);
  if (owner === undefined) return undefined;
  return (
    cellsAt(owner, rest) ??
    rangeOfName(book, owner, rest) ??
    rangeOfTable(book, rest) ??
    partOfTable(book, owner, rest)
  );
}

function cellsAt(sheet: Sheet, text: string): SheetArea | undefined {
  const area = parseArea(text);
  return area !== undefined && isOnSheet(area) ? { sheet, area: inOrder(area) } : undefined;
}

/** "A1:B2,D4" on one sheet. @throws HostError InvalidArgument for no address, or areas of several sheets */
export function parseAddresses(book: Book, sheet: Sheet, text: string): Targeted {
  const places = splitList(text).map((part) => parseAddress(book, sheet, part));
  const owner = places[0]?.sheet;
  if (owner === undefined || places.some((place) => place.sheet !== owner)) throw invalidArgument();
  return { sheet: owner, areas: places.map((place) => place.area) };
}

interface Targeted {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** The range a name stands for; undefined for a constant, a formula, or "#REF!". */
function rangeOfName(book: Book, sheet: Sheet, name: string): SheetArea | undefined {
  const found = definedName(book, sheet, name);
  if (found === undefined) return undefined;
  // A name that stands for another name is followed no further.
  const { sheetName, rest } = splitAddress(found.formula.replace(/^=/, ""));
  const owner = sheetName === undefined ? undefined : sheetNamed(book, sheetName);
  return owner && cellsAt(owner, rest);
}

function rangeOfTable(book: Book, name: string): SheetArea | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => sameName(each.name, name));
    if (table !== undefined) return { sheet, area: bodyArea(table) };
  }
  return undefined;
}

/** "Tabella1[Peso]", "Tabella1[#Headers]"; a row of its own ("[@Peso]") has only a cell's formula. */
function partOfTable(book: Book, sheet: Sheet, text: string): SheetArea | undefined {
  if (!/^[^[]+\[.*\]$/.test(text)) return undefined;
  const found = structuredArea(text, { sheet, row: 1, column: 1 }, book);
  return "error" in found ? undefined : { sheet: found.sheet, area: found.area };
}

/** "'Per centro'!A1" → "Per centro" and "A1". */
export function splitAddress(text: string): {
  readonly sheetName: string | undefined;
  readonly rest: string;
} {
  const quoted = /^'(?<name>(?:[^']|'')+)'!(?<rest>.*)$/.exec(text)?.groups;
  const { name, rest } = quoted ?? /^(?<name>[^'!]+)!(?<rest>[^!]*)$/.exec(text)?.groups ?? {};
  return { sheetName: name?.replaceAll("''", "'"), rest: rest ?? text };
}

/** Parts between commas that stand outside quotes. */
const splitList = (text: string): readonly string[] => text.match(/(?:'[^']*'|[^,'])+/g) ?? [text];

const isOnSheet = ({ top, left, bottom, right }: Area): boolean =>
  Math.min(top, bottom, left, right) >= 1 &&
  Math.max(top, bottom) <= LAST_ROW &&
  Math.max(left, right) <= LAST_COLUMN;

const inOrder = ({ top, left, bottom, right }: Area): Area => ({
  top: Math.min(top, bottom),
  left: Math.min(left, right),
  bottom: Math.max(top, bottom),
  right: Math.max(left, right),
});
