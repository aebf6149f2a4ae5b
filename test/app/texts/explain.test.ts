import { expect, test } from "vitest";
import { explain } from "../../../src/app/texts/explain.ts";
import type { Language } from "../../../src/core/lexicon/lexicon.ts";
import type { Indicator } from "../../../src/core/plan.ts";
import type { TERMS } from "../../support/assess.ts";
import { assess, indicator, NO_RULINGS, source } from "../../support/assess.ts";

type Content = string | number | boolean;

function explained(
  target: Content,
  actual: Content,
  given: Partial<Indicator> = {},
  language: Language = "it",
  terms: Partial<typeof TERMS> = {},
): string {
  const row = indicator({ target: source(target), actual: source(actual), ...given });
  // Figures and their signs are kept together in print; here plain spaces read better.
  return explain({ indicator: row, assessment: assess(row, terms) }, language).replaceAll(
    /[\u00A0\u202F]/gu,
    " ",
  );
}

test.each([
  {
    target: ">=80%",
    actual: "63%",
    said: "Consuntivo 63 % a fronte del target ≥ 80 %: non raggiunto; grado 78,8 % (1 + (0,63 − 0,8) ÷ |0,8| = 0,7875); scostamento −17,0 p.p., sfavorevole.",
  },
  {
    target: ">= 70%",
    actual: "78,9%",
    said: "Consuntivo 78,9 % a fronte del target ≥ 70 %: raggiunto; grado 100 % (1 + (0,789 − 0,7) ÷ |0,7| ≈ 1,12714286; tetto 100 %); scostamento +8,9 p.p., favorevole.",
  },
  {
    target: "<=-6",
    actual: "-5",
    said: "Consuntivo −5 a fronte del target ≤ −6: non raggiunto; grado 83,3 % (1 − (−5 − (−6)) ÷ |−6| ≈ 0,83333333); scostamento +1, sfavorevole.",
  },
  {
    target: ">50%",
    actual: "50%",
    said: "Consuntivo 50 % a fronte del target > 50 %: non raggiunto; grado 99,9 % (1 + (0,5 − 0,5) ÷ |0,5| = 1; target mancato: al più 99,9 %); scostamento 0,0 p.p.",
  },
  {
    target: "sì realizzazione",
    actual: "Sì",
    said: "Consuntivo sì a fronte del target sì, realizzazione: raggiunto; grado 100 % (tutto o niente).",
  },
  {
    target: "≥ 80%",
    actual: "",
    said: "Target ≥ 80 %: manca il consuntivo.",
  },
  {
    target: "n.d.",
    actual: "63%",
    said: "Consuntivo 63 %: il piano non pone un target.",
  },
  {
    target: "n.d.",
    actual: "",
    said: "Il piano non pone un target.",
  },
  {
    target: "≥ 2",
    actual: "Attività rinviata per legge",
    said: "Target ≥ 2: rinviato («Attività rinviata per legge»). Il rinvio è dedotto dalle parole del consuntivo.",
  },
  {
    target: "sì",
    actual: "realizzazione al 67%",
    said: "Consuntivo realizzazione al 67 % a fronte del target sì: da verificare. Il consuntivo dichiara una realizzazione parziale (67 %). Decidere l’esito, con motivazione e atto, oppure completare il consuntivo.",
  },
  {
    target: ">=80%",
    actual: "circa tutte",
    said: "Consuntivo «circa tutte», target «>=80%»: da verificare. Il consuntivo «circa tutte» non è in una forma riconosciuta. Riscriverlo come numero, percentuale, data o sì/no, oppure indicare la lettura confermata del consuntivo.",
  },
])("$target, $actual", ({ target, actual, said }) => {
  expect(explained(target, actual)).toBe(said);
});

test("a direction inferred from words is told with the words, and opens the verdict", () => {
  const given = { algorithm: "oneri di funzionamento / oneri correnti" };
  expect(explained("36%", "32%", given)).toBe(
    "Consuntivo 32 % a fronte del target 36 %: raggiunto (da confermare); grado 100 % (1 − (0,32 − 0,36) ÷ |0,36| ≈ 1,11111111; tetto 100 %); scostamento −4,0 p.p., favorevole. Direzione: minore è meglio, dedotta dal numeratore «oneri».",
  );
});

test("a direction from its column is told, with what speaks against it", () => {
  const given = {
    name: "Incremento degli iscritti",
    rulings: { ...NO_RULINGS, direction: "lower" as const },
  };
  expect(explained("10", "8", given)).toBe(
    "Consuntivo 8 a fronte del target 10: raggiunto; grado 100 % (1 − (8 − 10) ÷ |10| = 1,2; tetto 100 %); scostamento −2, favorevole. Direzione: minore è meglio, indicata nella colonna Direzione. In senso contrario: nome «Incremento».",
  );
});

test("a decision is shown as a decision, with name, day, act and reason", () => {
  const decision = {
    verdict: "met",
    reason: "lavori collaudati",
    act: "det. 4/2022",
    by: "Anna Bianchi",
    on: "15.01.2022",
  } as const;
  expect(explained("sì", "realizzazione al 67%", { rulings: { ...NO_RULINGS, decision } })).toBe(
    "Consuntivo realizzazione al 67 % a fronte del target sì: raggiunto; grado 100 % (tutto o niente). Decisione: raggiunto, di Anna Bianchi, del 15.01.2022, atto det. 4/2022, motivazione «lavori collaudati».",
  );
});

test("a confirmed reading is told beside the words of the cell", () => {
  const rulings = { ...NO_RULINGS, confirmedTarget: source("≥ 80 %") };
  expect(explained("circa ottanta", "90%", { rulings })).toBe(
    "Consuntivo 90 % a fronte del target ≥ 80 %: raggiunto; grado 100 % (1 + (0,9 − 0,8) ÷ |0,8| = 1,125; tetto 100 %); scostamento +10,0 p.p., favorevole. Lettura del target confermata da una persona (nella cella: «circa ottanta»).",
  );
});

test("before the due date the attainment is the one to date", () => {
  const asOf = { year: 2021, month: 6, day: 30 };
  expect(explained(">=80%", "63%", {}, "it", { asOf })).toBe(
    "Consuntivo 63 % a fronte del target ≥ 80 %: non ancora in scadenza; grado alla data 78,8 % (1 + (0,63 − 0,8) ÷ |0,8| = 0,7875); scostamento −17,0 p.p., sfavorevole.",
  );
});

test("a fraction in the cell is the value, rounded only where it is shown", () => {
  expect(explained("≥ 0,9", "0,93 (12.21/13.06)")).toMatch(
    /^Consuntivo ≈ 0,934916 a fronte del target ≥ 0,9: raggiunto;/u,
  );
});

test.each([
  {
    language: "en",
    said: "Actual 63% against target ≥ 80%: not met; attainment 78.8% (1 + (0.63 − 0.8) ÷ |0.8| = 0.7875); variance −17.0 p.p., unfavourable.",
  },
  {
    language: "fr",
    said: "Résultat 63 % pour une cible ≥ 80 % : cible non atteinte ; taux d’atteinte 78,8 % (1 + (0,63 − 0,8) ÷ |0,8| = 0,7875) ; écart −17,0 points, défavorable.",
  },
] as const)("the same in $language", ({ language, said }) => {
  expect(explained(">=80%", "63%", {}, language)).toBe(said);
});
