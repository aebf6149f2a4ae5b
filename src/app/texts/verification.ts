import type { IssueCode } from "../../core/issue.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { Finding, FindingCode } from "../verify/finding.ts";
import type { VerifyRefusal } from "../verify/verify.ts";
import { issueSentence, located } from "./evaluation/sentences.ts";
import { capitalised, speakerOf, type Speaker } from "./speaker.ts";

type Key =
  | `what.${Exclude<FindingCode, "after-closing">}`
  | "what.rules-changed.named"
  | `remedy.${"recompute" | "restore" | "redo" | "none"}`
  | VerifyRefusal["code"]
  | "rows"
  | "follows"
  | "does-not-follow"
  | "basis"
  | "blank"
  | "file";

const it: Readonly<Record<Key, string>> = {
  file: "«{file}»",
  blank: "vuoto",
  basis: "Confronto con «{sheet}»: calcolo alla data del {day}, regole {policy}, {engine}.",
  rows: "{good, number} {good, plural, one {riga segue} other {righe seguono}} dai dati, su {all, number} nella tabella.",
  follows: "Tutto segue dai dati: esiti, registro e totali sono quelli che il calcolo dà oggi.",
  "does-not-follow": "Non tutto segue dai dati ({count, plural, one {# rilievo} other {# rilievi}}).",
  "what.target-changed": "il target è cambiato dopo il calcolo: era «{was}», ora è «{now}»",
  "what.actual-changed": "il consuntivo è cambiato dopo il calcolo: era «{was}», ora è «{now}»",
  "what.name-changed": "il nome dell’indicatore è cambiato dopo il calcolo: era «{was}», ora è «{now}»",
  "what.inputs-changed":
    "altri dati della riga sono cambiati dopo il calcolo (formato, direzione, metodo, peso, scadenza, obiettivo, ambito, centro o decisione)",
  "what.output-edited":
    "{column}: sta scritto «{found}», ma dai dati segue «{expected}»; la cella è stata cambiata a mano",
  "what.output-outdated": "{column}: sta scritto «{found}», ma oggi dai dati segue «{expected}»",
  "what.output-missing": "{column}: la colonna dei risultati non si trova; dai dati segue «{expected}»",
  "what.row-not-logged": "la riga «{name}» non è nel foglio «{log}»: è stata aggiunta dopo il calcolo",
  "what.row-gone": "la riga «{name}» ({id}) era nel calcolo e non è più nella tabella",
  "what.log-edited": "nel registro, {column}: sta scritto «{found}», ma dai dati segue «{expected}»",
  "what.log-row-edited": "la riga del registro ({id}) è stata cambiata a mano dopo il calcolo",
  "what.log-outdated": "nel registro, {column}: sta scritto «{found}», ma oggi dai dati segue «{expected}»",
  "what.log-row-twice": "l’indicatore {id} sta due volte nel registro: questa riga è stata aggiunta",
  "what.log-without-digests":
    "il registro è di una versione che non scriveva l’impronta dei dati: che cosa sia cambiato dopo il calcolo si vede solo da target, consuntivo e nome",
  "what.rules-changed": "la versione delle regole è cambiata: era {was}, ora è {now}",
  "what.rules-changed.named":
    "la versione delle regole è cambiata: era {was}, ora è {now}. Sono cambiate: {rules}",
  "what.engine-changed": "il motore di calcolo è cambiato: era {was}, ora è {now}",
  "what.language-changed": "la lingua in cui si leggono le celle è cambiata: era {was}, ora è {now}",
  "what.day-changed": "il calcolo è alla data del {was}, ma la cartella indica {now}",
  "what.cell-edited":
    "sta scritto «{found}», ma dai dati segue «{expected}»; la cella è stata cambiata a mano",
  "what.cell-unlike": "sta scritto «{found}», ma dai dati segue «{expected}»",
  "what.row-missing": "manca una riga del calcolo: «{words}»",
  "what.sheet-outdated":
    "{count, plural, one {# riga del foglio è di prima e non segue} other {# righe del foglio sono di prima e non seguono}} dai dati di oggi",
  "what.sheet-gone": "il foglio «{name}» del calcolo non c’è più",
  "what.remark": "testo aggiunto a mano, non del calcolo: «{text}»",
  "remedy.recompute": "calcolare di nuovo",
  "remedy.restore":
    "calcolare di nuovo: si rimette da sé, e quanto è scritto a mano va in «Annotazioni conservate»",
  "remedy.redo": "chiedere chi l’ha cambiata, poi calcolare di nuovo",
  "remedy.none": "non tocca i risultati",
  "never-computed":
    "in {file} non c’è un calcolo da verificare: manca il foglio «Registro dei calcoli». Calcolare prima.",
  "log-gone":
    "in {file} manca il foglio «Registro dei calcoli»: è stato eliminato dopo il calcolo, e senza non si può verificare. Riprendere una copia precedente, oppure calcolare di nuovo.",
  "mark-lost":
    "in {file} il foglio «{sheet}» non porta più il segno di Traguardo: è una copia, oppure un altro programma ha salvato il file senza segni. Verificare il file com’era salvato dopo il calcolo.",
  "log-unreadable":
    "in {file} il foglio «{sheet}» non ha più le sue intestazioni (ID, Esito …): senza non si può verificare. Rimetterle, oppure calcolare di nuovo.",
};

