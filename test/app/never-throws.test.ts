import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateLine, type EvaluationTerms } from "../../src/app/evaluate-line.ts";
import { EVALUATION_TEXTS } from "../../src/app/texts/evaluation/evaluation.ts";

const TERMS: EvaluationTerms = { language: "it", year: 2021, method: "ratio", asOf: undefined };
const LANGUAGES = ["it", "en", "fr"] as const;

/** Forms of every kind of answer and target, units that nobody knows among them. */
const FORMS = [
  "≥ 80 pratiche",
  "70%",
  "12 minuti",
  "≤ 2 ore",
  "5 gg lavorativi",
  "3 settimane",
  "€ 4.293.180",
  "$ 12",
  "3‰",
  "tra 10 e 20",
  "sì",
  "sì max € 100",
  "30.06",
  "entro il III trimestre",
  "due terzi",
  "4 su 5",
  "+15%",
  "almeno 70 PA e almeno 600 utenti",
  "1 corso o 2 seminari",
  "realizzazione al 67%",
  "rinviato al 2022",
  "n.d.",
  "da definire",
  "Sì progettazione",
  "Avvio dei lavori",
  "1:3",
  "≥95%",
  "#DIV/0!",
  "",
];

const judged = (fields: Readonly<Record<string, string>>, language: (typeof LANGUAGES)[number]) =>
  evaluateLine(JSON.stringify(fields), { ...TERMS, language });

describe("every pair of forms is judged and told, in every language", () => {
  test.each(LANGUAGES)("%s", (language) => {
    for (const target of FORMS)
      for (const actual of FORMS) {
        const { verdict, explanation } = judged({ target, actual }, language);
        expect(Object.hasOwn(EVALUATION_TEXTS[language], `verdict.${verdict}`), `${target} / ${actual}`).toBe(
          true,
        );
        expect(explanation.length).toBeGreaterThan(0);
      }
  });
});

test("and whatever else people may write", () => {
  const words = fc.oneof(fc.constantFrom(...FORMS), fc.string({ unit: "grapheme", maxLength: 40 }));
  fc.assert(
    fc.property(
      words,
      words,
      words,
      fc.constantFrom(...LANGUAGES),
      (target, actual, baseline, language) =>
        judged({ target, actual, baseline, name: actual, algorithm: baseline }, language).explanation !== "",
    ),
    { numRuns: 500, seed: 20_211_231 },
  );
});
