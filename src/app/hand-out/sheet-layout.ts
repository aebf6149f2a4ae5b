/**
 * The contract of a workbook that is handed out to a responsibility centre, as data. `describe-form.ts` and
 * `describe-instructions.ts` write it; whoever reads a returned one finds everything by its words, never by its place:
 *
 * - Any visible sheet may hold either part, under any name. The table is where a row of cells matches
 *   `HAND_OUT_COLUMNS` (`matchHeadings`) with at least `id` and `value`; it is no Excel table, and rows may have been
 *   sorted, deleted or added, columns inserted or moved.
 * - A fact of `HAND_OUT_FACTS` is a cell whose folded text is its label (either language); the fact is the first
 *   filled cell right of it in the same row.
 * - A sheet that bears facts of its own, `format` among them, is a form by itself: several centres' may stand in one
 *   workbook, the plan's own included (`hand-out-sheets.ts`).
 * - The workbook is ours when the fact `format` begins like `FORMAT_MARK` in either language.
 * - A row is the row handed out when its cell `reference` is `rowReference` of the row's own cells; it is of the plan as
 *   it stands when it is also `rowReference` of the plan's row. So: own cells differ → something was overtyped; the
 *   plan's differ → the row is of an older plan.
 */
import type { CalendarDate } from "../../core/calendar-date.ts";
import { auditDigest } from "../digest.ts";
import { fold } from "../headings.ts";
import type { ColumnSpec, WorkbookLanguage } from "../plan-layout.ts";

type Words = Readonly<Record<WorkbookLanguage, string>>;

export const HAND_OUT_SHEETS = {
  instructions: { it: "Istruzioni", en: "Instructions" },
  form: { it: "Scheda", en: "Form" },
} as const satisfies Record<string, Words>;

/** Roles in the marks of the sheets that stand in the plan's own workbook: one form a centre, one sheet of instructions. */
export const FORM_ROLE = "form";
export const INSTRUCTIONS_ROLE = "instructions";

export interface HandOutColumn extends ColumnSpec {
  /** The head of the centre fills it in where the row's role is `fill`. */
  readonly input?: true;
}

/** The table of *Scheda*, in the order in which we write it. Every value is a text, as the person typed it. */
export const HAND_OUT_COLUMNS = {
  code: { it: "Codice", en: "Code", width: 9 },
  name: { it: "Indicatore", en: "Indicator", width: 34 },
  algorithm: { it: "Algoritmo di calcolo", en: "Algorithm", width: 24 },
  unit: { it: "Unità", en: "Unit", width: 12 },
  target: { it: "Target", en: "Target", width: 15 },
  previous: { it: "Risultato anno precedente", en: "Previous year's actual", width: 12 },
  role: { it: "Ruolo", en: "Role", width: 10 },
  value: { it: "Valore", en: "Value", width: 15, input: true },
  reading: { it: "Leggo", en: "Read as", width: 12 },
  verdict: { it: "Esito provvisorio", en: "Provisional verdict", width: 18 },
  missing: { it: "Manca ancora", en: "Still missing", width: 18 },
  cause: { it: "Causa scostamento", en: "Cause of variance", width: 28, input: true },
  evidence: { it: "Evidenza", en: "Evidence", width: 22, input: true },
  remarks: { it: "Osservazioni", en: "Remarks", width: 22, input: true },
  state: { it: "Stato", en: "State", width: 12, input: true },
  officeRemark: { it: "Rilievo dell'ufficio", en: "Office's remark", width: 22 },
  id: { it: "ID", en: "ID", width: 7 },
  reference: { it: "Riferimento", en: "Reference", width: 13 },
} as const satisfies Record<string, HandOutColumn>;
export type HandOutColumnKey = keyof typeof HAND_OUT_COLUMNS;

