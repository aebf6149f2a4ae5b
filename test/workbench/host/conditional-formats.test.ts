import { afterEach, beforeEach, expect, test } from "vitest";
import { openExcel, type Emulated } from "../../support/excel.ts";

let excel: Emulated;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(async () => {
  await excel.close();
});

async function onSheet<T>(work: (sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  return excel.Excel.run((context) => work(context.workbook.worksheets.getFirst()));
}

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

/** A rule by formula over an area. */
function custom(sheet: Excel.Worksheet, address: string, formula = "=TRUE"): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  return format;
}

const formulas = async (formats: Excel.ConditionalFormatCollection): Promise<string[]> => {
  formats.load("items/custom/rule/formula");
  await formats.context.sync();
  return formats.items.map((format) => format.custom.rule.formula);
};

test("a rule by formula has its look, and only what it changes", async () => {
  const seen = await onSheet(async (sheet) => {
    const format = custom(sheet, "D2:D9", '=$D2="raggiunto"');
    const { fill, font, borders } = format.custom.format;
    fill.color = "lightgreen";
    font.color = "#0f703b";
    font.bold = true;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("EdgeBottom").color = "#999999";
    format.stopIfTrue = true;
    format.load("type,priority,stopIfTrue");
    format.custom.rule.load("formula,formulaR1C1");
    format.custom.load("format/fill/color");
    font.load();
    borders.load("count,items/sideIndex,items/style,items/color");
    const range = format.getRange().load("address");
    await sheet.context.sync();
    const { color, bold, italic, underline, strikethrough } = font;
    return {
      kind: [format.type, format.priority, format.stopIfTrue, range.address],
      rule: [format.custom.rule.formula, format.custom.rule.formulaR1C1],
      fill: fill.color,
      font: { color, bold, italic, underline, strikethrough },
      borders: borders.items.map((border) => [border.sideIndex, border.style, border.color]),
    };
  });
  expect(seen).toEqual({
    kind: ["Custom", 0, true, "Foglio1!D2:D9"],
    rule: ['=$D2="raggiunto"', '=RC4="raggiunto"'],
    fill: "#90EE90",
    font: { color: "#0F703B", bold: true, italic: false, underline: "None", strikethrough: false },
    borders: [
      ["EdgeTop", "None", "#000000"],
      ["EdgeBottom", "Continuous", "#999999"],
      ["EdgeLeft", "None", "#000000"],
      ["EdgeRight", "None", "#000000"],
    ],
  });
});

test("what was cleared from a look is gone", async () => {
  const looks = await onSheet(async (sheet) => {
    const { fill, font } = custom(sheet, "A1").custom.format;
    fill.color = "#FF0000";
    font.color = "#FFFFFF";
    font.italic = true;
    fill.clear();
    font.clear();
    fill.load("color");
    font.load("color,italic");
    await sheet.context.sync();
    return [fill.color, font.color, font.italic, excel.host.book.sheets[0]?.conditionalRules[0]?.look];
  });
  expect(looks).toEqual(["", "", false, {}]);
});

type Setting = (format: Excel.ConditionalFormat) => { load(option: string): unknown; rule: unknown };

