import { describe, expect, test } from "vitest";
import type { Book, DefinedName } from "../../../src/workbench/host/model/book.ts";
import { newBook, newId, newSheet } from "../../../src/workbench/host/model/new-book.ts";
import { inExcel, refusal } from "../../support/in-excel.ts";

describe("adding names", () => {
  test("for a range, a reference, a constant; in the workbook and in a sheet", async () => {
    const book = someBook();
    const read = await inExcel({ book }, async (workbook, context) => {
      const sheet = workbook.worksheets.getItem("Per centro");
      const added = [
        workbook.names.add("totale", sheet.getRange("B2:B9"), "somma"),
        workbook.names.add("primo", "=Foglio1!$A$1"),
        workbook.names.add("aliquota", "=0.22"),
        sheet.names.add("Traguardo.Foglio", sheet.getRange("A1"), "indicators;1;abc"),
        sheet.names.add("totale", sheet.getRange("C:C")),
      ];
      // They are known in a later request too.
      await context.sync();
      added.forEach((name) => name.load("name,formula,comment,visible,scope,type,value"));
      await context.sync();
      return added.map(({ name, formula, comment, visible, scope, type, value }): unknown => ({
        ...{ name, formula, comment, visible, scope, type, value },
      }));
    });
    expect(read).toEqual([
      named("totale", "='Per centro'!$B$2:$B$9", { comment: "somma" }),
      named("primo", "=Foglio1!$A$1"),
      named("aliquota", "=0.22", { type: "Double", value: 0.22 }),
      named("Traguardo.Foglio", "='Per centro'!$A$1", { comment: "indicators;1;abc", scope: "Worksheet" }),
      named("totale", "='Per centro'!$C:$C", { scope: "Worksheet" }),
    ]);
  });

  test.each([
    { name: "iva", code: "ItemAlreadyExists" },
    { name: "IVA", code: "ItemAlreadyExists" },
    { name: "A1", code: "InvalidArgument" },
    { name: "R1C1", code: "InvalidArgument" },
    { name: "r", code: "InvalidArgument" },
    { name: "1a", code: "InvalidArgument" },
    { name: "due parole", code: "InvalidArgument" },
    { name: "", code: "InvalidArgument" },
    { name: "x".repeat(256), code: "InvalidArgument" },
    { name: "_x.y\\z?", code: "done" },
    { name: "però", code: "done" },
  ])("$name: $code", async ({ name, code }) => {
    expect(await refusal({ book: someBook() }, ({ names }) => names.add(name, "=1"))).toBe(code);
  });

  test("a comment of 256 characters is refused", async () => {
    const code = await refusal({ book: someBook() }, ({ names }) => names.add("x", "=1", "c".repeat(256)));
    expect(code).toBe("InvalidArgument");
  });

  test("a text without its = is nothing this host knows about", async () => {
    const code = await refusal({ allowUnknown: true }, ({ names }) => names.add("x", "Foglio1!A1"));
    expect(code).toBe("ApiNotFound");
  });
});

test("names are changed, found and deleted", async () => {
  const book = someBook();
  const read = await inExcel({ book }, async ({ names }, context) => {
    const iva = names.getItem("IVA");
    iva.formula = "='Per centro'!$D$4";
    iva.comment = "aliquota";
    iva.visible = false;
    names.getItem("perduto").delete();
    const range = iva.getRange().load("address");
    const none = names.getItemOrNullObject("perduto").load("name");
    const count = names.getCount();
    names.load("items/name,items/formula,items/comment,items/visible");
    await context.sync();
    return {
      items: names.items.map(({ name, formula, comment, visible }): unknown => ({
        ...{ name, formula, comment, visible },
      })),
      address: range.address,
      isGone: none.isNullObject,
      count: count.value,
    };
  });
  expect(read).toEqual({
    items: [{ name: "iva", formula: "='Per centro'!$D$4", comment: "aliquota", visible: false }],
    address: "'Per centro'!D4",
    isGone: true,
    count: 1,
  });
});

test("a name knows its sheet, and whether it stands for cells", async () => {
  const book = someBook();
  book.sheets[1]?.names.push(name(book, "locale", "='Per centro'!$B$1"));
  const read = await inExcel({ book }, async (workbook, context) => {
    const local = workbook.worksheets.getItem("Per centro").names.getItem("locale");
    const iva = workbook.names.getItem("iva");
    const sheets = [local.worksheet, local.worksheetOrNullObject, iva.worksheetOrNullObject].map((sheet) =>
      sheet.load("name"),
    );
    const ranges = [local.getRangeOrNullObject(), iva.getRangeOrNullObject()].map((range) =>
      range.load("address"),
    );
    await context.sync();
    return [
      ...sheets.map((sheet) => (sheet.isNullObject ? null : sheet.name)),
      ...ranges.map((range) => (range.isNullObject ? null : range.address)),
    ];
  });
  expect(read).toEqual(["Per centro", "Per centro", null, "'Per centro'!B1", null]);
});

test.each([
  { what: "a name nobody gave", act: ({ names }: Excel.Workbook) => names.getItem("niente").load("name") },
  {
    what: "the range of a constant",
    act: ({ names }: Excel.Workbook) => names.getItem("iva").getRange().load("address"),
  },
  {
    what: "the range of #REF!",
    act: ({ names }: Excel.Workbook) => names.getItem("perduto").getRange().load("address"),
  },
  {
    what: "the sheet of a workbook's name",
    act: ({ names }: Excel.Workbook) => names.getItem("iva").worksheet.load("name"),
  },
])("$what: ItemNotFound", async ({ act }) => {
  expect(await refusal({ book: someBook() }, (workbook) => void act(workbook))).toBe("ItemNotFound");
});

test.each([
  { formula: "=0.22", type: "Double", value: 0.22 },
  { formula: "=12", type: "Integer", value: 12 },
  { formula: '="sì ""certo"""', type: "String", value: 'sì "certo"' },
  { formula: "=TRUE", type: "Boolean", value: true },
  { formula: "=1+1", type: "Integer", value: 2 },
  { formula: "=SUM(Foglio1!$A$1:$A$3)/2", type: "Integer", value: 0 },
  { formula: "=#N/A", type: "Error", value: "#N/A" },
  { formula: "=Foglio1!#REF!", type: "Error", value: "#REF!" },
  { formula: "=Foglio1!$A$1:$B$2", type: "Range", value: "Foglio1!$A$1:$B$2" },
])("$formula is a $type", async ({ formula, type, value }) => {
  const book = newBook("Prova.xlsx");
  book.names.push(name(book, "x", formula));
  const read = await inExcel({ book }, async ({ names }, context) => {
    const found = names.getItem("x").load("type,value");
    await context.sync();
    return { type: found.type, value: found.value as unknown };
  });
  expect(read).toEqual({ type, value });
});

function someBook(): Book {
  const book = newBook("Prova.xlsx");
  book.sheets.push(newSheet(book, "Per centro"));
  book.names.push(name(book, "iva", "=0.22"), name(book, "perduto", "=Foglio1!#REF!"));
  return book;
}

const name = (book: Book, text: string, formula: string): DefinedName => ({
  id: newId(book),
  name: text,
  formula,
  comment: "",
  visible: true,
});

/** A range of the workbook, unless told otherwise. */
const named = (text: string, formula: string, other: Readonly<Record<string, unknown>> = {}): unknown => ({
  name: text,
  formula,
  comment: "",
  visible: true,
  scope: "Workbook",
  type: "Range",
  value: formula.slice(1),
  ...other,
});
