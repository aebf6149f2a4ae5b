import { areaText, findAddress } from "../model/areas.ts";
import type { Area, Sheet } from "../model/book.ts";
import { held, type ExcelObject } from "./object-type.ts";
import type { Session } from "./session.ts";

/** How an event names the range it speaks of: `getRange` of its arguments asks for it by this. */
export const eventReference = ({ id }: Sheet, area: Area): string => `${id} ${areaText(area)}`;

/** The range of an event; null where its sheet has gone since. */
export function rangeOfEvent(reference: string, { host }: Session): ExcelObject | null {
  const [id, address = ""] = reference.split(" ", 2);
  const sheet = host.book.sheets.find((one) => one.id === id);
  const range = sheet === undefined ? undefined : findAddress(host.book, sheet, address);
  return range === undefined ? null : held("Range", range);
}
