import type { BarChart, SheetLayout } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { fileWidth, pointsOfFileWidth } from "../column-width.ts";
import { CHART_LOOK } from "../house-look.ts";
import { rangeOf } from "./areas.ts";

/** Bars in reading order from the top, each with its value, as in a file of ours. */
export function addBarChart(page: Excel.Worksheet, chart: BarChart, layout: SheetLayout): void {
  const added = page.charts.add("BarClustered", rangeOf(page, chart.values), "Columns");
  const { top, left, bottom, right } = chart.place;
  added.setPosition(cellAt(page, top, left), cellAt(page, bottom, right));
  setWhole(added, chart);
  setPlotArea(added.plotArea, sizeOf(chart.place, layout));
  setSeries(added.series.getItemAt(0), page, chart);
  setAxes(added.axes, chart);
}

const cellAt = (page: Excel.Worksheet, row: number, column: number): Excel.Range =>
  rangeOf(page, { top: row, left: column, bottom: row, right: column });

/** The font of the whole comes first: it overrides those of the parts. */
function setWhole(whole: Excel.Chart, { title }: BarChart): void {
  const { font } = whole.format;
  font.name = CHART_LOOK.font;
  font.size = CHART_LOOK.labelSize;
  font.color = CHART_LOOK.text;
  whole.format.fill.setSolidColor("#FFFFFF");
  whole.format.border.lineStyle = "None";
  whole.format.roundedCorners = false;
  whole.legend.visible = false;
  // Values may stand in hidden columns.
  whole.plotVisibleOnly = false;
  whole.displayBlanksAs = "NotPlotted";
  whole.title.text = title;
  whole.title.overlay = false;
  whole.title.format.font.size = CHART_LOOK.titleSize;
  whole.title.format.font.bold = true;
}

/** The label of the longest bar stands right of it, beyond the end of the axis: room is left for it. */
function setPlotArea(plot: Excel.ChartPlotArea, { width, height }: Size): void {
  const { left, top, width: wide, height: high } = CHART_LOOK.plot;
  plot.format.fill.clear();
  plot.format.border.lineStyle = "None";
  plot.left = left * width;
  plot.top = top * height;
  plot.width = wide * width;
  plot.height = high * height;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In points. Columns and rows that the layout does not size are as Excel makes them. */
function sizeOf({ top, left, bottom, right }: Area, { columns, rows }: SheetLayout): Size {
  let [width, height] = [0, 0];
  for (let column = left; column <= right; column++) {
    const { width: characters = STANDARD.width, hidden } = columns[column - 1] ?? {};
    if (hidden !== true) width += pointsOfFileWidth(fileWidth(characters));
  }
  for (let row = top; row <= bottom; row++) height += rows[row - 1]?.height ?? STANDARD.height;
  return { width, height };
}

/** Of a column in characters, of a row in points. @source Excel's defaults with Calibri 11 */
const STANDARD = { width: 8.43, height: 15 };

function setSeries(series: Excel.ChartSeries, page: Excel.Worksheet, chart: BarChart): void {
  series.name = chart.title;
  series.setValues(rangeOf(page, chart.values));
  series.setXAxisValues(rangeOf(page, chart.categories));
  series.format.fill.setSolidColor(chart.colour);
  series.format.line.clear();
  series.varyByCategories = false;
  series.invertIfNegative = false;
  series.gapWidth = CHART_LOOK.gapWidth;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.showSeriesName = false;
  dataLabels.showCategoryName = false;
  dataLabels.showLegendKey = false;
  dataLabels.position = "OutsideEnd";
  dataLabels.numberFormat = chart.format;
  dataLabels.format.fill.clear();
  dataLabels.format.border.lineStyle = "None";
}

function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { max, format }: BarChart): void {
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.multiLevel = false;
  categoryAxis.numberFormat = "General";
  // The first category stands at the top; with them turned round, their far end is the bottom.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = "None";
  categoryAxis.minorTickMark = "None";
  categoryAxis.format.line.color = CHART_LOOK.axisLine;
  categoryAxis.format.line.weight = CHART_LOOK.axisWeight;
  valueAxis.minimum = 0;
  valueAxis.maximum = max;
  valueAxis.numberFormat = format;
  valueAxis.format.font.size = CHART_LOOK.axisLabelSize;
  valueAxis.format.line.clear();
  valueAxis.majorTickMark = "None";
  valueAxis.minorTickMark = "None";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = CHART_LOOK.gridLine;
  valueAxis.majorGridlines.format.line.weight = CHART_LOOK.gridWeight;
}
