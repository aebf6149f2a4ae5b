import { unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { MOST_BYTES } from "../../../src/app/collect/returned-size.ts";
import type { ChosenFile, CollectView } from "../../../src/taskpane/session/pane-model.ts";
import type { Book } from "../../../src/workbench/host/model/book.ts";
import { edit } from "../../contract/book-cells.ts";
import { foundingBook } from "../../contract/faulty-runs.ts";
import { typeInto } from "../../support/centre-sheets.ts";
import { openFormBytes } from "../../support/filled-form.ts";
import { bookOf, sheetOf } from "../../support/in-excel.ts";
import { protectSheet } from "../../support/sheet-states.ts";
import { openSession, type OpenedSession } from "./opened-session.ts";

const CENTRE = "Registro delle Imprese";
const FORM = "scheda-2021-registro-delle-imprese.xlsx";

let opened: OpenedSession | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** The founding report; two rows of the centre have no actual yet, the third one has. */
async function openDesk(change: (book: Book) => void = () => undefined): Promise<OpenedSession> {
  const book = await foundingBook();
  const emptied = ["1.1.1", "1.1.2"].map((row) => ({
    sheet: "Indicatori",
    heading: "Consuntivo",
    row,
    value: "",
  }));
  edit(book, emptied);
  change(book);
  return (opened = await openSession(book));
}

const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

/** The centre's form as the pane made it, filled in by another library: values by the row's code. */
async function filledForm(
  { session }: OpenedSession,
  values: Readonly<Record<string, string>>,
): Promise<ChosenFile> {
  const made = await session.handOut("");
  const form = await openFormBytes(unzipSync(made?.zip ?? new Uint8Array())[FORM] ?? new Uint8Array());
  for (const id of form.ids) {
    const value = values[form.cell(id, "Codice").text];
    if (value === undefined) continue;
    form.set(id, { Valore: value, "Causa scostamento": "Meno domande.", Stato: "trasmesso" });
  }
  return chosen(FORM, new Uint8Array(await form.book.xlsx.writeBuffer()));
}

const outcomes = (view: CollectView | undefined): readonly string[] =>
  (view?.groups ?? []).flatMap(({ outcome, rows }) =>
    rows.map(({ title, value }) => `${outcome} ${title.split(" ")[0] ?? ""} ${value}`.trim()),
  );

/** What the rows of "Consuntivi" say. */
function collected({ excel }: OpenedSession): readonly string[] {
  const { cells } = sheetOf(excel.host.book, "Consuntivi");
  const rows = new Map<number, string[]>();
  cells.forEach(({ value }, row) => {
    if (value !== "" && value !== undefined) rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  });
  return [...rows.values()].filter(([first]) => first?.startsWith("I0")).map((words) => words.join(" | "));
}

test("a form for each centre, made of the open workbook, which stays as it is", async () => {
  const desk = await openDesk();
  const before = desk.dump();
  const made = await desk.session.handOut("");
  expect(made).toMatchObject({ fileName: "scheda-2021.zip", period: "", withoutId: 0 });
  expect(Object.keys(unzipSync(made?.zip ?? new Uint8Array()))).toEqual(made?.forms.map(({ file }) => file));
  expect(made?.forms).toContainEqual({ centre: CENTRE, file: FORM, toFill: 3, readOnly: 7 });
  expect([made?.forms.length, made?.office.length, made?.toConfirm.length]).toEqual([15, 5, 15]);
  expect(desk.dump()).toEqual(before);
}, 60_000);

test("what comes back is compared, one conflict settled, accepted in one run, and what is left is told", async () => {
  const desk = await openDesk();
  const { session } = desk;
  const form = await filledForm(desk, { "1.1.1": "70%", "1.1.2": "", "1.1.3": "-4%" });
  const before = desk.dump();
  const view = await session.collect([form], "afresh");
  expect(outcomes(view)).toEqual(["conflict 1.1.3 -4%", "incomplete 1.1.2", "accepted 1.1.1 70%"]);
  expect(desk.dump()).toEqual(before);
  const [conflict] = view?.groups[0]?.rows ?? [];
  expect(await session.accept({ [conflict?.key ?? ""]: "theirs" }, "Ufficio")).toBe(true);
  expect(session.state.notice).toEqual({
    intent: "success",
    title: "Raccolta scritta",
    sentences: [
      "2 valori accettati in Consuntivi. Ricalcolare per vederne gli esiti.",
      "Restano: 0 in conflitto, 1 incompleti, 0 rifiutati.",
    ],
    cells: [],
  });
  expect(collected(desk)).toEqual([
    "I03 | -0.3165 | Indicatori!D7 | sostituito | 44713",
    `I01 | ${CENTRE} | 70% | Meno domande. | accettato | 44713 | ${FORM} | Ufficio | 44713`,
    `I03 | ${CENTRE} | -4% | Meno domande. | accettato | 44713 | ${FORM} | Ufficio | 44713`,
  ]);
  expect(outcomes(await session.collect([], "further"))).toEqual([
    "incomplete 1.1.2",
    "unchanged 1.1.1 70%",
    "unchanged 1.1.3 -4%",
  ]);
}, 60_000);

test("an accepted value is given back with a remark: the centre owes it again, and its own row stays", async () => {
  const desk = await openDesk();
  const { session } = desk;
  await session.collect([await filledForm(desk, { "1.1.1": "70%" })], "afresh");
  await session.accept({}, "Ufficio");
  const given = { id: "I01", centre: CENTRE, period: "", remark: "manca dicembre", by: "Anna" };
  expect(await session.giveBack(given)).toBe(true);
  expect(session.state.notice).toMatchObject({ intent: "success", title: "Valore restituito" });
  expect(collected(desk)).toEqual([
    `I01 | ${CENTRE} | 70% | Meno domande. | sostituito | 44713 | ${FORM} | Ufficio | 44713`,
    `I01 | ${CENTRE} | 70% | Meno domande. | manca dicembre | restituito | Anna | 44713 | ${FORM}`,
  ]);
  const centre = (await session.followUp(undefined))?.centres.find((one) => one.centre === CENTRE);
  expect(centre?.arrived.map(({ id }) => id)).not.toContain("I01");
  expect(centre?.open[0]).toMatch(/^1\.1\.1 .*: valore restituito, da correggere: manca dicembre$/u);
  expect(await session.giveBack({ ...given, id: "I64" })).toBe(false);
  expect(session.state.notice).toMatchObject({ intent: "warning", title: "Valore non restituito" });
}, 60_000);

test("a decision holds for the conflict that was seen: another value in the plan is a new one", async () => {
  const desk = await openDesk();
  const { session } = desk;
  const view = await session.collect([await filledForm(desk, { "1.1.3": "-4%" })], "afresh");
  const [conflict] = view?.groups[0]?.rows ?? [];
  edit(desk.excel.host.book, [{ sheet: "Indicatori", heading: "Consuntivo", row: "1.1.3", value: "-5%" }]);
  expect(await session.accept({ [conflict?.key ?? ""]: "theirs" }, "Ufficio")).toBe(true);
  expect(session.state.notice?.sentences[0]).toBe("Nessun valore accettato.");
  expect(outcomes(await session.collect([], "further"))[0]).toBe("conflict 1.1.3 -4%");
}, 60_000);

test("what is no form, too large or cannot be read is refused by name, and stops no other", async () => {
  const desk = await openDesk();
  const form = await filledForm(desk, { "1.1.1": "70%" });
  let wasRead = false;
  const view = await desk.session.collect(
    [
      chosen("foto.xlsx", new Uint8Array([1, 2, 3])),
      {
        name: "grande.xlsx",
        size: MOST_BYTES + 1,
        arrayBuffer: () => {
          wasRead = true;
          return Promise.resolve(new ArrayBuffer(0));
        },
      },
      { name: "sparita.xlsx", size: 10, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) },
      form,
      { ...form, name: "copia.xlsx" },
    ],
    "afresh",
  );
  expect(view?.files.map(({ file, isRefused }) => `${file} ${String(isRefused)}`)).toEqual([
    "foto.xlsx true",
    "grande.xlsx true",
    "sparita.xlsx true",
    "copia.xlsx true",
    `${FORM} false`,
  ]);
  expect(wasRead).toBe(false);
  expect(view?.counts.accepted).toBe(1);
  expect((await desk.session.collect([form], "afresh"))?.files).toHaveLength(1);
}, 60_000);

