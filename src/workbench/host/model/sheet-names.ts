import { alreadyExists, invalidArgument } from "../protocol/host-error.ts";
import { sheetNamed } from "./areas.ts";
import type { Book, Sheet } from "./book.ts";

const LONGEST_NAME = 31;

/** What Excel calls a new sheet in the language it runs in. */
const WORDS: Readonly<Record<string, string>> = {
  it: "Foglio",
  en: "Sheet",
  fr: "Feuil",
  de: "Tabelle",
  es: "Hoja",
};

/**
 * @param self the sheet to be renamed, whose own name is no hindrance
 * @source Microsoft Support, "Rename a worksheet": not blank, at most 31 characters, none of / \ ? * : [ ], no
 * apostrophe at either end, not "History"
 * @throws HostError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken
 */
export function checkSheetName(book: Book, name: string, self?: Sheet): void {
  if (!isAllowed(name)) throw invalidArgument();
  const other = sheetNamed(book, name);
  if (other !== undefined && other !== self) throw alreadyExists();
}

const isAllowed = (name: string): boolean =>
  name.trim() !== "" &&
  name.length <= LONGEST_NAME &&
  !/[/\\?*:[\]]/.test(name) &&
  !/^'|'$/.test(name) &&
  name.toLowerCase() !== "history";

/** "Foglio4" where there are three sheets, or the next number that is free. */
export function freeSheetName(book: Book, locale: string): string {
  const word = WORDS[locale.slice(0, 2).toLowerCase()] ?? "Sheet";
  let number = book.sheets.length + 1;
  while (sheetNamed(book, `${word}${number}`) !== undefined) number += 1;
  return `${word}${number}`;
}

/** "Foglio1 (2)", "Foglio1 (3)" …; a long name is cut to make room. */
export function nameOfCopy(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const copy = base.slice(0, LONGEST_NAME - ending.length) + ending;
    if (sheetNamed(book, copy) === undefined) return copy;
  }
}
