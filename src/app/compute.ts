import type { CalendarDate } from "../core/calendar-date.ts";
import type { Issue } from "../core/issue.ts";
import { ok, type Result } from "../core/result.ts";
import type { Change } from "../ports/change.ts";
import type { Snapshot } from "../ports/snapshot.ts";
import { asOfDay, assessPlan } from "./assess-plan.ts";
import type { AssessedPlan } from "./assessed-plan.ts";
import { carryOver } from "./carry-over.ts";
import { confirmAll } from "./confirm-all.ts";
import { describeChanges } from "./describe-changes.ts";
import { readMemory, rememberChange } from "./memory.ts";
import type { PlanFailure } from "./plan-failure.ts";
import { oivFollows } from "./oiv/oiv-validation.ts";
import type { SheetRole, WorkbookLanguage } from "./plan-layout.ts";
import { inverseOf } from "./undo/inverse-of.ts";
import { looksIn } from "./undo/kept-looks.ts";
import { packRecord } from "./undo/undo-record.ts";
import { readBack, type FieldUpdate } from "./read-back.ts";
import { readPlan, type WorkbookPlan } from "./read-plan.ts";

export interface ComputeTerms {
  /** As asked by the user; undefined: the workbook's, or the end of the plan's year (`asOfDay`). */
  readonly asOf: CalendarDate | undefined;
  readonly today: CalendarDate;
  /** Language of sheets and columns, where the user asked for one. */
  readonly language: WorkbookLanguage | undefined;
}

export interface Computed {
  readonly workbook: WorkbookPlan;
  readonly assessed: AssessedPlan;
  readonly changes: readonly Change[];
  /** What leads back from every stage of the changes (`inverseOf`). */
  readonly inverse: readonly Change[];
  /** Issues of plan, policy and what people typed on our sheets; those of rows are in their proofs. */
  readonly issues: readonly Issue[];
}

/**
 * *Calcola performance*: from what a workbook holds to what must change in it. Writes nothing.
 *
 * @param given what a person has just decided or confirmed elsewhere than on our sheets: written in the same run
 */
export function compute(
  snapshot: Snapshot,
  terms: ComputeTerms,
  given: readonly FieldUpdate[] = [],
): Result<Computed, PlanFailure> {
  const first = readPlan(snapshot, terms.language);
  if (!first.ok) return first;
  const memory = readMemory(snapshot);
  const typed = readBack(snapshot, first.value, memory, given);
  const day = asOfDay(first.value, terms.asOf, terms.today);
  const confirmed = typed.confirmsAll ? confirmAll(assessPlan(first.value, day), first.value.spoken) : [];
  const carried = carryOver(snapshot, first.value, lastOfEach([...confirmed, ...typed.updates, ...given]));
  const patched = carried?.snapshot ?? snapshot;
  const second = patched === snapshot ? first : readPlan(patched, terms.language);
  if (!second.ok) return second;
  const assessed = assessPlan(second.value, day);
  const frozen: ReadonlySet<SheetRole> = new Set(
    carried === undefined ? (["confirm", "variances"] as const) : [],
  );
  const described = describeChanges(patched, second.value, assessed, memory, typed.kept, frozen);
  const validation = oivFollows(patched, assessed);
  const changes = [...(carried?.changes ?? []), ...described.changes, ...validation.changes];
  const looks = looksIn(memory, first.value.table);
  const run = { changes, inverse: inverseOf(changes, snapshot, looks), snapshot, table: first.value.table };
  // A run that only remembers again what was forgotten has no way back further than itself, and says so.
  const undo =
    changes.length === 0 && memory.sheet !== undefined
      ? memory.undo
      : packRecord({ ...run, before: memory, after: described.remembered });
  const keeping = rememberChange({ ...described.remembered, undo }, memory.sheet, assessed.engineVersion);
  const all = keeping === undefined ? changes : [...changes, keeping];
  return ok({
    workbook: second.value,
    assessed,
    changes: all,
    inverse: [...(keeping === undefined ? [] : inverseOf([keeping], snapshot, looks)), ...run.inverse],
    issues: [
      ...second.value.issues,
      ...typed.issues,
      ...described.issues,
      ...validation.issues,
      ...stuck(carried === undefined, first.value),
    ],
  });
}

/** A cell is written once. */
const lastOfEach = (updates: readonly FieldUpdate[]): readonly FieldUpdate[] => [
  ...new Map(updates.map((update) => [`${update.field} ${update.key}`, update])).values(),
];

/** What was typed on our sheets could not be written into the plan: it stays there, and we say so. */
const stuck = (isStuck: boolean, { table }: WorkbookPlan): readonly Issue[] =>
  isStuck
    ? [
        {
          code: "inputs-not-carried",
          at: { sheet: table.sheet.name, address: `${table.headingRow}:${table.headingRow}` },
        },
      ]
    : [];
