import type { WorkbookLanguage } from "../plan-layout.ts";
import { speakerOf, type Speaker } from "./speaker.ts";

const it = {
  "sheet-name": "Validazione OIV",
  title: "Validazione OIV",
  law: "Validazione della Relazione sulla performance (D.Lgs. 150/2009, art. 14, comma 4, lettera c). Si compilano le celle evidenziate.",
  rule: "Campione: {percent} % delle righe di ogni centro (il primo indicato), per eccesso; seme «{seed}». In ogni centro le righe con il valore SHA-256 di seme e ID più basso.",
  "no-sample": "Nessun campione estratto.",
  "overall.comprehensible": "Comprensibilità",
  "overall.compliant": "Conformità",
  "overall.reliable": "Attendibilità",
  "column.data": "Target e consuntivo verificati",
  "column.sample": "Campione",
  "column.check": "Verifica",
  "column.evidence": "Evidenza esaminata",
  "column.remarks": "Osservazioni",
  "column.state": "Stato della verifica",
  "column.digest": "Impronta verificata",
  "in-sample": "sì",
  "choice.yes": "sì",
  "choice.no": "no",
  "choice.sampled": "a campione",
  "state.open": "da verificare",
  "state.checked": "verificata",
  "state.changed": "cambiata dopo la verifica",
  "state.gone": "non più nel piano",
  "refusal.already-drawn":
    "il campione è già stato estratto (foglio «{sheet}»). Per aggiornare il foglio ripetere il comando senza --sample e --seed.",
  "refusal.locked":
    "il foglio «{sheet}» è protetto: togliere la protezione e riprovare. Non è stato scritto nulla.",
} as const;
type Key = keyof typeof it;

const en: Readonly<Record<Key, string>> = {
  "sheet-name": "OIV validation",
  title: "OIV validation",
  law: "Validation of the performance report (D.Lgs. 150/2009, art. 14, paragraph 4, letter c). The highlighted cells are to be filled in.",
  rule: "Sample: {percent} % of the rows of each centre (the first one named), rounded up; seed “{seed}”. Of each centre the rows with the least SHA-256 of seed and ID.",
  "no-sample": "No sample was drawn.",
  "overall.comprehensible": "Comprehensibility",
  "overall.compliant": "Compliance",
  "overall.reliable": "Reliability",
  "column.data": "Target and actual as checked",
  "column.sample": "Sample",
  "column.check": "Check",
  "column.evidence": "Evidence examined",
  "column.remarks": "Remarks",
  "column.state": "State of the check",
  "column.digest": "Digest as checked",
  "in-sample": "yes",
  "choice.yes": "yes",
  "choice.no": "no",
  "choice.sampled": "by sample",
  "state.open": "to be checked",
  "state.checked": "checked",
  "state.changed": "changed after the check",
  "state.gone": "no longer in the plan",
  "refusal.already-drawn":
    "the sample was drawn already (sheet “{sheet}”). To bring the sheet up to date, give the command without --sample and --seed.",
  "refusal.locked":
    "the sheet “{sheet}” is protected: take the protection off and try again. Nothing was written.",
};

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<Key>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};
export const oivSpeaker = (language: WorkbookLanguage): Speaker<Key> => SPEAKERS[language];
