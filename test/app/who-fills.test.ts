import { expect, test } from "vitest";
import { assessPlan } from "../../src/app/assess-plan.ts";
import { missingParts } from "../../src/app/hand-in-rules.ts";
import { readPlan, type WorkbookPlan } from "../../src/app/read-plan.ts";
import { whoFills } from "../../src/app/who-fills.ts";
import { snapshotOf, tableSheet } from "../support/snapshot.ts";

type Row = readonly (string | number)[];

function planOf(row: Row, parameters: readonly Row[] = []): WorkbookPlan {
  const plan = readPlan(
    snapshotOf(
      tableSheet("Indicatori", "Indicatori", [
        ["Indicatore", "Target", "Centro", "Aggregazione", "Fornitore del dato", "Consuntivo", "Ambito"],
        row,
      ]),
      tableSheet("Anagrafiche", "Centri", [
        ["Nome", "Alias"],
        ["Area A", "AA"],
        ["Area B", ""],
        ["Tutte le aree", ""],
      ]),
      tableSheet("Impostazioni", "Parametri", [["Parametro", "Valore"], ...parameters]),
    ),
  );
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}

test.each<{
  readonly centre: string;
  readonly way?: string;
  readonly provider?: string;
  readonly fills: unknown;
}>([
  { centre: "Area B; Area A", fills: { centres: ["Area B"], way: "lead" } },
  { centre: "Area A", way: "somma", fills: { centres: ["Area A"], way: "lead" } },
  { centre: "Area A; Area B", way: "media", fills: { centres: ["Area A", "Area B"], way: "mean" } },
  { centre: "Area A; Area B", way: "boh", fills: { centres: ["Area A"], way: "lead" } },
  { centre: "Area A; Area B", provider: "Area B", fills: { centres: ["Area B"], way: "lead" } },
  { centre: "Area B", provider: "AA", fills: { centres: ["Area A"], way: "lead" } },
  { centre: "Area A", provider: "ISTAT", fills: { centres: ["Area A"], way: "lead" } },
  { centre: "Tutte le aree", fills: { centres: [], way: "lead" } },
  { centre: "Tutte le aree", provider: "Area B", fills: { centres: ["Area B"], way: "lead" } },
  { centre: "", fills: { centres: [], way: "lead" } },
])("$centre, $way, $provider: $fills", ({ centre, way = "", provider = "", fills }) => {
  const { rows, plan, centres } = planOf(["Bandi", 4, centre, way, provider, "", ""]);
  expect(rows.map((row) => whoFills(row, plan.centres, centres))).toEqual([fills]);
});

test.each<{
  readonly actual: number;
  readonly target?: string;
  readonly scope?: string;
  readonly threshold?: string;
  readonly evidence?: string;
  readonly given?: { readonly cause: string; readonly evidence: string };
  readonly missing: readonly string[];
}>([
  { actual: 4, missing: [] },
  { actual: 3, missing: ["cause"] },
  { actual: 3, given: { cause: "ritardo", evidence: "" }, missing: [] },
  { actual: 5, missing: [] },
  { actual: 5, scope: "PIRA", missing: ["cause"] },
  { actual: 4, scope: "PIRA", missing: [] },
  { actual: 5, target: "tra 4 e 8", scope: "PIRA", missing: [] },
  { actual: 9, target: "tra 4 e 8", scope: "PIRA", missing: ["cause"] },
  { actual: 5, threshold: "20%", missing: ["cause"] },
  { actual: 5, threshold: "25 %", missing: [] },
  { actual: 4, evidence: "obbligatoria", missing: ["evidence"] },
  { actual: 3, evidence: "obbligatoria", missing: ["cause", "evidence"] },
  { actual: 4, evidence: "facoltativa", missing: [] },
])(
  "target at least 4 or $target, $actual, $scope, threshold $threshold, evidence $evidence: lacks $missing",
  (one) => {
    const {
      actual,
      target = ">= 4",
      scope = "",
      threshold = "",
      evidence = "",
      given = { cause: "", evidence: "" },
    } = one;
    const plan = planOf(
      ["Bandi", target, "Area A", "", "", actual, scope],
      [
        ["Soglia scostamento positivo", threshold],
        ["Evidenza", evidence],
      ],
    );
    expect(plan.issues).toEqual([]);
    const lacking = assessPlan(plan, { year: 2022, month: 1, day: 1 }).rows.map(({ indicator, assessment }) =>
      missingParts(indicator, assessment, given, plan.handIn),
    );
    expect(lacking).toEqual([one.missing]);
  },
);

test.each([
  { cells: ["Cultura", "Sport", "Cultura, Sport"], centres: ["Cultura", "Sport"] },
  { cells: ["Cultura", "Cultura, Sport"], centres: ["Cultura", "Cultura, Sport"] },
  { cells: ["Comunicazione, sistemi informativi"], centres: ["Comunicazione, sistemi informativi"] },
])("without a register $cells name $centres", ({ cells, centres }) => {
  const plan = readPlan(
    snapshotOf(
      tableSheet("Indicatori", "Indicatori", [
        ["Indicatore", "Target", "Centro di responsabilità"],
        ...cells.map((cell, index) => [`Indicatore ${index}`, 4, cell]),
      ]),
    ),
  );
  if (!plan.ok) throw new Error(plan.issue.code);
  expect(plan.value.plan.centres.map(({ name }) => name)).toEqual(centres);
});
