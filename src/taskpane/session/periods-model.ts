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

/** An indicator that may be changed, as the plan has it now. */
export interface IndicatorChoice {
  readonly key: string;
  /** "1.1.1 Grado di utilizzo". */
  readonly title: string;
  /** "" for none. */
  readonly target: string;
  readonly weight: string;
  readonly at: CellRef | undefined;
}

export interface IndicatorChoices {
  /** The first ones. */
  readonly choices: readonly IndicatorChoice[];
  readonly total: number;
}

export type RetargetSubject = "target" | "weight" | "removal";

/** What changes, as typed; days as "2021-09-10", "" while unknown. */
export interface PlannedRetarget {
  readonly key: string;
  readonly subject: RetargetSubject;
  /** "" for a removal. */
  readonly to: string;
  readonly on: string;
}

export interface RetargetInput extends PlannedRetarget {
  readonly act: string;
  readonly reason: string;
  /** Who decides a removal. */
  readonly by: string;
}

/** What a change would come to, before it is written. */
export interface RetargetView {
  /** How the new value is read: "≥ 70 %"; "" where it is not, or there is none. */
  readonly reading: string;
  readonly isUnread: boolean;
  readonly verdictNow: string;
  /** "" while there is no new value. */
  readonly verdictThen: string;
  /** What the reading assumed, and what is wrong with it. */
  readonly notes: readonly string[];
  /** What an evaluator would object to. */
  readonly warnings: readonly string[];
}

/** *Andamento*. */
export interface TrendsView {
  /** The rule by which a target is said to be in reach. */
  readonly rule: string;
  /** The first ones, those that will miss their target before the rest. */
  readonly rows: readonly TrendRow[];
  readonly total: number;
}

export interface TrendRow {
  readonly key: string;
  readonly title: string;
  readonly target: string;
  readonly at: CellRef;
  /** Those that there are, the earliest first: "I semestre", "40 %". */
  readonly values: readonly { readonly period: string; readonly value: string }[];
  /** Between 0 for the least and 1 for the greatest; of fewer than two nothing is drawn. */
  readonly points: readonly number[];
  readonly move: "up" | "down" | "flat" | undefined;
  readonly sense: "better" | "worse" | undefined;
  /** "↑ migliora", "" where nothing can be compared. */
  readonly moveWords: string;
  /** "✓ in linea", "" where the rule does not tell. */
  readonly trackWords: string;
}

/** *Validazione OIV*: how far the evaluators are. */
export interface OivView {
  /** Undefined while there is no sheet. */
  readonly at: CellRef | undefined;
  /** The plan's year: proposed for the draw. */
  readonly seed: string;
  readonly counts: Readonly<Record<"open" | "checked" | "changed" | "gone", number>>;
  /** Rows that changed after they were checked, the first ones. */
  readonly changed: readonly Pointed[];
}

/** @param percent of each centre's rows, above 0 and up to 100 */
export interface OivSample {
  readonly percent: number;
  readonly seed: string;
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
  /** Indicators whose code or name has these words, of the workbook that was last read. */
  findIndicators(words: string): Promise<IndicatorChoices>;
  /** Undefined where the row is not there any more. */
  previewRetarget(planned: PlannedRetarget): Promise<RetargetView | undefined>;
  /** @returns whether it was written */
  retarget(input: RetargetInput): Promise<boolean>;
  /** Undefined where the workbook could not be read; without rows where nothing can be compared. */
  trends(): Promise<TrendsView | undefined>;
  /** Undefined where the workbook could not be read. */
  oiv(): Promise<OivView | undefined>;
  /** Makes the evaluators' sheet, or brings it up to date. @param sample undefined: none is drawn. @returns whether it was written */
  writeOiv(sample: OivSample | undefined): Promise<boolean>;
}
