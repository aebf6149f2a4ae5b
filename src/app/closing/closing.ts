import type { WorkbookLanguage } from "../plan-layout.ts";

/** The role in the mark of a sheet that keeps a closed period; there may be several. */
export const CLOSING_ROLE = "closing";

/** A sheet that keeps a period as it was closed. Its cells tell everything: other programs drop our marks. */
export interface Closing {
  readonly sheet: string;
  readonly language: WorkbookLanguage;
  /** As *Periodi* named it. */
  readonly period: string;
  /** "" where the plan told none. */
  readonly year: string;
  /** The day of judgement, as the sheet writes it. */
  readonly judged: string;
  readonly closedOn: string;
  readonly closedBy: string;
  /** Under which a period was closed although its totals were provisional; "" for none. */
  readonly act: string;
  /** Undefined while the period is closed. */
  readonly reopened: Reopening | undefined;
  /** What was frozen still is as it was written, by the digest on the sheet. */
  readonly isIntact: boolean;
  readonly seal: string;
  readonly rows: readonly FrozenRow[];
  /** Where a reopening is written: row numbers, in the column of values. */
  readonly places: ReopeningPlaces;
}

export interface Reopening {
  readonly on: string;
  readonly by: string;
  readonly reason: string;
}

export interface ReopeningPlaces {
  readonly column: number;
  readonly on: number;
  readonly by: number;
  readonly reason: number;
}

/** A row of the plan as it was closed, as the cells say it. */
export interface FrozenRow {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly verdict: string;
  /** `inputsDigest` of the row. */
  readonly digest: string;
}

/** Labels of the facts above the rows, in their order. */
export const FACT_KEYS = [
  "period",
  "year",
  "judged",
  "closed-on",
  "closed-by",
  "act",
  "reopened-on",
  "reopened-by",
  "reason",
  "seal",
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/** Facts that are written after the closing, or that stand for all the others. */
export const UNSEALED: ReadonlySet<FactKey> = new Set(["reopened-on", "reopened-by", "reason", "seal"]);

/** The columns of the frozen rows, in their order. */
export const FROZEN_KEYS = [
  "name",
  "id",
  "code",
  "centre",
  "target",
  "actual",
  "verdict",
  "attainment",
  "band",
  "digest",
  "note",
] as const;
export type FrozenKey = (typeof FROZEN_KEYS)[number];

/** Facts stand in two columns: label and value. */
export const LABEL_COLUMN = 1;
export const VALUE_COLUMN = 2;
