import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { Area, Sheet } from "./book.ts";
import { isError, type CellValue } from "./cell-grid.ts";
import { emptyCells } from "./room.ts";

export interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Takes out the rows that repeat an earlier one in the given columns; the rest close up inside the area, and blank
 * cells are left at its end. Texts that differ in case only are the same.
 *
 * @param columns counted from 0
 * @source office.js, Range.removeDuplicates
 * @throws HostError InvalidArgument for no columns, or columns outside the area
 */
export function removeDuplicates(
  host: Host,
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
  includesHeader: boolean,
): Removed {
  const width = area.right - area.left + 1;
  if (columns.length === 0 || columns.some((each) => !Number.isInteger(each) || each < 0 || each >= width)) {
    throw invalidArgument();
  }
  const body = includesHeader ? { ...area, top: area.top + 1 } : area;
  const seen = new Set<string>();
  const kept = rowsOf(body).filter((row) => {
    const key = JSON.stringify(columns.map((each) => sameness(sheet.cells.at(row, area.left + each).value)));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  kept.forEach((row, index) => {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.cells.put(body.top + index, column, sheet.cells.at(row, column));
    }
  });
  const removed = body.bottom - body.top + 1 - kept.length;
  if (removed > 0) emptyCells(sheet, { ...body, top: body.top + kept.length });
  host.changed(sheet, area);
  return { removed, uniqueRemaining: kept.length };
}

const sameness = (value: CellValue): string | number | boolean =>
  isError(value) ? value.error : typeof value === "string" ? value.toLowerCase() : value;

const rowsOf = ({ top, bottom }: Area): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
