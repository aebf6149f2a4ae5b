import { areaText } from "../model/areas.ts";
import type { Area, Sheet } from "../model/book.ts";
import { ensureAllowed, ensureEditable } from "../model/sheet-access.ts";
import { sortRows } from "../model/sort-rows.ts";
import type { SortField } from "../model/table.ts";
import type { Host } from "../protocol/host.ts";
import { raiseSheetEvent } from "./sheet-events.ts";

/** Sorts rows and raises `onRowSorted` for those that moved. @throws HostError AccessDenied under a protection */
export function sortAndTell(
  host: Host,
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  ensureAllowed(sheet, "allowSort");
  ensureEditable(sheet, area);
  const moved = sortRows(host, sheet, area, fields, matchCase);
  if (moved !== undefined) raiseSheetEvent(host, sheet, "rowSorted", { address: areaText(moved) });
}
