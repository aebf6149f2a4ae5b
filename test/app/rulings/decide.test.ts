import { beforeAll, describe, expect, test } from "vitest";
import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import type { Computed } from "../../../src/app/compute.ts";
import { decide, type GivenDecision } from "../../../src/app/rulings/decide.ts";
import { rulingSentence } from "../../../src/app/texts/rulings.ts";
import { restore } from "../../../src/app/undo/restore.ts";
import type { SheetSnapshot } from "../../../src/ports/snapshot.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf, type } from "../../compute/run.ts";
import { snapshotOf as snapshotOfSheets, tableSheet } from "../../support/snapshot.ts";

const TERMS = { asOf: undefined, today: { year: 2022, month: 6, day: 1 }, language: undefined } as const;
const NOT_MET: GivenDecision = {
  verdict: "not-met",
  reason: "SAL fermo",
  act: "det. 5/2022",
  by: "Anna Bianchi",
  on: { year: 2022, month: 1, day: 15 },
};

let computedBytes: Uint8Array;
beforeAll(async () => {
  const workbook = await openFile(SAMPLE);
  await computeFile(workbook);
  computedBytes = workbook.bytes();
});

const page = async (workbook: XlsxWorkbook, name: string): Promise<Page> =>
  new Page(await snapshotOf(workbook), name);

async function keyOf(workbook: XlsxWorkbook, code: string): Promise<string> {
  return (await page(workbook, "Indicatori")).textUnder("ID", code);
}

async function decided(workbook: XlsxWorkbook, code: string, decision: GivenDecision): Promise<Computed> {
  const result = decide(await snapshotOf(workbook), await keyOf(workbook, code), decision, TERMS);
  if (!result.ok) throw new Error(result.issue.code);
  const applied = await workbook.apply(result.value.changes);
  if (!applied.ok) throw new Error(applied.issue.code);
  return result.value;
}

describe("a decision in the pane", () => {
  test("stands in the table's own columns, with its result, after one run", async () => {
    const workbook = await openFile(computedBytes);
    await decided(workbook, "6.4.1", NOT_MET);
    const plan = await page(workbook, "Indicatori");
    const headings = ["Esito", "Decisione", "Motivazione", "Atto", "Deciso da", "Deciso il", "Riferimento"];
    expect(headings.map((heading) => plan.textUnder(heading, "6.4.1"))).toEqual([
      "Non raggiunto",
      "non raggiunto",
      "SAL fermo",
      "det. 5/2022",
      "Anna Bianchi",
      "15.01.2022",
      "sì rispetto programma attività → realizzazione al 67%",
    ]);
    expect((await page(workbook, "Da confermare")).has("6.4.1")).toBe(false);
    expect((await computeFile(workbook)).changes).toEqual([]);
  });

  test("is the same as one on Da confermare", async () => {
    const inPane = await openFile(computedBytes);
    await decided(inPane, "6.4.1", NOT_MET);
    const onSheet = await openFile(computedBytes);
    const before = await page(onSheet, "Da confermare");
    await type(onSheet, "Da confermare", [
      { ...before.under("Decisione", "6.4.1"), value: "non raggiunto" },
      { ...before.under("Motivazione", "6.4.1"), value: "SAL fermo" },
      { ...before.under("Atto", "6.4.1"), value: "det. 5/2022" },
    ]);
    const plan = await page(onSheet, "Indicatori");
    await type(onSheet, "Indicatori", [
      { ...plan.under("Deciso da", "6.4.1"), value: "Anna Bianchi" },
      { ...plan.under("Deciso il", "6.4.1"), value: "15.01.2022" },
    ]);
    await computeFile(onSheet);
    const rows = async (workbook: XlsxWorkbook): Promise<unknown> =>
      (await snapshotOf(workbook)).sheets
        .filter(({ name }) => name !== "_Traguardo")
        .map(({ name, rows: cells }) => [name, cells]);
    expect(await rows(inPane)).toEqual(await rows(onSheet));
  });

  test("replaces an earlier one whole: what was left blank is emptied", async () => {
    const workbook = await openFile(computedBytes);
    await decided(workbook, "6.4.1", NOT_MET);
    await decided(workbook, "6.4.1", { ...NOT_MET, verdict: "met", reason: "", act: "", by: "" });
    const plan = await page(workbook, "Indicatori");
    expect(
      ["Esito", "Decisione", "Motivazione", "Atto", "Deciso da"].map((heading) =>
        plan.textUnder(heading, "6.4.1"),
      ),
    ).toEqual(["Raggiunto", "raggiunto", "", "", ""]);
  });

  test("wins over words on Da confermare that wait for the next run; they are kept", async () => {
    const workbook = await openFile(computedBytes);
    const before = await page(workbook, "Da confermare");
    await type(workbook, "Da confermare", [
      { ...before.under("Decisione", "6.4.1"), value: "raggiunto" },
      { ...before.under("Motivazione", "6.4.1"), value: "collaudo fatto" },
      { ...before.under("Decisione", "6.4.2"), value: "raggiunto" },
    ]);
    const { issues } = await decided(workbook, "6.4.1", NOT_MET);
    const plan = await page(workbook, "Indicatori");
    expect([
      plan.textUnder("Decisione", "6.4.1"),
      plan.textUnder("Motivazione", "6.4.1"),
      plan.textUnder("Decisione", "6.4.2"),
    ]).toEqual(["non raggiunto", "SAL fermo", "raggiunto"]);
    expect(issues.map(({ code, facts }) => [code, facts?.text])).toEqual([
      ["edited-text-kept", "raggiunto"],
      ["edited-text-kept", "collaudo fatto"],
    ]);
    expect((await page(workbook, "Annotazioni conservate")).has("collaudo fatto")).toBe(true);
  });

  test("is taken back with the run", async () => {
    const workbook = await openFile(computedBytes);
    const before = (await snapshotOf(workbook)).sheets.map(({ name, rows }) => [name, rows]);
    await decided(workbook, "6.4.1", NOT_MET);
    const way = restore(await snapshotOf(workbook));
    if (!way.ok) throw new Error(way.issue.code);
    await workbook.apply(way.value.changes);
    const after = (await snapshotOf(workbook)).sheets.map(({ name, rows }) => [name, rows]);
    expect(after.filter(([name]) => name !== "_Traguardo")).toEqual(
      before.filter(([name]) => name !== "_Traguardo"),
    );
  });
});

