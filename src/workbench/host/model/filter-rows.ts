import type { Host } from "../protocol/host.ts";
import type { Area, Sheet } from "./book.ts";
import { formatAt } from "./cell-look.ts";
import { cellText } from "./cell-text.ts";
import { filterMatcher, type FilteredCell } from "./filter-match.ts";
import type { Filter } from "./table.ts";

/**
 * Hides the rows of a filter's body that a criterion rejects, and shows all others. Rows hidden by hand stay hidden.
 * Cells changed later do not move rows in or out until this runs again, as in Excel.
 */
export function applyFilter(host: Host, sheet: Sheet, filter: Filter): void {
  const { top, left, bottom } = filter.area;
  const visible = Array.from({ length: bottom - top }, () => true);
  for (const [index, criteria] of filter.criteria) {
    const cells = visible.map((_, offset) => seen(host, sheet, top + 1 + offset, left + index));
    const matches = filterMatcher(criteria, cells, host.book.dateSystem);
    cells.forEach((cell, offset) => {
      visible[offset] &&= matches(cell);
    });
  }
  hideRows(host, sheet, top + 1, visible);
}

/** Brings back every row the filter had hidden. */
export function showAllRows(host: Host, sheet: Sheet, { top, bottom }: Area): void {
  hideRows(
    host,
    sheet,
    top,
    Array.from({ length: bottom - top + 1 }, () => true),
  );
}

/** Totals of what shows (SUBTOTAL) are computed again where rows came or went. */
function hideRows(host: Host, sheet: Sheet, top: number, visible: readonly boolean[]): void {
  let hasChanged = false;
  visible.forEach((isVisible, offset) => {
    const look = sheet.rows.get(top + offset);
    if (isVisible !== (look?.filtered === true)) return;
    hasChanged = true;
    if (isVisible) forgetFiltered(sheet, top + offset);
    else sheet.rows.set(top + offset, { ...look, filtered: true });
  });
  if (hasChanged) host.restructured();
}

function forgetFiltered(sheet: Sheet, row: number): void {
  const look = { ...sheet.rows.get(row) };
  delete look.filtered;
  if (Object.keys(look).length === 0) sheet.rows.delete(row);
  else sheet.rows.set(row, look);
}

function seen(host: Host, sheet: Sheet, row: number, column: number): FilteredCell {
  const { fill, font } = formatAt(host.book, sheet, row, column);
  return {
    value: sheet.cells.at(row, column).value,
    text: cellText(host, sheet, row, column),
    fillColour: fill.colour,
    fontColour: font.colour,
  };
}
