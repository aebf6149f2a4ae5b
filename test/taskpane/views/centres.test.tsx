// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { COLLECT, CONFLICT_KEY } from "../support/centres-fixtures.ts";
import { PLAN } from "../support/fake-session.ts";
import { expectNoViolations, showPane } from "../support/show.tsx";

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => "blob:zip");
  URL.revokeObjectURL = vi.fn();
});
afterEach(cleanup);

const FILE = new File(["x"], "ri.xlsx");

async function openCentres() {
  const shown = showPane({ state: { workbook: PLAN } });
  const opener = screen.getByRole("button", { name: "Centri" });
  await shown.user.click(opener);
  await screen.findByRole("list", { name: "Centri" });
  return { ...shown, opener };
}

async function openCollect() {
  const shown = await openCentres();
  await shown.user.click(screen.getByRole("tab", { name: "Raccolta" }));
  await shown.user.upload(screen.getByLabelText("Scegli le schede…", { selector: "input" }), FILE);
  await screen.findByRole("list", { name: "In conflitto (2)" });
  return shown;
}

test("who owes what, each with a mail that is ready; the way back leads to the first screen", async () => {
  const { session, user, container, opener } = await openCentres();
  const list = screen.getByRole("list", { name: "Centri" });
  const [missing, late] = within(list)
    .getAllByRole("listitem", { hidden: false })
    .filter(({ parentElement }) => parentElement === list);
  expect(container.textContent).toContain("Consuntivi Primo semestre 2021, termine scaduto il 15/07/2021");
  expect(container.textContent).toContain("0 in regola, 1 in ritardo, 0 incompleti, 1 senza dati");
  expect(missing?.textContent).toContain("Registro Impresenon trasmesso, 0 su 1Anna BianchiManca un dato");
  expect(late?.textContent).toContain("Formapertrasmesso in ritardo, 3 su 3, 2 valori in ritardo");
  const link = screen.getByRole("link", { name: "Scrivi l’e-mail: Registro Imprese", hidden: true });
  expect(link.getAttribute("href")).toBe("mailto:ri@ente.it?subject=Consuntivi");
  await expectNoViolations(container);
  await user.selectOptions(screen.getByRole("combobox", { name: "Periodo" }), "Anno");
  expect(session.followUp.mock.calls).toEqual([[undefined], ["Anno"]]);
  await user.click(screen.getByRole("button", { name: "Indietro" }));
  expect(document.activeElement).toBe(opener);
});

test("a value that has come is given back, with what to put right and by whom; then the centres are asked again", async () => {
  const { session, user, container } = await openCentres();
  await user.click(screen.getByText("1 valore arrivato"));
  await user.click(screen.getByRole("button", { name: "Restituisci… 7.1 Corsi erogati" }));
  const remark = screen.getByRole("textbox", { name: "Che cosa correggere" });
  expect(document.activeElement).toBe(remark);
  await user.click(screen.getByRole("button", { name: "Restituisci al centro" }));
  expect(container.textContent).toContain("Scrivere che cosa il centro deve correggere.");
  expect(container.textContent).toContain("Indicare chi restituisce.");
  expect(session.giveBack.mock.calls).toEqual([]);
  await expectNoViolations(container);
  await user.type(remark, " manca dicembre ");
  await user.type(screen.getByRole("textbox", { name: "Chi restituisce" }), "Ufficio");
  await user.click(screen.getByRole("button", { name: "Restituisci al centro" }));
  expect(session.giveBack.mock.calls).toEqual([
    [{ id: "I007", centre: "Formaper", period: "Anno", remark: "manca dicembre", by: "Ufficio" }],
  ]);
  expect(session.followUp.mock.calls).toEqual([[undefined], ["Primo semestre"]]);
});

test("the mail's text is copied", async () => {
  const { user } = await openCentres();
  await user.click(screen.getByText("Testo per l’e-mail"));
  await user.click(screen.getByText("Copia il testo"));
  expect(await screen.findByText("Testo copiato.")).toBeDefined();
  expect(await navigator.clipboard.readText()).toBe("Buongiorno Anna Bianchi,");
});

