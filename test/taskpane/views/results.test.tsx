// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { filterRows, ALL_ROWS } from "../../../src/taskpane/views/results/row-filter.ts";
import { rowsOfCentre, rowsOfObjective } from "../../../src/taskpane/views/results/rows-behind.ts";
import { PLAN } from "../support/fake-session.ts";
import { RESULTS, rowView, ROWS } from "../support/pane-fixtures.ts";
import { expectNoViolations, showPane } from "../support/show.tsx";

afterEach(cleanup);

const computed = { workbook: PLAN, results: RESULTS, canRestore: true };
const rowNames = () =>
  within(screen.getByRole("list", { name: "Indicatori" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => /^[\d.]+/u.exec(textContent)?.[0]);

test("targets met and coverage come first, then the mean with its rule and bounds", async () => {
  const { container } = showPane({ state: computed });
  await screen.findAllByText("43 target raggiunti su 53 valutati, 55 nel piano");
  const text = container.textContent;
  const places = ["43 target raggiunti", "96,2 %", "il piano non assegna pesi", "Provvisorio"].map((words) =>
    text.indexOf(words),
  );
  expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
  await screen.findAllByText("6 su 8 · 1 P.A. semplice");
  await expectNoViolations(container);
});

test("a verdict's count leads to its rows, and the filters can be cleared", async () => {
  const { user, container } = showPane({ state: computed });
  await user.click(await screen.findByRole("button", { name: "Da verificare: 1 indicatore" }));
  expect(rowNames()).toEqual(["6.4.1"]);
  expect(screen.getByText("1 indicatore su 4")).toBeDefined();
  await expectNoViolations(container);
  await user.click(screen.getByRole("button", { name: "Togli i filtri" }));
  await waitFor(() => {
    expect(rowNames()).toEqual(["1.1.1", "1.1.3", "3.2.2", "6.4.1"]);
  });
});

test("a search finds words without accents; nothing found is said", async () => {
  const { user } = showPane({ state: computed });
  await user.click(await screen.findByRole("tab", { name: "Indicatori" }));
  await user.type(screen.getByRole("searchbox"), "qualita formaper");
  await waitFor(() => {
    expect(rowNames()).toEqual(["3.2.2"]);
  });
  await user.type(screen.getByRole("searchbox"), " xyz");
  await screen.findByText("Nessun indicatore corrisponde.");
});

test("a row's name leads to its cell; Perché? explains it, and Indietro returns to the row", async () => {
  const { session, user, container } = showPane({ state: computed });
  await user.click(await screen.findByRole("tab", { name: "Indicatori" }));
  await user.click(screen.getByRole("button", { name: "1.1.1 Grado di utilizzo del budget" }));
  expect(session.goTo.mock.calls).toEqual([[{ sheet: "Indicatori", address: "C5" }]]);
  const why = screen.getByRole("button", { name: "Perché? 1.1.1 Grado di utilizzo del budget" });
  await user.click(why);
  await screen.findByText("1 + (0,63 − 0,8) ÷ |0,8| = 0,7875");
  screen.getByRole("heading", { name: "Che cosa servirebbe" });
  screen.getByText("Per raggiungere il target e la fascia Pieno: almeno 80 %.");
  expect(session.explain.mock.calls).toEqual([["I01"]]);
  const back = screen.getByRole("button", { name: "Indietro" });
  expect(document.activeElement).toBe(back);
  await expectNoViolations(container);
  await user.click(back);
  expect(document.activeElement).toBe(why);
});

test("arrow keys lead through the rows", async () => {
  const { user } = showPane({ state: computed });
  await user.click(await screen.findByRole("tab", { name: "Indicatori" }));
  screen.getByRole("button", { name: "1.1.1 Grado di utilizzo del budget" }).focus();
  await user.keyboard("{ArrowDown}");
  await waitFor(() => {
    expect(document.activeElement?.textContent).toContain("1.1.3");
  });
});

test("an objective leads to the rows below it; a total without rows leads nowhere", async () => {
  const { user, container } = showPane({ state: computed });
  await user.click(await screen.findByRole("tab", { name: "Centri" }));
  expect(screen.queryByRole("button", { name: /Centro senza righe/u })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Obiettivi" }));
  await expectNoViolations(container);
  await user.click(screen.getByRole("button", { name: "Mostra gli indicatori: 1 P.A. semplice" }));
  expect(rowNames()).toEqual(["1.1.1", "1.1.3"]);
  await user.click(screen.getByRole("button", { name: "Togli il filtro: 1 P.A. semplice" }));
  await waitFor(() => {
    expect(rowNames()).toHaveLength(4);
  });
});

test("without a total: why there is none, and no band", async () => {
  const administration = { ...RESULTS.administration, share: undefined, shareText: "", band: undefined };
  showPane({
    language: "en",
    state: {
      ...computed,
      results: { ...RESULTS, administration: { ...administration, rule: "The weights differ." } },
    },
  });
  await screen.findByText("No mean attainment");
  expect(screen.getByText("The weights differ.")).toBeDefined();
});

test("rows changed since are said", async () => {
  showPane({ state: { ...computed, results: { ...RESULTS, totalsAreStale: true } } });
  expect(
    await screen.findByText("Totali da ricalcolare: qualche riga è cambiata dopo il calcolo."),
  ).toBeDefined();
});

describe("which rows", () => {
  test("a filter by verdict and words together", () => {
    expect(
      filterRows(ROWS, { ...ALL_ROWS, verdict: "met", search: "sospesi" }).map(({ key }) => key),
    ).toEqual(["I03"]);
    expect(filterRows(ROWS, { ...ALL_ROWS, verdict: "met", search: "budget" })).toEqual([]);
  });

  test("stand behind a total: those of the levels below too, no others", () => {
    const [strategic, , other] = RESULTS.objectives;
    const behind = rowsOfObjective(ROWS, RESULTS.objectives);
    expect(strategic && [...behind(strategic)]).toEqual(["I01", "I03"]);
    expect(other && [...behind(other)]).toEqual([]);
  });

  test("an indicator of two centres stands in both", () => {
    const behind = rowsOfCentre([rowView({ centres: ["A", "B"] })]);
    const [total] = RESULTS.centres;
    expect(["A", "B", "C"].map((name) => total && behind({ ...total, name }).size)).toEqual([1, 1, 0]);
  });
});
