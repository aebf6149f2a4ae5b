import type { CalendarDate } from "../../core/calendar-date.ts";
import type { CellRef } from "../../core/issue.ts";
import type { MissingPart } from "../hand-in-rules.ts";
import type { SubmissionState } from "../submission-states.ts";
import type { ReturnedCell } from "./returned.ts";

/**
 * What becomes of a value that came back. `conflict`: something else stands in its place, or the question has changed since it was
 * asked; nothing is written until a person says which holds.
 */
export type Outcome = "accepted" | "conflict" | "incomplete" | "refused" | "unchanged";

export type ReasonCode =
  // refused
  | "no-id"
  | "unknown-id"
  | "twice-in-file"
  | "other-name"
  | "not-yours"
  | "disagrees"
  | "formula"
  | "cell-error"
  | "time-cell"
  | "disguised"
  // conflicts that a person can settle
  | "older-plan"
  | "overtyped"
  | "in-plan"
  | "accepted-before"
  | "as-given-back"
  // and one that only the centre can
  | "two-files"
  // incomplete
  | "no-value"
  | "draft"
  | "unreadable"
  | "row-missing"
  | `${MissingPart}-missing`
  | "joint-waits"
  | "joint-units"
  // unchanged
  | "same"
  | "kept-ours";

export interface Reason {
  readonly code: ReasonCode;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The cell that it is about, in the returned file. */
  readonly at?: CellRef;
}

export interface Proposal {
  readonly outcome: Outcome;
  /** None for an accepted value that nothing stood against. */
  readonly reasons: readonly Reason[];
  readonly file: string;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Keys of centre and period; "" where the year as a whole is asked. */
  readonly centre: string;
  readonly period: string;
  /** Undefined where there is nothing to write: the row is not of this plan, or of nobody. */
  readonly handed: Handed | undefined;
}

/** What a centre handed in for one indicator. */
export interface Handed {
  readonly value: ReturnedCell;
  readonly cause: string;
  readonly evidence: string;
  readonly remarks: string;
  readonly state: Extract<SubmissionState, "draft" | "handed-in">;
  readonly compiler: string;
  /** The day on which the file was last saved, as it says. */
  readonly savedOn: CalendarDate | undefined;
}

/** One that goes into *Consuntivi*, accepted or as the centre left it. */
export type WrittenProposal = Proposal & { readonly handed: Handed };

/** The words of a value and what belongs to it, to see whether two say the same. */
export const sameWords = (
  a: { readonly cause: string; readonly evidence: string },
  b: { readonly cause: string; readonly evidence: string },
): boolean => a.cause === b.cause && a.evidence === b.evidence;
