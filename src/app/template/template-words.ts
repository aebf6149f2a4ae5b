import type { ParameterKey, WorkbookLanguage } from "../plan-layout.ts";

type Words = Readonly<Record<WorkbookLanguage, string>>;

/** What stands on the sheets besides headings and values. */
export const SHEET_WORDS = {
  indicatorsTitle: { it: "Indicatori", en: "Indicators" },
  indicatorsHelp: {
    it: "Le colonne con intestazione grigia le scrive Traguardo. Le altre colonne sono raggruppate a destra: si aprono con il segno + sopra le lettere.",
    en: "Traguardo writes the columns with a grey heading. More columns are grouped on the right: the + sign above the letters opens them.",
  },
  registersTitle: { it: "Obiettivi e centri di responsabilità", en: "Objectives and responsibility centres" },
  registersHelp: {
    it: "Padre è il codice dell'obiettivo che sta sopra. Gli alias, separati da punto e virgola, sono gli altri nomi dello stesso centro. Il segno + sopra le lettere apre le altre colonne.",
    en: "Parent is the code of the objective above. Aliases, separated by semicolons, are other names of the same centre. The + sign above the letters opens more columns.",
  },
  settingsTitle: { it: "Impostazioni", en: "Settings" },
  settingsHelp: {
    it: "Metodo, tetto e fasce sono regole della casa: nessuna linea guida le prescrive.",
    en: "Method, cap and bands are house rules: no guideline prescribes them.",
  },
  parametersTitle: { it: "Parametri", en: "Parameters" },
  parametersHelp: {
    it: "Una riga senza anno vale sempre; una riga con l'anno del piano prevale.",
    en: "A row without a year always holds; one with the plan's year wins.",
  },
  bandsTitle: { it: "Fasce", en: "Bands" },
  bandsHelp: {
    it: "Da (incluso) fino alla fascia superiore. Colore (#RRGGBB) e simbolo vuoti: predefiniti.",
    en: "From (included) up to the next band. Blank colour (#RRGGBB) and symbol: the default.",
  },
  accepted: { it: "Valori ammessi", en: "Accepted values" },
  listsTitle: { it: "Elenchi a discesa", en: "Drop-down lists" },
  listName: { it: "Elenco", en: "List" },
  listEntry: { it: "Voce", en: "Entry" },
  listMeaning: { it: "Significato", en: "Meaning" },
  page: { it: "pagina &P di &N", en: "page &P of &N" },
} as const satisfies Record<string, Words>;

/** What each parameter accepts, as it stands beside it. */
export const PARAMETER_HELP: Readonly<Record<ParameterKey, Words>> = {
  administration: { it: "Nome dell'ente, per i titoli", en: "Name of the administration, for titles" },
  year: {
    it: "Quattro cifre; vuoto: dall'intestazione (TARGET 2021)",
    en: "Four figures; blank: from the heading (TARGET 2021)",
  },
  language: {
    it: "it, en: lingua di parole e fogli scritti da Traguardo",
    en: "it, en: language of what Traguardo writes",
  },
  asOf: {
    it: "Data; vuoto: fine dell'anno del piano, o oggi se prima",
    en: "Date; blank: end of the plan's year, or today if earlier",
  },
  method: {
    it: "rapporto, inverso, progresso, tutto o niente",
    en: "ratio, inverse, progress, all-or-nothing",
  },
  cap: {
    it: "Grado massimo nelle medie: 100 %, 120 % …, o nessuno",
    en: "Highest attainment in means: 100 %, 120 % …, or none",
  },
  decimals: {
    it: "Da 0 a 4: decimali del grado, su cui si trova la fascia",
    en: "0 to 4: decimals of the attainment, which decide the band",
  },
  missingActual: { it: "escludi, zero", en: "leave out, zero" },
  aggregation: {
    it: "albero, media semplice, peggiore, quota raggiunti",
    en: "tree, flat mean, worst, share met",
  },
};
