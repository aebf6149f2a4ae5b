import { describe, expect, test } from "vitest";
import { openExcel } from "../../support/excel.ts";
import { inExcel } from "../../support/in-excel.ts";
import { sharedExcel } from "./on-sheet.ts";

/** One short program, as add-ins and Microsoft's samples have them, and what Excel is documented to give back. */
interface Program {
  readonly what: string;
  readonly run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
  readonly gives: unknown;
}

const EXPENSES = [
  ["Date", "Merchant", "Category", "Amount"],
  ["1/1/2017", "The Phone Company", "Communications", 120],
  ["1/2/2017", "Northwind Electric Cars", "Transportation", 142],
  ["1/5/2017", "Best For You Organics", "Groceries", 27],
  ["1/10/2017", "Coho Vineyard", "Restaurant", 33],
];

function expenses(sheet: Excel.Worksheet): Excel.Table {
  const table = sheet.tables.add("A1:D1", true);
  table.name = "Expenses";
  table.getHeaderRowRange().values = EXPENSES.slice(0, 1);
  table.rows.add(undefined, EXPENSES.slice(1));
  return table;
}

const onSheet = sharedExcel();
const english = { locale: "en-US" };

const TABLES: readonly Program[] = [
  {
    what: "a table with rows, formats and fitted columns",
    run: async (sheet, context) => {
      const table = expenses(sheet);
      table.columns.getItemAt(3).getRange().numberFormat = [["€#,##0.00"]];
      table.getRange().format.autofitColumns();
      table.getRange().format.autofitRows();
      const body = table.columns.getItem("Amount").getDataBodyRange().load("text,address");
      table.load("name,showTotals,style");
      table.rows.load("count");
      await context.sync();
      return [table.name, table.showTotals, table.style, table.rows.count, body.address, body.text];
    },
    gives: [
      "Expenses",
      false,
      "TableStyleMedium2",
      4,
      "Foglio1!D2:D5",
      [["€120.00"], ["€142.00"], ["€27.00"], ["€33.00"]],
    ],
  },
  {
    what: "a calculated column, a total row, a sort and a filter",
    run: async (sheet, context) => {
      const table = expenses(sheet);
      table.columns.add(undefined, [
        ["Half"],
        ["=[@Amount]/2"],
        ["=[@Amount]/2"],
        ["=[@Amount]/2"],
        ["=[@Amount]/2"],
      ]);
      table.showTotals = true;
      table.sort.apply([{ key: 3, ascending: false }]);
      table.columns
        .getItem("Category")
        .filter.apply({ filterOn: "Values", values: ["Groceries", "Restaurant"] });
      const visible = table.getDataBodyRange().getVisibleView().load("values");
      const total = table.getTotalRowRange().load("values");
      await context.sync();
      const filtered = visible.values.map((row) => row.slice(1));
      table.clearFilters();
      const all = table.columns.getItem("Amount").getDataBodyRange().load("values");
      await context.sync();
      return { filtered, total: total.values[0]?.at(-1), all: all.values.flat() };
    },
    gives: {
      filtered: [
        ["Coho Vineyard", "Restaurant", 33, 16.5],
        ["Best For You Organics", "Groceries", 27, 13.5],
      ],
      total: 30,
      all: [142, 120, 33, 27],
    },
  },
  {
    what: "a chart over a table",
    run: async (sheet, context) => {
      const table = expenses(sheet);
      const chart = sheet.charts.add("ColumnClustered", table.getRange(), "Auto");
      chart.setPosition("A15", "F30");
      chart.title.text = "Expenses";
      chart.legend.position = "Right";
      chart.legend.format.fill.setSolidColor("white");
      chart.dataLabels.format.font.size = 15;
      chart.dataLabels.format.font.color = "black";
      sheet.charts.load("items/name,items/chartType");
      chart.series.load("items/name");
      await context.sync();
      return [
        sheet.charts.items.map(({ name, chartType }) => [name, chartType]),
        chart.series.items.map(({ name }) => name),
      ];
    },
    gives: [[["Chart 1", "ColumnClustered"]], ["Amount"]],
  },
  {
    what: "tables read with their columns and rows, nested",
    run: async (sheet, context) => {
      expenses(sheet);
      const { tables } = context.workbook;
      tables.load("items/name,items/columns/items/name,items/rows/count");
      await context.sync();
      return tables.items.map(({ name, columns, rows }) => [
        name,
        columns.items.map((column) => column.name),
        rows.count,
      ]);
    },
    gives: [["Expenses", ["Date", "Merchant", "Category", "Amount"], 4]],
  },
  {
    what: "a table grown, cut, and turned into a range",
    run: async (sheet, context) => {
      const table = expenses(sheet);
      table.resize("A1:E6");
      table.rows.getItemAt(0).delete();
      table.columns.getItem("Merchant").delete();
      const grown = table.getRange().load("address,values");
      await context.sync();
      const range = table.convertToRange().load("address");
      const gone = sheet.tables.getItemOrNullObject("Expenses");
      await context.sync();
      return [grown.address, grown.values[0], range.address, gone.isNullObject];
    },
    gives: ["Foglio1!A1:D5", ["Date", "Category", "Amount", "Column1"], "Foglio1!A1:D5", true],
  },
  {
    what: "a filter of a plain range, and a custom sort",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["Name", "Score"],
        ["a", 3],
        ["b", 1],
        ["c", 4],
        ["d", 1],
      ];
      range.sort.apply(
        [
          { key: 1, ascending: true },
          { key: 0, ascending: false },
        ],
        false,
        true,
      );
      sheet.autoFilter.apply(range, 1, {
        filterOn: "Custom",
        criterion1: ">1",
        operator: "And",
        criterion2: "<4",
      });
      const view = range.getVisibleView().load("values");
      sheet.autoFilter.load("enabled,isDataFiltered");
      const sorted = range.load("values");
      await context.sync();
      return [view.values, sorted.values.slice(1), sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
    },
    gives: [
      [
        ["Name", "Score"],
        ["a", 3],
      ],
      [
        ["d", 1],
        ["b", 1],
        ["a", 3],
        ["c", 4],
      ],
      true,
      true,
    ],
  },
];

