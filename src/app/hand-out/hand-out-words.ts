import type { WorkbookLanguage } from "../plan-layout.ts";

type Words = Readonly<Record<WorkbookLanguage, string>>;

/** What stands on the two sheets of a form besides headings, labels and values. Placeholders: {name}. */
export const HAND_OUT_WORDS = {
  formTitle: { it: "Scheda degli indicatori – {centre}", en: "Form of indicators – {centre}" },
  plan: { it: "piano {year}", en: "plan {year}" },
  due: { it: "da restituire entro il {date}", en: "to be handed in by {date}" },
  progress: { it: "Righe complete: ", en: "Rows complete: " },
  progressOf: { it: " su {count}", en: " of {count}" },
  nothing: {
    it: "Nessuna riga da compilare: gli indicatori qui sotto li compilano altri.",
    en: "Nothing to fill in: others fill in the indicators below.",
  },
  noRows: {
    it: "Nessun indicatore del piano riguarda questo centro.",
    en: "No indicator of the plan concerns this centre.",
  },
  office: { it: "ufficio programmazione", en: "planning office" },
  filledBy: { it: "compila: {names}", en: "filled in by: {names}" },
  bare: { it: "Testo senza unità", en: "Text without unit" },
  instructionsTitle: { it: "Istruzioni – {centre}", en: "Instructions – {centre}" },
  sharedTitle: {
    it: "Istruzioni per compilare i fogli dei centri",
    en: "Instructions for filling in the centres' sheets",
  },
  factsTitle: { it: "Questa scheda", en: "This form" },
  stepsTitle: { it: "Come si compila", en: "How to fill it in" },
  listsTitle: { it: "Elenchi a discesa", en: "Drop-down lists" },
  listEntry: { it: "Stato", en: "State" },
  listMeaning: { it: "Significato", en: "Meaning" },
  answer: { it: "Risposta", en: "Answer" },
  draftMeaning: { it: "si può ancora cambiare", en: "may still change" },
  sentMeaning: { it: "è definitivo: l'ufficio può accettarlo", en: "is final: the office may accept it" },
  yesMeaning: { it: "fatto, rispettato", en: "done, kept" },
  noMeaning: { it: "non fatto, non rispettato", en: "not done, not kept" },
  page: { it: "pagina &P di &N", en: "page &P of &N" },
} as const satisfies Record<string, Words>;

type Steps = Readonly<Record<WorkbookLanguage, readonly string[]>>;

/** How a row is filled in, wherever it stands. */
const ROW_STEPS: Steps = {
  it: [
    "Valore: come lo si scriverebbe in una relazione (78,9 %; 1.250; 30/06/2021; sì). «Leggo» ed «Esito provvisorio» dicono subito come è stato letto. Un testo più lungo va bene: lo leggerà l'ufficio.",
    "Causa scostamento: si scrive quando il target non è raggiunto, per ogni scostamento di un indicatore PIRA e quando il piano la chiede per risultati molto superiori al target.",
    "Evidenza: un collegamento, un atto, il nome di un documento. «Manca ancora» dice se è obbligatoria.",
    "Stato: scegliere «{handedIn}» quando la riga è definitiva. «Rilievo dell'ufficio» spiega perché un valore è stato restituito.",
  ],
  en: [
    "Value: as you would write it in a report (78.9%; 1,250; 30/06/2021; yes). “Read as” and “Provisional verdict” tell at once how it was read. A longer text is fine: the office will read it.",
    "Cause of variance: wanted when the target is missed, for every variance of a PIRA indicator, and where the plan asks for it of results far above the target.",
    "Evidence: a link, an act, the name of a document. “Still missing” tells whether it is required.",
    "State: choose “{handedIn}” when the row is final. “Office's remark” explains why a value was returned.",
  ],
};

/** In this order, numbered: of a workbook of its own, and of a sheet among those of the other centres. */
export const STEPS: Readonly<Record<"workbook" | "sheet", Steps>> = {
  workbook: {
    it: [
      "Scrivere il proprio nome qui sopra, alla voce Compilatore.",
      "Nel foglio «{form}» scrivere solo nelle celle gialle. Le altre sono bloccate: il target e l'ID servono a ritrovare la riga.",
      ...ROW_STEPS.it,
      "Salvare e restituire questo file. Si può rinominare; righe e colonne si ritrovano dalle loro intestazioni.",
    ],
    en: [
      "Write your name above, beside Filled in by.",
      "On the sheet “{form}” write in the yellow cells only. The others are locked: target and ID serve to find the row again.",
      ...ROW_STEPS.en,
      "Save this file and send it back. It may be renamed; rows and columns are found by their headings.",
    ],
  },
  sheet: {
    it: [
      "Aprire il foglio con il nome del proprio centro e scrivere il proprio nome in alto, accanto a Compilatore.",
      "Scrivere solo nelle celle gialle. Le altre sono bloccate: il target e l'ID servono a ritrovare la riga.",
      ...ROW_STEPS.it,
      "Salvare la cartella. L'ufficio raccoglie le risposte da questi fogli; fino ad allora il piano non cambia.",
    ],
    en: [
      "Open the sheet with the name of your centre and write your name at its top, beside Filled in by.",
      "Write in the yellow cells only. The others are locked: target and ID serve to find the row again.",
      ...ROW_STEPS.en,
      "Save the workbook. The office collects the answers from these sheets; until then the plan does not change.",
    ],
  },
};

/** Puts values into the places of a text: "{centre}". */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(?<name>\w+)\}/gu, (place, name: string) => values[name] ?? place);
