import type { CellRef } from "../../core/issue.ts";
import type { CentreSheet } from "../../app/hand-out-sheets.ts";
import type { CentreState } from "../../app/collect/follow-up.ts";
import type { Keep } from "../../app/collect/decide-conflicts.ts";
import type { Outcome } from "../../app/collect/proposal.ts";

/** *Centri*: what the responsibility centres are handed, owe and send back. Sentences come made, in the pane's language. */
export interface FollowUpView {
  /** "Primo semestre 2021". */
  readonly what: string;
  /** The period that is shown; "" for the year as a whole. */
  readonly period: string;
  /** All of *Periodi*. */
  readonly periods: readonly string[];
  /** Last day for handing in, as a date in words; "" where there is none. */
  readonly due: string;
  readonly isOverdue: boolean;
  readonly centres: readonly CentreView[];
}

export interface CentreView {
  readonly centre: string;
  readonly head: string;
  readonly state: CentreState;
  readonly stateWord: string;
  /** Rows that have come, of those that were asked; how many came late. */
  readonly come: number;
  readonly asked: number;
  readonly late: number;
  /** "1.1.1 Grado di …: valore non trasmesso". */
  readonly open: readonly string[];
  /** What can be given back. */
  readonly arrived: readonly ArrivedView[];
  /** In the workbook's language; undefined for a centre that owes nothing. */
  readonly mail: MailView | undefined;
}

export interface ArrivedView {
  readonly id: string;
  /** "1.1.1 Grado di utilizzo". */
  readonly title: string;
  /** As written in *Consuntivi*. */
  readonly period: string;
  readonly value: string;
}

/** A value that the office gives back, with what the centre has to put right. */
export interface GivenBack {
  readonly id: string;
  readonly centre: string;
  readonly period: string;
  readonly remark: string;
  readonly by: string;
}

export interface MailView {
  /** "" where the plan has no usable address. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly mailto: string | undefined;
}

/** The forms, made: to be kept as one file. */
export interface HandOutView {
  /** "" for the year as a whole. */
  readonly period: string;
  readonly fileName: string;
  /** A zip of all workbooks. */
  readonly zip: Uint8Array<ArrayBuffer>;
  readonly forms: readonly {
    readonly centre: string;
    readonly file: string;
    readonly toFill: number;
    readonly readOnly: number;
  }[];
  /** Rows that the planning office fills in. */
  readonly office: readonly string[];
  /** Leads and providers that were inferred, a sentence each. */
  readonly toConfirm: readonly string[];
  /** How many rows have no ID of their own. */
  readonly withoutId: number;
}

export type HandOutWay = "files" | "sheets";

/** The centres' sheets in the workbook itself: what became of each. */
export interface HandedOutSheetsView {
  readonly sheets: readonly {
    readonly centre: string;
    readonly sheet: string;
    readonly done: CentreSheet["done"];
    readonly toFill: number;
    readonly readOnly: number;
    /** What was not collected yet, and kept the sheet as it is. */
    readonly open: readonly CellRef[];
  }[];
  /** Further sheets of the same centres, left alone. */
  readonly copies: readonly string[];
  readonly office: readonly string[];
  readonly toConfirm: readonly string[];
  readonly withoutId: number;
}

/** A file that a person chose or dropped. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What arrives, compared with the plan; nothing is written yet. */
export interface CollectView {
  /** Every file that was chosen, and every sheet of a centre, those of which nothing is taken first. */
  readonly files: readonly {
    readonly file: string;
    /** Whose it is; "" where nothing of it is taken. */
    readonly centre: string;
    readonly isRefused: boolean;
    readonly sentences: readonly string[];
  }[];
  /** By outcome, what a person has to look at first. */
  readonly groups: readonly CollectGroup[];
  /** Indicators of several centres that still wait, a sentence each. */
  readonly waiting: readonly string[];
  readonly counts: Readonly<Record<Outcome, number>>;
}

export interface CollectGroup {
  readonly outcome: Outcome;
  readonly word: string;
  readonly total: number;
  /** The first ones. */
  readonly rows: readonly CollectRow[];
}

export interface CollectRow {
  /** Of this row and all that was said of it: a decision holds for what was seen, and for nothing else. */
  readonly key: string;
  /** "1.1.1 Grado di utilizzo". */
  readonly title: string;
  readonly centre: string;
  readonly file: string;
  /** The cell in the returned file, "Scheda!H12"; "" where there is none. */
  readonly place: string;
  /** As it was typed; "" for none. */
  readonly value: string;
  readonly sentences: readonly string[];
  /** A conflict that a person here can settle. */
  readonly canSettle: boolean;
}

/** What was decided of conflicts, by the row's key; the others are left. */
export type Settlements = Readonly<Record<string, Keep>>;