const LOOKS: readonly Program[] = [
  {
    what: "conditional formats of each kind",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const add = (type: `${Excel.ConditionalFormatType}`): Excel.ConditionalFormat =>
        range.conditionalFormats.add(type);
      const scale = add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { formula: undefined, type: "LowestValue", color: "blue" },
        midpoint: { formula: "50", type: "Percent", color: "yellow" },
        maximum: { formula: undefined, type: "HighestValue", color: "red" },
      } as unknown as Excel.ConditionalColorScaleCriteria;
      const preset = add("PresetCriteria");
      preset.preset.format.font.color = "white";
      preset.preset.rule = { criterion: "AboveAverage" };
      const text = add("ContainsText");
      text.textComparison.format.font.color = "red";
      text.textComparison.rule = { operator: "Contains", text: "Delayed" };
      const top = add("TopBottom");
      top.topBottom.format.fill.color = "green";
      top.topBottom.rule = { rank: 1, type: "TopItems" };
      const custom = add("Custom");
      custom.custom.rule.formula = '=IF(B8>INDIRECT("RC[-1]",0),TRUE)';
      custom.custom.format.font.color = "green";
      const bar = add("DataBar");
      bar.dataBar.barDirection = "LeftToRight";
      const icons = add("IconSet");
      icons.iconSet.style = "ThreeTriangles";
      const cell = add("CellValue");
      cell.cellValue.format.font.color = "#FF0000";
      cell.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      range.conditionalFormats.load("items/type,items/priority");
      await context.sync();
      const types = range.conditionalFormats.items.map(({ type }) => type);
      cell.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      return { types, count: count.value, none: none.value };
    },
    gives: {
      types: [
        "CellValue",
        "IconSet",
        "DataBar",
        "Custom",
        "TopBottom",
        "ContainsText",
        "PresetCriteria",
        "ColorScale",
      ],
      count: 7,
      none: 0,
    },
  },
  {
    what: "borders, fonts, fills and alignment of a heading",
    run: async (sheet, context) => {
      const heading = sheet.getRange("B2:D2");
      heading.format.fill.color = "#4472C4";
      heading.format.font.set({ color: "white", bold: true, size: 14, name: "Arial" });
      heading.format.horizontalAlignment = "Center";
      heading.format.borders.getItem("EdgeBottom").style = "Continuous";
      heading.format.borders.getItem("EdgeBottom").color = "orange";
      heading.format.wrapText = true;
      heading.load(
        "format/fill/color,format/font/bold,format/font/color,format/horizontalAlignment,format/wrapText",
      );
      const border = sheet.getRange("C2").format.borders.getItem("EdgeBottom").load("style,color,weight");
      await context.sync();
      const { fill, font, horizontalAlignment, wrapText } = heading.format;
      return [
        fill.color,
        font.bold,
        font.color,
        horizontalAlignment,
        wrapText,
        border.style,
        border.color,
        border.weight,
      ];
    },
    gives: ["#4472C4", true, "#FFFFFF", "Center", true, "Continuous", "#FFA500", "Thin"],
  },
  {
    what: "a style for a range, and the styles",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.style = "Neutral";
      range.load("style,format/fill/color,format/font/color");
      const normal = context.workbook.styles.getItem("Normal").load("builtIn,name");
      await context.sync();
      return [range.style, range.format.fill.color, range.format.font.color, normal.builtIn, normal.name];
    },
    gives: ["Neutral", "#FFEB9C", "#9C5700", true, "Normal"],
  },
  {
    what: "several areas at once",
    run: async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        [1, "=A1*2", ""],
        ["", "=B1+1", 7],
        [2, "", "x"],
      ];
      const areas = sheet.getRanges("A1:B2,C3").load("address,areaCount,cellCount");
      areas.format.fill.color = "pink";
      const formulas = sheet.getRange().getSpecialCells("Formulas").load("address");
      const constants = sheet.getUsedRange().getSpecialCells("Constants", "Numbers").load("address");
      const errors = sheet.getUsedRange().getSpecialCellsOrNullObject("Formulas", "Errors");
      const blank = sheet.getRange("B1:B9").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      areas.load("format/fill/color");
      areas.areas.load("items/address");
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        areas.format.fill.color,
        areas.areas.items.map(({ address }) => address),
        formulas.address,
        constants.address,
        errors.isNullObject,
        blank.address,
      ];
    },
    gives: [
      "Foglio1!A1:B2,Foglio1!C3",
      2,
      5,
      "#FFC0CB",
      ["Foglio1!A1:B2", "Foglio1!C3"],
      "Foglio1!B1:B2",
      "Foglio1!A1,Foglio1!C2,Foglio1!A3",
      true,
      "Foglio1!B1:B2",
    ],
  },
  {
    what: "page layout and print area",
    run: async (sheet, context) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintArea("A1:D20");
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.centerHorizontally = true;
      sheet.pageLayout.setPrintMargins("Centimeters", { left: 1, right: 1 });
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
      sheet.horizontalPageBreaks.add("A10");
      sheet.pageLayout.load("orientation,zoom,centerHorizontally,paperSize,leftMargin");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const titles = sheet.pageLayout.getPrintTitleRows().load("address");
      await context.sync();
      const { orientation, zoom, leftMargin } = sheet.pageLayout;
      return [
        orientation,
        zoom.horizontalFitToPages,
        Math.round(leftMargin * 100),
        area.address,
        titles.address,
      ];
    },
    gives: ["Landscape", 1, 2835, "Foglio1!A1:D20", "Foglio1!1:1"],
  },
  {
    what: "frozen panes, gridlines, tab colour",
    run: async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      sheet.showGridlines = false;
      sheet.tabColor = "#FF0000";
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("showGridlines,tabColor");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const thawed = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [frozen.address, sheet.showGridlines, sheet.tabColor, thawed.isNullObject];
    },
    gives: ["Foglio1!A1:B2", false, "#FF0000", true],
  },
];

