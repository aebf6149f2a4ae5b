import { intersect } from "./areas.ts";
import type { Area } from "./book.ts";

/** What is left of these areas without the holes; rectangles cut above, below, left and right of each hole. */
export const subtractAreas = (areas: readonly Area[], holes: readonly Area[]): readonly Area[] =>
  holes.reduce<readonly Area[]>((rest, hole) => rest.flatMap((area) => around(area, hole)), areas);

/** Whether two lists of areas share a cell. */
export const touch = (some: readonly Area[], others: readonly Area[]): boolean =>
  some.some((area) => others.some((other) => intersect(area, other) !== undefined));

function around(area: Area, hole: Area): readonly Area[] {
  const shared = intersect(area, hole);
  if (shared === undefined) return [area];
  const beside = { top: shared.top, bottom: shared.bottom };
  return [
    { ...area, bottom: shared.top - 1 },
    { ...beside, left: area.left, right: shared.left - 1 },
    { ...beside, left: shared.right + 1, right: area.right },
    { ...area, top: shared.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
