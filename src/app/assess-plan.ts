import { assessIndicator } from "../core/assessment/assess-indicator.ts";
import { readIndicator } from "../core/assessment/read-indicator.ts";
import { compareDates, type CalendarDate } from "../core/calendar-date.ts";
import { rollUpPlan } from "../core/roll-up/roll-up-plan.ts";
import type { AssessedPlan, IndicatorRow } from "./assessed-plan.ts";
import { afterClosing } from "./closing/after-closing.ts";
import { computedCell } from "./describe/computed-cell.ts";
import type { WorkbookLanguage } from "./plan-layout.ts";
import { trendsOf } from "./trend/trends.ts";
import type { PlanRow, WorkbookPlan } from "./read-plan.ts";

/** Changes whenever the same workbook may be judged or laid out otherwise; stands in every log. */
export const ENGINE_VERSION = "1.8.0";

/**
 * The day on which a plan is judged: as asked, else *Data di riferimento*, else the end of the plan's year or today,
 * whichever is earlier.
 */
export function asOfDay(
  workbook: WorkbookPlan,
  asked: CalendarDate | undefined,
  today: CalendarDate,
): CalendarDate {
  if (asked !== undefined) return asked;
  if (workbook.asOf !== undefined) return workbook.asOf;
  const { year } = workbook.plan;
  if (year === undefined) return today;
  const yearEnd: CalendarDate = { year, month: 12, day: 31 };
  return compareDates(yearEnd, today) < 0 ? yearEnd : today;
}

/** Judges every row and makes every total. */
export function assessPlan(workbook: WorkbookPlan, asOf: CalendarDate): AssessedPlan {
  const { plan, policy, language, spoken, lexicon } = workbook;
  const terms = { policy, asOf, year: plan.year };
  const told = afterClosing(workbook, asOf, policy);
  const rows = workbook.rows.map((row): IndicatorRow => {
    const read = readIndicator(row.indicator, lexicon, plan.year);
    return told(assessedRow(row, workbook.table.sheet.name, assessIndicator(read, terms), language));
  });
  const assessments = new Map(rows.map(({ indicator, assessment }) => [indicator.key, assessment]));
  return {
    plan,
    policy,
    language,
    spoken,
    asOf,
    rows,
    rollUps: rollUpPlan(plan, assessments, policy),
    trends: trendsOf(workbook, rows, asOf),
    issues: workbook.issues,
    engineVersion: ENGINE_VERSION,
  };
}

const READ_KEYS = [
  "target",
  "actual",
  "formula",
  "direction",
  "baseline",
  "due",
  "decision",
  "confirmedTarget",
  "confirmedActual",
];

function readAddresses({ source }: PlanRow): IndicatorRow["cells"] {
  const cells: Record<string, string> = {};
  for (const key of READ_KEYS) {
    const at = source.at(key);
    if (at !== undefined) cells[key] = at.address;
  }
  return cells;
}

/** A row of the plan with what was found out about it. */
export function assessedRow(
  row: PlanRow,
  sheet: string,
  assessment: IndicatorRow["assessment"],
  language: WorkbookLanguage,
): IndicatorRow {
  const { indicator, source } = row;
  const { computed } = assessment.proof;
  return {
    indicator,
    assessment,
    sheet,
    row: source.row,
    cells: readAddresses(row),
    target: indicator.target.cell,
    actual: computed?.isJudged === true ? computedCell(computed, language) : indicator.actual.cell,
  };
}
