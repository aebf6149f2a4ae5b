import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actual, ActualReading } from "../../../src/core/actual/actual.ts";
import { formatActual } from "../../../src/core/actual/format-actual.ts";
import { parseActual } from "../../../src/core/actual/parse-actual.ts";
import { decimal } from "../../../src/core/decimal.ts";
import type { Issue } from "../../../src/core/issue.ts";
import type { Language } from "../../../src/core/lexicon/lexicon.ts";
import type { ReadingContext } from "../../../src/core/reading-context.ts";
import { fail, ok } from "../../../src/core/result.ts";
import { anyActual } from "../../support/arbitraries.ts";
import {
  actualReading,
  answered,
  assumed,
  changed,
  contextOf,
  count,
  day,
  markAssumed,
  money,
  observed,
  percent,
  time,
  yearAssumed,
} from "../../support/readings.ts";

interface Row {
  readonly text: string;
  readonly reads: ActualReading;
  readonly lang?: Language;
  readonly context?: Partial<ReadingContext>;
}

const fromStatement = assumed("statement-read-as-yes");
const none = (words: string): ActualReading => actualReading({ kind: "none", words });
const statement = (kept: boolean, words: string): ActualReading =>
  actualReading({ kind: "compliance", kept, words }, [fromStatement]);
const deferred = (reason: string): ActualReading =>
  actualReading({ kind: "deferred", reason }, [assumed("deferral-from-text")]);
const excluded = (reason: string): ActualReading =>
  actualReading({ kind: "excluded", reason }, [assumed("exclusion-from-text")]);
const completion = (points: number): ActualReading =>
  actualReading({ kind: "completion", share: percent(points) });

describe("amounts", () => {
  test.each([
    { text: "63%", reads: actualReading(observed(percent(63))) },
    { text: "+15%", reads: actualReading(changed(percent(15))) },
    { text: "-31,65%", reads: actualReading(changed(percent("-31.65"))) },
    { text: "6.491", reads: actualReading(observed(count(6491))) },
    { text: "-5", reads: actualReading(changed(count(-5))) },
    { text: "0", reads: actualReading(observed(count(0))) },
    { text: "12,5 gg", reads: actualReading(observed(time(12.5, "day"))) },
    { text: "350 milioni di euro", reads: actualReading(observed(money(350_000_000))) },
    {
      text: "824 servizi qualificati.",
      reads: actualReading(observed(count(824)), [], "servizi qualificati"),
    },
    { text: "8 (2 in corso)", reads: actualReading(observed(count(8)), [], "2 in corso") },
    { text: "4,00 su 5", reads: actualReading(observed(count(4)), [], "su 5") },
    { text: "99.87%", reads: actualReading(observed(percent("99.87")), [markAssumed("99.87")]) },
    {
      text: "circa 80%",
      reads: actualReading(observed(percent(80)), [assumed("approximation-read-as-number")]),
    },
    {
      text: "1,15 (318.27/275.37)",
      reads: actualReading(observed(count(decimal("318.27").div("275.37").toString()))),
    },
    {
      text: "0,93 (12.21/13.06)",
      reads: actualReading(observed(count(decimal("12.21").div("13.06").toString()))),
    },
    { text: "50% (1/2)", reads: actualReading(observed(percent(50))) },
    { text: "12 (3/2021)", reads: actualReading(observed(count(12)), [], "3/2021") },
    { text: "≥95%", reads: actualReading({ kind: "bound", comparator: ">=", bound: percent(95) }) },
    { text: "più di 4 250", reads: actualReading({ kind: "bound", comparator: ">", bound: count(4250) }) },
    {
      text: "oltre 500 imprese",
      reads: actualReading({ kind: "bound", comparator: ">", bound: count(500) }, [], "imprese"),
    },
    { lang: "en", text: "99.87% of files", reads: actualReading(observed(percent("99.87")), [], "of files") },
    {
      lang: "en",
      text: "1.05 (2014)",
      reads: actualReading(
        observed(count("1.05")),
        [assumed("value-of-another-year", { text: "2014" })],
        "2014",
      ),
    },
    { lang: "fr", text: "87.5 %", reads: actualReading(observed(percent("87.5")), [markAssumed("87.5")]) },
  ] satisfies Row[])("reads $text", (row: Row) => {
    expectReading(row);
  });
});

