import type {
  BeforeClosingView,
  IndicatorChoices,
  OivView,
  PeriodsView,
  RetargetView,
  TrendsView,
} from "../../../src/taskpane/session/periods-model.ts";

const SHEET = { sheet: "Chiusura I semestre 2021", address: "A1" };

export const PERIODS: PeriodsView = {
  periods: [
    {
      name: "I semestre",
      ends: "30.06.2021",
      state: "closed",
      closings: [
        {
          at: SHEET,
          on: "20.07.2021",
          by: "Rossi",
          act: "",
          reopened: { on: "21.07.2021", by: "Bianchi", reason: "errore" },
        },
        {
          at: { sheet: "Chiusura I semestre 2021 (2)", address: "A1" },
          on: "22.07.2021",
          by: "Rossi",
          act: "delibera 7",
          reopened: undefined,
        },
      ],
      differences: [
        {
          sentence: "1.1.1 Grado di utilizzo: il consuntivo è passato da «63%» a «85%».",
          at: { sheet: "Indicatori", address: "D5" },
        },
      ],
      differenceTotal: 300,
    },
    {
      name: "Anno",
      ends: "31.12.2021",
      state: "open",
      closings: [],
      differences: [],
      differenceTotal: 0,
    },
  ],
  remarks: [{ sentence: "Il foglio della chiusura non è più come era stato scritto.", at: SHEET }],
};

export const BEFORE_CLOSING: BeforeClosingView = {
  period: "Anno",
  undecided: [
    {
      sentence: "6.4.1 Ristrutturazione palazzo: da decidere",
      at: { sheet: "Indicatori", address: "D60" },
    },
  ],
  total: 1,
};

const IN_PLAN = { sheet: "Indicatori", address: "C5" };

export const CHOICES: IndicatorChoices = {
  choices: [
    { key: "I01", title: "1.1.1 Grado di utilizzo", target: ">=80%", weight: "", at: IN_PLAN },
    { key: "I02", title: "1.1.2 Sportelli", target: "almeno 2", weight: "10", at: IN_PLAN },
  ],
  total: 64,
};

export const RETARGET: RetargetView = {
  reading: "≥ 60 %",
  isUnread: false,
  verdictNow: "Non raggiunto",
  verdictThen: "Raggiunto",
  notes: ["La decisione presa prima decade."],
  warnings: ["La rimodulazione è del 10.01.2022, dopo la fine del 2021. Verificare la data."],
};

export const TRENDS: TrendsView = {
  rule: "Verso fine anno: un indicatore cumulato è in linea se …",
  rows: [
    {
      key: "I01",
      title: "1.1.1 Grado di utilizzo",
      target: ">=80%",
      at: IN_PLAN,
      values: [
        { period: "Risultato anno precedente", value: "58%" },
        { period: "I semestre", value: "60%" },
        { period: "Anno", value: "63%" },
      ],
      points: [0, 0.4, 1],
      move: "up",
      sense: "better",
      moveWords: "↑ migliora",
      trackWords: "✗ non in linea",
    },
    {
      key: "I02",
      title: "1.1.2 Sportelli",
      target: "almeno 2",
      at: IN_PLAN,
      values: [{ period: "Anno", value: "2" }],
      points: [],
      move: undefined,
      sense: undefined,
      moveWords: "",
      trackWords: "✓ in linea",
    },
  ],
  total: 1200,
};

export const OIV: OivView = {
  at: { sheet: "Validazione OIV", address: "A1" },
  seed: "2021",
  counts: { open: 61, checked: 2, changed: 1, gone: 0 },
  changed: [
    {
      sentence: "1.1.1 Grado di utilizzo: cambiata dopo la verifica",
      at: { sheet: "Validazione OIV", address: "H12" },
    },
  ],
};
