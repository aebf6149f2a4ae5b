/** What drawings of charts and office.js call the same things. */

type Words = Readonly<Record<string, string>>;

/** A value of an element that is a look: `<c:orientation val="maxMin"/>`. */
export interface ChartWord {
  readonly element: string;
  readonly path: string;
  /** Flags: "1" is true; numbers as they stand; words by the file's. */
  readonly kind: "flag" | "number" | Words;
}

/** @source ECMA-376 part 1, 21.2.3; office.js, Excel.ChartDataLabelPosition */
const LABEL_PLACES: Words = {
  bestFit: "BestFit",
  outEnd: "OutsideEnd",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  ctr: "Center",
  l: "Left",
  r: "Right",
  t: "Top",
  b: "Bottom",
};

const TICKS: Words = { none: "None", cross: "Cross", in: "Inside", out: "Outside" };

/** Of a series, or of the group it is drawn in. */
export const LABELS: readonly ChartWord[] = [
  { element: "dLblPos", path: "position", kind: LABEL_PLACES },
  { element: "showLegendKey", path: "showLegendKey", kind: "flag" },
  { element: "showVal", path: "showValue", kind: "flag" },
  { element: "showCatName", path: "showCategoryName", kind: "flag" },
  { element: "showSerName", path: "showSeriesName", kind: "flag" },
  { element: "showPercent", path: "showPercentage", kind: "flag" },
  { element: "showBubbleSize", path: "showBubbleSize", kind: "flag" },
];

/** In the order of the schema, between `crossAx` and what follows it. */
export const AXIS_TICKS: readonly ChartWord[] = [
  { element: "majorTickMark", path: "majorTickMark", kind: TICKS },
  { element: "minorTickMark", path: "minorTickMark", kind: TICKS },
  {
    element: "tickLblPos",
    path: "tickLabelPosition",
    kind: { nextTo: "NextToAxis", high: "High", low: "Low", none: "None" },
  },
];

export const CROSSES: Words = { autoZero: "Automatic", max: "Maximum", min: "Minimum" };

export const CATEGORY_AXIS_END: readonly ChartWord[] = [
  { element: "lblAlgn", path: "alignment", kind: { ctr: "Center", l: "Left", r: "Right" } },
  { element: "lblOffset", path: "offset", kind: "number" },
  { element: "tickLblSkip", path: "tickLabelSpacing", kind: "number" },
  { element: "tickMarkSkip", path: "tickMarkSpacing", kind: "number" },
];

export const VALUE_AXIS_END: readonly ChartWord[] = [
  { element: "majorUnit", path: "majorUnit", kind: "number" },
  { element: "minorUnit", path: "minorUnit", kind: "number" },
];

export const LEGEND: readonly ChartWord[] = [
  {
    element: "legendPos",
    path: "position",
    kind: { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Corner" },
  },
  { element: "overlay", path: "overlay", kind: "flag" },
];

export const CHART_END: readonly ChartWord[] = [
  { element: "plotVisOnly", path: "plotVisibleOnly", kind: "flag" },
  {
    element: "dispBlanksAs",
    path: "displayBlanksAs",
    kind: { gap: "NotPlotted", zero: "Zero", span: "Interplotted" },
  },
];

export const DASHES: Words = {
  solid: "Continuous",
  dash: "Dash",
  dashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDash: "Dot",
  sysDot: "RoundDot",
};

/** Groups of series by their element and how they are drawn. */
const GROUPINGS: Words = {
  clustered: "Clustered",
  stacked: "Stacked",
  percentStacked: "Stacked100",
  standard: "",
};

export interface GroupKind {
  readonly element: string;
  readonly barDir?: string;
  readonly grouping?: string;
  readonly style?: string;
  readonly hasMarkers?: boolean;
  readonly smooth?: boolean;
  readonly exploded?: boolean;
}

const stacked = (
  prefix: string,
  element: string,
  more: Partial<GroupKind>,
  first = "",
): [string, GroupKind][] =>
  Object.entries(GROUPINGS)
    .filter(([, name]) => name === first || name.startsWith("Stacked"))
    .map(([grouping, name]) => [prefix + name, { element, grouping, ...more }]);

/** `Excel.ChartType` by how a file draws it. */
export const GROUP_KINDS: ReadonlyMap<string, GroupKind> = new Map<string, GroupKind>([
  ...stacked("Column", "barChart", { barDir: "col" }, "Clustered"),
  ...stacked("Bar", "barChart", { barDir: "bar" }, "Clustered"),
  ...stacked("Line", "lineChart", { hasMarkers: false }),
  ...stacked("LineMarkers", "lineChart", { hasMarkers: true }),
  ...stacked("Area", "areaChart", {}),
  ["Pie", { element: "pieChart" }],
  ["PieExploded", { element: "pieChart", exploded: true }],
  ["Doughnut", { element: "doughnutChart" }],
  ["DoughnutExploded", { element: "doughnutChart", exploded: true }],
  ["XYScatter", { element: "scatterChart", style: "lineMarker", hasMarkers: true }],
  ["XYScatterLines", { element: "scatterChart", style: "lineMarker", hasMarkers: true, smooth: false }],
  [
    "XYScatterLinesNoMarkers",
    { element: "scatterChart", style: "lineMarker", hasMarkers: false, smooth: false },
  ],
  ["XYScatterSmooth", { element: "scatterChart", style: "smoothMarker", hasMarkers: true, smooth: true }],
  [
    "XYScatterSmoothNoMarkers",
    { element: "scatterChart", style: "smoothMarker", hasMarkers: false, smooth: true },
  ],
  ["Radar", { element: "radarChart", style: "standard" }],
  ["RadarMarkers", { element: "radarChart", style: "marker" }],
  ["RadarFilled", { element: "radarChart", style: "filled" }],
]);

/** Kinds that are only carried, by the element that draws them. */
export const OTHER_KINDS: Words = {
  bar3DChart: "3DColumn",
  line3DChart: "3DLine",
  pie3DChart: "3DPie",
  area3DChart: "3DArea",
  bubbleChart: "Bubble",
  stockChart: "StockHLC",
  surfaceChart: "Surface",
  surface3DChart: "Surface",
  ofPieChart: "PieOfPie",
};
