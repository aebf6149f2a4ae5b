import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Issue } from "../../../src/core/issue.ts";
import type { Language } from "../../../src/core/lexicon/lexicon.ts";
import { NO_YEAR } from "../../../src/core/calendar-date.ts";
import type { ReadingContext } from "../../../src/core/reading-context.ts";
import { fail, ok } from "../../../src/core/result.ts";
import { formatTarget } from "../../../src/core/target/format-target.ts";
import { parseTarget } from "../../../src/core/target/parse-target.ts";
import type { Target, TargetReading } from "../../../src/core/target/target.ts";
import { anyTarget } from "../../support/arbitraries.ts";
import {
  assumed,
  atLeast,
  atMost,
  bare,
  contextOf,
  count,
  dueBy,
  markAssumed,
  money,
  percent,
  range,
  targetReading,
  threshold,
  time,
  wantsYes,
  yearAssumed,
} from "../../support/readings.ts";

interface Row {
  readonly text: string;
  readonly reads: TargetReading;
  readonly lang?: Language;
  readonly context?: Partial<ReadingContext>;
}

const exact = assumed("exact-read-as-bound");
const approximate = assumed("approximation-read-as-number");
const none = (words: string): Target => ({ kind: "none", words });

describe("thresholds", () => {
  test.each([
    { text: ">=80%", reads: targetReading(atLeast(percent(80))) },
    { text: ">= 70%", reads: targetReading(atLeast(percent(70))) },
    { text: "≥91%", reads: targetReading(atLeast(percent(91))) },
    { text: "> 50 %", reads: targetReading(threshold(">", percent(50))) },
    { text: "<=-6", reads: targetReading(atMost(count(-6))) },
    { text: "≤ 0,5%", reads: targetReading(atMost(percent("0.5"))) },
    { text: "< 1.000.000 €", reads: targetReading(threshold("<", money(1_000_000))) },
    { text: "Almeno 6%", reads: targetReading(atLeast(percent(6))) },
    { text: "ALMENO 2", reads: targetReading(atLeast(count(2))) },
    { text: "almeno n. 3 eventi", reads: targetReading(atLeast(count(3)), [], "eventi") },
    { text: "almeno la metà dei comuni", reads: targetReading(atLeast(percent(50)), [], "dei comuni") },
    { lang: "en", text: "at least three quarters", reads: targetReading(atLeast(percent(75))) },
    { text: "due o più", reads: targetReading(atLeast(count(2))) },
    { lang: "en", text: "two or more", reads: targetReading(atLeast(count(2))) },
    { lang: "fr", text: "deux ou plus", reads: targetReading(atLeast(count(2))) },
    { text: "almeno due eventi", reads: targetReading(atLeast(count(2)), [], "eventi") },
    { text: "maggiore o uguale a 90,00%", reads: targetReading(atLeast(percent("90.00"))) },
    { text: "non inferiore all'80%", reads: targetReading(atLeast(percent(80))) },
    { text: "superiore all’80%", reads: targetReading(threshold(">", percent(80))) },
    { text: "più di 4 250", reads: targetReading(threshold(">", count(4250))) },
    { text: "non oltre il 10%", reads: targetReading(atMost(percent(10))) },
    { text: "fino a € 500", reads: targetReading(atMost(money(500))) },
    { text: "max 5", reads: targetReading(atMost(count(5))) },
    { text: "≥ 12k", reads: targetReading(atLeast(count(12_000))) },
    { text: "≥ 12 K utenti", reads: targetReading(atLeast(count(12_000)), [], "utenti") },
    { text: "≥ 1,2M di accessi", reads: targetReading(atLeast(count(1_200_000)), [], "di accessi") },
    { text: "≥ 12k €", reads: targetReading(atLeast(money(12_000))) },
    { lang: "fr", text: "au moins 12k visites", reads: targetReading(atLeast(count(12_000)), [], "visites") },
    { text: "≥ 12 M", reads: targetReading(atLeast(count(12_000_000))) },
    // As likely metres.
    { text: "≥ 12 m", reads: targetReading(atLeast(count(12)), [], "m") },
    { text: "80% o più", reads: targetReading(atLeast(percent(80))) },
    { text: "10 giorni massimo", reads: targetReading(atMost(time(10, "day"))) },
    { text: "entro 5 gg", reads: targetReading(atMost(time(5, "day"))) },
    { text: "entro 5 giorni lavorativi", reads: targetReading(atMost(time(5, "working-day"))) },
    { text: ">3,2 (dato 2020)", reads: targetReading(threshold(">", count("3.2")), [], "dato 2020") },
    { text: "≥ 80% entro il 31/12", reads: targetReading(atLeast(percent(80)), [], "entro il 31/12") },
    { lang: "en", text: "At most $55", reads: targetReading(atMost(money(55, "USD"))) },
    { lang: "en", text: "at least 1,000", reads: targetReading(atLeast(count(1000))) },
    { lang: "en", text: "within 5 working days", reads: targetReading(atMost(time(5, "working-day"))) },
    {
      lang: "en",
      text: "No more than 10% of major planning applications",
      reads: targetReading(atMost(percent(10)), [], "of major planning applications"),
    },
    { lang: "fr", text: "Au moins 2,06 %", reads: targetReading(atLeast(percent("2.06"))) },
    { lang: "fr", text: "sous 5 jours", reads: targetReading(atMost(time(5, "day"))) },
    { lang: "fr", text: "dans les 2 mois", reads: targetReading(atMost(time(2, "month"))) },
    { lang: "fr", text: "au plus 4 250", reads: targetReading(atMost(count(4250))) },
    { text: "8", context: { algorithm: "n>x" }, reads: targetReading(threshold(">", count(8))) },
    { text: "8", context: { algorithm: "n < x" }, reads: targetReading(threshold("<", count(8))) },
  ] satisfies Row[])("reads $text", (row: Row) => {
    expectReading(row);
  });
});

