import { expect, test } from "vitest";
import { assessPlan } from "../../src/app/assess-plan.ts";
import { inputsDigest } from "../../src/app/inputs-digest.ts";
import { readPlan, type WorkbookPlan } from "../../src/app/read-plan.ts";
import { explain } from "../../src/app/texts/explain.ts";
import { snapshotOf, tableSheet } from "../support/snapshot.ts";

type Change = readonly [
  subject: string,
  before: string,
  after: string | number,
  date: string,
  act: string,
  reason: string,
];

const LOWERED: Change = ["target", ">= 80%", ">= 70%", "2021-09-10", "delibera 12", "meno personale"];

/** One indicator with an actual of 75 %. */
function planWith(
  changes: readonly Change[],
  given: {
    readonly target?: string;
    readonly weight?: number;
    readonly decision?: string;
    readonly sent?: string;
  } = {},
): WorkbookPlan {
  const { target = ">= 70%", weight = 20, decision = "", sent } = given;
  const plan = readPlan(
    snapshotOf(
      tableSheet("Indicatori", "Indicatori", [
        ["ID", "Indicatore", "Target", "Consuntivo", "Peso", "Decisione", "Motivazione", "Atto"],
        ["I001", "Pratiche evase", target, "75%", weight, decision, "eliminato", "delibera 12"],
      ]),
      tableSheet("Impostazioni", "Parametri", [
        ["Parametro", "Valore"],
        ["Anno del piano", "2021"],
      ]),
      tableSheet("Rimodulazioni", "Rimodulazioni", [
        ["ID indicatore", "Oggetto", "Valore precedente", "Valore nuovo", "Data", "Atto", "Motivo"],
        ...changes.map((change) => ["I001", ...change]),
      ]),
      ...(sent === undefined
        ? []
        : [
            tableSheet("Consuntivi", "Consuntivi", [
              ["ID indicatore", "Valore", "Stato", "Data"],
              ["I001", "75%", "trasmesso", sent],
            ]),
          ]),
    ),
  );
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}

const judged = (plan: WorkbookPlan) => {
  const [row] = assessPlan(plan, { year: 2021, month: 12, day: 31 }).rows;
  if (row === undefined) throw new Error("no row");
  return row.assessment;
};
const codesOf = (plan: WorkbookPlan) => judged(plan).proof.issues.map(({ code }) => code);

test("a re-target that the plan follows is told, with both values, act and day, and asks nothing", () => {
  const plan = planWith([LOWERED]);
  expect(judged(plan)).toMatchObject({ verdict: { kind: "met" }, question: "none" });
  expect(judged(plan).proof.issues).toEqual([
    {
      code: "target-changed",
      facts: { before: ">= 80%", after: ">= 70%", act: "delibera 12", on: "2021-09-10" },
      at: { sheet: "Rimodulazioni", address: "A2" },
    },
  ]);
  const [row] = assessPlan(plan, { year: 2021, month: 12, day: 31 }).rows;
  expect(row && explain(row, "it")).toContain(
    "il target è stato rimodulato da «>= 80%» a «>= 70%» (delibera 12, 10.09.2021)",
  );
});

test.each([
  [
    "a target that is not the last changed one",
    [LOWERED],
    { target: ">= 80%" },
    "target-not-as-changed",
    "decide",
  ],
  [
    "a weight that is not the last changed one",
    [["peso", "10", 25, "2021-09-10", "delibera 12", "x"]],
    {},
    "weight-not-as-changed",
    "decide",
  ],
  [
    "an indicator that was dropped and is judged",
    [["eliminazione", "", "", "2021-09-10", "delibera 12", "x"]],
    {},
    "removed-but-counted",
    "decide",
  ],
  [
    "a change after the year",
    [[...LOWERED.slice(0, 3), "2022-01-20", "delibera 1", "x"]],
    {},
    "change-after-year",
    "none",
  ],
  ["a change after the result", [LOWERED], { sent: "2021-09-01" }, "change-after-result", "none"],
  ["a change without an act", [[...LOWERED.slice(0, 4), "", "x"]], {}, "change-incomplete", "none"],
] as [string, readonly Change[], Parameters<typeof planWith>[1], string, string][])(
  "%s is flagged",
  (_name, changes, given, code, question) => {
    const plan = planWith(changes, given);
    expect(codesOf(plan)).toContain(code);
    expect(judged(plan).question).toBe(question);
  },
);

test.each([
  [
    "the last of several changes counts",
    [["target", ">= 90%", ">= 80%", "2021-05-10", "a", "x"], LOWERED],
    {},
  ],
  ["a change before the result", [LOWERED], { sent: "2021-10-01" }],
  ["a new weight", [["peso", "10", 20, "2021-09-10", "delibera 12", "x"]], {}],
] as [string, readonly Change[], Parameters<typeof planWith>[1]][])(
  "%s: nothing is flagged",
  (_name, changes, given) => {
    expect(codesOf(planWith(changes, given)).filter((code) => !code.endsWith("-changed"))).toEqual([]);
  },
);

test("an indicator that was dropped and excluded is in order", () => {
  const removal: Change = ["eliminazione", "", "", "2021-09-10", "delibera 12", "x"];
  const plan = planWith([removal], { decision: "escluso" });
  expect(codesOf(plan)).toEqual(["indicator-removed"]);
  expect(judged(plan).verdict.kind).toBe("excluded");
});

test("what is said of the changes is in the digest of the row; without any it is as ever", () => {
  const digestOf = (plan: WorkbookPlan) => plan.plan.indicators.map(inputsDigest);
  expect(digestOf(planWith([LOWERED]))).not.toEqual(digestOf(planWith([])));
  expect(digestOf(planWith([LOWERED]))).toEqual(digestOf(planWith([LOWERED])));
});

test("a change of no indicator, of no subject or of no day is told with its cell", () => {
  const plan = readPlan(
    snapshotOf(
      tableSheet("Indicatori", "Indicatori", [
        ["ID", "Indicatore", "Target"],
        ["I001", "Pratiche evase", ">= 70%"],
      ]),
      tableSheet("Rimodulazioni", "Rimodulazioni", [
        ["ID indicatore", "Oggetto", "Valore nuovo", "Data"],
        ["I009", "target", ">= 70%", "2021-09-10"],
        ["I001", "boh", ">= 70%", "2021-09-10"],
        ["I001", "target", ">= 70%", "presto"],
        ["", "", "", ""],
      ]),
    ),
  );
  if (!plan.ok) throw new Error(plan.issue.code);
  expect(plan.value.issues.map(({ code, at }) => `${code} ${at?.address ?? ""}`)).toEqual([
    "change-of-none A2",
    "change-subject B3",
    "change-date D4",
  ]);
});
