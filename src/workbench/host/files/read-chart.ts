import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  flagOf,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { Chart, ChartSeries } from "../model/chart.ts";
import { readLayout } from "./chart-layout.ts";
import { fillOf, readFill, readFont, readLine, richText } from "./chart-shapes.ts";
import {
  AXIS_TICKS,
  CATEGORY_AXIS_END,
  CHART_END,
  CROSSES,
  GROUP_KINDS,
  LABELS,
  LEGEND,
  OTHER_KINDS,
  VALUE_AXIS_END,
  type ChartWord,
} from "./chart-words.ts";
import type { Colours } from "./colours.ts";

type Looks = Map<string, unknown>;

/** What a chart's part tells; its name and place stand in the drawing. */
export type ReadChart = Pick<Chart, "type" | "title" | "series" | "looks">;

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(childOf(parent, name), "val");

/** The chart in a part of DrawingML, of this size in points. @source ECMA-376 part 1, 21.2 (DrawingML – Charts) */
export function readChart(
  root: XmlElement,
  colours: Colours,
  size: Pick<Chart, "width" | "height">,
): ReadChart {
  const looks: Looks = new Map();
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = (plot?.children ?? []).filter(({ local }) => local.endsWith("Chart"));
  const types = groups.map(groupType);
  const type = types[0] ?? "ColumnClustered";
  const series = groups.flatMap((group, index) =>
    childrenOf(group, "ser").map((element) => {
      const own = readSeries(element, group, colours);
      if (types[index] !== undefined && types[index] !== type) own.looks.set("chartType", types[index]);
      return own;
    }),
  );
  const title = childOf(chart, "title");
  if (title !== undefined) {
    readWords(title, "title/", [{ element: "overlay", path: "overlay", kind: "flag" }], looks);
    readFont(title, "title/format/font/", looks, colours);
  }
  readLayout(plot, size, looks);
  readAxes(plot, looks, colours);
  readLegend(childOf(chart, "legend"), looks, colours);
  readFill(childOf(plot, "spPr"), "plotArea/format/fill/color", looks, colours);
  readLine(childOf(plot, "spPr"), "plotArea/format/border/", looks, colours);
  readFill(childOf(root, "spPr"), "format/fill/color", looks, colours);
  readLine(childOf(root, "spPr"), "format/border/", looks, colours);
  readFont(childOf(root, "txPr"), "format/font/", looks, colours);
  readWords(chart, "", CHART_END, looks);
  if (valueOf(root, "roundedCorners") !== undefined) {
    looks.set("format/roundedCorners", flagOf(childOf(root, "roundedCorners"), "val"));
  }
  const words = richText(childOf(title, "tx"));
  return {
    type,
    title: { text: words || (series[0]?.name ?? ""), visible: title !== undefined },
    series,
    looks,
  };
}

/** `Excel.ChartType` of a group of series. */
function groupType(group: XmlElement): string {
  const series = childrenOf(group, "ser");
  const hasMarkers = series.some((each) => valueOf(childOf(each, "marker"), "symbol") !== "none");
  const smooth = series.some((each) => flagOf(childOf(each, "smooth"), "val") === true);
  const hasLines = !series.every(
    (each) => childOf(childOf(childOf(each, "spPr"), "ln"), "noFill") !== undefined,
  );
  const exploded = series.some((each) => Number(valueOf(each, "explosion") ?? 0) > 0);
  const style = valueOf(group, "radarStyle") ?? valueOf(group, "scatterStyle");
  const found = [...GROUP_KINDS].find(([, kind]) => {
    if (kind.element !== group.local) return false;
    if (group.local === "scatterChart") {
      if (!hasLines) return kind.smooth === undefined;
      return kind.smooth === smooth && kind.hasMarkers === hasMarkers;
    }
    return (
      (kind.barDir === undefined || kind.barDir === (valueOf(group, "barDir") ?? "col")) &&
      (kind.grouping === undefined || kind.grouping === (valueOf(group, "grouping") ?? "standard")) &&
      (kind.style === undefined || kind.style === style) &&
      (kind.hasMarkers === undefined || kind.hasMarkers === hasMarkers) &&
      (kind.exploded ?? false) === exploded
    );
  });
  return found?.[0] ?? OTHER_KINDS[group.local] ?? "ColumnClustered";
}

