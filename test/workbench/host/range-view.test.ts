/// <reference types="office-js" />
import { expect, test } from "vitest";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import { OBJECT_TYPES } from "../../../src/workbench/host/objects/object-types.ts";
import { ExcelHost } from "../../../src/workbench/host/protocol/process-query.ts";
import { openExcel } from "../../support/excel.ts";

/** Three rows and columns of numbers, row 2 hidden by hand, row 3 by a filter, column 2 by hand. */
function hostWithHidden(): ExcelHost {
  const book = newBook("Prova.xlsx");
  const { cells, rows, columns } = book.active;
  for (const row of [1, 2, 3, 4]) {
    for (const column of [1, 2, 3]) cells.put(row, column, { value: row * 10 + column });
  }
  rows.set(2, { hidden: true });
  rows.set(3, { filtered: true });
  columns.set(2, { hidden: true });
  return new ExcelHost({ book });
}

test("a view shows the cells that nothing hides", () => {
  const host = hostWithHidden();
  const view = { sheet: host.book.active, area: { top: 1, left: 1, bottom: 4, right: 3 } };
  const members = Object.entries(OBJECT_TYPES.RangeView.get ?? {});
  expect(Object.fromEntries(members.map(([name, read]) => [name, read(view, host)]))).toEqual({
    Values: [
      [11, 13],
      [41, 43],
    ],
    Formulas: [
      [11, 13],
      [41, 43],
    ],
    Text: [
      ["11", "13"],
      ["41", "43"],
    ],
    NumberFormat: [
      ["General", "General"],
      ["General", "General"],
    ],
    ValueTypes: [
      ["Double", "Double"],
      ["Double", "Double"],
    ],
    CellAddresses: [
      ["Foglio1!A1", "Foglio1!C1"],
      ["Foglio1!A4", "Foglio1!C4"],
    ],
    RowCount: 2,
    ColumnCount: 2,
  });
});

test("its rows are views of their own", () => {
  const host = hostWithHidden();
  const { active: sheet } = host.book;
  const view = { sheet, area: { top: 1, left: 1, bottom: 4, right: 3 } };
  expect(OBJECT_TYPES.RangeViewCollection.items?.(view, host)).toEqual([
    { type: "RangeView", target: { sheet, area: { top: 1, left: 1, bottom: 1, right: 3 } } },
    { type: "RangeView", target: { sheet, area: { top: 4, left: 1, bottom: 4, right: 3 } } },
  ]);
});

test("office.js reads views and their rows", async () => {
  const excel = await openExcel({ book: hostWithHidden().book });
  await excel.Excel.run(async (context) => {
    const view = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C4").getVisibleView();
    const rows = view.rows.load("items/text");
    const range = view.getRange().load("address");
    view.load("values,rowCount");
    await context.sync();
    const answer = [view.rowCount, view.values, rows.items.map(({ text }) => text), range.address];
    expect(JSON.stringify(answer)).toBe(
      '[2,[[11,13],[41,43]],[[["11","13"]],[["41","43"]]],"Foglio1!A1:C4"]',
    );
  });
  await excel.close();
});
