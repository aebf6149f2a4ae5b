import { expect, test } from "vitest";
import { OfficeWorkbook } from "../../../src/adapters/office-js/office-workbook.ts";
import { openExcel } from "../../support/excel.ts";

test.each([
  { refusedMembers: [], told: { cells: 1, sheets: 0 }, isFiltered: true },
  {
    refusedMembers: ["AutoFilter.apply"],
    told: { cells: 1, sheets: 0, leftOut: ["filters"] },
    isFiltered: false,
  },
])(
  "a filter is set again unless Excel refuses: $isFiltered",
  async ({ refusedMembers, told, isFiltered }) => {
    const excel = await openExcel({ switches: { refusedMembers }, requirementSets: { ExcelApi: "1.13" } });
    const { name } = excel.host.book.active;
    await excel.Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").values = [["Esito"], ["sì"], ["no"]];
      sheet.tables.add("A1:A3", true).columns.getItem("Esito").filter.applyValuesFilter(["no"]);
      await workbook.context.sync();
    });
    const write = (value: string) =>
      ({ kind: "write-cells", sheet: name, cells: [{ row: 2, column: 1, value }] }) as const;
    const done = await new OfficeWorkbook(excel.Excel, "it").apply([write("forse")], [write("sì")]);
    const seen = await excel.Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:A3").load("values");
      const filter = sheet.tables.getItemAt(0).autoFilter.load("isDataFiltered");
      await workbook.context.sync();
      return [range.values, filter.isDataFiltered];
    });
    await excel.close();
    expect([done, ...seen]).toEqual([{ ok: true, value: told }, [["Esito"], ["forse"], ["no"]], isFiltered]);
  },
);
