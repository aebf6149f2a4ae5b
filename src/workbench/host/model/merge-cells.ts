import type { Host } from "../protocol/host.ts";
import { invalidOperation } from "../protocol/host-error.ts";
import { intersect } from "./areas.ts";
import type { Area, Sheet } from "./book.ts";
import { touch } from "./subtract-areas.ts";

/**
 * Makes one cell of the area, or one of each of its rows. Only the first cell keeps what it holds; merges that lie
 * inside go up in the new one.
 *
 * @throws HostError InvalidOperation over a table, or over part of another merge
 */
export function mergeCells(host: Host, sheet: Sheet, area: Area, across: boolean): void {
  const isCutting = (merge: Area): boolean => {
    const shared = intersect(merge, area);
    return shared !== undefined && JSON.stringify(shared) !== JSON.stringify(merge);
  };
  if (
    touch(
      [area],
      sheet.tables.map((table) => table.area),
    ) ||
    sheet.merges.some(isCutting)
  )
    throw invalidOperation();
  unmergeCells(sheet, area);
  const rows = across ? area.bottom - area.top + 1 : 1;
  for (let index = 0; index < rows; index += 1) {
    const merge = across ? { ...area, top: area.top + index, bottom: area.top + index } : area;
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    keepFirst(sheet, merge);
    sheet.merges.push(merge);
  }
  host.changed(sheet, area);
}

/** Every merge that touches the area comes apart. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  const kept = sheet.merges.filter((merge) => intersect(merge, area) === undefined);
  sheet.merges.splice(0, sheet.merges.length, ...kept);
}

function keepFirst(sheet: Sheet, merge: Area): void {
  sheet.cells.forEach(({ format }, row, column) => {
    if (row === merge.top && column === merge.left) return;
    sheet.cells.put(row, column, format === undefined ? { value: "" } : { value: "", format });
  }, merge);
}
