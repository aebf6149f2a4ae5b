import { describe, expect, test } from "vitest";
import { computeFormula } from "../../../src/core/formula/compute-formula.ts";
import { measureKey, type Measure } from "../../../src/core/formula/measure.ts";
import { dimensionOf, readUnit } from "../../../src/core/formula/read-unit.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { decimal } from "../../../src/core/decimal.ts";
import type { RowFormula } from "../../../src/core/plan.ts";
import { assess, cell, indicator, NO_RULINGS, source } from "../../support/assess.ts";
import type { Assessment } from "../../../src/core/assessment/assessment.ts";

const IT = lexiconOf("it");

/** Measures m, n … with these values, in these units. */
function formula(text: string, ...given: readonly (readonly [value: string, unit: string])[]): RowFormula {
  const measures = given.map(([value, unit], index): [string, Measure] => {
    const dimension = dimensionOf(readUnit(unit, IT));
    const code = "mno".charAt(index);
    const known = { kind: "known", value: decimal(value), unit: dimension, at: undefined } as const;
    return [measureKey(code), { code, unit: dimension, values: new Map([[0, known]]), twins: [] }];
  });
  const from = { cell: cell(text), at: { sheet: "Indicatori", address: "K2" } };
  return { source: from, outcome: computeFormula(from, new Map(measures), IT) };
}

const cases = (): RowFormula => formula("[m] / [n]", ["34", "pratiche"], ["54", "pratiche"]);

function judge(
  actual: ReturnType<typeof source>,
  given: RowFormula,
  unit = "percentuale",
  target = ">= 60%",
): Assessment {
  return assess(indicator({ target: source(target), actual, formula: given, unit }));
}

const differs = (assessment: Assessment): boolean =>
  assessment.proof.issues.some(({ code }) => code === "formula-differs");

describe("a typed actual and the formula's 34/54 = 62,963 %", () => {
  test.each([
    { typed: source(0.63, "0%"), agree: true },
    { typed: source(0.6296, "0%"), agree: true },
    { typed: source("63%"), agree: true },
    { typed: source("62%"), agree: true }, // cut
    { typed: source("62,9%"), agree: true },
    { typed: source("62,96%"), agree: true },
    { typed: source(34 / 54), agree: true },
    { typed: source(0.63), agree: true },
    { typed: source(63), agree: true },
    { typed: source(">= 60%"), agree: true },
    { typed: source("sì"), agree: true },
    { typed: source(0.64, "0%"), agree: false },
    { typed: source(0.632, "0.0%"), agree: false },
    { typed: source("61%"), agree: false },
    { typed: source("62,95%"), agree: false },
    { typed: source(0.62), agree: true }, // cut
    { typed: source(0.61), agree: false },
    { typed: source("> 70%"), agree: false },
    { typed: source("n.d."), agree: false },
    { typed: source("63 gg"), agree: false },
  ])("$typed.cell: $agree", ({ typed, agree }) => {
    expect(differs(judge(typed, cases()))).toBe(!agree);
  });

  test.each([
    // A plain 1.2 or 120 beside 120 %, and the other way round; only two digits are shown.
    { typed: source(1.2), given: ["120", "100"], unit: "percentuale", agree: true },
    { typed: source(120), given: ["120", "100"], unit: "percentuale", agree: true },
    { typed: source(1.3), given: ["120", "100"], unit: "percentuale", agree: false },
    { typed: source("120%"), given: ["120", "100"], unit: "", agree: true },
    { typed: source("130%"), given: ["120", "100"], unit: "", agree: false },
    { typed: source(1.2345, "0.0"), given: ["12", "10"], unit: "", agree: true },
    { typed: source(1.2345, '0.00" [x]"'), given: ["12", "10"], unit: "", agree: false },
    { typed: source(1.2345, '0.0" al 0.00"'), given: ["12", "10"], unit: "", agree: true },
    { typed: source(1.2345, "[>1]0.0;0.000"), given: ["12", "10"], unit: "", agree: true },
    { typed: source(0), given: ["0", "10"], unit: "", agree: true },
    { typed: source(0), given: ["4", "10"], unit: "", agree: true },
    { typed: source(0), given: ["6", "10"], unit: "", agree: true },
    { typed: source(0), given: ["16", "10"], unit: "", agree: false },
    { typed: source(0.1 + 0.2), given: ["3", "10"], unit: "", agree: true },
  ] as const)("$typed.cell, $given as '$unit': $agree", ({ typed, given, unit, agree }) => {
    const row = formula("[m] / [n]", [given[0], "pratiche"], [given[1], "pratiche"]);
    expect(differs(judge(typed, row, unit, unit === "" ? ">= 1" : ">= 60%"))).toBe(!agree);
  });

  test("the typed one is judged, and a difference is a person's to settle", () => {
    const { verdict, question, isOpen, proof } = judge(source("50%"), cases());
    expect([verdict.kind, question, isOpen]).toEqual(["not-met", "decide", true]);
    expect(proof.issues).toMatchObject([
      {
        code: "formula-differs",
        facts: { typed: "50%", computed: "0.62962962962962962962962962963 percent" },
      },
    ]);
  });

  test("a confirmed reading settles it", () => {
    const rulings = { ...NO_RULINGS, confirmedActual: source("50%") };
    const { question, proof } = assess(
      indicator({
        target: source(">= 60%"),
        actual: source("50%"),
        formula: cases(),
        unit: "percentuale",
        rulings,
      }),
    );
    expect([question, proof.issues, proof.computed?.isJudged]).toEqual(["none", [], false]);
  });
});

