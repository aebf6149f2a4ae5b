import { assessIndicator, type AssessmentTerms } from "../../core/assessment/assess-indicator.ts";
import type { Assessment } from "../../core/assessment/assessment.ts";
import { readIndicator } from "../../core/assessment/read-indicator.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Cell } from "../../core/cell.ts";
import type { Indicator, Rulings } from "../../core/plan.ts";
import type { ReadingContext } from "../../core/reading-context.ts";
import { groupBy } from "../group-by.ts";
import { askedOf } from "../hand-out/form-rows.ts";
import type { ReferredRow, RowRole } from "../hand-out/sheet-layout.ts";
import type { PlanRow, WorkbookPlan } from "../read-plan.ts";
import type { Submission } from "../read-submissions.ts";
import { whoFills, type Filling } from "../who-fills.ts";

/** A plan as collecting asks it: by ID, with who fills each row in and what was handed in before. */
export interface PlanTerms {
  readonly plan: WorkbookPlan;
  readonly asOf: CalendarDate;
  row(id: string): PlanRow | undefined;
  filling(row: PlanRow): Filling;
  handedIn(id: string): readonly Submission[];
}

export function planTerms(plan: WorkbookPlan, asOf: CalendarDate): PlanTerms {
  const rows = new Map(plan.rows.map((row) => [row.key.key, row]));
  const fillings = new Map(plan.rows.map((row) => [row, whoFills(row, plan.plan.centres, plan.centres)]));
  const handedIn = groupBy(plan.submissions, ({ id }) => id);
  return {
    plan,
    asOf,
    row: (id) => rows.get(id),
    filling: (row) => fillings.get(row) ?? { centres: [], way: "lead" },
    handedIn: (id) => handedIn.get(id) ?? [],
  };
}

/** What a form says of a row of the plan as it stands, and what its reference is made of. */
export const referredRow = (row: PlanRow, role: RowRole): ReferredRow => ({
  ...askedOf(row),
  role,
});

/** A confirmation or a decision was made on the value that stood there before. */
const unconfirmed = (rulings: Rulings): Rulings => ({
  ...rulings,
  decision: undefined,
  confirmedActual: undefined,
});

/** How the answers to a row are read. */
export function answerContext({ plan }: Pick<PlanTerms, "plan">, { indicator }: PlanRow): ReadingContext {
  const { unit, algorithm } = indicator;
  const { year } = plan.plan;
  return { lexicon: plan.lexicon, unit, algorithm, ...(year === undefined ? {} : { year }) };
}

/** The row judged with another actual, as a run would judge it once the value is in its place. */
export function assessWith({ plan }: PlanTerms, row: PlanRow, cell: Cell, asOf: CalendarDate): Assessment {
  const given: Indicator = {
    ...row.indicator,
    actual: { cell },
    accepted: undefined,
    rulings: unconfirmed(row.indicator.rulings),
  };
  const terms: AssessmentTerms = { policy: plan.policy, asOf, year: plan.plan.year };
  return assessIndicator(readIndicator(given, plan.lexicon, plan.plan.year), terms);
}
