import { escapeAttribute } from "../../../adapters/xlsx/xml-text.ts";
import { stringXml } from "../../../adapters/xlsx/render-text.ts";
import { findAddress } from "../model/areas.ts";
import type { Book } from "../model/book.ts";
import { isError, type CellValue } from "../model/cell-grid.ts";
import { isRound, keptLook, lookOf, typeOf } from "../model/chart-looks.ts";
import type { Chart, ChartSeries } from "../model/chart.ts";
import { layoutXml } from "./chart-layout.ts";
import { axesXml } from "./chart-axes.ts";
import { shapeXml, solidXml, textXml, titleXml, type Ask } from "./chart-shapes.ts";
import { CHART_END, GROUP_KINDS, LABELS, LEGEND, type ChartWord, type GroupKind } from "./chart-words.ts";
import { mirror } from "./look-names.ts";
import { HEAD, tag } from "./xml-out.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const val = (name: string, value: string | number | boolean | undefined): string =>
  value === undefined ? "" : tag(name, { val: value });

/** The looks of a part as elements; those that are automatic are left out. */
export function wordsXml(ask: Ask, prefix: string, words: readonly ChartWord[]): string {
  return words
    .map(({ element, path, kind }) => {
      const look = ask(prefix + path);
      if (look === undefined || look === null) return "";
      const value = typeof kind === "object" ? mirror(kind)[String(look)] : (look as number | boolean);
      return val(`c:${element}`, value);
    })
    .join("");
}

/**
 * The part of a chart; mirror of `readChart` for the kinds office.js can make. The values stand in it too. Fonts and
 * lines that nobody set are left to the program that shows the chart.
 *
 * @throws for a kind that is only carried: nobody can have changed it
 */
export function chartXml(chart: Chart, book: Book): string {
  const ask: Ask = (path) => lookOf(chart, path);
  const own: Ask = (path) => keptLook(chart, path);
  const types = [...new Set(chart.series.map((series) => typeOf(chart, series)))];
  const groups = (types.length === 0 ? [chart.type] : types).map((type) => groupXml(chart, type, book));
  const hasLegend = ask("legend/visible") === true;
  const { title } = chart;
  return (
    HEAD +
    tag(
      "c:chartSpace",
      { "xmlns:c": CHART, "xmlns:a": DRAWING },
      val("c:roundedCorners", ask("format/roundedCorners") === true),
      tag(
        "c:chart",
        {},
        title.visible ? titleXml(title.text, own, "title/format/font/", ask("title/overlay") === true) : "",
        val("c:autoTitleDeleted", !title.visible),
        tag(
          "c:plotArea",
          {},
          layoutXml(own, chart),
          ...groups,
          isRound(chart.type) ? "" : axesXml(chart),
          shapeXml(own, "plotArea/format/fill/color", "plotArea/format/border/"),
        ),
        hasLegend
          ? tag("c:legend", {}, wordsXml(ask, "legend/", LEGEND), textXml(own, "legend/format/font/"))
          : "",
        wordsXml(ask, "", CHART_END),
      ),
      shapeXml(own, "format/fill/color", "format/border/"),
      textXml(own, "format/font/"),
    )
  );
}

function groupXml(chart: Chart, type: string, book: Book): string {
  const kind = GROUP_KINDS.get(type);
  if (kind === undefined) throw new Error(`Charts of type ${type} are carried, never written`);
  const own = chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => typeOf(chart, series) === type);
  const first = own[0]?.series;
  const ask: Ask = (path) => (first === undefined ? undefined : lookOf(chart, path, first));
  const { element, barDir, grouping, style } = kind;
  const isBar = element === "barChart";
  return tag(
    `c:${element}`,
    {},
    val("c:barDir", barDir),
    val("c:scatterStyle", element === "scatterChart" ? style : undefined),
    val("c:radarStyle", element === "radarChart" ? style : undefined),
    val("c:grouping", grouping),
    val("c:varyColors", ask("varyByCategories") === true),
    ...own.map(({ series, index }) => seriesXml(chart, series, index, kind, book)),
    isBar ? val("c:gapWidth", ask("gapWidth") as number | undefined) : "",
    isBar ? val("c:overlap", ask("overlap") as number | undefined) : "",
    element === "lineChart" ? val("c:marker", true) : "",
    isRound(type) ? val("c:firstSliceAng", ask("firstSliceAngle") as number | undefined) : "",
    element === "doughnutChart" ? val("c:holeSize", ask("doughnutHoleSize") as number | undefined) : "",
    isRound(type) ? "" : `${val("c:axId", CATEGORY_AXIS)}${val("c:axId", VALUE_AXIS)}`,
  );
}

export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 222222222;

