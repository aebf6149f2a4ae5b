import { cellAddress, parseArea } from "../../../adapters/xlsx/address.ts";
import { intersect } from "./areas.ts";
import type { Area, Link, Sheet } from "./book.ts";

/** Links stand in the sheet by the address of their cell: "B7". */
export const linkAt = (sheet: Sheet, row: number, column: number): Link | undefined =>
  sheet.links.get(cellAddress(row, column));

export function setLink(sheet: Sheet, row: number, column: number, link: Link): void {
  sheet.links.set(cellAddress(row, column), link);
}

/** The links of an area with their cells. */
export function linksIn(sheet: Sheet, area: Area): readonly (readonly [Area, Link])[] {
  return [...sheet.links].flatMap(([address, link]) => {
    const place = parseArea(address);
    return place !== undefined && intersect(place, area) !== undefined ? [[place, link] as const] : [];
  });
}

export function removeLinks(sheet: Sheet, area: Area): void {
  for (const [{ top, left }] of linksIn(sheet, area)) sheet.links.delete(cellAddress(top, left));
}
