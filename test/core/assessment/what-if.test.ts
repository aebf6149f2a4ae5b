import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessIndicator, type AssessmentTerms } from "../../../src/core/assessment/assess-indicator.ts";
import { readIndicator } from "../../../src/core/assessment/read-indicator.ts";
import type { Reach } from "../../../src/core/assessment/reach.ts";
import { isBest, whatIf } from "../../../src/core/assessment/what-if.ts";
import type { Actual } from "../../../src/core/actual/actual.ts";
import { formatActual } from "../../../src/core/actual/format-actual.ts";
import { decimal, type Decimal } from "../../../src/core/decimal.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import type { Indicator } from "../../../src/core/plan.ts";
import { readMethodParameters } from "../../../src/core/policy/method-parameters.ts";
import { DEFAULT_POLICY, type Method, type Policy } from "../../../src/core/policy/policy.ts";
import { formatTarget } from "../../../src/core/target/format-target.ts";
import { assess, assessTexts, indicator, NO_RULINGS, source, TERMS } from "../../support/assess.ts";

const LEXICON = lexiconOf("it");

/** "≥ 80 %", "sì", "tutte: ≥ 80 % di [≥ 80 %]": short, for tables. */
function words(reach: Reach | undefined): string {
  switch (reach?.kind) {
    case undefined:
      return "?";
    case "answer":
      return formatActual(reach.actual, LEXICON);
    case "amount": {
      const { comparator, amount, isChange, until } = reach;
      const shown = formatActual(
        { kind: "quantity", quantity: amount, ...(isChange ? { isChange: true } : {}) },
        LEXICON,
      );
      const end = until && ` … ${formatActual({ kind: "quantity", quantity: until }, LEXICON)}`;
      return `${comparator} ${shown}${end ?? ""}`;
    }
    case "conditions":
      return `${reach.joint}: ${reach.parts
        .map(({ target, reach: part }) => `${words(part)} [${formatTarget(target, LEXICON)}]`)
        .join(", ")}`;
  }
}

function asked(given: Indicator, terms: Partial<AssessmentTerms> = {}) {
  const all = { ...TERMS, ...terms };
  const read = readIndicator(given, LEXICON, 2021);
  return whatIf(read, assessIndicator(read, all), all);
}

function wordsOf(given: Indicator, terms: Partial<AssessmentTerms> = {}): readonly string[] {
  const found = asked(given, terms);
  if (found.kind === "none") return [found.because];
  const { toMeet, toNextBand } = found;
  return [
    toMeet.kind === "reach" ? words(toMeet.reach) : toMeet.kind,
    toNextBand.kind === "reach" ? words(toNextBand.reach) : toNextBand.kind,
  ];
}

const parametersOf = (method: Method, text: string) => readMethodParameters(method, text, LEXICON);