const CELLS: readonly Program[] = [
  {
    what: "a loop over the used range",
    run: async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        ["north", 1],
        ["south", 2],
      ];
      const used = sheet.getUsedRange().load("values,rowCount,columnCount,rowIndex,columnIndex,address");
      await context.sync();
      for (let row = 0; row < used.rowCount; row += 1) {
        const cell = used.getCell(row, used.columnCount - 1);
        cell.values = [[Number(used.values[row]?.at(-1)) * 10]];
        cell.getOffsetRange(0, 1).formulas = [[`=C${String(used.rowIndex + row + 1)}+1`]];
      }
      const after = used.getResizedRange(0, 1).load("values,formulas");
      const last = used.getLastCell().load("address");
      const row = used.getRow(0).getEntireRow().load("address");
      const column = used.getColumn(0).getEntireColumn().load("address");
      await context.sync();
      return [used.address, after.values, after.formulas, last.address, row.address, column.address];
    },
    gives: [
      "Foglio1!B2:C3",
      [
        ["north", 10, 11],
        ["south", 20, 21],
      ],
      [
        ["north", 10, "=C2+1"],
        ["south", 20, "=C3+1"],
      ],
      "Foglio1!C3",
      "Foglio1!2:2",
      "Foglio1!B:B",
    ],
  },
  {
    what: "rows inserted and deleted under formulas",
    run: async (sheet, context) => {
      sheet.getRange("A1:A4").formulas = [[1], [2], [3], ["=SUM(A1:A3)"]];
      sheet.getRange("2:2").insert("Down");
      const inserted = sheet.getRange("A5").load("formulas,values");
      await context.sync();
      sheet.getRange("A1").getEntireRow().delete("Up");
      sheet.getRange("C1:C2").insert("Right");
      const deleted = sheet.getRange("A4").load("formulas,values");
      await context.sync();
      return [inserted.formulas, inserted.values, deleted.formulas, deleted.values];
    },
    gives: [[["=SUM(A1:A4)"]], [[6]], [["=SUM(A1:A3)"]], [[5]]],
  },
  {
    what: "find and replace",
    run: async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Food", "food"],
        ["Seafood", 12],
        ["", "Foo"],
      ];
      const found = sheet.getRange().find("food", { completeMatch: true, matchCase: true }).load("address");
      const all = sheet.findAll("food", { completeMatch: false, matchCase: false }).load("address");
      const none = sheet.findAllOrNullObject("drink", { completeMatch: false, matchCase: false });
      await context.sync();
      const inRange = sheet
        .getRange("A1:A3")
        .replaceAll("Food", "Meal", { matchCase: true, completeMatch: false });
      const onSheet = sheet.replaceAll("foo", "x", { matchCase: false, completeMatch: false });
      const after = sheet.getRange("A1:B3").load("values");
      await context.sync();
      return [found.address, all.address, none.isNullObject, inRange.value, onSheet.value, after.values];
    },
    gives: [
      "Foglio1!B1",
      "Foglio1!A1:B1,Foglio1!A2",
      true,
      1,
      3,
      [
        ["Meal", "xd"],
        ["Seaxd", 12],
        ["", "x"],
      ],
    ],
  },
  {
    what: "copies of values, formats and everything",
    run: async (sheet, context) => {
      const source = sheet.getRange("A1:A2");
      source.formulas = [[5], ["=A1*2"]];
      source.format.fill.color = "yellow";
      sheet.getRange("C1").copyFrom("A1:A2");
      sheet.getRange("E1").copyFrom("A1:A2", "Values");
      sheet.getRange("G1").copyFrom("A1:A2", "Values", false, true);
      const [all, values, across] = ["C1:C2", "E1:E2", "G1:H1"].map((address) =>
        sheet.getRange(address).load("formulas,format/fill/color"),
      );
      await context.sync();
      return [all, values, across].map((range) => [range?.formulas, range?.format.fill.color]);
    },
    gives: [
      [[[5], ["=C1*2"]], "#FFFF00"],
      [[[5], [10]], "#FFFFFF"],
      [[[5, 10]], "#FFFFFF"],
    ],
  },
  {
    what: "data validation: a list, a number, a prompt",
    run: async (sheet, context) => {
      const list = sheet.getRange("A1:A5").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      list.prompt = { showPrompt: true, title: "Answer", message: "Yes or No" };
      list.errorAlert = { showAlert: true, style: "Stop", title: "No", message: "Yes or No" };
      const number = sheet.getRange("B1:B5").dataValidation;
      number.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("B1:B3").values = [[1], [-1], [2]];
      list.load("type,rule,prompt");
      number.load("type,valid,rule");
      const invalid = number.getInvalidCellsOrNullObject().load("address");
      const fine = list.getInvalidCellsOrNullObject();
      await context.sync();
      return [
        list.type,
        list.rule.list,
        list.prompt.title,
        number.type,
        number.valid,
        number.rule.wholeNumber?.operator,
        invalid.address,
        fine.isNullObject,
      ];
    },
    gives: [
      "List",
      { inCellDropDown: true, source: "Yes,No" },
      "Answer",
      "WholeNumber",
      null,
      "GreaterThan",
      "Foglio1!B2",
      true,
    ],
  },
  {
    what: "local formulas and formats",
    run: async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=SUM(1,2.5)"]];
      cell.numberFormat = [["#,##0.00"]];
      cell.load("formulasLocal,numberFormatLocal,text,valueTypes");
      const entered = sheet.getRange("A2");
      entered.formulasLocal = [["=SUM(1,2)"]];
      entered.numberFormatLocal = [["0.0"]];
      entered.load("values,text");
      await context.sync();
      return [
        cell.formulasLocal,
        cell.numberFormatLocal,
        cell.text,
        cell.valueTypes,
        entered.values,
        entered.text,
      ];
    },
    gives: [[["=SUM(1,2.5)"]], [["#,##0.00"]], [["3.50"]], [["Double"]], [[3]], [["3.0"]]],
  },
  {
    what: "a large write, calculation held back",
    run: async (sheet, context) => {
      const rows = 20_000;
      sheet.getRangeByIndexes(0, 0, rows, 5).values = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 5 }, (__, column) => row * column),
      );
      sheet.getRange("G1").formulas = [[`=SUM(E1:E${String(rows)})`]];
      await context.sync();
      context.application.calculationMode = "Manual";
      sheet.getRange("E1").values = [[1]];
      const stale = sheet.getRange("G1").load("values");
      await context.sync();
      const before = stale.values;
      context.application.calculate("Full");
      stale.load("values");
      context.application.load("calculationMode,calculationState,calculationEngineVersion");
      await context.sync();
      return [
        before,
        stale.values,
        context.application.calculationMode,
        context.application.calculationState,
      ];
    },
    gives: [[[799960000]], [[799960001]], "Manual", "Done"],
  },
];

