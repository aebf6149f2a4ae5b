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

async function stateOf(sheet: Excel.Worksheet, address: string): Promise<unknown> {
  const validation = sheet.getRange(address).dataValidation;
  validation.load("type,rule,ignoreBlanks,errorAlert,prompt");
  await sheet.context.sync();
  const { type, rule, ignoreBlanks, errorAlert, prompt } = validation;
  return { type, rule, ignoreBlanks, errorAlert, prompt };
}

const NONE = {
  type: "None",
  rule: {},
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};
const LIST = { list: { inCellDropDown: true, source: "sì,no" } };

test("cells without a validation say so", async () => {
  expect(await onSheet((sheet) => stateOf(sheet, "A1:B2"))).toEqual(NONE);
});

test.each([
  {
    given: { wholeNumber: { formula1: 1, formula2: "10", operator: "Between" } },
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } },
  },
  {
    given: { decimal: { formula1: "=$B$1", operator: "GreaterThanOrEqualTo" } },
    type: "Decimal",
    rule: { decimal: { formula1: "=$B$1", operator: "GreaterThanOrEqualTo" } },
  },
  {
    given: { date: { formula1: "2021-06-30", operator: "LessThan" } },
    type: "Date",
    rule: { date: { formula1: "=44377", operator: "LessThan" } },
  },
  {
    given: { date: { formula1: "2021-06-30T12:00:00.000Z", operator: "LessThan" } },
    type: "Date",
    rule: { date: { formula1: "=44377.5", operator: "LessThan" } },
  },
  {
    given: { textLength: { formula1: 12, operator: "EqualTo" } },
    type: "TextLength",
    rule: { textLength: { formula1: "=12", operator: "EqualTo" } },
  },
  { given: LIST, type: "List", rule: LIST },
  {
    given: { list: { inCellDropDown: false, source: "=Elenchi!$A$1:$A$3" } },
    type: "List",
    rule: { list: { inCellDropDown: false, source: "=Elenchi!$A$1:$A$3" } },
  },
  {
    given: { custom: { formula: "=LEN(A1)>3" } },
    type: "Custom",
    rule: { custom: { formula: "=LEN(A1)>3" } },
  },
])("the rule $given", async ({ given, type, rule }) => {
  const seen = await onSheet((sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = given as Excel.DataValidationRule;
    return stateOf(sheet, "A2:A4");
  });
  expect(seen).toEqual({ ...NONE, type, rule });
});

test("the source of a list may be a range", async () => {
  const seen = await onSheet(async (sheet) => {
    const lists = sheet.context.workbook.worksheets.add("Elenchi di voci");
    const source = lists.getRange("A1:A5");
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source } };
    return stateOf(sheet, "B2");
  });
  expect(seen).toEqual({
    ...NONE,
    type: "List",
    rule: { list: { inCellDropDown: true, source: "='Elenchi di voci'!$A$1:$A$5" } },
  });
});

test.each([
  { what: "no kind", given: {} },
  { what: "two kinds", given: { ...LIST, custom: { formula: "=TRUE" } } },
  { what: "an unknown kind", given: { parole: { formula: "=TRUE" } } },
  { what: "no operator", given: { wholeNumber: { formula1: 1 } } },
  { what: "one bound of two", given: { wholeNumber: { formula1: 1, operator: "Between" } } },
  { what: "a day that is none", given: { date: { formula1: "ieri", operator: "LessThan" } } },
  { what: "a list of nothing", given: { list: { inCellDropDown: true, source: "" } } },
])("a rule with $what is refused", async ({ given }) => {
  const setting = onSheet(async (sheet) => {
    sheet.getRange("A1").dataValidation.rule = given as unknown as Excel.DataValidationRule;
    await sheet.context.sync();
  });
  expect(await codeOf(setting)).toBe("InvalidArgument");
});

