import { expect, test } from "vitest";
import { OfficeWorkbook } from "../../../src/adapters/office-js/office-workbook.ts";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import type { Book } from "../../../src/workbench/host/model/book.ts";
import type { Area } from "../../../src/ports/snapshot.ts";
import { openExcel } from "../../support/excel.ts";

const bookWith = (merges: readonly Area[]): Book => {
  const book = newBook("Prova.xlsx");
  book.active.merges.push(...merges);
  return book;
};

/** The merged areas of the first sheet. */
async function mergesOf(book: Book): Promise<readonly Area[] | string> {
  const excel = await openExcel({ book, requirementSets: { ExcelApi: "1.13" } });
  const read = await new OfficeWorkbook(excel.Excel, "it").read();
  await excel.close();
  return read.ok ? (read.value.sheets[0]?.merges ?? []) : read.issue.code;
}

/** Two cells side by side, one pair a row. */
const pairs = (count: number): readonly Area[] =>
  Array.from({ length: count }, (_, row) => ({ top: row + 1, left: 2, bottom: row + 1, right: 3 }));

test.each([
  { what: "no merged cells", merges: [] },
  { what: "blank cells, one below the other", merges: [{ top: 3, left: 4, bottom: 5, right: 4 }] },
  { what: "as many as Excel tells at once", merges: pairs(512) },
  { what: "more", merges: pairs(513) },
  { what: "many more", merges: pairs(2_000) },
])("$what", async ({ merges }) => {
  expect(await mergesOf(bookWith(merges))).toEqual(merges);
});
