import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { PaneTask } from "../session/pane-model.ts";
import type {
  BeforeClosingView,
  ClosingInput,
  IndicatorChoices,
  OivSample,
  OivView,
  PeriodsView,
  PlannedRetarget,
  ReopeningInput,
  RetargetInput,
  RetargetView,
  TrendsView,
} from "../session/periods-model.ts";
import type { Asked, Preparation } from "./operations.ts";
import type { Prepared } from "./prepared.ts";

/** What the engine can be asked for between two periods, of the workbook that was last read. */
export interface PeriodOperations {
  /** Undefined where there is no plan. */
  periods(today: CalendarDate): Promise<PeriodsView | undefined>;
  beforeClosing(period: string, today: CalendarDate): Promise<Asked<BeforeClosingView>>;
  closePeriod(period: string, input: ClosingInput, today: CalendarDate): Promise<Preparation>;
  reopenPeriod(period: string, input: ReopeningInput, today: CalendarDate): Promise<Preparation>;
  findIndicators(words: string): Promise<IndicatorChoices>;
  /** Undefined where the row is not there any more. */
  previewRetarget(planned: PlannedRetarget, today: CalendarDate): Promise<RetargetView | undefined>;
  retarget(input: RetargetInput, today: CalendarDate): Promise<Preparation>;
  trends(today: CalendarDate): Promise<TrendsView | undefined>;
  oiv(today: CalendarDate): Promise<OivView | undefined>;
  writeOiv(sample: OivSample | undefined, today: CalendarDate): Promise<Preparation>;
}

/** Tasks that write something beside a computation. */
export type PeriodTask = Extract<PaneTask, "close-period" | "reopen-period" | "retarget" | "write-oiv">;

/** What the desk answers: changes with the sentences that tell of them, or why there are none. */
export type PeriodWork =
  | {
      readonly kind: "made";
      readonly task: PeriodTask;
      readonly made: Pick<Prepared, "changes" | "inverse">;
      readonly sentences: readonly string[];
    }
  | Extract<Preparation, { readonly kind: "refused" }>;

interface Held {
  readonly snapshot: () => Snapshot;
  /** Of the pane. */
  readonly language: () => WorkbookLanguage;
  readonly prepare: (work: Extract<PeriodWork, { readonly kind: "made" }>) => Preparation;
}

/** Asked for a few times a year: fetched then. */
const desk = () => import("./period-desk.ts");

/** The operations over what the engine holds. */
export function periodOperations({ snapshot, language, prepare }: Held): PeriodOperations {
  const prepared = (work: PeriodWork): Preparation => (work.kind === "made" ? prepare(work) : work);
  return {
    periods: async (today) => (await desk()).periodsView(snapshot(), today, language()),
    beforeClosing: async (period, today) =>
      (await desk()).beforeClosingView(snapshot(), period, today, language()),
    closePeriod: async (period, input, today) =>
      prepared((await desk()).closing(snapshot(), period, input, today, language())),
    reopenPeriod: async (period, input, today) =>
      prepared((await desk()).reopening(snapshot(), period, input, today, language())),
    findIndicators: async (words) => (await desk()).indicatorChoices(snapshot(), words),
    previewRetarget: async (planned, today) =>
      (await desk()).retargetView(snapshot(), planned, today, language()),
    retarget: async (input, today) =>
      prepared((await desk()).retargeting(snapshot(), input, today, language())),
    trends: async (today) => (await desk()).trendsView(snapshot(), today, language()),
    oiv: async (today) => (await desk()).oivView(snapshot(), today, language()),
    writeOiv: async (sample, today) =>
      prepared((await desk()).oivWork(snapshot(), sample, today, language())),
  };
}
