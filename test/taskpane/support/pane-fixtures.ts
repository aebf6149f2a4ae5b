import type {
  CheckView,
  PolicyForm,
  ChangePreview,
  QuestionView,
  Results,
  RowView,
  TotalView,
} from "../../../src/taskpane/session/pane-model.ts";

const FULL = { name: "Pieno", symbol: "●", colour: "#CDEBE0" };
const PARTIAL = { name: "Parziale", symbol: "◐", colour: "#FFE7B3" };

export function rowView(part: Partial<RowView> = {}): RowView {
  return {
    key: "I01",
    code: "1.1.1",
    name: "Grado di utilizzo del budget",
    target: ">=80%",
    actual: "63%",
    verdict: "not-met",
    verdictWord: "Non raggiunto",
    attainmentText: "78,8 %",
    band: PARTIAL,
    objective: "1.1 Ecosistema digitale",
    centres: ["Registro Imprese"],
    question: "none",
    at: { sheet: "Indicatori", address: "C5" },
    ...part,
  };
}

/** Rows as in the founding report: one missed, one met and to be confirmed, one deferred, one to be decided. */
export const ROWS: readonly RowView[] = [
  rowView(),
  rowView({
    key: "I03",
    code: "1.1.3",
    name: "Riduzione n. sospesi giacenti",
    target: "-3%",
    actual: "-31,65%",
    verdict: "met",
    verdictWord: "Raggiunto",
    attainmentText: "100,0 %",
    band: FULL,
    question: "confirm",
    at: { sheet: "Indicatori", address: "C7" },
  }),
  rowView({
    key: "I30",
    code: "3.2.2",
    name: "Qualità dei servizi",
    verdict: "deferred",
    verdictWord: "Rinviato",
    attainmentText: "",
    band: undefined,
    objective: "3.2 Formazione",
    centres: ["Formaper"],
    at: { sheet: "Indicatori", address: "C34" },
  }),
  rowView({
    key: "I56",
    code: "6.4.1",
    name: "Ristrutturazione palazzo",
    actual: "",
    verdict: "needs-review",
    verdictWord: "Da verificare",
    attainmentText: "",
    band: undefined,
    objective: "6.4 Patrimonio",
    centres: ["Provveditorato"],
    question: "decide",
    at: { sheet: "Indicatori", address: "C60" },
  }),
];

export function totalView(part: Partial<TotalView> = {}): TotalView {
  return {
    key: "",
    name: "Camera di commercio",
    coverage: "43 target raggiunti su 53 valutati, 55 nel piano",
    met: 43,
    assessed: 53,
    planned: 55,
    share: 0.962,
    shareText: "96,2 %",
    rule: "Media semplice: il piano non assegna pesi.",
    provisional: "Provvisorio: fra 93,4 % e 96,2 %",
    band: FULL,
    depth: 0,
    ...part,
  };
}

export const RESULTS: Results = {
  title: "Camera di commercio · 2021",
  asOf: "31/12/2021",
  administration: totalView(),
  objectives: [
    totalView({ key: "1", name: "1 P.A. semplice", met: 6, assessed: 8, planned: 8, provisional: "" }),
    totalView({
      key: "1.1",
      name: "1.1 Ecosistema digitale",
      met: 4,
      assessed: 5,
      planned: 5,
      depth: 1,
      provisional: "",
    }),
    totalView({ key: "3", name: "3 Imprese solide", met: 11, assessed: 12, planned: 12, provisional: "" }),
  ],
  centres: [
    totalView({ key: "ri", name: "Registro Imprese", met: 1, assessed: 2, planned: 2, provisional: "" }),
    totalView({ key: "nobody", name: "Centro senza righe", met: 0, assessed: 0, planned: 0 }),
  ],
  scopes: [totalView({ key: "PIRA", name: "PIRA", met: 26, assessed: 33, planned: 37 })],
  statuses: [
    { verdict: "met", word: "Raggiunto", count: 1 },
    { verdict: "not-met", word: "Non raggiunto", count: 1 },
    { verdict: "deferred", word: "Rinviato", count: 1 },
    { verdict: "needs-review", word: "Da verificare", count: 1 },
  ],
  rows: ROWS,
  issues: ["Il peso dell’indicatore 2.1.1 non si legge (Indicatori!J12): scrivere un numero."],
  totalsAreStale: false,
};

export function questionView(row: RowView, part: Partial<QuestionView> = {}): QuestionView {
  return {
    row,
    readings: ["target: sì, rispetto programma attività", "consuntivo: realizzazione al 67 %"],
    because: ["Il consuntivo dichiara una realizzazione parziale (67 %)."],
    proposals: ["Decidere l’esito, con motivazione e atto."],
    direction: undefined,
    ...part,
  };
}

export const POLICY: PolicyForm = {
  method: "ratio",
  capPercent: 100,
  decimals: 1,
  missingActual: "leave-out",
  aggregation: "tree-mean",
  bands: (["indicator", "objective", "centre", "administration"] as const).flatMap((level) => [
    { level, name: "Pieno", fromPercent: level === "indicator" ? 100 : 95, colour: "#CDEBE0", symbol: "●" },
    { level, name: "Parziale", fromPercent: 60, colour: "#FFE7B3", symbol: "◐" },
    { level, name: "Insufficiente", fromPercent: 0, colour: "#F8D0BC", symbol: "○" },
  ]),
  faults: [
    {
      sentence: "I pesi dell’obiettivo 2.1 danno 90 %.",
      at: { sheet: "Indicatori", address: "J12:J15" },
    },
  ],
};

export const CHECK: CheckView = {
  counts: "64 indicatori controllati: 1 errore, nessun avviso, 1 suggerimento.",
  total: 2,
  findings: [
    {
      severity: "error",
      severityWord: "Errore",
      title: "Target illeggibile",
      indicator: "1.1.1",
      what: "Il target «boh» non è in una forma riconosciuta.",
      remedy: "Riscriverlo con un numero.",
      source: "D.Lgs. 150/2009, art. 5.",
      at: { sheet: "Indicatori", address: "C5" },
    },
    {
      severity: "hint",
      severityWord: "Suggerimento",
      title: "Centro senza indicatori",
      indicator: "",
      what: "Il centro «Parcam» non ha indicatori.",
      remedy: "Controllare il nome.",
      source: "Regola della casa.",
      at: { sheet: "Anagrafiche", address: "B3" },
    },
  ],
};

export const PREVIEW: ChangePreview = {
  cells: 322,
  total: 2,
  sheets: [
    { sheet: "Indicatori", kind: "columns", cells: 320, sentence: "5 colonne, 320 celle" },
    { sheet: "Sintesi", kind: "new", cells: 2, sentence: "62 righe" },
  ],
  changes: [
    {
      at: { sheet: "Indicatori", address: "AN5" },
      column: "Esito",
      row: "1.1.1 Grado di utilizzo del budget",
      before: "",
      after: "Non raggiunto",
    },
    {
      at: { sheet: "Indicatori", address: "AO5" },
      column: "Grado di raggiungimento",
      row: "1.1.1 Grado di utilizzo del budget",
      before: "70,0 %",
      after: "78,8 %",
    },
  ],
};
