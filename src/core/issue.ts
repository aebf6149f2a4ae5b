/**
 * What is wrong, as a code and facts; sentences are made at the edge, per language. Facts are plain values, so
 * that issues survive JSON and `toEqual`.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Where: sheet and address ("Indicatori!H12"), when it is about a cell. */
  readonly at?: CellRef;
}

export interface CellRef {
  readonly sheet: string;
  /** A1 style, without the sheet: "H12", "B2:D9". */
  readonly address: string;
}

export type IssueCode =
  // readings of targets and actuals
  | "unreadable-target"
  | "unreadable-actual"
  | "impossible-date"
  | "cell-error"
  | "cell-uncalculated"
  | "time-in-place-of-ratio"
  | "date-in-place-of-range"
  | "scale-unclear"
  | "unit-mismatch"
  // comparisons that cannot be made
  | "baseline-missing"
  | "change-or-level"
  | "partial-evidence"
  | "stage-unknown"
  | "answer-does-not-fit"
  | "answers-unassigned"
  | "year-unknown"
  | "bound-does-not-decide"
  | "measured-another-day"
  // decisions and confirmations
  | "decision-lapsed"
  | "confirmation-lapsed"
  | "decision-unreadable"
  | "decision-without-reason"
  | "confirmed-reading-unreadable"
  | "direction-unreadable"
  | "directions-disagree"
  | "act-missing"
  // formulas and measures
  | "formula-unreadable"
  | "formula-too-long"
  | "formula-number"
  | "formula-function"
  | "formula-arguments"
  | "formula-condition"
  | "formula-units"
  | "formula-result-unit"
  | "formula-zero-division"
  | "formula-differs"
  | "measure-unknown"
  | "measure-misspelt"
  | "measure-twice"
  | "measure-year"
  | "measure-empty"
  | "measure-unreadable"
  | "measure-unit"
  // plan and policy
  | "duplicate-id"
  | "weight-unreadable"
  | "weights-partial"
  | "weights-not-100"
  | "objective-unknown"
  | "objective-cycle"
  | "centre-unknown"
  | "scope-unknown"
  | "due-unreadable"
  | "method-unknown"
  | "method-parameters-unreadable"
  | "limits-miss-target"
  | "bands-unknown"
  | "parameter-unknown"
  | "parameter-unreadable"
  | "bands-hole"
  | "bands-overlap"
  | "bands-above-cap"
  | "bands-unreadable"
  | "header-year"
  // values handed in
  | "submission-of-none"
  | "submission-state"
  | "submission-date"
  | "period-date"
  | "actual-differs"
  // changes of the plan during the year
  | "target-changed"
  | "weight-changed"
  | "indicator-changed"
  | "indicator-removed"
  | "change-of-none"
  | "change-subject"
  | "change-date"
  | "change-incomplete"
  | "change-after-year"
  | "change-after-result"
  | "target-not-as-changed"
  | "weight-not-as-changed"
  | "name-not-as-changed"
  | "removed-but-counted"
  // against a closed period
  | "actual-after-closing"
  | "target-after-closing"
  | "inputs-after-closing"
  | "verdict-after-closing"
  | "row-after-closing"
  | "row-gone-after-closing"
  | "closing-edited"
  | "closing-gone"
  // the engine's callers
  | "bad-line"
  | "field-ignored"
  | "edited-text-kept"
  | "results-elsewhere"
  | "inputs-not-carried"
  | "oiv-locked";