const HEADINGS = ["Codice", "Indicatore", "Target", "Consuntivo"];
const ROW = ["1.1", "Programma lavori", "sì", "realizzazione al 67%"];
const plan = (given: Partial<SheetSnapshot> = {}) =>
  snapshotOfSheets(tableSheet("Piano", "Indicatori", [HEADINGS, ROW], given));

test("columns that the table does not have are added", () => {
  const result = decide(plan(), "I001", NOT_MET, TERMS);
  if (!result.ok) throw new Error(result.issue.code);
  const [widen, cells] = result.value.changes.filter(({ sheet }) => sheet === "Piano");
  expect(widen?.kind === "write-columns" && widen.columns.map(({ heading }) => heading)).toEqual([
    "Decisione",
    "Motivazione",
    "Atto",
    "Deciso da",
    "Deciso il",
  ]);
  expect(cells?.kind === "write-cells" && cells.cells.map(({ column, value }) => [column, value])).toEqual([
    [5, "non raggiunto"],
    [6, "SAL fermo"],
    [7, "det. 5/2022"],
    [8, "Anna Bianchi"],
    [9, "15.01.2022"],
  ]);
});

describe("what is refused", () => {
  test.each([
    {
      name: "a row that is not there",
      snapshot: plan(),
      key: "I009",
      decision: NOT_MET,
      says: "La riga I009 non è più nella tabella degli indicatori: calcolare di nuovo e riprovare. Non è stato scritto nulla.",
    },
    {
      name: "deferred without an act",
      snapshot: plan(),
      key: "I001",
      decision: { ...NOT_MET, verdict: "deferred", act: " " } as const,
      says: "Per «rinviato» serve l’atto che lo dispone: indicarlo e riprovare.",
    },
    {
      name: "excluded without reason and act",
      snapshot: plan(),
      key: "I001",
      decision: { ...NOT_MET, verdict: "excluded", reason: "", act: "" } as const,
      says: "Per «escluso» servono la motivazione e l’atto che lo dispone: indicarli e riprovare.",
    },
    {
      name: "a protected sheet",
      snapshot: plan({ isProtected: true }),
      key: "I001",
      decision: NOT_MET,
      says: "Il foglio «Piano» è protetto: la decisione va scritta nelle sue colonne. Togliere la protezione (Revisione, Rimuovi protezione foglio) e riprovare. Non è stato scritto nulla.",
    },
    {
      name: "no room beside the table",
      snapshot: plan({ merges: [{ top: 1, left: 7, bottom: 2, right: 7 }] }),
      key: "I001",
      decision: NOT_MET,
      says: "A destra della tabella, sul foglio «Piano», manca lo spazio per le colonne della decisione: la cella G1 è occupata. Liberarla, o aggiungere alla tabella le colonne Decisione, Motivazione e Atto, e riprovare. Non è stato scritto nulla.",
    },
  ])("$name", ({ snapshot, key, decision, says }) => {
    const result = decide(snapshot, key, decision, TERMS);
    if (result.ok || !("key" in result.issue || "because" in result.issue || "missing" in result.issue))
      throw new Error("not refused");
    expect(rulingSentence(result.issue, "it")).toBe(says);
  });
});
