import { HostError } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { Area, Sheet } from "./book.ts";
import { insertCells } from "./shift-cells.ts";
import { touch } from "./subtract-areas.ts";
import type { Table } from "./table.ts";

/**
 * @throws HostError MergedRangeConflict where a table that lay here would touch another one or merged cells
 * @source Microsoft, "Error handling with the application-specific JavaScript APIs"
 */
export function ensureNoConflict(sheet: Sheet, area: Area, self?: Table): void {
  const tables = sheet.tables.filter((table) => table !== self).map((table) => table.area);
  if (touch([area], [...tables, ...sheet.merges])) {
    throw new HostError(
      "MergedRangeConflict",
      "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    );
  }
}

/** Whether no cell of the area holds anything. */
export function isBlank(sheet: Sheet, area: Area): boolean {
  let blank = true;
  sheet.cells.forEach(({ value, formula }) => {
    if (value !== "" || formula !== undefined) blank = false;
  }, area);
  return blank;
}

/** Takes blank cells as they are; pushes others out of the area. (That Excel pushes only then is a guess.) */
export function makeRoom(host: Host, sheet: Sheet, area: Area, towards: "Down" | "Right"): void {
  if (!isBlank(sheet, area)) insertCells(host, sheet, area, towards);
}

/** Empties cells; their looks stay. */
export function emptyCells(sheet: Sheet, area: Area): void {
  sheet.cells.forEach(({ format }, row, column) => {
    sheet.cells.put(row, column, format === undefined ? { value: "" } : { value: "", format });
  }, area);
}
