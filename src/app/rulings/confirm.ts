import type { Direction } from "../../core/quantity.ts";
import { fail, type Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { asOfDay, assessPlan } from "../assess-plan.ts";
import type { IndicatorRow } from "../assessed-plan.ts";
import type { Computed, ComputeTerms } from "../compute.ts";
import { confirmAll, confirmRow } from "../confirm-all.ts";
import type { PlanFailure } from "../plan-failure.ts";
import { readPlan } from "../read-plan.ts";
import { ruled } from "./ruled.ts";
import type { RulingRefusal } from "./ruling-refusal.ts";

/**
 * Confirms readings from the pane: the same cells as if they had been filled in on *Da confermare*, and the results that
 * follow, as one run.
 *
 * @param keys of the indicators, as the last reading gave them; "all": every presumed reading
 * @param direction that the person has chosen for them; undefined: the one that was found
 */
export function confirm(
  snapshot: Snapshot,
  keys: readonly string[] | "all",
  direction: Direction | undefined,
  terms: ComputeTerms,
): Result<Computed, PlanFailure | RulingRefusal> {
  const plan = readPlan(snapshot, terms.language);
  if (!plan.ok) return plan;
  const { spoken } = plan.value;
  const assessed = assessPlan(plan.value, asOfDay(plan.value, terms.asOf, terms.today));
  const rows = new Map(assessed.rows.map((row) => [row.indicator.key, row]));
  const named = keys === "all" ? [] : keys;
  for (const key of named) {
    const row = rows.get(key);
    if (row === undefined) return fail({ code: "unknown-row", key });
    if (isUnread(row)) return fail({ code: "needs-decision", key, name: row.indicator.name });
  }
  const updates =
    keys === "all"
      ? confirmAll(assessed, spoken)
      : named.flatMap((key) => {
          const row = rows.get(key);
          return row === undefined ? [] : confirmRow(row, spoken, direction);
        });
  return updates.length === 0
    ? fail({ code: "nothing-to-confirm" })
    : ruled(snapshot, plan.value, updates, terms);
}

const isUnread = ({ assessment }: IndicatorRow): boolean => assessment.verdict.kind === "needs-review";
