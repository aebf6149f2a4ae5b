import { asOfDay, assessPlan } from "../../app/assess-plan.ts";
import type { IndicatorRow } from "../../app/assessed-plan.ts";
import { sinceClosing } from "../../app/closing/after-closing.ts";
import type { Closing } from "../../app/closing/closing.ts";
import { isOfClosing } from "../../app/closing/closing-codes.ts";
import { closablePeriods } from "../../app/closing/closable-periods.ts";
import { closingsOf } from "../../app/closing/period-state.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { Period } from "../../app/read-periods.ts";
import type { WorkbookPlan } from "../../app/read-plan.ts";
import { formatDate } from "../../app/texts/numbers.ts";
import { issueWords, located } from "../../app/texts/evaluation/sentences.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Issue } from "../../core/issue.ts";
import { cellAddress } from "../../ports/address.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { ClosingView, PeriodsView, PeriodView, Pointed } from "../session/periods-model.ts";
import { heldPlan } from "./held-plan.ts";

/** More than anybody looks at at a time; the total tells of all. */
const MOST = 200;

/** How the periods of the plan stand; undefined where there is no plan to look at. */
export function periodsView(
  snapshot: Snapshot,
  today: CalendarDate,
  language: WorkbookLanguage,
): PeriodsView | undefined {
  const read = heldPlan(snapshot);
  if (!read.ok) return undefined;
  const plan = read.value;
  const rows = plan.closings.length === 0 ? [] : rowsOf(plan, today);
  return {
    periods: closablePeriods(plan).map((period) => periodView(plan, period, rows, language)),
    remarks: plan.issues.filter(isOfClosing).map((issue) => pointed("", issue, language)),
  };
}

/** Of the rows as they are, nothing said of closings yet. */
const rowsOf = (plan: WorkbookPlan, today: CalendarDate): readonly IndicatorRow[] =>
  assessPlan({ ...plan, closings: [] }, asOfDay(plan, undefined, today)).rows;

function periodView(
  plan: WorkbookPlan,
  period: Period,
  rows: readonly IndicatorRow[],
  language: WorkbookLanguage,
): PeriodView {
  const closings = closingsOf(plan, period);
  const holding = closings.find(({ reopened }) => reopened === undefined);
  const differences = holding === undefined ? [] : differencesOf(plan, { period, closing: holding }, rows);
  return {
    name: period.name,
    ends: period.to === undefined ? "" : formatDate(period.to, language),
    state: holding !== undefined ? "closed" : closings.length === 0 ? "open" : "reopened",
    closings: closings.map(closingView),
    differences: differences.slice(0, MOST).map(({ title, issue }) => pointed(title, issue, language)),
    differenceTotal: differences.length,
  };
}

interface Difference {
  readonly title: string;
  readonly issue: Issue;
}

function differencesOf(
  plan: WorkbookPlan,
  closed: { readonly period: Period; readonly closing: Closing },
  rows: readonly IndicatorRow[],
): readonly Difference[] {
  const told = sinceClosing(plan, closed, plan.policy);
  return rows
    .map(told)
    .flatMap(({ indicator: { code, key, name }, assessment }) =>
      assessment.proof.issues
        .filter(isOfClosing)
        .map((issue) => ({ title: [code === "" ? key : code, name].join(" "), issue })),
    );
}

/** Without the cell: the pane shows it beside the sentence. @param title of the row; "" for none */
function pointed(title: string, issue: Issue, language: WorkbookLanguage): Pointed {
  const { what, remedy } = issueWords(issue, language);
  const named = title === "" ? what : `${title}: ${what}`;
  return { sentence: located({ what: named, remedy }, undefined, language), at: issue.at };
}

const closingView = ({ sheet, closedOn, closedBy, act, reopened }: Closing): ClosingView => ({
  at: { sheet, address: cellAddress(1, 1) },
  on: closedOn,
  by: closedBy,
  act,
  reopened,
});