describe("bare numbers", () => {
  test.each([
    { text: "8", reads: targetReading(bare(count(8))) },
    { text: "1105", reads: targetReading(bare(count(1105))) },
    { text: "3.000", reads: targetReading(bare(count(3000))) },
    { text: "1,8", reads: targetReading(bare(count("1.8"))) },
    { text: "40%", reads: targetReading(bare(percent(40))) },
    { text: "16,3 %", reads: targetReading(bare(percent("16.3"))) },
    { text: "tre quarti", reads: targetReading(bare(percent(75))) },
    { lang: "fr", text: "La moitié", reads: targetReading(bare(percent(50))) },
    { text: "cinque", reads: targetReading(bare(count(5))) },
    { text: "80 per cento", reads: targetReading(bare(percent(80))) },
    { text: "5‰", reads: targetReading(bare(percent("0.5"))) },
    { text: "+15%", reads: targetReading(bare(percent(15), "+")) },
    { text: "-3%", reads: targetReading(bare(percent(-3), "-")) },
    { text: "−3 %", reads: targetReading(bare(percent(-3), "-")) },
    { text: "– 3%", reads: targetReading(bare(percent(-3), "-")) },
    { text: "+30% rispetto al 2019", reads: targetReading(bare(percent(30), "+"), [], "rispetto al 2019") },
    { text: "€ 4.293.180", reads: targetReading(bare(money(4_293_180))) },
    { text: "4.293.180 €", reads: targetReading(bare(money(4_293_180))) },
    { text: "350 milioni di euro", reads: targetReading(bare(money(350_000_000))) },
    { text: "8 iniziative", reads: targetReading(bare(count(8)), [], "iniziative") },
    { text: "n. 8 iniziative", reads: targetReading(bare(count(8)), [], "iniziative") },
    { text: "4,00 su 5", reads: targetReading(bare(count(4)), [], "su 5") },
    { text: "1.8", reads: targetReading(bare(count("1.8")), [markAssumed("1.8")]) },
    { text: "0.95", reads: targetReading(bare(count("0.95")), [markAssumed("0.95")]) },
    { text: "1,234.56", reads: targetReading(bare(count("1234.56")), [markAssumed("1,234.56")]) },
    {
      text: "12.06",
      context: { algorithm: "N. a / N. b" },
      reads: targetReading(bare(count("12.06")), [markAssumed("12.06")]),
    },
    { text: "pari al 95%", reads: targetReading(bare(percent(95)), [exact]) },
    { lang: "en", text: "Exactly 95%", reads: targetReading(bare(percent(95)), [exact]) },
    { lang: "fr", text: "Exactement 95 %", reads: targetReading(bare(percent(95)), [exact]) },
    { text: "circa 80%", reads: targetReading(bare(percent(80)), [approximate]) },
    { text: "8", context: { algorithm: "n≥x" }, reads: targetReading(bare(count(8))) },
    { lang: "en", text: "3.000", reads: targetReading(bare(count(3))) },
    { lang: "en", text: "2,074", reads: targetReading(bare(count(2074))) },
    { lang: "en", text: "30.06", reads: targetReading(bare(count("30.06"))) },
    { lang: "en", text: "450 days", reads: targetReading(bare(time(450, "day"))) },
    { lang: "fr", text: "1 500\u202F000", reads: targetReading(bare(count(1_500_000))) },
    { lang: "fr", text: "144691.0", reads: targetReading(bare(count(144691)), [markAssumed("144691.0")]) },
  ] satisfies Row[])("reads $text", (row: Row) => {
    expectReading(row);
  });
});

