import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBook } from "../../src/workbench/host/files/open-book.ts";
import { saveBook } from "../../src/workbench/host/files/save-book.ts";
import { openRun } from "../contract/excel-run.ts";
import { closeBrowser, openWorkbench, type OpenedWorkbench } from "./support/open-workbench.ts";
import { typeEntry } from "./support/type-entry.ts";

/** A browser and a bundle take their time on a busy machine, in milliseconds. */
const START = 120_000;
const SAMPLE = join(import.meta.dirname, "../../samples/relazione-2021.xlsx");

/** The founding report after the add-in's own run in the emulated Excel, as a file. */
async function computedReport(): Promise<Uint8Array> {
  const run = await openRun(openBook(new Uint8Array(readFileSync(SAMPLE)), "relazione-2021.xlsx"));
  expect(await run.run()).toBe("done");
  const bytes = saveBook(run.excel.host.book);
  await run.close();
  return bytes;
}

const openBytes = async ({ inside, page }: OpenedWorkbench, bytes: Uint8Array): Promise<void> => {
  await inside(async (workbench, base64) => {
    const text = atob(base64);
    workbench.open(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      "relazione-2021.xlsx",
    );
    await workbench.ready();
  }, Buffer.from(bytes).toString("base64"));
  await page.waitForTimeout(300);
};

/** The cell on the screen in which these words stand. */
const cellSaying = ({ page }: OpenedWorkbench, words: string): Locator =>
  page.locator("revogr-data .rgCell", { has: page.getByText(words, { exact: true }) }).first();

const background = (cell: Locator): Promise<string> =>
  cell.evaluate((element) => getComputedStyle(element).backgroundColor);

let opened: OpenedWorkbench;
afterAll(closeBrowser);

describe("the founding report, computed", () => {
  beforeAll(async () => {
    opened = await openWorkbench();
    await openBytes(opened, await computedReport());
  }, START);
  afterAll(() => opened.close());

  test("shows the colours of the add-in's conditional formats", async () => {
    expect(await background(cellSaying(opened, "Raggiunto"))).toBe("rgb(205, 235, 224)");
    expect(await background(cellSaying(opened, "Non raggiunto"))).toBe("rgb(248, 208, 188)");
  });

  test("shows values as Excel does, and no hidden sheet", async () => {
    await expect(cellSaying(opened, "78,8%").isVisible()).resolves.toBe(true);
    expect(await opened.page.getByRole("tab").allTextContents()).toEqual([
      ...["Indicatori", "Anagrafiche", "Impostazioni", "Sintesi", "Per obiettivo", "Per centro"],
      ...["Prospetto PIRA", "Scostamenti", "Da confermare", "Registro dei calcoli"],
    ]);
  });

  test("draws the chart of the summary, and follows its links", async () => {
    const { page, inside } = opened;
    await page.getByRole("tab", { name: "Sintesi" }).click();
    await page.locator(".chart svg rect").first().waitFor({ state: "attached" });
    expect(await page.locator(".chart figcaption").textContent()).toContain("Grado");
    await page.getByText("Da decidere: 6 righe (foglio «Da confermare»).").click();
    expect(await inside(({ book }) => book.active.name)).toBe("Da confermare");
  });
});

