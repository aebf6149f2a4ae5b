import { compareDates, type CalendarDate } from "../../core/calendar-date.ts";
import { EMPTY, type Cell } from "../../core/cell.ts";
import { acceptedValue, periodRank } from "../accepted-value.ts";
import { groupBy } from "../group-by.ts";
import type { Period } from "../read-periods.ts";
import type { PlanRow, WorkbookPlan } from "../read-plan.ts";
import { sameAnswer } from "../same-answer.ts";
import { whoFills } from "../who-fills.ts";

/**
 * The plan with the values of a period. Where *Consuntivi* holds an accepted value of a later one, the plan's own cell has
 * moved on: the row then has the value that was accepted for this period, or none.
 */
export function planAt(plan: WorkbookPlan, period: Period): WorkbookPlan {
  // Where *Periodi* has none, there is no later value.
  if (plan.periods.length === 0) return plan;
  const handedIn = groupBy(plan.submissions, ({ id }) => id);
  const rank = periodRank(period.name, plan.periods);
  const rows = plan.rows.map((row): PlanRow => {
    const accepted = (handedIn.get(row.indicator.key) ?? []).filter(({ state }) => state === "accepted");
    const isLater = accepted.some((one) => periodRank(one.period, plan.periods) > rank);
    if (!isLater) return row;
    const ofPeriod = accepted.filter((one) => periodRank(one.period, plan.periods) === rank);
    const { indicator } = row;
    const { unit, algorithm } = indicator;
    const { year } = plan.plan;
    const context = { lexicon: plan.lexicon, unit, algorithm, ...(year === undefined ? {} : { year }) };
    const filling = whoFills(row, plan.plan.centres, plan.centres);
    const cell: Cell =
      ofPeriod.length === 0
        ? EMPTY
        : (acceptedValue(filling, ofPeriod, plan.periods, context)?.cell ?? EMPTY);
    return sameAnswer(cell, indicator.actual.cell, context) ? row : withActual(row, cell);
  });
  return { ...plan, rows, plan: { ...plan.plan, indicators: rows.map(({ indicator }) => indicator) } };
}

/** A decision or confirmation was made on the value that stands in the plan now. */
const withActual = (row: PlanRow, cell: Cell): PlanRow => ({
  ...row,
  indicator: {
    ...row.indicator,
    actual: { cell },
    accepted: undefined,
    rulings: { ...row.indicator.rulings, decision: undefined, confirmedActual: undefined },
  },
});

/** The period that the plan's own values are of: the last one that has ended on that day. */
export const periodOn = (periods: readonly Period[], day: CalendarDate): Period | undefined =>
  periods.findLast(({ to }) => to !== undefined && compareDates(to, day) <= 0);
