import type { SheetArea } from "../objects/targets.ts";
import type { Host } from "../protocol/host.ts";
import type { Sheet } from "./book.ts";
import { referenceTo } from "./areas.ts";
import { chartSource } from "./chart-source.ts";
import type { Chart, ChartSeries } from "./chart.ts";
import { chartWords } from "./chart-words.ts";
import { leftOf, topOf } from "./measures.ts";
import { newId } from "./new-book.ts";

/** Points: 5 by 3 inches, as Excel makes them. */
const WIDTH = 360;
const HEIGHT = 216;

/**
 * A chart over a range, as `charts.add` makes it; the caller puts it into the sheet. It stands right of its source:
 * Excel puts it in the middle of the window, and here is none.
 *
 * @param sheet where the chart will stand; the source may be in another
 * @param by "Auto", "Columns" or "Rows"
 */
export function newChart(
  { book, locale }: Pick<Host, "book" | "locale">,
  sheet: Sheet,
  type: string,
  source: SheetArea,
  by: string,
): Chart {
  const { area } = source;
  const words = chartWords(locale);
  const chart: Chart = {
    id: newId(book),
    name: freeName(sheet, words.chart),
    type,
    title: { text: words.title, visible: true },
    series: [],
    left: leftOf(sheet, area.right + 2),
    top: topOf(sheet, area.top),
    width: WIDTH,
    height: HEIGHT,
    looks: new Map(),
  };
  fillChart({ book, locale }, chart, source, by);
  const [only, second] = chart.series;
  if (only !== undefined && second === undefined) chart.title.text = only.name;
  return chart;
}

/** Puts the series of a range in the place of those the chart has. */
export function fillChart(
  { book, locale }: Pick<Host, "book" | "locale">,
  chart: Chart,
  source: SheetArea,
  by: string,
): void {
  const { plotBy, series } = chartSource(book, source, chart.type, by);
  chart.looks.set("plotBy", plotBy);
  delete chart.carriedPath;
  chart.series.length = 0;
  for (const { name, categories, values } of series) {
    const next = newSeries(locale, chart, name);
    next.categories = categories && seriesReference({ sheet: source.sheet, area: categories });
    next.values = seriesReference({ sheet: source.sheet, area: values });
    chart.series.push(next);
  }
}

/** A series without values yet; "Serie2" where it has no name. */
export const newSeries = (locale: string, chart: Chart, name: string): ChartSeries => ({
  name: name === "" ? `${chartWords(locale).series}${chart.series.length + 1}` : name,
  categories: undefined,
  values: undefined,
  colour: undefined,
  looks: new Map(),
});

/** "'Per centro'!$B$4:$B$9": as series hold it, without the "=" of a formula. */
export const seriesReference = (place: SheetArea): string => referenceTo(place).slice(1);

function freeName(sheet: Sheet, word: string): string {
  const taken = new Set(sheet.charts.map((chart) => chart.name));
  let number = sheet.charts.length + 1;
  while (taken.has(`${word} ${number}`)) number++;
  return `${word} ${number}`;
}
