import type { CalendarDate } from "../../core/calendar-date.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { memberOf } from "../../core/roll-up/roll-up.ts";
import type { Change, ReplaceSheet } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { asOfDay, assessPlan } from "../assess-plan.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import { planChanges } from "../plan-writes.ts";
import { freeSheetName } from "../own-sheets.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { Period } from "../read-periods.ts";
import { readPlan, type WorkbookPlan } from "../read-plan.ts";
import { closingSpeaker } from "../texts/closing/closing.ts";
import { inverseOf } from "../undo/inverse-of.ts";
import { CLOSING_ROLE, type Closing } from "./closing.ts";
import type { ClosingRefusal, UndecidedRow } from "./closing-refusal.ts";
import { describeClosing } from "./describe-closing.ts";
import { closingsOf, openedPeriod, periodStateChanges } from "./period-state.ts";
import { planAt } from "./plan-at.ts";

export interface ClosingTerms {
  readonly period: string;
  /** As asked; undefined: the end of the period. */
  readonly asOf: CalendarDate | undefined;
  readonly today: CalendarDate;
  readonly by: string;
  /** "" for none. */
  readonly act: string;
  readonly language: WorkbookLanguage | undefined;
}

export interface ClosedPeriod {
  readonly language: WorkbookLanguage;
  readonly period: string;
  readonly sheet: string;
  readonly assessed: AssessedPlan;
  /** Rows without which the totals stay provisional: closed under an act. */
  readonly undecided: readonly UndecidedRow[];
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/**
 * *Chiudi periodo*: keeps values, verdicts, totals and rules of a period on a sheet of its own that no run writes over, and notes
 * the state in *Periodi*. Refuses while totals are provisional, unless an act is given.
 */
export function closePeriod(
  snapshot: Snapshot,
  { period: asked, asOf, today, by, act, language }: ClosingTerms,
): Result<ClosedPeriod, PlanFailure | ClosingRefusal> {
  const read = readPlan(snapshot, language);
  if (!read.ok) return read;
  const plan = read.value;
  const found = openedPeriod(plan, asked);
  if (!found.ok) return found;
  const period = found.value;
  const earlier = closingsOf(plan, period);
  const closed = earlier.find(({ reopened }) => reopened === undefined);
  if (closed !== undefined)
    return fail({
      code: "already-closed",
      period: period.name,
      on: closed.closedOn,
      sheet: closed.sheet,
    });
  const judged = asOf ?? period.to ?? asOfDay(plan, undefined, today);
  // A closing says what it found, not what differs from another one.
  const assessed = assessPlan({ ...planAt(plan, period), closings: [] }, judged);
  const undecided = undecidedRows(assessed);
  if (undecided.length > 0 && act === "")
    return fail({ code: "provisional", period: period.name, rows: undecided });
  const ids = planChanges(plan, []);
  if (!ids.ok) return fail({ code: "table", refusal: ids.issue });
  const state = periodStateChanges(snapshot, plan, period, "closed");
  if (!state.ok) return state;
  const keeping = closingSheet(snapshot, plan, assessed, earlier, { period, judged, on: today, by, act });
  const changes = [...ids.value, keeping, ...state.value];
  return ok({
    language: plan.language,
    period: period.name,
    sheet: keeping.layout.name,
    assessed,
    undecided,
    changes,
    inverse: inverseOf(changes, snapshot),
  });
}

/** What has no value in a total and opens its bounds, as the roll-up has it. */
const undecidedRows = ({ rows, policy }: AssessedPlan): readonly UndecidedRow[] =>
  rows.flatMap(({ indicator, assessment }): readonly UndecidedRow[] => {
    const { key, code, name, weight } = indicator;
    const { low, high } = memberOf({ key, weight, assessment }, policy);
    if (low === undefined || high === undefined || low.eq(high)) return [];
    const because = assessment.verdict.kind === "no-actual" ? "no-actual" : "needs-review";
    return [{ id: key, code, name, because }];
  });

function closingSheet(
  snapshot: Snapshot,
  { plan, language }: WorkbookPlan,
  assessed: AssessedPlan,
  earlier: readonly Closing[],
  facts: {
    readonly period: Period;
    readonly judged: CalendarDate;
    readonly on: CalendarDate;
    readonly by: string;
    readonly act: string;
  },
): ReplaceSheet {
  const year = plan.year === undefined ? "" : String(plan.year);
  const { name } = facts.period;
  const words = year === "" || name.includes(year) ? name : `${name} ${year}`;
  const number = earlier.length === 0 ? "" : ` (${earlier.length + 1})`;
  const wanted = closingSpeaker(language)("sheet-name", { period: words })
    .replace(/[[\]:*?/\\]/gu, "-")
    .slice(0, LONGEST - number.length)
    .trimEnd();
  const layout = describeClosing(freeSheetName(snapshot, `${wanted}${number}`), assessed, facts);
  return {
    kind: "replace-sheet",
    sheet: undefined,
    mark: { role: CLOSING_ROLE, version: assessed.engineVersion, digest: "" },
    layout,
  };
}

/** A sheet's name has at most 31 characters. @source Excel's specifications and limits */
const LONGEST = 31;
