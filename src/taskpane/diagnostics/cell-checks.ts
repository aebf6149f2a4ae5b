import { expectSame, type Check } from "./check.ts";

/** Cells: what they hold and how they look. */
export const CELL_CHECKS: readonly Check[] = [
  {
    name: "Range.values, numberFormat, text",
    act: async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["0.0%", "@"]];
      range.values = [[0.25, "=1+1"]];
      range.load("values,numberFormat");
      await context.sync();
      expectSame([range.values, range.numberFormat], [[[0.25, "=1+1"]], [["0.0%", "@"]]]);
    },
  },
  {
    name: "Range.formulas",
    act: async (sheet, context) => {
      const range = sheet.getRange("D1:D2");
      range.formulas = [["=1+1"], ["'=1+1"]];
      range.load("values,formulas");
      await context.sync();
      expectSame(range.values, [[2], ["=1+1"]]);
    },
  },
  {
    name: "Worksheet.getUsedRangeOrNullObject",
    act: async (sheet, context) => {
      sheet.getRange("A1").values = [["x"]];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex");
      await context.sync();
      expectSame([used.isNullObject, used.rowIndex, used.columnIndex], [false, 0, 0]);
    },
  },
  {
    name: "RangeAreas.format, Worksheet.getRanges",
    act: async (sheet, context) => {
      const { format } = sheet.getRanges("A5:B5,A7:B7");
      format.fill.color = "#CDEBE0";
      format.font.bold = true;
      format.wrapText = true;
      format.indentLevel = 1;
      format.borders.getItem("EdgeBottom").style = "Continuous";
      const fill = sheet.getRange("B7").format.fill.load("color");
      await context.sync();
      expectSame(fill.color.toUpperCase(), "#CDEBE0");
    },
  },
  {
    name: "Range.getColumnProperties, RangeFormat.columnWidth, rowHeight",
    act: async (sheet, context) => {
      sheet.getRange("F1").format.columnWidth = 120;
      sheet.getRange("F1").format.rowHeight = 24;
      const widths = sheet.getRange("F1:G1").getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      // A ClientResult: nothing to load.
      // eslint-disable-next-line office-addins/load-object-before-read
      expectSame(Math.round(widths.value[0]?.format?.columnWidth ?? 0), 120);
    },
  },
  {
    name: "Range.setCellProperties (hyperlink)",
    act: async (sheet, context) => {
      const cell = sheet.getRange("H1");
      cell.values = [["1.1.1"]];
      cell.setCellProperties([[{ hyperlink: { documentReference: "A1", textToDisplay: "1.1.1" } }]]);
      cell.load("hyperlink");
      await context.sync();
      expectSame(cell.hyperlink.documentReference?.endsWith("A1"), true);
    },
  },
  {
    name: "Range.copyFrom (formats), clear",
    act: async (sheet, context) => {
      sheet.getRange("J1").format.font.bold = true;
      sheet.getRange("K1").copyFrom("J1", "Formats");
      const font = sheet.getRange("K1").format.font.load("bold");
      await context.sync();
      expectSame(font.bold, true);
      sheet.getRange("J1:K1").clear("All");
      await context.sync();
    },
  },
  {
    name: "Range.getMergedAreasOrNullObject",
    act: async (sheet, context) => {
      sheet.getRange("M1:N1").merge();
      const merged = sheet.getRange().getMergedAreasOrNullObject();
      const areas = merged.areas.load("items/columnCount");
      await context.sync();
      expectSame(
        areas.items.map(({ columnCount }) => columnCount),
        [2],
      );
      sheet.getRange("M1:N1").unmerge();
      await context.sync();
    },
  },
  {
    name: "Range.dataValidation (list from a range)",
    act: async (sheet, context) => {
      sheet.getRange("P1:P2").values = [["sì"], ["no"]];
      const { dataValidation } = sheet.getRange("Q1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=$P$1:$P$2" } };
      dataValidation.load("type");
      await context.sync();
      expectSame(dataValidation.type, "List");
    },
  },
];
