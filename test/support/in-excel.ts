import type { Book, Sheet } from "../../src/workbench/host/model/book.ts";
import { newBook, newSheet } from "../../src/workbench/host/model/new-book.ts";
import { openExcel, type ExcelOptions } from "./excel.ts";

/** Opens Excel, runs one batch in the pane, waits until all is quiet, and closes. */
export async function inExcel<T>(
  options: ExcelOptions,
  batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const excel = await openExcel(options);
  try {
    return await excel.Excel.run((context) => batch(context.workbook, context));
  } finally {
    await excel.close();
  }
}

/** The code with which Excel refuses; "done" where it does not. */
export const refusal = (options: ExcelOptions, act: (workbook: Excel.Workbook) => void): Promise<unknown> =>
  inExcel(options, async (workbook, context) => {
    act(workbook);
    return context.sync().then(
      () => "done",
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
  });

/** A book of blank sheets with these names; the first one is in front. */
export function bookOf(first: string, ...more: readonly string[]): Book {
  const book = newBook("Prova.xlsx");
  book.active.name = first;
  book.sheets.push(...more.map((name) => newSheet(book, name)));
  return book;
}

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
