import type { Book } from "../model/book.ts";
import { referredCells } from "../model/chart-data.ts";
import { typeOf } from "../model/chart-looks.ts";
import { CHART_SERIES } from "../model/chart-roots.ts";
import type { ChartSeries } from "../model/chart.ts";
import { newSeries } from "../model/new-chart.ts";
import { wireValue } from "../model/wire-value.ts";
import { invalidArgument, itemNotFound } from "../protocol/host-error.ts";
import { held } from "../protocol/object-type.ts";
import type { ExcelObject, ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { partMembers } from "./chart-part-members.ts";
import { changing, knownType, referenceFrom } from "./chart-references.ts";
import type { ChartPartTarget, ChartTarget, SeriesTarget } from "./targets.ts";
import { numberOf, textOf } from "./wire-readers.ts";

const seriesCollection: ObjectType<ChartTarget> = {
  get: { Count: ({ chart }) => chart.series.length },
  items: (target) => target.chart.series.map((series) => seriesOf(target, series)),
  call: {
    Add: (target, args, host) => {
      const { series } = changing(target);
      const next = newSeries(host.locale, target.chart, args.optionalText(0) ?? "");
      series.splice(args.optionalNumber(1) ?? series.length, 0, next);
      return seriesOf(target, next);
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, args) => {
      const series = existing(target.chart.series[args.number(0)]);
      return seriesOf(target, series);
    },
  },
};

const wholeSeries = partMembers(CHART_SERIES, (target: SeriesTarget): ChartPartTarget => ({
  ...target,
  path: "",
}));

const series: ObjectType<SeriesTarget> = {
  get: {
    ...wholeSeries.get,
    Name: ({ series: { name } }) => name,
    ChartType: (target) => typeOf(target.chart, target.series),
    PlotOrder: (target) => target.chart.series.indexOf(target.series),
  },
  set: {
    ...wholeSeries.set,
    Name: (target, value) => {
      change(target).name = textOf(value);
    },
    ChartType: (target, value) => {
      change(target).looks.set("chartType", knownType(textOf(value)));
    },
    PlotOrder: (target, value) => {
      const all = changing(target).series;
      const place = numberOf(value, 0, all.length - 1);
      all.splice(all.indexOf(target.series), 1);
      all.splice(place, 0, target.series);
    },
  },
  navigate: {
    ...wholeSeries.navigate,
    Points: (target) => held("ChartPointsCollection", target),
  },
  call: {
    Delete: (target) => {
      const all = changing(target).series;
      const place = all.indexOf(target.series);
      if (place < 0) throw itemNotFound();
      all.splice(place, 1);
    },
    SetValues: (target, args) => {
      change(target).values = referenceFrom(args, 0);
    },
    SetXAxisValues: (target, args) => {
      change(target).categories = referenceFrom(args, 0);
    },
    GetDimensionValues: ({ sheet, series: own }, args, { book }) =>
      referredCells(book, sheet, dimension(own, args.text(0))).map(({ value }) => wireValue(value)),
    GetDimensionDataSourceString: ({ series: own }, args) => dimension(own, args.text(0)) ?? "",
  },
};

/** `Excel.ChartSeriesDimension`: of scatter charts x and y, of the others categories and values. */
function dimension({ categories, values }: ChartSeries, name: string): string | undefined {
  switch (name) {
    case "Categories":
    case "XValues":
      return categories;
    case "Values":
    case "YValues":
      return values;
    default:
      throw invalidArgument();
  }
}

/** One for each value; their looks are kept in the series. */
const points: ObjectType<SeriesTarget> = {
  get: { Count: (target, { book }) => pointCount(target, book) },
  items: (target, { book }) =>
    Array.from({ length: pointCount(target, book) }, (_, index) => pointOf(target, index)),
  call: {
    GetCount: (target, _, { book }) => pointCount(target, book),
    GetItemAt: (target, args, { book }) => {
      const index = args.number(0);
      if (index < 0 || index >= pointCount(target, book)) throw itemNotFound();
      return pointOf(target, index);
    },
  },
};

const pointCount = ({ sheet, series: { values } }: SeriesTarget, book: Book): number =>
  referredCells(book, sheet, values).length;

const pointOf = (target: SeriesTarget, index: number): ExcelObject =>
  held("ChartPoint", { ...target, path: `points/${index}` });

const seriesOf = ({ sheet, chart }: ChartTarget, own: ChartSeries): ExcelObject =>
  held("ChartSeries", { sheet, chart, series: own });

/** The series, about to be changed. */
function change(target: SeriesTarget): ChartSeries {
  changing(target);
  return target.series;
}

export const chartSeriesTypes = {
  ChartSeriesCollection: seriesCollection,
  ChartSeries: series,
  ChartPointsCollection: points,
};
