import { automatic, choice, colour, flag, number, readOnly, text, type LookRule } from "./look-rules.ts";

/**
 * The parts of a chart as office.js names them, and the looks each part has. A look is kept in `chart.looks` or
 * `series.looks` under its path, the names of office.js joined by "/": "axes/valueAxis/maximum" is
 * `chart.axes.valueAxis.maximum`, and "points/0/format/fill/color", in a series, is what
 * `series.points.getItemAt(0).format.fill.setSolidColor` was given.
 *
 * What is not kept is as in a chart that Excel just made. Files have other defaults (no legend, no grid lines, a gap of
 * 150): who reads a chart from a file keeps what the file says and what it leaves out.
 */
export interface ChartPart {
  readonly looks: Readonly<Record<string, LookRule>>;
  readonly parts: Readonly<Record<string, ChartPartClass>>;
}

/** The classes of office.js that are nothing but a bag of looks. */
export type ChartPartClass =
  | "ChartAreaFormat"
  | "ChartAxes"
  | "ChartAxis"
  | "ChartAxisFormat"
  | "ChartAxisTitle"
  | "ChartAxisTitleFormat"
  | "ChartBorder"
  | "ChartDataLabelFormat"
  | "ChartDataLabels"
  | "ChartFill"
  | "ChartFont"
  | "ChartGridlines"
  | "ChartGridlinesFormat"
  | "ChartLegend"
  | "ChartLegendFormat"
  | "ChartLineFormat"
  | "ChartPlotArea"
  | "ChartPlotAreaFormat"
  | "ChartPoint"
  | "ChartPointFormat"
  | "ChartSeriesFormat"
  | "ChartTitleFormat";

/** Degrees; 180: letters on top of one another. */
const textOrientation = number(0, -90, 180);
/** How titles and labels place their text. */
export const TEXT_PLACING = {
  horizontalAlignment: choice("Center", "Left", "Right", "Justify", "Distributed"),
  verticalAlignment: choice("Center", "Bottom", "Top", "Justify", "Distributed"),
  textOrientation,
};
const tickMark = choice("None", "Cross", "Inside", "Outside");
/** Colour and weight count while the style is neither "None" nor "Automatic". */
const line: ChartPart = {
  looks: {
    color: colour("#D9D9D9"),
    lineStyle: choice(
      "Automatic",
      ...["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"],
      ...["Grey25", "Grey50", "Grey75"],
    ),
    /** Points. */
    weight: number(0.75, 0, 1584),
  },
  parts: {},
};
const textBox = { font: "ChartFont", fill: "ChartFill", border: "ChartBorder" } as const;
const onlyParts = (parts: ChartPart["parts"]): ChartPart => ({ looks: {}, parts });

