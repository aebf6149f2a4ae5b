// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { PLAN } from "../support/fake-session.ts";
import { CHECK } from "../support/pane-fixtures.ts";
import { expectNoViolations, showPane } from "../support/show.tsx";

afterEach(cleanup);

test("the plan is looked through from the first screen, and the way back leads there", async () => {
  const { session, user, container } = showPane({ state: { workbook: PLAN } });
  const opener = screen.getByRole("button", { name: "Controlla il piano" });
  await user.click(opener);
  const list = await screen.findByRole("list", { name: "Che cosa sistemare" });
  expect(list.textContent).toContain(
    "Errore: Target illeggibile1.1.1 Indicatori!C5Il target «boh» non è in una forma riconosciuta.Riscriverlo con un numero.D.Lgs. 150/2009, art. 5.",
  );
  expect(list.textContent).toContain("Suggerimento: Centro senza indicatori Anagrafiche!B3");
  expect(container.textContent).toContain("64 indicatori controllati: 1 errore");
  await expectNoViolations(container);
  await user.click(screen.getByRole("button", { name: "Vai alla cella Indicatori!C5" }));
  await user.click(screen.getByRole("button", { name: "Controlla di nuovo" }));
  expect([session.goTo.mock.calls, session.check.mock.calls.length]).toEqual([
    [[{ sheet: "Indicatori", address: "C5" }]],
    2,
  ]);
  await user.click(screen.getByRole("button", { name: "Indietro" }));
  expect(document.activeElement).toBe(opener);
});

test("nothing to mend, and a plan that was not read, are said", async () => {
  const { session, user } = showPane({ language: "en", state: { workbook: PLAN } });
  session.check.mockResolvedValueOnce({ counts: "1 indicator checked.", findings: [], total: 0 });
  await user.click(screen.getByRole("button", { name: "Check the plan" }));
  expect(await screen.findByText("There is nothing to mend in the plan.")).toBeDefined();
  session.check.mockResolvedValueOnce(undefined);
  await user.click(screen.getByRole("button", { name: "Check again" }));
  expect(
    await screen.findByText("The plan was not read: mend what is reported and check again."),
  ).toBeDefined();
});

test("the first thousand of more is said", async () => {
  const { session, user } = showPane({ language: "en", state: { workbook: PLAN } });
  session.check.mockResolvedValueOnce({ ...CHECK, total: 5000 });
  await user.click(screen.getByRole("button", { name: "Check the plan" }));
  expect(await screen.findByText("The first 2 of 5,000.")).toBeDefined();
});
