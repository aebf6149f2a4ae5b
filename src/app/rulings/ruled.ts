import { fail, type Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { compute, type Computed, type ComputeTerms } from "../compute.ts";
import { locateOutputs } from "../locate-outputs.ts";
import { headingAddress } from "../locate-tables.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { FieldUpdate } from "../read-back.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import type { RulingRefusal } from "./ruling-refusal.ts";

/** A run that writes what a person has just ruled into the table's own columns, and the results that follow from it. */
export function ruled(
  snapshot: Snapshot,
  { table }: WorkbookPlan,
  updates: readonly FieldUpdate[],
  terms: ComputeTerms,
): Result<Computed, PlanFailure | RulingRefusal> {
  const room = locateOutputs(table, [...new Set(updates.map(({ field }) => field))]);
  const sheet = table.sheet.name;
  if (room.kind === "elsewhere")
    return fail({ code: "no-place", because: room.because, sheet, address: room.address });
  const computed = compute(snapshot, terms, updates);
  // Room for this alone, but not for what was typed on our sheets besides.
  if (computed.ok && computed.value.issues.some(({ code }) => code === "inputs-not-carried"))
    return fail({ code: "no-place", because: "occupied", sheet, address: headingAddress(table) });
  return computed;
}
