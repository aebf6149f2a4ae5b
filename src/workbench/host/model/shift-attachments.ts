import { cellAddress, parseArea } from "../../../adapters/xlsx/address.ts";
import { isMoved, shiftedArea, shiftedAreas, shiftedSpan, type CellShift } from "./area-shift.ts";
import type { Area, Link, Sheet } from "./book.ts";

/** Moves all that is tied to cells of a sheet and is no formula; what is tied to cells that go, goes. */
export function shiftAttachments(sheet: Sheet, shift: CellShift, isWhole: boolean): void {
  replace(sheet.merges, sheet.merges.flatMap((area) => moved(area, shift) ?? []).filter(isSeveralCells));
  for (const rule of sheet.conditionalRules) rule.areas = shiftedAreas(rule.areas, shift);
  replace(
    sheet.conditionalRules,
    sheet.conditionalRules.filter(({ areas }) => areas.length > 0),
  );
  for (const validation of sheet.validations) validation.areas = shiftedAreas(validation.areas, shift);
  replace(
    sheet.validations,
    sheet.validations.filter(({ areas }) => areas.length > 0),
  );
  shiftPlaces(sheet.comments, shift);
  shiftPlaces(sheet.notes, shift);
  shiftLinks(sheet.links, shift);
  if (!isWhole) return;
  shiftFilter(sheet, shift);
  shiftPage(sheet, shift);
}

const replace = <T>(list: T[], items: readonly T[]): void => {
  list.splice(0, list.length, ...items);
};

const isSeveralCells = ({ top, left, bottom, right }: Area): boolean => top < bottom || left < right;

/** The same area where the shift does not reach it. */
const moved = (area: Area, shift: CellShift): Area | undefined =>
  isMoved(area, shift) ? shiftedArea(area, shift) : area;

interface Placed {
  row: number;
  column: number;
}

function shiftPlaces(placed: Placed[], shift: CellShift): void {
  const kept = placed.filter((each) => {
    const place = moved({ top: each.row, left: each.column, bottom: each.row, right: each.column }, shift);
    if (place === undefined) return false;
    each.row = place.top;
    each.column = place.left;
    return true;
  });
  placed.splice(0, placed.length, ...kept);
}

function shiftLinks(links: Map<string, Link>, shift: CellShift): void {
  const before = [...links];
  links.clear();
  for (const [address, link] of before) {
    const cell = parseArea(address);
    const place = cell === undefined ? undefined : moved(cell, shift);
    if (place !== undefined) links.set(cellAddress(place.top, place.left), link);
  }
}

function shiftFilter(sheet: Sheet, shift: CellShift): void {
  if (sheet.filter === undefined) return;
  const area = moved(sheet.filter.area, shift);
  if (area === undefined) sheet.filter = undefined;
  else sheet.filter.area = area;
}

function shiftPage({ pageLayout }: Sheet, shift: CellShift): void {
  if (pageLayout.printArea !== undefined) pageLayout.printArea = moved(pageLayout.printArea, shift);
  const titles = shift.along === "rows" ? "titleRows" : "titleColumns";
  const span = pageLayout[titles];
  if (span !== undefined) {
    const ends = shiftedSpan(span.from, span.to, shift);
    pageLayout[titles] = ends === undefined ? undefined : { from: ends[0], to: ends[1] };
  }
  const breaks = shift.along === "rows" ? pageLayout.rowBreaks : pageLayout.columnBreaks;
  replace(
    breaks,
    breaks.flatMap((at) => shiftedSpan(at, at, shift)?.[0] ?? []),
  );
}
