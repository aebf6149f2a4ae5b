import { expect, test } from "vitest";
import { whatIfOf } from "../../../src/app/what-if-of.ts";
import { whatIfSentences } from "../../../src/app/texts/what-if.ts";
import { decimal } from "../../../src/core/decimal.ts";
import type { Language } from "../../../src/core/lexicon/lexicon.ts";
import type { Indicator } from "../../../src/core/plan.ts";
import { readMethodParameters } from "../../../src/core/policy/method-parameters.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/core/policy/policy.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { assess, indicator, NO_RULINGS, source } from "../../support/assess.ts";

const PLAN = { administration: "", year: 2021, indicators: [], objectives: [], centres: [] };

function said(
  target: string,
  actual: string,
  given: Partial<Indicator> = {},
  language: Language = "it",
  policy: Policy = DEFAULT_POLICY,
): string {
  const row = indicator({ target: source(target), actual: source(actual), ...given });
  const assessment = assess(row, { policy });
  const found = whatIfOf(
    { indicator: row, assessment },
    { plan: PLAN, policy, asOf: undefined, spoken: "it" },
  );
  return whatIfSentences(found, assessment.verdict, language)
    .join(" ")
    .replaceAll(/[\u00A0\u202F]/gu, " ");
}

const [FULL, ...LOWER] = DEFAULT_POLICY.bands.indicator;
const HIGHER: Policy = {
  ...DEFAULT_POLICY,
  bands: {
    ...DEFAULT_POLICY.bands,
    indicator: [
      { key: "full", name: "Oltre", from: decimal("1.1"), colour: undefined, symbol: undefined },
      ...(FULL === undefined ? [] : [FULL]),
      ...LOWER,
    ],
  },
};
const decision = { verdict: "not-met", reason: "", act: "", by: "", on: "" } as const;

test.each([
  [">= 80%", "63%", {}, "Per raggiungere il target e la fascia Pieno: almeno 80 %."],
  [">= 80%", "30%", {}, "Per raggiungere il target: almeno 80 %. Per la fascia Parziale: almeno 47,96 %."],
  ["> 50%", "50%", {}, "Per raggiungere il target e la fascia Pieno: più di 50 %."],
  ["< 10", "12", {}, "Per raggiungere il target e la fascia Pieno: meno di 10."],
  ["tra 80% e 90%", "99%", {}, "Per raggiungere il target e la fascia Pieno: al massimo 90 % e almeno 80 %."],
  [
    "entro il 30.06.2021",
    "15.07.2021",
    {},
    "Per raggiungere il target e la fascia Pieno: entro il 30.06.2021.",
  ],
  [
    ">= 75 PA e >= 600 soggetti",
    "75 PA, 500 soggetti",
    {},
    "Per raggiungere il target e la fascia Pieno: almeno 600 (condizione «≥ 600»).",
  ],
  [
    ">= 80% o <= 10%",
    "50%",
    {},
    "Per raggiungere il target e la fascia Pieno: almeno 80 % (condizione «≥ 80 %»); oppure al massimo 10 % (condizione «≤ 10 %»).",
  ],
  [">= 80%", "85%", {}, "Il target è raggiunto. La fascia è già la più alta."],
  [">= 80%", "", {}, "Nessuna proposta: manca il consuntivo."],
  [">= 80%", "rinviata per legge", {}, "Nessuna proposta: rinviato («rinviata per legge»)."],
  [
    ">= 80%",
    "63%",
    { rulings: { ...NO_RULINGS, decision } },
    "Nessuna proposta: l’esito è stato deciso da una persona.",
  ],
] satisfies [string, string, Partial<Indicator>, string][])("%s, %s", (target, actual, given, words) => {
  expect(said(target, actual, given)).toBe(words);
});

test("a ladder of stages", () => {
  const ladder = "Studio = 10 %; Progetto = 60 %; Avvio = 100 %";
  const methodParameters = readMethodParameters("stages", ladder, lexiconOf("it"));
  expect(said("Avvio", "Studio", { method: "stages", methodParameters })).toBe(
    "Per raggiungere il target: stadio «Avvio» o successivo. Per la fascia Parziale: stadio «Progetto» o successivo.",
  );
});

test("a band beyond the cap, and one that the method cannot give", () => {
  expect(said(">= 80%", "85%", {}, "it", HIGHER)).toBe(
    "Il target è raggiunto. La fascia Oltre non è raggiungibile: parte da 110 % e il grado si ferma al tetto del 100 %.",
  );
  expect(said("sì", "sì", {}, "it", { ...HIGHER, cap: undefined })).toBe(
    "Il target è raggiunto. Per la fascia Oltre non si può indicare un solo valore: con questo metodo nessuno vi porta con certezza.",
  );
});

test.each([
  ["en", "To meet the target: at least 80%. For the band Partial: at least 47.96%."],
  ["fr", "Pour atteindre la cible : au moins 80 %. Pour la tranche Partiel : au moins 47,96 %."],
] satisfies [Language, string][])("in %s", (language, words) => {
  expect(said(">= 80%", "30%", {}, language)).toBe(words);
});
