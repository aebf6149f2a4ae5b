import type { ChangePreview } from "../../app/preview/preview-changes.ts";
import type { VerdictKind } from "../../core/assessment/assessment.ts";
import type { PolicyForm } from "../../app/policy/policy-form.ts";
import type { ChosenFile, CollectView, FollowUpView, HandOutView, Settlements } from "./centres-model.ts";
import type { PeriodSession } from "./periods-model.ts";
import type { CellRef } from "../../core/issue.ts";

export type { CellChange, ChangePreview, SheetChange } from "../../app/preview/preview-changes.ts";
export type {
  CentreView,
  ChosenFile,
  CollectGroup,
  CollectRow,
  CollectView,
  FollowUpView,
  HandOutView,
  MailView,
  Settlements,
} from "./centres-model.ts";
export type { BandForm, PolicyForm } from "../../app/policy/policy-form.ts";

/**
 * What the pane shows and what it can ask for, as plain data. Sentences come made, in the pane's language, from the
 * use cases' own texts; views add only their headings and buttons. Shares are numbers, 1 = 100 %.
 */
export interface PaneState {
  readonly workbook: WorkbookStatus;
  /** What is being done now; undefined: nothing, buttons are enabled. */
  readonly busy: Busy | undefined;
  /** The last computation of this pane; undefined until there is one. */
  readonly results: Results | undefined;
  /** A computation that waits to be written. */
  readonly preview: ChangePreview | undefined;
  /** What went wrong or was done last; stays until dismissed or replaced. */
  readonly notice: Notice | undefined;
  readonly canRestore: boolean;
  readonly isLive: boolean;
}

export type WorkbookStatus =
  /** Not read yet. A glimpse tells what to offer meanwhile: of what was read it knows nothing. */
  | { readonly kind: "unknown"; readonly glimpse?: "plan" | "blank" }
  /** No table and no range that we know: first run. */
  | { readonly kind: "no-plan" }
  /** A plain range with known headings: computed as it is, or made into a table. */
  | { readonly kind: "plain-range"; readonly at: CellRef; readonly rows: number }
  | {
      readonly kind: "plan";
      readonly at: CellRef;
      readonly rows: number;
      readonly administration: string;
      readonly year: number | undefined;
    }
  /** There is a plan that cannot be computed: why, where, what to do. */
  | { readonly kind: "faulty"; readonly sentence: string; readonly at: CellRef | undefined };

export interface Busy {
  readonly task: PaneTask;
  /** reading and writing: requests done of those known so far; undefined where it cannot be told. */
  readonly step: "reading" | "computing" | "writing" | "taking-back" | "waiting-for-cell";
  readonly done: number | undefined;
  readonly of: number | undefined;
  readonly canCancel: boolean;
}

export type PaneTask =
  | "look"
  | "compute"
  | "preview"
  | "check"
  | "write-preview"
  | "restore"
  | "follow"
  | "sample"
  | "template"
  | "convert"
  | "decide"
  | "confirm"
  | "save-policy"
  | "follow-up"
  | "hand-out"
  | "collect"
  | "accept"
  | "periods"
  | "close-period"
  | "reopen-period"
  | "retarget"
  | "trends"
  | "oiv"
  | "write-oiv"
  | "diagnose";

export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  /** What, where, what to do. */
  readonly sentences: readonly string[];
  /** Cells that it speaks of, to jump to. */
  readonly cells: readonly CellRef[];
}

export interface Results {
  /** "Camera di commercio … · 2021". */
  readonly title: string;
  readonly asOf: string;
  readonly administration: TotalView;
  readonly objectives: readonly TotalView[];
  readonly centres: readonly TotalView[];
  readonly scopes: readonly TotalView[];
  readonly statuses: readonly StatusCount[];
  readonly rows: readonly RowView[];
  /** Issues of plan and policy, a sentence each. */
  readonly issues: readonly string[];
  /** Live recalculation has changed rows since: totals wait to be computed. */
  readonly totalsAreStale: boolean;
}

export interface TotalView {
  readonly key: string;
  readonly name: string;
  /** "43 target raggiunti su 53 valutati, 55 nel piano". */
  readonly coverage: string;
  readonly met: number;
  readonly assessed: number;
  readonly planned: number;
  /** As shown; undefined: no total, `rule` says why. */
  readonly share: number | undefined;
  /** "96,2 %"; "" without a total. */
  readonly shareText: string;
  /** "media semplice: il piano non assegna pesi", or why there is none. */
  readonly rule: string;
  /** "provvisorio: 91,3–95,0 %"; "" when complete. */
  readonly provisional: string;
  readonly band: BandView | undefined;
  /** 0 for the top. */
  readonly depth: number;
}