test.each<{ type: Excel.ConditionalFormatType; set: Setting; rule: unknown }>([
  {
    type: "CellValue" as Excel.ConditionalFormatType,
    set: ({ cellValue }) => {
      cellValue.rule = { formula1: "=0.5", formula2: "=0.8", operator: "Between" };
      cellValue.format.fill.color = "#FFEB9C";
      return cellValue;
    },
    rule: { formula1: "=0.5", formula2: "=0.8", operator: "Between" },
  },
  {
    type: "ContainsText" as Excel.ConditionalFormatType,
    set: ({ textComparison }) => {
      textComparison.rule = { operator: "BeginsWith", text: "non " };
      return textComparison;
    },
    rule: { operator: "BeginsWith", text: "non " },
  },
  {
    type: "TopBottom" as Excel.ConditionalFormatType,
    set: ({ topBottom }) => {
      topBottom.rule = { rank: 3, type: "BottomPercent" };
      return topBottom;
    },
    rule: { rank: 3, type: "BottomPercent" },
  },
  {
    type: "PresetCriteria" as Excel.ConditionalFormatType,
    set: ({ preset }) => {
      preset.rule = { criterion: "DuplicateValues" };
      return preset;
    },
    rule: { criterion: "DuplicateValues" },
  },
])("a rule of kind $type keeps what it is given, and is of no other kind", async ({ type, set, rule }) => {
  const seen = await onSheet(async (sheet) => {
    const format = sheet.getRange("B2:B9").conditionalFormats.add(type);
    const detail = set(format);
    detail.load("rule");
    format.load("type");
    const other = format.customOrNullObject.load("rule/formula");
    const bar = format.dataBarOrNullObject.load("barDirection");
    await sheet.context.sync();
    return [format.type, detail.rule, other.isNullObject, bar.isNullObject];
  });
  expect(seen).toEqual([type, rule, true, true]);
});

