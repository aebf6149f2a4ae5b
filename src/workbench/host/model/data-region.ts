import { LAST_COLUMN, LAST_ROW } from "./areas.ts";
import type { Area, Sheet } from "./book.ts";

/** What Ctrl+A takes: the block around these cells that blank rows and columns, or the sheet's edges, close off. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const before = region;
    for (const side of SIDES) {
      for (let next = side(region); next !== undefined && touches(sheet, next); next = side(region)) {
        region = around(region, next);
      }
    }
    if (region === before) return region;
  }
}

/** The row or column that lies next to an area on one side, corners included; undefined at the sheet's edge. */
const SIDES: readonly ((area: Area) => Area | undefined)[] = [
  (area) =>
    area.bottom === LAST_ROW ? undefined : { ...wider(area), top: area.bottom + 1, bottom: area.bottom + 1 },
  (area) => (area.top === 1 ? undefined : { ...wider(area), top: area.top - 1, bottom: area.top - 1 }),
  (area) =>
    area.right === LAST_COLUMN ? undefined : { ...higher(area), left: area.right + 1, right: area.right + 1 },
  (area) => (area.left === 1 ? undefined : { ...higher(area), left: area.left - 1, right: area.left - 1 }),
];

const wider = (area: Area): Area => ({ ...area, left: Math.max(1, area.left - 1), right: area.right + 1 });
const higher = (area: Area): Area => ({ ...area, top: Math.max(1, area.top - 1), bottom: area.bottom + 1 });

const touches = (sheet: Sheet, strip: Area): boolean => sheet.cells.used(true, strip) !== undefined;

/** The area grown by the neighbouring strip; what the strip holds at a corner counts on the next round. */
const around = (area: Area, strip: Area): Area => ({
  top: Math.min(area.top, strip.bottom),
  left: Math.min(area.left, strip.right),
  bottom: Math.max(area.bottom, strip.top),
  right: Math.max(area.right, strip.left),
});