/** Every part with its looks and what a new chart has; where it depends on the place, `initialLook` says otherwise. */
export const CHART_PARTS: Readonly<Record<ChartPartClass, ChartPart>> = {
  ChartAreaFormat: { looks: { roundedCorners: flag(false) }, parts: textBox },
  ChartAxes: onlyParts({ valueAxis: "ChartAxis", categoryAxis: "ChartAxis" }),
  ChartAxis: {
    looks: {
      visible: flag(true),
      minimum: automatic(),
      maximum: automatic(),
      majorUnit: automatic(0),
      minorUnit: automatic(0),
      /** Automatic: that of the cells. Setting one unlinks it. */
      numberFormat: text("General"),
      linkNumberFormat: flag(true),
      reversePlotOrder: flag(false),
      /** Where on THIS axis the other one crosses it; in a file it stands with the other axis (`c:crosses`). */
      position: choice("Automatic", "Maximum", "Minimum", "Custom"),
      /** Where, for position "Custom"; set by `setPositionAt`. */
      positionAt: readOnly(number(0)),
      majorTickMark: tickMark,
      minorTickMark: tickMark,
      tickLabelPosition: choice("NextToAxis", "High", "Low", "None"),
      /** Every so many categories. Automatic: as many as there is room for. */
      tickLabelSpacing: automatic(1, 31_999),
      tickMarkSpacing: number(1, 1, 31_999),
      /** Percent of the standard distance of the labels. */
      offset: number(100, 0, 1000),
      alignment: choice("Center", "Left", "Right"),
      multiLevel: flag(true),
      textOrientation,
      categoryType: choice("Automatic", "TextAxis", "DateAxis"),
      isBetweenCategories: flag(true),
      scaleType: choice("Linear", "Logarithmic"),
      logBase: number(10, 2, 1000),
      displayUnit: choice(
        "None",
        ...["Hundreds", "Thousands", "TenThousands", "HundredThousands", "Millions", "TenMillions"],
        ...["HundredMillions", "Billions", "Trillions"],
      ),
      showDisplayUnitLabel: flag(true),
    },
    parts: {
      majorGridlines: "ChartGridlines",
      minorGridlines: "ChartGridlines",
      title: "ChartAxisTitle",
      format: "ChartAxisFormat",
    },
  },
  ChartAxisFormat: onlyParts({ font: "ChartFont", line: "ChartLineFormat", fill: "ChartFill" }),
  ChartAxisTitle: {
    looks: { text: text(""), visible: flag(false), textOrientation },
    parts: { format: "ChartAxisTitleFormat" },
  },
  ChartAxisTitleFormat: onlyParts(textBox),
  ChartBorder: line,
  ChartDataLabelFormat: onlyParts(textBox),
  /** Of a series. Those of the chart are the labels of all its series; they have no looks of their own. */
  ChartDataLabels: {
    looks: {
      position: choice(
        "BestFit",
        ...[
          "OutsideEnd",
          "InsideEnd",
          "InsideBase",
          "Center",
          "Left",
          "Right",
          "Top",
          "Bottom",
          "Callout",
          "None",
        ],
      ),
      showValue: flag(true),
      showSeriesName: flag(false),
      showCategoryName: flag(false),
      showLegendKey: flag(false),
      showPercentage: flag(false),
      showBubbleSize: flag(false),
      separator: text(", "),
      numberFormat: text("General"),
      linkNumberFormat: flag(true),
      autoText: flag(true),
      ...TEXT_PLACING,
    },
    parts: { format: "ChartDataLabelFormat" },
  },
  /** What `setSolidColor` was given; "" after `clear`. Nobody can read it through office.js. */
  ChartFill: { looks: { color: colour(undefined) }, parts: {} },
  ChartFont: {
    looks: {
      name: text("Calibri"),
      /** Points. */
      size: number(9, 1, 409),
      bold: flag(false),
      italic: flag(false),
      color: colour("#595959"),
      underline: choice("None", "Single"),
    },
    parts: {},
  },
  ChartGridlines: { looks: { visible: flag(false) }, parts: { format: "ChartGridlinesFormat" } },
  ChartGridlinesFormat: onlyParts({ line: "ChartLineFormat" }),
  ChartLegend: {
    looks: {
      visible: flag(false),
      position: choice("Bottom", "Top", "Left", "Right", "Corner", "Custom"),
      overlay: flag(false),
      showShadow: flag(false),
    },
    parts: { format: "ChartLegendFormat" },
  },
  ChartLegendFormat: onlyParts(textBox),
  ChartLineFormat: line,
  /** In points from the chart's own corner: the plot with its labels, or ("inside") the plot alone. */
  ChartPlotArea: {
    looks: {
      position: choice("Automatic", "Custom"),
      left: automatic(0),
      top: automatic(0),
      width: automatic(0),
      height: automatic(0),
      insideLeft: automatic(0),
      insideTop: automatic(0),
      insideWidth: automatic(0),
      insideHeight: automatic(0),
    },
    parts: { format: "ChartPlotAreaFormat" },
  },
  ChartPlotAreaFormat: onlyParts({ border: "ChartBorder", fill: "ChartFill" }),
  ChartPoint: { looks: {}, parts: { format: "ChartPointFormat" } },
  ChartPointFormat: onlyParts({ fill: "ChartFill", border: "ChartBorder" }),
  ChartSeriesFormat: onlyParts({ fill: "ChartFill", line: "ChartLineFormat" }),
  ChartTitleFormat: onlyParts(textBox),
};
