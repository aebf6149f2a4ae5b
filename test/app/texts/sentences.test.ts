import { describe, expect, test } from "vitest";
import { EVALUATION_TEXTS } from "../../../src/app/texts/evaluation/evaluation.ts";
import { assumptionClause, issueSentence } from "../../../src/app/texts/evaluation/sentences.ts";
import { formatIsoText } from "../../../src/app/texts/numbers.ts";
import type { Assumption, AssumptionCode } from "../../../src/core/assumption.ts";
import type { Issue, IssueCode } from "../../../src/core/issue.ts";
import type { Language } from "../../../src/core/lexicon/lexicon.ts";

const codesOf = <Code extends string>(kind: string): readonly Code[] =>
  Object.keys(EVALUATION_TEXTS.it).flatMap((key) =>
    key.startsWith(`${kind}.`) && key !== "issue.where" ? [key.slice(kind.length + 1) as Code] : [],
  );

describe.each(["it", "en", "fr"] as const)("%s", (language: Language) => {
  test("every issue is a sentence and a remedy, whatever facts it brings", () => {
    const odd = codesOf<IssueCode>("issue").filter((code) => {
      const said = issueSentence({ code }, language);
      return !/^\P{Ll}.*\. \P{Ll}.*\.$/su.test(said) || /[{}]|undefined/u.test(said);
    });
    expect(odd).toEqual([]);
  });

  test("every assumption is a clause, whatever facts it brings", () => {
    const odd = codesOf<AssumptionCode>("assumption").filter((code) =>
      /^\s*$|[{}]|undefined|\.$/u.test(assumptionClause({ code }, language)),
    );
    expect(odd).toEqual([]);
  });
});

test.each([
  {
    issue: {
      code: "unreadable-target",
      facts: { text: "boh" },
      at: { sheet: "Indicatori", address: "H12" },
    },
    said: "Foglio «Indicatori», cella H12: il target «boh» non è in una forma riconosciuta. Riscriverlo, per esempio, come «≥ 80 %», «entro il 30.06» o «sì», oppure indicare la lettura confermata del target.",
  },
  {
    issue: { code: "partial-evidence", facts: { share: "0.67" } },
    said: "Il consuntivo dichiara una realizzazione parziale (67\u00A0%). Decidere l’esito, con motivazione e atto, oppure completare il consuntivo.",
  },
  {
    issue: { code: "unit-mismatch", facts: { target: "percent", actual: "working-day" } },
    said: "Target e consuntivo hanno unità diverse (percentuale; giorni lavorativi). Esprimere i due valori nella stessa unità di misura.",
  },
  {
    issue: { code: "answer-does-not-fit", facts: { answer: "yes-no" } },
    said: "Il consuntivo (un sì o un no) non è confrontabile con il target. Indicare un consuntivo della stessa natura del target, oppure decidere l’esito.",
  },
  {
    issue: { code: "directions-disagree", facts: { stated: "lower", written: ">=" } },
    said: "La colonna Direzione dice «minore è meglio», mentre il target («>=») dice il contrario. Correggere la direzione oppure il target.",
  },
  {
    issue: { code: "weights-not-100", facts: { total: "97.5" } },
    said: "I pesi sommano 97,5 anziché 100. Correggere i pesi.",
  },
  {
    issue: {
      code: "weights-not-100",
      facts: { total: "97.5", level: "objective", objective: "2.1 Vigilanza" },
    },
    said: "I pesi sotto l’obiettivo «2.1 Vigilanza» sommano 97,5 anziché 100. Correggere i pesi.",
  },
  {
    issue: {
      code: "weights-partial",
      facts: { given: 3, members: 4, level: "objective", objective: "2.1 Vigilanza" },
    },
    said: "Il peso è dato solo per 3 su 4 sotto l’obiettivo «2.1 Vigilanza». Darlo per tutti o per nessuno.",
  },
  {
    issue: { code: "results-elsewhere", facts: { because: "protected" } },
    said: "Il foglio è protetto: gli esiti sono nel foglio «Esiti». Togliere la protezione e ricalcolare.",
  },
  {
    issue: { code: "results-elsewhere", facts: { because: "occupied" } },
    said: "Le colonne a destra della tabella non sono libere: gli esiti sono nel foglio «Esiti». Liberare le colonne e ricalcolare.",
  },
] satisfies { issue: Issue; said: string }[])("says $issue.code in Italian", ({ issue, said }) => {
  expect(issueSentence(issue, "it")).toBe(said);
});

test("a fact that the issue does not bring is left open, not made up", () => {
  expect(issueSentence({ code: "cell-error" }, "it")).toBe(
    "La cella contiene l’errore …. Correggere la formula, o scrivere il valore al suo posto.",
  );
});

test.each([
  {
    assumption: { code: "scale-assumed", facts: { value: "63" } },
    said: "63, senza il segno %, è letto come 63\u00A0%",
  },
  {
    assumption: { code: "scale-assumed", facts: { value: "0.63" } },
    said: "0,63, senza il segno %, è letto come 63\u00A0%",
  },
  {
    assumption: { code: "on-time-assumed", facts: { due: "2021-06-30" } },
    said: "il consuntivo non porta la data: si presume entro il 30.06.2021",
  },
  {
    assumption: { code: "direction-from-algorithm", facts: { direction: "lower", words: "oneri" } },
    said: "direzione: minore è meglio, dedotta dal numeratore «oneri»",
  },
] satisfies { assumption: Assumption; said: string }[])("says $assumption.code", ({ assumption, said }) => {
  expect(assumptionClause(assumption, "it")).toBe(said);
});

test("a day whose year nobody knows is told without one", () => {
  const told = (["it", "en", "fr"] as const).map((language) => formatIsoText("0000-10-31", language));
  expect(told).toEqual(["31.10", "31 Oct", "31/10"]);
});
