import type { Area } from "../../../ports/snapshot.ts";
import { areaText, intersect } from "../model/areas.ts";
import type { Sheet } from "../model/book.ts";
import { wireValue, wireValueType } from "../model/wire-value.ts";
import { eventReference } from "./event-range.ts";
import type { Actor, CellChange, HostEvent } from "./host.ts";

const SHEET_CHANGED = 10;
const SHEET_CALCULATED = 16;
const TABLE_CHANGED = 101;
const WORKBOOK = "Workbook";

/**
 * What sheet, tables and their collections tell when cells hold something else. That a table tells its own part of
 * the area only is a guess.
 */
export function changeEvents(
  sheet: Sheet,
  area: Area,
  change: CellChange,
  actor: Actor,
): readonly HostEvent[] {
  const isRemote = actor === "co-author";
  const facts = (changed: Area): Readonly<Record<string, unknown>> => ({
    address: areaText(changed),
    changeType: change.kind ?? "RangeEdited",
    source: isRemote ? "Remote" : "Local",
    triggerSource: actor === "add-in" ? "ThisLocalAddin" : "Unknown",
    worksheetId: sheet.id,
    referenceId: eventReference(sheet, changed),
    shiftDirection: change.shiftDirection ?? "None",
    ...valuesOf(sheet, area, change),
  });
  const events = [sheet.id, WORKBOOK].map((target) => ({
    type: SHEET_CHANGED,
    target,
    message: facts(area),
    isRemote,
  }));
  for (const table of sheet.tables) {
    const part = intersect(table.area, area);
    if (part === undefined) continue;
    const message = { ...facts(part), tableId: table.id };
    for (const target of [table.id, sheet.id, WORKBOOK]) {
      events.push({ type: TABLE_CHANGED, target, message, isRemote });
    }
  }
  return events;
}

/**
 * What a single cell held before and holds now. Of a new formula nothing is told, as its result is not known yet (a
 * guess).
 */
function valuesOf(
  sheet: Sheet,
  { top, left }: Area,
  { before }: CellChange,
): Readonly<Record<string, unknown>> {
  const { value: after, formula } = sheet.cells.at(top, left);
  if (before === undefined || formula !== undefined) return {};
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: wireValueType(before),
    valueTypeAfter: wireValueType(after),
  };
}

/** What a sheet and the collection of sheets tell when formulas got new results. */
export const calculationEvents = (sheet: Sheet, area: Area): readonly HostEvent[] =>
  [sheet.id, WORKBOOK].map((target) => ({
    type: SHEET_CALCULATED,
    target,
    message: { worksheetId: sheet.id, address: areaText(area) },
  }));
