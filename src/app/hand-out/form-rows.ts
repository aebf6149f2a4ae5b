import { compareDates, type CalendarDate } from "../../core/calendar-date.ts";
import { cellText } from "../../core/cell.ts";
import { isExcluded, PIRA, type Centre } from "../../core/plan.ts";
import { groupBy } from "../group-by.ts";
import type { Period } from "../read-periods.ts";
import type { PlanRow, WorkbookPlan } from "../read-plan.ts";
import type { Submission } from "../read-submissions.ts";
import { SUBMISSION_STATES } from "../submission-states.ts";
import { whoFills, type Filling } from "../who-fills.ts";
import { givenBefore, NOTHING_GIVEN } from "./given-before.ts";
import { liveRule, type LiveRule } from "./live-rule.ts";
import type { HandedOutRow, ReferredRow } from "./sheet-layout.ts";
import type { Demands } from "./verdict-formula.ts";

/** A row of one centre's form, with what its formulas are made of. */
export interface FormRow {
  readonly cells: HandedOutRow;
  readonly rule: LiveRule;
  readonly demands: Demands;
  /** Names of the centres that fill it in; none: the planning office does. */
  readonly filledBy: readonly string[];
}

/** A row of the plan with who fills it in. */
export interface FillingRow {
  readonly row: PlanRow;
  readonly filling: Filling;
  readonly rule: LiveRule;
}

export const fillingRows = (workbook: WorkbookPlan): readonly FillingRow[] => {
  const { plan, policy, lexicon, centres } = workbook;
  const terms = { lexicon, policy, year: plan.year };
  return workbook.rows.map((row) => ({
    row,
    filling: whoFills(row, plan.centres, centres),
    rule: liveRule(row.indicator, terms),
  }));
};

/** What a form says of a row, and its reference is made of. */
export const askedOf = ({ indicator }: PlanRow): Omit<ReferredRow, "role"> => ({
  id: indicator.key,
  name: indicator.name,
  algorithm: indicator.algorithm,
  unit: indicator.unit,
  target: cellText(indicator.target.cell),
});

/**
 * The rows of each centre, those to be filled in first: its own, and to read those it shares in and those of "Tutte le
 * aree". Those that were decided to be left out stand in no form.
 */
export function formRows(
  workbook: WorkbookPlan,
  rows: readonly FillingRow[],
  centres: readonly Centre[],
  period: Period | undefined,
): ReadonlyMap<string, readonly FormRow[]> {
  const transversal = new Set(
    workbook.plan.centres.filter(({ isTransversal }) => isTransversal).map(({ key }) => key),
  );
  const submissions = groupBy(workbook.submissions, ({ id }) => id);
  return new Map(
    centres.map(({ key }) => {
      const isSeen = ({ row, filling }: FillingRow): boolean =>
        !isExcluded(row.indicator) &&
        (filling.centres.includes(key) ||
          row.indicator.centres.some((centre) => centre === key || transversal.has(centre)));
      const made = rows
        .filter(isSeen)
        .map((row) => formRow(row, key, workbook, submissions.get(row.row.key.key) ?? [], period));
      const isFilled = ({ cells }: FormRow): boolean => cells.role === "fill";
      return [key, [...made.filter(isFilled), ...made.filter((row) => !isFilled(row))]];
    }),
  );
}

function formRow(
  { row, filling, rule }: FillingRow,
  centre: string,
  workbook: WorkbookPlan,
  submissions: readonly Submission[],
  period: Period | undefined,
): FormRow {
  const { indicator, source } = row;
  const { handIn, language, plan } = workbook;
  const role = filling.centres.includes(centre) ? "fill" : "read-only";
  const from = role === "fill" ? centre : (filling.centres[0] ?? "");
  const given = givenBefore(row, from, filling, { workbook, submissions, period });
  return {
    cells: {
      ...askedOf(row),
      code: indicator.code,
      previous: source.text("previous"),
      role,
      ...(role === "fill" ? given : { ...NOTHING_GIVEN, value: given.value, cause: given.cause }),
    },
    rule,
    demands: {
      everyVariance: indicator.scopes.includes(PIRA),
      positiveVariance: handIn.favourableThreshold,
      evidence: handIn.needsEvidence,
      isInterim: isBefore(period?.to, indicator.due ?? rule.due ?? yearEnd(plan.year)),
      handedIn: SUBMISSION_STATES["handed-in"][language],
    },
    filledBy: filling.centres,
  };
}

const yearEnd = (year: number | undefined): CalendarDate | undefined =>
  year === undefined ? undefined : { year, month: 12, day: 31 };

const isBefore = (date: CalendarDate | undefined, due: CalendarDate | undefined): boolean =>
  date !== undefined && due !== undefined && compareDates(date, due) < 0;
