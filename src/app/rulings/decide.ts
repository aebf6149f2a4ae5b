import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Decision } from "../../core/plan.ts";
import { fail, type Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { Computed, ComputeTerms } from "../compute.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { FieldUpdate } from "../read-back.ts";
import { readPlan } from "../read-plan.ts";
import { formatDate } from "../texts/numbers.ts";
import { verdictWord } from "../texts/words.ts";
import { ruled } from "./ruled.ts";
import type { RulingRefusal } from "./ruling-refusal.ts";

export type DecidedVerdict = Decision["verdict"];

/** What a person rules on one row. Blank texts leave their cells empty. */
export interface GivenDecision {
  readonly verdict: DecidedVerdict;
  readonly reason: string;
  readonly act: string;
  readonly by: string;
  readonly on: CalendarDate;
}

/** What takes a row out of the totals must say why, and by which act. @source DOMAIN §5 */
const NEEDS_GROUNDS: ReadonlySet<DecidedVerdict> = new Set(["deferred", "excluded"]);

/**
 * A decision from the pane: the same cells as if it had been filled in on *Da confermare*, with name and day, and the
 * results that follow from it, as one run. An earlier decision on the row is replaced whole.
 *
 * @param key of the indicator, as the last reading gave it
 */
export function decide(
  snapshot: Snapshot,
  key: string,
  decision: GivenDecision,
  terms: ComputeTerms,
): Result<Computed, PlanFailure | RulingRefusal> {
  const { verdict } = decision;
  const [reason, act] = [decision.reason.trim(), decision.act.trim()];
  if (NEEDS_GROUNDS.has(verdict) && (reason === "" || act === "")) {
    const missing = [
      ...(reason === "" ? (["reason"] as const) : []),
      ...(act === "" ? (["act"] as const) : []),
    ];
    return fail({ code: "decision-incomplete", verdict, missing });
  }
  const plan = readPlan(snapshot, terms.language);
  if (!plan.ok) return plan;
  const row = plan.value.rows.find((one) => one.key.key === key);
  if (row === undefined) return fail({ code: "unknown-row", key });
  const { spoken } = plan.value;
  const fields: readonly (readonly [FieldUpdate["field"], string])[] = [
    ["decision", verdictWord(verdict, spoken)],
    ["decisionReason", reason],
    ["decisionAct", act],
    ["decidedBy", decision.by.trim()],
    ["decidedOn", formatDate(decision.on, spoken)],
  ];
  // No column is added for what was left blank.
  const updates = fields
    .filter(([field, text]) => text !== "" || row.source.text(field) !== "")
    .map(([field, text]): FieldUpdate => ({ key, field, text }));
  return ruled(snapshot, plan.value, updates, terms);
}
