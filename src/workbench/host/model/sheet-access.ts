import { accessDenied } from "../protocol/host-error.ts";
import type { Area, Sheet } from "./book.ts";

/** What a protected sheet may still allow. @source office.js, Excel.WorksheetProtectionOptions */
export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

/**
 * To be called before anything writes values or formulas, merges, clears or moves cells.
 *
 * @throws HostError AccessDenied where the sheet is protected and one of the cells is locked
 */
export function ensureEditable(sheet: Sheet, area: Area): void {
  if (sheet.protection !== undefined && holdsLockedCell(sheet, area)) throw accessDenied();
}

/**
 * To be called before what a protection allows by name: formats ("allowFormatCells"; widths "allowFormatColumns",
 * heights "allowFormatRows"), rows and columns put in or taken out, filters, sorting, links. Excel sorts and deletes
 * only where the cells are unlocked besides: there, call `ensureEditable` too.
 *
 * @throws HostError AccessDenied where the sheet is protected without that option
 */
export function ensureAllowed(sheet: Sheet, option: ProtectionOption): void {
  if (sheet.protection !== undefined && sheet.protection.options[option] !== true) throw accessDenied();
}

/** @throws HostError AccessDenied on a protected sheet: what no option allows (tables, rules, validations, names …) */
export function ensureUnprotected(sheet: Sheet): void {
  if (sheet.protection !== undefined) throw accessDenied();
}

function holdsLockedCell(sheet: Sheet, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) if (isLocked(sheet, row, column)) return true;
  }
  return false;
}

/** Cells are locked unless their look, their row's or their column's says otherwise. */
function isLocked(sheet: Sheet, row: number, column: number): boolean {
  const format =
    sheet.cells.at(row, column).format ?? sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format;
  return format?.locked ?? true;
}