const en: Readonly<Record<Key, string>> = {
  file: "“{file}”",
  blank: "blank",
  basis: "Compared with “{sheet}”: computed as of {day}, rules {policy}, {engine}.",
  rows: "{good, number} {good, plural, one {row follows} other {rows follow}} from the data, of {all, number} in the table.",
  follows: "Everything follows from the data: verdicts, log and totals are what the computation gives today.",
  "does-not-follow":
    "Not everything follows from the data ({count, plural, one {# finding} other {# findings}}).",
  "what.target-changed": "the target has changed since the run: it was “{was}”, it is “{now}”",
  "what.actual-changed": "the actual has changed since the run: it was “{was}”, it is “{now}”",
  "what.name-changed": "the indicator's name has changed since the run: it was “{was}”, it is “{now}”",
  "what.inputs-changed":
    "other data of the row have changed since the run (format, direction, method, weight, due date, objective, scope, centre or decision)",
  "what.output-edited":
    "{column}: “{found}” is written, but “{expected}” follows from the data; the cell was changed by hand",
  "what.output-outdated": "{column}: “{found}” is written, but “{expected}” follows from the data today",
  "what.output-missing": "{column}: the column of results is not found; “{expected}” follows from the data",
  "what.row-not-logged": "the row “{name}” is not on the sheet “{log}”: it was added after the run",
  "what.row-gone": "the row “{name}” ({id}) was in the run and is no longer in the table",
  "what.log-edited": "in the log, {column}: “{found}” is written, but “{expected}” follows from the data",
  "what.log-row-edited": "the row of the log ({id}) was changed by hand after the run",
  "what.log-outdated":
    "in the log, {column}: “{found}” is written, but “{expected}” follows from the data today",
  "what.log-row-twice": "the indicator {id} stands twice in the log: this row was added",
  "what.log-without-digests":
    "the log is of a version that wrote no digest of inputs: what has changed since the run shows only in target, actual and name",
  "what.rules-changed": "the version of the rules has changed: it was {was}, it is {now}",
  "what.rules-changed.named":
    "the version of the rules has changed: it was {was}, it is {now}. Changed: {rules}",
  "what.engine-changed": "the engine has changed: it was {was}, it is {now}",
  "what.language-changed": "the language in which cells are read has changed: it was {was}, it is {now}",
  "what.day-changed": "the run is as of {was}, but the workbook states {now}",
  "what.cell-edited":
    "“{found}” is written, but “{expected}” follows from the data; the cell was changed by hand",
  "what.cell-unlike": "“{found}” is written, but “{expected}” follows from the data",
  "what.row-missing": "a row of the run is missing: “{words}”",
  "what.sheet-outdated":
    "{count, plural, one {# row of the sheet is of before and does not follow} other {# rows of the sheet are of before and do not follow}} from today's data",
  "what.sheet-gone": "the sheet “{name}” of the run is no longer there",
  "what.remark": "text added by hand, not of the run: “{text}”",
  "remedy.recompute": "compute again",
  "remedy.restore": "compute again: it is put right, and what was written by hand goes to “Kept remarks”",
  "remedy.redo": "ask who changed it, then compute again",
  "remedy.none": "it does not touch the results",
  "never-computed":
    "there is no run to verify in {file}: the sheet “Calculation log” is missing. Compute first.",
  "log-gone":
    "the sheet “Calculation log” is missing in {file}: it was deleted after the run, and nothing can be verified without it. Take an earlier copy, or compute again.",
  "mark-lost":
    "the sheet “{sheet}” in {file} no longer bears the mark of Traguardo: it is a copy, or another program has saved the file without marks. Verify the file as it was saved after the run.",
  "log-unreadable":
    "the sheet “{sheet}” in {file} no longer has its headings (ID, Verdict …): nothing can be verified without them. Put them back, or compute again.",
};

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<Key>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};
export const verificationSpeaker = (language: WorkbookLanguage): Speaker<Key> => SPEAKERS[language];

/** "Foglio «Indicatori», cella H12: il target è cambiato …. Calcolare di nuovo." */
export function findingSentence({ code, facts, at }: Finding, language: WorkbookLanguage): string {
  const say = SPEAKERS[language];
  if (code === "after-closing") {
    const { issue, ...said } = facts;
    return issueSentence({ code: String(issue) as IssueCode, facts: said, at }, language);
  }
  const isNamed = code === "rules-changed" && facts.rules !== "";
  const blank = say("blank");
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, fact === "" ? blank : fact]),
  );
  const what = say(isNamed ? "what.rules-changed.named" : `what.${code}`, values);
  return located({ what, remedy: say(`remedy.${REMEDIES[code] ?? "recompute"}`) }, at, language);
}

const REMEDIES: Readonly<Partial<Record<FindingCode, "restore" | "redo" | "none">>> = {
  "output-edited": "restore",
  "cell-edited": "restore",
  "cell-unlike": "restore",
  "log-edited": "redo",
  "log-row-edited": "redo",
  "log-row-twice": "redo",
  remark: "none",
};

/** Why nothing can be verified, where, and what to do. */
export const verifyRefusalSentence = (
  { code, facts }: VerifyRefusal,
  language: WorkbookLanguage,
  file: string,
): string => {
  const say = SPEAKERS[language];
  return capitalised(say(code, { ...facts, file: say("file", { file }) }));
};
