import { expectSame, type Check } from "./check.ts";

/** Tables, rules, filters, charts and pages. */
export const SHEET_CHECKS: readonly Check[] = [
  {
    name: "TableCollection.add, Table.resize",
    act: async (sheet, context) => {
      sheet.getRange("A20:B22").values = [
        ["Codice", "Valore"],
        ["a", 1],
        ["b", 2],
      ];
      const table = sheet.tables.add("A20:B22", true);
      table.resize("A20:C22");
      const columns = table.columns.load("items/name");
      await context.sync();
      expectSame(columns.items.length, 3);
    },
  },
  {
    name: "Table.autoFilter (apply, clearCriteria)",
    act: async (sheet, context) => {
      sheet.getRange("A30:A32").values = [["Tipo"], ["a"], ["b"]];
      const table = sheet.tables.add("A30:A32", true);
      const { autoFilter } = table;
      autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["a"] });
      autoFilter.load("isDataFiltered");
      await context.sync();
      expectSame(autoFilter.isDataFiltered, true);
      autoFilter.clearCriteria();
      autoFilter.load("isDataFiltered");
      await context.sync();
      expectSame(autoFilter.isDataFiltered, false);
    },
  },
  {
    name: "ConditionalFormatCollection.add (Custom), priority",
    act: async (sheet, context) => {
      const rule = sheet.getRange("A40:A45").conditionalFormats.add("Custom");
      rule.custom.rule.formula = '=LEFT($A40,9)="Raggiunto"';
      rule.custom.format.fill.color = "#CDEBE0";
      rule.stopIfTrue = false;
      rule.priority = 0;
      const formats = sheet.getRange("A40:A45").conditionalFormats.load("items/type");
      await context.sync();
      expectSame(
        formats.items.map(({ type }) => type),
        ["Custom"],
      );
    },
  },
  {
    name: "NamedItem.comment (names of a sheet)",
    act: async (sheet, context) => {
      const item = sheet.names.add("Traguardo.Prova", sheet.getRange("A1"), "prova;1;0");
      item.load("comment");
      await context.sync();
      expectSame(item.comment, "prova;1;0");
    },
  },
  {
    name: "Worksheet.freezePanes",
    act: async (sheet, context) => {
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("rowCount");
      await context.sync();
      expectSame(frozen.rowCount, 2);
      sheet.freezePanes.unfreeze();
      await context.sync();
    },
  },
  {
    name: "Range.group, columnHidden; Worksheet.tabColor, showGridlines",
    act: async (sheet, context) => {
      const columns = sheet.getRange("S:T");
      columns.group("ByColumns");
      columns.columnHidden = true;
      sheet.tabColor = "#1F3864";
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      await context.sync();
      expectSame(sheet.showGridlines, false);
    },
  },
  {
    name: "ChartCollection.add (BarClustered), series, axes",
    act: async (sheet, context) => {
      sheet.getRange("V1:W3").values = [
        ["", "Grado"],
        ["1", 0.5],
        ["2", 0.9],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("W2:W3"), "Columns");
      chart.title.text = "Grado medio";
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange("V2:V3"));
      series.hasDataLabels = true;
      chart.axes.valueAxis.maximum = 1;
      chart.axes.categoryAxis.reversePlotOrder = true;
      const title = chart.title.load("text");
      await context.sync();
      expectSame(title.text, "Grado medio");
    },
  },
  {
    name: "Worksheet.pageLayout",
    act: async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.load("orientation");
      await context.sync();
      expectSame(pageLayout.orientation, "Landscape");
    },
  },
  {
    name: "Worksheet.protection, Workbook.protection (read)",
    act: async (sheet, context) => {
      sheet.protection.load("protected");
      context.workbook.protection.load("protected");
      await context.sync();
      expectSame([sheet.protection.protected, context.workbook.protection.protected], [false, false]);
    },
  },
  {
    name: "Application.suspend…UntilNextSync, Runtime.enableEvents",
    act: async (_sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      context.runtime.enableEvents = false;
      await context.sync();
      context.runtime.enableEvents = true;
      context.runtime.load("enableEvents");
      await context.sync();
      expectSame(context.runtime.enableEvents, true);
    },
  },
  {
    name: "WorksheetCollection.onChanged",
    act: async (_sheet, context) => {
      const handler = context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
      handler.remove();
      await context.sync();
    },
  },
  {
    name: "Worksheet.visibility",
    act: async (sheet, context) => {
      sheet.visibility = "VeryHidden";
      sheet.load("visibility");
      await context.sync();
      expectSame(sheet.visibility, "VeryHidden");
    },
  },
];