test("a table that cannot take the values is named, and nothing is written", async () => {
  const desk = await openDesk();
  const form = await filledForm(desk, { "1.1.1": "70%" });
  await desk.session.collect([form], "afresh");
  protectSheet(sheetOf(desk.excel.host.book, "Indicatori"));
  const before = desk.dump();
  expect(await desk.session.accept({}, "Ufficio")).toBe(false);
  expect(desk.session.state.notice).toMatchObject({ intent: "warning", title: "Valori non accettati" });
  expect(desk.dump()).toEqual(before);
}, 60_000);

test("who has handed in, with a mail for each centre that has not", async () => {
  const desk = await openDesk();
  const view = await desk.session.followUp(undefined);
  expect(view).toMatchObject({ what: "2021", period: "", periods: [], due: "" });
  const centre = view?.centres.find((one) => one.centre === CENTRE);
  expect(centre).toMatchObject({ state: "incomplete", stateWord: "incompleto", come: 1, asked: 3, late: 0 });
  expect(centre?.open[1]).toBe(
    "1.1.2 Rispetto dei tempi di evasione (5 gg) delle pratiche RI: valore non trasmesso",
  );
  expect(centre?.mail?.subject).toBe(`Consuntivi 2021: ${CENTRE}`);
}, 60_000);

