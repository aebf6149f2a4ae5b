// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { PLAN } from "../support/fake-session.ts";
import { BEFORE_CLOSING, OIV, RETARGET, TRENDS } from "../support/periods-fixtures.ts";
import { expectNoViolations, showPane } from "../support/show.tsx";

afterEach(cleanup);

/** In one go: a key at a time takes long where there is no browser. */
async function fill(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

async function openPeriods() {
  const shown = showPane({ state: { workbook: PLAN } });
  const opener = screen.getByRole("button", { name: "Periodi" });
  await shown.user.click(opener);
  const list = await screen.findByRole("list", { name: "Periodi" });
  return { ...shown, opener, list };
}

test("each period tells how it stands, who closed and reopened it, and what differs, with a way to the cell", async () => {
  const { session, user, container, list, opener } = await openPeriods();
  const [half, year] = within(list)
    .getAllByRole("listitem")
    .filter(({ parentElement }) => parentElement === list);
  for (const words of [
    "chiuso il 20.07.2021 da Rossi",
    "riaperto il 21.07.2021 da Bianchi: errore",
    "con totali provvisori, atto: delibera 7",
    "300 differenze dopo la chiusura",
    "Le prime 1 di 300.",
    "il consuntivo è passato da «63%» a «85%».",
  ])
    expect(half?.textContent).toContain(words);
  expect(year?.textContent).toBe("Annoaperto, fino al 31.12.2021Chiudi periodo…");
  expect(container.textContent).toContain("Il foglio della chiusura non è più come era stato scritto.");
  await expectNoViolations(container);
  await user.click(screen.getByRole("button", { name: "Vai alla cella Indicatori!D5" }));
  expect(session.goTo.mock.calls).toEqual([[{ sheet: "Indicatori", address: "D5" }]]);
  await user.click(screen.getByRole("button", { name: "Indietro" }));
  expect(document.activeElement).toBe(opener);
});

test.each([
  { opener: "Periodi", view: "Rimodula" },
  { opener: "Centri", view: "Consegna" },
])("$opener: what went well is put away when another view is looked at", async ({ opener, view }) => {
  const { session, user, set } = showPane({ state: { workbook: PLAN } });
  await user.click(screen.getByRole("button", { name: opener }));
  const tab = await screen.findByRole("tab", { name: view });
  act(() => {
    set({ notice: { intent: "success", title: "Periodo chiuso", sentences: [], cells: [] } });
  });
  await user.click(tab);
  expect(session.dismissNotice).toHaveBeenCalledOnce();
  act(() => {
    set({ notice: { intent: "error", title: "Non è stato scritto nulla", sentences: [], cells: [] } });
  });
  await user.click(screen.getAllByRole("tab")[0] ?? tab);
  expect(session.dismissNotice).toHaveBeenCalledOnce();
});

test("provisional totals are told with their rows, and take an act", async () => {
  const { session, user, container } = await openPeriods();
  await user.click(screen.getByRole("button", { name: "Chiudi periodo: Anno" }));
  expect(
    await screen.findByText(/una riga non ha ancora un esito\. Deciderla o completarla, oppure/u),
  ).toBeDefined();
  expect(screen.getByText(/6\.4\.1 Ristrutturazione palazzo: da decidere/u)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Chi chiude" }));
  await expectNoViolations(container);
  await user.keyboard("Rossi");
  await user.click(screen.getByRole("button", { name: "Chiudi periodo" }));
  expect(session.closePeriod.mock.calls).toEqual([]);
  expect(screen.getByText("I totali sono provvisori: senza atto il periodo non si chiude.")).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Atto" }));
  await user.keyboard(" delibera 7 ");
  await user.click(screen.getByRole("button", { name: "Chiudi periodo" }));
  expect(session.closePeriod.mock.calls).toEqual([["Anno", { by: "Rossi", act: "delibera 7" }]]);
  expect(session.periods.mock.calls).toHaveLength(2);
});

test("complete totals ask for no act; what was not written stays as it was filled in", async () => {
  const { session, user } = await openPeriods();
  session.beforeClosing.mockResolvedValueOnce({ ...BEFORE_CLOSING, undecided: [], total: 0 });
  session.closePeriod.mockResolvedValueOnce(false);
  await user.click(screen.getByRole("button", { name: "Chiudi periodo: Anno" }));
  expect(await screen.findByText(/i totali sono completi/u)).toBeDefined();
  expect(screen.queryByRole("textbox", { name: "Atto" })).toBeNull();
  await user.keyboard("Rossi{Enter}");
  expect(session.closePeriod.mock.calls).toEqual([["Anno", { by: "Rossi", act: "" }]]);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Chi chiude" }).value).toBe("Rossi");
  expect(session.periods.mock.calls).toHaveLength(1);
});

test("a period is reopened with a reason and a name", async () => {
  const { session, user } = await openPeriods();
  await user.click(screen.getByRole("button", { name: "Riapri: I semestre" }));
  await user.click(screen.getByRole("button", { name: "Riapri" }));
  expect(screen.getAllByText("Compilare questo campo.")).toHaveLength(2);
  await fill(user, screen.getByRole("textbox", { name: "Motivo" }), "valore errato");
  await fill(user, screen.getByRole("textbox", { name: "Chi riapre" }), "Bianchi");
  await user.click(screen.getByRole("button", { name: "Riapri" }));
  expect(session.reopenPeriod.mock.calls).toEqual([
    ["I semestre", { reason: "valore errato", by: "Bianchi" }],
  ]);
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Riapri: I semestre" }));
  });
});