const BOOK: readonly Program[] = [
  {
    what: "names of ranges, constants and formulas",
    run: async (sheet, context) => {
      const { names } = context.workbook;
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      names.add("Prices", sheet.getRange("A1:A3"), "what things cost");
      names.add("Rate", "=0.22");
      names.addFormulaLocal("Half", "=SUM(Prices)/2");
      sheet.names.add("Here", "=$B$1");
      sheet.getRange("B1:B2").formulas = [["=SUM(Prices)*Rate"], ["=Half"]];
      names.load("items/name,items/type,items/value,items/comment,items/scope");
      const range = names.getItem("Prices").getRange().load("address");
      const results = sheet.getRange("B1:B2").load("values");
      const none = names.getItemOrNullObject("Nothing").getRangeOrNullObject();
      await context.sync();
      return [
        names.items.map(({ name, type, value, scope }) => [name, type, value, scope]),
        range.address,
        results.values,
        none.isNullObject,
      ];
    },
    gives: [
      [
        ["Prices", "Range", "Foglio1!$A$1:$A$3", "Workbook"],
        ["Rate", "Double", 0.22, "Workbook"],
        ["Half", "Integer", 3, "Workbook"],
      ],
      "Foglio1!A1:A3",
      [[1.32], [3]],
      true,
    ],
  },
  {
    what: "a protected sheet, with options",
    run: async (sheet, context) => {
      sheet.getRange("A1:B2").format.protection.locked = false;
      sheet.protection.protect(
        { allowAutoFilter: true, allowFormatCells: true, selectionMode: "Normal" },
        "word",
      );
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C3").format.fill.color = "red";
      sheet.protection.load("protected,options");
      await context.sync();
      sheet.getRange("C3").values = [[1]];
      const refused = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
      sheet.protection.unprotect("word");
      sheet.getRange("C3").values = [[2]];
      await context.sync();
      const { protected: isProtected, options } = sheet.protection;
      return [isProtected, options.allowAutoFilter, options.allowFormatCells, options.allowSort, refused];
    },
    gives: [true, true, true, false, "AccessDenied"],
  },
  {
    what: "comments and replies",
    run: async (sheet, context) => {
      const { comments } = context.workbook;
      const comment = comments.add("Foglio1!A2", "To be checked");
      comment.replies.add("Done");
      comment.content = "To be checked twice";
      comment.load("content,resolved");
      comment.replies.load("items/content");
      const where = comments.getItemByCell(sheet.getRange("A2")).getLocation().load("address");
      const count = comments.getCount();
      await context.sync();
      comment.delete();
      const none = sheet.comments.getCount();
      await context.sync();
      const replies = comment.replies.items.map(({ content }) => content);
      return [comment.content, comment.resolved, replies, where.address, count.value, none.value];
    },
    gives: ["To be checked twice", false, ["Done"], "Foglio1!A2", 1, 0],
  },
  {
    what: "properties, custom properties, custom XML and settings",
    run: async (sheet, context) => {
      const { properties, customXmlParts, settings } = context.workbook;
      properties.title = "Budget";
      properties.custom.add("Introduction", "Hello");
      properties.custom.add("Count", 3);
      sheet.customProperties.add("key", "value");
      customXmlParts.add(
        '<Reviewers xmlns="http://schemas.contoso.com/review/1.0"><Reviewer>Juan</Reviewer></Reviewers>',
      );
      settings.add("NeedsReview", { by: ["Juan"] });
      await context.sync();
      properties.load("title");
      properties.custom.load("items/key,items/value,items/type");
      const own = sheet.customProperties.getItem("key").load("value");
      const part = customXmlParts.getByNamespace("http://schemas.contoso.com/review/1.0").getOnlyItem();
      const xml = part.getXml();
      const setting = settings.getItem("NeedsReview").load("value");
      const gone = settings.getItemOrNullObject("Gone");
      await context.sync();
      return [
        properties.title,
        properties.custom.items.map(({ key, value, type }) => [key, value, type]),
        own.value,
        xml.value,
        setting.value,
        gone.isNullObject,
      ];
    },
    gives: [
      "Budget",
      [
        ["Introduction", "Hello", "String"],
        ["Count", 3, "Number"],
      ],
      "value",
      '<Reviewers xmlns="http://schemas.contoso.com/review/1.0"><Reviewer>Juan</Reviewer></Reviewers>',
      { by: ["Juan"] },
      true,
    ],
  },
  {
    what: "sheets added, copied, moved, hidden and deleted",
    run: async (sheet, context) => {
      const { worksheets } = context.workbook;
      sheet.getRange("A1").values = [["x"]];
      const added = worksheets.add("Sample");
      added.activate();
      const copy = sheet.copy("Before", added);
      copy.name = "Copy";
      added.position = 0;
      sheet.visibility = "VeryHidden";
      worksheets.load("items/name,items/visibility,items/position");
      const active = worksheets.getActiveWorksheet().load("name");
      const copied = copy.getRange("A1").load("values,address");
      await context.sync();
      const before = worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]);
      copy.delete();
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      await context.sync();
      return [before, active.name, copied.values, copied.address, count.value, visible.value];
    },
    gives: [
      [
        ["Sample", "Visible", 0],
        ["Foglio1", "VeryHidden", 1],
        ["Copy", "Visible", 2],
      ],
      "Sample",
      [["x"]],
      "Copy!A1",
      2,
      1,
    ],
  },
];