test("the forms are made for a period and offered as one file, with what is to be confirmed", async () => {
  const { session, user, container } = await openCentres();
  await user.click(screen.getByRole("tab", { name: "Consegna" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Periodo" }), "Primo semestre");
  await user.click(screen.getByRole("button", { name: "Prepara le schede" }));
  const link = await screen.findByRole("link", { name: "Scarica scheda-2021.zip" });
  expect([link.getAttribute("href"), link.getAttribute("download")]).toEqual(["blob:zip", "scheda-2021.zip"]);
  expect(session.handOut.mock.calls).toEqual([["Primo semestre"]]);
  for (const words of [
    "2 schede sono pronte.",
    "3 da compilare, 1 in sola lettura",
    "Capofila da confermare (1)",
    "Compila l’ufficio programmazione (1)",
  ])
    expect(container.textContent).toContain(words);
  await expectNoViolations(container);
  await user.click(screen.getByRole("button", { name: "Indietro" }));
  expect(vi.mocked(URL.revokeObjectURL).mock.calls).toEqual([["blob:zip"]]);
});

test("the other way: a sheet a centre in the workbook, what became of each, and the cells that keep one", async () => {
  const { session, user, container } = await openCentres();
  await user.click(screen.getByRole("tab", { name: "Consegna" }));
  await user.click(screen.getByRole("radio", { name: "Un foglio per centro in questa cartella" }));
  await user.click(screen.getByRole("button", { name: "Aggiungi i fogli" }));
  await screen.findByRole("list", { name: "Fogli" });
  expect(session.handOutSheets.mock.calls).toEqual([[""]]);
  expect(session.handOut.mock.calls).toEqual([]);
  for (const words of [
    "Un foglio è pronto, 1 foglio lasciato com’era: raccogliere prima.",
    "Registro Imprese · nuovo · 3 da compilare, 1 in sola lettura",
    "Formaper · da raccogliere prima · 1 da compilare, 0 in sola lettura",
    "Altri fogli degli stessi centri, lasciati com’erano (1)",
  ])
    expect(container.textContent).toContain(words);
  await expectNoViolations(container);
  await user.click(screen.getByRole("button", { name: /Formaper!H6/ }));
  expect(session.goTo.mock.calls).toEqual([[{ sheet: "Formaper", address: "H6" }]]);
  session.handOutSheets.mockResolvedValueOnce(undefined);
  await user.click(screen.getByRole("radio", { name: "Un file per centro" }));
  expect(screen.queryByRole("list", { name: "Fogli" })).toBeNull();
});

test("collected from the sheets of the workbook, with the same preview; a workbook without any says so", async () => {
  const { session, user, container } = await openCentres();
  await user.click(screen.getByRole("tab", { name: "Raccolta" }));
  session.collect.mockResolvedValueOnce({ ...COLLECT, files: [], groups: [], waiting: [] });
  await user.click(screen.getByRole("button", { name: "Raccogli dai fogli di questa cartella" }));
  expect(container.textContent).toContain("In questa cartella non ci sono fogli dei centri");
  expect(screen.queryByRole("button", { name: "Accetta" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Raccogli dai fogli di questa cartella" }));
  await screen.findByRole("list", { name: "In conflitto (2)" });
  expect(session.collect.mock.calls).toEqual([
    ["sheets", "afresh"],
    ["sheets", "further"],
  ]);
});

test("what comes back is shown, a conflict settled, and all of it accepted by somebody", async () => {
  const { session, user, container } = await openCollect();
  expect(session.collect.mock.calls).toEqual([[[FILE], "afresh"]]);
  for (const words of [
    "2 schede lette: 1 da accettare, 2 in conflitto, 0 incompleti, 0 rifiutati, 4 invariati.",
    "nel piano c’è già «63%»",
    "Registro Imprese · ri.xlsx · Scheda!H6",
    "foto.xlsx: non raccolta",
    "In attesa di altri centri (1)",
  ])
    expect(container.textContent).toContain(words);
  await expectNoViolations(container);
  expect(screen.getAllByRole("radiogroup")).toHaveLength(1);
  await user.click(screen.getByRole("radio", { name: "Prendi il loro" }));
  await user.click(screen.getByRole("button", { name: "Accetta" }));
  expect(screen.getByText("Indicare chi accetta.")).toBeDefined();
  expect(session.accept.mock.calls).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: /Chi accetta/ }), "Ufficio");
  await user.click(screen.getByRole("button", { name: "Accetta" }));
  expect(session.accept.mock.calls).toEqual([[{ [CONFLICT_KEY]: "theirs" }, "Ufficio"]]);
  expect(session.collect.mock.calls.slice(1)).toEqual([[[], "further"]]);
});

test("files are dropped, added to those of before, and taken away", async () => {
  const { session, user } = await openCollect();
  const more = new File(["y"], "formaper.xlsx");
  fireEvent.drop(screen.getByText("oppure trascinarle qui"), { dataTransfer: { files: [more] } });
  expect(session.collect.mock.lastCall).toEqual([[more], "further"]);
  await user.click(await screen.findByRole("button", { name: "Ricomincia" }));
  expect(screen.queryByText("Schede lette (2)")).toBeNull();
  fireEvent.drop(screen.getByText("oppure trascinarle qui"), { dataTransfer: { files: [more] } });
  expect(session.collect.mock.lastCall).toEqual([[more], "afresh"]);
});

test("what was not written stays as it was decided", async () => {
  const { session, user } = await openCollect();
  session.accept.mockResolvedValueOnce(false);
  await user.click(screen.getByRole("radio", { name: "Tieni il nostro" }));
  await user.type(screen.getByRole("textbox", { name: /Chi accetta/ }), "Ufficio");
  await user.click(screen.getByRole("button", { name: "Accetta" }));
  expect(screen.getByRole("radio", { name: "Tieni il nostro", checked: true })).toBeDefined();
  expect(session.collect.mock.calls).toHaveLength(1);
});

test("a plan that was not read is said; the first ones of many, too", async () => {
  const { session, user } = showPane({ language: "en", state: { workbook: PLAN } });
  session.followUp.mockResolvedValueOnce(undefined);
  await user.click(screen.getByRole("button", { name: "Centres" }));
  expect(
    await screen.findByText("The plan was not read: mend what is reported and try again."),
  ).toBeDefined();
  session.collect.mockResolvedValueOnce({
    ...COLLECT,
    groups: COLLECT.groups.map((group) => ({ ...group, total: 300 })),
  });
  await user.click(screen.getByRole("tab", { name: "Collect" }));
  await user.upload(screen.getByLabelText("Choose the forms…", { selector: "input" }), FILE);
  expect(await screen.findByText("The first 2 of 300.")).toBeDefined();
});
