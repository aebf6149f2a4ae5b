import { describe, expect, test } from "vitest";
import { readIndicator, type ReadIndicator } from "../../../src/core/assessment/read-indicator.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import {
  referenceOf,
  type Decision,
  type Indicator,
  type Rulings,
  type Source,
} from "../../../src/core/plan.ts";
import type { Target } from "../../../src/core/target/target.ts";
import { indicator, NO_RULINGS, source } from "../../support/assess.ts";
import { count, day, percent, threshold } from "../../support/readings.ts";

const reads = (
  target: string,
  actual: string,
  given: Partial<Indicator> = {},
  year: number | undefined = 2021,
): ReadIndicator =>
  readIndicator(
    indicator({ target: source(target), actual: source(actual), ...given }),
    lexiconOf("it"),
    year,
  );

const at = (text: string, address: string): Source => ({ ...source(text), at: { sheet: "Piano", address } });
const targetOf = ({ target: { reading } }: ReadIndicator): Target | string =>
  reading.ok ? reading.value.target : reading.issue.code;
const actualOf = ({ actual: { reading } }: ReadIndicator): unknown =>
  reading.ok ? reading.value.actual : reading.issue.code;

describe("what was ruled for other words", () => {
  const DECISION: Decision = { verdict: "met", reason: "", act: "", by: "", on: "" };
  const then = referenceOf(">= 80%", "75%");
  const ruled = (given: Partial<Rulings>, target = ">= 80%", actual = "75%"): ReadIndicator =>
    reads(target, actual, { rulings: { ...NO_RULINGS, reference: then, ...given } });

  test("holds while target and actual say the same", () => {
    const held = ruled({
      decision: DECISION,
      confirmedTarget: source("70%"),
      confirmedActual: source("72%"),
      direction: "lower",
    });
    expect([targetOf(held), actualOf(held)]).toMatchObject([
      { kind: "bare", bound: percent(70) },
      { kind: "quantity", quantity: percent(72) },
    ]);
    expect([held.target.confirmed, held.actual.confirmed, held.decision, held.issues]).toEqual([
      true,
      true,
      DECISION,
      [],
    ]);
    expect(held.direction).toMatchObject({ direction: "lower" });
    expect(held.target.text).toBe(">= 80%");
  });

  test.each<[what: string, given: Partial<Rulings>, codes: readonly string[]]>([
    ["a decision", { decision: DECISION }, ["decision-lapsed"]],
    ["a target", { confirmedTarget: source("70%") }, ["confirmation-lapsed"]],
    ["an actual", { confirmedActual: source("70%") }, ["confirmation-lapsed"]],
    [
      "both",
      { decision: DECISION, confirmedActual: source("70%") },
      ["decision-lapsed", "confirmation-lapsed"],
    ],
    ["nothing", {}, []],
    ["a direction, of which the actual says nothing", { direction: "lower" }, []],
  ])("lapses once the actual has changed: %s", (_, given, codes) => {
    const lapsed = ruled(given, ">= 80%", "76%");
    expect(lapsed.issues).toEqual(codes.map((code) => ({ code, facts: { reference: then } })));
    expect([lapsed.decision, lapsed.target.confirmed, lapsed.actual.confirmed]).toEqual([
      undefined,
      false,
      false,
    ]);
    expect(actualOf(lapsed)).toMatchObject({ quantity: percent(76) });
  });

  test("a direction lapses with the target alone", () => {
    const name = { name: "Tempo medio di attesa" };
    const moved = (target: string) =>
      reads(target, "76%", { ...name, rulings: { ...NO_RULINGS, reference: then, direction: "higher" } });
    expect(moved("82%").issues).toEqual([{ code: "confirmation-lapsed", facts: { reference: then } }]);
    expect(moved("82%").direction).toMatchObject({ direction: "lower" });
    expect(moved(">= 80%").issues).toEqual([]);
    expect(reads("82%", "76%", name).issues).toEqual([]);
  });

  test("a confirmed reading that cannot be read is told, with its words and its cell", () => {
    const { target } = ruled({ confirmedTarget: at("boh", "X7") });
    expect(target).toMatchObject({
      confirmed: false,
      reading: {
        ok: false,
        issue: {
          code: "confirmed-reading-unreadable",
          facts: { text: "boh" },
          at: { sheet: "Piano", address: "X7" },
        },
      },
    });
  });
});

