import { describe, expect, test } from "vitest";
import type { AssessedPlan } from "../../../src/app/assessed-plan.ts";
import { outputCells, outputFormats } from "../../../src/app/describe/describe-columns.ts";
import { cellsOf } from "../../../src/app/describe/indicator-cells.ts";
import { varianceCell } from "../../../src/app/describe/number-formats.ts";
import type { Variance } from "../../../src/core/assessment/assessment.ts";
import { decimal } from "../../../src/core/decimal.ts";
import { ROWS, smallPlan } from "./small-plan.ts";

const rowOf = (key: string): (typeof ROWS)[number] => {
  const found = ROWS.find(({ indicator }) => indicator.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

const cellsBeside = (row: (typeof ROWS)[number], plan: AssessedPlan) =>
  outputCells(row, plan, cellsOf(plan)(row));

describe("the five cells of a row", () => {
  test("a missed target", () => {
    expect(cellsBeside(rowOf("I1"), smallPlan())).toEqual({
      verdict: { value: "Non raggiunto" },
      attainment: { value: 0.788, format: "0.0%" },
      band: { value: "◐ Parziale" },
      variance: { value: -17, format: '+0.0" p.p.";-0.0" p.p.";0.0" p.p."' },
      note: {
        value:
          "Consuntivo 63\u00A0% a fronte del target ≥ 80\u00A0%: non raggiunto; grado 78,8\u00A0% (1 + (0,63 − 0,8) ÷ |0,8| = 0,7875); scostamento −17,0 p.p., sfavorevole.",
      },
    });
  });

  test("an open verdict says so in its word, in the language of the workbook", () => {
    const it = cellsBeside(rowOf("I4"), smallPlan());
    const en = cellsBeside(rowOf("I4"), smallPlan("en"));
    expect([it.verdict.value, it.band.value]).toEqual(["Raggiunto (da confermare)", "● Pieno"]);
    expect([en.verdict.value, en.band.value]).toEqual(["Met (to confirm)", "● Full"]);
  });

  test("without a verdict there is no number that could be taken for a zero", () => {
    const { verdict, attainment, band, variance } = cellsBeside(rowOf("I3"), smallPlan());
    expect([verdict, attainment, band, variance]).toEqual([
      { value: "Da verificare" },
      { value: "non calcolabile" },
      { value: "– Non valutabile" },
      { value: null },
    ]);
  });

  test("the policy's own bands and decimals", () => {
    const plan = smallPlan();
    const own = {
      key: "partial",
      name: "In linea",
      from: decimal(0.7),
      colour: "#FFC000",
      symbol: "▲",
    } as const;
    const row = rowOf("I1");
    const cells = cellsBeside(
      { ...row, assessment: { ...row.assessment, band: own } },
      { ...plan, policy: { ...plan.policy, decimals: 2 } },
    );
    expect([cells.band, cells.attainment.format]).toEqual([{ value: "▲ In linea" }, "0.00%"]);
  });
});

test.each([
  {
    variance: { value: decimal("-17"), unit: "points" },
    value: -17,
    format: '+0.0" p.p.";-0.0" p.p.";0.0" p.p."',
  },
  {
    variance: { value: decimal("-0.12"), unit: "points" },
    value: -0.12,
    format: '+0.00" p.p.";-0.00" p.p.";0.00" p.p."',
  },
  { variance: { value: decimal("3491"), unit: "number" }, value: 3491, format: "+#,##0;-#,##0;0" },
  { variance: { value: decimal("0.03"), unit: "number" }, value: 0.03, format: "+#,##0.00;-#,##0.00;0.00" },
  { variance: { value: decimal("5"), unit: "day" }, value: 5, format: '+#,##0" gg";-#,##0" gg";0" gg"' },
  {
    variance: { value: decimal("2.7"), unit: "EUR" },
    value: 2.7,
    format: '+#,##0.00" €";-#,##0.00" €";0.00" €"',
  },
  { variance: { value: decimal("-1200"), unit: "EUR" }, value: -1200, format: '+#,##0" €";-#,##0" €";0" €"' },
] satisfies { variance: Omit<Variance, "favourable">; value: number; format: string }[])(
  "the variance $value as $format",
  ({ variance, value, format }) => {
    expect(varianceCell({ ...variance, favourable: false }, "it")).toEqual({ value, format });
  },
);

describe("the rules of colour", () => {
  const PLACES = [
    { key: "verdict", column: 5 },
    { key: "attainment", column: 6 },
    { key: "band", column: 7 },
    { key: "variance", column: 8 },
    { key: "note", column: 9 },
  ];
  const BODY = { firstRow: 2, lastRow: 65 };

  test("one a status, over its whole column; the band colours grade and band together", () => {
    const rules = outputFormats(smallPlan(), BODY, PLACES).map(({ area, when }) => [area, when]);
    const verdicts = { top: 2, left: 5, bottom: 65, right: 5 };
    const bands = { top: 2, left: 6, bottom: 65, right: 7 };
    expect(rules).toEqual([
      [verdicts, { kind: "starts-with", column: 5, text: "Raggiunto" }],
      [verdicts, { kind: "starts-with", column: 5, text: "Non raggiunto" }],
      [verdicts, { kind: "starts-with", column: 5, text: "Rinviato" }],
      [verdicts, { kind: "starts-with", column: 5, text: "Escluso" }],
      [verdicts, { kind: "starts-with", column: 5, text: "Target assente" }],
      [verdicts, { kind: "starts-with", column: 5, text: "Consuntivo mancante" }],
      [verdicts, { kind: "starts-with", column: 5, text: "Non ancora in scadenza" }],
      [verdicts, { kind: "starts-with", column: 5, text: "Da verificare" }],
      [bands, { kind: "equals", column: 7, text: "● Pieno" }],
      [bands, { kind: "equals", column: 7, text: "◐ Parziale" }],
      [bands, { kind: "equals", column: 7, text: "○ Insufficiente" }],
      [bands, { kind: "equals", column: 7, text: "– Non valutabile" }],
    ]);
  });

  test("columns that the user keeps apart get the same rules each", () => {
    const apart = PLACES.map((place) => (place.key === "band" ? { ...place, column: 20 } : place));
    const areas = outputFormats(smallPlan(), BODY, apart).flatMap(({ area, when }) =>
      when.text === "● Pieno" ? [{ area, column: when.column }] : [],
    );
    expect(areas).toEqual([
      { area: { top: 2, left: 6, bottom: 65, right: 6 }, column: 20 },
      { area: { top: 2, left: 20, bottom: 65, right: 20 }, column: 20 },
    ]);
  });

  test.each(["it", "en"] as const)("%s: no word of a verdict begins like another", (language) => {
    const words = outputFormats(smallPlan(language), BODY, PLACES).flatMap(({ when }) =>
      when.kind === "starts-with" ? [when.text] : [],
    );
    expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual(
      [],
    );
  });
});
