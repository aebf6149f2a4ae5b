import type { CellRef } from "../../core/issue.ts";

/** *Periodi*: which periods are closed, and what has changed since. Sentences come made, in the pane's language. */
export interface PeriodsView {
  /** Of the plan's year, the earliest first. */
  readonly periods: readonly PeriodView[];
  /** What is wrong with the closings themselves, a sentence each. */
  readonly remarks: readonly Pointed[];
}

/** A sentence with the cell that it speaks of. */
export interface Pointed {
  readonly sentence: string;
  readonly at: CellRef | undefined;
}

export interface PeriodView {
  /** As *Periodi* has it. */
  readonly name: string;
  /** Its last day, in words; "" where nobody knows it. */
  readonly ends: string;
  /** "reopened": it was closed, and may be closed again. */
  readonly state: "open" | "closed" | "reopened";
  /** The last one is the one that holds. */
  readonly closings: readonly ClosingView[];
  /** The first rows that differ from what was closed. */
  readonly differences: readonly Pointed[];
  readonly differenceTotal: number;
}

/** A sheet that keeps the period. Days as the sheet writes them. */
export interface ClosingView {
  readonly at: CellRef;
  readonly on: string;
  readonly by: string;
  /** "" where the totals were complete. */
  readonly act: string;
  readonly reopened: { readonly on: string; readonly by: string; readonly reason: string } | undefined;
}

/** What stands in the way of closing: rows without which the totals are provisional. */
export interface BeforeClosingView {
  readonly period: string;
  /** The first ones, a sentence each: "1.1.1 Grado di utilizzo: manca il consuntivo". */
  readonly undecided: readonly Pointed[];
  readonly total: number;
}

/** Who closes a period, and the act under which it is closed with provisional totals; "" for none. */
export interface ClosingInput {
  readonly by: string;
  readonly act: string;
}

export interface ReopeningInput {
  readonly by: string;
  readonly reason: string;
}

/** What the pane can ask for between two periods; as with all calls, a failure is a notice. */
export interface PeriodSession {
  /** Reads the workbook and tells how its periods stand; undefined where it could not be read. */
  periods(): Promise<PeriodsView | undefined>;
  beforeClosing(period: string): Promise<BeforeClosingView | undefined>;
  /** @returns whether it was written */
  closePeriod(period: string, input: ClosingInput): Promise<boolean>;
  /** @returns whether it was written */
  reopenPeriod(period: string, input: ReopeningInput): Promise<boolean>;
}
