import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePolicies, type PolicyOverrides } from "../../src/app/compare-policies.ts";
import { readPlan, type WorkbookPlan } from "../../src/app/read-plan.ts";
import { decimal } from "../../src/core/decimal.ts";
import { METHODS, type Aggregation } from "../../src/core/policy/policy.ts";
import { snapshotOf, tableSheet } from "../support/snapshot.ts";

const HEADINGS = [
  "ID",
  "Indicatore",
  "Obiettivo",
  "Target 2021",
  "Consuntivo",
  "Valore di partenza",
  "Metodo",
  "Parametri del metodo",
];

function read(
  rows: readonly (readonly string[])[],
  ...parameters: readonly (readonly string[])[]
): WorkbookPlan {
  const plan = tableSheet("Indicatori", "Indicatori", [
    HEADINGS,
    ...rows.map((row, index) => [`I${index + 1}`, `indicatore ${index + 1}`, ...row]),
  ]);
  const settings = tableSheet("Impostazioni", "Parametri", [["Parametro", "Valore"], ...parameters]);
  const made = readPlan(snapshotOf(plan, settings));
  if (!made.ok) throw new Error(made.issue.code);
  return made.value;
}

const END = { year: 2022, month: 6, day: 1 };
const ROWS = [
  ["1", "<= 10", "20", "40", "", ""],
  ["1", ">= 80", "100", "", "", ""],
  ["2", ">= 80", "65", "", "", "50 = 0 %; 80 = 100 %; 95 = 120 %"],
  ["2", "Avvio", "Progettazione", "", "", "Progettazione = 30 %; Avvio = 100 %"],
  ["2", "Avvio", "Progettazione", "", "stadi", "Progettazione = 30 %; Avvio = 100 %"],
  ["2", ">= 80", "", "", "", ""],
  ["1", "<= 10", "20", "", "rapporto", ""],
];

const told = (workbook: WorkbookPlan, overrides: PolicyOverrides) => {
  const { rows, totals } = comparePolicies(workbook, END, overrides);
  const shown = (attainment: (typeof rows)[number]["now"]["assessment"]["attainment"]): number =>
    attainment.kind === "computed" ? attainment.shown.toNumber() : NaN;
  return {
    rows: rows.map(({ now, then }) => [
      now.indicator.key,
      shown(now.assessment.attainment),
      shown(then.assessment.attainment),
    ]),
    administration: totals
      .filter(({ level }) => level === "administration")
      .flatMap(({ now, then }) => [now.shown?.toNumber(), then.shown?.toNumber()]),
  };
};

test.each([
  { overrides: { method: "inverse" }, rows: [["I1", 0, 0.5]], administration: [0.445, 0.528] },
  { overrides: { method: "progress" }, rows: [["I1", 0, 0.667]], administration: [0.445, 0.556] },
  { overrides: { method: "limits" }, rows: [["I3", 0.813, 0.5]], administration: [0.445, 0.367] },
  { overrides: { cap: decimal("1.2") }, rows: [["I2", 1, 1.2]], administration: [0.445, 0.478] },
  { overrides: { cap: undefined }, rows: [["I2", 1, 1.25]], administration: [0.445, 0.486] },
  { overrides: { aggregation: "share-met" }, rows: [], administration: [0.445, 0.2] },
  { overrides: { missingActual: "zero" }, rows: [], administration: [0.445, 0.352] },
  { overrides: {}, rows: [], administration: [0.445, 0.445] },
] satisfies { overrides: PolicyOverrides; rows: unknown; administration: unknown }[])(
  "under $overrides",
  ({ overrides, rows, administration }) => {
    expect(told(read(ROWS), overrides)).toEqual({ rows, administration });
  },
);

test("the policy that is tried says what it tries, and every total stands beside its twin", () => {
  const { now, then, totals } = comparePolicies(read(ROWS), END, { method: "inverse", cap: undefined });
  expect(then.policy.version).toBe(`${now.policy.version}+method=inverse+cap=none`);
  expect(totals.map(({ level, key }) => `${level} ${key}`)).toEqual([
    "administration ",
    "objective 1",
    "objective 2",
    "scope Performance",
  ]);
});

describe("whatever the policies", () => {
  const overrides = fc.record(
    {
      method: fc.constantFrom(...METHODS),
      cap: fc.constantFrom(undefined, decimal("0.8"), decimal(1), decimal("1.5")),
      aggregation: fc.constantFrom<Aggregation>("tree-mean", "flat-mean", "worst", "share-met"),
      missingActual: fc.constantFrom("leave-out" as const, "zero" as const),
    },
    { requiredKeys: [] },
  );
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom("1", "2", ""),
      fc.constantFrom("<= 10", ">= 80", "> 50%", "tra 10 e 20", "Avvio", "sì", "+5%", "entro il 30.06.2021"),
      fc.constantFrom("20", "100", "50%", "Progettazione", "Avvio", "no", "15.07.2021", ""),
      fc.constantFrom("", "40"),
      fc.constantFrom("", "inverso", "stadi", "limiti"),
      fc.constantFrom("", "Progettazione = 30 %; Avvio = 100 %", "50 = 0 %; 80 = 100 %", "da 5 a 30"),
    ),
    { minLength: 1, maxLength: 8 },
  );

  test("verdicts and counts are the same under both", () => {
    let differing = 0;
    fc.assert(
      fc.property(rows, overrides, fc.constantFrom("rapporto", "stadi", "limiti"), (given, tried, method) => {
        const compared = comparePolicies(read(given, ["Metodo", method]), END, tried);
        differing += compared.rows.length;
        const verdicts = ({ rows: judged }: typeof compared.now) =>
          judged.map(({ assessment }) => assessment.verdict);
        expect(verdicts(compared.then)).toEqual(verdicts(compared.now));
        expect(compared.totals.map(({ then }) => then.counts)).toEqual(
          compared.totals.map(({ now }) => now.counts),
        );
      }),
      // A row in four runs differs under the two: about a hundred in these, so that ten are never missed by chance.
      { numRuns: 400 },
    );
    expect(differing).toBeGreaterThan(10);
  });
});
