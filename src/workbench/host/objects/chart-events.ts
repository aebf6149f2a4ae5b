import type { Sheet } from "../model/book.ts";
import type { Chart } from "../model/chart.ts";
import type { Host } from "../protocol/host.ts";

/** office.js' numbers of the events (read in the library). */
export const CHART_EVENTS = { added: 50, activated: 51, deactivated: 52, deleted: 53 } as const;

/** Tells those who listen to the charts of the sheet, and those who listen to the chart. */
export function raiseChartEvent(
  host: Host,
  type: (typeof CHART_EVENTS)[keyof typeof CHART_EVENTS],
  sheet: Sheet,
  { id }: Chart,
): void {
  const message = { chartId: id, worksheetId: sheet.id, source: "Local" };
  for (const target of [sheet.id, id]) host.raise({ type, target, message });
}
