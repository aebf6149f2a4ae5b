import { intersect } from "./areas.ts";
import type { Area } from "./book.ts";
import { subtractAreas } from "./subtract-areas.ts";

/** Cells put in (`by` > 0) before row or column `at`, or taken out from it on, between two columns or rows. */
export interface CellShift {
  readonly along: "rows" | "columns";
  readonly at: number;
  readonly by: number;
  /** The stretch in the other direction that moves, both ends included: columns where rows are put in. */
  readonly from: number;
  readonly to: number;
}

/** What is put in: the area moves out of the way, down or to the right. */
export const shiftOfInserted = (area: Area, along: CellShift["along"]): CellShift => shiftOf(area, along, 1);

/** What is taken out: the cells below or right of the area move up or to the left. */
export const shiftOfDeleted = (area: Area, along: CellShift["along"]): CellShift => shiftOf(area, along, -1);

const shiftOf = ({ top, left, bottom, right }: Area, along: CellShift["along"], sign: 1 | -1): CellShift =>
  along === "rows"
    ? { along, at: top, by: sign * (bottom - top + 1), from: left, to: right }
    : { along, at: left, by: sign * (right - left + 1), from: top, to: bottom };

/** Both ends of a stretch of rows or columns after the shift; undefined when nothing is left of it. */
export function shiftedSpan(
  from: number,
  to: number,
  { at, by }: CellShift,
): readonly [number, number] | undefined {
  if (by >= 0) return [from >= at ? from + by : from, to >= at ? to + by : to];
  const start = from < at ? from : Math.max(at, from + by);
  const end = to < at ? to : Math.max(at - 1, to + by);
  return end < start ? undefined : [start, end];
}

/** The area after the shift if all of it lies in the stretch that moves; undefined when nothing is left of it. */
export function shiftedArea(area: Area, shift: CellShift): Area | undefined {
  const span = shift.along === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const ends = shiftedSpan(span[0] ?? 0, span[1] ?? 0, shift);
  if (ends === undefined) return undefined;
  const [start, end] = ends;
  return shift.along === "rows" ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

/** The strip of the sheet whose cells move or go: from `at` to the sheet's end. */
const strip = ({ along, at, from, to }: CellShift): Area =>
  along === "rows"
    ? { top: at, left: from, bottom: Infinity, right: to }
    : { top: from, left: at, bottom: to, right: Infinity };

/** Whether the shift reaches the area at all. */
export const isMoved = (area: Area, shift: CellShift): boolean => intersect(area, strip(shift)) !== undefined;

/** Whether the area would be torn: only part of its width (or height) lies in the stretch that moves. */
export function isTorn(area: Area, shift: CellShift): boolean {
  const [from, to] = shift.along === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  return isMoved(area, shift) && (from < shift.from || to > shift.to);
}

/** Areas that may be cut: what lies in the stretch moves, the rest stays. */
export function shiftedAreas(areas: readonly Area[], shift: CellShift): readonly Area[] {
  const whole: Area =
    shift.along === "rows"
      ? { top: 1, left: shift.from, bottom: Infinity, right: shift.to }
      : { top: shift.from, left: 1, bottom: shift.to, right: Infinity };
  return areas.flatMap((area) => {
    if (!isTorn(area, shift)) return isMoved(area, shift) ? (shiftedArea(area, shift) ?? []) : area;
    const moving = intersect(area, whole);
    const moved = moving === undefined ? undefined : shiftedArea(moving, shift);
    return [...subtractAreas([area], [whole]), ...(moved === undefined ? [] : [moved])];
  });
}
