import type {
  CollectView,
  FollowUpView,
  HandedOutSheetsView,
  HandOutView,
} from "../../../src/taskpane/session/pane-model.ts";

export const FOLLOW_UP: FollowUpView = {
  what: "Primo semestre 2021",
  period: "Primo semestre",
  periods: ["Primo semestre", "Anno"],
  due: "15/07/2021",
  isOverdue: true,
  centres: [
    {
      centre: "Registro Imprese",
      head: "Anna Bianchi",
      state: "missing",
      stateWord: "non trasmesso",
      come: 0,
      asked: 1,
      late: 0,
      open: ["1.1.1 Grado di utilizzo: valore non trasmesso"],
      arrived: [],
      mail: {
        to: "ri@ente.it",
        subject: "Consuntivi 2021: Registro Imprese",
        body: "Buongiorno Anna Bianchi,",
        mailto: "mailto:ri@ente.it?subject=Consuntivi",
      },
    },
    {
      centre: "Formaper",
      head: "",
      state: "late",
      stateWord: "trasmesso in ritardo",
      come: 3,
      asked: 3,
      late: 2,
      open: [],
      arrived: [{ id: "I007", title: "7.1 Corsi erogati", period: "Anno", value: "12" }],
      mail: undefined,
    },
  ],
};

export const HAND_OUT: HandOutView = {
  period: "",
  fileName: "scheda-2021.zip",
  zip: new Uint8Array([80, 75]),
  forms: [
    { centre: "Registro Imprese", file: "scheda-2021-registro-imprese.xlsx", toFill: 3, readOnly: 1 },
    { centre: "Formaper", file: "scheda-2021-formaper.xlsx", toFill: 1, readOnly: 0 },
  ],
  office: ["6.4.1 Ristrutturazione palazzo"],
  toConfirm: ["1.1.3 Riduzione sospesi: è stato preso il primo, Registro Imprese (anche Formaper)."],
  withoutId: 0,
};

export const HANDED_OUT_SHEETS: HandedOutSheetsView = {
  sheets: [
    { centre: "Registro Imprese", sheet: "Registro Imprese", done: "new", toFill: 3, readOnly: 1, open: [] },
    {
      centre: "Formaper",
      sheet: "Formaper",
      done: "kept",
      toFill: 1,
      readOnly: 0,
      open: [{ sheet: "Formaper", address: "H6" }],
    },
  ],
  copies: ["Formaper (2) (Formaper)"],
  office: [],
  toConfirm: [],
  withoutId: 0,
};

export const CONFLICT_KEY = "I01 in-plan";

export const COLLECT: CollectView = {
  files: [
    {
      file: "foto.xlsx",
      centre: "",
      isRefused: true,
      sentences: [
        "Non è una scheda consegnata da Traguardo. Chiedere al centro di usare la scheda ricevuta.",
      ],
    },
    { file: "ri.xlsx", centre: "Registro Imprese", isRefused: false, sentences: [] },
  ],
  groups: [
    {
      outcome: "conflict",
      word: "In conflitto",
      total: 2,
      rows: [
        {
          key: CONFLICT_KEY,
          title: "1.1.1 Grado di utilizzo",
          centre: "Registro Imprese",
          file: "ri.xlsx",
          place: "Scheda!H6",
          value: "70%",
          sentences: ["Foglio «Scheda», cella H6: nel piano c’è già «63%» (Indicatori!D5). Scegliere."],
          canSettle: true,
        },
        {
          key: "I02 two-files",
          title: "1.1.2 Sportelli",
          centre: "Registro Imprese",
          file: "ri.xlsx",
          place: "Scheda!H7",
          value: "4",
          sentences: ["Un altro file dello stesso centro dice «5». Chiedere al centro."],
          canSettle: false,
        },
      ],
    },
    {
      outcome: "accepted",
      word: "Accettati",
      total: 1,
      rows: [
        {
          key: "I03",
          title: "1.1.3 Riduzione sospesi",
          centre: "Registro Imprese",
          file: "ri.xlsx",
          place: "Scheda!H8",
          value: "-4%",
          sentences: [],
          canSettle: false,
        },
      ],
    },
  ],
  waiting: ["2.1.1 Ore di formazione: la somma dei centri aspetta ancora: Formaper."],
  counts: { accepted: 1, conflict: 2, incomplete: 0, refused: 0, unchanged: 4 },
};
