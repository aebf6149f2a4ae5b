/**
 * The workbook contract as data: which tables there are, under which headings their columns stand, and how a
 * workbook of ours lays them out. Users read the same in docs/workbook.md.
 */
export type WorkbookLanguage = "it" | "en";
export type TableKey =
  | "indicators"
  | "objectives"
  | "centres"
  | "submissions"
  | "planChanges"
  | "periods"
  | "parameters"
  | "bands"
  | "measures";

export interface ColumnSpec {
  readonly it: string;
  readonly en: string;
  /** Other headings it is known by, in any language; compared without case, accents, spaces and signs. */
  readonly also?: readonly string[];
  /** In characters, in the workbooks that we create. */
  readonly width: number;
  /** Shown in the working view of the workbooks that we create, in the order of the spec; the rest is grouped. */
  readonly working?: true;
  /** Written by us. */
  readonly output?: true;
  readonly required?: true;
  /** Stands in a workbook that we create only where its content has it. */
  readonly onDemand?: true;
}

/** The columns of `Indicatori`, in the order of the workbooks that we create. */
export const INDICATOR_COLUMNS = {
  code: { it: "Codice", en: "Code", also: ["Cod.", "Codice indicatore", "N."], width: 9, working: true },
  name: {
    it: "Indicatore",
    en: "Indicator",
    also: ["Descrizione indicatore", "Indicatori", "Nome indicatore", "Indicator name"],
    width: 46,
    working: true,
    required: true,
  },
  target: {
    it: "Target",
    en: "Target",
    also: ["Valore atteso", "Risultato atteso", "Valore target", "Target atteso"],
    width: 18,
    working: true,
    required: true,
  },
  actual: {
    it: "Consuntivo",
    en: "Actual",
    also: [
      "Risultato conseguito",
      "Risultato",
      "Valore conseguito",
      "Valore consuntivo",
      "Valore osservato",
      "Actual value",
      "Result",
      "Outturn",
    ],
    width: 18,
    working: true,
  },
  verdict: { it: "Esito", en: "Verdict", width: 22, working: true, output: true },
  attainment: {
    it: "Grado di raggiungimento",
    en: "Attainment",
    also: ["Grado"],
    width: 16,
    working: true,
    output: true,
  },
  band: {
    it: "Fascia",
    en: "Band",
    also: ["Fascia di raggiungimento", "Status band"],
    width: 18,
    working: true,
    output: true,
  },
  variance: { it: "Scostamento", en: "Variance", width: 15, working: true, output: true },
  cause: {
    it: "Causa scostamento",
    en: "Cause of variance",
    also: ["Causa dello scostamento", "Cause scostamento", "Cause of the variance"],
    width: 34,
    working: true,
  },
  objective: {
    it: "Obiettivo",
    en: "Objective",
    also: ["Obiettivo operativo", "Codice obiettivo", "Operative objective"],
    width: 11,
  },
  scope: { it: "Ambito", en: "Scope", also: ["Marcatura", "Ambiti", "Scopes"], width: 18 },
  typology: {
    it: "Tipologia",
    en: "Typology",
    also: ["Tipologia indicatore", "Tipo", "Type", "Dimensione"],
    width: 18,
  },
  algorithm: {
    it: "Algoritmo di calcolo",
    en: "Algorithm",
    also: ["Algoritmo", "Formula di calcolo", "Modalità di calcolo", "Calculation"],
    width: 40,
  },
  formula: { it: "Formula", en: "Formula", width: 40, onDemand: true },
  unit: { it: "Unità", en: "Unit", also: ["Unità di misura", "U.M.", "Unit of measure"], width: 14 },
  dataSource: { it: "Fonte dati", en: "Data source", also: ["Fonte", "Fonte dei dati", "Source"], width: 24 },
  methodNote: {
    it: "Nota metodologica",
    en: "Methodological note",
    also: ["Note metodologiche", "Footnote"],
    width: 40,
  },
  mission: { it: "Missione", en: "Mission", width: 14 },
  programme: { it: "Programma", en: "Programme", width: 14 },
  recipients: { it: "Destinatari", en: "Recipients", width: 18 },
  direction: { it: "Direzione", en: "Direction", also: ["Polarità", "Polarity"], width: 12 },
  trend: { it: "Andamento", en: "Trend", width: 12 },
  baseline: { it: "Valore di partenza", en: "Baseline", also: ["Baseline", "Valore iniziale"], width: 14 },
  previous: {
    it: "Risultato anno precedente",
    en: "Previous year's actual",
    also: ["Consuntivo anno precedente"],
    width: 14,
  },
  targetNext: { it: "Target anno+1", en: "Target year+1", width: 14 },
  targetAfter: { it: "Target anno+2", en: "Target year+2", width: 14 },
  due: { it: "Scadenza", en: "Due date", also: ["Termine", "Data di scadenza", "Due"], width: 12 },
  weight: { it: "Peso", en: "Weight", also: ["Peso %", "Peso indicatore", "Ponderazione"], width: 8 },
  method: { it: "Metodo", en: "Method", width: 14 },
  methodParameters: { it: "Parametri del metodo", en: "Method parameters", width: 18 },
  bands: { it: "Fasce", en: "Bands", width: 12 },
  centre: {
    it: "Centro di responsabilità",
    en: "Responsibility centre",
    also: [
      "Centri di responsabilità",
      "CdR",
      "Centro",
      "Unità organizzativa",
      "Ufficio responsabile",
      "Responsibility centres",
      "Owner",
    ],
    width: 36,
  },
  aggregation: { it: "Aggregazione", en: "Aggregation", width: 12 },
  provider: { it: "Fornitore del dato", en: "Data provider", width: 20 },
  evidence: { it: "Evidenza", en: "Evidence", width: 24 },
  notes: { it: "Note", en: "Notes", width: 30 },
  confirmedTarget: { it: "Lettura confermata target", en: "Confirmed target reading", width: 18 },
  confirmedActual: { it: "Lettura confermata consuntivo", en: "Confirmed actual reading", width: 18 },
  decision: { it: "Decisione", en: "Decision", width: 15 },
  decisionReason: { it: "Motivazione", en: "Reason", width: 28 },
  decisionAct: { it: "Atto", en: "Act", width: 18 },
  decidedBy: { it: "Deciso da", en: "Decided by", width: 16 },
  decidedOn: { it: "Deciso il", en: "Decided on", width: 12 },
  note: { it: "Nota di calcolo", en: "Calculation note", width: 60, output: true },
  reference: { it: "Riferimento", en: "Reference", width: 24, output: true },
  id: { it: "ID", en: "ID", also: ["Identificativo", "ID indicatore"], width: 10 },
} as const satisfies Record<string, ColumnSpec>;

