import { describe, expect, test } from "vitest";
import { directionWord, ruleSentence, totalSentences, verdictWord } from "../../../src/app/texts/words.ts";
import type { Assessment } from "../../../src/core/assessment/assessment.ts";
import { decimal } from "../../../src/core/decimal.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/core/policy/policy.ts";
import { memberOf, rollUp, type Leaf, type RollUp } from "../../../src/core/roll-up/roll-up.ts";
import { assessTexts } from "../../support/assess.ts";

const MET = assessTexts("≥ 80 %", "90 %");
const MISSED = assessTexts("≥ 80 %", "60 %");
const MISSING = assessTexts("≥ 80 %", "");
const UNREAD = assessTexts("sì", "realizzazione al 67%");

function total(
  assessments: readonly Assessment[],
  weights: readonly (number | undefined)[] = [],
  policy: Policy = DEFAULT_POLICY,
): RollUp {
  const leaves = assessments.map((assessment, index): Leaf => {
    const weight = weights[index];
    return { key: `I${index}`, assessment, weight: weight === undefined ? undefined : decimal(weight) };
  });
  const members = leaves.map((leaf) => memberOf(leaf, policy));
  return rollUp(members, leaves, policy, policy.bands.administration, "siblings");
}

const said = (one: RollUp): readonly string[] =>
  totalSentences(one, DEFAULT_POLICY, "it").map((line) => line.replaceAll("\u00A0", " "));

describe("what a total says of itself", () => {
  test("complete: counts, mean, rule", () => {
    expect(said(total([MET, MISSED]))).toEqual([
      "1 target raggiunto su 2 valutati, 2 nel piano",
      "Grado medio 87,5 % – ◐ Parziale",
      "Media semplice a ogni livello (indicatori, obiettivi operativi, obiettivi strategici, ente): il piano non assegna pesi.",
    ]);
  });

  test("provisional: missing and unread rows alike, with the bounds", () => {
    expect(said(total([MET, MET, MISSING, UNREAD])).slice(3)).toEqual([
      "Totale provvisorio: mancano o non si leggono i consuntivi di 2 indicatori. Con quelli a zero il grado sarebbe 50,0 %, a cento 100,0 %.",
    ]);
  });

  test("no total: why, and what to do", () => {
    expect(said(total([MET, MET], [30, undefined]))).toEqual([
      "2 target raggiunti su 2 valutati, 2 nel piano",
      "Grado medio non calcolato",
      "Il totale non si calcola: il peso è dato solo per 1 su 2.",
      "Darlo per tutti o per nessuno.",
    ]);
  });
});

test.each([
  {
    totals: [{ aggregation: "tree-mean", weighing: "equal" }],
    isTree: false,
    rule: "Media semplice: il piano non assegna pesi.",
  },
  {
    totals: [
      { aggregation: "tree-mean", weighing: "equal" },
      { aggregation: "tree-mean", weighing: "apart" },
    ],
    isTree: false,
    rule: "Media semplice: i pesi del piano valgono solo tra gli indicatori di uno stesso obiettivo.",
  },
  {
    totals: [{ aggregation: "flat-mean", weighing: "equal" }],
    isTree: true,
    rule: "Media semplice: il piano non assegna pesi.",
  },
  { totals: [{ aggregation: "worst", weighing: "equal" }], isTree: true, rule: "Vale il grado più basso." },
  {
    totals: [{ aggregation: "share-met", weighing: "equal" }],
    isTree: true,
    rule: "Quota dei target raggiunti tra quelli valutati.",
  },
] as const)("$rule", ({ totals, isTree, rule }) => {
  expect(ruleSentence(totals, isTree, "it")).toBe(rule);
});

test("words to be written in the columns of rulings", () => {
  expect([verdictWord("not-met", "it"), verdictWord("deferred", "en"), directionWord("lower", "it")]).toEqual(
    ["non raggiunto", "deferred", "minore è meglio"],
  );
});