function seriesXml(chart: Chart, series: ChartSeries, index: number, kind: GroupKind, book: Book): string {
  const ask: Ask = (path) => lookOf(chart, path, series);
  const own: Ask = (path) => keptLook(series, path);
  const { element } = kind;
  const isScatter = element === "scatterChart";
  const isLine = element === "lineChart" || isScatter || element === "radarChart";
  const hasNoLine = isScatter && kind.smooth === undefined;
  const numbers = pointsOf(series.values, book);
  return tag(
    "c:ser",
    {},
    val("c:idx", index),
    val("c:order", index),
    tag("c:tx", {}, tag("c:v", {}, stringXml(series.name))),
    hasNoLine
      ? '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>'
      : shapeXml(own, isLine ? undefined : "format/fill/color", "format/line/"),
    element === "barChart" ? val("c:invertIfNegative", ask("invertIfNegative") === true) : "",
    isRound(chart.type) ? explosionXml(ask, kind) : "",
    isLine && kind.hasMarkers === false ? tag("c:marker", {}, val("c:symbol", "none")) : "",
    ...pointLooks(series),
    labelsXml(ask, own),
    isScatter ? source("c:xVal", series.categories, book) : source("c:cat", series.categories, book),
    series.values === undefined
      ? ""
      : tag(
          isScatter ? "c:yVal" : "c:val",
          {},
          tag("c:numRef", {}, formulaXml(series.values), cache("c:numCache", numbers, "General")),
        ),
    element === "lineChart" || isScatter ? val("c:smooth", kind.smooth ?? ask("smooth") === true) : "",
  );
}

const explosionXml = (ask: Ask, { exploded = false }: GroupKind): string => {
  const distance = Number(ask("explosion") ?? 0);
  return distance > 0 || exploded ? val("c:explosion", distance > 0 ? distance : 25) : "";
};

/** Single points in a colour of their own. */
function pointLooks(series: ChartSeries): readonly string[] {
  const points = [...series.looks].flatMap(([path, colour]) => {
    const index = /^points\/(?<index>\d+)\/format\/fill\/color$/.exec(path)?.groups?.["index"];
    return index === undefined || typeof colour !== "string" ? [] : [{ index: Number(index), colour }];
  });
  return points
    .sort((a, b) => a.index - b.index)
    .map(({ index, colour }) =>
      tag(
        "c:dPt",
        {},
        val("c:idx", index),
        val("c:invertIfNegative", false),
        val("c:bubble3D", false),
        tag("c:spPr", {}, colour === "" ? "<a:noFill/>" : solidXml(colour)),
      ),
    );
}

function labelsXml(ask: Ask, own: Ask): string {
  if (ask("hasDataLabels") !== true) return "";
  const format = String(ask("dataLabels/numberFormat") ?? "General");
  const isLinked = ask("dataLabels/linkNumberFormat") !== false;
  return tag(
    "c:dLbls",
    {},
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="${isLinked ? 1 : 0}"/>`,
    shapeXml(own, "dataLabels/format/fill/color", "dataLabels/format/border/"),
    textXml(own, "dataLabels/format/font/"),
    wordsXml(own, "dataLabels/", LABELS.slice(0, 1)),
    wordsXml(ask, "dataLabels/", LABELS.slice(1)),
  );
}

function source(name: string, reference: string | undefined, book: Book): string {
  if (reference === undefined) return "";
  const texts = pointsOf(reference, book).map((value) => (value === "" ? "" : textOf(value)));
  return tag(name, {}, tag("c:strRef", {}, formulaXml(reference), cache("c:strCache", texts, undefined)));
}

const formulaXml = (reference: string): string => tag("c:f", {}, stringXml(reference));

/** The cells of a reference in reading order; none where it leads nowhere in this book. */
function pointsOf(reference: string | undefined, book: Book): readonly CellValue[] {
  const found = reference === undefined ? undefined : findAddress(book, book.active, reference);
  if (found === undefined) return [];
  const { sheet, area } = found;
  const used = sheet.cells.used(true);
  const values: CellValue[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, used?.bottom ?? 0); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, used?.right ?? 0); column += 1) {
      values.push(sheet.cells.at(row, column).value);
    }
  }
  return values;
}

const textOf = (value: CellValue): string => (isError(value) ? value.error : String(value));

/** @param format of numbers; undefined: the points are texts */
function cache(name: string, values: readonly CellValue[], format: string | undefined): string {
  const points = values.map((value, idx) => {
    const isShown = format === undefined ? value !== "" : typeof value === "number";
    return isShown ? tag("c:pt", { idx }, tag("c:v", {}, stringXml(textOf(value)))) : "";
  });
  return tag(
    name,
    {},
    format === undefined ? "" : tag("c:formatCode", {}, stringXml(format)),
    val("c:ptCount", values.length),
    ...points,
  );
}
