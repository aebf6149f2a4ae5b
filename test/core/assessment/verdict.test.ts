import { describe, expect, test } from "vitest";
import type { VerdictKind } from "../../../src/core/assessment/assessment.ts";
import type { Indicator } from "../../../src/core/plan.ts";
import { assessIndicator } from "../../../src/core/assessment/assess-indicator.ts";
import { readIndicator } from "../../../src/core/assessment/read-indicator.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { assessTexts, indicator, source, NO_RULINGS, TERMS } from "../../support/assess.ts";

interface Case {
  readonly target: string | number | boolean;
  readonly actual: string | number | boolean;
  readonly verdict: VerdictKind;
  readonly given?: Partial<Indicator>;
}

test.each([
  { target: ">=80%", actual: "63%", verdict: "not-met" },
  { target: ">50%", actual: "50%", verdict: "not-met" },
  { target: "<=-6", actual: "-5", verdict: "not-met" },
  { target: "-3%", actual: "-31,65%", verdict: "met" },
  { target: "5%", actual: "4,88%", verdict: "not-met" },
  { target: ">=80%", actual: 63, verdict: "not-met" },
  { target: ">=80%", actual: 0.93, verdict: "met" },
  { target: ">=80%", actual: 1.2, verdict: "needs-review" },
  { target: "≥90%", actual: "≥95%", verdict: "met" },
  { target: "≥96%", actual: "≥95%", verdict: "needs-review" },
  { target: ">95%", actual: "≥95%", verdict: "needs-review" },
  { target: "≤90%", actual: "≥95%", verdict: "not-met" },
  { target: "tra 80% e 90%", actual: "85%", verdict: "met" },
  { target: "tra 80% e 90%", actual: "80%", verdict: "met" },
  { target: "tra 80% e 90%", actual: "91%", verdict: "not-met" },
  { target: "sì", actual: "No", verdict: "not-met" },
  { target: "sì realizzazione", actual: "Sì", verdict: "met" },
  { target: true, actual: false, verdict: "not-met" },
  { target: "sì rispetto programma attività", actual: "realizzazione al 67%", verdict: "needs-review" },
  { target: "sì", actual: "realizzazione al 100%", verdict: "met" },
  { target: "sì max € 4.293.180", actual: "€ 4.100.000", verdict: "met" },
  { target: "sì max € 4.293.180", actual: "€ 4.300.000", verdict: "not-met" },
  { target: "30.06", actual: "sì entro il 30.06", verdict: "met" },
  { target: "30.06", actual: "15.07.2021", verdict: "not-met" },
  { target: "30.06", actual: "sì", verdict: "met" },
  { target: "sì realizzazione", actual: "Sì progettazione", verdict: "needs-review" },
  { target: "sì affidamento", actual: "sì, affidamento al fornitore", verdict: "met" },
  { target: "30.06", actual: "No", verdict: "not-met" },
  { target: "almeno 2", actual: "Attività rinviata per legge", verdict: "deferred" },
  { target: "almeno 2", actual: "", verdict: "no-actual" },
  { target: "n.d.", actual: "12", verdict: "no-target" },
  { target: "", actual: "12", verdict: "no-target" },
  { target: "almeno 2", actual: "vedi relazione allegata", verdict: "needs-review" },
  { target: "entro 5 gg", actual: "4 gg", verdict: "met" },
  { target: "+10% rispetto al 2020", actual: "105", verdict: "needs-review" },
  { target: "+10%", actual: 0.12, verdict: "met" },
  { target: ">= 1 h", actual: "30 minuti", verdict: "not-met" },
  { target: "≤ 100 mila euro", actual: "105 k€", verdict: "not-met" },
  { target: "≥ 3 visite", actual: "2 corsi", verdict: "needs-review" },
  { target: "≥ 3 eventi formativi", actual: "4 eventi", verdict: "met" },
  { target: "≥ 90%", actual: "120 pratiche", verdict: "needs-review" },
  { target: "100%", actual: "12 su 12", verdict: "met" },
  { target: "4 su 5", actual: "80 su 100", verdict: "needs-review" },
  { target: "4 su 5", actual: "4,2 su 5", verdict: "met" },
  { target: "8", actual: "12 nel 2021", verdict: "met" },
  { target: ">3,2 (dato 2020)", actual: "3,4 (indagine)", verdict: "met" },
  { target: "≥ 90%", actual: "93% (44/50)", verdict: "needs-review" },
  { target: "almeno 2 e almeno 30", actual: "40", verdict: "needs-review" },
  { target: "≥ 80% e ≤ 90%", actual: "85%", verdict: "met" },
  { target: "sì", actual: "predisposta bozza", verdict: "needs-review" },
  { target: "entro il 31/01/2022", actual: "15/02", verdict: "not-met" },
] satisfies Case[])("$target against $actual is $verdict", ({ target, actual, verdict }) => {
  expect(assessTexts(target, actual).verdict.kind).toBe(verdict);
});