test("alerts and prompts stay when the rule changes", async () => {
  const seen = await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = LIST;
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "Attenzione",
      message: "Sì o no",
    };
    dataValidation.prompt = { showPrompt: true, title: "Risposta", message: "Sì o no" };
    dataValidation.ignoreBlanks = false;
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    return stateOf(sheet, "A1:A3");
  });
  expect(seen).toEqual({
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: "=0", operator: "GreaterThan" } },
    ignoreBlanks: false,
    errorAlert: { showAlert: true, style: "Warning", title: "Attenzione", message: "Sì o no" },
    prompt: { showPrompt: true, title: "Risposta", message: "Sì o no" },
  });
});

test("cells that differ answer null, and say how they differ", async () => {
  const seen = await onSheet(async (sheet) => {
    sheet.getRange("A1:A4").dataValidation.rule = LIST;
    sheet.getRange("A3:A4").dataValidation.rule = { custom: { formula: "=TRUE" } };
    return [await stateOf(sheet, "A1:A4"), await stateOf(sheet, "A4:A5"), await stateOf(sheet, "A1:A2")];
  });
  const { ignoreBlanks, errorAlert, prompt } = NONE;
  const alike = { ignoreBlanks, errorAlert, prompt };
  expect(seen).toEqual([
    { type: "MixedCriteria", rule: null, ...alike },
    { type: "Inconsistent", rule: null, ...alike },
    { type: "List", rule: LIST, ...alike },
  ]);
});

test("a new rule takes its cells out of the old one, clearing takes them out of all", async () => {
  const areas = await onSheet(async (sheet) => {
    sheet.getRange("A1:C3").dataValidation.rule = LIST;
    sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("A3:C3").dataValidation.clear();
    await sheet.context.sync();
    return excel.host.book.sheets[0]?.validations.map((validation) => [validation.type, validation.areas]);
  });
  expect(areas).toEqual([
    [
      "List",
      [
        { top: 1, left: 1, bottom: 1, right: 3 },
        { top: 2, left: 1, bottom: 2, right: 1 },
        { top: 2, left: 3, bottom: 2, right: 3 },
      ],
    ],
    ["Custom", [{ top: 2, left: 2, bottom: 2, right: 2 }]],
  ]);
});

test.each([
  { rule: LIST, values: ["sì", "NO"], valid: true },
  { rule: LIST, values: ["sì", "forse"], valid: null },
  { rule: LIST, values: ["forse", 3], valid: false },
  { rule: LIST, values: ["", "no"], valid: true },
  { rule: { list: { inCellDropDown: true, source: "=$D$1:$D$2" } }, values: [7, 8], valid: true },
  { rule: { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } }, values: [1, 5], valid: true },
  { rule: { wholeNumber: { formula1: 1, operator: "GreaterThan" } }, values: [2.5, "due"], valid: false },
  { rule: { decimal: { formula1: "=D1", operator: "EqualTo" } }, values: [7, 8], valid: true },
  { rule: { decimal: { formula1: "=$D$1", operator: "EqualTo" } }, values: [7, 8], valid: null },
  {
    rule: { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
    values: ["abc", "abcd"],
    valid: null,
  },
])("$values under $rule: $valid", async ({ rule, values, valid }) => {
  const seen = await onSheet(async (sheet) => {
    sheet.getRange("D1:D2").values = [[7], [8]];
    const range = sheet.getRange("A1:A2");
    range.values = values.map((value) => [value]);
    range.dataValidation.rule = rule as Excel.DataValidationRule;
    range.dataValidation.load("valid");
    await sheet.context.sync();
    return range.dataValidation.valid;
  });
  expect(seen).toBe(valid);
});

test("a protected sheet keeps its validations as they are", async () => {
  const setting = onSheet(async (sheet) => {
    sheet.protection.protect();
    sheet.getRange("A1").dataValidation.rule = LIST;
    await sheet.context.sync();
  });
  expect(await codeOf(setting)).toBe("AccessDenied");
});
