import type { ReadIndicator } from "../../core/assessment/read-indicator.ts";
import type { CellRef } from "../../core/issue.ts";
import type { Target } from "../../core/target/target.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import type { TableRow } from "../table-rows.ts";

/** `error`: the row cannot be judged, or the law asks for what is missing; `warning`: it will be judged, perhaps not as meant. */
export type Severity = "error" | "warning" | "hint";

export type CheckCode =
  | "unreadable-entry"
  | "direction-missing"
  | "direction-inferred"
  | "direction-contradictory"
  | "direction-ambiguous"
  | "target-unreadable"
  | "target-absent"
  | "target-in-words"
  | "target-already-met"
  | "algorithm-measures"
  | "algorithm-answers"
  | "increment-as-index"
  | "result-impossible"
  | "duplicate-code"
  | "same-subject"
  | "year-missing"
  | "year-unlike"
  | "weights"
  | "plan-changes"
  | "centre-missing"
  | "centre-idle"
  | "centre-nobody"
  | "date-outside"
  | "pira-field-missing";

/** One thing that may be wrong with a plan before its year begins. */
export interface PlanCheck {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** Where the rule comes from; its words stand among the texts. */
  readonly source: "law" | "house";
  readonly find: (plan: CheckedPlan) => readonly Found[];
}

/** Where a check found something. */
export interface Found {
  readonly at: CellRef;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The row's code, where it is about one. */
  readonly indicator?: string;
}

/** The plan with everything the checks look at, read once. */
export interface CheckedPlan {
  readonly snapshot: Snapshot;
  readonly workbook: WorkbookPlan;
  readonly rows: readonly CheckedRow[];
}

export interface CheckedRow {
  readonly source: TableRow;
  readonly indicator: ReadIndicator["indicator"];
  readonly read: ReadIndicator;
  /** undefined: not read. */
  readonly target: Target | undefined;
}

/** A cell of the row; its name where the table has no such column. */
export const cellOf = ({ source }: CheckedRow, key: string): CellRef =>
  source.at(key) ?? source.at("name") ?? { sheet: "", address: "" };

/** What is found in one cell of a row. */
export const foundIn = (row: CheckedRow, key: string, facts: Found["facts"] = {}): Found => ({
  at: cellOf(row, key),
  facts,
  indicator: row.indicator.code,
});

/** Of more rows the first are named: a sentence stays one. */
const NAMED = 30;

/** "1.1.1, 1.1.2": the rows that one finding is about, by their codes. */
export function codesOf(rows: readonly CheckedRow[]): string {
  const named = rows.slice(0, NAMED).map(({ indicator: { code, key } }) => (code === "" ? key : code));
  const rest = rows.length - named.length;
  return [...named, ...(rest > 0 ? [`… (+${rest})`] : [])].join(", ");
}