const CLIENT: readonly Program[] = [
  {
    what: "load in object form, toJSON",
    run: async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1");
      range.load({ values: true, format: { font: { bold: true } } });
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1 });
      await context.sync();
      return [range.toJSON(), worksheets.toJSON()];
    },
    gives: [
      { values: [[1]], format: { font: { bold: true } } },
      { items: [{ id: expect.any(String) as string, name: "Foglio1" }] },
    ],
  },
  {
    what: "tracked objects outside of a run",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      range.load("address");
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
      return range.address;
    },
    gives: "Foglio1!A2",
  },
  {
    what: "ranges that are kept follow their cells",
    run: async (sheet, context) => {
      const areas = sheet.getRanges("B2,B4:C5,E1");
      await context.sync();
      sheet.getRange("3:3").insert("Down");
      areas.load("address");
      await context.sync();
      const inserted = areas.address;
      sheet.getRange("B:B").delete("Left");
      areas.load("address");
      await context.sync();
      return [inserted, areas.address];
    },
    gives: ["Foglio1!B2,Foglio1!B5:C6,Foglio1!E1", "Foglio1!B5:B6,Foglio1!D1"],
  },
  {
    what: "null objects, several steps deep",
    run: async (sheet, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("None");
      const range = none.getRange("A1");
      range.load("address");
      const table = sheet.tables.getItemOrNullObject("None").columns.getItemOrNullObject("None").load("name");
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [none.isNullObject, range.isNullObject, table.isNullObject, used.isNullObject];
    },
    gives: [true, true, true, true],
  },
  {
    what: "an error half-way: what came before it stays, what comes after it is not done",
    run: async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2:A3").values = [[1]].concat([[2]], [[3]]);
      sheet.getRange("A5").values = [[5]];
      const { code, location } = await context.sync().then(
        () => ({ code: "done", location: "" }),
        (error: unknown) => ({
          code: (error as OfficeExtension.Error).code,
          location: (error as OfficeExtension.Error).debugInfo.errorLocation,
        }),
      );
      const cells = sheet.getRange("A1:A5").load("values");
      await context.sync();
      return [code, location, cells.values.flat()];
    },
    gives: ["InvalidArgument", "Range.values", [1, "", "", "", ""]],
  },
  {
    what: "what the user selected, and selecting",
    run: async (sheet, context) => {
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address,cellCount");
      const cell = context.workbook.getActiveCell().load("address");
      const chart = context.workbook.getActiveChartOrNullObject();
      const edge = sheet.getRange("A1").getRangeEdge("Down").load("address");
      const around = sheet.getRange("A1").getSurroundingRegion().load("address");
      const both = sheet.getRange("A1:C3").getIntersection("B2:D9").load("address");
      const hull = sheet.getRange("A1").getBoundingRect("C3").load("address");
      await context.sync();
      return [selected, cell, edge, around, both, hull]
        .map(({ address }) => address)
        .concat(String(chart.isNullObject));
    },
    gives: [
      "Foglio1!B2:C3",
      "Foglio1!B2",
      "Foglio1!A1048576",
      "Foglio1!A1",
      "Foglio1!B2:C3",
      "Foglio1!A1:C3",
      "true",
    ],
  },
];

