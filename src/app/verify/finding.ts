import type { CellRef } from "../../core/issue.ts";

/** Something that does not follow, or that a reader should know. */
export interface Finding {
  readonly code: FindingCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly at: CellRef;
  /** The row of the plan it is about; undefined: the rules, or a sheet of totals. */
  readonly row?: string;
}

export type FindingCode =
  // rows of the plan
  | "target-changed"
  | "actual-changed"
  | "name-changed"
  | "inputs-changed"
  | "output-edited"
  | "output-outdated"
  | "output-missing"
  | "row-not-logged"
  | "row-gone"
  // the log itself
  | "log-edited"
  | "log-row-edited"
  | "log-outdated"
  | "log-row-twice"
  | "log-without-digests"
  // the rules
  | "rules-changed"
  | "engine-changed"
  | "language-changed"
  | "day-changed"
  // a closed period
  | "after-closing"
  // the sheets with totals
  | "cell-edited"
  | "cell-unlike"
  | "row-missing"
  | "sheet-outdated"
  | "sheet-gone"
  | "remark";

/** The plan or its rules are not those of the run any more. */
const MOVED_ON: ReadonlySet<FindingCode> = new Set([
  "target-changed",
  "actual-changed",
  "name-changed",
  "inputs-changed",
  "row-not-logged",
  "row-gone",
  "rules-changed",
  "engine-changed",
  "language-changed",
  "day-changed",
]);
export const hasMovedOn = ({ code }: Finding): boolean => MOVED_ON.has(code);

/** What a person wrote beside our words takes nothing from them. */
export const isFault = ({ code }: Finding): boolean => code !== "remark";