export interface BandView {
  readonly name: string;
  readonly symbol: string;
  /** "#RRGGBB", the plan's own. */
  readonly colour: string;
}

export interface StatusCount {
  readonly verdict: VerdictKind;
  /** Verdicts that rest on something still to confirm are counted with their kind. */
  readonly word: string;
  readonly count: number;
}

export interface RowView {
  /** The indicator's key, stable through computations. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly verdict: VerdictKind;
  /** "Raggiunto (da confermare)". */
  readonly verdictWord: string;
  readonly attainmentText: string;
  readonly band: BandView | undefined;
  readonly objective: string;
  readonly centres: readonly string[];
  readonly question: "decide" | "confirm" | "none";
  /** Where it stands. */
  readonly at: CellRef;
}

/** *Perché?* of one row: each part a heading with its sentences. */
export interface Explanation {
  readonly key: string;
  /** The one-line explanation. */
  readonly summary: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly at?: CellRef | undefined;
  }[];
}

/** A row of *Da confermare*. */
export interface QuestionView {
  readonly row: RowView;
  /** How target and actual were read, and why it is asked. */
  readonly readings: readonly string[];
  readonly because: readonly string[];
  readonly proposals: readonly string[];
  /** Filled where confirming means choosing a direction. */
  readonly direction: "higher" | "lower" | undefined;
}

/** *Controlla il piano*: what should be mended before its year begins. */
export interface CheckView {
  /** "64 indicatori controllati: 1 errore, …". */
  readonly counts: string;
  /** The first thousand, errors before the rest. */
  readonly findings: readonly CheckFinding[];
  readonly total: number;
}

export interface CheckFinding {
  readonly severity: "error" | "warning" | "hint";
  /** "Errore". */
  readonly severityWord: string;
  readonly title: string;
  /** The row's code; "" where it is about several, or none. */
  readonly indicator: string;
  readonly what: string;
  readonly remedy: string;
  /** The law, or the house rule. */
  readonly source: string;
  readonly at: CellRef;
}

export interface DecisionInput {
  readonly verdict: "met" | "not-met" | "deferred" | "excluded";
  readonly reason: string;
  readonly act: string;
  readonly by: string;
}

/** What the pane can ask for. Every call ends by a change of `state`; a failure is a notice, never a throw. */
export interface PaneSession extends PeriodSession {
  readonly state: PaneState;
  /** For `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  look(): Promise<void>;
  compute(): Promise<void>;
  preview(): Promise<void>;
  writePreview(): Promise<void>;
  dropPreview(): void;
  cancel(): void;
  restore(): Promise<void>;
  addSample(): Promise<void>;
  addTemplate(): Promise<void>;
  /** Absent: this version computes a plain range as it is, and makes no table of it. */
  convertRange?(): Promise<void>;
  explain(key: string): Promise<Explanation | undefined>;
  questions(): Promise<readonly QuestionView[]>;
  decide(key: string, decision: DecisionInput): Promise<void>;
  /** One reading, or every presumed reading. With a direction where the row asks for one. */
  confirm(keys: readonly string[] | "all", direction?: "higher" | "lower"): Promise<void>;
  /** Reads the workbook and looks the plan through; undefined where it could not be read. */
  check(): Promise<CheckView | undefined>;
  /** Reads the workbook and tells who has handed in; undefined where it could not be read. @param period undefined: the last one that has ended */
  followUp(period: string | undefined): Promise<FollowUpView | undefined>;
  /** Reads the workbook and makes the centres' forms. @param period "" for the year as a whole */
  handOut(period: string): Promise<HandOutView | undefined>;
  /** Reads files that came back, besides those of before or in their place, and compares all with the workbook. */
  collect(files: readonly ChosenFile[], keep: "further" | "afresh"): Promise<CollectView | undefined>;
  /** Writes what can be accepted. @param by who accepts. @returns whether it was written */
  accept(settlements: Settlements, by: string): Promise<boolean>;
  policy(): Promise<PolicyForm | undefined>;
  savePolicy(form: PolicyForm): Promise<void>;
  goTo(cell: CellRef): Promise<void>;
  /** Rows follow edits after a pause; `isLive` tells whether they do. */
  setLive(isOn: boolean): Promise<void>;
  diagnose(): Promise<DiagnosticReport>;
  dismissNotice(): void;
}

export interface DiagnosticReport {
  readonly host: string;
  readonly version: string;
  readonly platform: string;
  readonly sets: readonly string[];
  readonly checks: readonly {
    readonly name: string;
    readonly outcome: "passed" | "failed" | "unsupported";
    readonly detail: string;
  }[];
}
