// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { PLAN } from "../support/fake-session.ts";
import { questionView, RESULTS, ROWS } from "../support/pane-fixtures.ts";
import { expectNoViolations, showPane } from "../support/show.tsx";

afterEach(cleanup);

const computed = { workbook: PLAN, results: RESULTS };
const open = async (language: "it" | "en" = "it") => {
  const shown = showPane({ language, state: computed });
  await shown.user.click(screen.getByRole("button", { name: /righe da confermare$|rows to confirm$/u }));
  await screen.findByRole("heading", { name: language === "it" ? "Da decidere (1)" : "To decide (1)" });
  return shown;
};

test("what must be decided comes first; presumed readings are confirmed one by one or together", async () => {
  const { session, user, container } = await open();
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "Da decidere (1)",
    "Letture presunte (1)",
  ]);
  await expectNoViolations(container);
  await user.click(
    screen.getByRole("button", { name: "Conferma la lettura: 1.1.3 Riduzione n. sospesi giacenti" }),
  );
  await user.click(screen.getByRole("button", { name: "Conferma la lettura" }));
  expect(session.confirm.mock.calls).toEqual([[["I03"], undefined], ["all"]]);
});

test("a decision needs verdict, reason, act and name; what is missing is said where it is missing", async () => {
  const { session, user, container } = await open();
  await user.click(screen.getByRole("button", { name: "Decidi: 6.4.1 Ristrutturazione palazzo" }));
  await user.click(await screen.findByRole("button", { name: "Registra la decisione" }));
  for (const words of [
    "Scegliere l’esito.",
    "Scrivere la motivazione.",
    "Indicare l’atto.",
    "Indicare chi decide.",
  ]) {
    expect(screen.getByText(words)).toBeDefined();
  }
  expect(session.decide).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Raggiunto" }));
  await expectNoViolations(container);
  await user.click(screen.getByRole("radio", { name: "Rinviato" }));
  await user.type(screen.getByRole("textbox", { name: /^Motivazione/u }), " Lavori sospesi ");
  await user.type(screen.getByRole("textbox", { name: /^Atto/u }), "Determina 12");
  await user.type(screen.getByRole("textbox", { name: /^Deciso da/u }), "Il Segretario");
  await user.click(screen.getByRole("button", { name: "Registra la decisione" }));
  expect(session.decide.mock.calls).toEqual([
    ["I56", { verdict: "deferred", reason: "Lavori sospesi", act: "Determina 12", by: "Il Segretario" }],
  ]);
  await screen.findByRole("heading", { name: "Da decidere (1)" });
});

test("where the direction decides, it is chosen and confirmed", async () => {
  const shown = showPane({ language: "en", state: computed });
  const [, , , row] = ROWS;
  shown.session.questions.mockResolvedValue(row ? [questionView(row, { direction: "higher" })] : []);
  await shown.user.click(screen.getByRole("button", { name: "To confirm: 2 rows to confirm" }));
  await shown.user.click(await screen.findByRole("radio", { name: "lower is better" }));
  await shown.user.click(screen.getByRole("button", { name: "Confirm the direction" }));
  expect(shown.session.confirm.mock.calls).toEqual([[["I56"], "lower"]]);
});

test("before a computation there is nothing to ask, and a way to compute", async () => {
  const { session, user, container } = showPane({ state: { workbook: PLAN } });
  await user.click(screen.getByRole("button", { name: "Da confermare" }));
  await screen.findByText("Le righe da confermare si vedono dopo il calcolo.");
  await expectNoViolations(container);
  await user.click(screen.getByRole("button", { name: "Calcola performance" }));
  expect([session.questions.mock.calls.length, session.compute.mock.calls.length]).toEqual([0, 1]);
});