test.each([
  { target: ">= 80%", actual: "63%", gives: [">= 80 %", ">= 80 %"] },
  { target: ">= 80%", actual: "30%", gives: [">= 80 %", ">= 47,96 %"] },
  { target: "> 50%", actual: "50%", gives: ["> 50 %", "> 50 %"] },
  { target: "< 10", actual: "12", gives: ["< 10", "< 10"] },
  { target: "<= 10", actual: "20", gives: ["<= 10", "<= 14,005"] },
  { target: "<= 10", actual: "20", method: "inverse", gives: ["<= 10", "<= 16,680567"] },
  { target: ">= 100", actual: "60", method: "progress", baseline: "50", gives: [">= 100", ">= 79,975"] },
  { target: ">= 100", actual: "75", method: "all-or-nothing", gives: [">= 100", ">= 100"] },
  { target: "tra 80% e 90%", actual: "99%", gives: ["<= 90 % … 80 %", "<= 90 % … 80 %"] },
  { target: "tra 80% e 90%", actual: "20%", gives: [">= 80 % … 90 %", ">= 47,96 % … 90 %"] },
  { target: "entro il 30.06.2021", actual: "15.07.2021", gives: ["30.06.2021", "30.06.2021"] },
  { target: "sì", actual: "no", gives: ["sì", "sì"] },
  { target: "sì max € 1.000", actual: "€ 1.500", gives: ["<= € 1.000", "<= € 1.400,50"] },
  { target: "<= 0", actual: "3", gives: ["<= 0", "<= 0"] },
  { target: "<= 2 ore", actual: "150 minuti", gives: ["<= 120 minuti", "<= 120 minuti"] },
  { target: "<= 90 minuti", actual: "2 ore", gives: ["<= 1,5 ore", "<= 1,5 ore"] },
  // In the unit of the row's own actual, where that comes out even.
  { target: "<= 100 minuti", actual: "2 ore", gives: ["<= 100 minuti", "<= 100 minuti"] },
  { target: "<= 21 giorni", actual: "4 settimane", gives: ["<= 3 settimane", "<= 3 settimane"] },
  { target: "<= 3 settimane", actual: "25 giorni", gives: ["<= 21 giorni", "<= 21 giorni"] },
  { target: "<= 18 mesi", actual: "2 anni", gives: ["<= 1,5 anni", "<= 1,5 anni"] },
  { target: "<= 10 giorni", actual: "2 settimane", gives: ["<= 10 giorni", "<= 10 giorni"] },
  { target: "riduzione del 10%", actual: "-4%", baseline: "100", gives: ["<= -10 %", "<= -5,995 %"] },
  { target: "aumento di 5", actual: "52", baseline: "50", gives: [">= 55", ">= 52,9975"] },
  { target: "riduzione del 10%", actual: "48%", baseline: "50%", gives: ["<= -10 %", "<= -5,995 %"] },
  { target: ">= 80%", actual: "85%", gives: ["met", "highest"] },
  { target: "riduzione del 10%", actual: "93", baseline: "100", gives: ["<= 90", "<= 90"] },
  { target: "riduzione del 10%", actual: "98", baseline: "100", gives: ["<= 90", "<= 94,005"] },
  { target: "riduzione del 10%", actual: "-4%", gives: ["<= -10 %", "<= -5,995 %"] },
  { target: "+3 p.p.", actual: "61%", baseline: "60%", gives: [">= 63 %", ">= 61,7985 %"] },
  { target: "miglioramento", actual: "50", baseline: "50", gives: ["> 50", "> 50"] },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "75 PA, 500 soggetti",
    gives: ["all-of: >= 600 [≥ 600]", "all-of: >= 600 [≥ 600]"],
  },
  {
    target: ">= 2 ore di corso e >= 600 soggetti",
    actual: "500 soggetti, 60 minuti di corso",
    gives: ["all-of: >= 120 minuti [≥ 2 ore], >= 600 [≥ 600]", "all-of: >= 71,94 minuti [≥ 2 ore]"],
  },
  {
    target: ">= 80% o <= 10%",
    actual: "40%",
    gives: [
      "any-of: >= 80 % [≥ 80 %], <= 10 % [≤ 10 %]",
      "any-of: >= 47,96 % [≥ 80 %], <= 14,005 % [≤ 10 %]",
    ],
  },
  { target: "no", actual: "sì", gives: ["no", "no"] },
  { target: "mantenimento", actual: "no", gives: ["sì", "sì"] },
  // What nobody can read has to be made readable first: it is named, without a value.
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "70 PA",
    gives: ["all-of: >= 75 [≥ 75], ? [≥ 600]", "all-of: >= 75 [≥ 75], ? [≥ 600]"],
  },
  {
    target: ">= 80% e entro il 30.06.2021",
    actual: "50%",
    gives: ["all-of: >= 80 % [≥ 80 %]", "all-of: >= 80 % [≥ 80 %]"],
  },
  { target: ">= 80%", actual: "", gives: ["no-actual"] },
  { target: "boh", actual: "3", gives: ["needs-review"] },
  { target: "n.d.", actual: "3", gives: ["no-target"] },
  { target: ">= 80%", actual: "rinviata per legge", gives: ["deferred"] },
] satisfies {
  target: string;
  actual: string;
  method?: Method;
  baseline?: string;
  gives: readonly string[];
}[])("$target with $actual: $gives", ({ target, actual, method, baseline, gives }) => {
  const given = {
    target: source(target),
    actual: source(actual),
    ...(baseline === undefined ? {} : { baseline: source(baseline) }),
  };
  expect(wordsOf(indicator(given), { policy: { ...DEFAULT_POLICY, method: method ?? "ratio" } })).toEqual(
    gives,
  );
});

test.each([
  {
    method: "limits",
    target: ">= 80",
    actual: "40",
    parameters: "50 = 0 %; 80 = 100 %; 95 = 120 %",
    gives: [">= 80", ">= 67,985"],
  },
  {
    method: "limits",
    target: ">= 80",
    actual: "80",
    parameters: "50 = 0 %; 80 = 100 %; 95 = 120 %",
    gives: ["met", ">= 87,4625"],
  },
  {
    method: "limits",
    target: ">= 80",
    actual: "40",
    parameters: "50 = 0 %; 60 = 90 %; 70 = 10 %; 80 = 100 %",
    gives: [">= 80", ">= 80"],
  },
  // A quotient without end is cut on the side that is good enough.
  {
    method: "limits",
    target: ">= 90",
    actual: "40",
    parameters: "50 = 0 %; 80 = 90 %; 90 = 100 %",
    gives: [">= 90", ">= 69,983334"],
  },
  {
    method: "stages",
    target: "Avvio",
    actual: "Studio",
    parameters: "Studio = 10 %; Progetto = 60 %; Avvio = 100 %",
    gives: ["Avvio", "Progetto"],
  },
  {
    method: "stabilise",
    target: "da 10 a 20",
    actual: "28",
    parameters: "da 5 a 30",
    gives: ["<= 20 … 10", "<= 24,005 … 10"],
  },
] satisfies {
  method: Method;
  target: string;
  actual: string;
  parameters: string;
  gives: readonly string[];
}[])("$method: $target with $actual: $gives", ({ method, target, actual, parameters, gives }) => {
  const given = indicator({
    target: source(target),
    actual: source(actual),
    method,
    methodParameters: parametersOf(method, parameters),
  });
  expect(wordsOf(given, { policy: BOLD })).toEqual(gives);
});

