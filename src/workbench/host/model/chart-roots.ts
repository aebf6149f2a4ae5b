import { TEXT_PLACING, type ChartPart } from "./chart-parts.ts";
import { choice, colour, flag, number } from "./look-rules.ts";

/** A whole chart; its paths begin here. `title.text` and `title.visible` stand in the chart itself. */
export const CHART: ChartPart = {
  looks: {
    /** "Columns": each series is a column of the source. */
    plotBy: choice("Columns", "Rows"),
    /** Draws only cells that are in view. */
    plotVisibleOnly: flag(true),
    displayBlanksAs: choice("NotPlotted", "Zero", "Interplotted"),
    showDataLabelsOverMaximum: flag(true),
  },
  parts: {
    axes: "ChartAxes",
    dataLabels: "ChartDataLabels",
    format: "ChartAreaFormat",
    legend: "ChartLegend",
    plotArea: "ChartPlotArea",
  },
};

/** A chart's title; its paths begin with "title/". */
export const CHART_TITLE: ChartPart = {
  looks: {
    overlay: flag(false),
    position: choice("Automatic", "Top", "Bottom", "Left", "Right"),
    ...TEXT_PLACING,
    showShadow: flag(false),
  },
  parts: { format: "ChartTitleFormat" },
};

/**
 * A series; its paths begin here, in `series.looks`, those of its points with "points/0". The look "format/fill/color"
 * is `series.colour`; its line (of line charts, and around bars) is "format/line/color".
 */
export const CHART_SERIES: ChartPart = {
  looks: {
    hasDataLabels: flag(false),
    filtered: flag(false),
    axisGroup: choice("Primary", "Secondary"),
    /** Percent of a bar's breadth. */
    gapWidth: number(150, 0, 500),
    /** Percent; negative: apart. */
    overlap: number(0, -100, 100),
    invertIfNegative: flag(false),
    varyByCategories: flag(false),
    smooth: flag(false),
    showShadow: flag(false),
    markerStyle: choice(
      "Automatic",
      ...["None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"],
    ),
    markerSize: number(5, 2, 72),
    markerBackgroundColor: colour(undefined),
    markerForegroundColor: colour(undefined),
    /** Percent. */
    doughnutHoleSize: number(75, 10, 90),
    explosion: number(0, 0, 400),
    /** Degrees, clockwise from the top. */
    firstSliceAngle: number(0, 0, 360),
  },
  parts: { dataLabels: "ChartDataLabels", format: "ChartSeriesFormat" },
};

/** Looks that all series of the same type share: to set one sets all. @source ECMA-376 part 1, 21.2.2 (barChart …) */
export const GROUP_LOOKS: ReadonlySet<string> = new Set([
  ...["gapWidth", "overlap", "varyByCategories", "doughnutHoleSize", "firstSliceAngle"],
]);
