import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { evaluateLine } from "../../src/app/evaluate-line.ts";
import type { AssumptionCode } from "../../src/core/assumption.ts";
import type { VerdictKind } from "../../src/core/assessment/assessment.ts";
import type { Language } from "../../src/core/lexicon/lexicon.ts";
import { explained } from "../support/explained.ts";

/** Target, actual, verdict, what was assumed beside the direction, and what else the row says. */
type Row = readonly [
  target: string,
  actual: string,
  verdict: VerdictKind,
  assumed?: readonly AssumptionCode[],
  more?: { readonly baseline?: string; readonly lang?: Language; readonly direction?: "higher" | "lower" },
];

const fromBaseline = (baseline: string, direction: "higher" | "lower" = "higher") =>
  ({ baseline, direction }) as const;
const en = { lang: "en" } as const;
const fr = { lang: "fr" } as const;

const SHAPES: Readonly<Record<string, readonly Row[]>> = {
  "numbers in words": [
    ["cinquantuno per cento", "52%", "met"],
    ["almeno ventotto", "27", "not-met"],
    ["entro tre mesi", "2 mesi", "met"],
    ["almeno duecento", "199", "not-met"],
    ["zero", "2", "not-met"],
    ["4 incontri", "tre incontri", "not-met", ["number-from-prose"]],
    ["un report", "1", "needs-review"],
    ["at least twenty-five percent", "24%", "not-met", [], en],
    ["au moins quatre-vingt-dix pour cent", "91 %", "met", [], fr],
    ["au moins soixante et onze", "70", "not-met", [], fr],
  ],
  multipliers: [
    ["≤ € 5M", "4.800 k€", "met"],
    ["<= 105 k€", "€ 105.001", "not-met"],
    ["≥ $ 1.2m", "$1,150,000", "not-met", [], en],
  ],
  "ratios and scales": [
    ["1:3", "1:2,5", "met", ["ratio-read-as-quotient"]],
    ["1:3", "1:4", "not-met", ["ratio-read-as-quotient"]],
    [">=4/5", "3,9", "not-met"],
    ["non inferiore a 3 su una scala 1-5", "2,6", "not-met"],
    ["voto medio 4 su scala da 1 a 5", "4,2", "met", ["number-from-prose"]],
    ["4 su 5", "4,3/5", "met"],
    ["15/20", "18/20", "met"],
    ["10 su 12 obiettivi", "9 su 12", "not-met"],
    [">= 4/5", "0,85", "needs-review"],
    ["8:30", "9", "needs-review"],
    ["≥ 90%", "45 su 50", "met", ["share-from-counts"]],
    ["≥ 90%", "44 su 50", "not-met", ["share-from-counts"]],
    ["max 10%", "29 domande, di cui 4 accolte", "not-met", ["share-from-counts"]],
    ["At most 10%", "29 applications, 2 of which were allowed", "met", ["share-from-counts"], en],
  ],
  ranks: [
    ["Top 5", "3° posto", "met"],
    ["tra i primi 10", "11ª posizione", "not-met"],
    ["1° posto", "secondo posto", "not-met"],
    ["top 3", "2nd place", "met", [], en],
    ["Top 10", "11th", "not-met", [], en],
    ["10 posti letto", "12 posti letto", "met"],
    ["entro i primi 6 mesi", "5 mesi", "met"],
  ],
  "none and all": [
    ["nessun reclamo", "0", "met"],
    ["nessun reclamo", "2 reclami", "not-met"],
    ["nessun reclamo", "2 visite", "needs-review"],
    ["zero infortuni", "nessun infortunio", "met"],
    ["nessun ritardo oltre i termini", "0", "needs-review"],
    ["Nessuno", "0", "needs-review"],
    ["nessun target", "5", "no-target"],
    ["nessun dato", "5", "no-target"],
    ["Tutti", "98%", "not-met"],
    ["100%", "tutte le strutture", "met"],
    ["tutte le strutture", "11 su 12", "not-met", ["share-from-counts"]],
    ["tutte le pratiche entro 30 giorni", "97%", "not-met", ["term-of-measure"]],
    ["almeno 1/3", "40%", "met", ["share-from-counts"]],
    ["at least 2/3", "60%", "not-met", ["share-from-counts"], en],
    ["au moins 2/3", "70 %", "met", ["share-from-counts"], fr],
    ["almeno 1/3", "5", "needs-review"],
    ["no less than 2020", "150", "not-met", ["year-read-as-number"], en],
    ["au moins 2020", "2150", "met", [], fr],
    ["tutte tranne una", "97%", "needs-review"],
    ["tutti i mesi", "97%", "needs-review"],
    ["tutta l'area", "97%", "not-met"],
    ["sì", "tutti gli adempimenti conclusi", "met", ["statement-read-as-yes"]],
    ["no complaints", "3 complaints", "not-met", [], en],
    ["zero deaths", "No deaths recorded", "met", [], en],
    ["aucun incident", "1 incident", "not-met", [], fr],
  ],
  "sizes for each, rates, times in two units": [
    ["50 ore/dipendente", "48 ore/dipendente", "not-met"],
    ["50 ore/dipendente", "52 ore/anno", "needs-review"],
    ["≤ € 50/ab", "€ 48/ab.", "met"],
    ["3/anno", "3 eventi", "needs-review"],
    ["≤ 6,5 per 1.000 abitanti", "6,7 per 1.000 abitanti", "not-met"],
    ["≤ 6,5 per 1.000 abitanti", "6,1 per 100.000 abitanti", "needs-review"],
    ["1 ogni 3 mesi", "4", "needs-review"],
    ["≤ 18'", "17 minuti", "met"],
    ["≤ 4 ore", "4h 15m", "not-met"],
    ["≤ 1 anno e 6 mesi", "17 mesi", "met"],
    ["≤ 4 hours", "3 hours 45 minutes", "met", [], en],
    ["Mantenere il livello di gradimento > 4/5", "4,3", "met", ["number-from-prose"]],
  ],
  "either way, by year, footnotes, about": [
    ["± 5%", "-3%", "met"],
    ["entro +/- 5%", "6%", "not-met"],
    ["oltre ± 5%", "6%", "needs-review"],
    ["almeno 90% circa", "91%", "met", ["approximation-read-as-number"]],
    ["≥ 80%", "oltre 90% circa", "met", ["approximation-read-as-number"]],
    ["20 ± 2 %", "23%", "not-met", ["scale-assumed"]],
    ["2021: 80%; 2022: 85%", "79%", "not-met"],
    ["2020: 75% - 2021: almeno 80% - 2022: 85%", "81%", "met"],
    ["2022: 85%", "90%", "needs-review"],
    ["80%¹", "79%²", "not-met"],
    ["≥ 80% *", "82%*", "met"],
    ["≥90%", "90% circa", "met", ["approximation-read-as-number"]],
    ["500 ca.", "510", "met", ["approximation-read-as-number"]],
  ],
  "days in sentences": [
    ["entro il 30/09/2021", "Delibera n. 45 del 12/09/2021", "met", ["date-from-prose"]],
    [
      "entro il 30/09/2021",
      "Relazione trasmessa con nota prot. 1234 del 15/10/2021",
      "not-met",
      ["date-from-prose"],
    ],
    ["entro il 30/09/2021", "completato a settembre 2021", "met", ["date-from-prose"]],
    ["entro il 30/09/2021", "previsto per il 15/09/2021", "needs-review"],
    ["entro il 30/09/2021", "Non approvato al 30/09/2021", "needs-review"],
    ["entro il 30/09/2021", "Avvio il 12/09/2021 e conclusione il 28/09/2021", "needs-review"],
    ["entro il 30/09/2021", "12 pratiche su 15", "needs-review"],
    ["by 30 June 2021", "This may happen soon", "needs-review", [], en],
    ["by 30 June 2021", "It may well happen", "needs-review", [], en],
    ["by 30 June 2021", "Completed June 28", "met", ["date-from-prose", "year-from-period"], en],
  ],
  "days or shares": [
    ["12/12", "11/12", "met", ["year-from-period", "day-or-share"]],
    ["12/12", "11/12/2021", "met", ["year-from-period"]],
    ["10/12", "28/11", "met", ["year-from-period"]],
    ["05/06", "04/06", "met", ["year-from-period"]],
  ],
  "one bound": [
    ["500+", "498", "not-met", [], en],
    ["almeno 80%", "80%+", "met"],
    ["at or above 80%", "80%", "met", [], en],
    ["exceed 75%", "75%", "not-met", [], en],
    ["non superare il 10%", "10%", "met"],
    ["superare il 10%", "10%", "not-met"],
    ["ne pas dépasser 10 %", "9 %", "met", [], fr],
  ],
  "both bounds": [
    ["minimo 3 max 5", "4", "met"],
    ["0,95 ≤ x ≤ 1,05", "1,06", "not-met"],
    ["0,95 < ITP <= 1,05", "0,95", "not-met"],
    ["5 ≥ n", "6", "not-met"],
    ["minimo 3 max 5", "6", "not-met"],
    [">= 80% <= 90%", "95%", "not-met"],
    ["> 3 < 5", "5", "not-met"],
    ["da 20% a 15%", "16%", "not-met"],
  ],
  "an amount with its term": [
    ["60% entro 13 settimane", "64%", "met", ["term-of-measure"]],
    ["entro 60 giorni nel 95% dei casi", "94%", "not-met", ["term-of-measure"]],
    ["less than 4 hours for at least 95% of patients", "96%", "met", ["term-of-measure"], en],
    ["≥ 30 giorni nel 10% dei casi", "12%", "needs-review"],
    ["60% in 13 weeks", "58%", "not-met", ["term-of-measure"], en],
    ["80% entro il 31/10", "85%", "met", ["year-from-period", "on-time-assumed"]],
    // The day beside an amount says by when it was there; a later one does not say what was there before.
    ["80% entro il 31/10/2021", "85% al 30/09/2021", "met", ["number-from-prose"]],
    ["80% entro il 31/10/2021", "85% (30/11/2021)", "needs-review"],
    ["80% entro il 31/10/2021", "75% (30/11/2021)", "not-met"],
    ["80% entro il 31/10/2021", "più di 85% il 30/09/2021", "met", ["number-from-prose"]],
    ["3 corsi entro il 31/10/2021", "4 corsi al 20/11/2021", "needs-review", ["number-from-prose"]],
    ["80%", "85% on last year", "needs-review", [], en],
    ["80% by 31/10/2021", "85% on 30 September 2021", "met", ["number-from-prose"], en],
    ["80 % d'ici le 31/10/2021", "85 % au 30/11/2021", "needs-review", ["number-from-prose"], fr],
    ["80% entro il 31/10", "75%", "not-met", ["year-from-period"]],
    ["Avvio di 3 progetti entro il 30.06", "2", "not-met", ["number-from-prose", "year-from-period"]],
  ],
  "several conditions, several results": [
    ["almeno 70 PA e almeno 600 soggetti", "75 PA, 620 soggetti", "met"],
    ["almeno 70 PA e almeno 600 soggetti", "620 soggetti, 75 PA", "met"],
    ["almeno 70 PA e almeno 600 soggetti", "75 enti, 620 soggetti", "met", ["answers-in-order"]],
    ["1 corso o 2 seminari", "2 seminari", "met"],
    ["1 corso o 2 seminari", "1 seminario", "needs-review"],
    ["1 corso o 2 seminari", "3", "needs-review"],
    ["almeno 3 corsi e 2 seminari", "2 corsi", "not-met"],
    ["almeno 70 PA e almeno 600 soggetti", "75 PA e 520 soggetti", "not-met"],
    ["almeno 70 PA e almeno 600 soggetti", "75 PA", "needs-review"],
  ],
  changes: [
    ["riduzione del 10%", "-12%", "met"],
    ["riduzione del 10%", "-8%", "not-met"],
    ["riduzione del 10%", "12%", "met", ["sign-from-target"]],
    ["riduzione del 10%", "175", "met", ["change-from-baseline"], { baseline: "200" }],
    ["riduzione del 10%", "185", "not-met", ["change-from-baseline"], { baseline: "200" }],
    ["incremento di almeno il 5%", "+4%", "not-met"],
    ["5% di riduzione", "7% in meno", "met"],
    ["+3 punti percentuali", "+2 p.p.", "not-met"],
    ["+3 punti percentuali", "64%", "met", ["change-from-baseline"], { baseline: "60%" }],
    ["+5%", "64%", "needs-review", [], { baseline: "60%" }],
    ["+5%", "6%", "met"],
    ["+2", "13", "met", ["change-from-baseline"], { baseline: "10" }],
    ["+2", "3", "needs-review", [], { baseline: "10" }],
    ["10% increase over 2011 base year", "15%", "met", [], en],
    ["réduction de 10 %", "-8 %", "not-met", [], fr],
    ["Reduce by 10%", "12% reduction", "met", [], en],
    ["Reduce by 10%", "8% reduction", "not-met", [], en],
    ["une augmentation de 3 points", "+2 points", "not-met", [], fr],
    ["Ridurre i tempi medi di pagamento del 10%", "-12%", "met", ["number-from-prose"]],
    ["Diminuzione dei reclami di 5 unità", "-4", "not-met", ["number-from-prose"]],
    [
      "Incremento delle imprese del 10%",
      "Si è registrata una riduzione del 12%",
      "not-met",
      ["number-from-prose"],
    ],
    ["Aumentare il numero di imprese a 500", "510", "met", ["number-from-prose"]],
    ["Reduce average waiting times by 10%", "waiting times fell by 12%", "met", ["number-from-prose"], en],
  ],
  "from the starting value": [
    ["mantenimento", "98", "met", ["target-from-baseline"], fromBaseline("98")],
    ["mantenimento", "97", "not-met", ["target-from-baseline"], fromBaseline("98")],
    ["mantenimento", "97", "met", ["target-from-baseline"], fromBaseline("98", "lower")],
    ["mantenimento", "97", "needs-review"],
    ["mantenimento", "sì", "met"],
    ["in linea con il triennio", "95", "not-met", ["target-from-baseline"], fromBaseline("98")],
    ["non inferiore al dato 2020", "99", "met", ["target-from-baseline"], { baseline: "98" }],
    ["miglioramento", "98", "not-met", ["target-from-baseline"], fromBaseline("98")],
    ["in aumento rispetto all'anno precedente", "99", "met", ["target-from-baseline"], { baseline: "98" }],
    [
      "incremento dei prestiti rispetto al 2020",
      "12.500",
      "met",
      ["target-from-baseline"],
      { baseline: "11.900" },
    ],
    [
      "riduzione dei reclami rispetto al dato 2020",
      "16",
      "not-met",
      ["target-from-baseline"],
      { baseline: "15" },
    ],
    [
      "reduction in complaints compared to last year",
      "12",
      "met",
      ["target-from-baseline"],
      { baseline: "15", lang: "en" },
    ],
    ["mantenimento dello sportello", "sì", "met", ["act-read-as-yes-no"]],
    ["il doppio del 2020", "99", "not-met", ["target-from-baseline"], fromBaseline("50")],
    [
      "as good as or better than last year",
      "64%",
      "met",
      ["target-from-baseline"],
      { ...fromBaseline("60%"), lang: "en" },
    ],
    ["maintien", "59 %", "not-met", ["target-from-baseline"], { ...fromBaseline("60 %"), lang: "fr" }],
  ],
  "something to be done": [
    ["approvazione del regolamento", "Sì", "met", ["act-read-as-yes-no"]],
    ["approvazione del regolamento", "Sì, approvato in Giunta", "met", ["act-read-as-yes-no"]],
    ["approvazione del regolamento", "Sì progettazione", "needs-review", ["act-read-as-yes-no"]],
    [
      "approvazione del regolamento",
      "Regolamento approvato",
      "met",
      ["act-read-as-yes-no", "statement-read-as-yes"],
    ],
    ["entro il 30/06/2021", "Sportello attivato il 15/06/2021", "met", ["statement-read-as-yes"]],
    ["entro il 30/06/2021", "Realizzato il 15 luglio 2021", "not-met", ["statement-read-as-yes"]],
    ["entro il 30/06/2021", "approvato con delibera n. 12 del 03/05/2021", "met", ["statement-read-as-yes"]],
    [
      "entro il 30/06/2021",
      "Regolamento approvato con delibera di Giunta n. 12/2021",
      "met",
      ["on-time-assumed", "statement-read-as-yes"],
    ],
    ["entro il 30/06/2021", "attivato entro il 30/09", "needs-review"],
    ["sì", "Completata la fase 2", "needs-review"],
    ["realizzazione 100%", "realizzazione al 67%", "not-met"],
  ],
  "numbers in sentences": [
    ["almeno 70", "63 PA hanno completato l'assessment", "not-met", ["number-from-prose"]],
    ["almeno 10", "Nel 2021 sono stati realizzati 12 incontri", "met", ["number-from-prose"]],
    ["formare almeno il 60% dei dipendenti", "75%", "met", ["number-from-prose"]],
    ["≥ 60%", "Formati 45 dipendenti, pari al 75%", "met", ["number-from-prose"]],
    ["≥ 60", "Formati 45 dipendenti in 12 sedi", "needs-review"],
    ["≥ 10", "Realizzati n. 12 incontri", "met", ["number-from-prose"]],
    ["≥ 10", "Previsti 12 sportelli", "needs-review"],
    ["≥ 10", "Concluso il 31 December 2021", "needs-review"],
    ["≥ 10", "Non attivati i 12 sportelli", "needs-review"],
    ["≥ 10", "Realizzati 8 incontri, altri 4 previsti", "not-met", ["number-from-prose"]],
    ["≥ 10", "Adottata la delibera n. 12", "needs-review", ["statement-read-as-yes"]],
    ["almeno 5", "come da art. 5 realizzati 7 corsi", "met", ["number-from-prose"]],
    ["almeno 5", "Realizzati 7 corsi ai sensi dell'art. 8. Tutti finanziati.", "met", ["number-from-prose"]],
    ["art. 5 >= 2", "3", "met", ["number-from-prose"]],
    ["almeno 5", "prot. n. 123: svolti 6 incontri", "met", ["number-from-prose"]],
    ["almeno 5", "Entro il 3 mar. 2021 sono stati svolti 4 incontri", "not-met", ["number-from-prose"]],
    ["almeno 5", "fase 2 di 3 completata", "needs-review"],
    ["almeno 5", "decreto 12 e 15 adottati", "needs-review"],
    ["at least 5", "Approved by Resolution No. 5 of 3 March: 7 measures", "met", ["number-from-prose"], en],
    ["au moins 5", "Selon l'art. 12 du décret, 7 mesures ont été prises", "met", ["number-from-prose"], fr],
    [
      "The target is 450 days average time",
      "430 days",
      "met",
      ["number-from-prose"],
      { lang: "en", direction: "lower" },
    ],
  ],
  "days that are not named": [
    ["entro il 15/06/2021", "giugno 2021", "needs-review"],
    ["entro il 30/06/2021", "giugno 2021", "met"],
    ["entro il 31/05/2021", "II trimestre 2021", "needs-review"],
    ["entro il 31/03/2021", "II trimestre 2021", "not-met"],
    ["by 15 June 2021", "June 2021", "needs-review", [], en],
    ["avant le 15 juin 2021", "juin 2021", "needs-review", [], fr],
    ["entro il 30/06/2021", "in data successiva al 30/06/2021", "needs-review"],
    ["by 30 June 2021", "after 30 June 2021", "needs-review", [], en],
    ["by 30 June 2021", "expected 15 June 2021", "needs-review", [], en],
    ["avant le 30 juin 2021", "postérieur au 30 juin 2021", "needs-review", [], fr],
    ["entro il 31/12/2021", "31/12/2021 (in corso di approvazione)", "needs-review"],
  ],
};

const named = (rows: readonly Row[]) =>
  rows.map(([target, actual, verdict, assumed = [], more = {}]) => ({
    target,
    actual,
    verdict,
    assumed,
    more,
  }));

const judge = ({ target, actual, more }: ReturnType<typeof named>[number]) => {
  const { lang = "it", ...fields } = more;
  const line = JSON.stringify({ target, actual, ...fields });
  return evaluateLine(line, { language: lang, year: 2021, method: "ratio", asOf: undefined });
};

describe.each(Object.entries(SHAPES))("%s", (_name, rows) => {
  test.each(named(rows))("$target / $actual: $verdict", (row) => {
    const judged = judge(row);
    const beside = judged.assumptions.filter((code) => !code.startsWith("direction-"));
    expect({ verdict: judged.verdict, assumed: [...new Set(beside)].sort() }).toEqual({
      verdict: row.verdict,
      assumed: [...row.assumed].sort(),
    });
  });
});

test("what each is told is what was looked at", async () => {
  const lines = named(Object.values(SHAPES).flat()).map((row) =>
    explained(`${row.target} / ${row.actual}`, judge(row)),
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL("shapes.explained.txt", import.meta.url)),
  );
});