describe("a person at work", () => {
  beforeAll(async () => {
    opened = await openWorkbench({ query: { file: "blank" } });
  }, START);
  afterAll(() => opened.close());

  const valueAt = (row: number, column: number): Promise<unknown> =>
    opened.inside(({ book }, at) => book.active.cells.at(at.row, at.column).value, { row, column });
  const goTo = async (address: string): Promise<void> => {
    const box = opened.page.getByLabel("Casella nome");
    await box.fill(address);
    await box.press("Enter");
    await expect.poll(() => box.inputValue()).toBe(address);
  };
  const cellAt = (row: number, column: number): Locator =>
    opened.page.locator(
      `revogr-data[type=rgRow][col-type=rgCol] .rgCell[data-rgrow="${String(row - 1)}"][data-rgcol="${String(column - 1)}"]`,
    );

  test("types into cells; Enter goes down, and the pane hears of it", async () => {
    const { page, pane, idle } = opened;
    await cellAt(2, 2).click();
    await typeEntry(page, "3.000");
    await expect.poll(() => page.getByLabel("Casella nome").inputValue()).toBe("B3");
    await typeEntry(page, "31/12/2021");
    await idle();
    expect([await valueAt(2, 2), await valueAt(3, 2)]).toEqual([3000, 44_561]);
    expect(await cellAt(2, 2).textContent()).toBe("3.000");
    await pane.getByText("changed B2 Unknown").waitFor({ state: "attached" });
  });

  test("selects with the mouse and the keyboard", async () => {
    const { page, inside } = opened;
    const selection = (): Promise<unknown> => inside(({ book }) => book.active.selection);
    await cellAt(2, 1).click();
    await page.keyboard.press("ArrowRight");
    await expect.poll(selection).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
    await page.keyboard.press("Shift+ArrowDown");
    await expect.poll(selection).toEqual({ top: 2, left: 2, bottom: 3, right: 2 });
    await page.locator(".rgHeaderCell", { hasText: /^D$/ }).click();
    await expect.poll(selection).toEqual({ top: 1, left: 4, bottom: 1_048_576, right: 4 });
  });

  test("Escape gives an entry up, Delete empties", async () => {
    const { page, idle } = opened;
    await cellAt(2, 2).click();
    await page.keyboard.type("altro");
    await page.keyboard.press("Escape");
    await idle();
    expect(await valueAt(2, 2)).toBe(3000);
    await page.keyboard.press("Delete");
    await idle();
    expect(await valueAt(2, 2)).toBe("");
  });

  test("writes a formula in the formula bar", async () => {
    const { page, idle } = opened;
    await goTo("D1");
    const bar = page.getByLabel("Barra della formula");
    await bar.fill("=B3+1");
    await bar.press("Enter");
    await idle();
    expect(await valueAt(1, 4)).toBe(44_562);
  });

  test("while somebody types, the add-in is told that Excel is busy", async () => {
    const { page, pane, idle } = opened;
    await page.getByRole("button", { name: "Apri riquadro" }).click();
    await pane.getByText("visibility Taskpane").waitFor();
    await cellAt(6, 1).click();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.getByLabel("Casella nome").inputValue()).toBe("A7");
    await cellAt(5, 1).dblclick();
    await page.locator(".cell-input").waitFor();
    await pane.evaluate(() => {
      document.getElementById("write")?.click();
    });
    const refused = pane.getByText("error InvalidOperationInCellEditMode");
    await refused.waitFor();
    expect(await refused.count()).toBe(1);
    await page.keyboard.press("Escape");
    await idle();
  });

  test("the ribbon runs a command, which shows the pane", async () => {
    const { page, pane, idle } = opened;
    await page.getByRole("button", { name: "Chiudi il riquadro" }).click();
    await pane.getByText("visibility Hidden").waitFor({ state: "attached" });
    await goTo("A1");
    await page.getByRole("button", { name: "Calcola performance" }).click();
    await page.getByText("dal riquadro").waitFor();
    await idle();
    expect(await background(cellSaying(opened, "dal riquadro"))).toBe("rgb(255, 238, 136)");
    expect(await page.locator(".pane").isVisible()).toBe(true);
  });

  test("saves, opens again, and everything is there", async () => {
    const { page, inside } = opened;
    const before = await inside((workbench) => workbench.describe());
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Salva" }).click(),
    ]);
    const path = await download.path();
    await page
      .getByLabel("Apri…", { exact: true })
      .first()
      .setInputFiles({
        name: "salvato.xlsx",
        mimeType: "application/octet-stream",
        buffer: readFileSync(path),
      });
    await inside((workbench) => workbench.ready());
    expect(await inside((workbench) => workbench.describe())).toEqual(before);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("salvato");
  });

  test("a file that is no workbook is refused in words", async () => {
    const { page } = opened;
    await page
      .getByLabel("Apri…", { exact: true })
      .first()
      .setInputFiles({
        name: "nota.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("niente"),
      });
    const words = page.getByText("«nota.xlsx» non è una cartella di lavoro .xlsx leggibile.");
    await words.waitFor();
    expect(await words.isVisible()).toBe(true);
  });

  test("nothing went wrong unseen", () => {
    expect(opened.troubles).toEqual([]);
  });
});

test("what the add-in asks for and the host does not know is a trouble, though the add-in finds a way around", async () => {
  const asking = await openWorkbench();
  const code = await asking.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.addTextBox("Nota");
      await context.sync();
      return "done";
    }).catch((error: unknown) => (error as OfficeExtension.Error).code),
  );
  await asking.idle();
  expect([code, asking.troubles]).toEqual([
    "ApiNotFound",
    ["Error: the emulated host does not know Worksheet.shapes"],
  ]);
  await asking.close();
});

test("speaks English, in the dark", async () => {
  const english = await openWorkbench({ query: { file: "blank", lang: "en", theme: "dark" } });
  expect(await english.page.getByLabel("Formula bar").isVisible()).toBe(true);
  expect(await english.pane.locator("#state").textContent()).toBe("Excel OfficeOnline en-US");
  expect(await english.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await english.close();
});
