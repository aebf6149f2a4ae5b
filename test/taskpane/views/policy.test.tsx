// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { en } from "../../../src/taskpane/texts/en.ts";
import { it } from "../../../src/taskpane/texts/it.ts";
import { draftOf, formOf, typedNumber } from "../../../src/taskpane/views/policy/policy-draft.ts";
import { policyFaults } from "../../../src/taskpane/views/policy/policy-faults.ts";
import { PLAN } from "../support/fake-session.ts";
import { POLICY } from "../support/pane-fixtures.ts";
import { expectNoViolations, showPane } from "../support/show.tsx";

afterEach(cleanup);

const open = async () => {
  const shown = showPane({ state: { workbook: PLAN } });
  await shown.user.click(screen.getByRole("button", { name: "Parametri" }));
  await screen.findByRole("combobox", { name: "Metodo" });
  return shown;
};

test("the rules stand as in the workbook; a change is saved as a whole", async () => {
  const { session, user, container } = await open();
  await expectNoViolations(container);
  const save = screen.getByRole("button", { name: "Salva nella cartella" });
  expect(save.getAttribute("aria-disabled")).toBe("true");
  await user.selectOptions(screen.getByRole("combobox", { name: "Metodo" }), "progress");
  await user.click(screen.getByRole("checkbox", { name: "Limita il grado a un tetto" }));
  expect(screen.getByText("Modifiche non salvate.")).toBeDefined();
  await user.click(save);
  expect(session.savePolicy.mock.calls).toEqual([[{ ...POLICY, method: "progress", capPercent: undefined }]]);
  await waitFor(() => {
    expect(session.policy).toHaveBeenCalledTimes(2);
  });
});

test("bands that leave a hole are said in words and cannot be saved; Ripristina brings them back", async () => {
  const { session, user } = await open();
  await user.click(screen.getByRole("tab", { name: "Ente" }));
  await user.click(screen.getByRole("button", { name: "Togli la fascia Insufficiente" }));
  expect(
    screen.getByText(
      "Ente: sotto «Parziale» (da 60 %) resta un vuoto; la fascia più bassa deve partire da 0 %",
    ),
  ).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Salva nella cartella" }));
  expect(session.savePolicy).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Ripristina" }));
  expect(
    within(screen.getByRole("group", { name: "Fascia 3" })).getByDisplayValue("Insufficiente"),
  ).toBeDefined();
});

test("weights that do not add up are listed with their cells", async () => {
  const { session, user } = await open();
  expect(screen.getByText(/I pesi dell’obiettivo 2.1 danno 90 %/u)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Vai alla cella Indicatori!J12:J15" }));
  expect(session.goTo).toHaveBeenCalledOnce();
});

test("without a plan there are no parameters", async () => {
  const { session, user } = showPane({ language: "en" });
  session.policy.mockResolvedValue(undefined);
  await user.click(screen.getByRole("button", { name: "Parameters" }));
  expect(
    await screen.findByText("Parameters belong to the plan: a table of indicators comes first."),
  ).toBeDefined();
});

describe("a draft", () => {
  test("gives back the form it was made of, in both languages", () => {
    const form = { ...POLICY, capPercent: 99.5, faults: [] };
    expect([formOf(draftOf(form, "it")), formOf(draftOf(form, "en"))]).toEqual([form, form]);
  });

  test.each([
    ["99,5", 99.5],
    ["99.5 %", 99.5],
    ["0", 0],
    ["", undefined],
    ["-5", undefined],
    ["molto", undefined],
    ["1,000.5", undefined],
  ])("reads %j as %j", (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  const draft = draftOf(POLICY, "it");
  test.each([
    ["a cap of nothing", { cap: "0" }, ["the cap must be a number above 0 and at most 1000"]],
    ["decimals beyond four", { decimals: "5" }, ["decimals are a whole number from 0 to 4"]],
    [
      "a band above the cap",
      { cap: "90" },
      [
        "Indicators: “Pieno” starts above the cap and could never be reached",
        "Objectives: “Pieno” starts above the cap and could never be reached",
        "Centres: “Pieno” starts above the cap and could never be reached",
        "Whole: “Pieno” starts above the cap and could never be reached",
      ],
    ],
    [
      "two bands that start together",
      { bands: draft.bands.map((band) => (band.id === "1" ? { ...band, from: "100" } : band)) },
      ["Indicators: “Pieno” and “Parziale” start at the same point"],
    ],
    [
      "a band without a name and one without a start",
      {
        bands: draft.bands.map((band) =>
          band.id === "0" ? { ...band, name: " " } : band.id === "1" ? { ...band, from: "x" } : band,
        ),
      },
      ["Indicators: a band has no name", "Indicators: “Parziale” must start at a number from 0 up"],
    ],
    [
      "a level without bands",
      { bands: draft.bands.filter(({ level }) => level !== "centre") },
      ["Centres: at least one band is needed"],
    ],
  ])("with %s is refused in words", (_name, part, faults) => {
    expect(policyFaults({ ...draft, ...part }, en)).toEqual(faults);
  });

  test("as the workbook gives it is in order", () => {
    expect(policyFaults(draft, it)).toEqual([]);
  });
});
