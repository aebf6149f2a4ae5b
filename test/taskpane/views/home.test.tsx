// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { PLAN } from "../support/fake-session.ts";
import { RESULTS } from "../support/pane-fixtures.ts";
import { expectNoViolations, showPane } from "../support/show.tsx";

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("first run: two ways to begin, and each asks the session for it", async () => {
  const { session, user, container } = showPane();
  expect(screen.getByRole("heading", { name: "Benvenuti in Traguardo" })).toBeDefined();
  await user.click(button("Prova con il rapporto 2021"));
  await user.click(button("Crea il modello"));
  expect([session.addSample.mock.calls.length, session.addTemplate.mock.calls.length]).toEqual([1, 1]);
  await expectNoViolations(container);
});

test("a plain range is offered for conversion, and can be computed as it is", async () => {
  const at = { sheet: "Foglio1", address: "B3:H67" };
  const { session, user, container } = showPane({
    language: "en",
    state: { workbook: { kind: "plain-range", at, rows: 1 } },
  });
  expect(container.textContent).toContain("At Foglio1!B3:H67 there is a list of indicators (1 row)");
  await user.click(button("Go to cell Foglio1!B3:H67"));
  await user.click(button("Make it a table"));
  await user.click(button("Compute it as it is"));
  expect(session.goTo.mock.calls).toEqual([[at]]);
  expect([session.convertRange.mock.calls.length, session.compute.mock.calls.length]).toEqual([1, 1]);
});

test("a plain range that was computed as it is can still be made a table", async () => {
  const at = { sheet: "Foglio1", address: "B3:H67" };
  const { session, user, container } = showPane({
    state: { workbook: { kind: "plain-range", at, rows: 64 }, results: RESULTS },
  });
  await user.click(button("Trasforma in tabella"));
  expect(session.convertRange).toHaveBeenCalledOnce();
  expect(screen.queryByRole("button", { name: "Calcola così com’è" })).toBeNull();
  await expectNoViolations(container);
});

test("a faulty plan: why, where, and a way to look again", async () => {
  const at = { sheet: "Indicatori", address: "A4" };
  const { session, user, container } = showPane({
    state: { workbook: { kind: "faulty", sentence: "Manca la colonna Target.", at } },
  });
  expect(container.textContent).toContain("Manca la colonna Target.");
  await user.click(button("Vai alla cella Indicatori!A4"));
  await user.click(button("Rileggi la cartella"));
  expect([session.goTo.mock.calls.length, session.look.mock.calls.length]).toEqual([1, 1]);
  await expectNoViolations(container);
});

test("the last run can be taken back only when there is one", () => {
  const { set } = showPane({ state: { workbook: PLAN } });
  expect(screen.queryByRole("button", { name: "Annulla ultimo calcolo" })).toBeNull();
  act(() => {
    set({ canRestore: true });
  });
  expect(button("Annulla ultimo calcolo")).toBeDefined();
});

test("while it works: the step in words and aloud, commands at rest, a way to stop", async () => {
  const { session, set, user } = showPane({ state: { workbook: PLAN } });
  await user.click(button("Calcola performance"));
  expect(session.compute).toHaveBeenCalledOnce();
  act(() => {
    set({ busy: { task: "compute", step: "reading", done: 2, of: 5, canCancel: true } });
  });
  expect(button("Calcola performance").getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByRole("progressbar", { name: "Calcola performance" }).getAttribute("aria-valuenow")).toBe(
    "2",
  );
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
    "Lettura della cartella",
  );
  await user.click(button("Calcola performance"));
  expect(session.compute).toHaveBeenCalledOnce();
  await user.click(button("Interrompi"));
  expect(session.cancel).toHaveBeenCalledOnce();
});

test("after stopping, the focus is on the main command and not lost", async () => {
  const { set, user } = showPane({
    state: {
      workbook: PLAN,
      busy: { task: "compute", step: "writing", done: undefined, of: undefined, canCancel: true },
    },
  });
  await user.click(button("Interrompi"));
  act(() => {
    set({ busy: undefined });
  });
  await waitFor(() => {
    expect(document.activeElement).toBe(button("Calcola performance"));
  });
});

test("a cell being edited: what to press, in both languages", () => {
  const busy = {
    task: "compute",
    step: "waiting-for-cell",
    done: undefined,
    of: undefined,
    canCancel: true,
  } as const;
  const { container } = showPane({ state: { workbook: PLAN, busy } });
  expect(container.textContent).toContain("premere Invio nel foglio");
  cleanup();
  const english = showPane({ language: "en", state: { workbook: PLAN, busy } });
  expect(english.container.textContent).toContain("press Enter in the sheet");
});

test("a notice says what, where, what to do; it stays until dismissed", async () => {
  const at = { sheet: "Indicatori", address: "AN5" };
  const { session, user, container } = showPane({
    state: {
      workbook: PLAN,
      notice: {
        intent: "error",
        title: "Non è stato scritto nulla",
        sentences: ["Il foglio è protetto.", "Togliere la protezione e ricalcolare."],
        cells: [at],
      },
    },
  });
  expect(screen.getByRole("alert").textContent).toBe(
    "Non è stato scritto nulla Il foglio è protetto. Togliere la protezione e ricalcolare.",
  );
  await user.click(within(screen.getByRole("list", { name: "Celle interessate" })).getByRole("button"));
  expect(session.goTo.mock.calls).toEqual([[at]]);
  await expectNoViolations(container);
  await user.click(button("Chiudi l’avviso"));
  expect(session.dismissNotice).toHaveBeenCalledOnce();
});

test("the navigation counts what waits for a person", () => {
  showPane({ language: "en", state: { workbook: PLAN, results: RESULTS } });
  expect(button("To confirm: 2 rows to confirm")).toBeDefined();
});
