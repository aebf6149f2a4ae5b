import { drawnScale, linkedFormat, referredCells } from "../model/chart-data.ts";
import { CHART_PARTS } from "../model/chart-parts.ts";
import type { ChartPartClass } from "../model/chart-parts.ts";
import { chartWords } from "../model/chart-words.ts";
import type { ValueScale } from "../model/value-scale.ts";
import { wireValue } from "../model/wire-value.ts";
import { notEmulated } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { partMembers, partOf, readLook, writeLook } from "./chart-part-members.ts";
import { changing, referenceFrom } from "./chart-references.ts";
import { colourOf } from "./look-members.ts";
import type { ChartPartTarget } from "./targets.ts";

type PartType = ObjectType<ChartPartTarget>;
type PartMembers = Required<Pick<PartType, "get" | "set" | "navigate">>;

const ofPart = (kind: ChartPartClass): PartMembers =>
  partMembers(CHART_PARTS[kind], (part: ChartPartTarget) => part);

/** Colours go in by a method and do not come out again: `getSolidColor` is newer than the library. */
const fill: PartType = {
  call: {
    SetSolidColor: (part, args) => {
      writeLook(part, "color", colourOf(args.text(0)));
    },
    Clear: (part) => {
      writeLook(part, "color", "");
    },
  },
};

const line = (kind: "ChartBorder" | "ChartLineFormat"): PartType => ({
  ...ofPart(kind),
  call: {
    Clear: (part) => {
      writeLook(part, "lineStyle", "None");
    },
  },
});

/** Axis by `Excel.ChartAxisType`. */
const AXES = new Map([
  ["Category", "categoryAxis"],
  ["Value", "valueAxis"],
]);

const axes: PartType = {
  ...ofPart("ChartAxes"),
  call: {
    GetItem: (part, args) => {
      const [type, group = "Primary"] = [args.text(0), args.optionalText(1)];
      const name = AXES.get(type);
      if (name === undefined || group !== "Primary")
        throw notEmulated(`ChartAxes.getItem(${type}, ${group})`);
      return partOf(part, "ChartAxis", name);
    },
  },
};

const isValueAxis = ({ path }: ChartPartTarget): boolean => path === "axes/valueAxis";

/** What an automatic end or step of the value axis comes to; of the other axis, what was set. */
const scaleMember =
  (name: keyof ValueScale) =>
  (part: ChartPartTarget, { book }: Host): Wire =>
    isValueAxis(part) ? drawnScale(book, part.sheet, part.chart)[name] : (readLook(part, name) ?? null);

/** That of the cells while it is linked to them. */
const numberFormat = (part: ChartPartTarget, { book }: Host): Wire =>
  readLook(part, "linkNumberFormat") === true && part.path !== "axes/categoryAxis"
    ? linkedFormat(book, part.sheet, part.series ?? part.chart.series[0])
    : (readLook(part, "numberFormat") ?? null);

const axis: PartType = {
  ...ofPart("ChartAxis"),
  get: {
    ...ofPart("ChartAxis").get,
    Type: (part) => (isValueAxis(part) ? "Value" : "Category"),
    AxisGroup: () => "Primary",
    Minimum: scaleMember("minimum"),
    Maximum: scaleMember("maximum"),
    MajorUnit: scaleMember("majorUnit"),
    MinorUnit: scaleMember("minorUnit"),
    NumberFormat: numberFormat,
  },
  call: {
    SetPositionAt: (part, args) => {
      writeLook(part, "position", "Custom");
      writeLook(part, "positionAt", args.number(0));
    },
    SetCategoryNames: (part, args) => {
      const categories = referenceFrom(args, 0);
      for (const series of changing(part).series) series.categories = categories;
    },
  },
};

const axisTitle: PartType = {
  ...ofPart("ChartAxisTitle"),
  get: {
    ...ofPart("ChartAxisTitle").get,
    Text: (part, { locale }) => readLook(part, "text") || chartWords(locale).axisTitle,
  },
};

const dataLabels: PartType = {
  ...ofPart("ChartDataLabels"),
  get: { ...ofPart("ChartDataLabels").get, NumberFormat: numberFormat },
};

/** The path is "points/2". */
function pointValue({ sheet, series, path }: ChartPartTarget, { book }: Host): Wire {
  const cell = referredCells(book, sheet, series?.values)[Number(path.split("/")[1])];
  return cell === undefined ? null : wireValue(cell.value);
}

/** The classes that are nothing but looks. */
export const chartPartTypes: { readonly [K in ChartPartClass]: PartType } = {
  ChartAreaFormat: ofPart("ChartAreaFormat"),
  ChartAxes: axes,
  ChartAxis: axis,
  ChartAxisFormat: ofPart("ChartAxisFormat"),
  ChartAxisTitle: axisTitle,
  ChartAxisTitleFormat: ofPart("ChartAxisTitleFormat"),
  ChartBorder: line("ChartBorder"),
  ChartDataLabelFormat: ofPart("ChartDataLabelFormat"),
  ChartDataLabels: dataLabels,
  ChartFill: fill,
  ChartFont: ofPart("ChartFont"),
  ChartGridlines: ofPart("ChartGridlines"),
  ChartGridlinesFormat: ofPart("ChartGridlinesFormat"),
  ChartLegend: ofPart("ChartLegend"),
  ChartLegendFormat: ofPart("ChartLegendFormat"),
  ChartLineFormat: line("ChartLineFormat"),
  ChartPlotArea: ofPart("ChartPlotArea"),
  ChartPlotAreaFormat: ofPart("ChartPlotAreaFormat"),
  ChartPoint: { ...ofPart("ChartPoint"), get: { Value: pointValue } },
  ChartPointFormat: ofPart("ChartPointFormat"),
  ChartSeriesFormat: ofPart("ChartSeriesFormat"),
  ChartTitleFormat: ofPart("ChartTitleFormat"),
};