describe("where the words stand", () => {
  test("what cannot be read is told with its cell, if it has one", () => {
    const read = readIndicator(
      indicator({ target: at("boh", "C5"), actual: source("mah") }),
      lexiconOf("it"),
      undefined,
    );
    expect(read.target.reading).toMatchObject({
      ok: false,
      issue: { at: { sheet: "Piano", address: "C5" } },
    });
    expect(read.actual.reading.ok === false && "at" in read.actual.reading.issue).toBe(false);
  });

  test("an actual that is not the accepted one is not judged until somebody confirms it", () => {
    const differing = { actual: at("75%", "D5"), accepted: source("70%") };
    const { actual } = reads(">= 80%", "", differing);
    expect(actual.reading).toEqual({
      ok: false,
      issue: {
        code: "actual-differs",
        facts: { typed: "75%", accepted: "70%" },
        at: { sheet: "Piano", address: "D5" },
      },
    });
    const rulings = { ...NO_RULINGS, confirmedActual: source("75%") };
    expect(actualOf(reads(">= 80%", "", { ...differing, rulings }))).toMatchObject({ quantity: percent(75) });
  });
});

describe("an answer is read by what was asked", () => {
  const SENTENCE = "chiuse 12 pratiche, pari al 64% del totale";

  test.each(["80%", ">= 80%", "tra 60% e 80%"])("%s: the share of a sentence, not its count", (target) => {
    for (const year of [2021, undefined])
      expect(actualOf(reads(target, SENTENCE, {}, year))).toMatchObject({ quantity: percent(64) });
  });

  test("a day without a year is of the target's, else of the plan's", () => {
    const due = (target: string) => actualOf(reads(target, "15/02"));
    expect(due("entro il 31/01/2022")).toMatchObject({ date: day(2022, 2, 15) });
    expect(due("entro il 31/03")).toMatchObject({ date: day(2021, 2, 15) });
  });
});

describe("from the starting value", () => {
  const from = (target: string, baseline: string | undefined, given: Partial<Indicator> = {}) =>
    reads(target, "60", { ...(baseline === undefined ? {} : { baseline: source(baseline) }), ...given });

  test("only an amount is one", () => {
    expect([
      from("50", "40").baseline,
      from("50", "boh").baseline,
      from("50", "sì").baseline,
      from("50", undefined).baseline,
    ]).toEqual([count(40), undefined, undefined, undefined]);
  });

  test("an improvement is better than it: above, or below where less is better; to keep it is as good", () => {
    const better = (direction: "higher" | "lower", target = "miglioramento rispetto all'anno precedente") =>
      targetOf(from(target, "40", { rulings: { ...NO_RULINGS, direction } }));
    expect(better("higher")).toEqual(threshold(">", count(40)));
    expect(better("lower")).toEqual(threshold("<", count(40)));
    expect(better("higher", "mantenimento del valore dell'anno precedente")).toMatchObject({
      bound: count(40),
    });
  });
});

test.each<[target: string, hasDirection: boolean]>([
  ["80%", true],
  [">= 80%", true],
  [">= 80% e >= 10 pratiche", true],
  [">= 80% o >= 10 pratiche", true],
  ["tra 10 e 20", false],
  ["sì", false],
  ["entro il 31/03", false],
])("%s: is compared with a direction: %s", (target, hasDirection) => {
  expect(reads(target, "1").direction !== undefined).toBe(hasDirection);
});
