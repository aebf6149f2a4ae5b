import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { axeViolations } from "./support/axe.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { compute, expectNoTroubles, MET, openSection, press, shows } from "./support/in-pane.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser, type OpenedWorkbench } from "./support/open-workbench.ts";
import { tableCells } from "./support/table-cells.ts";
import { typeAt } from "./support/type-entry.ts";

const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const texts = PANE_TEXTS.it;

const firstVerdict = async (opened: OpenedWorkbench): Promise<unknown> =>
  (await tableCells(opened, "Indicatori", ["Esito"]))[0]?.["Esito"];

test("recalculation while typing: the row follows, totals wait, the next computation settles them", async () => {
  const opened = await openPane({ language: "it" });
  await compute(opened, "it");
  expect(await firstVerdict(opened)).toBe("Non raggiunto");
  await openSection(opened, texts.nav.settings);
  await opened.pane.getByRole("switch", { name: texts.settings.live }).click();
  const actual = await opened.inside(({ book }) => {
    const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === "Indicatori"));
    const [table] = sheet?.tables ?? [];
    const at = table?.columns.findIndex(({ name }) => name === "Consuntivo") ?? -1;
    if (sheet === undefined || table === undefined || at < 0) throw new Error("no column of actuals");
    const column = String.fromCharCode(64 + table.area.left + at);
    return `${sheet.name}!${column}${String(table.area.top + 1)}`;
  });
  await typeAt(opened.page, actual, "99%");
  await expect
    .poll(async () => (await tableCells(opened, "Indicatori", ["Consuntivo"]))[0]?.["Consuntivo"])
    .toBe(0.99);
  await expect.poll(() => firstVerdict(opened), { timeout: 30_000 }).toBe("Raggiunto");
  await openSection(opened, texts.nav.home);
  await shows(opened, texts.results.stale);
  await shows(opened, MET.it);
  expect(await axeViolations(opened.pane)).toEqual([]);
  await press(opened, texts.plan.compute);
  await shows(opened, "44 su 53");
  await opened.pane.getByText(texts.results.stale).waitFor({ state: "detached" });
  expectNoTroubles(opened);
  await opened.close();
});

test("another language of the pane: what was computed is told in it", async () => {
  const opened = await openPane({ language: "it" });
  await compute(opened, "it");
  await openSection(opened, texts.nav.settings);
  await opened.pane.getByRole("radio", { name: texts.settings.languages.en }).click();
  await openSection(opened, PANE_TEXTS.en.nav.home);
  await shows(opened, MET.en);
  expectNoTroubles(opened);
  await opened.close();
});
