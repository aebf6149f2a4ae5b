import { CHART } from "../model/chart-roots.ts";
import type { Chart } from "../model/chart.ts";
import { columnWidth, leftOf, rowHeight, topOf } from "../model/measures.ts";
import { fillChart } from "../model/new-chart.ts";
import { invalidArgument, itemNotFound } from "../protocol/host-error.ts";
import { held, type ObjectType } from "../protocol/object-type.ts";
import { activateChart } from "./active-chart.ts";
import { chartCollection } from "./chart-collection.ts";
import { CHART_EVENTS, raiseChartEvent } from "./chart-events.ts";
import { partMembers } from "./chart-part-members.ts";
import { chartPartTypes } from "./chart-part-types.ts";
import { changing, knownType, moving, placeFrom, rangeFrom, seriesBy } from "./chart-references.ts";
import { chartSeriesTypes } from "./chart-series-types.ts";
import { chartTitle } from "./chart-title.ts";
import type { ChartPartTarget, ChartTarget, SheetArea } from "./targets.ts";
import { numberOf, textOf } from "./wire-readers.ts";

const wholeChart = partMembers(CHART, ({ sheet, chart }: ChartTarget): ChartPartTarget => ({
  sheet,
  chart,
  series: undefined,
  path: "",
}));

const chart: ObjectType<ChartTarget> = {
  identity: { field: "Id", of: ({ chart: { id } }) => id },
  get: {
    ...wholeChart.get,
    Id: ({ chart: { id } }) => id,
    Name: ({ chart: { name } }) => name,
    ChartType: ({ chart: { type } }) => type,
    Left: ({ chart: { left } }) => left,
    Top: ({ chart: { top } }) => top,
    Width: ({ chart: { width } }) => width,
    Height: ({ chart: { height } }) => height,
  },
  set: {
    ...wholeChart.set,
    Name: (target, value) => {
      moving(target).name = textOf(value);
    },
    ChartType: (target, value) => {
      changing(target).type = knownType(textOf(value));
      for (const { looks } of target.chart.series) looks.delete("chartType");
    },
    Left: (target, value) => {
      moving(target).left = numberOf(value, 0);
    },
    Top: (target, value) => {
      moving(target).top = numberOf(value, 0);
    },
    Width: (target, value) => {
      moving(target).width = numberOf(value, 0);
    },
    Height: (target, value) => {
      moving(target).height = numberOf(value, 0);
    },
  },
  navigate: {
    ...wholeChart.navigate,
    Title: (target) => held("ChartTitle", target),
    Series: (target) => held("ChartSeriesCollection", target),
    Worksheet: ({ sheet }) => held("Worksheet", sheet),
  },
  call: {
    Activate: (target, _, host) => {
      activateChart(host, target);
    },
    Delete: (target, _, host) => {
      const { sheet } = target;
      const gone = moving(target);
      if (!sheet.charts.includes(gone)) throw itemNotFound();
      sheet.charts.splice(sheet.charts.indexOf(gone), 1);
      raiseChartEvent(host, CHART_EVENTS.deleted, sheet, gone);
    },
    SetData: (target, args, host) => {
      fillChart(host, changing(target), rangeFrom(args, 0), seriesBy(args, 1));
    },
    SetPosition: (target, args, host) => {
      const start = placeFrom(args, 0, target.sheet, host);
      if (start === undefined) throw invalidArgument();
      moveTo(moving(target), start, placeFrom(args, 1, target.sheet, host));
    },
  },
};

/** From the upper left corner of the first cell to the lower right corner of the last; without it, only the place. */
function moveTo(moved: Chart, start: SheetArea, end: SheetArea | undefined): void {
  moved.left = leftOf(start.sheet, start.area.left);
  moved.top = topOf(start.sheet, start.area.top);
  if (end === undefined) return;
  moved.width = leftOf(end.sheet, end.area.right) + columnWidth(end.sheet, end.area.right) - moved.left;
  moved.height = topOf(end.sheet, end.area.bottom) + rowHeight(end.sheet, end.area.bottom) - moved.top;
}

/** Charts, their series and their parts. */
export const chartTypes = {
  ...chartPartTypes,
  ...chartSeriesTypes,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
};
