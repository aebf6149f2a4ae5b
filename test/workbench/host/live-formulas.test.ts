import { expect, test } from "vitest";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import { openExcel } from "../../support/excel.ts";
import { sharedExcel } from "./on-sheet.ts";

const onSheet = sharedExcel();

test("formulas written through office.js are computed, shown and follow their cells", async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2.5], ["=SUM(A1:A2)"]];
    const total = sheet.getRange("A3").load("values,text,formulas,valueTypes");
    await context.sync();
    const before = [total.values, total.text, total.formulas];
    sheet.getRange("A1").values = [[10]];
    total.load("values");
    await context.sync();
    return [...before, total.values];
  });
  expect(seen).toEqual([[[3.5]], [["3,5"]], [["=SUM(A1:A2)"]], [[12.5]]]);
});

test("structured references and names, added after the formulas", async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("D1:D2").formulas = [["=SUM(Tabella1[Peso])"], ["=Soglia*2"]];
    sheet.getRange("A1:A3").values = [["Peso"], [1], [2]];
    const results = sheet.getRange("D1:D2").load("values");
    await context.sync();
    const before = results.values;
    const table = sheet.tables.add("A1:A3", true);
    table.name = "Tabella1";
    context.workbook.names.add("Soglia", "=0.4");
    results.load("values");
    await context.sync();
    return [before, results.values];
  });
  expect(seen).toEqual([
    [["#REF!"], ["#NAME?"]],
    [[3], [0.8]],
  ]);
});

test("formulas move with their rows and follow a renamed sheet", async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1+A2"],
      [2, "=SUM(Foglio1!A:A)"],
    ];
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    sheet.name = "Per centro";
    const moved = sheet.getRange("B1:B3").load("formulas,values");
    await context.sync();
    return [moved.formulas, moved.values];
  });
  expect(seen).toEqual([
    [["=A1+A3"], [""], ["=SUM('Per centro'!A:A)"]],
    [[3], [""], [3]],
  ]);
});

test("what is typed brings its format, and texts stay texts", async () => {
  const seen = await onSheet(async (sheet, context) => {
    const cells = sheet.getRange("A1:A4");
    cells.values = [["50%"], ["3/14/2021"], ["'007"], ["art. 5"]];
    cells.load("values,numberFormat,text");
    await context.sync();
    return [cells.values, cells.numberFormat, cells.text];
  });
  expect(seen).toEqual([
    [[0.5], [44_269], ["007"], ["art. 5"]],
    [["0%"], ["m/d/yyyy"], ["General"], ["General"]],
    [["50%"], ["14/03/2021"], ["007"], ["art. 5"]],
  ]);
});

test("SUBTOTAL follows a filter", async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [["Peso"], [1], [2], [4]];
    const table = sheet.tables.add("A1:A4", true);
    sheet.getRange("C1").formulas = [["=SUBTOTAL(9,A2:A4)"]];
    const total = sheet.getRange("C1").load("values");
    await context.sync();
    const all = total.values;
    table.columns.getItemAt(0).filter.applyCustomFilter(">1");
    total.load("values");
    await context.sync();
    return [all, total.values];
  });
  expect(seen).toEqual([[[7]], [[6]]]);
});

test("an opened file's results stay until a full calculation", async () => {
  const book = newBook("Piano.xlsx");
  book.active.cells.put(1, 1, { value: 99, formula: "=1+1" });
  const { Excel, close } = await openExcel({ book });
  const seen = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    const before: unknown[][] = cell.values;
    context.application.calculate("Full");
    cell.load("values");
    await context.sync();
    return [before, cell.values];
  });
  await close();
  expect(seen).toEqual([[[99]], [[2]]]);
});
