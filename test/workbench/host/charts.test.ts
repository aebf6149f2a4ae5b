/// <reference types="office-js" />
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openExcel, type Emulated } from "../../support/excel.ts";

let emulated: Emulated;

beforeEach(async () => {
  emulated = await openExcel({ requirementSets: { ExcelApi: "1.13" } });
});

afterEach(async () => {
  await emulated.close();
});

/** What the pane's code answers; objects and arrays as this realm's own. */
async function run<T>(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  const { Excel } = emulated;
  const answer = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    return batch(context, sheet);
  });
  return answer === undefined ? answer : (JSON.parse(JSON.stringify(answer)) as T);
}

/** Centres and their scores in A3:B6, as a report has them. */
function writeCentres(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A3:B6");
  range.numberFormat = [
    ["General", "General"],
    ["General", "0.0%"],
    ["General", "0.0%"],
    ["General", "0.0%"],
  ];
  range.values = [
    ["Centro", "Grado"],
    ["Anagrafe", 0.92],
    ["Tributi", 0.7],
    ["Cultura", 1.05],
  ];
  return range;
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "no error";
}

describe("a collection of charts", () => {
  test("a chart finds its series, its name and its title", async () => {
    const answer = await run(async (context, sheet) => {
      const chart = sheet.charts.add("BarClustered", writeCentres(sheet), "Auto");
      chart.load(
        "id,name,chartType,title/text,title/visible,series/items/name,series/count,width,height,plotBy",
      );
      const categories = chart.series.getItemAt(0).getDimensionValues("Categories");
      const values = chart.series.getItemAt(0).getDimensionValues("Values");
      const owner = chart.worksheet.load("name");
      const count = sheet.charts.getCount();
      await context.sync();
      return {
        name: chart.name,
        type: chart.chartType,
        title: [chart.title.text, chart.title.visible],
        series: [chart.series.count, chart.series.items.map((each) => each.name)],
        size: [chart.width, chart.height],
        plotBy: chart.plotBy,
        data: [categories.value, values.value],
        owner: owner.name,
        count: count.value,
      };
    });
    expect(answer).toEqual({
      name: "Grafico 1",
      type: "BarClustered",
      title: ["Grado", true],
      series: [1, ["Grado"]],
      size: [360, 216],
      plotBy: "Columns",
      data: [
        ["Anagrafe", "Tributi", "Cultura"],
        [0.92, 0.7, 1.05],
      ],
      owner: "Foglio1",
      count: 1,
    });
  });

  test("charts are found by name, by id and by place, until they are deleted", async () => {
    const answer = await run(async (context, sheet) => {
      const source = writeCentres(sheet);
      const first = sheet.charts.add("BarClustered", source);
      sheet.charts.add("Line", source);
      first.name = "Per centro";
      first.load("id");
      await context.sync();
      const found = [
        sheet.charts.getItem("per CENTRO"),
        sheet.charts.getItem(first.id),
        sheet.charts.getItemAt(1),
        sheet.charts.getItemOrNullObject("Grafico 9"),
      ];
      for (const chart of found) chart.load("name");
      await context.sync();
      const names = found.map((chart) => (chart.isNullObject ? "none" : chart.name));
      first.delete();
      sheet.charts.load("count,items/name");
      await context.sync();
      return { names, left: [sheet.charts.count, sheet.charts.items.map(({ name }) => name)] };
    });
    expect(answer).toEqual({
      names: ["Per centro", "Per centro", "Grafico 2", "none"],
      left: [1, ["Grafico 2"]],
    });
  });

  test.each([
    {
      what: "a chart that is not there",
      code: "ItemNotFound",
      ask: (sheet: Excel.Worksheet) => sheet.charts.getItem("Nessuno"),
    },
    {
      what: "a place that is not there",
      code: "ItemNotFound",
      ask: (sheet: Excel.Worksheet) => sheet.charts.getItemAt(3),
    },
    {
      what: "a way of reading that is none",
      code: "InvalidArgument",
      ask: (sheet: Excel.Worksheet) => sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Diagonal" as "Auto"),
    },
  ])("$what: $code", async ({ code, ask }) => {
    const failing = run(async (context, sheet) => {
      ask(sheet).load("name");
      await context.sync();
    });
    expect(await codeOf(failing)).toBe(code);
  });

  test("those who listen hear of charts that come, are chosen and go", async () => {
    const heard: unknown[] = [];
    await run(async (context, sheet) => {
      sheet.charts.onAdded.add(async (event) => heard.push(event.type));
      sheet.charts.onDeleted.add(async (event) => heard.push(event.type));
      await context.sync();
      const chart = sheet.charts.add("Pie", writeCentres(sheet));
      await context.sync();
      chart.onActivated.add(async (event) => heard.push(event.type));
      context.workbook.worksheets.add("Altro").activate();
      await context.sync();
      chart.activate();
      await context.sync();
      chart.delete();
      await context.sync();
    });
    await emulated.idle();
    expect(heard).toEqual(["ChartAdded", "ChartActivated", "ChartDeleted"]);
    expect(emulated.host.book.active.name).toBe("Foglio1");
  });

  test("on a protected sheet charts stay as they are", async () => {
    const failing = run(async (context, sheet) => {
      const chart = sheet.charts.add("BarClustered", writeCentres(sheet));
      await context.sync();
      sheet.protection.protect();
      chart.title.text = "Altro";
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("AccessDenied");
    expect(emulated.host.book.active.charts.map(({ title }) => title.text)).toEqual(["Grado"]);
  });
});

describe("a chart in its place", () => {
  test.each([
    { end: "E16", place: { left: 96, top: 75, width: 144, height: 165 } },
    { end: undefined, place: { left: 96, top: 75, width: 360, height: 216 } },
  ])("from C6 to $end", async ({ end, place }) => {
    const answer = await run(async (context, sheet) => {
      const chart = sheet.charts.add("BarClustered", writeCentres(sheet));
      chart.setPosition("C6", end);
      chart.load("left,top,width,height");
      await context.sync();
      return { left: chart.left, top: chart.top, width: chart.width, height: chart.height };
    });
    expect(answer).toEqual(place);
  });
});

describe("what a new chart looks like", () => {
  test.each<{
    what: string;
    type: Excel.ChartType | "BarClustered" | "ColumnClustered" | "BarStacked" | "Pie" | "Line";
    columns: number;
    looks: Record<string, unknown>;
  }>([
    {
      what: "one series of bars",
      type: "BarClustered",
      columns: 1,
      looks: {
        legend: false,
        gapWidth: 182,
        overlap: 0,
        labels: "OutsideEnd",
        gridlines: [true, false],
        vary: false,
      },
    },
    {
      what: "two series of columns",
      type: "ColumnClustered",
      columns: 2,
      looks: {
        legend: true,
        gapWidth: 219,
        overlap: -27,
        labels: "OutsideEnd",
        gridlines: [true, false],
        vary: false,
      },
    },
    {
      what: "stacked bars",
      type: "BarStacked",
      columns: 2,
      looks: {
        legend: true,
        gapWidth: 182,
        overlap: 100,
        labels: "Center",
        gridlines: [true, false],
        vary: false,
      },
    },
    {
      what: "a pie",
      type: "Pie",
      columns: 1,
      looks: {
        legend: true,
        gapWidth: 219,
        overlap: 0,
        labels: "BestFit",
        gridlines: [true, false],
        vary: true,
      },
    },
  ])("$what", async ({ type, columns, looks }) => {
    const answer = await run(async (context, sheet) => {
      const source = sheet.getRange("A1:C4");
      source.values = [
        ["Centro", "Grado", "Peso"],
        ["Anagrafe", 1, 2],
        ["Tributi", 3, 4],
        ["Cultura", 5, 6],
      ];
      const chart = sheet.charts.add(type, columns === 1 ? sheet.getRange("A1:B4") : source);
      const series = chart.series.getItemAt(0);
      chart.legend.load("visible");
      chart.axes.load("valueAxis/majorGridlines/visible,categoryAxis/majorGridlines/visible");
      series.load("gapWidth,overlap,varyByCategories,dataLabels/position");
      await context.sync();
      return {
        legend: chart.legend.visible,
        gapWidth: series.gapWidth,
        overlap: series.overlap,
        labels: series.dataLabels.position,
        gridlines: [
          chart.axes.valueAxis.majorGridlines.visible,
          chart.axes.categoryAxis.majorGridlines.visible,
        ],
        vary: series.varyByCategories,
      };
    });
    expect(answer).toEqual(looks);
  });

  test("an axis without ends of its own reaches round the values, and its labels are as the cells", async () => {
    const answer = await run(async (context, sheet) => {
      const { valueAxis } = sheet.charts.add("BarClustered", writeCentres(sheet)).axes;
      valueAxis.load("minimum,maximum,majorUnit,numberFormat,linkNumberFormat,type");
      await context.sync();
      const { minimum, maximum, majorUnit, numberFormat, linkNumberFormat, type } = valueAxis;
      return [type, minimum, maximum, majorUnit, numberFormat, linkNumberFormat];
    });
    expect(answer).toEqual(["Value", 0, 1.2, 0.2, "0.0%", true]);
  });
});

describe("looks that are set", () => {
  test("the bars of a report: every call is kept", async () => {
    await run(async (context, sheet) => {
      drawBars(sheet, sheet.charts.add("BarClustered", writeCentres(sheet), "Columns"));
      await context.sync();
    });
    const plain = emulated.host.book.active.charts.map(({ looks, series, ...chart }) => ({
      ...chart,
      looks: Object.fromEntries(looks),
      series: series.map((each) => ({ ...each, looks: Object.fromEntries(each.looks) })),
    }));
    expect(plain).toEqual([
      {
        id: "{00000002-0001-0000-0000-000000000000}",
        name: "Grafico 1",
        type: "BarClustered",
        title: { text: "Grado di raggiungimento", visible: true },
        ...{ left: 0, top: 105, width: 288, height: 195 },
        looks: {
          plotBy: "Columns",
          plotVisibleOnly: false,
          displayBlanksAs: "NotPlotted",
          "title/overlay": false,
          "title/format/font/size": 12,
          "title/format/font/bold": true,
          "format/font/size": 9,
          "format/font/name": "Calibri",
          "format/font/color": "#404040",
          "format/fill/color": "#FFFFFF",
          "format/border/lineStyle": "None",
          "format/roundedCorners": false,
          "plotArea/format/fill/color": "",
          "plotArea/format/border/lineStyle": "None",
          "plotArea/position": "Custom",
          "plotArea/left": 3.6,
          "plotArea/top": 30,
          "plotArea/width": 324,
          "plotArea/height": 180,
          "legend/visible": false,
          "axes/valueAxis/minimum": 0,
          "axes/valueAxis/maximum": 1.2,
          "axes/valueAxis/numberFormat": "0%",
          "axes/valueAxis/linkNumberFormat": false,
          "axes/valueAxis/format/font/size": 8,
          "axes/valueAxis/format/line/lineStyle": "None",
          "axes/valueAxis/majorTickMark": "None",
          "axes/valueAxis/majorGridlines/visible": true,
          "axes/valueAxis/majorGridlines/format/line/color": "#D9D9D9",
          "axes/valueAxis/majorGridlines/format/line/lineStyle": "Continuous",
          "axes/valueAxis/majorGridlines/format/line/weight": 0.5,
          "axes/categoryAxis/categoryType": "TextAxis",
          "axes/categoryAxis/multiLevel": false,
          "axes/categoryAxis/numberFormat": "General",
          "axes/categoryAxis/linkNumberFormat": false,
          "axes/categoryAxis/reversePlotOrder": true,
          "axes/categoryAxis/position": "Maximum",
          "axes/categoryAxis/tickLabelPosition": "Low",
          "axes/categoryAxis/tickLabelSpacing": 1,
          "axes/categoryAxis/majorTickMark": "None",
          "axes/categoryAxis/format/line/color": "#A6A6A6",
          "axes/categoryAxis/format/line/lineStyle": "Continuous",
          "axes/categoryAxis/format/line/weight": 0.75,
        },
        series: [
          {
            name: "Grado di raggiungimento",
            categories: "Foglio1!$A$4:$A$6",
            values: "Foglio1!$B$4:$B$6",
            colour: "#2F5597",
            looks: {
              gapWidth: 50,
              varyByCategories: false,
              invertIfNegative: false,
              hasDataLabels: true,
              "format/line/lineStyle": "None",
              "dataLabels/showValue": true,
              "dataLabels/showSeriesName": false,
              "dataLabels/showCategoryName": false,
              "dataLabels/showLegendKey": false,
              "dataLabels/position": "OutsideEnd",
              "dataLabels/numberFormat": "0.0%",
              "dataLabels/linkNumberFormat": false,
              "dataLabels/format/fill/color": "",
              "dataLabels/format/border/lineStyle": "None",
            },
          },
        ],
      },
    ]);
  });

  test("what is kept is read back in a later run", async () => {
    await run(async (context, sheet) => {
      drawBars(sheet, sheet.charts.add("BarClustered", writeCentres(sheet), "Columns"));
      await context.sync();
    });
    const answer = await run(async (context, sheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.title.load("text,overlay,format/font");
      chart.legend.load("visible,position");
      chart.axes.load(
        "valueAxis/minimum,valueAxis/maximum,valueAxis/numberFormat,valueAxis/majorGridlines/format/line," +
          "categoryAxis/reversePlotOrder,categoryAxis/position,categoryAxis/format/font/size",
      );
      chart.plotArea.load("position,left,insideLeft");
      const series = chart.series.getItemAt(0);
      series.load("name,gapWidth,hasDataLabels,dataLabels/numberFormat,dataLabels/format/font/size");
      await context.sync();
      const { title, legend, axes, plotArea } = chart;
      return [title, legend, axes, plotArea, series].map((each) => each.toJSON());
    });
    expect(answer).toEqual([
      {
        text: "Grado di raggiungimento",
        overlay: false,
        format: {
          font: { bold: true, color: "#404040", italic: false, name: "Calibri", size: 12, underline: "None" },
        },
      },
      { visible: false, position: "Bottom" },
      {
        categoryAxis: { format: { font: { size: 9 } }, position: "Maximum", reversePlotOrder: true },
        valueAxis: {
          majorGridlines: { format: { line: { color: "#D9D9D9", lineStyle: "Continuous", weight: 0.5 } } },
          maximum: 1.2,
          minimum: 0,
          numberFormat: "0%",
        },
      },
      { position: "Custom", left: 3.6, insideLeft: null },
      {
        dataLabels: { numberFormat: "0.0%", format: { font: { size: 9 } } },
        gapWidth: 50,
        hasDataLabels: true,
        name: "Grado di raggiungimento",
      },
    ]);
  });

  test("a font given to the chart is everybody's, until a part gets its own", async () => {
    const answer = await run(async (context, sheet) => {
      const chart = sheet.charts.add("BarClustered", writeCentres(sheet));
      chart.title.format.font.size = 20;
      chart.format.font.size = 9;
      chart.legend.format.font.size = 7;
      const parts = [chart.title, chart.legend, chart.axes.valueAxis, chart.series.getItemAt(0).dataLabels];
      for (const part of parts) part.load("format/font/size");
      await context.sync();
      return parts.map((part) => part.format.font.size);
    });
    expect(answer).toEqual([9, 7, 9, 9]);
  });

  test("the labels of a chart are those of all its series", async () => {
    const answer = await run(async (context, sheet) => {
      const chart = sheet.charts.add("Line", writeCentres(sheet));
      chart.series.add("Attesi").setValues(sheet.getRange("B4:B6"));
      chart.dataLabels.showValue = true;
      chart.dataLabels.numberFormat = "0";
      chart.series.getItemAt(1).dataLabels.numberFormat = "0.00";
      chart.dataLabels.load("showValue,numberFormat");
      chart.series.load("items/name,items/hasDataLabels");
      await context.sync();
      return [
        chart.dataLabels.showValue,
        chart.dataLabels.numberFormat,
        chart.series.items.map((series) => [series.name, series.hasDataLabels]),
      ];
    });
    expect(answer).toEqual([
      true,
      null,
      [
        ["Grado", true],
        ["Attesi", true],
      ],
    ]);
  });

  test("series are added, filled, coloured, moved and deleted", async () => {
    await run(async (context, sheet) => {
      writeCentres(sheet);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A3:B6"));
      const added = chart.series.add(undefined, 0);
      added.setXAxisValues(sheet.getRange("A4:A6"));
      added.setValues(sheet.getRange("B4:B6"));
      added.format.fill.setSolidColor("orange");
      added.chartType = "Line";
      added.points.getItemAt(2).format.fill.setSolidColor("#c00000");
      chart.series.getItemAt(1).gapWidth = 80;
      const third = chart.series.add("Di troppo");
      third.delete();
      await context.sync();
    });
    const [chart] = emulated.host.book.active.charts;
    expect(
      chart?.series.map(({ looks, ...series }) => ({ ...series, looks: Object.fromEntries(looks) })),
    ).toEqual([
      {
        name: "Serie2",
        categories: "Foglio1!$A$4:$A$6",
        values: "Foglio1!$B$4:$B$6",
        colour: "#FFA500",
        looks: { chartType: "Line", "points/2/format/fill/color": "#C00000" },
      },
      {
        name: "Grado",
        categories: "Foglio1!$A$4:$A$6",
        values: "Foglio1!$B$4:$B$6",
        colour: undefined,
        looks: { gapWidth: 80 },
      },
    ]);
  });

  test("each point has its value", async () => {
    const answer = await run(async (context, sheet) => {
      const chart = sheet.charts.add("Pie", writeCentres(sheet));
      const points = chart.series.getItemAt(0).points.load("count,items/value");
      await context.sync();
      return [points.count, points.items.map(({ value }) => value as number)];
    });
    expect(answer).toEqual([3, [0.92, 0.7, 1.05]]);
  });

  test("other data: other series, the same looks", async () => {
    const answer = await run(async (context, sheet) => {
      writeCentres(sheet);
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A3:B6"));
      chart.axes.valueAxis.maximum = 2;
      chart.setData(sheet.getRange("A3:B4"), "Rows");
      chart.series.load("items/name");
      chart.axes.valueAxis.load("maximum");
      await context.sync();
      return [chart.series.items.map(({ name }) => name), chart.axes.valueAxis.maximum];
    });
    expect(answer).toEqual([["Anagrafe"], 2]);
  });

  test("an end of an axis goes back to automatic", async () => {
    const answer = await run(async (context, sheet) => {
      const { valueAxis } = sheet.charts.add("BarClustered", writeCentres(sheet)).axes;
      valueAxis.maximum = 7;
      valueAxis.maximum = "";
      valueAxis.title.text = "Grado";
      valueAxis.load("maximum,title/visible,title/text");
      await context.sync();
      return [valueAxis.maximum, valueAxis.title.visible, valueAxis.title.text];
    });
    expect(answer).toEqual([1.2, true, "Grado"]);
  });

  test.each<{ what: string; set: (chart: Excel.Chart) => void }>([
    { what: "a colour that is none", set: (chart) => (chart.title.format.font.color = "rossastro") },
    { what: "a position that is none", set: (chart) => (chart.legend.position = "Sideways" as "Top") },
    { what: "a gap too wide", set: (chart) => (chart.series.getItemAt(0).gapWidth = 501) },
    { what: "a text for a number", set: (chart) => (chart.axes.valueAxis.maximum = "dieci") },
  ])("$what is refused", async ({ set }) => {
    const failing = run(async (context, sheet) => {
      set(sheet.charts.add("BarClustered", writeCentres(sheet)));
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("InvalidArgument");
  });
});

/** A report's chart of bars, said in the calls of ExcelApi 1.13. */
function drawBars(sheet: Excel.Worksheet, chart: Excel.Chart): void {
  chart.setPosition("A8", "F20");
  chart.title.text = "Grado di raggiungimento";
  chart.title.overlay = false;
  chart.format.font.size = 9;
  chart.format.font.name = "Calibri";
  chart.format.font.color = "#404040";
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.lineStyle = "None";
  chart.format.roundedCorners = false;
  chart.plotArea.format.fill.clear();
  chart.plotArea.format.border.lineStyle = "None";
  chart.plotArea.left = 3.6;
  chart.plotArea.top = 30;
  chart.plotArea.width = 324;
  chart.plotArea.height = 180;
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.legend.visible = false;

  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = 1.2;
  valueAxis.numberFormat = "0%";
  valueAxis.format.font.size = 8;
  valueAxis.format.line.clear();
  valueAxis.majorTickMark = "None";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = "#D9D9D9";
  valueAxis.majorGridlines.format.line.weight = 0.5;
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.multiLevel = false;
  categoryAxis.numberFormat = "General";
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = "None";
  categoryAxis.format.line.color = "#A6A6A6";
  categoryAxis.format.line.weight = 0.75;

  const series = chart.series.getItemAt(0);
  series.name = "Grado di raggiungimento";
  series.setXAxisValues(sheet.getRange("A4:A6"));
  series.setValues(sheet.getRange("B4:B6"));
  series.format.fill.setSolidColor("#2F5597");
  series.format.line.clear();
  series.varyByCategories = false;
  series.gapWidth = 50;
  series.invertIfNegative = false;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.showSeriesName = false;
  series.dataLabels.showCategoryName = false;
  series.dataLabels.showLegendKey = false;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.numberFormat = "0.0%";
  series.dataLabels.format.fill.clear();
  series.dataLabels.format.border.lineStyle = "None";
}