test("a period that cannot be closed at all, a plan that was not read, a workbook without periods", async () => {
  const { session, user } = showPane({ language: "en", state: { workbook: PLAN } });
  session.periods.mockResolvedValueOnce(undefined);
  await user.click(screen.getByRole("button", { name: "Periods" }));
  expect(
    await screen.findByText("The plan was not read: mend what is reported and try again."),
  ).toBeDefined();
  session.beforeClosing.mockResolvedValueOnce(undefined);
  await user.click(screen.getByRole("button", { name: "Refresh" }));
  await user.click(await screen.findByRole("button", { name: "Close period: Anno" }));
  await user.click(await screen.findByRole("button", { name: "Leave" }));
  session.periods.mockResolvedValueOnce({ periods: [], remarks: [] });
  await user.click(screen.getByRole("button", { name: "Refresh" }));
  expect(await screen.findByText(/The workbook has no periods of this year/u)).toBeDefined();
});

async function openView(name: string) {
  const shown = await openPeriods();
  await shown.user.click(screen.getByRole("tab", { name }));
  return shown;
}

test("an indicator is chosen, the new target's reading shown, and the change written with its grounds", async () => {
  const { session, user, container } = await openView("Rimodula");
  expect(await screen.findByText("I primi 2 di 64.")).toBeDefined();
  await fill(user, screen.getByRole("searchbox", { name: "Indicatore" }), "gr");
  expect(session.findIndicators.mock.calls).toEqual([[""], ["gr"]]);
  expect(session.look.mock.calls).toHaveLength(1);
  await expectNoViolations(container);
  await user.click(await screen.findByRole("button", { name: "1.1.1 Grado di utilizzo" }));
  expect(screen.getByText("Nel piano ora: >=80%")).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Cambia indicatore" }));
  await fill(user, screen.getByRole("textbox", { name: "Valore nuovo" }), "≥ 60 %");
  expect(await screen.findByText("Lettura: ≥ 60 %")).toBeDefined();
  await waitFor(() => {
    expect(session.previewRetarget.mock.lastCall).toEqual([
      { key: "I01", subject: "target", to: "≥ 60 %", on: "" },
    ]);
  });
  for (const words of ["L’esito passa da Non raggiunto a Raggiunto.", "dopo la fine del 2021"])
    expect(container.textContent).toContain(words);
  await user.click(screen.getByRole("button", { name: "Rimodula" }));
  expect(screen.getAllByText("Compilare questo campo.")).toHaveLength(3);
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Atto" }));
  await expectNoViolations(container);
  await user.keyboard("DGC 45");
  fireEvent.change(screen.getByLabelText(/Data dell’atto/u), { target: { value: "2021-09-10" } });
  await fill(user, screen.getByRole("textbox", { name: "Motivo" }), "meno personale");
  await user.click(screen.getByRole("button", { name: "Rimodula" }));
  expect(session.retarget.mock.calls).toEqual([
    [
      {
        key: "I01",
        subject: "target",
        to: "≥ 60 %",
        on: "2021-09-10",
        act: "DGC 45",
        reason: "meno personale",
        by: "",
      },
    ],
  ]);
  expect(document.activeElement).toBe(await screen.findByRole("searchbox", { name: "Indicatore" }));
});

