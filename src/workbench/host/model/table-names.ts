import { alreadyExists, invalidArgument } from "../protocol/host-error.ts";
import { sameName } from "./areas.ts";
import type { Book } from "./book.ts";
import type { Table } from "./table.ts";

const LONGEST_NAME = 255;
const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
/** "AB12", "R1C1", "R", "C": these are cells, rows and columns. */
const LOOKS_LIKE_CELLS = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|R\d*|C\d*)$/i;

/**
 * @source Microsoft Support, "Rename an Excel table": a letter, "_" or "\" first, then letters, digits, "." and "_";
 * no spaces, no cell reference, 255 characters, unique in the workbook among tables and names
 * @throws HostError InvalidArgument for a name Excel would refuse, ItemAlreadyExists for one that is taken
 */
export function checkTableName(book: Book, name: string, self: Table | undefined): void {
  if (name.length > LONGEST_NAME || !WELL_FORMED.test(name) || LOOKS_LIKE_CELLS.test(name))
    throw invalidArgument();
  if (isTaken(book, name, self)) throw alreadyExists();
}

/** "Tabella1", "Tabella2" …: the first that is free. */
export function freeTableName(book: Book, word: string): string {
  let number = 1;
  while (isTaken(book, `${word}${String(number)}`, undefined)) number += 1;
  return `${word}${String(number)}`;
}

/**
 * Headings as a table must have them: text, none blank, no two alike. Blank ones become "Colonna1", "Colonna2" …; a
 * second "Importo" becomes "Importo2", as Excel does.
 *
 * @param standing headings of other columns of the table, which keep theirs
 */
export function uniqueHeadings(
  texts: readonly string[],
  blank: string,
  standing: readonly string[] = [],
): readonly string[] {
  const used = new Set([...standing, ...texts].map((text) => text.toLowerCase()));
  const given = new Set(standing.map((text) => text.toLowerCase()));
  return texts.map((text) => {
    const isFree = text !== "" && !given.has(text.toLowerCase());
    const heading = isFree ? text : numbered(text === "" ? blank : text, text === "" ? 1 : 2, used);
    used.add(heading.toLowerCase());
    given.add(heading.toLowerCase());
    return heading;
  });
}

function numbered(word: string, first: number, used: ReadonlySet<string>): string {
  let number = first;
  while (used.has(`${word}${String(number)}`.toLowerCase())) number += 1;
  return `${word}${String(number)}`;
}

function isTaken(book: Book, name: string, self: Table | undefined): boolean {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  return (
    tables.some((table) => table !== self && sameName(table.name, name)) ||
    [...book.names, ...book.sheets.flatMap((sheet) => sheet.names)].some((each) => sameName(each.name, name))
  );
}
