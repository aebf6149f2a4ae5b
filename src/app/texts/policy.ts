import type { WorkbookLanguage } from "../plan-layout.ts";
import type { PolicyRefusal } from "../policy/policy-refusal.ts";
import { BAND_LEVEL_CHOICES } from "../template/choices.ts";
import { issueWords, sentence } from "./evaluation/sentences.ts";
import { capitalised, speakerOf, type Speaker } from "./speaker.ts";

type PolicyKey =
  | Exclude<PolicyRefusal["code"], "unfit-value" | "bands-faulty">
  | "unfit.method"
  | "unfit.cap"
  | "unfit.decimals"
  | "unfit.missingActual"
  | "unfit.aggregation"
  | "level";

const it: Readonly<Record<PolicyKey, string>> = {
  "unfit.method": "il metodo non è tra quelli previsti: sceglierne uno dell’elenco.",
  "unfit.cap": "il tetto va indicato in percentuale, maggiore di 0 e fino a 1.000: correggerlo.",
  "unfit.decimals": "i decimali vanno da 0 a 4, senza virgola: correggerli.",
  "unfit.missingActual": "per il consuntivo mancante scegliere una voce dell’elenco.",
  "unfit.aggregation": "l’aggregazione non è tra quelle previste: sceglierne una dell’elenco.",
  "band-unfit":
    "fasce, livello «{level}»: la fascia «{name}» non va bene. Servono un nome, un inizio fra 0 e 200 % e un colore come #CDEBE0, o nessuno.",
  "no-bands": "fasce, livello «{level}»: ne serve almeno una, che parta da 0 %.",
  level: "fasce, livello «{level}»: {issues}",
  "table-locked":
    "il foglio «{sheet}» è protetto: togliere la protezione (Revisione, Rimuovi protezione foglio) e riprovare. Non è stato scritto nulla.",
  "no-room-below":
    "sotto la tabella «{table}» manca lo spazio per altre righe: foglio «{sheet}», cella {address}. Liberarla e riprovare. Non è stato scritto nulla.",
  "totals-row":
    "la tabella «{table}» ha una riga dei totali (foglio «{sheet}», cella {address}), e sotto non si possono aggiungere righe: toglierla (Struttura tabella, Riga Totale) e riprovare. Non è stato scritto nulla.",
  "column-missing":
    "alla tabella «{table}» manca una colonna che serve ({column}): foglio «{sheet}», intestazioni da {address}. Aggiungerla e riprovare. Non è stato scritto nulla.",
};

const en: Readonly<Record<PolicyKey, string>> = {
  "unfit.method": "there is no such method: choose one of the list.",
  "unfit.cap": "the cap is a percentage above 0 and up to 1,000: correct it.",
  "unfit.decimals": "decimals go from 0 to 4, whole: correct them.",
  "unfit.missingActual": "choose an entry of the list for missing actuals.",
  "unfit.aggregation": "there is no such aggregation: choose one of the list.",
  "band-unfit":
    "bands, level “{level}”: the band “{name}” does not fit. It needs a name, a start between 0 and 200 % and a colour such as #CDEBE0, or none.",
  "no-bands": "bands, level “{level}”: there must be at least one, from 0 %.",
  level: "bands, level “{level}”: {issues}",
  "table-locked":
    "the sheet “{sheet}” is protected: take the protection off (Review, Unprotect sheet) and try again. Nothing was written.",
  "no-room-below":
    "there is no room for more rows below the table “{table}”: sheet “{sheet}”, cell {address}. Free it and try again. Nothing was written.",
  "totals-row":
    "the table “{table}” has a totals row (sheet “{sheet}”, cell {address}), below which no rows can be added: take it away (Table design, Total row) and try again. Nothing was written.",
  "column-missing":
    "the table “{table}” lacks a column that is needed ({column}): sheet “{sheet}”, headings from {address}. Add it and try again. Nothing was written.",
};

export const POLICY_TEXTS = { it, en } as const;

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<PolicyKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

/** Why the form was not saved, where, and what to do. */
export function policySentence(refusal: PolicyRefusal, language: WorkbookLanguage): string {
  const say = SPEAKERS[language];
  switch (refusal.code) {
    case "unfit-value":
      return capitalised(say(`unfit.${refusal.field}`));
    case "band-unfit":
    case "no-bands": {
      const name = refusal.code === "band-unfit" ? refusal.name : "";
      return capitalised(say(refusal.code, { level: levelWord(refusal.level, language), name }));
    }
    case "bands-faulty": {
      const issues = refusal.issues.map((issue) => issueWords(issue, language).what).join("; ");
      return sentence(say("level", { level: levelWord(refusal.level, language), issues }));
    }
    case "table-locked":
      return capitalised(say(refusal.code, { sheet: refusal.sheet }));
    case "no-room-below":
    case "totals-row":
      return capitalised(say(refusal.code, { table: refusal.table, ...refusal.at }));
    case "column-missing":
      return capitalised(say(refusal.code, { table: refusal.table, column: refusal.column, ...refusal.at }));
  }
}

const levelWord = (level: keyof typeof BAND_LEVEL_CHOICES, language: WorkbookLanguage): string =>
  BAND_LEVEL_CHOICES[level][language];
