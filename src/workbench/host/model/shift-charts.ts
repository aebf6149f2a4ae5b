import type { CellShift } from "./area-shift.ts";
import type { Sheet } from "./book.ts";
import { leftOf, topOf } from "./measures.ts";

/**
 * Moves charts with the cells below them when whole rows or columns come or go; one that lies across the place grows
 * or shrinks. To be called while the cells concerned are there: after inserting, before deleting.
 *
 * @source Excel's own default for charts, "move and size with cells"
 */
export function shiftCharts(sheet: Sheet, { along, at, by }: CellShift): void {
  const place = (line: number): number => (along === "rows" ? topOf(sheet, line) : leftOf(sheet, line));
  const edge = place(at);
  const size = place(at + Math.abs(by)) - edge;
  const moved = (point: number, isEnd: boolean): number => {
    if (by < 0) return point <= edge ? point : Math.max(edge, point - size);
    return point > edge || (point === edge && !isEnd) ? point + size : point;
  };
  for (const chart of sheet.charts) {
    const [start, length] = along === "rows" ? [chart.top, chart.height] : [chart.left, chart.width];
    const from = moved(start, false);
    const extent = moved(start + length, true) - from;
    if (from === start && extent === length) continue;
    if (along === "rows") Object.assign(chart, { top: from, height: extent });
    else Object.assign(chart, { left: from, width: extent });
    delete chart.carriedPath;
  }
}
