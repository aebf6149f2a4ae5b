import { afterEach, expect, test } from "vitest";
import type { RetargetInput } from "../../../src/taskpane/session/periods-model.ts";
import { openBook } from "../../../src/workbench/host/files/open-book.ts";
import { edit } from "../../contract/book-cells.ts";
import { bookOf, sheetOf } from "../../support/in-excel.ts";
import { protectSheet } from "../../support/sheet-states.ts";
import { openedAt, PERIODS, tableChange } from "../../support/with-tables.ts";
import { openSession, type OpenedSession } from "./opened-session.ts";

let opened: OpenedSession | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** The founding report with its periods, and what one row had at half-year and at its end. */
async function openYear(): Promise<OpenedSession> {
  const file = openedAt("samples/relazione-2021.xlsx");
  const submitted = tableChange("Consuntivi", [
    ["ID indicatore", "Periodo", "Valore", "Stato", "Data"],
    ["I01", "I semestre", "60%", "accettato", "10/07/2021"],
    ["I01", "Anno", "63%", "accettato", "20/01/2022"],
  ]);
  const applied = await file.apply([PERIODS, submitted]);
  if (!applied.ok) throw new Error(applied.issue.code);
  opened = await openSession(openBook(file.bytes(), "relazione-2021.xlsx"));
  await opened.session.look();
  return opened;
}

const INPUT: RetargetInput = {
  key: "I01",
  subject: "target",
  to: "≥ 60 %",
  on: "2021-07-20",
  act: "DGC 45",
  reason: "meno personale",
  by: "",
};

test("an indicator is found, its new target read before it is written, and then kept beside the old one", async () => {
  const { session, excel } = await openYear();
  const { choices, total } = await session.findIndicators("1.1.1");
  expect(total).toBe(1);
  expect(choices).toEqual([
    {
      key: "I01",
      title: expect.stringMatching(/^1\.1\.1 Grado/u),
      target: ">=80%",
      weight: "",
      at: { sheet: "Indicatori", address: "C5" },
    },
  ]);
  expect((await session.findIndicators("")).choices).toHaveLength(6);
  expect(await session.findIndicators("non c’è")).toEqual({ choices: [], total: 0 });

  const { key, subject, to } = INPUT;
  expect(await session.previewRetarget({ key, subject, to, on: "" })).toEqual({
    reading: "≥ 60\u00a0%",
    isUnread: false,
    verdictNow: "Non raggiunto",
    verdictThen: "Raggiunto",
    notes: [],
    warnings: [],
  });
  const late = await session.previewRetarget({ key, subject, to: "boh", on: "2022-01-10" });
  expect(late).toMatchObject({ reading: "", isUnread: true });
  expect(late?.warnings[0]).toMatch(/dopo la fine del 2021\. Verificare la data/u);
  expect(late?.warnings[1]).toMatch(/dopo la trasmissione del risultato \(10\.07\.2021\)/u);
  expect(late?.notes[0]).toContain("«boh»");
  expect(await session.previewRetarget({ key: "X9", subject, to, on: "" })).toBeUndefined();
  expect(await session.previewRetarget({ key, subject: "weight", to: "12,5", on: "" })).toMatchObject({
    reading: "12,5",
    isUnread: false,
  });

  expect(await session.retarget(INPUT)).toBe(true);
  expect(session.state.notice).toMatchObject({
    title: "Piano rimodulato",
    sentences: [
      "1.1.1: da «>=80%» a «≥ 60 %», DGC 45.",
      "Vecchio e nuovo restano in Rimodulazioni. Ricalcolare per vederne l’esito.",
    ],
  });
  const { cells } = sheetOf(excel.host.book, "Rimodulazioni");
  const written: unknown[] = [];
  cells.forEach(({ value }) => written.push(value));
  expect(written).toEqual(expect.arrayContaining(["I01", "target", ">=80%", "≥ 60 %", "DGC 45"]));
  await session.look();
  expect((await session.findIndicators("1.1.1")).choices[0]?.target).toBe("≥ 60 %");
}, 60_000);

