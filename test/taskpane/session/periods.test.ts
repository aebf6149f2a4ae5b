import { afterEach, expect, test } from "vitest";
import type { PeriodsView, PeriodView } from "../../../src/taskpane/session/periods-model.ts";
import type { Change } from "../../../src/ports/change.ts";
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

/** The founding report with a half-year and the year; three of its rows are undecided. */
async function openYear(...more: readonly Change[]): Promise<OpenedSession> {
  const file = openedAt("samples/relazione-2021.xlsx");
  const applied = await file.apply([PERIODS, ...more]);
  if (!applied.ok) throw new Error(applied.issue.code);
  return (opened = await openSession(openBook(file.bytes(), "relazione-2021.xlsx")));
}

const yearIn = (view: PeriodsView | undefined): PeriodView | undefined =>
  view?.periods.find(({ name }) => name === "Anno");
const stateIn = ({ excel }: OpenedSession): unknown =>
  sheetOf(excel.host.book, "Periodi").cells.valueAt(3, 6);
const type = ({ excel }: OpenedSession, value: string): void => {
  edit(excel.host.book, [{ sheet: "Indicatori", heading: "Consuntivo", row: "1.1.1", value }]);
};
const ACT = { by: "Rossi", act: "delibera 7" };

test("a year is closed under an act, a later edit shows as a difference, and reopening ends it", async () => {
  const year = await openYear();
  const { session } = year;
  expect(yearIn(await session.periods())).toEqual({
    name: "Anno",
    ends: "31.12.2021",
    state: "open",
    closings: [],
    differences: [],
    differenceTotal: 0,
  });
  const before = await session.beforeClosing("Anno");
  expect(before).toMatchObject({ period: "Anno", total: 3 });
  expect(before?.undecided[0]?.sentence).toMatch(/^6\.4\.1 .*: da decidere$/u);
  expect(before?.undecided[0]?.at).toEqual({ sheet: "Indicatori", address: "D60" });

  expect(await session.closePeriod("Anno", ACT)).toBe(true);
  expect(session.state.notice).toEqual({
    intent: "success",
    title: "Periodo chiuso",
    sentences: [
      "Il periodo «Anno» è conservato nel foglio «Chiusura Anno 2021». Ciò che cambia da ora in poi si vede come differenza.",
      "3 righe erano senza esito: i totali chiusi sono provvisori.",
    ],
    cells: [],
  });
  expect(stateIn(year)).toBe("chiuso");
  expect(yearIn(await session.periods())).toMatchObject({
    state: "closed",
    closings: [
      {
        at: { sheet: "Chiusura Anno 2021", address: "A1" },
        on: "01.06.2022",
        by: "Rossi",
        act: "delibera 7",
        reopened: undefined,
      },
    ],
    differences: [],
  });

  type(year, "85%");
  const changed = yearIn(await session.periods());
  expect(changed?.differenceTotal).toBe(1);
  expect(changed?.differences[0]?.sentence).toMatch(
    /^1\.1\.1 Grado .*: dopo la chiusura del periodo «Anno» il consuntivo è passato da «63%» a «85%»/u,
  );
  expect(changed?.differences[0]?.at).toEqual({ sheet: "Indicatori", address: "D5" });

  expect(await session.beforeClosing("Anno")).toBeUndefined();
  expect(session.state.notice).toMatchObject({
    intent: "warning",
    title: "Lettura dei periodi non riuscita",
    sentences: [expect.stringContaining("è già chiuso dal 01.06.2022")],
  });
  expect(await session.reopenPeriod("Anno", { by: "Bianchi", reason: "valore errato" })).toBe(true);
  expect(session.state.notice?.title).toBe("Periodo riaperto");
  expect(stateIn(year)).toBe("riaperto");
  expect(yearIn(await session.periods())).toMatchObject({
    state: "reopened",
    closings: [{ reopened: { on: "01.06.2022", by: "Bianchi", reason: "valore errato" } }],
    differenceTotal: 0,
  });
}, 60_000);

test("a period that ends with the year is compared with its own closing, not with that of the year", async () => {
  const year = await openYear();
  const { session } = year;
  edit(year.excel.host.book, [{ sheet: "Periodi", heading: "Al", row: "I semestre", value: "31/12/2021" }]);
  expect(await session.closePeriod("I semestre", ACT)).toBe(true);
  type(year, "85%");
  const [half] = (await session.periods())?.periods ?? [];
  expect(half).toMatchObject({ name: "I semestre", state: "closed", differenceTotal: 1 });
}, 60_000);

test("a value that was accepted for a later period is no difference of an earlier one", async () => {
  const accepted = tableChange("Consuntivi", [
    ["ID indicatore", "Periodo", "Valore", "Stato"],
    ["I01", "I semestre", "60%", "accettato"],
    ["I01", "Anno", "63%", "accettato"],
  ]);
  const { session, excel } = await openYear(accepted);
  expect(await session.closePeriod("I semestre", ACT)).toBe(true);
  expect((await session.periods())?.periods[0]).toMatchObject({ state: "closed", differenceTotal: 0 });
  edit(excel.host.book, [{ sheet: "Consuntivi", heading: "Valore", row: "I semestre", value: "61%" }]);
  const [half] = (await session.periods())?.periods ?? [];
  expect(half?.differences.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("da «60%» a «61%»"),
  ]);
}, 60_000);

test("provisional totals without an act, a protected table: nothing is written, and it is said why", async () => {
  const year = await openYear();
  const before = year.dump();
  expect(await year.session.closePeriod("Anno", { by: "Rossi", act: "" })).toBe(false);
  expect(year.session.state.notice).toMatchObject({
    intent: "warning",
    title: "Periodo non chiuso",
    sentences: [expect.stringMatching(/^Il periodo «Anno» non si chiude: .*3 righe.*comunque\.$/u)],
  });
  expect(year.dump()).toEqual(before);
  protectSheet(sheetOf(year.excel.host.book, "Periodi"));
  const locked = year.dump();
  expect(await year.session.closePeriod("Anno", ACT)).toBe(false);
  expect(year.session.state.notice?.sentences[0]).toContain("«Periodi»");
  expect(year.dump()).toEqual(locked);
}, 60_000);

test("an edited closing is told; a workbook without a plan has no periods to tell of", async () => {
  const year = await openYear();
  await year.session.closePeriod("Anno", ACT);
  edit(year.excel.host.book, [
    { sheet: "Chiusura Anno 2021", heading: "Esito", row: "I01", value: "Raggiunto" },
  ]);
  expect((await year.session.periods())?.remarks).toEqual([
    {
      sentence: expect.stringContaining("non è più come era stato scritto"),
      at: { sheet: "Chiusura Anno 2021", address: "A1" },
    },
  ]);
  await year.close();
  opened = await openSession(bookOf("Foglio1"));
  expect(await opened.session.periods()).toBeUndefined();
}, 60_000);
