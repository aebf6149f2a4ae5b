import { alreadyExists, invalidArgument } from "../protocol/host-error.ts";
import { sameName } from "./areas.ts";
import type { Book, DefinedName, Sheet } from "./book.ts";

const LONGEST_NAME = 255;
const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
/** "AB12", "R1C1", "R", "C": these are cells, rows and columns. */
const LOOKS_LIKE_CELLS = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|R\d*|C\d*)$/i;

/** The names of one scope: of a sheet, or of the workbook. */
export const namesOf = (book: Book, sheet: Sheet | undefined): DefinedName[] => (sheet ?? book).names;

/**
 * @source Microsoft Support, "Names in formulas": a letter, "_" or "\" first, then letters, digits, "." and "_"; no
 * spaces, no cell reference, 255 characters, unique in its scope, in the workbook's also among tables
 * @throws HostError InvalidArgument for a name Excel would refuse, ItemAlreadyExists for one that is taken
 */
export function checkName(book: Book, sheet: Sheet | undefined, name: string): void {
  if (name.length > LONGEST_NAME || !WELL_FORMED.test(name) || LOOKS_LIKE_CELLS.test(name))
    throw invalidArgument();
  const tables = sheet === undefined ? book.sheets.flatMap((each) => each.tables) : [];
  if ([...namesOf(book, sheet), ...tables].some((each) => sameName(each.name, name))) throw alreadyExists();
}
