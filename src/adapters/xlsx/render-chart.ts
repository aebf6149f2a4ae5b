import type { BarChart, SheetLayout } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import type { Written } from "../../ports/change.ts";
import { valueAt } from "./render-cells.ts";
import { sheetReference } from "../references.ts";
import { drawingText, stringXml } from "./render-text.ts";
import { argb } from "./style-looks.ts";
import { escapeAttribute, escapeText } from "./xml-text.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const TEXT_COLOUR = "404040";
const GRID_COLOUR = "D9D9D9";

const solid = (rgb: string): string => `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
const noLine = "<a:ln><a:noFill/></a:ln>";

/** @param size hundredths of a point */
const font = (tag: "defRPr" | "rPr", size: number, isBold: boolean): string =>
  `<a:${tag} sz="${size}" b="${isBold ? 1 : 0}">${solid(TEXT_COLOUR)}` +
  `<a:latin typeface="Calibri"/><a:cs typeface="Calibri"/></a:${tag}>`;

const texts = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font("defRPr", size, false)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;

/**
 * The part of a chart: bars in reading order from the top, each with its value. The values stand in it too, so that a
 * viewer that calculates nothing shows them.
 *
 * @param sheet the sheet's name in the workbook
 */
export function chartXml(chart: BarChart, layout: SheetLayout, sheet: string): string {
  const format = escapeAttribute(chart.format);
  return [
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea>',
    ROOM_FOR_LABELS,
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    seriesXml(chart, layout, sheet),
    `<c:gapWidth val="50"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    categoryAxisXml(),
    valueAxisXml(chart.max, format),
    `<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>`,
    // Values may stand in hidden columns.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solid("FFFFFF")}${noLine}</c:spPr>${texts(900)}</c:chartSpace>`,
  ].join("");
}

/** The label of the longest bar stands right of it, beyond the end of the axis. */
const ROOM_FOR_LABELS =
  '<c:layout><c:manualLayout><c:layoutTarget val="outer"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
  '<c:x val="0.01"/><c:y val="0.14"/><c:w val="0.9"/><c:h val="0.84"/></c:manualLayout></c:layout>';

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font("defRPr", 1200, true)}</a:pPr>` +
  `<a:r>${font("rPr", 1200, true)}<a:t>${escapeText(drawingText(title))}</a:t></a:r></a:p></c:rich></c:tx>` +
  '<c:overlay val="0"/></c:title>';

function seriesXml(chart: BarChart, layout: SheetLayout, sheet: string): string {
  const categories = valuesIn(layout, chart.categories).map((value) =>
    value === null ? null : String(value),
  );
  const values = valuesIn(layout, chart.values).map((value) => (typeof value === "number" ? value : null));
  const format = stringXml(chart.format);
  return [
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${stringXml(chart.title)}</c:v></c:tx>`,
    `<c:spPr>${solid(argb(chart.colour).slice(2))}${noLine}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(chart.format)}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${texts(900)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/>`,
    '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>',
    '<c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strRef><c:f>${stringXml(sheetReference(sheet, chart.categories))}</c:f>`,
    `<c:strCache>${pointsXml(categories)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${stringXml(sheetReference(sheet, chart.values))}</c:f>`,
    `<c:numCache><c:formatCode>${format}</c:formatCode>${pointsXml(values)}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join("");
}

function pointsXml(values: readonly (string | number | null)[]): string {
  const points = values.map((value, i) =>
    value === null ? "" : `<c:pt idx="${i}"><c:v>${stringXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

function valuesIn(layout: SheetLayout, { top, left, bottom, right }: Area): readonly Written[] {
  const values: Written[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) values.push(valueAt(layout, row, column));
  }
  return values;
}

/** The first category stands at the top. */
const categoryAxisXml = (): string =>
  `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>` +
  '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
  `<c:spPr><a:ln w="9525">${solid("A6A6A6")}</a:ln></c:spPr>${texts(900)}` +
  `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
  '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>';

/** With the categories turned round, their far end is the bottom of the chart. */
const valueAxisXml = (max: number, format: string): string =>
  `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/>` +
  '<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
  `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(GRID_COLOUR)}</a:ln></c:spPr></c:majorGridlines>` +
  `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
  `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${noLine}</c:spPr>${texts(800)}` +
  `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`;
