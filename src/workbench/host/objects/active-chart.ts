import type { Book } from "../model/book.ts";
import type { Host } from "../protocol/host.ts";
import { CHART_EVENTS, raiseChartEvent } from "./chart-events.ts";
import { activateSheet } from "./sheet-events.ts";
import type { ChartTarget } from "./targets.ts";

/** The chart that is being worked on: it stands on the sheet in front. */
export function activeChart({ active: sheet, activeChart: chart }: Book): ChartTarget | undefined {
  return chart !== undefined && sheet.charts.includes(chart) ? { sheet, chart } : undefined;
}

/** Its sheet comes to the front, too. */
export function activateChart(host: Host, { sheet, chart }: ChartTarget): void {
  if (activeChart(host.book)?.chart === chart) return;
  leaveChart(host);
  activateSheet(host, sheet);
  host.book.activeChart = chart;
  raiseChartEvent(host, CHART_EVENTS.activated, sheet, chart);
}

/** Nothing but cells is worked on any more. */
export function leaveChart(host: Host): void {
  const left = activeChart(host.book);
  host.book.activeChart = undefined;
  if (left !== undefined) raiseChartEvent(host, CHART_EVENTS.deactivated, left.sheet, left.chart);
}