/** What files leave out is not what a new chart of Excel's has. @source ECMA-376 part 1, 21.2.2.75 and 21.2.2.131 */
const BAR_DEFAULTS: readonly (readonly [string, number])[] = [
  ["gapWidth", 150],
  ["overlap", 0],
];

function readSeries(element: XmlElement, group: XmlElement, colours: Colours): ChartSeries {
  const looks: Looks = new Map();
  const shape = childOf(element, "spPr");
  const reference = (...names: readonly string[]): string | undefined => {
    const source = names.map((name) => childOf(element, name)).find((each) => each !== undefined);
    return source === undefined
      ? undefined
      : [...descendantsOf(source)].find(({ local }) => local === "f")?.text;
  };
  readLine(shape, "format/line/", looks, colours);
  const numbers = {
    gapWidth: group,
    overlap: group,
    firstSliceAng: group,
    holeSize: group,
    explosion: element,
  };
  const paths: Readonly<Record<string, string>> = {
    firstSliceAng: "firstSliceAngle",
    holeSize: "doughnutHoleSize",
  };
  for (const [name, parent] of Object.entries(numbers)) {
    const value = valueOf(parent, name);
    if (value !== undefined) looks.set(paths[name] ?? name, Number(value));
  }
  const isBar = group.local === "barChart";
  if (isBar) for (const [name, usual] of BAR_DEFAULTS) if (!looks.has(name)) looks.set(name, usual);
  if (looks.get("explosion") === 0) looks.delete("explosion");
  const flags = {
    varyColors: group,
    ...(isBar ? { invertIfNegative: element } : {}),
    ...(/^(?:line|scatter)Chart$/.test(group.local) ? { smooth: element } : {}),
  };
  for (const [name, parent] of Object.entries(flags)) {
    const value = flagOf(childOf(parent, name), "val");
    if (value !== undefined) looks.set(name === "varyColors" ? "varyByCategories" : name, value);
  }
  readLabels(childOf(element, "dLbls") ?? childOf(group, "dLbls"), looks, colours);
  for (const point of childrenOf(element, "dPt")) {
    readFill(
      childOf(point, "spPr"),
      `points/${valueOf(point, "idx") ?? "0"}/format/fill/color`,
      looks,
      colours,
    );
  }
  return {
    name: richText(childOf(element, "tx")),
    categories: reference("cat", "xVal"),
    values: reference("val", "yVal"),
    colour: fillOf(shape, colours),
    looks,
  };
}

function readLabels(element: XmlElement | undefined, looks: Looks, colours: Colours): void {
  if (element === undefined || flagOf(childOf(element, "delete"), "val") === true) return;
  const own: Looks = new Map();
  readWords(element, "dataLabels/", LABELS, own);
  const isShown = [...own].some(([path, look]) => /\/show/.test(path) && look === true);
  if (!isShown) return;
  looks.set("hasDataLabels", true);
  for (const [path, look] of own) looks.set(path, look);
  readNumberFormat(element, "dataLabels/", looks);
  readFont(childOf(element, "txPr"), "dataLabels/format/font/", looks, colours);
}

function readNumberFormat(parent: XmlElement, prefix: string, looks: Looks): void {
  const format = childOf(parent, "numFmt");
  if (format === undefined) return;
  looks.set(`${prefix}numberFormat`, attributeOf(format, "formatCode") ?? "General");
  looks.set(`${prefix}linkNumberFormat`, flagOf(format, "sourceLinked") ?? false);
}

