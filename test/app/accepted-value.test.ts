import { describe, expect, test } from "vitest";
import { assessPlan } from "../../src/app/assess-plan.ts";
import { readPlan, type WorkbookPlan } from "../../src/app/read-plan.ts";
import { inputsDigest } from "../../src/app/inputs-digest.ts";
import { cell } from "../support/assess.ts";
import { snapshotOf, tableSheet } from "../support/snapshot.ts";

type Row = readonly (string | number)[];

/** One indicator, target at least 4, with the value in *Consuntivo* and the rows of *Consuntivi*. */
function planWith(
  actual: string | number,
  handedIn: readonly Row[],
  given: { readonly aggregation?: string; readonly centres?: string; readonly confirmed?: string } = {},
): WorkbookPlan {
  const { aggregation = "", centres = "Area A", confirmed = "" } = given;
  const headings = ["ID", "Indicatore", "Target", "Consuntivo", "Centro", "Aggregazione"];
  const plan = readPlan(
    snapshotOf(
      tableSheet("Indicatori", "Indicatori", [
        [...headings, "Lettura confermata consuntivo"],
        ["I001", "Bandi", ">= 4", actual, centres, aggregation, confirmed],
      ]),
      tableSheet("Impostazioni", "Periodi", [
        ["Periodo", "Al"],
        ["II semestre", "31/12/2021"],
        ["I semestre", "30/06/2021"],
      ]),
      tableSheet("Consuntivi", "Consuntivi", [
        ["ID indicatore", "Centro", "Periodo", "Valore", "Stato"],
        ...handedIn,
      ]),
    ),
  );
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}

const verdictOf = (plan: WorkbookPlan): unknown =>
  assessPlan(plan, { year: 2021, month: 12, day: 31 }).rows.map(({ assessment }) => assessment.verdict)[0];

test("the accepted value in its place is judged; changed afterwards, the row is to be reviewed with both values", () => {
  const accepted: Row = ["I001", "Area A", "", 5, "accettato"];
  expect(verdictOf(planWith(5, [accepted]))).toEqual({ kind: "met" });
  const issue = {
    code: "actual-differs",
    facts: { typed: "6", accepted: "5" },
    at: { sheet: "Indicatori", address: "D2" },
  };
  expect(verdictOf(planWith(6, [accepted]))).toEqual({ kind: "needs-review", issues: [issue] });
  expect(verdictOf(planWith("", [accepted]))).toEqual({
    kind: "needs-review",
    issues: [{ ...issue, facts: { typed: "", accepted: "5" } }],
  });
});

test("a person's confirmation of the other value settles it", () => {
  const changed = planWith(6, [["I001", "Area A", "", 5, "accettato"]], { confirmed: "6" });
  expect(verdictOf(changed)).toEqual({ kind: "met" });
});

test("what was accepted otherwise is one of the inputs of the row, what agrees is not", () => {
  const digest = (plan: WorkbookPlan): string[] => plan.plan.indicators.map(inputsDigest);
  const none = digest(planWith(6, []));
  expect(digest(planWith(6, [["I001", "Area A", "", 6, "accettato"]]))).toEqual(none);
  expect(digest(planWith(6, [["I001", "Area A", "", 5, "accettato"]]))).not.toEqual(none);
});

describe("which rows make the accepted value", () => {
  const acceptedIn = (plan: WorkbookPlan): unknown => plan.plan.indicators[0]?.accepted?.cell;
  test.each<{ readonly what: string; readonly rows: readonly Row[]; readonly makes: number | undefined }>([
    {
      what: "the latest period",
      rows: [
        ["I001", "Area A", "II semestre", 7, "accettato"],
        ["I001", "Area A", "I semestre", 3, "accettato"],
      ],
      makes: 7,
    },
    {
      what: "the year as a whole after its periods",
      rows: [
        ["I001", "Area A", "", 9, "accettato"],
        ["I001", "Area A", "II semestre", 7, "accettato"],
      ],
      makes: 9,
    },
    {
      what: "none that is not accepted",
      rows: [
        ["I001", "Area A", "", 9, "sostituito"],
        ["I001", "Area A", "", 8, "trasmesso"],
      ],
      makes: undefined,
    },
  ])("$what", ({ rows, makes }) => {
    expect(acceptedIn(planWith(0, rows))).toEqual(makes === undefined ? undefined : cell(makes));
  });

  test.each<{ readonly way: string; readonly rows: readonly Row[]; readonly makes: number | undefined }>([
    {
      way: "somma",
      rows: [
        ["I001", "Area A", "", 0.1, "accettato"],
        ["I001", "Area B", "", 0.2, "accettato"],
      ],
      makes: 0.3,
    },
    {
      way: "media",
      rows: [
        ["I001", "Area A", "", 1, "accettato"],
        ["I001", "Area B", "", 2, "accettato"],
      ],
      makes: 1.5,
    },
    { way: "somma", rows: [["I001", "Area A", "", 1, "accettato"]], makes: undefined },
    {
      way: "somma",
      rows: [
        ["I001", "Area A", "", "1 %", "accettato"],
        ["I001", "Area B", "", 2, "accettato"],
      ],
      makes: undefined,
    },
    {
      way: "capofila",
      rows: [
        ["I001", "Area A", "", 1, "accettato"],
        ["I001", "Area B", "", 2, "accettato"],
      ],
      makes: 1,
    },
  ])("$way of $rows is $makes", ({ way, rows, makes }) => {
    const plan = planWith(0, rows, { aggregation: way, centres: "Area A; Area B" });
    expect(acceptedIn(plan)).toEqual(makes === undefined ? undefined : cell(makes));
  });
});
