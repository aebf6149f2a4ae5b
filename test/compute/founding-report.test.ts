import { beforeAll, describe, expect, test } from "vitest";
import type { AssessedPlan } from "../../src/app/assessed-plan.ts";
import type { RollUp } from "../../src/core/roll-up/roll-up.ts";
import { expectedRows } from "../founding/expected.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf } from "./run.ts";

let assessed: AssessedPlan;
let page: (name: string) => Page;
beforeAll(async () => {
  const workbook = await openFile(SAMPLE);
  ({ assessed } = await computeFile(workbook));
  const snapshot = await snapshotOf(workbook);
  page = (name) => new Page(snapshot, name);
});

const percent = (total: RollUp | undefined): number | undefined =>
  total?.value?.times(100).toDecimalPlaces(2).toNumber();

test("all 64 rows come out as expected, row by row", () => {
  const rows = assessed.rows.map(({ indicator, assessment: { verdict, attainment, question } }, index) => ({
    row: index + 1,
    code: indicator.code,
    verdict: verdict.kind,
    ...(attainment.kind === "computed" && attainment.capped.lt(1)
      ? { attainment: attainment.capped.toDecimalPlaces(4).toNumber() }
      : {}),
    ...(question === "decide" ? { debatable: true } : {}),
  }));
  expect(rows).toEqual(expectedRows(assessed.rows.map(({ indicator }) => indicator.code)));
  expect(rows).toHaveLength(64);
});

test("the flat means by scope, with what they rest on", () => {
  const scopes = Object.fromEntries(
    [...assessed.rollUps.scopes].map(([scope, total]) => [
      scope,
      [percent(total), total.counts.met, total.counts.assessed, total.counts.planned],
    ]),
  );
  expect(scopes).toEqual({
    Performance: [94.79, 43, 53, 55],
    PIRA: [89.68, 25, 33, 37],
    UR: [95.35, 25, 31, 31],
  });
});

test("the bounds of the flat Performance mean", () => {
  const { state, bounds } = assessed.rollUps.scopes.get("Performance") ?? {};
  const rounded =
    bounds && [bounds.low, bounds.high].map((one) => one.times(100).toDecimalPlaces(2).toNumber());
  expect([state, rounded]).toEqual(["provisional", [91.34, 94.98]]);
});

test("the tree: administration and chapters", () => {
  const { administration, objectives } = assessed.rollUps;
  expect(percent(administration)).toBe(96.17);
  expect(["1", "2", "3", "4", "5", "6"].map((code) => percent(objectives.get(code)))).toEqual([
    96.97, 91.42, 99.63, 99.33, 99.4, 90.28,
  ]);
});

describe("in the workbook", () => {
  test.each([
    {
      code: "1.1.1",
      verdict: "Non raggiunto",
      attainment: "78,8%",
      band: "◐ Parziale",
      variance: "-17,0 p.p.",
    },
    {
      code: "5.1.2",
      verdict: "Non raggiunto",
      attainment: "97,6%",
      band: "◐ Parziale",
      variance: "-0,12 p.p.",
    },
    {
      code: "6.0.2",
      verdict: "Raggiunto (da confermare)",
      attainment: "100,0%",
      band: "● Pieno",
      variance: "-4,0 p.p.",
    },
    {
      code: "3.2.2",
      verdict: "Rinviato",
      attainment: "non calcolabile",
      band: "– Non valutabile",
      variance: "",
    },
    {
      code: "6.4.1",
      verdict: "Da verificare",
      attainment: "non calcolabile",
      band: "– Non valutabile",
      variance: "",
    },
    { code: "1.2.3", verdict: "Raggiunto", attainment: "100,0%", band: "● Pieno", variance: "+3.491" },
  ])("$code", ({ code, ...expected }) => {
    const sheet = page("Indicatori");
    expect({
      verdict: sheet.textUnder("Esito", code),
      attainment: sheet.textUnder("Grado di raggiungimento", code),
      band: sheet.textUnder("Fascia", code),
      variance: sheet.textUnder("Scostamento", code),
    }).toEqual(expected);
  });

  test("Sintesi leads with the counts", () => {
    expect(page("Sintesi").has("43 target raggiunti su 53 valutati, 55 nel piano")).toBe(true);
  });

  test("every sheet of ours is there", () => {
    const names = [
      "Sintesi",
      "Per obiettivo",
      "Per centro",
      "Prospetto PIRA",
      "Scostamenti",
      "Da confermare",
      "Registro dei calcoli",
    ];
    expect(names.map((name) => page(name).text(1, 1) !== "")).toEqual(names.map(() => true));
  });
});
