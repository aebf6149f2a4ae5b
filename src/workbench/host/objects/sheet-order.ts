import type { Book, Sheet } from "../model/book.ts";
import { removeSheet } from "../model/remove-sheet.ts";
import { accessDenied, invalidArgument, invalidOperation } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { Wire } from "../protocol/object-type.ts";
import { activateSheet, raiseSheetEvent } from "./sheet-events.ts";
import { oneOf, wholeNumberOf } from "./wire-readers.ts";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** @throws HostError AccessDenied where the workbook's structure is protected (the code is a guess) */
export function ensureStructureOpen(book: Book): void {
  if (book.isStructureProtected) throw accessDenied();
}

/**
 * @throws HostError InvalidOperation for the last visible sheet (the code is a guess), and for a very hidden one
 * @source Microsoft, Worksheet.delete: "VeryHidden" must be made hidden or visible first
 */
export function deleteSheet(host: Host, sheet: Sheet): void {
  const { book } = host;
  ensureStructureOpen(book);
  if (sheet.visibility === "VeryHidden") throw invalidOperation();
  if (sheet.visibility === "Visible") leave(host, sheet);
  removeSheet(book, sheet);
  host.restructured();
  raiseSheetEvent(host, sheet, "deleted");
}

export function setVisibility(host: Host, sheet: Sheet, value: Wire): void {
  const visibility = oneOf(VISIBILITIES, value);
  if (visibility === sheet.visibility) return;
  ensureStructureOpen(host.book);
  if (sheet.visibility === "Visible") leave(host, sheet);
  const visibilityBefore = sheet.visibility;
  sheet.visibility = visibility;
  raiseSheetEvent(host, sheet, "visibilityChanged", { visibilityBefore, visibilityAfter: visibility });
}

/** @param value the place among all sheets, hidden ones included, counted from 0 */
export function moveSheet(host: Host, sheet: Sheet, value: Wire): void {
  const { sheets } = host.book;
  ensureStructureOpen(host.book);
  const positionAfter = wholeNumberOf(value, 0, sheets.length - 1);
  const positionBefore = sheets.indexOf(sheet);
  if (positionAfter === positionBefore) return;
  sheets.splice(positionBefore, 1);
  sheets.splice(positionAfter, 0, sheet);
  host.restructured();
  raiseSheetEvent(host, sheet, "moved", { positionBefore, positionAfter });
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/**
 * Where a copy goes, counted from 0.
 *
 * @source Microsoft, Worksheet.copy: "None", the default, is the beginning; "Before" and "After" need another sheet
 */
export function placeOfCopy(book: Book, position: Wire, relativeTo: Sheet | undefined): number {
  const where = oneOf(POSITIONS, position);
  if (where === "End") return book.sheets.length;
  if (where === "None" || where === "Beginning") return 0;
  if (relativeTo === undefined) throw invalidArgument();
  return book.sheets.indexOf(relativeTo) + (where === "After" ? 1 : 0);
}

/** Brings another visible sheet to the front, the next one if there is one. */
function leave(host: Host, sheet: Sheet): void {
  const { book } = host;
  const at = book.sheets.indexOf(sheet);
  const others = [...book.sheets.slice(at + 1), ...book.sheets.slice(0, at).reverse()];
  const next = others.find((other) => other.visibility === "Visible");
  if (next === undefined) throw invalidOperation();
  if (book.active === sheet) activateSheet(host, next);
}
