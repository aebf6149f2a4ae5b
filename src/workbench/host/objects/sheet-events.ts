import { areaText } from "../model/areas.ts";
import type { Area, Sheet } from "../model/book.ts";
import { eventReference } from "../protocol/event-range.ts";
import type { Host } from "../protocol/host.ts";

/** office.js' numbers of the events that sheets raise. (read in the library) */
const SHEET_EVENTS = {
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

const WORKBOOK = "Workbook";

/** Events that only the collection of sheets knows: a sheet cannot hear that it came or went. */
const OF_COLLECTION: readonly string[] = ["added", "deleted", "moved"];
const WITHOUT_SOURCE: readonly string[] = ["activated", "deactivated", "selectionChanged"];

/** Tells those who listen to the sheet, and those who listen to all sheets. */
export function raiseSheetEvent(
  host: Host,
  sheet: Sheet,
  event: keyof typeof SHEET_EVENTS,
  details: Readonly<Record<string, unknown>> = {},
): void {
  const source = WITHOUT_SOURCE.includes(event) ? {} : { source: "Local" };
  const message = { ...source, worksheetId: sheet.id, ...details };
  const type = SHEET_EVENTS[event];
  if (!OF_COLLECTION.includes(event)) host.raise({ type, target: sheet.id, message });
  host.raise({ type, target: WORKBOOK, message });
}

/** Raises `onFormatChanged`. One range stands for all areas where a handler asks for it: the first (a guess). */
export function tellFormatChanged(host: Host, sheet: Sheet, areas: readonly Area[]): void {
  const [first] = areas;
  // Words are made for listeners only: a page is styled in hundreds of steps, with events turned off.
  if (first === undefined || !host.eventsEnabled) return;
  const address = areas.map(areaText).join(",");
  raiseSheetEvent(host, sheet, "formatChanged", { address, referenceId: eventReference(sheet, first) });
}

/** Brings a sheet to the front. */
export function activateSheet(host: Host, sheet: Sheet): void {
  const { book } = host;
  if (book.active === sheet) return;
  raiseSheetEvent(host, book.active, "deactivated");
  book.active = sheet;
  raiseSheetEvent(host, sheet, "activated");
}