test("a workbook without a plan is told where forms are asked for", async () => {
  opened = await openSession(bookOf("Foglio1"));
  expect(await opened.session.handOut("")).toBeUndefined();
  expect(opened.session.state.notice).toMatchObject({ intent: "warning", title: "Schede non preparate" });
  expect(await opened.session.followUp(undefined)).toBeUndefined();
}, 60_000);

/** What a head types into the yellow cells of the sheet. */
const typeOnSheet = ({ excel }: OpenedSession, name: string, answers: Answers): void => {
  for (const [id, values] of Object.entries(answers)) typeInto(excel.host.book, name, id, values);
};
type Answers = Readonly<Record<string, Parameters<typeof typeInto>[3]>>;

test("a sheet for each centre, kept while it holds what was not collected, collected, filled anew", async () => {
  const desk = await openDesk();
  const { session } = desk;
  const first = await session.handOutSheets("");
  expect(first?.sheets).toContainEqual({
    centre: CENTRE,
    sheet: CENTRE,
    done: "new",
    toFill: 3,
    readOnly: 7,
    open: [],
  });
  expect(session.state.notice).toMatchObject({
    intent: "success",
    title: "Fogli dei centri consegnati",
    sentences: ["15 fogli aggiunti o rifatti."],
  });
  typeOnSheet(desk, CENTRE, {
    I01: { Valore: "70%", "Causa scostamento": "Meno domande.", Stato: "trasmesso" },
  });
  const again = await session.handOutSheets("");
  expect(again?.sheets.filter(({ done }) => done === "kept")).toMatchObject([
    { centre: CENTRE, open: [{ sheet: CENTRE, address: "H6" }] },
  ]);
  expect(session.state.notice).toMatchObject({
    intent: "warning",
    sentences: [
      "Un foglio è rimasto com’era, perché contiene risposte non ancora raccolte: raccogliere e consegnare di nuovo.",
    ],
  });
  const view = await session.collect("sheets", "afresh");
  expect([view?.files.length, view?.counts.accepted]).toEqual([15, 1]);
  expect(view?.groups.find(({ outcome }) => outcome === "accepted")?.rows[0]).toMatchObject({
    file: `foglio «${CENTRE}»`,
    place: `${CENTRE}!H6`,
  });
  expect(await session.accept({}, "Ufficio")).toBe(true);
  expect(collected(desk)).toEqual([
    `I01 | ${CENTRE} | 70% | Meno domande. | accettato | 44713 | foglio «${CENTRE}» | Ufficio | 44713`,
  ]);
  expect((await session.collect([], "further"))?.counts.unchanged).toBe(1);
  const last = await session.handOutSheets("");
  // The other one shows the row to read.
  expect(last?.sheets.filter(({ done }) => done !== "same").map(({ sheet, done }) => [sheet, done])).toEqual([
    ["Front end Registro", "renewed"],
    [CENTRE, "renewed"],
  ]);
}, 120_000);

test("a workbook whose structure is protected stays as it is, and says how to open it", async () => {
  const desk = await openDesk((book) => {
    book.isStructureProtected = true;
  });
  const before = desk.dump();
  expect(await desk.session.handOutSheets("")).toBeUndefined();
  expect(desk.session.state.notice).toMatchObject({
    intent: "warning",
    title: "Fogli dei centri non aggiunti",
  });
  expect(desk.session.state.notice?.sentences[0]).toContain("protezione della struttura");
  expect(desk.dump()).toEqual(before);
}, 60_000);