describe("an empty actual", () => {
  test("beside a confirmed reading that cannot be read is no matter of the formula", () => {
    const rulings = { ...NO_RULINGS, confirmedActual: source("boh") };
    const given = {
      target: source(">= 60%"),
      actual: source(""),
      formula: cases(),
      unit: "percentuale",
      rulings,
    };
    expect(assess(indicator(given)).verdict).toMatchObject({
      kind: "needs-review",
      issues: [{ code: "confirmed-reading-unreadable" }],
    });
  });

  test("is what the formula gives, exactly", () => {
    const { verdict, question, proof } = judge(source(""), cases(), "percentuale", ">= 62,963%");
    expect([verdict.kind, question]).toEqual(["not-met", "none"]);
    expect(proof.actual).toMatchObject({ text: "", reading: { quantity: { unit: "percent" } } });
    expect(proof.computed).toMatchObject({ text: "[m] / [n]", isJudged: true });
  });

  test.each([
    { unit: "percentuale", target: ">= 60%", reads: "percent" },
    { unit: "", target: ">= 60%", reads: "percent" },
    { unit: "", target: ">= 0,5", reads: "number" },
    { unit: "rapporto", target: ">= 0,5", reads: "number" },
  ])("unit “$unit”, target $target: $reads", ({ unit, target, reads }) => {
    const { verdict, proof } = judge(source(""), cases(), unit, target);
    expect([verdict.kind, proof.computed?.quantity.unit]).toEqual(["met", reads]);
  });

  test("a ratio times 100 in a row of percentages is in points", () => {
    const points = formula("[m] / [n] * 100", ["34", "pratiche"], ["54", "pratiche"]);
    const { proof } = judge(source(""), points);
    expect(proof.computed?.quantity).toMatchObject({ unit: "percent" });
    expect(proof.computed?.quantity.value.toFixed(4)).toBe("0.6296");
  });

  test.each([
    { given: ["120", "ore"], unit: "ore/persona", is: "30 number ore/persona" },
    { given: ["120", "ore"], unit: "minuti per persona", is: "1800 number minuti/persona" },
    { given: ["120", "ore"], unit: "ore", is: "30 hour " },
    { given: ["120", "corsi"], unit: "percentuale", is: "30 percent " },
    { given: ["120", ""], unit: "ore", is: "none" },
    { given: ["120", "€"], unit: "ore", is: "none" },
  ] as const)("$given by 4 persons, unit $unit", ({ given, unit, is }) => {
    const row = formula("[m] / [n]", given, ["4", "persone"]);
    const { quantity, unitWords } = judge(source(""), row, unit, ">= 10").proof.computed ?? {};
    expect(
      quantity === undefined ? "none" : `${quantity.value.toString()} ${quantity.unit} ${unitWords ?? ""}`,
    ).toBe(is);
  });

  test("another unit than the row's leaves it open", () => {
    const days = formula("[m]", ["30", "gg"]);
    const { verdict } = judge(source(""), days, "percentuale");
    expect(verdict).toMatchObject({
      kind: "needs-review",
      issues: [
        { code: "formula-result-unit", facts: { unit: "percentuale", right: "day" }, at: { address: "K2" } },
      ],
    });
  });

  test("hours become the row's days only where there is a fixed number of them", () => {
    expect(judge(source(""), formula("[m]", ["2", "ore"]), "minuti", ">= 90 minuti").verdict.kind).toBe(
      "met",
    );
    expect(judge(source(""), formula("[m]", ["2", "ore"]), "gg", ">= 1 gg").verdict.kind).toBe(
      "needs-review",
    );
  });

  test("a formula that cannot be worked out leaves the row open; beside a typed actual it is said", () => {
    const broken = formula("[m] / [x]", ["1", ""]);
    expect(judge(source(""), broken).verdict).toMatchObject({
      kind: "needs-review",
      issues: [{ code: "measure-unknown" }],
    });
    const { verdict, question, proof } = judge(source("70%"), broken);
    expect([verdict.kind, question, proof.issues.map(({ code }) => code)]).toEqual([
      "met",
      "none",
      ["measure-unknown"],
    ]);
  });
});