test("data bars, colour scales and icon sets keep their looks", async () => {
  const seen = await onSheet(async (sheet) => {
    const formats = sheet.getRange("B2:B9").conditionalFormats;
    const { dataBar } = formats.add("DataBar");
    dataBar.barDirection = "LeftToRight";
    dataBar.upperBoundRule = { type: "Number", formula: "=1" };
    dataBar.positiveFormat.fillColor = "#638ec6";
    dataBar.positiveFormat.gradientFill = false;
    dataBar.negativeFormat.matchPositiveFillColor = true;
    dataBar.load("barDirection,upperBoundRule,lowerBoundRule,showDataBarOnly");
    dataBar.positiveFormat.load("fillColor,gradientFill");
    dataBar.negativeFormat.load("fillColor,matchPositiveFillColor");
    const { colorScale } = formats.add("ColorScale");
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: "red" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    colorScale.load("criteria,threeColorScale");
    const { iconSet } = formats.add("IconSet");
    iconSet.style = "FourTrafficLights";
    iconSet.showIconOnly = true;
    iconSet.load("style,showIconOnly,reverseIconOrder");
    await sheet.context.sync();
    return {
      bar: [dataBar.barDirection, dataBar.upperBoundRule, dataBar.lowerBoundRule, dataBar.showDataBarOnly],
      positive: [dataBar.positiveFormat.fillColor, dataBar.positiveFormat.gradientFill],
      negative: [dataBar.negativeFormat.fillColor, dataBar.negativeFormat.matchPositiveFillColor],
      scale: [colorScale.criteria, colorScale.threeColorScale],
      icons: [iconSet.style, iconSet.showIconOnly, iconSet.reverseIconOrder],
    };
  });
  expect(seen).toEqual({
    bar: ["LeftToRight", { type: "Number", formula: "=1" }, { type: "Automatic" }, false],
    positive: ["#638EC6", false],
    negative: ["#FF0000", true],
    scale: [
      {
        minimum: { type: "LowestValue", color: "#FF0000" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      },
      false,
    ],
    icons: ["FourTrafficLights", true, false],
  });
});

test.each<{ what: string; set: (formats: Excel.ConditionalFormatCollection) => void }>([
  { what: "an unknown kind", set: (formats) => formats.add("Parole" as Excel.ConditionalFormatType) },
  {
    what: "a comparison without its second bound",
    set: (formats) => (formats.add("CellValue").cellValue.rule = { formula1: "=1", operator: "Between" }),
  },
  {
    what: "an unknown criterion",
    set: (formats) => (formats.add("PresetCriteria").preset.rule = { criterion: "Belli" as "Blanks" }),
  },
  {
    what: "rank 0",
    set: (formats) => (formats.add("TopBottom").topBottom.rule = { rank: 0, type: "TopItems" }),
  },
  { what: "no colour", set: (formats) => (formats.add("Custom").custom.format.fill.color = "verdino") },
])("$what is refused", async ({ set }) => {
  const setting = onSheet(async (sheet) => {
    set(sheet.getRange("A1:A3").conditionalFormats);
    await sheet.context.sync();
  });
  expect(await codeOf(setting)).toBe("InvalidArgument");
});

test("the newest rule comes first, and rules can be moved", async () => {
  const seen = await onSheet(async (sheet) => {
    custom(sheet, "A1:A9", "=1");
    custom(sheet, "A1:A9", "=2");
    const last = custom(sheet, "A1:A9", "=3");
    const formats = sheet.getRange("A1:A9").conditionalFormats;
    const orders = [await formulas(formats)];
    last.priority = -1;
    orders.push(await formulas(formats));
    formats.getItemAt(1).priority = 0;
    orders.push(await formulas(formats));
    formats.getItemAt(0).priority = 9;
    orders.push(await formulas(formats));
    last.priority = 0.5;
    return [orders, await codeOf(sheet.context.sync())];
  });
  expect(seen).toEqual([
    [
      ["=3", "=2", "=1"],
      ["=2", "=1", "=3"],
      ["=1", "=2", "=3"],
      ["=2", "=3", "=1"],
    ],
    "InvalidArgument",
  ]);
});

test("a range lists the rules that touch it; the whole sheet lists all", async () => {
  const seen = await onSheet(async (sheet) => {
    custom(sheet, "A1:A9", "=1");
    custom(sheet, "C1:C9", "=2");
    const at = (address?: string): Excel.ConditionalFormatCollection =>
      sheet.getRange(address).conditionalFormats;
    const count = at("B1:C1").getCount();
    const found = [await formulas(at("A9:B9")), await formulas(at("B2:B3")), await formulas(at())];
    return [found, count.value];
  });
  expect(seen).toEqual([[["=1"], [], ["=2", "=1"]], 1]);
});

test("clearing a range leaves the rest of its rules", async () => {
  const seen = await onSheet(async (sheet) => {
    const wide = custom(sheet, "A1:C3", "=1");
    custom(sheet, "B2", "=2");
    sheet.getRange("B2").conditionalFormats.clearAll();
    const ranges = wide.getRanges().load("address");
    const one = wide.getRangeOrNullObject();
    const left = sheet.getRange().conditionalFormats;
    const found = await formulas(left);
    wide.getRange();
    return [found, ranges.address, one.isNullObject, await codeOf(sheet.context.sync())];
  });
  expect(seen).toEqual([
    ["=1"],
    "Foglio1!A1:C1,Foglio1!A2,Foglio1!C2,Foglio1!A3:C3",
    true,
    "InvalidOperation",
  ]);
});

test("a rule is found by its id, also in a later request, and deleted whole", async () => {
  const seen = await onSheet(async (sheet) => {
    const format = custom(sheet, "A1:A9", "=1");
    format.load("id");
    await sheet.context.sync();
    const formats = sheet.getRange("A9").conditionalFormats;
    const again = formats.getItem(format.id).load("type");
    const none = formats.getItemOrNullObject("{nessuno}");
    await sheet.context.sync();
    format.delete();
    const count = formats.getCount();
    await sheet.context.sync();
    return [again.type, none.isNullObject, count.value];
  });
  expect(seen).toEqual(["Custom", true, 0]);
});

test("a protected sheet keeps its rules as they are", async () => {
  const codes = await onSheet(async (sheet) => {
    const format = custom(sheet, "A1");
    sheet.protection.protect();
    await sheet.context.sync();
    const changes = [
      () => (format.custom.rule.formula = "=FALSE"),
      () => (format.custom.format.fill.color = "red"),
      () => format.delete(),
      () => sheet.getRange("A1").conditionalFormats.clearAll(),
      () => sheet.getRange("A1").conditionalFormats.add("DataBar"),
    ];
    const answers: unknown[] = [];
    for (const change of changes) {
      change();
      answers.push(await codeOf(sheet.context.sync()));
    }
    return answers;
  });
  expect(codes).toEqual(["AccessDenied", "AccessDenied", "AccessDenied", "AccessDenied", "AccessDenied"]);
});
