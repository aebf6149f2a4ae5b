import { ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { locateTable } from "../locate-tables.ts";
import type { PlanFailure } from "../plan-failure.ts";
import { readPlan } from "../read-plan.ts";
import { parameterRows } from "../read-parameters.ts";
import { bandRows } from "../read-policy.ts";
import { inverseOf } from "../undo/inverse-of.ts";
import { bandEdits, checkedBands } from "./band-edits.ts";
import { newTables, type PolicyTable } from "./new-tables.ts";
import { parameterEdits, rulesOf } from "./parameter-edits.ts";
import type { PolicyForm } from "./policy-form.ts";
import type { PolicyRefusal } from "./policy-refusal.ts";
import { editChanges, type TableEdits } from "./table-edits.ts";

export interface SavedPolicy {
  /** None where the form says what holds already. */
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/**
 * *Parametri* as a form, written into the workbook's tables: only what is not as it is. Bands are checked first, as when
 * they are read (half-open, no holes, no overlaps, none above the cap). Tables that are missing and needed come on a new
 * sheet; a sheet of the user's is never written over.
 */
export function savePolicy(
  snapshot: Snapshot,
  form: PolicyForm,
): Result<SavedPolicy, PlanFailure | PolicyRefusal> {
  const rules = rulesOf(form);
  if (!rules.ok) return rules;
  const bands = checkedBands(form.bands, rules.value.cap);
  if (!bands.ok) return bands;
  const read = readPlan(snapshot);
  if (!read.ok) return read;
  const { policy, plan, table, spoken } = read.value;
  const tables = { parameters: locateTable(snapshot, "parameters"), bands: locateTable(snapshot, "bands") };
  const edits: Readonly<Record<PolicyTable, TableEdits>> = {
    parameters: parameterEdits(
      policy,
      rules.value,
      parameterRows(tables.parameters, table.matched.year),
      spoken,
    ),
    bands: bandEdits(bands.value, bandRows(tables.bands, plan.year).levels, policy.cap, spoken),
  };
  const changes: Change[] = [];
  const missing: PolicyTable[] = [];
  for (const key of ["parameters", "bands"] as const) {
    const there = tables[key];
    if (there === undefined) {
      missing.push(key);
      continue;
    }
    const edited = editChanges(there, edits[key]);
    if (!edited.ok) return edited;
    changes.push(...edited.value);
  }
  if (missing.some((key) => edits[key].added.length > 0))
    changes.push(newTables(snapshot, missing, rules.value, bands.value, spoken));
  return ok({ changes, inverse: inverseOf(changes, snapshot) });
}
