import { findAddress } from "../../host/model/areas.ts";
import type { Area, Link, Sheet } from "../../host/model/book.ts";
import { newSheet } from "../../host/model/new-book.ts";
import { freeSheetName } from "../../host/model/sheet-names.ts";
import { select } from "../../host/objects/select.ts";
import { activateSheet, raiseSheetEvent } from "../../host/objects/sheet-events.ts";
import { ensureStructureOpen } from "../../host/objects/sheet-order.ts";
import type { Host } from "../../host/protocol/host.ts";

/** Selects cells; does nothing where they are selected already. */
export function goTo(host: Host, sheet: Sheet, area: Area): void {
  const { selection } = sheet;
  const isThere =
    host.book.active === sheet &&
    selection.top === area.top &&
    selection.left === area.left &&
    selection.bottom === area.bottom &&
    selection.right === area.right;
  if (!isThere) select(host, { sheet, area });
}

/** What is typed into the name box: an address or a name. @returns whether it leads anywhere that can be shown */
export function goToAddress(host: Host, text: string): boolean {
  const place = findAddress(host.book, host.book.active, text);
  if (place?.sheet.visibility !== "Visible") return false;
  goTo(host, place.sheet, place.area);
  return true;
}

/** A link inside the workbook. @returns whether it leads anywhere; addresses of the world are not followed */
export const followLink = (host: Host, { place }: Link): boolean =>
  place !== undefined && goToAddress(host, place);

/** A tab is clicked. */
export const showSheet = (host: Host, sheet: Sheet): void => {
  activateSheet(host, sheet);
};

/** The "+" beside the tabs: after the sheet in front, and it comes to the front. */
export function addSheet(host: Host): void {
  const { book } = host;
  ensureStructureOpen(book);
  const sheet = newSheet(book, freeSheetName(book, host.locale));
  book.sheets.splice(book.sheets.indexOf(book.active) + 1, 0, sheet);
  host.restructured();
  raiseSheetEvent(host, sheet, "added");
  activateSheet(host, sheet);
}
