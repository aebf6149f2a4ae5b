import { expect, test } from "vitest";
import { chartXml } from "../../../src/adapters/xlsx/render-chart.ts";
import { drawingXml } from "../../../src/adapters/xlsx/render-drawing.ts";
import { attributeOf, descendantsOf, parseXml, type XmlElement } from "../../../src/adapters/xlsx/xml.ts";
import type { BarChart, SheetLayout } from "../../../src/ports/layout.ts";

const layout: SheetLayout = {
  name: "Sintesi",
  columns: [],
  rows: [
    { cells: [{ value: "Terra & <acqua>" }, { value: 0.9642 }] },
    { cells: [{ value: 2021 }, { value: null }] },
    { cells: [undefined, { value: 1 }] },
  ],
};
const chart: BarChart = {
  title: "Grado & media",
  categories: { top: 1, left: 1, bottom: 3, right: 1 },
  values: { top: 1, left: 2, bottom: 3, right: 2 },
  place: { top: 5, left: 2, bottom: 20, right: 6 },
  colour: "#2f5597",
  max: 1.2,
  format: '0.0" %"',
};

function elements(xml: string): readonly XmlElement[] {
  const parsed = parseXml(xml);
  if (!parsed.ok) throw new Error(parsed.issue.code);
  return [...descendantsOf(parsed.value.root)];
}
const all = elements(chartXml(chart, layout, "Sintesi (Traguardo)"));
const textsOf = (local: string) => all.filter((element) => element.local === local).map(({ text }) => text);
const valuesOf = (local: string) =>
  all.filter((element) => element.local === local).map((element) => attributeOf(element, "val"));

test("the chart refers to the sheet by its name in the workbook", () => {
  expect(textsOf("f")).toEqual(["'Sintesi (Traguardo)'!$A$1:$A$3", "'Sintesi (Traguardo)'!$B$1:$B$3"]);
});

test("the chart holds what its cells hold, gaps included", () => {
  const points = all
    .filter(({ local }) => local === "pt")
    .map((point) => [point.parent?.local, attributeOf(point, "idx"), point.children[0]?.text]);
  expect(points).toEqual([
    ["strCache", "0", "Terra & <acqua>"],
    ["strCache", "1", "2021"],
    ["numCache", "0", "0.9642"],
    ["numCache", "2", "1"],
  ]);
  expect(valuesOf("ptCount")).toEqual(["3", "3"]);
});

test("bars lie, the first at the top, on an axis from 0 to the given end at the bottom", () => {
  expect({
    direction: valuesOf("barDir"),
    order: valuesOf("orientation"),
    from: valuesOf("min"),
    to: valuesOf("max"),
    crossing: valuesOf("crosses"),
    gap: valuesOf("gapWidth"),
    legends: valuesOf("legend"),
    labels: valuesOf("showVal"),
  }).toEqual({
    direction: ["bar"],
    order: ["maxMin", "minMax"],
    from: ["0"],
    to: ["1.2"],
    crossing: ["autoZero", "max"],
    gap: ["50"],
    legends: [],
    labels: ["1"],
  });
});

test("title, colour and number format are the layout's", () => {
  expect(textsOf("t")).toEqual(["Grado & media"]);
  expect(textsOf("formatCode")).toEqual(['0.0" %"']);
  const formats = all
    .filter(({ local }) => local === "numFmt")
    .map((element) => attributeOf(element, "formatCode"));
  expect(formats).toEqual(['0.0" %"', "General", '0.0" %"']);
  expect(valuesOf("srgbClr")).toContain("2F5597");
});

test("the drawing covers the cells given and says the title aloud", () => {
  const drawn = elements(drawingXml([{ chart, id: "rId1" }]));
  const corners = drawn
    .filter(({ local }) => local === "from" || local === "to")
    .map(({ children }) => children.map(({ text }) => Number(text)));
  expect(corners).toEqual([
    [1, 0, 4, 0],
    [6, 0, 20, 0],
  ]);
  const frame = drawn.find(({ local }) => local === "cNvPr");
  expect(attributeOf(frame, "descr")).toBe("Grado & media");
});
