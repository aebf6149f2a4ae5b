import { expect, test } from "vitest";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import { openExcel } from "../../support/excel.ts";

/** An add-in's own code, as it runs in Excel: marks the rows of a table whose day has passed. */
async function markLate(excel: typeof Excel, today: number): Promise<number> {
  return excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Scadenze").getDataBodyRange();
    body.load("values");
    await context.sync();
    const late = body.values.map(([, due]) => [typeof due === "number" && due < today ? "in ritardo" : ""]);
    body.getLastColumn().values = late;
    await context.sync();
    return late.filter(([word]) => word !== "").length;
  });
}

/** The workbook that a person would have open. It is made through the library too. */
async function openDeadlines(): Promise<Awaited<ReturnType<typeof openExcel>>> {
  const excel = await openExcel({ book: newBook("Scadenze.xlsx"), requirementSets: { ExcelApi: "1.13" } });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = [
      ["Obiettivo", "Scadenza", "Esito"],
      ["Bilancio", 44_500, ""],
      ["Relazione", 44_700, ""],
    ];
    sheet.tables.add("A1:C3", true).name = "Scadenze";
    await context.sync();
  });
  await excel.idle();
  excel.shell.traffic.clear();
  return excel;
}

test("what was due is marked, in two requests", async () => {
  const excel = await openDeadlines();

  expect(await markLate(excel.Excel, 44_600)).toBe(1);

  const sheet = excel.host.book.sheets[0];
  expect([2, 3].map((row) => sheet?.cells.at(row, 3).value)).toEqual(["in ritardo", ""]);
  expect(excel.shell.traffic.batches.map(({ kind }) => kind)).toEqual(["batch", "batch"]);
  await excel.close();
});

test("a workbook that Excel will not write to stays as it was", async () => {
  const excel = await openDeadlines();
  excel.faults.onRequest({ nth: 2, code: "AccessDenied" });

  await expect(markLate(excel.Excel, 44_600)).rejects.toMatchObject({ code: "AccessDenied" });

  const sheet = excel.host.book.sheets[0];
  expect([2, 3].map((row) => sheet?.cells.at(row, 3).value)).toEqual(["", ""]);
  await excel.close();
});

test("what another person types reaches the add-in as an event", async () => {
  const excel = await openDeadlines();
  const changes: string[] = [];
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Scadenze");
    table.onChanged.add(({ address, source }) => {
      changes.push(`${source} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  await excel.idle();

  excel.faults.coAuthor((book, host) => {
    const [sheet] = book.sheets;
    sheet?.cells.put(2, 2, { value: 44_650 });
    if (sheet !== undefined) host.changed(sheet, { top: 2, left: 2, bottom: 2, right: 2 });
  });
  expect(await markLate(excel.Excel, 44_600)).toBe(0);

  await excel.idle();
  expect(changes[0]).toBe("Remote B2");
  await excel.close();
});
