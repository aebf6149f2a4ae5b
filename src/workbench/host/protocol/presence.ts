import type { Book, Sheet } from "../model/book.ts";
import type { Table } from "../model/table.ts";
import { itemNotFound } from "./host-error.ts";
import type { ExcelObject } from "./object-type.ts";

/** The sheet a thing stands in, or is; undefined for things of the whole workbook. */
export function sheetOf(target: unknown): Sheet | undefined {
  if (typeof target !== "object" || target === null) return undefined;
  if (Array.isArray(target)) return sheetOf(target[0]);
  if ("sheet" in target) return target.sheet as Sheet | undefined;
  return "cells" in target && "tables" in target ? (target as Sheet) : undefined;
}

/**
 * Refuses what stands in a sheet or table that was deleted meanwhile.
 *
 * @throws ItemNotFound, as Excel does for an object whose parent is gone (a guess for kept ranges)
 */
export function requirePresence(object: ExcelObject, book: Book): void {
  const { target } = object;
  const sheet = sheetOf(target);
  if (sheet === undefined) return;
  if (!book.sheets.includes(sheet)) throw itemNotFound();
  const table = "table" in target ? (target.table as Table | undefined) : undefined;
  if (table !== undefined && !sheet.tables.includes(table)) throw itemNotFound();
}