export const OBJECTIVE_COLUMNS = {
  code: { it: "Codice", en: "Code", width: 10, required: true },
  level: { it: "Livello", en: "Level", width: 14 },
  parent: { it: "Padre", en: "Parent", width: 10 },
  title: { it: "Titolo", en: "Title", also: ["Obiettivo", "Objective"], width: 50 },
  description: { it: "Descrizione", en: "Description", width: 70 },
  weight: { it: "Peso", en: "Weight", width: 8 },
  plannedResources: { it: "Risorse previste", en: "Planned resources", width: 16 },
  usedResources: { it: "Risorse impiegate", en: "Resources used", width: 16 },
} as const satisfies Record<string, ColumnSpec>;

export const CENTRE_COLUMNS = {
  code: { it: "Codice", en: "Code", width: 10 },
  name: {
    it: "Nome",
    en: "Name",
    also: ["Centro di responsabilità", "Responsibility centre"],
    width: 56,
    required: true,
  },
  aliases: { it: "Alias", en: "Aliases", also: ["Alias"], width: 24 },
  kind: { it: "Tipo", en: "Type", width: 20 },
  head: { it: "Responsabile", en: "Head", width: 24 },
  email: { it: "e-mail", en: "e-mail", also: ["Email", "Posta elettronica"], width: 26 },
} as const satisfies Record<string, ColumnSpec>;