const figure = (name: string, key: "full" | "partial" | "insufficient", from: string) => ({
  name,
  key,
  from: decimal(from),
  colour: undefined,
  symbol: undefined,
});
const LOW = figure("Pieno", "full", "0");
/** Bands up to 110 %, and room for them. */
const BOLD: Policy = {
  ...DEFAULT_POLICY,
  cap: decimal("1.2"),
  bands: {
    ...DEFAULT_POLICY.bands,
    indicator: [
      figure("Oltre", "full", "1.1"),
      figure("Pieno", "full", "1"),
      figure("Parziale", "partial", "0.6"),
      figure("Insufficiente", "insufficient", "0"),
    ],
  },
};

test("a band above the cap cannot be reached, and it is said", () => {
  const policy: Policy = { ...BOLD, cap: decimal(1) };
  const given = indicator({ target: source(">= 80%"), actual: source("85%") });
  expect(asked(given, { policy })).toMatchObject({
    toNextBand: { kind: "above-cap", band: { name: "Oltre" }, cap: decimal(1) },
  });
  expect(wordsOf(given, { policy: BOLD })).toEqual(["met", ">= 87,96 %"]);
  expect(wordsOf(indicator({ target: source("sì"), actual: source("sì") }), { policy: BOLD })).toEqual([
    "met",
    "unknown",
  ]);
});

test.each([
  // Of several conditions any of which is enough, one that nobody answered is not proposed.
  {
    target: ">= 75 PA o >= 600 soggetti",
    actual: "620 soggetti",
    gives: ["met", "any-of: >= 659,7 [≥ 600]"],
  },
  { target: ">= 80% e entro il 30.06.2021", actual: "85%", gives: ["met", "unknown"] },
  { target: "entro il 30.06.2021 o entro il 31.07.2021", actual: "15.06.2021", gives: ["met", "unknown"] },
])("beyond the target, $target with $actual: $gives", ({ target, actual, gives }) => {
  const given = indicator({ target: source(target), actual: source(actual) });
  expect(wordsOf(given, { policy: BOLD })).toEqual(gives);
});

test("a ladder gives its stages only where the method counts them", () => {
  const given = indicator({
    target: source("Avvio"),
    actual: source("Studio"),
    methodParameters: parametersOf("stages", "Studio = 10 %; Progetto = 60 %; Avvio = 100 %"),
  });
  expect(wordsOf(given, { policy: { ...BOLD, method: "ratio" } })).toEqual(["Avvio", "Avvio"]);
  expect(wordsOf(given, { policy: { ...BOLD, method: "stages" } })).toEqual(["Avvio", "Progetto"]);
});

test.each([
  { target: ">= 80%", actual: "85%", best: true },
  { target: ">= 80%", actual: "75%", best: false },
  { target: ">= 80%", actual: "", best: false },
  { target: "sì", actual: "sì", policy: BOLD, best: false },
  // Missed, and the highest band is reached all the same.
  {
    target: "> 80%",
    actual: "80%",
    policy: { ...DEFAULT_POLICY, bands: { ...DEFAULT_POLICY.bands, indicator: [LOW] } },
    best: false,
  },
])("nothing more to reach for $target with $actual: $best", ({ target, actual, policy, best }) => {
  const given = indicator({ target: source(target), actual: source(actual) });
  expect(isBest(asked(given, policy === undefined ? {} : { policy }))).toBe(best);
});

test("nothing for a row that a person decided, or before its due date", () => {
  const decision = { verdict: "not-met", reason: "", act: "", by: "", on: "" } as const;
  const row = { target: source(">= 80%"), actual: source("63%") };
  expect(wordsOf(indicator({ ...row, rulings: { ...NO_RULINGS, decision } }))).toEqual(["decision"]);
  expect(wordsOf(indicator(row), { asOf: { year: 2021, month: 6, day: 30 } })).toEqual(["not-yet-due"]);
});