/** The first axis of categories and the first of values. */
function readAxes(plot: XmlElement | undefined, looks: Looks, colours: Colours): void {
  const axes = (plot?.children ?? []).filter(({ local }) => /Ax$/.test(local));
  const values = axes.findLast(({ local }) => local === "valAx");
  const category = axes.find((axis) => axis !== values);
  const [x, y] =
    category?.local === "valAx"
      ? [category, values]
      : [category, axes.find(({ local }) => local === "valAx")];
  if (x !== undefined) readAxis(x, "axes/categoryAxis/", CATEGORY_AXIS_END, looks, colours);
  if (y !== undefined) readAxis(y, "axes/valueAxis/", VALUE_AXIS_END, looks, colours);
  if (flagOf(childOf(x, "auto"), "val") === false) looks.set("axes/categoryAxis/categoryType", "TextAxis");
  if (flagOf(childOf(x, "noMultiLvlLbl"), "val") === true) looks.set("axes/categoryAxis/multiLevel", false);
  // Where an axis is crossed stands with the other one.
  if (x !== undefined) readWord(x, "axes/valueAxis/position", "crosses", CROSSES, looks);
  if (y !== undefined) readWord(y, "axes/categoryAxis/position", "crosses", CROSSES, looks);
}

function readAxis(
  axis: XmlElement,
  prefix: string,
  end: readonly ChartWord[],
  looks: Looks,
  colours: Colours,
): void {
  const scaling = childOf(axis, "scaling");
  looks.set(`${prefix}visible`, flagOf(childOf(axis, "delete"), "val") !== true);
  if (valueOf(scaling, "orientation") === "maxMin") looks.set(`${prefix}reversePlotOrder`, true);
  for (const [element, path] of [
    ["max", "maximum"],
    ["min", "minimum"],
  ] as const) {
    const value = valueOf(scaling, element);
    if (value !== undefined) looks.set(prefix + path, Number(value));
  }
  for (const name of ["majorGridlines", "minorGridlines"]) {
    const lines = childOf(axis, name);
    looks.set(`${prefix}${name}/visible`, lines !== undefined);
    readLine(childOf(lines, "spPr"), `${prefix}${name}/format/line/`, looks, colours);
  }
  const title = childOf(axis, "title");
  if (title !== undefined) {
    looks.set(`${prefix}title/visible`, true);
    looks.set(`${prefix}title/text`, richText(childOf(title, "tx")));
    readFont(title, `${prefix}title/format/font/`, looks, colours);
  }
  readNumberFormat(axis, prefix, looks);
  readWords(axis, prefix, [...AXIS_TICKS, ...end], looks);
  readLine(childOf(axis, "spPr"), `${prefix}format/line/`, looks, colours);
  readFont(childOf(axis, "txPr"), `${prefix}format/font/`, looks, colours);
}

function readLegend(legend: XmlElement | undefined, looks: Looks, colours: Colours): void {
  looks.set("legend/visible", legend !== undefined);
  if (legend === undefined) return;
  readWords(legend, "legend/", LEGEND, looks);
  readFont(childOf(legend, "txPr"), "legend/format/font/", looks, colours);
}

function readWords(
  parent: XmlElement | undefined,
  prefix: string,
  words: readonly ChartWord[],
  looks: Looks,
): void {
  for (const { element, path, kind } of words) {
    const value = valueOf(parent, element);
    if (value === undefined) continue;
    if (kind === "flag") looks.set(prefix + path, value === "1" || value === "true");
    else if (kind === "number") looks.set(prefix + path, Number(value));
    else readWord(parent, prefix + path, element, kind, looks);
  }
}

function readWord(
  parent: XmlElement | undefined,
  path: string,
  element: string,
  words: Readonly<Record<string, string>>,
  looks: Looks,
): void {
  const word = words[valueOf(parent, element) ?? ""];
  if (word !== undefined) looks.set(path, word);
}
