import type { Area, Sheet } from "../../host/model/book.ts";
import { LAST_COLUMN, LAST_ROW } from "../../host/model/areas.ts";
import { ensureAllowed, ensureEditable } from "../../host/model/sheet-access.ts";
import { deleteCells, insertCells } from "../../host/model/shift-cells.ts";
import type { Host } from "../../host/protocol/host.ts";

/** Rows or columns put in before, or taken out with, those of a selection. */
export type LineShift = "insert-rows" | "delete-rows" | "insert-columns" | "delete-columns";

/** @throws HostError AccessDenied on a protected sheet, InvalidOperation where a table would be torn */
export function shiftLines(host: Host, sheet: Sheet, selection: Area, shift: LineShift): void {
  const rows: Area = { ...selection, left: 1, right: LAST_COLUMN };
  const columns: Area = { ...selection, top: 1, bottom: LAST_ROW };
  switch (shift) {
    case "insert-rows":
      ensureAllowed(sheet, "allowInsertRows");
      insertCells(host, sheet, rows, "Down");
      return;
    case "delete-rows":
      ensureDeletable(sheet, rows, "allowDeleteRows");
      deleteCells(host, sheet, rows, "Up");
      return;
    case "insert-columns":
      ensureAllowed(sheet, "allowInsertColumns");
      insertCells(host, sheet, columns, "Right");
      return;
    case "delete-columns":
      ensureDeletable(sheet, columns, "allowDeleteColumns");
      deleteCells(host, sheet, columns, "Left");
      return;
  }
}

/** A protected sheet lets lines go only where every cell in them is unlocked. */
function ensureDeletable(sheet: Sheet, area: Area, option: "allowDeleteRows" | "allowDeleteColumns"): void {
  ensureAllowed(sheet, option);
  if (sheet.protection !== undefined) ensureEditable(sheet, area);
}
