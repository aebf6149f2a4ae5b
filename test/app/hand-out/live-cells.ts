import { compareRow } from "../../../src/core/assessment/assess-indicator.ts";
import { readIndicator } from "../../../src/core/assessment/read-indicator.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import type { Indicator } from "../../../src/core/plan.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { liveRule } from "../../../src/app/hand-out/live-rule.ts";
import { liveFormulas, type Demands, type LiveFormulas } from "../../../src/app/hand-out/verdict-formula.ts";
import type { WorkbookLanguage } from "../../../src/app/plan-layout.ts";
import type { CellValue } from "../../../src/workbench/host/model/cell-grid.ts";
import { bookOf, Desk, fill } from "../../workbench/host/formula-book.ts";
import { indicator, source } from "../../support/assess.ts";

/** A target with whatever else its row says. */
export interface Asked extends Partial<Omit<Indicator, "target">> {
  readonly target: string | number;
  readonly format?: string;
}

export const rowOf = ({ target, format, ...given }: Asked): Indicator =>
  indicator({ ...given, target: source(target, format) });

export const NO_DEMANDS: Demands = {
  everyVariance: false,
  positiveVariance: undefined,
  evidence: false,
  isInterim: false,
  handedIn: "trasmesso",
};

/** Value, bare, reading, verdict, cause, evidence, state and what is missing, in the columns A to H. */
export function formulasAt(
  row: number,
  asked: Indicator,
  demands: Partial<Demands> = {},
  language: WorkbookLanguage = "it",
): LiveFormulas {
  const lexicon = lexiconOf(language);
  const rule = liveRule(asked, { lexicon, year: 2021, policy: DEFAULT_POLICY });
  const at = (column: string): string => `${column}${String(row)}`;
  const cells = {
    value: at("A"),
    bare: at("B"),
    reading: at("C"),
    verdict: at("D"),
    cause: at("E"),
    evidence: at("F"),
    state: at("G"),
  };
  return liveFormulas(rule, cells, lexicon, { ...NO_DEMANDS, ...demands }, language);
}

/** Reading and verdict of each answer, as a spreadsheet computes them. */
export function computed(
  asked: Asked,
  answers: readonly string[],
  language: WorkbookLanguage = "it",
): readonly { readonly answer: string; readonly reading: CellValue; readonly verdict: CellValue }[] {
  const row = rowOf(asked);
  const { book, sheet } = bookOf([]);
  answers.forEach((answer, index) => {
    const { bare, reading, verdict } = formulasAt(index + 1, row, {}, language);
    sheet.cells.put(index + 1, 1, { value: answer });
    fill(sheet, index + 1, 2, [[bare ?? "", reading, verdict]]);
  });
  const desk = new Desk(book, sheet);
  return answers.map((answer, index) => ({
    answer,
    reading: desk.value(index + 1, 3),
    verdict: desk.value(index + 1, 4),
  }));
}

/** "met", "missed", or the words of a verdict that is neither. */
export const kindOf = (verdict: CellValue): string => {
  const words = String(verdict);
  if (words.startsWith("traguardo raggiunto")) return "met";
  return words.startsWith("traguardo non raggiunto") ? "missed" : words;
};

/** Not judged beside the answer. */
export const isLeft = (kind: string): boolean => kind === "lo leggerà l'ufficio" || kind === "senza target";

/** What the engine says of the same answer, when the form has come back. */
export function judged(asked: Indicator, answer: string, language: WorkbookLanguage = "it"): string {
  const read = readIndicator({ ...asked, actual: source(answer) }, lexiconOf(language), 2021);
  const comparison = compareRow(read);
  if (comparison.kind !== "decided") return comparison.kind;
  return comparison.met ? "met" : "missed";
}

