import { CHART_PARTS, type ChartPart } from "./chart-parts.ts";
import { CHART, CHART_SERIES, CHART_TITLE, GROUP_LOOKS } from "./chart-roots.ts";
import type { Chart, ChartSeries } from "./chart.ts";
import type { Look, LookRule } from "./look-rules.ts";

/**
 * What a look is: as it was set, else as a new chart has it. Paths as `chart-parts.ts` lists them; those of a series
 * go with the series. Undefined: automatic.
 *
 * @throws when the path leads nowhere: our own fault
 */
export function lookOf(chart: Chart, path: string, series?: ChartSeries): Look {
  const own = keptLook(series ?? chart, path);
  if (own !== undefined) return own;
  const font = /(?:^|\/)format\/font\/(?<member>\w+)$/.exec(path)?.groups?.["member"];
  const ofWholeChart = font === undefined ? undefined : keptLook(chart, `format/font/${font}`);
  return ofWholeChart ?? initialLook(chart, path, series);
}

/** Only what was set, by an add-in or by the file. */
export const keptLook = (holder: Chart | ChartSeries, path: string): Look =>
  "colour" in holder && path === FILL ? holder.colour : (holder.looks.get(path) as Look);

/** Of a series: it has a member of its own. */
const FILL = "format/fill/color";

/**
 * Keeps a look, and what goes with it: a font given to the whole chart is everybody's, a number format is no more
 * that of the cells, a group's look is that of its series, labels that show something are there.
 *
 * @param look undefined: back to automatic
 */
export function setLook(chart: Chart, path: string, look: Look, series?: ChartSeries): void {
  delete chart.carriedPath;
  if (series === undefined && path.startsWith("format/font/")) forgetFonts(chart, path);
  const member = path.slice(path.lastIndexOf("/") + 1);
  const inGroup = series !== undefined && GROUP_LOOKS.has(path);
  for (const holder of inGroup ? sameType(chart, series) : [series ?? chart]) put(holder, path, look);
  const { looks } = series ?? chart;
  if (member === "numberFormat") looks.set(siblingOf(path, "linkNumberFormat"), false);
  if (member === "linkNumberFormat" && look === true) looks.delete(siblingOf(path, "numberFormat"));
  if (path.startsWith("plotArea/") && member !== "position" && typeof look === "number") {
    looks.set("plotArea/position", "Custom");
  }
  if (/^dataLabels\/show/.test(path) && look === true) looks.set("hasDataLabels", true);
  if (path.endsWith("/title/text")) looks.set(siblingOf(path, "visible"), true);
  if (/(?:line|border)\/color$/.test(path)) makeVisible(looks, siblingOf(path, "lineStyle"));
}

/** The rule of a look. @throws when there is no such look: our own fault */
export function ruleOf(path: string, isSeries: boolean): LookRule {
  const names = path.split("/").filter((name) => !/^\d+$/.test(name));
  const member = names.pop() ?? "";
  const rule = partAt(names, isSeries).looks[member];
  if (rule === undefined) throw new Error(`No look of a chart: ${path}`);
  return rule;
}

function partAt(names: readonly string[], isSeries: boolean): ChartPart {
  let part = isSeries ? CHART_SERIES : CHART;
  for (const [depth, name] of names.entries()) {
    const kind = part.parts[name];
    if (depth === 0 && name === "title" && !isSeries) part = CHART_TITLE;
    else if (depth === 0 && name === "points" && isSeries) part = CHART_PARTS.ChartPoint;
    else if (kind !== undefined) part = CHART_PARTS[kind];
    else throw new Error(`No part of a chart: ${names.join("/")}`);
  }
  return part;
}

/**
 * What a chart has that was just made. Sizes, gaps and colours are those of Excel's standard styles since 2013, from
 * memory of its files: a guess where no file of the user's says otherwise.
 */
function initialLook(chart: Chart, path: string, series: ChartSeries | undefined): Look {
  const type = series === undefined ? chart.type : typeOf(chart, series);
  switch (path) {
    case "title/format/font/size":
      return 14;
    case "format/font/size":
    case "axes/valueAxis/title/format/font/size":
    case "axes/categoryAxis/title/format/font/size":
      return 10;
    case "axes/valueAxis/majorGridlines/visible":
      return true;
    case "axes/valueAxis/format/line/lineStyle":
      return "None";
    case "legend/visible":
      return chart.series.length > 1 || isRound(type);
    case "varyByCategories":
      return isRound(type);
    case "gapWidth":
      return type.startsWith("Bar") ? 182 : 219;
    case "overlap":
      return type.includes("Stacked") ? 100 : type === "ColumnClustered" ? -27 : 0;
    case "dataLabels/position":
      return labelPosition(type);
    default:
      return ruleOf(path, series !== undefined).initial;
  }
}

/** A series has the chart's type, unless it was given one of its own. */
export const typeOf = (chart: Chart, series: ChartSeries): string =>
  (keptLook(series, "chartType") as string | undefined) ?? chart.type;

/** No axes: each point is a slice. */
export const isRound = (type: string): boolean => /Pie|Doughnut/.test(type);

function labelPosition(type: string): string {
  if (isRound(type)) return "BestFit";
  if (/Line|Scatter|Bubble/.test(type)) return "Right";
  return /Clustered$/.test(type) ? "OutsideEnd" : "Center";
}

const siblingOf = (path: string, member: string): string => path.slice(0, path.lastIndexOf("/") + 1) + member;

const sameType = (chart: Chart, series: ChartSeries): readonly ChartSeries[] =>
  chart.series.filter((each) => typeOf(chart, each) === typeOf(chart, series));

function put(holder: Chart | ChartSeries, path: string, look: Look): void {
  if ("colour" in holder && path === FILL) holder.colour = look as string | undefined;
  else if (look === undefined) holder.looks.delete(path);
  else holder.looks.set(path, look);
}

/** A line that gets a colour is drawn. */
function makeVisible(looks: Map<string, unknown>, path: string): void {
  const style = looks.get(path) ?? "Automatic";
  if (style === "None" || style === "Automatic") looks.set(path, "Continuous");
}

/** What parts of the chart had of their own; `path` is "format/font/size". */
function forgetFonts(chart: Chart, path: string): void {
  for (const { looks } of [chart, ...chart.series]) {
    for (const key of [...looks.keys()]) if (key.endsWith(`/${path}`)) looks.delete(key);
  }
}
