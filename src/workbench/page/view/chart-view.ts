import { shownText } from "../../host/calculation/shown-text.ts";
import { isError } from "../../host/model/cell-grid.ts";
import type { Book, Sheet } from "../../host/model/book.ts";
import { drawnScale, linkedFormat, referredCells } from "../../host/model/chart-data.ts";
import { lookOf } from "../../host/model/chart-looks.ts";
import type { Chart } from "../../host/model/chart.ts";
import { pixels } from "./pixels.ts";

/** A chart as it is drawn: lengths in pixels from the sheet's corner. */
export interface ChartView {
  readonly id: string;
  /** office.js' name: "BarClustered". */
  readonly type: string;
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** In reading order from the top; the first series only. */
  readonly bars: readonly Bar[];
  readonly minimum: number;
  readonly maximum: number;
  readonly steps: readonly { readonly value: number; readonly text: string }[];
  readonly colour: string;
}

export interface Bar {
  readonly name: string;
  /** Undefined: the cell holds no number, and there is no bar. */
  readonly value: number | undefined;
  readonly text: string;
}

/** First accent of the Office theme. */
const USUAL_COLOUR = "#4472C4";

export function chartView(book: Book, sheet: Sheet, chart: Chart, locale: string): ChartView {
  const [series] = chart.series;
  const shown = { locale, dateSystem: book.dateSystem };
  const kept = series === undefined ? undefined : lookOf(chart, "dataLabels/numberFormat", series);
  const linked = linkedFormat(book, sheet, series);
  const labelFormat = typeof kept === "string" && kept !== "General" ? kept : linked;
  const axis = lookOf(chart, "axes/valueAxis/numberFormat");
  const axisFormat = typeof axis === "string" && axis !== "General" ? axis : linked;
  const names = referredCells(book, sheet, series?.categories);
  const bars = referredCells(book, sheet, series?.values).map(({ value }, index): Bar => {
    const name = names[index];
    return {
      name: name === undefined ? String(index + 1) : shownText(name.value, name.numberFormat, shown),
      value: typeof value === "number" ? value : undefined,
      text: isError(value) || value === "" ? "" : shownText(value, labelFormat, shown),
    };
  });
  const isTurned = lookOf(chart, "axes/categoryAxis/reversePlotOrder") === true;
  const { minimum, maximum, majorUnit } = drawnScale(book, sheet, chart);
  const count = Math.min(20, Math.max(1, Math.round((maximum - minimum) / majorUnit)));
  const { left, top, width, height } = chart;
  return {
    id: chart.id,
    type: chart.type,
    title: chart.title.visible ? chart.title.text : "",
    ...{ left: pixels(left), top: pixels(top), width: pixels(width), height: pixels(height) },
    bars: isTurned ? bars : [...bars].reverse(),
    minimum,
    maximum,
    steps: Array.from({ length: count + 1 }, (_, index) => {
      const value = Number((minimum + index * majorUnit).toPrecision(12));
      return { value, text: shownText(value, axisFormat, shown) };
    }),
    colour: series?.colour ?? USUAL_COLOUR,
  };
}
