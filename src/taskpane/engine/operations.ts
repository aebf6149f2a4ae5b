import type { DisplayLocale } from "../../adapters/xlsx/show-number.ts";
import type { SeenWorkbook } from "../../adapters/office-js/seen.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Result } from "../../core/result.ts";
import type { Applied, WorkbookFailure } from "../../ports/workbook.ts";
import type {
  CheckView,
  CollectView,
  FollowUpView,
  HandOutView,
  Settlements,
  DecisionInput,
  Explanation,
  Notice,
  PaneTask,
  PolicyForm,
  ChangePreview,
  QuestionView,
  RowView,
  WorkbookStatus,
} from "../session/pane-model.ts";
import type { ResultsHead } from "../session/results-view.ts";
import type { WirePiece } from "./change-wire.ts";
import type { PeriodOperations } from "./period-operations.ts";
import type { ContentPiece } from "../../adapters/office-js/read-contents.ts";

/**
 * What the engine can be asked for, wherever it runs. It holds the workbook as it was last read, the changes that were
 * last prepared, and the computation whose results are shown. Arguments and answers are plain data.
 */
export interface Operations extends PeriodOperations {
  start(terms: EngineTerms): void;

  /** A reading begins; what an earlier one brought is dropped. */
  begin(): void;
  content(piece: ContentPiece): void;
  /** The reading is whole. @param seen without contents: these came before */
  look(seen: SeenWorkbook): Look;

  /** Each of these prepares changes of the workbook that was last read, in place of those prepared before. */
  compute(today: CalendarDate): Preparation;
  restore(): Preparation;
  /** Live re-assessment of what differs from the last judgement; the first time it only judges. */
  follow(today: CalendarDate): Preparation;
  template(): Preparation;
  sample(): Promise<Preparation>;
  decide(key: string, decision: DecisionInput, today: CalendarDate): Preparation;
  confirm(
    keys: readonly string[] | "all",
    direction: "higher" | "lower" | undefined,
    today: CalendarDate,
  ): Preparation;

  savePolicy(form: PolicyForm): Preparation;
  convert(): Preparation;

  /** The rules of the workbook that was last read; undefined where it has no plan. */
  policyForm(): PolicyForm | undefined;
  /** The plan of the workbook that was last read, looked through; undefined where it has none. */
  check(): Promise<CheckView | undefined>;

  /** Who has handed in, of the workbook that was last read; undefined where it has no plan. @param period undefined: the last one that has ended */
  followUp(period: string | undefined, today: CalendarDate): Promise<FollowUpView | undefined>;
  /** The forms of its centres. @param period "" for the year as a whole */
  handOut(period: string, today: CalendarDate): Promise<Asked<HandOutView>>;
  /** Files that came back before are forgotten. */
  emptyInbox(): void;
  /** A file that came back: its bytes, or why there are none. */
  returned(file: string, bytes: Result<Uint8Array, WorkbookFailure>): Promise<void>;
  /** What came back, compared with the workbook that was last read. */
  collect(today: CalendarDate): Promise<Asked<CollectView>>;
  /** Prepares its acceptance. @param by who accepts */
  accept(settlements: Settlements, by: string, today: CalendarDate): Promise<Preparation>;

  preview(): ChangePreview;
  /** The next piece of the prepared changes, or of their way back; undefined after the last. */
  piece(of: "changes" | "inverse"): WirePiece | undefined;
  /** The prepared changes stand in the workbook: what they were made of is what is shown now. */
  settle(applied: Applied): Settled;

  /** The shown results, in the language of the terms. */
  results(): ResultsHead | undefined;
  /** Rows of the shown results, a block from this one on; [] after the last. */
  rows(from: number): readonly RowView[];
  explain(key: string): Explanation | undefined;
  questions(from: number): readonly QuestionView[];
  failed(task: PaneTask | "go-to", failure: WorkbookFailure): Notice;
}

export type OperationName = keyof Operations;
export type Answer<K extends OperationName> = Awaited<ReturnType<Operations[K]>>;

export interface EngineTerms {
  /** Of the pane. */
  readonly language: WorkbookLanguage;
  /** In whose marks numbers are shown where Excel's own text cannot be had. */
  readonly locale: DisplayLocale;
}

export interface Look {
  readonly status: WorkbookStatus;
  readonly canRestore: boolean;
  /** Excel's ids of the sheets whose changes matter to the shown results. */
  readonly watched: readonly string[];
}

export interface Ready {
  readonly kind: "ready";
  readonly hasChanges: boolean;
}

/** An answer, or why there is none. */
export type Asked<T> =
  { readonly kind: "answered"; readonly answer: T } | Extract<Preparation, { readonly kind: "refused" }>;

export type Preparation =
  Ready | { readonly kind: "refused"; readonly notice: Notice; readonly status?: WorkbookStatus };

export interface Settled {
  /** undefined: nobody waits for one. */
  readonly notice: Notice | undefined;
  readonly canRestore: boolean;
  /** undefined: as it was. */
  readonly status: WorkbookStatus | undefined;
  /** undefined: none are shown from now on. "same": as they were. */
  readonly results: ResultsHead | "same" | undefined;
}
