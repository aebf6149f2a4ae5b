import type { RetargetRefusal } from "../retarget/retarget.ts";
import { PLAN_CHANGE_COLUMNS, type WorkbookLanguage } from "../plan-layout.ts";
import { policySentence } from "./policy.ts";
import { rulingSentence } from "./rulings.ts";
import { capitalised, speakerOf, type Speaker } from "./speaker.ts";

type Key =
  | "sheet.title"
  | "sheet.help"
  | "retarget-unknown"
  | "retarget-ambiguous"
  | "retarget-incomplete"
  | "retarget-unchanged"
  | "done"
  | "done.removal";

const it: Readonly<Record<Key, string>> = {
  "sheet.title": "Rimodulazioni",
  "sheet.help":
    "Modifiche del piano in corso d’anno, la più recente per ultima: valore precedente e nuovo, atto, data e motivo (D.Lgs. 150/2009 art. 6).",
  "retarget-unknown":
    "nessun indicatore ha l’ID o il codice «{id}»: indicarne uno della tabella degli indicatori. Non è stato scritto nulla.",
  "retarget-ambiguous":
    "il codice «{id}» è di più indicatori: indicare l’ID della riga. Non è stato scritto nulla.",
  "retarget-incomplete":
    "per rimodulare servono: {columns}. Indicarli e riprovare. Non è stato scritto nulla.",
  "retarget-unchanged": "per «{id}» il piano dice già «{value}»: non c’è nulla da rimodulare.",
  done: "{id}: da «{before}» a «{after}», {act}.",
  "done.removal": "{id}: «{before}» eliminato, {act}. Resta nel piano, escluso dai totali.",
};

const en: Readonly<Record<Key, string>> = {
  "sheet.title": "Re-targets",
  "sheet.help":
    "Changes of the plan during the year, the latest last: previous and new value, act, date and reason (D.Lgs. 150/2009 art. 6).",
  "retarget-unknown":
    "no indicator has the ID or code “{id}”: give one of the table of indicators. Nothing was written.",
  "retarget-ambiguous":
    "the code “{id}” is that of several indicators: give the ID of the row. Nothing was written.",
  "retarget-incomplete": "a re-target needs: {columns}. Give them and try again. Nothing was written.",
  "retarget-unchanged": "the plan says “{value}” for “{id}” already: there is nothing to change.",
  done: "{id}: from “{before}” to “{after}”, {act}.",
  "done.removal": "{id}: “{before}” dropped, {act}. It stays in the plan, out of the totals.",
};

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<Key>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};
export const retargetSpeaker = (language: WorkbookLanguage): Speaker<Key> => SPEAKERS[language];

const NEEDED = {
  act: PLAN_CHANGE_COLUMNS.act,
  reason: PLAN_CHANGE_COLUMNS.reason,
  to: PLAN_CHANGE_COLUMNS.after,
} as const;

/** Why nothing was changed, where, and what to do. */
export function retargetSentence(refusal: RetargetRefusal, language: WorkbookLanguage): string {
  const say = SPEAKERS[language];
  switch (refusal.code) {
    case "retarget-unknown":
    case "retarget-ambiguous":
      return capitalised(say(refusal.code, { id: refusal.id }));
    case "retarget-unchanged":
      return capitalised(say(refusal.code, { id: refusal.id, value: refusal.value }));
    case "retarget-incomplete": {
      const columns = refusal.missing.map((key) => NEEDED[key][language]).join(", ");
      return capitalised(say(refusal.code, { columns }));
    }
    case "no-place":
      return rulingSentence(refusal, language);
    default:
      return policySentence(refusal, language);
  }
}