/** Targets of every shape that occurs; the second part needs its row to be read. */
export const TARGETS: readonly Asked[] = [
  ...[
    ">=80%",
    ">= 70%",
    "<=5%",
    "> 50%",
    "< 3,5%",
    "almeno 6",
    "<=-6",
    "non oltre 10 giorni",
    "≥ € 4.293.180",
  ].map((target) => ({ target })),
  ...[
    "8",
    "3.000",
    "1,8",
    "40%",
    "+15%",
    "-3%",
    "tra 80% e 90%",
    "da 5 a 10",
    "30.06",
    "entro il 31/12/2021",
  ].map((target) => ({ target })),
  ...[
    "sì",
    "Sì realizzazione",
    "sì max € 4.293.180",
    "n.d.",
    "almeno 70 e al massimo 90",
    "entro 5 gg lavorativi",
  ].map((target) => ({ target })),
  ...[
    "Avvio (go live)",
    "approvazione del regolamento",
    "90% entro il 31/10",
    "≥ 2 o ≥ 50%",
    "almeno 10 ore",
  ].map((target) => ({ target })),
  { target: 0.63, format: "0%" },
  { target: 0.15, format: "+0%;-0%" },
  { target: 12, format: '0 "gg"' },
  { target: "32%", name: "Incidenza oneri di funzionamento", algorithm: "oneri / proventi" },
  { target: "mantenimento", baseline: source("12,5") },
  { target: "+10% rispetto al 2020", baseline: source("200") },
  { target: "riduzione del 10%" },
  { target: ">= 80%", rulings: { ...indicator({ target: source("x") }).rulings, direction: "lower" } },
];

/** What heads of centres type. */
export const ANSWERS: readonly string[] = [
  ...[
    "80%",
    "78,9%",
    "78,9 %",
    "79,99 %",
    "80,0001%",
    " 81 % ",
    "81",
    "0,81",
    "1,2",
    "1,5",
    "100%",
    "0",
    "0%",
    "5",
  ],
  ...[
    "6",
    "8",
    "-5",
    "-6",
    "-6,5",
    "+15%",
    "+14,9 %",
    "-3%",
    "-2,9%",
    "+15",
    "15%",
    "1,8",
    "1,79",
    "1.8",
    "3.000",
  ],
  ...[
    "2.999",
    "3000",
    "3.000,5",
    "4.293.180",
    "4.293.181",
    "€ 4.293.180",
    "4.293.180 €",
    "€4.000.000,50",
    "12.34",
  ],
  ...[
    "1.2345",
    "0.950",
    "1,2.345",
    "1.234,567.8",
    "10 giorni",
    "10 gg",
    "11gg",
    "5 gg lavorativi",
    "10 ore",
    "10h",
  ],
  ...[
    "30.06.2021",
    "30/06/2021",
    "1/7/2021",
    "01-07-2021",
    "31.12.2021",
    "1/1/2022",
    "31.02.2021",
    "30.06",
    "2021",
  ],
  ...[
    "sì",
    "SI",
    "Sì",
    "no",
    "No",
    "sì, ma in parte",
    "Sì progettazione",
    "sì entro il 30.06",
    "x",
    "ok",
    "vero",
  ],
  ...[
    "n.d.",
    "-",
    "824 servizi",
    "63 (12/19)",
    "≥95%",
    "circa 80",
    "80 per cento",
    "80%%",
    "% 80",
    "8 0",
    "1e3",
  ],
  ...[
    "=80",
    "ottanta",
    "80,",
    ",5",
    "+",
    "+ 5",
    "--5",
    "5-",
    "7;8",
    "85%",
    "85",
    "10,5",
    "75",
    "12,5",
    "12,4",
    "220",
  ],
  ...[
    "9 %",
    "-10%",
    "-12 %",
    "12%",
    "rinviato per legge",
    "007",
    "1.105",
    "30.000",
    "30.062",
    "32%",
    "33%",
    "13",
  ],
  ...["123456789012345678", "80\u00A0%", "0,5%", "0,63", "63%", "2,5", "90%", "90", "70", "1:3", "-0", "+0%"],
];
