import type { WorkbookLanguage } from "../plan-layout.ts";
import type { RulingRefusal } from "../rulings/ruling-refusal.ts";
import { capitalised, speakerOf, type Speaker } from "./speaker.ts";
import { verdictWord } from "./words.ts";

type RulingKey =
  | Exclude<RulingRefusal["code"], "no-place" | "decision-incomplete">
  | "no-place.protected"
  | "no-place.occupied"
  | "incomplete.reason"
  | "incomplete.act"
  | "incomplete.both";

const it: Readonly<Record<RulingKey, string>> = {
  "unknown-row":
    "la riga {key} non è più nella tabella degli indicatori: calcolare di nuovo e riprovare. Non è stato scritto nulla.",
  "incomplete.reason": "per «{verdict}» serve la motivazione: indicarla e riprovare.",
  "incomplete.act": "per «{verdict}» serve l’atto che lo dispone: indicarlo e riprovare.",
  "incomplete.both": "per «{verdict}» servono la motivazione e l’atto che lo dispone: indicarli e riprovare.",
  "no-place.protected":
    "il foglio «{sheet}» è protetto: la decisione va scritta nelle sue colonne. Togliere la protezione (Revisione, Rimuovi protezione foglio) e riprovare. Non è stato scritto nulla.",
  "no-place.occupied":
    "a destra della tabella, sul foglio «{sheet}», manca lo spazio per le colonne della decisione: la cella {address} è occupata. Liberarla, o aggiungere alla tabella le colonne Decisione, Motivazione e Atto, e riprovare. Non è stato scritto nulla.",
  "nothing-to-confirm": "nessuna lettura da confermare.",
  "needs-decision":
    "l’indicatore «{name}» non si legge, quindi non c’è una lettura da confermare: decidere l’esito, oppure riscrivere target o consuntivo.",
};

const en: Readonly<Record<RulingKey, string>> = {
  "unknown-row":
    "row {key} is not in the table of indicators any more: compute again and retry. Nothing was written.",
  "incomplete.reason": "“{verdict}” needs a reason: give it and try again.",
  "incomplete.act": "“{verdict}” needs the act that orders it: give it and try again.",
  "incomplete.both": "“{verdict}” needs a reason and the act that orders it: give both and try again.",
  "no-place.protected":
    "the sheet “{sheet}” is protected: the decision is written into its columns. Take the protection off (Review, Unprotect sheet) and try again. Nothing was written.",
  "no-place.occupied":
    "there is no room right of the table on the sheet “{sheet}” for the columns of the decision: cell {address} is taken. Free it, or add the columns Decision, Reason and Act to the table, and try again. Nothing was written.",
  "nothing-to-confirm": "no reading to confirm.",
  "needs-decision":
    "the indicator “{name}” cannot be read, so there is no reading to confirm: decide the verdict, or write target or actual anew.",
};

export const RULING_TEXTS = { it, en } as const;

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<RulingKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

/** Why a decision or a confirmation was not written, where, and what to do. */
export function rulingSentence(refusal: RulingRefusal, language: WorkbookLanguage): string {
  const say = SPEAKERS[language];
  switch (refusal.code) {
    case "unknown-row":
      return capitalised(say(refusal.code, { key: refusal.key }));
    case "decision-incomplete": {
      const [first = "reason", second] = refusal.missing;
      const key = second === undefined ? (`incomplete.${first}` as const) : "incomplete.both";
      return capitalised(say(key, { verdict: verdictWord(refusal.verdict, language) }));
    }
    case "no-place":
      return capitalised(
        say(`no-place.${refusal.because}`, { sheet: refusal.sheet, address: refusal.address }),
      );
    case "nothing-to-confirm":
      return capitalised(say(refusal.code));
    case "needs-decision":
      return capitalised(say(refusal.code, { name: refusal.name }));
  }
}