const number = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => decimal(cents).div(100));
const text = (value: Decimal): string => value.toFixed().replace(".", ",");
const rows = fc.record({
  comparator: fc.constantFrom(">=", ">", "<=", "<"),
  target: number,
  actual: number,
  baseline: number,
  method: fc.constantFrom<Method>("ratio", "inverse", "progress", "all-or-nothing", "limits"),
  decimals: fc.integer({ min: 0, max: 3 }),
});
type Row = typeof rows extends fc.Arbitrary<infer R> ? R : never;

describe("whatever the numbers", () => {
  /** The row under a policy of its own, and what another actual would make of it. */
  const setUp = ({ comparator, target, actual, baseline, method, decimals }: Row) => {
    const policy: Policy = { ...BOLD, method, decimals };
    const rising = comparator.startsWith(">") ? 1 : -1;
    const points = `${text(target.minus(50 * rising))} = 0 %; ${text(target)} = 100 %; ${text(target.plus(30 * rising))} = 120 %`;
    const given = { baseline: source(text(baseline)), methodParameters: parametersOf(method, points) };
    const wanted = `${comparator} ${text(target)}`;
    return {
      found: asked(indicator({ target: source(wanted), actual: source(text(actual)), ...given }), { policy }),
      judged: (value: Decimal) => assessTexts(wanted, text(value), given, { policy }),
      better: rising,
    };
  };
  const A_LITTLE = "1e-6";

  test("the proposed actual meets the target, and a slightly worse one does not", () => {
    fc.assert(
      fc.property(rows, (row) => {
        const { found, judged, better } = setUp(row);
        if (found.kind === "none") throw new Error(found.because);
        if (found.toMeet.kind === "met") return;
        if (found.toMeet.kind !== "reach" || found.toMeet.reach.kind !== "amount")
          throw new Error(found.toMeet.kind);
        const { amount, comparator } = found.toMeet.reach;
        const little = decimal(A_LITTLE).times(better);
        const isStrict = comparator.length === 1;
        const verdicts = [amount.value.minus(little), amount.value, amount.value.plus(little)].map(
          (value) => judged(value).verdict.kind,
        );
        expect(verdicts).toEqual(["not-met", isStrict ? "not-met" : "met", "met"]);
      }),
      { numRuns: 300 },
    );
  });

  test("the proposed actual is shown in the next band or above, and a slightly worse one below", () => {
    let reached = 0;
    fc.assert(
      fc.property(rows, (row) => {
        const { found, judged, better } = setUp(row);
        if (found.kind === "none") throw new Error(found.because);
        const { toNextBand } = found;
        if (toNextBand.kind !== "reach" || toNextBand.reach.kind !== "amount") return;
        reached += 1;
        const { amount, comparator } = toNextBand.reach;
        const little = decimal(A_LITTLE).times(better);
        const first = comparator.length === 1 ? amount.value.plus(little) : amount.value;
        const isReached = (value: Decimal): boolean => {
          const { attainment } = judged(value);
          return attainment.kind === "computed" && attainment.shown.gte(toNextBand.band.from);
        };
        expect(
          [first, first.plus(little), first.plus(100 * better), first.minus(little.times(2))].map(isReached),
        ).toEqual([true, true, true, false]);
      }),
      { numRuns: 600 },
    );
    expect(reached).toBeGreaterThan(200);
  });
});

test.each([
  { target: "riduzione del 10%", actual: "98", baseline: "100" },
  { target: "riduzione del 10%", actual: "-4%", baseline: "100" },
  { target: "+3 p.p.", actual: "61%", baseline: "60%" },
  { target: "mantenimento", actual: "35", baseline: "70" },
  { target: "il doppio del 2020", actual: "60", baseline: "70" },
  { target: "<= 90 minuti", actual: "4 ore", baseline: "" },
])(
  "$target from $baseline with $actual: the proposals, written down, are met and reach the band",
  (given) => {
    const row = indicator({
      target: source(given.target),
      actual: source(given.actual),
      baseline: source(given.baseline),
    });
    const found = asked(row);
    if (found.kind === "none") throw new Error(found.because);
    const then = (step: typeof found.toMeet | typeof found.toNextBand): ReturnType<typeof assess> => {
      if (step.kind !== "reach" || step.reach.kind !== "amount") throw new Error(step.kind);
      const { amount, isChange } = step.reach;
      const actual: Actual = { kind: "quantity", quantity: amount, ...(isChange ? { isChange: true } : {}) };
      return assess({ ...row, actual: source(formatActual(actual, LEXICON)) });
    };
    expect(then(found.toMeet).verdict.kind).toBe("met");
    const next = found.toNextBand.kind === "reach" ? found.toNextBand.band.key : found.toNextBand.kind;
    expect(then(found.toNextBand).band?.key).toBe(next);
  },
);
