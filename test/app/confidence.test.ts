import { describe, expect, test } from "vitest";
import { evaluateLine, type LineEvaluation } from "../../src/app/evaluate-line.ts";

const judged = (fields: Readonly<Record<string, string>>): LineEvaluation =>
  evaluateLine(JSON.stringify(fields), { language: "it", year: 2021, method: "ratio", asOf: undefined });

describe("how sure a reading is", () => {
  test.each([
    { fields: { target: "≥ 80%", actual: "85%" }, confidence: ["stated", "stated", "stated"], row: "stated" },
    { fields: { target: "80%", actual: "85%" }, confidence: ["stated", "stated", "assumed"], row: "assumed" },
    {
      fields: { target: "80%", actual: "85%", direction: "higher" },
      confidence: ["stated", "stated", "stated"],
      row: "stated",
    },
    {
      fields: { target: "12", actual: "10", name: "Numero di reclami" },
      confidence: ["stated", "stated", "inferred"],
      row: "inferred",
    },
    {
      fields: { target: "entro il 30.06", actual: "28.06" },
      confidence: ["inferred", "inferred", null],
      row: "inferred",
    },
    { fields: { target: "≥ 80%", actual: "85" }, confidence: ["stated", "stated", "stated"], row: "assumed" },
    {
      fields: { target: "≥ 80%", actual: "Formati 45 addetti, pari all'85%" },
      confidence: ["stated", "inferred", "stated"],
      row: "inferred",
    },
    { fields: { target: "boh", actual: "85%" }, confidence: [null, "stated", null], row: "stated" },
  ])("$fields.target / $fields.actual", ({ fields, confidence, row }) => {
    const { confidences, confidence: whole } = judged(fields);
    expect([confidences.target, confidences.actual, confidences.direction]).toEqual(confidence);
    expect(whole).toBe(row);
  });
});

describe("another reading is kept and asked only where it changes the verdict", () => {
  test.each([
    // Direction: 85 against 80 is met or missed.
    { target: "80", actual: "85", other: ["direction-assumed: not-met"], question: "decide" },
    { target: "80", actual: "80", other: [], question: "none" },
    // 0.95 as 0,95 % is missed as 95 % is met; 0.5 is missed on either scale.
    { target: "≥ 80%", actual: "0,95", other: ["scale-assumed: not-met"], question: "confirm" },
    { target: "≥ 80%", actual: "0,5", other: [], question: "none" },
    { target: "≥ 80%", actual: "85", other: [], question: "none" },
    { target: "≤ 80%", actual: "75", other: ["scale-assumed: not-met"], question: "confirm" },
    { target: "esattamente 95%", actual: "95%", other: [], question: "none" },
    {
      target: "esattamente 95%",
      actual: "97%",
      other: ["direction-assumed: not-met", "exact-read-as-bound: not-met"],
      question: "decide",
    },
    // A tenth either way.
    { target: "circa 80%", actual: "95%", other: ["direction-assumed: not-met"], question: "decide" },
    { target: "circa 80%", actual: "60%", other: ["direction-assumed: met"], question: "decide" },
    {
      target: "circa 80%",
      actual: "75%",
      other: ["approximation-read-as-number: met", "direction-assumed: met"],
      question: "decide",
    },
    { target: "riduzione del 10%", actual: "12%", other: ["sign-from-target: not-met"], question: "decide" },
    { target: "riduzione del 10%", actual: "8%", other: [], question: "none" },
    // The mark can be read in one way only.
    { target: "≥ 80%", actual: "83.5%", other: [], question: "none" },
  ])("$target / $actual", ({ target, actual, other, question }) => {
    const { alternatives, question: asked } = judged({ target, actual });
    expect(alternatives.map(({ assumption, verdict }) => `${assumption}: ${verdict}`).sort()).toEqual(other);
    expect(asked).toBe(question);
  });
});

test("another reading says what it reads", () => {
  expect(judged({ target: "riduzione del 10%", actual: "12%" }).alternatives).toEqual([
    {
      assumption: "sign-from-target",
      target: "variazione ≤ -10 %",
      actual: "+12 %",
      direction: "lower",
      verdict: "not-met",
    },
  ]);
});

test("every assumption is told, also where nobody is asked", () => {
  const { assumptions, question } = judged({ target: "entro 5 giorni", actual: "4" });
  expect({ assumptions, question }).toEqual({ assumptions: ["unit-from-other-side"], question: "none" });
});
