import { afterEach, describe, expect, test } from "vitest";
import { saveBook } from "../../../src/workbench/host/files/save-book.ts";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import { openPane } from "../../../src/workbench/node/open-pane.ts";
import { openExcel, type Emulated } from "../../support/excel.ts";

const opened: Emulated[] = [];
const open = async (...options: Parameters<typeof openExcel>): Promise<Emulated> => {
  const excel = await openExcel(...options);
  opened.push(excel);
  return excel;
};
afterEach(async () => {
  for (const excel of opened.splice(0)) await excel.close();
});

describe("office.js in Node", () => {
  test("believes to be in Excel on the web", async () => {
    const { Office } = await open();
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    const { displayLanguage, contentLanguage, document, diagnostics } = Office.context;
    expect({ displayLanguage, contentLanguage, url: document.url, mode: document.mode }).toEqual({
      displayLanguage: "it-IT",
      contentLanguage: "it-IT",
      url: "https://example.sharepoint.com/Prova.xlsx",
      mode: "readWrite",
    });
    expect(diagnostics).toEqual({ host: "Excel", platform: "OfficeOnline", version: "16.0.18000.41000" });
  });

  test("writes and reads cells", async () => {
    const { Excel } = await open();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        ["Codice", "Valore"],
        ["A1", 2.5],
      ];
      range.load("values,address");
      await context.sync();
      return { values: range.values, address: range.address };
    });
    expect(values).toEqual({
      values: [
        ["Codice", "Valore"],
        ["A1", 2.5],
      ],
      address: "Foglio1!A1:B2",
    });
  });

  test("shows the workbook of a file", async () => {
    const book = newBook("Piano.xlsx");
    book.active.cells.put(1, 2, { value: "Indicatore" });
    const { Excel } = await open({ bytes: saveBook(book) });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Foglio1").getRange("A1:B1").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([["", "Indicatore"]]);
  });

  test("says where an error came from", async () => {
    const { Excel } = await open();
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Manca").load("name");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      name: "RichApi.Error",
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: "var worksheet = worksheets.getItem(...);",
      },
    });
  });

  test.each([
    { locale: "it-IT", says: /^La proprietà 'name' non è disponibile\./ },
    { locale: "en-US", says: /^The property 'name' is not available\./ },
  ])("speaks the language of Excel: $locale", async ({ locale, says }) => {
    const { Excel } = await open({ locale });
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    await expect(reading).rejects.toMatchObject({
      code: "PropertyNotLoaded",
      message: expect.stringMatching(says) as string,
    });
  });

  test("knows what the host supports, also less than it could", async () => {
    const { Office } = await open({ requirementSets: { ExcelApi: "1.13" } });
    const supports = (set: string, version: string): boolean =>
      Office.context.requirements.isSetSupported(set, version);
    expect([supports("ExcelApi", "1.13"), supports("ExcelApi", "1.14"), supports("Nothing", "1.1")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("refuses members above the requirement sets", async () => {
    const { Excel } = await open({ requirementSets: { ExcelApi: "1.6" } });
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().freezePanes.getLocationOrNullObject();
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("keeps each pane's storage to itself", async () => {
    const [one, other] = [await open(), await open()];
    const storageOf = ({ shell }: Emulated) => openPane(shell);
    const [first, second] = [storageOf(one), storageOf(other)];
    first.evaluate("localStorage.setItem('chiave', 7)");
    expect([
      first.evaluate("[localStorage.getItem('chiave'), localStorage.length, Object.keys(localStorage)]"),
      second.evaluate("localStorage.getItem('chiave')"),
    ]).toEqual([["7", 1, ["chiave"]], null]);
    first.close();
    second.close();
  });

  test("leaves nothing behind in the process", async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    await open();
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  });
});

describe("a pane", () => {
  test("runs an add-in's script beside office.js", async () => {
    const { shell, host } = await open();
    const pane = openPane(shell);
    await pane.ready;
    const sheet = await pane.evaluate(`
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = "Dati";
        sheet.load("name");
        await context.sync();
        return sheet.name;
      })
    `);
    await pane.idle();
    pane.close();
    expect([sheet, host.book.active.name]).toEqual(["Dati", "Dati"]);
  });

  test("shares the workbook with the other panes of its shell", async () => {
    const { Excel, shell } = await open();
    const other = openPane(shell, { debug: true });
    await other.ready;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = "Comune";
      await context.sync();
    });
    const name = await other.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    await other.idle();
    other.close();
    expect(name).toBe("Comune");
  });

  test("is idle when office.js has given back its references too", async () => {
    const { Excel, shell, host, idle } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    const running = shell.traffic.requests.map(({ kind }) => kind);
    await idle();
    expect({ running, idle: shell.traffic.requests.map(({ kind }) => kind) }).toEqual({
      running: ["batch"],
      idle: ["batch", "release"],
    });
    expect(host.references.count).toBe(0);
  });

  test("hears nothing any more once it is closed", async () => {
    const { shell, idle } = await open();
    const pane = openPane(shell);
    await pane.ready;
    pane.evaluate("var ticks = 0; setInterval(() => { ticks += 1; }, 1);");
    pane.close();
    const ticks = pane.evaluate("ticks");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await idle();
    expect([pane.evaluate("ticks"), shell.frames.length]).toEqual([ticks, 1]);
  });
});