describe("a stage of work without a declared ladder", () => {
  const given = { algorithm: "Stato avanzamento lavori" };
  test.each([
    { actual: "Sì progettazione", verdict: "needs-review" },
    { actual: "Sì", verdict: "met" },
    { actual: "No", verdict: "not-met" },
  ] satisfies { actual: string; verdict: VerdictKind }[])("$actual is $verdict", ({ actual, verdict }) => {
    expect(assessTexts("Avvio (go live)", actual, given).verdict.kind).toBe(verdict);
  });
});

describe("a day whose year nobody said", () => {
  test.each([
    { target: "30.06", actual: "sì entro il 30.06", verdict: "met", assumed: ["year-from-period"] },
    { target: "30.06", actual: "15 luglio", verdict: "not-met", assumed: ["year-from-period"] },
    // Nothing was taken for granted: the row is open for want of a year.
    { target: "30.06", actual: "15.05.2021", verdict: "needs-review", assumed: [] },
  ] satisfies (Case & { assumed: string[] })[])(
    "$target against $actual is $verdict",
    ({ target, actual, verdict, assumed }) => {
      const given = indicator({ target: source(target), actual: source(actual) });
      const read = readIndicator(given, lexiconOf("it"), undefined);
      const assessment = assessIndicator(read, { ...TERMS, year: undefined });
      expect(assessment.verdict.kind).toBe(verdict);
      expect(assessment.proof.assumptions.map(({ code }) => code)).toEqual(assumed);
    },
  );
});

describe("before the due date", () => {
  const asOf = { year: 2021, month: 9, day: 30 };
  test.each([
    { target: ">=80%", actual: "63%", verdict: "not-yet-due" },
    { target: ">=80%", actual: "83%", verdict: "not-yet-due" },
    { target: ">=80%", actual: "83%", given: { isCumulative: true }, verdict: "met" },
    { target: ">=80%", actual: "63%", given: { due: asOf }, verdict: "not-met" },
    { target: "sì", actual: "Sì", verdict: "met" },
    { target: "sì", actual: "No", verdict: "not-yet-due" },
    { target: "30.06", actual: "15.07.2021", verdict: "not-met" },
    { target: ">=80%", actual: "", verdict: "not-yet-due" },
    { target: "sì", actual: "Attività rinviata per legge", verdict: "deferred" },
  ] satisfies Case[])("$target against $actual is $verdict", ({ target, actual, given, verdict }) => {
    expect(assessTexts(target, actual, given, { asOf }).verdict.kind).toBe(verdict);
  });

  test("the attainment to date is there all the same", () => {
    const { attainment, coverage } = assessTexts(">=80%", "63%", {}, { asOf });
    expect({ shown: attainment.kind === "computed" && attainment.shown.toString(), coverage }).toEqual({
      shown: "0.788",
      coverage: { counts: false, because: "not-yet-due" },
    });
  });
});

