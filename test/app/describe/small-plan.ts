import type { AssessedPlan, IndicatorRow } from "../../../src/app/assessed-plan.ts";
import type { WorkbookLanguage } from "../../../src/app/plan-layout.ts";
import { PERFORMANCE, PIRA, type Indicator, type Plan } from "../../../src/core/plan.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { rollUpPlan } from "../../../src/core/roll-up/roll-up-plan.ts";
import type { SheetLayout } from "../../../src/ports/layout.ts";
import { assess, cell, indicator, source } from "../../support/assess.ts";

type Content = string | number;

const row = (
  number: number,
  target: readonly [Content, string?],
  actual: readonly [Content, string?],
  given: Partial<Omit<Indicator, "target" | "actual">>,
): IndicatorRow => {
  const one = indicator({
    key: `I${number}`,
    target: source(...target),
    actual: source(...actual),
    ...given,
  });
  return {
    indicator: one,
    assessment: assess(one, { asOf: { year: 2021, month: 12, day: 31 } }),
    sheet: "Indicatori",
    row: number + 1,
    cells: { target: `C${number + 1}`, actual: `D${number + 1}` },
    target: cell(...target),
    actual: cell(...actual),
  };
};

/** Six rows, one of each kind that the sheets treat apart. */
export const ROWS: readonly IndicatorRow[] = [
  row(1, [">=80%"], [0.63, "0%"], {
    code: "1.1.1",
    name: "Utilizzo del budget",
    objective: "1.1",
    scopes: [PERFORMANCE, PIRA],
    typology: "efficacia",
    algorithm: "speso / stanziato",
    unit: "%",
    dataSource: "Contabilità",
    centres: ["Registro delle Imprese", "Tutte le aree"],
  }),
  row(2, [3000, "#,##0"], [6491, "#,##0"], {
    code: "1.1.2",
    name: "=Nuovi rilasci SPID",
    objective: "1.1",
    algorithm: "n≥x",
    typology: "Risultato",
    centres: ["Registro delle Imprese"],
  }),
  row(3, ["sì rispetto programma"], ["realizzazione al 67%"], {
    code: "2.1.1",
    name: "Ristrutturazione palazzo",
    objective: "2.1",
    centres: ["Parcam"],
  }),
  row(4, ["36%"], ["32%"], {
    code: "6.0.2",
    name: "Incidenza oneri",
    scopes: [PIRA],
    algorithm: "oneri di funzionamento / oneri correnti",
  }),
  row(5, [">= 2"], ["Attività rinviata per legge"], { code: "", name: "Eventi", objective: "2.1" }),
  row(6, ["sì avvio lavori"], ["No"], {
    code: "6.5.3",
    name: "Efficientamento energetico",
    scopes: [PIRA],
    cause: "Gara deserta",
  }),
];

/** A row whose actual, in D9, has no form that is known. */
export function unreadableRow(): IndicatorRow {
  const given = row(8, [">=80%"], ["boh"], { code: "9.9.9", name: "Illeggibile" });
  const at = { sheet: "Indicatori", address: "D9" };
  const { indicator: one } = given;
  return {
    ...given,
    assessment: assess(
      { ...one, actual: { ...one.actual, at } },
      { asOf: { year: 2021, month: 12, day: 31 } },
    ),
  };
}

export const PLAN: Plan = {
  administration: "Camera di commercio",
  year: 2021,
  indicators: ROWS.map(({ indicator: one }) => one),
  objectives: [
    { code: "1", level: "strategic", parent: "", title: "P.A. digitale", weight: undefined },
    { code: "1.1", level: "operative", parent: "1", title: "Ecosistema digitale", weight: undefined },
    { code: "2", level: "strategic", parent: "", title: "Patrimonio", weight: undefined },
    { code: "2.1", level: "operative", parent: "2", title: "Palazzi", weight: undefined },
  ],
  centres: [
    {
      key: "Registro delle Imprese",
      name: "Registro delle Imprese",
      code: "",
      aliases: [],
      kind: "area",
      isTransversal: false,
    },
    { key: "Parcam", name: "Parcam", code: "", aliases: [], kind: "partecipata", isTransversal: false },
    { key: "Tutte le aree", name: "Tutte le aree", code: "", aliases: [], kind: "", isTransversal: true },
  ],
};

export function smallPlan(language: WorkbookLanguage = "it", rows = ROWS): AssessedPlan {
  const plan = { ...PLAN, indicators: rows.map(({ indicator: one }) => one) };
  const assessments = new Map(rows.map(({ indicator: one, assessment }) => [one.key, assessment]));
  return {
    plan,
    policy: DEFAULT_POLICY,
    language,
    spoken: "it",
    asOf: { year: 2021, month: 12, day: 31 },
    rows,
    rollUps: rollUpPlan(plan, assessments, DEFAULT_POLICY),
    issues: [],
    engineVersion: "1.0.0",
  };
}

/** The sheet's cells as text, a row a line, cells apart by " | "; blank cells at the end left out. */
export const textGrid = ({ rows }: SheetLayout): readonly string[] =>
  rows.map(({ cells }) =>
    Array.from(cells, (one) => String(one?.value ?? ""))
      .join(" | ")
      .replaceAll(/[\u00A0\u202F]/gu, " ")
      .replaceAll("\n", " / ")
      .replace(/[ |]+$/u, ""),
  );