test("an indicator that is dropped asks for no value, but who decides; what was refused stays filled in", async () => {
  const { session, user } = await openView("Rimodula");
  session.retarget.mockResolvedValueOnce(false);
  session.previewRetarget.mockResolvedValue({ ...RETARGET, reading: "", isUnread: true, warnings: [] });
  await user.click(await screen.findByRole("button", { name: "1.1.2 Sportelli" }));
  expect(await screen.findByText(/^Non letto/u)).toBeDefined();
  await user.click(screen.getByRole("radio", { name: "Peso" }));
  expect(screen.getByText("Nel piano ora: 10")).toBeDefined();
  await user.click(screen.getByRole("radio", { name: "L’indicatore è eliminato" }));
  expect(screen.queryByRole("textbox", { name: "Valore nuovo" })).toBeNull();
  await fill(user, screen.getByRole("textbox", { name: "Atto" }), "DGC 45");
  fireEvent.change(screen.getByLabelText(/Data dell’atto/u), { target: { value: "2021-09-10" } });
  await fill(user, screen.getByRole("textbox", { name: "Motivo" }), "fusione");
  await fill(user, screen.getByRole("textbox", { name: "Chi decide" }), "Anna");
  await user.keyboard("{Enter}");
  expect(session.retarget.mock.lastCall).toMatchObject([
    { key: "I02", subject: "removal", to: "", by: "Anna" },
  ]);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Chi decide" }).value).toBe("Anna");
  await user.click(screen.getByRole("button", { name: "Cambia indicatore" }));
  expect(await screen.findByRole("searchbox", { name: "Indicatore" })).toBeDefined();
});

test("each indicator's values lead somewhere, which is said and drawn", async () => {
  const { session, container, user } = await openView("Andamento");
  const list = await screen.findByRole("list", { name: "Andamento degli indicatori" });
  expect(list.textContent).toContain(
    "Risultato anno precedente: 58% · I semestre: 60% · Anno: 63% · target >=80%↑ migliora✗ non in linea",
  );
  expect(
    within(list)
      .getAllByRole("img")
      .map((each) => each.getAttribute("aria-label")),
  ).toEqual(["Serie: 58%, 60%, 63%, ↑ migliora"]);
  expect(screen.getByText("Le prime 2 di 1200.")).toBeDefined();
  await expectNoViolations(container);
  session.trends.mockResolvedValueOnce({ ...TRENDS, rows: [], total: 0 });
  await user.click(screen.getAllByRole("button", { name: "Aggiorna" }).at(-1) ?? list);
  expect(await screen.findByText(/^Non c’è nulla da confrontare/u)).toBeDefined();
});

test("the sample is drawn by a share and a seed that are stated; a share that is none is asked again", async () => {
  const { session, user, container } = await openPeriods();
  session.oiv.mockResolvedValueOnce({ ...OIV, at: undefined });
  await user.click(screen.getByRole("tab", { name: "OIV" }));
  const share = await screen.findByRole("textbox", { name: /^Campione/u });
  await expectNoViolations(container);
  await user.clear(share);
  await fill(user, share, "120");
  await user.keyboard("{Enter}");
  expect(screen.getByText("Un numero maggiore di 0 e non oltre 100, oppure niente.")).toBeDefined();
  expect(session.writeOiv.mock.calls).toEqual([]);
  await user.clear(share);
  await fill(user, share, "12,5 %");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Seme" }).value).toBe("2021");
  await user.click(screen.getByRole("button", { name: "Prepara il foglio" }));
  expect(session.writeOiv.mock.calls).toEqual([[{ percent: 12.5, seed: "2021" }]]);
  const list = await screen.findByRole("list", { name: "Una riga cambiata dopo la verifica" });
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Aggiorna il foglio" }));
  expect(list.textContent).toContain("1.1.1 Grado di utilizzo: cambiata dopo la verifica");
  expect(container.textContent).toContain(
    "2 verificate, 61 da verificare, 1 cambiata dopo la verifica, 0 non più nel piano",
  );
  await expectNoViolations(container);
  await user.click(screen.getByRole("button", { name: "Aggiorna il foglio" }));
  expect(session.writeOiv.mock.lastCall).toEqual([undefined]);
});