describe("ranges", () => {
  test.each([
    { text: "tra 80% e 90%", reads: targetReading(range(percent(80), percent(90))) },
    { text: "da 15 a 20 %", reads: targetReading(range(percent(15), percent(20))) },
    { text: "dal 15% al 20%", reads: targetReading(range(percent(15), percent(20))) },
    { text: "5–10 %", reads: targetReading(range(percent(5), percent(10))) },
    { text: "3-5", reads: targetReading(range(count(3), count(5))) },
    { lang: "en", text: "Between 15 and 20%", reads: targetReading(range(percent(15), percent(20))) },
    { lang: "en", text: "15 to 20%", reads: targetReading(range(percent(15), percent(20))) },
    { lang: "fr", text: "Entre 90 % et 100 %", reads: targetReading(range(percent(90), percent(100))) },
  ] satisfies Row[])("reads $text", (row: Row) => {
    expectReading(row);
  });
});

describe("dates", () => {
  test.each([
    { text: "30.06", reads: targetReading(dueBy(2021, 6, 30), [yearAssumed()]) },
    {
      text: "30.06",
      context: { algorithm: "sì/no" },
      reads: targetReading(dueBy(2021, 6, 30), [yearAssumed()]),
    },
    { text: "entro il 31/12", reads: targetReading(dueBy(2021, 12, 31), [yearAssumed()]) },
    {
      text: "31/12",
      context: { algorithm: "N. a / N. b" },
      reads: targetReading(dueBy(2021, 12, 31), [yearAssumed()]),
    },
    { text: "30.06.2021", reads: targetReading(dueBy(2021, 6, 30)) },
    { text: "30/06/22", reads: targetReading(dueBy(2022, 6, 30)) },
    { text: "2021-06-30", reads: targetReading(dueBy(2021, 6, 30)) },
    { text: "30 giugno", reads: targetReading(dueBy(2021, 6, 30), [yearAssumed()]) },
    { text: "1° luglio 2021", reads: targetReading(dueBy(2021, 7, 1)) },
    { text: "entro giugno", reads: targetReading(dueBy(2021, 6, 30), [yearAssumed()]) },
    { text: "febbraio 2024", reads: targetReading(dueBy(2024, 2, 29)) },
    { text: "entro fine anno", reads: targetReading(dueBy(2021, 12, 31), [yearAssumed()]) },
    { text: "entro il 2022", reads: targetReading(dueBy(2022, 12, 31)) },
    { text: "IV trimestre", reads: targetReading(dueBy(2021, 12, 31), [yearAssumed()]) },
    { text: "1° semestre 2022", reads: targetReading(dueBy(2022, 6, 30)) },
    { text: "sì entro il 30.06", reads: targetReading(dueBy(2021, 6, 30), [yearAssumed()]) },
    { text: "Sì (entro giugno)", reads: targetReading(dueBy(2021, 6, 30), [yearAssumed()]) },
    {
      text: "Adozione del piano entro il 31.12",
      reads: targetReading(dueBy(2021, 12, 31), [yearAssumed()], "Adozione del piano"),
    },
    { lang: "en", text: "by March 2018", reads: targetReading(dueBy(2018, 3, 31)) },
    { lang: "en", text: "June 30, 2021", reads: targetReading(dueBy(2021, 6, 30)) },
    { lang: "en", text: "Q4 2022", reads: targetReading(dueBy(2022, 12, 31)) },
    // A period that opens with "before" is not reached; a day is.
    { text: "prima di giugno 2021", reads: targetReading(dueBy(2021, 5, 31)) },
    { text: "prima del secondo semestre", reads: targetReading(dueBy(2021, 6, 30), [yearAssumed()]) },
    { text: "prima della fine di giugno 2021", reads: targetReading(dueBy(2021, 6, 30)) },
    { text: "prima del 15 giugno 2021", reads: targetReading(dueBy(2021, 6, 15)) },
    { lang: "en", text: "before Q2 2021", reads: targetReading(dueBy(2021, 3, 31)) },
    { lang: "en", text: "prior to the end of 2021", reads: targetReading(dueBy(2021, 12, 31)) },
    { lang: "fr", text: "avant juin 2021", reads: targetReading(dueBy(2021, 5, 31)) },
    { lang: "fr", text: "avant 2022", reads: targetReading(dueBy(2021, 12, 31)) },
    { text: "entro il mese di marzo", reads: targetReading(dueBy(2021, 3, 31), [yearAssumed()]) },
    { lang: "en", text: "by the month of March", reads: targetReading(dueBy(2021, 3, 31), [yearAssumed()]) },
    { lang: "fr", text: "d'ici le mois de mars", reads: targetReading(dueBy(2021, 3, 31), [yearAssumed()]) },
    { lang: "fr", text: "avant le 30 juin", reads: targetReading(dueBy(2021, 6, 30), [yearAssumed()]) },
  ] satisfies Row[])("reads $text", (row: Row) => {
    expectReading(row);
  });
});

