import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NOTICE_TEXTS } from "../../src/taskpane/session/notice-texts.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { sheetOf } from "../support/in-excel.ts";
import { edit } from "../contract/book-cells.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { foundingFile } from "./support/founding-file.ts";
import { compute, expectNoTroubles, MET, openSection, press, shows } from "./support/in-pane.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser } from "./support/open-workbench.ts";
import { selected, tableCells } from "./support/table-cells.ts";

/** The build and a browser take their time on a busy machine. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const texts = PANE_TEXTS.it;

test("Da confermare: a decision stands in the table, and the row's verdict follows it", async () => {
  const opened = await openPane({ language: "it" });
  const { pane, idle } = opened;
  await compute(opened, "it");
  await openSection(opened, texts.nav.confirm);
  await pane.getByRole("button", { name: /^Decidi: 6\.4\.1 / }).click();
  await pane.getByRole("radio", { name: texts.decision.verdicts["not-met"], exact: true }).check();
  await pane.getByLabel(texts.decision.reason).fill("Lavori fermi al 67 %.");
  await pane.getByRole("textbox", { name: texts.decision.act }).fill("determina n. 12 del 31/01/2022");
  await pane.getByLabel(texts.decision.by).fill("Anna Rossi, segretaria generale");
  await press(opened, texts.decision.save);
  await shows(opened, NOTICE_TEXTS.it["done.decide"]);
  await idle();
  const columns = ["Codice", "Decisione", "Motivazione", "Atto", "Deciso da", "Esito"];
  const rows = await tableCells(opened, "Indicatori", columns);
  expect(rows.find((row) => row["Codice"] === "6.4.1")).toEqual({
    Codice: "6.4.1",
    Decisione: "non raggiunto",
    Motivazione: "Lavori fermi al 67 %.",
    Atto: "determina n. 12 del 31/01/2022",
    "Deciso da": "Anna Rossi, segretaria generale",
    Esito: "Non raggiunto",
  });
  await shows(opened, texts.confirm.decide(5));
  await openSection(opened, texts.nav.home);
  await pane.getByRole("tab", { name: texts.results.rows, exact: true }).click();
  await pane.getByRole("searchbox").fill("6.4.1");
  const row = pane.getByRole("listitem").filter({ hasText: "6.4.1" });
  await row.getByText(/^Non raggiunto/).waitFor();
  expectNoTroubles(opened);
  await opened.close();
});

test("Da confermare: all presumed readings are confirmed at once, in the table", async () => {
  const opened = await openPane({ language: "it" });
  await compute(opened, "it");
  await openSection(opened, texts.nav.confirm);
  await press(opened, texts.confirm.confirmAll(18));
  await shows(opened, NOTICE_TEXTS.it["done.confirm"]);
  await opened.idle();
  const confirmed = ["Lettura confermata target", "Lettura confermata consuntivo", "Direzione"];
  const rows = await tableCells(opened, "Indicatori", ["Codice", "Decisione", ...confirmed]);
  expect(rows.filter((row) => confirmed.some((heading) => row[heading] !== ""))).toHaveLength(17);
  // A postponement that was presumed is a decision now, which wants its act.
  expect(rows.filter((row) => row["Decisione"] !== "")).toEqual([
    expect.objectContaining({ Codice: "3.2.2", Decisione: "rinviato" }),
  ]);
  await shows(opened, texts.confirm.decide(7));
  expect(await opened.pane.getByText(texts.confirm.readings(18)).count()).toBe(0);
  expectNoTroubles(opened);
  await opened.close();
});

test("Perché?: reading, rule, method and steps, each leading to its cell; a row leads to its own", async () => {
  const opened = await openPane({ language: "it" });
  const { pane, idle } = opened;
  await compute(opened, "it");
  await pane.getByRole("tab", { name: texts.results.rows, exact: true }).click();
  await pane.getByTitle("Vai alla cella Indicatori!C5").click();
  await idle();
  expect(await selected(opened)).toBe("Indicatori!C5");
  await pane.getByRole("button", { name: /^Perché\? 1\.1\.1 / }).click();
  const parts = pane.locator("section:not([hidden]) h2");
  await parts.first().waitFor();
  expect(await parts.allTextContents()).toEqual([
    ...["Target", "Consuntivo", "Direzione", "Regola e metodo", "Passaggi", "Scostamento"],
    "Che cosa servirebbe",
  ]);
  for (const words of [
    "Nostra lettura: ≥ 80 %",
    "confronto con la soglia; rapporto",
    "round(0,7875; 3) = 0,788",
  ])
    await shows(opened, words);
  await press(opened, "Vai alla cella Indicatori!D5");
  await idle();
  expect(await selected(opened)).toBe("Indicatori!D5");
  expectNoTroubles(opened);
  await opened.close();
});

test("Parametri: what is saved stands in the workbook's tables, and the next computation uses it", async () => {
  const opened = await openPane({ language: "it" });
  const { pane, idle } = opened;
  const { policy } = texts;
  await compute(opened, "it");
  await openSection(opened, texts.nav.policy);
  await pane.getByLabel(policy.method).selectOption("all-or-nothing");
  await pane.getByLabel(policy.cap).fill("0");
  await shows(opened, policy.faults.cap);
  await pane.getByLabel(policy.cap).fill("120");
  const first = pane.getByRole("group", { name: policy.band(1) });
  await first.getByLabel(policy.bandName).fill("Pieno merito");
  await first.getByLabel(policy.bandFrom).fill("95");
  await press(opened, policy.save);
  await shows(opened, NOTICE_TEXTS.it["done.save-policy"]);
  await idle();
  const parameters = await tableCells(opened, "Parametri", ["Parametro", "Valore"]);
  const saved = new Map(parameters.map((row) => [row["Parametro"], row["Valore"]]));
  expect([saved.get("Metodo"), saved.get("Tetto")]).toEqual(["tutto o niente", 1.2]);
  expect(await tableCells(opened, "Fasce", ["Nome", "Da (incluso)"])).toContainEqual({
    Nome: "Pieno merito",
    "Da (incluso)": 0.95,
  });
  await openSection(opened, texts.nav.home);
  await press(opened, texts.plan.compute);
  await shows(opened, NOTICE_TEXTS.it["done.compute"]);
  await idle();
  const rows = await tableCells(opened, "Indicatori", ["Codice", "Grado di raggiungimento", "Fascia"]);
  expect(rows[0]).toEqual({ Codice: "1.1.1", "Grado di raggiungimento": 0, Fascia: "○ Insufficiente" });
  expect(rows[1]).toMatchObject({ Codice: "1.1.2", Fascia: "● Pieno merito" });
  expectNoTroubles(opened);
  await opened.close();
});

test("Parametri: weights that do not add up are explained, with the cell", async () => {
  const file = foundingFile((book) => {
    edit(book, [
      { sheet: "Anagrafiche", heading: "Peso", row: "1.1", value: 60 },
      { sheet: "Anagrafiche", heading: "Peso", row: "1.2", value: 30 },
    ]);
  });
  const opened = await openPane({ language: "it", file });
  await openSection(opened, texts.nav.policy);
  await shows(opened, /90/);
  await opened.pane
    .getByRole("button", { name: /^Vai alla cella Anagrafiche!/ })
    .first()
    .click();
  await opened.idle();
  expect(await selected(opened)).toMatch(/^Anagrafiche!/);
  expectNoTroubles(opened);
  await opened.close();
});

test.each([
  { name: "at once", computesFirst: false },
  { name: "after it was computed as it is", computesFirst: true },
])("a plain range with known headings is made a table: $name", async ({ computesFirst }) => {
  const file = foundingFile((book) => {
    sheetOf(book, "Indicatori").tables.splice(0);
  });
  const opened = await openPane({ language: "it", file });
  if (computesFirst) {
    await press(opened, texts.firstRun.computeAsIs);
    await shows(opened, MET.it);
    await opened.idle();
  }
  await press(opened, texts.firstRun.convert);
  await shows(opened, NOTICE_TEXTS.it["done.convert"]);
  await opened.idle();
  expect(await tableCells(opened, "Indicatori", ["Codice"])).toHaveLength(64);
  await compute(opened, "it");
  const [first] = await tableCells(opened, "Indicatori", ["Codice", "Esito"]);
  expect(first).toEqual({ Codice: "1.1.1", Esito: "Non raggiunto" });
  expect(await opened.pane.getByRole("button", { name: texts.firstRun.convert }).count()).toBe(0);
  expectNoTroubles(opened);
  await opened.close();
});