describe("answers, statements and dates", () => {
  test.each([
    { text: "Sì", reads: actualReading(answered(true)) },
    { text: "No", reads: actualReading(answered(false)) },
    { text: "VERO", reads: actualReading(answered(true)) },
    { text: "X", reads: actualReading(answered(true)) },
    { text: "Sì progettazione", reads: actualReading(answered(true, { qualifier: "progettazione" })) },
    { text: "No, mancano i fondi", reads: actualReading(answered(false, { qualifier: "mancano i fondi" })) },
    {
      text: "sì entro il 30.06",
      reads: actualReading(answered(true, { by: day(2021, 6, 30) }), [yearAssumed()]),
    },
    { text: "Sì (15/06/2021)", reads: actualReading(answered(true, { by: day(2021, 6, 15) })) },
    {
      text: "sì, collaudo in data 15 giugno",
      reads: actualReading(answered(true, { qualifier: "collaudo", by: day(2021, 6, 15) }), [yearAssumed()]),
    },
    { text: "15/07/2021", reads: actualReading({ kind: "date", date: day(2021, 7, 15) }) },
    {
      text: "giugno 2021",
      reads: actualReading({ kind: "date", date: day(2021, 6, 30), since: day(2021, 6, 1) }),
    },
    { text: "il 28.06", reads: actualReading({ kind: "date", date: day(2021, 6, 28) }, [yearAssumed()]) },
    { text: "realizzazione al 67%", reads: completion(67) },
    { text: "Stato avanzamento lavori: 68%", reads: completion(68) },
    { text: "Completato al 100%", reads: completion(100) },
    { text: "Budget rispettato", reads: statement(true, "Budget rispettato") },
    { text: "Rispettato il budget", reads: statement(true, "Rispettato il budget") },
    { text: "Budget non rispettato", reads: statement(false, "Budget non rispettato") },
    { text: "Non è stato realizzato", reads: statement(false, "Non è stato realizzato") },
    { text: "Mancato raggiungimento", reads: statement(false, "Mancato raggiungimento") },
    { lang: "en", text: "Target not achieved", reads: statement(false, "Target not achieved") },
    { lang: "fr", text: "Réalisé", reads: statement(true, "Réalisé") },
    {
      text: "Progettazione",
      context: { algorithm: "Stato avanzamento lavori" },
      reads: actualReading({ kind: "stage", stage: "Progettazione" }),
    },
  ] satisfies Row[])("reads $text", (row: Row) => {
    expectReading(row);
  });
});

describe("nothing to measure", () => {
  test.each([
    { text: "", reads: none("") },
    { text: "n.d.", reads: none("n.d.") },
    { text: "non rilevato", reads: none("non rilevato") },
    { lang: "en", text: "Result not available", reads: none("Result not available") },
    { text: "Attività rinviata per legge", reads: deferred("Attività rinviata per legge") },
    { text: "Rinviato al 2022", reads: deferred("Rinviato al 2022") },
    {
      text: "L'attività non si è tenuta perché posticipata",
      reads: deferred("L'attività non si è tenuta perché posticipata"),
    },
    { text: "Escluso", reads: excluded("Escluso") },
    { text: "Indicatore stralciato dal piano", reads: excluded("Indicatore stralciato dal piano") },
  ] satisfies Row[])("reads $text", (row: Row) => {
    expectReading(row);
  });
});

describe("refusals", () => {
  const unreadable = (text: string): Issue => ({ code: "unreadable-actual", facts: { text } });
  const partial = (text: string): Issue => ({ code: "partial-evidence", facts: { text } });
  test.each([
    { text: "sì, parzialmente", issue: partial("sì, parzialmente") },
    { text: "sì al 50%", issue: partial("sì al 50%") },
    { text: "Sì, rinviata", issue: partial("Sì, rinviata") },
    { text: "sì, ma non collaudato", issue: partial("sì, ma non collaudato") },
    { text: "sì entro il 30.02", issue: { code: "impossible-date", facts: { day: 30, month: 2 } } },
    { text: "sì/no", issue: unreadable("sì/no") },
    { text: "Si è provveduto", issue: unreadable("Si è provveduto") },
    { text: "in corso", issue: unreadable("in corso") },
    { text: "Realizzata solo in parte", issue: unreadable("Realizzata solo in parte") },
    { text: "sarà realizzato", issue: unreadable("sarà realizzato") },
    { text: "non rinviata", issue: unreadable("non rinviata") },
    {
      text: "Realizzata in parte, il resto rinviato",
      issue: unreadable("Realizzata in parte, il resto rinviato"),
    },
    {
      text: "Apertura tutti i giorni, esclusi i festivi",
      issue: unreadable("Apertura tutti i giorni, esclusi i festivi"),
    },
    { text: "8 programmate", issue: unreadable("8 programmate") },
    { text: "8 non realizzate", issue: unreadable("8 non realizzate") },
    { text: "Progettazione", issue: unreadable("Progettazione") },
    { lang: "en", text: "13 471 €/AWU (2014)", issue: unreadable("13 471 €/AWU (2014)") },
  ] satisfies { text: string; issue: Issue; lang?: Language }[])(
    "refuses $text",
    ({ text, issue, lang = "it" }: { text: string; issue: Issue; lang?: Language }) => {
      expect(parseActual(text, contextOf(lang))).toEqual(fail(issue));
    },
  );
});

function expectReading({ text, reads, lang = "it", context = {} }: Row): void {
  expect(parseActual(text, contextOf(lang, context))).toEqual(ok(reads));
}

describe("properties", () => {
  test.each(["it", "en", "fr"] as const)("formatting then parsing gives the actual back (%s)", (lang) => {
    const context = contextOf(lang);
    fc.assert(
      fc.property(anyActual(), (actual) => {
        expect(parseActual(formatActual(actual, context.lexicon), context)).toMatchObject(ok({ actual }));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    { kind: "compliance", kept: false, words: "Budget non rispettato" },
    { kind: "deferred", reason: "Attività rinviata per legge" },
    { kind: "excluded", reason: "Escluso dal piano" },
  ] satisfies Actual[])("the words of $kind come back as they were", (actual: Actual) => {
    const context = contextOf("it");
    expect(parseActual(formatActual(actual, context.lexicon), context)).toMatchObject(ok({ actual }));
  });
});
