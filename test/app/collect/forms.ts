import { planTerms, referredRow } from "../../../src/app/collect/plan-terms.ts";
import { readReturned } from "../../../src/app/collect/read-returned.ts";
import { reconcile, type Reconciled } from "../../../src/app/collect/reconcile.ts";
import type { FileRefusal, Returned } from "../../../src/app/collect/returned.ts";
import {
  HAND_OUT_COLUMNS,
  HAND_OUT_FACTS,
  planVersion,
  rowReference,
  type HandOutColumnKey,
  type HandOutFactKey,
} from "../../../src/app/hand-out/sheet-layout.ts";
import { readPlan, type WorkbookPlan } from "../../../src/app/read-plan.ts";
import type { Result } from "../../../src/core/result.ts";
import type { FileTraits } from "../../../src/ports/file-traits.ts";
import type { SheetSnapshot, Snapshot } from "../../../src/ports/snapshot.ts";
import { sheetOf, snapshotOf, tableSheet } from "../../support/snapshot.ts";

type Content = string | number | boolean;
export type Row = readonly Content[];

export const PLAN_HEADINGS = [
  "ID",
  "Codice",
  "Indicatore",
  "Target",
  "Consuntivo",
  "Centro di responsabilità",
  "Aggregazione",
  "Causa scostamento",
  "Evidenza",
  "Ambito",
  "Decisione",
];

/** Three centres; one indicator each of A and B, one shared, one summed. */
export const ROWS: readonly Row[] = [
  ["I001", "1.1", "Bandi", ">= 4", "", "Area A", "", "", "", "", ""],
  ["I002", "1.2", "Pratiche", ">= 80%", "", "Area B", "", "", "", "", ""],
  ["I003", "1.3", "Eventi", ">= 10", "", "Area A; Area B", "", "", "", "", ""],
  ["I004", "1.4", "Ore", ">= 100", "", "Area A; Area B", "somma", "", "", "", ""],
];

export function planSnapshot(rows: readonly Row[] = ROWS, ...more: readonly SheetSnapshot[]): Snapshot {
  return snapshotOf(
    tableSheet("Indicatori", "Indicatori", [PLAN_HEADINGS, ...rows]),
    tableSheet("Anagrafiche", "Centri", [
      ["Codice", "Nome", "Alias", "e-mail"],
      ["A", "Area A", "AA", "a@ente.it"],
      ["B", "Area B", "", ""],
      ["C", "Area C", "", ""],
    ]),
    tableSheet("Impostazioni", "Parametri", [
      ["Parametro", "Valore"],
      ["Ente", "Camera di prova"],
      ["Anno del piano", 2021],
    ]),
    ...more,
  );
}

export const submissionsTable = (...rows: readonly Row[]): SheetSnapshot =>
  tableSheet("Consuntivi", "Consuntivi", [
    [
      "ID indicatore",
      "Centro",
      "Periodo",
      "Valore",
      "Causa scostamento",
      "Evidenza",
      "Osservazioni",
      "Stato",
      "Compilatore",
      "Data",
      "File di origine",
      "Accettato da",
      "Accettato il",
    ],
    ...rows,
  ]);

export function planIn(snapshot: Snapshot): WorkbookPlan {
  const plan = readPlan(snapshot);
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}

export type Fill = Readonly<Partial<Record<HandOutColumnKey, Content>>>;
export const COLUMNS = Object.keys(HAND_OUT_COLUMNS) as readonly HandOutColumnKey[];

export interface FormEdits {
  /** By ID: what the centre filled in, or typed over. */
  readonly fills?: Readonly<Record<string, Fill>>;
  readonly facts?: Readonly<Partial<Record<HandOutFactKey, Content>>>;
  /** Last look at the rows: heading and body. */
  readonly rows?: (rows: readonly Row[]) => readonly Row[];
  readonly sheet?: Partial<SheetSnapshot>;
  readonly more?: readonly SheetSnapshot[];
  readonly sheetName?: string;
}

/** A form as it is handed out and comes back, in the words of the contract. */
export function formSnapshot(plan: WorkbookPlan, centre: string, edits: FormEdits = {}): Snapshot {
  const terms = planTerms(plan, { year: 2022, month: 1, day: 31 });
  const body = plan.rows
    .filter(
      ({ indicator, ...row }) =>
        indicator.centres.includes(centre) || terms.filling({ indicator, ...row }).centres.includes(centre),
    )
    .map((row): Row => {
      const role = terms.filling(row).centres.includes(centre) ? "fill" : "read-only";
      const asked = referredRow(row, role);
      const cells: Fill = {
        ...asked,
        code: row.indicator.code,
        role: role === "fill" ? "compila" : "sola lettura",
        reference: rowReference(asked),
        state: "",
        ...edits.fills?.[asked.id],
      };
      return COLUMNS.map((key) => cells[key] ?? "");
    });
  const rows: readonly Row[] = [COLUMNS.map((key) => HAND_OUT_COLUMNS[key].it), ...body];
  const facts: Readonly<Record<HandOutFactKey, Content>> = {
    administration: "Camera di prova",
    year: 2021,
    period: "",
    centreCode: "",
    centreName: centre,
    compiler: "Anna Bianchi",
    handedOutOn: "",
    due: "",
    planVersion: planVersion(plan.rows.map((row) => referredRow(row, "fill"))),
    format: "scheda Traguardo, formato 1",
    ...edits.facts,
  };
  return snapshotOf(
    sheetOf(
      "Istruzioni",
      (Object.keys(facts) as HandOutFactKey[]).map((key) => [`${HAND_OUT_FACTS[key].it}:`, facts[key]]),
    ),
    sheetOf(
      edits.sheetName ?? "Scheda",
      [["Scheda del centro"], [""], ...(edits.rows?.(rows) ?? rows)],
      edits.sheet,
    ),
    ...(edits.more ?? []),
  );
}

export const PLAIN: FileTraits = { hasMacros: false, externalLinks: [], savedOn: undefined };

export const readForm = (
  snapshot: Snapshot,
  file = "a.xlsx",
  traits = PLAIN,
): Result<Returned, FileRefusal> => readReturned(snapshot, file, file, traits);

export function returnedForm(
  plan: WorkbookPlan,
  centre: string,
  edits: FormEdits = {},
  file = "a.xlsx",
): Returned {
  const read = readForm(formSnapshot(plan, centre, edits), file);
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

export const reconciled = (plan: WorkbookPlan, ...returned: readonly Returned[]): Reconciled =>
  reconcile(plan, returned, { year: 2022, month: 1, day: 31 });

/** "I001 accepted", "I002 refused formula Scheda!H5": what became of each row. */
export const outcomes = ({ proposals }: Pick<Reconciled, "proposals">): readonly string[] =>
  proposals.map(({ id, outcome, reasons }) =>
    [
      id,
      outcome,
      ...reasons.map(({ code, at }) => [code, ...(at === undefined ? [] : [at.address])].join(" ")),
    ].join(" "),
  );

/** A value that was handed in. */
export const done = (value: Content, more: Fill = {}): Fill => ({ value, state: "trasmesso", ...more });