describe("yes/no, stages, several conditions, no target", () => {
  test.each([
    { text: "sì", reads: targetReading(wantsYes()) },
    { text: "SI", reads: targetReading(wantsYes()) },
    { text: "On/Off", reads: targetReading(wantsYes()) },
    { text: "sì realizzazione", reads: targetReading(wantsYes({ qualifier: "realizzazione" })) },
    {
      text: "sì rispetto programma attività",
      reads: targetReading(wantsYes({ qualifier: "rispetto programma attività" })),
    },
    {
      text: "Sì (predisposizione strumento online)",
      reads: targetReading(wantsYes({ qualifier: "predisposizione strumento online" })),
    },
    { text: "sì max € 4.293.180", reads: targetReading(wantsYes({ ceiling: money(4_293_180) })) },
    { text: "SI max € 100", reads: targetReading(wantsYes({ ceiling: money(100) })) },
    { text: "No", reads: targetReading({ kind: "yes-no", wanted: false }) },
    {
      text: "Avvio (go live)",
      context: { unit: "realizzazione", algorithm: "Stato avanzamento lavori" },
      reads: targetReading({ kind: "stage", stage: "Avvio (go live)" }),
    },
    {
      text: "≥ 80% e ≤ 90%",
      reads: targetReading({ kind: "all-of", parts: [atLeast(percent(80)), atMost(percent(90))] }),
    },
    {
      text: "> 5 o < 2",
      reads: targetReading({ kind: "any-of", parts: [threshold(">", count(5)), threshold("<", count(2))] }),
    },
    {
      text: "almeno 70 PA rilasciano e pubblicano e almeno 600 soggetti riusano",
      reads: targetReading(
        {
          kind: "all-of",
          parts: [atLeast(count(70)), atLeast(count(600))],
          counted: ["PA rilasciano e pubblicano", "soggetti riusano"],
        },
        [],
        "PA rilasciano e pubblicano; soggetti riusano",
      ),
    },
    { text: "", reads: targetReading(none("")) },
    { text: " \u00A0\n", reads: targetReading(none("")) },
    { text: "n.d.", reads: targetReading(none("n.d.")) },
    { text: "-", reads: targetReading(none("-")) },
    { text: "per conoscenza", reads: targetReading(none("per conoscenza")) },
    { lang: "en", text: "N/A (data only)", reads: targetReading(none("N/A (data only)")) },
    {
      lang: "en",
      text: "To be confirmed based on operational capacity",
      reads: targetReading(none("To be confirmed based on operational capacity")),
    },
  ] satisfies Row[])("reads $text", (row: Row) => {
    expectReading(row);
  });
});