describe("a decision", () => {
  const decision = {
    verdict: "met",
    reason: "SAL approvato",
    act: "det. 12",
    by: "Rossi",
    on: "2022-02-01",
  } as const;
  const decided = { rulings: { ...NO_RULINGS, decision } };

  test("outranks the reading, and settles the question", () => {
    const { verdict, question, attainment, proof } = assessTexts("sì", "realizzazione al 67%", decided);
    expect({
      verdict,
      question,
      rule: proof.rule,
      share: attainment.kind === "computed" && attainment.capped.toNumber(),
    }).toEqual({
      verdict: { kind: "met" },
      question: "none",
      rule: "decision",
      share: 1,
    });
  });

  test("that takes the row out of the totals without its act is still asked", () => {
    const issues = [{ code: "act-missing" as const }];
    const rulings = { ...NO_RULINGS, decision: { ...decision, verdict: "deferred" as const } };
    expect(assessTexts("sì", "No", { rulings, issues }).question).toBe("decide");
  });

  test("lapses when the actual changes", () => {
    const rulings = { ...decided.rulings, reference: "sì → realizzazione al 60%" };
    const { verdict, question, proof } = assessTexts("sì", "realizzazione al 67%", { rulings });
    expect({
      kind: verdict.kind,
      question,
      lapsed: proof.issues.some(({ code }) => code === "decision-lapsed"),
    }).toEqual({
      kind: "needs-review",
      question: "decide",
      lapsed: true,
    });
  });
});

describe("a confirmed reading", () => {
  test("goes before the cell's own words and leaves nothing to confirm", () => {
    const rulings = { ...NO_RULINGS, confirmedActual: source("sì") };
    const { verdict, question, proof } = assessTexts("sì max € 4.293.180", "Budget rispettato", { rulings });
    expect({ verdict, question, assumptions: proof.assumptions }).toEqual({
      verdict: { kind: "met" },
      question: "none",
      assumptions: [],
    });
  });

  test("that cannot be read is a matter to decide", () => {
    const rulings = { ...NO_RULINGS, confirmedTarget: source("boh?") };
    const { verdict } = assessTexts(">=80%", "90%", { rulings });
    expect(verdict).toMatchObject({
      kind: "needs-review",
      issues: [{ code: "confirmed-reading-unreadable" }],
    });
  });
});

describe("direction", () => {
  test("a column that contradicts the comparator leaves the verdict open", () => {
    const rulings = { ...NO_RULINGS, direction: "lower" as const };
    expect(assessTexts(">=80%", "90%", { rulings }).verdict).toMatchObject({
      kind: "needs-review",
      issues: [{ code: "directions-disagree" }],
    });
  });

  test.each([
    {
      name: "",
      algorithm: "oneri correnti / proventi correnti",
      target: "1",
      actual: "1,03",
      question: "decide",
    },
    { name: "", algorithm: "oneri correnti / proventi correnti", target: "1", actual: "1", question: "none" },
    { name: "", algorithm: "N. iniziative realizzate", target: "8", actual: "12", question: "confirm" },
    { name: "", algorithm: "", target: "8", actual: "12", question: "decide" },
    { name: "", algorithm: "", target: ">=8", actual: "12", question: "none" },
  ])(
    "$target → $actual with «$algorithm» asks: $question",
    ({ name, algorithm, target, actual, question }) => {
      expect(assessTexts(target, actual, { name, algorithm }).question).toBe(question);
    },
  );

  test("a lapsed direction no longer holds once the target has changed, and still does after a new actual", () => {
    const rulings = { ...NO_RULINGS, direction: "lower" as const };
    const lapsed = assessTexts("36%", "32%", { rulings: { ...rulings, reference: "40% → 32%" } });
    const holding = assessTexts("36%", "32%", { rulings: { ...rulings, reference: "36% → 35%" } });
    expect([lapsed.question, lapsed.proof.direction?.source, holding.proof.direction?.source]).toEqual([
      "decide",
      "default",
      "column",
    ]);
  });
});
