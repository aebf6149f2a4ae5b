import { describe, expect, test } from "vitest";
import { inputsDigest } from "../../src/app/inputs-digest.ts";
import type { Cell } from "../../src/core/cell.ts";
import { decimal } from "../../src/core/decimal.ts";
import type { Decision, Indicator, Rulings } from "../../src/core/plan.ts";
import { fail } from "../../src/core/result.ts";
import { indicator, source } from "../support/assess.ts";

const number = (value: number, format: string, text: string): { readonly cell: Cell } => ({
  cell: { kind: "number", value, format, text },
});
const BASE: Indicator = indicator({ target: source(">=80%"), actual: number(0.63, "0%", "63%") });
const decision: Decision = { verdict: "met", reason: "", act: "", by: "", on: "" };
const ruled = (rulings: Partial<Rulings>): Partial<Indicator> => ({
  rulings: { ...BASE.rulings, ...rulings },
});
const digestWith = (given: Partial<Indicator>): string => inputsDigest({ ...BASE, ...given });

describe("the digest of a row's inputs", () => {
  test.each<Partial<Indicator>>([
    { target: { cell: { kind: "text", text: ">=81%" } } },
    { actual: number(0.64, "0%", "64%") },
    { actual: number(0.63, "General", "0,63") },
    { actual: { cell: { kind: "text", text: "63%" } } },
    { actual: { cell: { kind: "date", date: { year: 2021, month: 6, day: 30 }, text: "30/06/2021" } } },
    { baseline: number(0.5, "0%", "50%") },
    { unit: "gg" },
    { algorithm: "n≥x" },
    { name: "Riduzione dei costi" },
    { method: "progress" },
    { methodParameters: { kind: "stages", stages: [{ name: "Avvio", score: decimal(1) }] } },
    { bands: "rigide" },
    { formula: { source: source("[a] / [b]"), outcome: fail({ code: "measure-unknown" }) } },
    { due: { year: 2021, month: 6, day: 30 } },
    { isCumulative: true },
    { weight: decimal(2) },
    { objective: "9.9" },
    { scopes: ["PIRA"] },
    { typology: "efficacia" },
    { centres: ["Parcam"] },
    ruled({ direction: "lower" }),
    ruled({ decision }),
    ruled({ confirmedTarget: { cell: { kind: "text", text: "≥ 80 %" } } }),
    ruled({ confirmedActual: { cell: { kind: "text", text: "63 %" } } }),
  ])("is another with %j", (given) => {
    expect(digestWith(given)).not.toBe(inputsDigest(BASE));
  });

  test("changes where a ruling lapses", () => {
    expect(digestWith(ruled({ decision, reference: ">=80% → 60%" }))).not.toBe(
      digestWith(ruled({ decision })),
    );
  });

  test.each<readonly [string, Partial<Indicator>]>([
    ["another display of the same number", { actual: number(0.63, "0%", "63 %") }],
    ["a calculated number of the same digits", { actual: number(0.1 * 6.3, "0%", "63%") }],
    ["blanks around the words", { target: { cell: { kind: "text", text: " >=80%\u00A0" } } }],
    ["what no figure rests on", { code: "9", cause: "Gara deserta", dataSource: "CSI" }],
    ["a reference without a ruling", ruled({ reference: "prima" })],
  ])("is the same with %s", (_name, given) => {
    expect(digestWith(given)).toBe(inputsDigest(BASE));
  });

  test("is the same once the run has written what a ruling rests on", () => {
    const written = digestWith(ruled({ decision, reference: ">=80% → 63%" }));
    expect(written).toBe(digestWith(ruled({ decision })));
  });
});