/** What handlers hear, and what they find when they ask for the range. */
interface Listening {
  readonly what: string;
  readonly listen: (sheet: Excel.Worksheet, hear: Hear) => void;
  readonly act: (sheet: Excel.Worksheet) => void;
  readonly heard: readonly unknown[];
}

type Hear = (facts: unknown) => Promise<void>;

const EVENTS: readonly Listening[] = [
  {
    what: "one cell changed: what it held before and after",
    listen: (sheet, hear) =>
      sheet.onChanged.add(({ address, changeType, details }) => hear([address, changeType, details])),
    act: (sheet) => {
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.getRange("A2:A3").values = [[1], [2]];
    },
    heard: [
      [
        "A1",
        "RangeEdited",
        { valueBefore: "", valueAfter: "x", valueTypeBefore: "Empty", valueTypeAfter: "String" },
      ],
      [
        "A1",
        "RangeEdited",
        { valueBefore: "x", valueAfter: 2, valueTypeBefore: "String", valueTypeAfter: "Double" },
      ],
      ["A1", "RangeEdited", undefined],
      ["A2:A3", "RangeEdited", undefined],
    ],
  },
  {
    what: "cells, rows and columns inserted and deleted: which way the others went",
    listen: (sheet, hear) =>
      sheet.onChanged.add(({ address, changeType, changeDirectionState }) =>
        hear([address, changeType, changeDirectionState]),
      ),
    act: (sheet) => {
      sheet.getRange("B2").insert("Down");
      sheet.getRange("B2").insert("Right");
      sheet.getRange("B2").delete("Up");
      sheet.getRange("B2").delete("Left");
      sheet.getRange("3:4").insert("Down");
      sheet.getRange("C:C").delete("Left");
    },
    heard: [
      ["B2", "CellInserted", { insertShiftDirection: "Down" }],
      ["B2", "CellInserted", { insertShiftDirection: "Right" }],
      ["B2", "CellDeleted", { deleteShiftDirection: "Up" }],
      ["B2", "CellDeleted", { deleteShiftDirection: "Left" }],
      ["3:4", "RowInserted", undefined],
      ["C:C", "ColumnDeleted", undefined],
    ],
  },
  {
    what: "formats, hidden rows, sorted rows",
    listen: (sheet, hear) => {
      sheet.onFormatChanged.add(({ address, type }) => hear([type, address]));
      sheet.onRowHiddenChanged.add(({ address, changeType }) => hear([changeType, address]));
      sheet.onRowSorted.add(({ address, type }) => hear([type, address]));
    },
    act: (sheet) => {
      sheet.getRange("A1:A5").values = [[1], [3], [2], [4], [5]];
      sheet.getRange("A1:A5").sort.apply([{ key: 0, ascending: true }]);
      sheet.getRange("A1:A5").sort.apply([{ key: 0, ascending: true }]);
      sheet.getRanges("A1,C3:C4").format.fill.color = "red";
      sheet.getRange("2:3").rowHidden = true;
    },
    heard: [
      ["WorksheetRowSorted", "A2:A3"],
      ["WorksheetFormatChanged", "A1,C3:C4"],
      ["Hidden", "2:3"],
    ],
  },
  {
    what: "the selection: of the sheet, of a table that is entered and left",
    listen: (sheet, hear) => {
      sheet.onSelectionChanged.add(({ address }) => hear(address));
      sheet.tables
        .add("B2:C3", false)
        .onSelectionChanged.add(({ address, isInsideTable }) => hear([address, isInsideTable]));
    },
    act: (sheet) => {
      sheet.getRange("E5").select();
      sheet.getRange("B3:E3").select();
      sheet.getRange("A1").select();
      sheet.getRange("A2").select();
    },
    heard: ["E5", "B3:E3", ["B3:E3", true], "A1", ["", false], "A2"],
  },
  {
    what: "charts that are added, activated, left and deleted",
    listen: ({ charts }, hear) => {
      charts.onAdded.add(({ type }) => hear(type));
      charts.onActivated.add(({ type }) => hear(type));
      charts.onDeactivated.add(({ type }) => hear(type));
      charts.onDeleted.add(({ type }) => hear(type));
    },
    act: (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
      chart.activate();
      chart.activate();
      sheet.getRange("A1").select();
      chart.delete();
    },
    heard: ["ChartAdded", "ChartActivated", "ChartDeactivated", "ChartDeleted"],
  },
];

