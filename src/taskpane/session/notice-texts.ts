import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { speakerOf, type Speaker } from "../../app/texts/speaker.ts";
import type { PaneTask } from "./pane-model.ts";

/** Tasks that change the workbook. */
export type WrittenTask = Exclude<
  PaneTask,
  | "look"
  | "preview"
  | "check"
  | "follow"
  | "diagnose"
  | "follow-up"
  | "hand-out"
  | "collect"
  | "periods"
  | "trends"
  | "oiv"
>;

/** A task without words does not compile. */
type NoticeKey =
  | `failed.${PaneTask | "go-to"}`
  | `done.${WrittenTask}`
  | "nothing-changed"
  | "restored"
  | "made"
  | "converted"
  | "rules-saved"
  | "no-centres"
  | "period-unknown"
  | "lead"
  | "provider"
  | "provider-office"
  | "accepted"
  | "left"
  | "nothing-left"
  | "closed"
  | "closed-provisional"
  | "reopened"
  | "retargeted"
  | "oiv-made"
  | "oiv-refreshed";

const it: Readonly<Record<NoticeKey, string>> = {
  "failed.look": "Lettura non riuscita",
  "failed.compute": "Calcolo non riuscito",
  "failed.preview": "Anteprima non riuscita",
  "failed.check": "Controllo non riuscito",
  "failed.write-preview": "Scrittura non riuscita",
  "failed.restore": "Annullamento non riuscito",
  "failed.follow": "Ricalcolo mentre si scrive: spento",
  "failed.sample": "Esempio non creato",
  "failed.template": "Modello non creato",
  "failed.convert": "Tabella non creata",
  "failed.decide": "Decisione non scritta",
  "failed.confirm": "Conferma non scritta",
  "failed.save-policy": "Parametri non salvati",
  "failed.follow-up": "Lettura delle trasmissioni non riuscita",
  "failed.hand-out": "Schede non preparate",
  "failed.collect": "Schede non lette",
  "failed.accept": "Valori non accettati",
  "failed.periods": "Lettura dei periodi non riuscita",
  "failed.close-period": "Periodo non chiuso",
  "failed.reopen-period": "Periodo non riaperto",
  "failed.retarget": "Piano non rimodulato",
  "failed.trends": "Andamento non letto",
  "failed.oiv": "Validazione OIV non letta",
  "failed.write-oiv": "Foglio di validazione non scritto",
  "failed.diagnose": "Diagnostica non riuscita",
  "failed.go-to": "Cella non raggiunta",
  "done.compute": "Performance calcolata",
  "done.write-preview": "Anteprima scritta",
  "done.restore": "Ultimo calcolo annullato",
  "done.sample": "Esempio creato",
  "done.template": "Modello creato",
  "done.convert": "Tabella creata",
  "done.decide": "Decisione scritta",
  "done.confirm": "Letture confermate",
  "done.save-policy": "Parametri salvati",
  "done.accept": "Raccolta scritta",
  "done.close-period": "Periodo chiuso",
  "done.reopen-period": "Periodo riaperto",
  "done.retarget": "Piano rimodulato",
  "done.write-oiv": "Foglio di validazione scritto",
  "nothing-changed": "Nella cartella di lavoro era già tutto aggiornato: non è cambiata nessuna cella.",
  restored: "La cartella di lavoro è com’era prima del calcolo.",
  made: "{sheets, plural, one {Aggiunto # foglio} other {Aggiunti # fogli}}: {names}.",
  "rules-saved": "Calcolare di nuovo: i risultati che si vedono seguono ancora le regole di prima.",
  "no-centres":
    "Nel piano non c’è alcun centro di responsabilità a cui consegnare una scheda. Compilare la tabella Centri o la colonna Centro di responsabilità.",
  "period-unknown": "Il periodo «{period}» non è tra quelli di Periodi: {known}.",
  lead: "{row}: preso il primo centro, {lead} (anche {others}).",
  provider: "{row}: il fornitore del dato «{provider}» non è un centro del piano; compila {lead}.",
  "provider-office":
    "{row}: il fornitore del dato «{provider}» non è un centro del piano; compila l’ufficio programmazione.",
  accepted:
    "{count, plural, =0 {Nessun valore accettato.} one {Un valore accettato in Consuntivi. Ricalcolare per vederne l’esito.} other {# valori accettati in Consuntivi. Ricalcolare per vederne gli esiti.}}",
  left: "Restano: {conflict} in conflitto, {incomplete} incompleti, {refused} rifiutati.",
  "nothing-left": "Non resta nulla in sospeso.",
  closed:
    "Il periodo «{period}» è conservato nel foglio «{sheet}». Ciò che cambia da ora in poi si vede come differenza.",
  "closed-provisional":
    "{count, plural, one {Una riga era senza esito} other {# righe erano senza esito}}: i totali chiusi sono provvisori.",
  reopened:
    "Chi, quando e perché è annotato nel foglio «{sheet}», che resta com’era. Il periodo «{period}» si può chiudere di nuovo.",
  retargeted: "Vecchio e nuovo restano in Rimodulazioni. Ricalcolare per vederne l’esito.",
  "oiv-made": "{count, plural, one {Una riga} other {# righe}} da verificare nel foglio «{sheet}».",
  "oiv-refreshed":
    "Foglio «{sheet}»: {checked} verificate, {open} da verificare, {changed} cambiate dopo la verifica, {gone} non più nel piano.",
  converted: "L’intervallo è ora una tabella di Excel di nome «{table}».",
};

