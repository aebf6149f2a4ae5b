import type { BeforeClosingView, PeriodsView } from "../../../src/taskpane/session/periods-model.ts";

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
