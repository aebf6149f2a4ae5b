import { newSheet } from "../../src/workbench/host/model/new-book.ts";
import { removeSheet } from "../../src/workbench/host/model/remove-sheet.ts";
import { renameSheet } from "../../src/workbench/host/model/rename-sheet.ts";
import { insertCells } from "../../src/workbench/host/model/shift-cells.ts";
import { sortRows } from "../../src/workbench/host/model/sort-rows.ts";
import { bodyArea } from "../../src/workbench/host/model/table-areas.ts";
import { addRows } from "../../src/workbench/host/model/table-rows.ts";
import type { Book, Sheet } from "../../src/workbench/host/model/book.ts";
import type { Table } from "../../src/workbench/host/model/table.ts";
import type { CoAuthor } from "../../src/workbench/host/shell/faults.ts";
import { sheetOf } from "../support/in-excel.ts";
import { placeUnder, put, type Place } from "./book-cells.ts";

/** Types into the cell under a heading, in the row that holds these words. */
export const types =
  (sheet: string, heading: string, row: string, value: string): CoAuthor =>
  (book) => {
    put(sheetOf(book, sheet), placeUnder(sheetOf(book, sheet), heading, row), value);
  };

export const typesAt =
  (sheet: string, place: Place, value: string): CoAuthor =>
  (book) => {
    put(sheetOf(book, sheet), place, value);
  };

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

export const insertsRow =
  (sheet: string, row: number): CoAuthor =>
  (book, host) => {
    insertCells(host, sheetOf(book, sheet), { top: row, left: 1, bottom: row, right: LAST_COLUMN }, "Down");
  };

export const insertsColumn =
  (sheet: string, column: number): CoAuthor =>
  (book, host) => {
    const area = { top: 1, left: column, bottom: LAST_ROW, right: column };
    insertCells(host, sheetOf(book, sheet), area, "Right");
  };

export const addsTableRow =
  (sheet: string): CoAuthor =>
  (book, host) => {
    const table = tableOn(book, sheet);
    const blank = table.columns.map((_, index) => (index === 1 ? "Un altro indicatore" : ""));
    addRows(host, sheetOf(book, sheet), table, undefined, [blank], true);
  };

/** From the last to the first, by the first column. */
export const sorts =
  (sheet: string): CoAuthor =>
  (book, host) => {
    const fields = [{ key: 0, ascending: false }];
    sortRows(host, sheetOf(book, sheet), bodyArea(tableOn(book, sheet)), fields, false);
  };

export const renames =
  (sheet: string, name: string): CoAuthor =>
  (book) => {
    renameSheet(book, sheetOf(book, sheet), name);
  };

export const deletes =
  (sheet: string): CoAuthor =>
  (book, host) => {
    removeSheet(book, sheetOf(book, sheet));
    host.restructured();
  };

/** A sheet with these words on it. */
export const adds =
  (name: string, words: string): CoAuthor =>
  (book, host) => {
    const sheet: Sheet = newSheet(book, name);
    if (words !== "") put(sheet, { row: 1, column: 1 }, words);
    book.sheets.push(sheet);
    host.restructured();
  };

function tableOn(book: Book, sheet: string): Table {
  const [table] = sheetOf(book, sheet).tables;
  if (table === undefined) throw new Error(`no table on ${sheet}`);
  return table;
}