describe("events", () => {
  test.each(EVENTS)("$what", async ({ listen, act, heard }) => {
    const said: unknown[] = [];
    await inExcel(english, async ({ worksheets }, context) => {
      const sheet = worksheets.getFirst();
      listen(sheet, async (facts) => {
        said.push(facts);
      });
      await context.sync();
      act(sheet);
      await context.sync();
    });
    expect(said).toEqual(heard);
  });

  test("a handler asks for the range, and is removed", async () => {
    const addresses: string[] = [];
    const excel = await openExcel(english);
    const ask = async ({ getRange }: Pick<Excel.WorksheetChangedEventArgs, "getRange">): Promise<void> => {
      await excel.Excel.run(async (context) => {
        const range = getRange(context).load("address");
        await context.sync();
        addresses.push(range.address);
      });
    };
    const write = (): Promise<void> =>
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("B2:B3");
        range.values = [[1], [2]];
        range.format.font.bold = true;
        await context.sync();
      });
    const [changed, formatted] = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const results = [sheet.onChanged.add(ask), sheet.onFormatChanged.add(ask)] as const;
      await context.sync();
      return results;
    });
    await write();
    await excel.idle();
    for (const { context, remove } of [changed, formatted].map((result) => ({
      context: result.context as Excel.RequestContext,
      remove: () => {
        result.remove();
      },
    }))) {
      await excel.Excel.run(context, async () => {
        remove();
        await context.sync();
      });
    }
    await write();
    await excel.close();
    expect(addresses).toEqual(["Foglio1!B2:B3", "Foglio1!B2:B3"]);
  });
});

describe.each([
  { name: "tables and charts", programs: TABLES },
  { name: "looks", programs: LOOKS },
  { name: "cells", programs: CELLS },
  { name: "the workbook", programs: BOOK },
  { name: "the client's own ways", programs: CLIENT },
])("$name", ({ programs }) => {
  test.each(programs)("$what", async ({ run, gives }) => {
    expect(await onSheet(run, english)).toEqual(gives);
  });
});
