// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { PLAN } from "../support/fake-session.ts";
import { BEFORE_CLOSING } from "../support/periods-fixtures.ts";
import { expectNoViolations, showPane } from "../support/show.tsx";

afterEach(cleanup);

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

test("provisional totals are told with their rows, and take an act", async () => {
  const { session, user, container } = await openPeriods();
  await user.click(screen.getByRole("button", { name: "Chiudi periodo: Anno" }));
  expect(await screen.findByText(/una riga non ha ancora un esito/u)).toBeDefined();
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
  await user.type(screen.getByRole("textbox", { name: "Motivo" }), "valore errato");
  await user.type(screen.getByRole("textbox", { name: "Chi riapre" }), "Bianchi");
  await user.click(screen.getByRole("button", { name: "Riapri" }));
  expect(session.reopenPeriod.mock.calls).toEqual([
    ["I semestre", { reason: "valore errato", by: "Bianchi" }],
  ]);
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
