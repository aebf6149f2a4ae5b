import { areaText, intersect } from "../model/areas.ts";
import type { Host } from "../protocol/host.ts";
import { leaveChart } from "./active-chart.ts";
import { activateSheet, raiseSheetEvent } from "./sheet-events.ts";
import type { SheetArea } from "./targets.ts";

const TABLE_SELECTION_CHANGED = 100;

/**
 * Selects cells: their sheet comes to the front. A table hears of it where the selection lies in it, or did (that it
 * hears of nothing else is a guess); office.js takes an empty address for a selection outside of it.
 */
export function select(host: Host, { sheet, area }: SheetArea): void {
  const before = sheet.selection;
  leaveChart(host);
  activateSheet(host, sheet);
  sheet.selection = area;
  raiseSheetEvent(host, sheet, "selectionChanged", { address: areaText(area) });
  for (const table of sheet.tables) {
    const inside = intersect(table.area, area);
    if (inside === undefined && intersect(table.area, before) === undefined) continue;
    const message = {
      address: inside === undefined ? "" : areaText(area),
      tableId: table.id,
      worksheetId: sheet.id,
    };
    host.raise({ type: TABLE_SELECTION_CHANGED, target: table.id, message });
  }
}
