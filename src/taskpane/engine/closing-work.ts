import { closePeriod } from "../../app/closing/close-period.ts";
import { isClosingRefusal, type UndecidedRow } from "../../app/closing/closing-refusal.ts";
import { reopenPeriod } from "../../app/closing/reopen-period.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { closingSpeaker } from "../../app/texts/closing/closing.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import type { CellRef } from "../../core/issue.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { closingNotice } from "../session/closing-notice.ts";
import { noticeSpeaker } from "../session/notice-texts.ts";
import type { BeforeClosingView, ClosingInput, ReopeningInput } from "../session/periods-model.ts";
import { heldPlan } from "./held-plan.ts";
import type { Asked } from "./operations.ts";
import type { PeriodWork } from "./period-operations.ts";

/** More than anybody decides at a time; the total tells of all. */
const MOST = 200;

/** The rows that make the totals provisional, each with its cell: none where the period can be closed as it is. */
export function beforeClosingView(
  snapshot: Snapshot,
  period: string,
  today: CalendarDate,
  language: WorkbookLanguage,
): Asked<BeforeClosingView> {
  const closed = closePeriod(snapshot, {
    period,
    asOf: undefined,
    today,
    by: "",
    act: "",
    language: undefined,
  });
  if (closed.ok)
    return { kind: "answered", answer: { period: closed.value.period, undecided: [], total: 0 } };
  const { issue } = closed;
  if (!isClosingRefusal(issue) || issue.code !== "provisional")
    return { kind: "refused", notice: closingNotice("periods", issue, language) };
  const cells = cellFinder(snapshot);
  const say = closingSpeaker(language);
  const undecided = issue.rows.slice(0, MOST).map((row) => ({
    sentence: `${[row.code === "" ? row.id : row.code, row.name].join(" ")}: ${say(`open.${row.because}`)}`,
    at: cells(row),
  }));
  return {
    kind: "answered",
    answer: { period: issue.period, undecided, total: issue.rows.length },
  };
}

/** Where a row is completed or looked at: its actual, else its target. */
function cellFinder(snapshot: Snapshot): (row: UndecidedRow) => CellRef | undefined {
  const plan = heldPlan(snapshot);
  const rows = new Map(plan.ok ? plan.value.rows.map(({ key, source }) => [key.key, source]) : []);
  return ({ id }) => rows.get(id)?.at("actual") ?? rows.get(id)?.at("target");
}

export function closing(
  snapshot: Snapshot,
  period: string,
  { by, act }: ClosingInput,
  today: CalendarDate,
  language: WorkbookLanguage,
): PeriodWork {
  const closed = closePeriod(snapshot, { period, asOf: undefined, today, by, act, language: undefined });
  if (!closed.ok) return { kind: "refused", notice: closingNotice("close-period", closed.issue, language) };
  const { sheet, undecided } = closed.value;
  const say = noticeSpeaker(language);
  return {
    kind: "made",
    task: "close-period",
    made: closed.value,
    sentences: [
      say("closed", { period: closed.value.period, sheet }),
      ...(undecided.length === 0 ? [] : [say("closed-provisional", { count: undecided.length })]),
    ],
  };
}

export function reopening(
  snapshot: Snapshot,
  period: string,
  { by, reason }: ReopeningInput,
  today: CalendarDate,
  language: WorkbookLanguage,
): PeriodWork {
  const opened = reopenPeriod(snapshot, { period, reason, by, today, language: undefined });
  if (!opened.ok) return { kind: "refused", notice: closingNotice("reopen-period", opened.issue, language) };
  const { sheet } = opened.value;
  return {
    kind: "made",
    task: "reopen-period",
    made: opened.value,
    sentences: [noticeSpeaker(language)("reopened", { period: opened.value.period, sheet })],
  };
}