/** `Consuntivi`: one row per value that a centre has handed in. */
export const SUBMISSION_COLUMNS = {
  id: { it: "ID indicatore", en: "Indicator ID", also: ["ID"], width: 10, required: true },
  centre: {
    it: "Centro",
    en: "Centre",
    also: ["Centro di responsabilità", "Responsibility centre"],
    width: 34,
  },
  period: { it: "Periodo", en: "Period", width: 14 },
  value: { it: "Valore", en: "Value", also: ["Consuntivo", "Actual"], width: 18, required: true },
  cause: { it: "Causa scostamento", en: "Cause of variance", width: 34 },
  evidence: { it: "Evidenza", en: "Evidence", width: 30 },
  remarks: { it: "Osservazioni", en: "Remarks", width: 34 },
  state: { it: "Stato", en: "State", width: 13 },
  compiler: { it: "Compilatore", en: "Filled in by", width: 20 },
  date: { it: "Data", en: "Date", width: 12 },
  file: { it: "File di origine", en: "Source file", width: 34 },
  acceptedBy: { it: "Accettato da", en: "Accepted by", width: 20 },
  acceptedOn: { it: "Accettato il", en: "Accepted on", width: 12 },
} as const satisfies Record<string, ColumnSpec>;

/** `Periodi`: when values are asked for. */
export const PERIOD_COLUMNS = {
  year: { it: "Anno", en: "Year", width: 8 },
  name: { it: "Periodo", en: "Period", width: 16, required: true },
  from: { it: "Dal", en: "From", width: 12 },
  to: { it: "Al", en: "To", width: 12 },
  due: {
    it: "Termine di trasmissione",
    en: "Hand-in date",
    also: ["Termine", "Scadenza", "Deadline"],
    width: 14,
  },
  state: { it: "Stato", en: "State", width: 12 },
} as const satisfies Record<string, ColumnSpec>;

/** `Rimodulazioni`: what was changed in the plan during the year. */
export const PLAN_CHANGE_COLUMNS = {
  id: { it: "ID indicatore", en: "Indicator ID", also: ["ID"], width: 10, required: true },
  subject: { it: "Oggetto", en: "Subject", width: 13 },
  before: { it: "Valore precedente", en: "Previous value", width: 24 },
  after: { it: "Valore nuovo", en: "New value", width: 24, required: true },
  from: { it: "Decorrenza", en: "In force from", width: 12 },
  date: { it: "Data", en: "Date", width: 12 },
  act: { it: "Atto", en: "Act", width: 30 },
  reason: { it: "Motivo", en: "Reason", also: ["Motivazione"], width: 40 },
} as const satisfies Record<string, ColumnSpec>;

export const PARAMETER_COLUMNS = {
  year: { it: "Anno", en: "Year", width: 8 },
  name: { it: "Parametro", en: "Parameter", width: 30, required: true },
  value: { it: "Valore", en: "Value", width: 50, required: true },
} as const satisfies Record<string, ColumnSpec>;

export const BAND_COLUMNS = {
  year: { it: "Anno", en: "Year", width: 8 },
  set: { it: "Insieme", en: "Set", width: 12 },
  level: { it: "Livello", en: "Level", width: 14, required: true },
  name: { it: "Nome", en: "Name", width: 18, required: true },
  from: { it: "Da (incluso)", en: "From (included)", also: ["Da", "From"], width: 12, required: true },
  colour: { it: "Colore", en: "Colour", also: ["Color"], width: 12 },
  symbol: { it: "Simbolo", en: "Symbol", width: 10 },
} as const satisfies Record<string, ColumnSpec>;

/** The values of each year stand under headings that `measureYears` knows. */
export const MEASURE_COLUMNS = {
  code: {
    it: "Codice",
    en: "Code",
    also: ["Cod.", "Codice misura", "Measure code"],
    width: 20,
    required: true,
  },
  description: { it: "Descrizione", en: "Description", also: ["Misura", "Measure"], width: 46 },
  unit: { it: "Unità", en: "Unit", also: ["Unità di misura", "U.M.", "Unit of measure"], width: 14 },
  source: { it: "Fonte", en: "Source", also: ["Fonte dati", "Data source"], width: 24 },
  centre: {
    it: "Centro",
    en: "Centre",
    also: ["Centro di responsabilità", "Responsibility centre"],
    width: 30,
  },
} as const satisfies Record<string, ColumnSpec>;

