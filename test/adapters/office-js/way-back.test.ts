import { expect, test } from "vitest";
import { OfficeWorkbook } from "../../../src/adapters/office-js/office-workbook.ts";
import type { ReplaceSheet } from "../../../src/ports/change.ts";
import { describeBook } from "../../../src/workbench/host/model/describe-book.ts";
import { openExcel } from "../../support/excel.ts";

const sheet: ReplaceSheet = {
  kind: "replace-sheet",
  sheet: undefined,
  mark: { role: "summary", version: "1.0.0", digest: "abc" },
  layout: {
    name: "Sintesi",
    columns: [{ width: 20 }],
    rows: [{ height: 30, cells: [{ value: "Sintesi 2021", style: { bold: true } }] }],
  },
};

test("a sheet that was taken away before Excel refused is made anew", async () => {
  const { Excel, host, faults, close } = await openExcel({ requirementSets: { ExcelApi: "1.13" } });
  const workbook = new OfficeWorkbook(Excel, "it");
  expect(await workbook.apply([sheet], [])).toEqual({ ok: true, value: { cells: 0, sheets: 1 } });
  await workbook.read();
  const before = describeBook(host.book);
  faults.onRequest({ nth: 1, code: "GeneralException", when: "after", times: 1 });
  const removed = await workbook.apply(
    [{ kind: "remove-sheet", sheet: "Sintesi" }],
    [{ ...sheet, sheet: "Sintesi" }],
  );
  expect(removed).toMatchObject({ ok: false, issue: { code: "host-refused" } });
  expect(describeBook(host.book)).toEqual(before);
  await close();
});