test("an indicator that is dropped is decided by somebody; the same target again is refused, and written nowhere", async () => {
  const year = await openYear();
  const { session } = year;
  const dropped = { ...INPUT, key: "I04", subject: "removal", to: "", by: "Anna" } as const;
  expect(await session.previewRetarget({ ...dropped })).toMatchObject({ verdictThen: "Escluso", notes: [] });
  expect(await session.retarget(dropped)).toBe(true);
  const before = year.dump();
  expect(await session.retarget({ ...INPUT, to: ">=80%" })).toBe(false);
  expect(session.state.notice).toMatchObject({ intent: "warning", title: "Piano non rimodulato" });
  expect(year.dump()).toEqual(before);
}, 60_000);

test("the values of the periods stand beside the plan's own, those that will miss their target first", async () => {
  const { session } = await openYear();
  const view = await session.trends();
  expect(view?.rule).toContain("Verso fine anno");
  const row = view?.rows.find(({ key }) => key === "I01");
  expect(row).toMatchObject({
    target: ">=80%",
    at: { sheet: "Indicatori", address: "C5" },
    values: [
      { period: "I semestre", value: "60%" },
      { period: "Anno", value: "63%" },
    ],
    points: [0, 1],
    move: "up",
    sense: "better",
    moveWords: "↑ migliora",
    trackWords: "✗ non in linea",
  });
  const words = view?.rows.map(({ trackWords }) => trackWords.slice(0, 1)) ?? [];
  expect(words.lastIndexOf("✗")).toBeLessThan(words.indexOf("✓"));
}, 60_000);

test("the evaluators' sheet is made with its sample, and rows that changed after the check are told", async () => {
  const year = await openYear();
  const { session, excel } = year;
  expect(await session.oiv()).toEqual({
    at: undefined,
    seed: "2021",
    counts: { open: 0, checked: 0, changed: 0, gone: 0 },
    changed: [],
  });
  expect(await session.writeOiv({ percent: 20, seed: "OIV 1" })).toBe(true);
  expect(session.state.notice).toMatchObject({
    title: "Foglio di validazione scritto",
    sentences: ["64 righe da verificare nel foglio «Validazione OIV»."],
  });
  expect(await session.writeOiv({ percent: 20, seed: "OIV 1" })).toBe(false);
  expect(session.state.notice?.sentences[0]).toContain("già stato estratto");
  edit(excel.host.book, [
    { sheet: "Validazione OIV", heading: "Verifica", row: "I01", value: "sì" },
    { sheet: "Validazione OIV", heading: "Verifica", row: "I02", value: "sì" },
    { sheet: "Indicatori", heading: "Consuntivo", row: "1.1.1", value: "85%" },
  ]);
  const view = await session.oiv();
  expect(view).toMatchObject({
    at: { sheet: "Validazione OIV", address: "A1" },
    counts: { open: 62, checked: 1, changed: 1, gone: 0 },
    changed: [
      {
        sentence: expect.stringMatching(/^1\.1\.1 .*: cambiata dopo la verifica$/u),
        at: { sheet: "Validazione OIV", address: expect.stringMatching(/^H\d+$/u) },
      },
    ],
  });
  expect(await session.writeOiv(undefined)).toBe(true);
  expect(session.state.notice?.sentences).toEqual([
    "Foglio «Validazione OIV»: 1 verificate, 62 da verificare, 1 cambiate dopo la verifica, 0 non più nel piano.",
  ]);
  protectSheet(sheetOf(excel.host.book, "Validazione OIV"));
  expect(await session.writeOiv(undefined)).toBe(false);
  expect(session.state.notice).toMatchObject({ title: "Foglio di validazione non scritto" });
  expect((await session.oiv())?.counts.changed).toBe(1);
}, 60_000);

test("a workbook without a plan has nothing to change, to compare or to validate", async () => {
  opened = await openSession(bookOf("Foglio1"));
  const { session } = opened;
  expect(await session.findIndicators("")).toEqual({ choices: [], total: 0 });
  expect(await session.trends()).toBeUndefined();
  expect(await session.oiv()).toBeUndefined();
  expect(await session.retarget(INPUT)).toBe(false);
  expect(await session.writeOiv(undefined)).toBe(false);
}, 60_000);