export interface TableSpec {
  readonly it: string;
  readonly en: string;
  readonly sheet: { readonly it: string; readonly en: string };
  readonly columns: Readonly<Record<string, ColumnSpec>>;
}

export const TABLES: Readonly<Record<TableKey, TableSpec>> = {
  indicators: {
    it: "Indicatori",
    en: "Indicators",
    sheet: { it: "Indicatori", en: "Indicators" },
    columns: INDICATOR_COLUMNS,
  },
  objectives: {
    it: "Obiettivi",
    en: "Objectives",
    sheet: { it: "Anagrafiche", en: "Registers" },
    columns: OBJECTIVE_COLUMNS,
  },
  centres: {
    it: "Centri",
    en: "Centres",
    sheet: { it: "Anagrafiche", en: "Registers" },
    columns: CENTRE_COLUMNS,
  },
  submissions: {
    it: "Consuntivi",
    en: "Submissions",
    sheet: { it: "Consuntivi", en: "Submissions" },
    columns: SUBMISSION_COLUMNS,
  },
  periods: {
    it: "Periodi",
    en: "Periods",
    sheet: { it: "Impostazioni", en: "Settings" },
    columns: PERIOD_COLUMNS,
  },
  planChanges: {
    it: "Rimodulazioni",
    en: "Re-targets",
    sheet: { it: "Rimodulazioni", en: "Re-targets" },
    columns: PLAN_CHANGE_COLUMNS,
  },
  parameters: {
    it: "Parametri",
    en: "Parameters",
    sheet: { it: "Impostazioni", en: "Settings" },
    columns: PARAMETER_COLUMNS,
  },
  bands: { it: "Fasce", en: "Bands", sheet: { it: "Impostazioni", en: "Settings" }, columns: BAND_COLUMNS },
  measures: {
    it: "Misure",
    en: "Measures",
    sheet: { it: "Misure", en: "Measures" },
    columns: MEASURE_COLUMNS,
  },
};

/** Names of the parameters, as users write them. */
export const PARAMETERS = {
  administration: { it: "Ente", en: "Administration" },
  year: { it: "Anno del piano", en: "Plan year" },
  language: { it: "Lingua", en: "Language" },
  asOf: { it: "Data di riferimento", en: "As-of date" },
  method: { it: "Metodo", en: "Method" },
  cap: { it: "Tetto", en: "Cap" },
  decimals: { it: "Decimali", en: "Decimals" },
  missingActual: { it: "Consuntivo mancante", en: "Missing actual" },
  aggregation: { it: "Aggregazione", en: "Aggregation" },
} as const;
export type ParameterKey = keyof typeof PARAMETERS;

/** What the policy asks of a value that is handed in; the template does not list them. */
export const HAND_IN_PARAMETERS = {
  favourableThreshold: { it: "Soglia scostamento positivo", en: "Favourable variance threshold" },
  evidence: { it: "Evidenza", en: "Evidence" },
} as const;
export type HandInParameterKey = keyof typeof HAND_IN_PARAMETERS;

/** The sheets we own and rebuild, by role (the role stands in the sheet's mark, whatever its name). */
export const OWNED_SHEETS = {
  summary: { it: "Sintesi", en: "Summary" },
  objectives: { it: "Per obiettivo", en: "By objective" },
  centres: { it: "Per centro", en: "By centre" },
  pira: { it: "Prospetto PIRA", en: "PIRA statement" },
  variances: { it: "Scostamenti", en: "Variances" },
  confirm: { it: "Da confermare", en: "To confirm" },
  /** Only where there are periods and something to set beside the plan's own values. */
  trend: { it: "Andamento", en: "Trend" },
  log: { it: "Registro dei calcoli", en: "Calculation log" },
  /** Only where the output columns have no room beside the table. */
  results: { it: "Esiti", en: "Results" },
  /** What users typed on our sheets outside the input columns. */
  kept: { it: "Annotazioni conservate", en: "Kept remarks" },
} as const;
export type SheetRole = keyof typeof OWNED_SHEETS;

export const isSheetRole = (role: string): role is SheetRole => Object.hasOwn(OWNED_SHEETS, role);