/** Labels on *Istruzioni*, or on the form itself; the fact stands in the cell right of its label. */
export const HAND_OUT_FACTS = {
  administration: { it: "Ente", en: "Administration" },
  year: { it: "Anno", en: "Year" },
  period: { it: "Periodo", en: "Period" },
  centreCode: { it: "Codice del centro", en: "Centre code" },
  centreName: { it: "Centro", en: "Centre" },
  /** The only input among the facts. */
  compiler: { it: "Compilatore", en: "Filled in by" },
  handedOutOn: { it: "Consegnato il", en: "Handed out on" },
  due: { it: "Termine", en: "Hand in by" },
  planVersion: { it: "Versione del piano", en: "Plan version" },
  format: { it: "Formato", en: "Format" },
} as const satisfies Record<string, Words>;
export type HandOutFactKey = keyof typeof HAND_OUT_FACTS;

/** Number of this contract: the next one that a reader of today could not read gets the next number. */
export const HAND_OUT_FORMAT = 1;
/** What the fact `format` says before its number. */
export const FORMAT_MARK: Words = { it: "scheda Traguardo, formato", en: "Traguardo form, format" };

/** `fill`: this centre hands the value in. `read-only`: shown, because the centre shares in the indicator. */
export type RowRole = "fill" | "read-only";
export const ROLE_WORDS: Readonly<Record<RowRole, Words>> = {
  fill: { it: "compila", en: "fill in" },
  "read-only": { it: "sola lettura", en: "read only" },
};

/** What heads a form. Texts are "" and dates undefined where nothing is known. */
export interface HandOutFacts {
  readonly format: number;
  readonly administration: string;
  readonly year: number | undefined;
  readonly period: string;
  readonly centreCode: string;
  readonly centreName: string;
  readonly compiler: string;
  readonly handedOutOn: CalendarDate | undefined;
  readonly due: CalendarDate | undefined;
  /** `planVersion` of the plan as it was handed out. */
  readonly planVersion: string;
}

/** The cells of a row that is handed out; formulas (`reading`, `verdict`, `missing`) aside. */
export interface HandedOutRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly algorithm: string;
  readonly unit: string;
  readonly target: string;
  readonly previous: string;
  readonly role: RowRole;
  readonly value: string;
  readonly cause: string;
  readonly evidence: string;
  readonly remarks: string;
  readonly state: string;
  readonly officeRemark: string;
}

/** What a row's reference is made of: all that says what is asked, and of whom. */
export type ReferredRow = Pick<HandedOutRow, "id" | "name" | "algorithm" | "unit" | "target" | "role">;

/** 12 hex digits. Blanks, case and accents of the words do not count: other programs change them when they save. */
export const rowReference = ({ id, name, algorithm, unit, target, role }: ReferredRow): string =>
  auditDigest(JSON.stringify([id, fold(name), fold(algorithm), fold(unit), target, role]));

/** Version of a plan as handed out: 12 hex digits over its rows, whatever their order and whichever centre they are for. */
export const planVersion = (rows: readonly Omit<ReferredRow, "role">[]): string =>
  auditDigest(JSON.stringify(rows.map((row) => rowReference({ ...row, role: "fill" })).toSorted()));

const ROLES: ReadonlyMap<string, RowRole> = new Map(
  (Object.keys(ROLE_WORDS) as RowRole[]).flatMap((role) =>
    Object.values(ROLE_WORDS[role]).map((word): [string, RowRole] => [fold(word), role]),
  ),
);

/** In either language. @returns undefined for other words, and for none */
export const rowRole = (text: string): RowRole | undefined => ROLES.get(fold(text));

const FACTS: ReadonlyMap<string, HandOutFactKey> = new Map(
  (Object.keys(HAND_OUT_FACTS) as HandOutFactKey[]).flatMap((key) =>
    Object.values(HAND_OUT_FACTS[key]).map((word): [string, HandOutFactKey] => [fold(word), key]),
  ),
);

/** Which fact a label stands for, in either language; a colon behind it does not count. */
export const factKey = (label: string): HandOutFactKey | undefined => FACTS.get(fold(label));

/** The number of the contract that the fact `format` names. @returns undefined for other words: the workbook is none of ours */
export function formatNumber(text: string): number | undefined {
  const mark = Object.values(FORMAT_MARK).find((words) => fold(text).startsWith(fold(words)));
  const digits = mark === undefined ? undefined : /(?<digits>\d{1,4})\s*$/u.exec(text)?.groups?.digits;
  return digits === undefined ? undefined : Number(digits);
}