test("a day without a year keeps none where the period is unknown too", () => {
  const context: ReadingContext = { lexicon: contextOf("it").lexicon, unit: "", algorithm: "" };
  expect(parseTarget("30.06", context)).toEqual({
    ok: true,
    value: targetReading(dueBy(NO_YEAR, 6, 30), [{ code: "year-from-period" }]),
  });
});

describe("refusals", () => {
  const unreadable = (text: string): Issue => ({ code: "unreadable-target", facts: { text } });
  test.each([
    { text: "entro il 30.02", issue: { code: "impossible-date", facts: { day: 30, month: 2 } } },
    { text: "31/13", issue: { code: "impossible-date", facts: { day: 31, month: 13 } } },
    { text: "30% rispetto al 2019", issue: unreadable("30% rispetto al 2019") },
    { text: "più 5%", issue: unreadable("più 5%") },
    { text: "- 5 eventi", issue: unreadable("- 5 eventi") },
    { text: "3-5 milioni", issue: unreadable("3-5 milioni") },
    { text: "tra 90% e 80%", issue: unreadable("tra 90% e 80%") },
    { text: "80%; 90%", issue: unreadable("80%; 90%") },
    { text: "≥ 80% e ≤ 90% o > 95%", issue: unreadable("≥ 80% e ≤ 90% o > 95%") },
    { text: "≥80% (60% per le altre sedi)", issue: unreadable("≥80% (60% per le altre sedi)") },
    { text: "5bis", issue: unreadable("5bis") },
    { text: "entro 5", issue: unreadable("entro 5") },
    { text: "? 70%", issue: unreadable("? 70%") },
    { text: ">=", issue: unreadable(">=") },
    { text: "Si prevede di realizzare", issue: unreadable("Si prevede di realizzare") },
    { lang: "fr", text: "1.500", issue: unreadable("1.500") },
  ] satisfies { text: string; issue: Issue; lang?: Language; context?: Partial<ReadingContext> }[])(
    "refuses $text",
    ({
      text,
      issue,
      lang = "it",
      context = {},
    }: {
      text: string;
      issue: Issue;
      lang?: Language;
      context?: Partial<ReadingContext>;
    }) => {
      const full = "lexicon" in context ? (context as ReadingContext) : contextOf(lang, context);
      expect(parseTarget(text, full)).toEqual(fail(issue));
    },
  );
});

function expectReading({ text, reads, lang = "it", context = {} }: Row): void {
  expect(parseTarget(text, contextOf(lang, context))).toEqual(ok(reads));
}

test("a term joined to a share is a condition of its own, not the term that the share is measured at", () => {
  const target: Target = {
    kind: "all-of",
    parts: [threshold("<", time(2, "month")), threshold(">=", percent(5))],
  };
  for (const [lang, text] of [
    ["it", "< 2 mesi e ≥ 5 %"],
    ["en", "< 2 months and ≥ 5%"],
    ["fr", "< 2 mois et ≥ 5 %"],
  ] as const)
    expect(parseTarget(text, contextOf(lang))).toMatchObject(ok({ target }));
});

test.each([
  ["it", "≥ 80 % o entro il 30.06.2021", "any-of"],
  ["it", "≥ 80 %, oppure entro il 30.06.2021", "any-of"],
  ["it", "≥ 80 % e entro il 30.06.2021", "all-of"],
  ["it", "≥ 80 % entro il 30.06.2021", "all-of"],
  ["en", "≥ 80% or by 30 June 2021", "any-of"],
  ["fr", "≥ 80 % ou avant le 30 juin 2021", "any-of"],
] as const)("%s: %s is %s", (lang, text, kind) => {
  expect(parseTarget(text, contextOf(lang))).toMatchObject(
    ok({ target: { kind, parts: [atLeast(percent(80)), { kind: "deadline" }] } }),
  );
});

describe("properties", () => {
  test.each(["it", "en", "fr"] as const)("formatting then parsing gives the target back (%s)", (lang) => {
    const context = contextOf(lang);
    fc.assert(
      fc.property(anyTarget(), (target) => {
        expect(parseTarget(formatTarget(target, context.lexicon), context)).toMatchObject(ok({ target }));
      }),
      { numRuns: 300 },
    );
  });
});