const en: Readonly<Record<NoticeKey, string>> = {
  "failed.look": "The workbook could not be read",
  "failed.compute": "The computation failed",
  "failed.preview": "The preview failed",
  "failed.check": "The check failed",
  "failed.write-preview": "Writing failed",
  "failed.restore": "The computation was not taken back",
  "failed.follow": "Recalculation while typing: switched off",
  "failed.sample": "The sample was not made",
  "failed.template": "The template was not made",
  "failed.convert": "The table was not made",
  "failed.decide": "The decision was not written",
  "failed.confirm": "The confirmation was not written",
  "failed.save-policy": "The parameters were not saved",
  "failed.follow-up": "What was handed in could not be read",
  "failed.hand-out": "The forms were not made",
  "failed.collect": "The forms were not read",
  "failed.accept": "The values were not accepted",
  "failed.periods": "The periods could not be read",
  "failed.close-period": "The period was not closed",
  "failed.reopen-period": "The period was not reopened",
  "failed.retarget": "The plan was not re-targeted",
  "failed.trends": "The trend could not be read",
  "failed.oiv": "The OIV validation could not be read",
  "failed.write-oiv": "The validation sheet was not written",
  "failed.diagnose": "The diagnostics failed",
  "failed.go-to": "The cell was not reached",
  "done.compute": "Performance computed",
  "done.write-preview": "Preview written",
  "done.restore": "Last computation taken back",
  "done.sample": "Sample made",
  "done.template": "Template made",
  "done.convert": "Table made",
  "done.decide": "Decision written",
  "done.confirm": "Readings confirmed",
  "done.save-policy": "Parameters saved",
  "done.accept": "Collection written",
  "done.close-period": "Period closed",
  "done.reopen-period": "Period reopened",
  "done.retarget": "Plan re-targeted",
  "done.write-oiv": "Validation sheet written",
  "nothing-changed": "Everything in the workbook was up to date already: no cell has changed.",
  restored: "The workbook is as it was before the computation.",
  made: "{sheets, plural, one {# sheet} other {# sheets}} added: {names}.",
  "rules-saved": "Compute again: the results that are shown still follow the rules of before.",
  "no-centres":
    "The plan has no responsibility centre to hand a form out to. Fill in the table Centres or the column Responsibility centre.",
  "period-unknown": "The period “{period}” is none of those in Periods: {known}.",
  lead: "{row}: the first centre was taken, {lead} (also {others}).",
  provider: "{row}: the data provider “{provider}” is no centre of the plan; {lead} fills it in.",
  "provider-office":
    "{row}: the data provider “{provider}” is no centre of the plan; the planning office fills it in.",
  accepted:
    "{count, plural, =0 {No value was accepted.} one {One value was accepted into Submissions. Compute again to see its verdict.} other {# values were accepted into Submissions. Compute again to see their verdicts.}}",
  left: "Left: {conflict} in conflict, {incomplete} incomplete, {refused} refused.",
  "nothing-left": "Nothing is left open.",
  closed:
    "The period “{period}” is kept on the sheet “{sheet}”. What changes from now on shows as a difference.",
  "closed-provisional":
    "{count, plural, one {One row had no verdict} other {# rows had no verdict}}: the closed totals are provisional.",
  reopened:
    "Who, when and why is noted on the sheet “{sheet}”, which stays as it was. The period “{period}” may be closed again.",
  retargeted: "Old and new are kept in Re-targets. Compute again to see the verdict.",
  "oiv-made": "{count, plural, one {One row} other {# rows}} to be checked on the sheet “{sheet}”.",
  "oiv-refreshed":
    "Sheet “{sheet}”: {checked} checked, {open} to be checked, {changed} changed after the check, {gone} no longer in the plan.",
  converted: "The range is an Excel table now, of the name “{table}”.",
};

export const NOTICE_TEXTS = { it, en } as const;

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<NoticeKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

export const noticeSpeaker = (language: WorkbookLanguage): Speaker<NoticeKey> => SPEAKERS[language];
