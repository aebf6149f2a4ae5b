import { describe, expect, test } from "vitest";
import { evaluateLine } from "../../src/app/evaluate-line.ts";
import { assessAlone } from "../../src/app/assess-alone.ts";
import { formatStep } from "../../src/core/assessment/step.ts";
import { lexiconOf } from "../../src/core/lexicon/lexicon.ts";
import { readMethodParameters } from "../../src/core/policy/method-parameters.ts";
import type { Method } from "../../src/core/policy/policy.ts";
import { replay } from "../support/replay.ts";

interface Row {
  readonly method: Method;
  readonly methodParameters: string;
  readonly target: string;
  readonly actual: string;
  readonly verdict?: string;
  /** Before the cap. */
  readonly attainment: number;
}

const judged = ({ method, methodParameters, target, actual }: Omit<Row, "attainment">) =>
  evaluateLine(JSON.stringify({ method, methodParameters, target, actual }), {
    language: "it",
    year: 2021,
    method: "ratio",
    asOf: undefined,
  });

const LIMITS = "50 = 0 %; 80 = 100 %; 95 = 120 %";
const LADDER = "Analisi = 10 %; Progettazione = 30 %; Collaudo = 70 %; Avvio (go live) = 100 %";
const limits = { method: "limits", methodParameters: LIMITS, target: "≥ 80" } as const;
const percentLimits = { method: "limits", methodParameters: "50 % = 0; 80 % = 1", target: "≥ 80%" } as const;
const fewer = {
  method: "limits",
  methodParameters: "10 gg = 100 %; 30 gg = 0 %",
  target: "≤ 10 gg",
} as const;
const stages = { method: "stages", methodParameters: LADDER, target: "Avvio (go live)" } as const;
const equalSteps = {
  method: "stages",
  methodParameters: "Bozza; Parere; Adozione",
  target: "Adozione",
} as const;
const stable = { method: "stabilise", methodParameters: "da 5 a 30", target: "tra 10 e 20" } as const;

const ROWS: readonly Row[] = [
  { ...limits, actual: "65", attainment: 0.5 },
  { ...limits, actual: "80", attainment: 1 },
  { ...limits, actual: "87,5", attainment: 1.1 },
  { ...limits, actual: "120", attainment: 1.2 },
  { ...limits, actual: "40", attainment: 0 },
  { ...percentLimits, actual: "65%", attainment: 0.5 },
  { ...fewer, actual: "15 giorni", attainment: 0.75 },
  { ...fewer, actual: "5 giorni", attainment: 1 },
  { ...stages, actual: "Sì progettazione", verdict: "not-met", attainment: 0.3 },
  { ...stages, actual: "Collaudo", verdict: "not-met", attainment: 0.7 },
  { ...stages, actual: "avvio (go live)", verdict: "met", attainment: 1 },
  { ...stages, actual: "sì", verdict: "met", attainment: 1 },
  { ...stages, actual: "no", verdict: "not-met", attainment: 0 },
  { ...stages, target: "Progettazione", actual: "Collaudo", verdict: "met", attainment: 1 },
  { ...equalSteps, actual: "parere", verdict: "not-met", attainment: 0.6667 },
  { ...stable, actual: "15", verdict: "met", attainment: 1 },
  { ...stable, actual: "8", verdict: "not-met", attainment: 0.6 },
  { ...stable, actual: "25", verdict: "not-met", attainment: 0.5 },
  { ...stable, actual: "35", verdict: "not-met", attainment: -0.5 },
];

test.each(ROWS)("$method: $target / $actual is $attainment", ({ attainment, verdict, ...row }) => {
  const found = judged(row);
  expect(found.attainment).toBeCloseTo(attainment, 4);
  expect(found.verdict).toBe(verdict ?? found.verdict);
});

test.each([
  { ...stages, actual: "Progettazione non avviata" },
  { ...stages, actual: "Collaudo in corso" },
  { ...stages, actual: "dalla Progettazione al Collaudo" },
])("a stage that the words take back or leave open is a person's: $actual", (row) => {
  expect(judged(row).verdict).toBe("needs-review");
});

describe("what cannot be used is said, and ratio stands in", () => {
  test.each([
    { methodParameters: "50 = 0 %; 90 = 100 %", issue: "limits-miss-target" },
    { methodParameters: "80 = 100 %", issue: "method-parameters-unreadable" },
    { methodParameters: "80 = 100 %; 80 = 50 %", issue: "method-parameters-unreadable" },
    { methodParameters: "50 = 0 %; 80 % = 100 %", issue: "method-parameters-unreadable" },
    { methodParameters: "tanto = 100 %; 3 = 0 %", issue: "method-parameters-unreadable" },
  ])("limits $methodParameters", ({ methodParameters, issue }) => {
    const { issues, attainment } = judged({ ...limits, methodParameters, actual: "60" });
    expect({ codes: issues.map(({ code }) => code), attainment }).toEqual({
      codes: [issue],
      attainment: 0.75,
    });
  });

  test.each([
    { method: "stages", text: "Avvio = 100 %; Progetto = 30 %" },
    { method: "stages", text: "Progetto = 30 %; Avvio" },
    { method: "stages", text: "Progetto; progetto" },
    { method: "stages", text: "Avvio" },
    { method: "stages", text: "*; Avvio" },
    { method: "stages", text: "= 30 %; Avvio = 100 %" },
    { method: "stabilise", text: "5" },
    { method: "ratio", text: "da 5 a 30" },
  ] as const)("$method $text is not read", ({ method, text }) => {
    expect(readMethodParameters(method, text, lexiconOf("it"))).toBeUndefined();
  });
});

test("the steps of every method can be worked out again by hand", () => {
  for (const { method, methodParameters, target, actual } of ROWS) {
    const lexicon = lexiconOf("it");
    const { assessment } = assessAlone(
      {
        target: { cell: { kind: "text", text: target } },
        actual: { cell: { kind: "text", text: actual } },
        baseline: undefined,
        direction: undefined,
        method,
        methodParameters: readMethodParameters(method, methodParameters, lexicon),
      },
      { language: "it", year: 2021, method: "ratio", asOf: undefined },
    );
    if (assessment.attainment.kind !== "computed") throw new Error(`${target} / ${actual}: no attainment`);
    const shown = replay(assessment.proof.steps.map((step) => formatStep(step, ",")));
    expect(shown.minus(assessment.attainment.shown).abs().lt("1e-7"), `${target} / ${actual}`).toBe(true);
  }
});
