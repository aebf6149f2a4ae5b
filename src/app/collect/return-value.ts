import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText } from "../../core/cell.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { groupBy } from "../group-by.ts";
import { fold } from "../headings.ts";
import { locateTable } from "../locate-tables.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { TableRefusal } from "../policy/policy-refusal.ts";
import { editChanges } from "../policy/table-edits.ts";
import { readPlan, type PlanRow, type WorkbookPlan } from "../read-plan.ts";
import type { Submission } from "../read-submissions.ts";
import { rowNamed } from "../row-named.ts";
import { inverseOf } from "../undo/inverse-of.ts";
import { returnedValues, stateCell } from "./submission-values.ts";

/** A value that the planning office gives back to its centre. */
export interface ReturnTerms {
  /** The row's ID, or its code where only one row has it. */
  readonly id: string;
  /** Undefined: the only one that has a value there. */
  readonly centre: string | undefined;
  readonly period: string | undefined;
  /** What the centre has to do: shown in its form when it is handed out again. Never blank. */
  readonly remark: string;
  /** Who gives it back. */
  readonly by: string;
  readonly today: CalendarDate;
  readonly language: WorkbookLanguage | undefined;
}

/** Nothing is written. Worded per language at the edge. */
export type ReturnRefusal =
  | { readonly code: "return-unknown" | "return-ambiguous" | "return-nothing"; readonly id: string }
  | { readonly code: "return-no-remark" }
  /** Several centres or periods have a value there. */
  | { readonly code: "return-which"; readonly id: string; readonly values: string }
  | TableRefusal;

export interface ReturnedValue {
  readonly language: WorkbookLanguage;
  readonly row: PlanRow;
  readonly value: Submission;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/**
 * *Restituisci*: the value gets a new row in *Consuntivi* that says so, with the office's remark; the row as the centre had handed
 * it in stays, superseded. What an accepted value had put into the plan stays there until the centre hands in another.
 *
 * @source house rule: nothing that somebody typed is lost, a value is never blanked by a remark about it
 */
export function returnValue(
  snapshot: Snapshot,
  { language, ...asked }: ReturnTerms,
): Result<ReturnedValue, PlanFailure | ReturnRefusal> {
  const remark = asked.remark.trim();
  if (remark === "") return fail({ code: "return-no-remark" });
  const read = readPlan(snapshot, language);
  if (!read.ok) return read;
  const plan = read.value;
  const row = rowNamed(plan, asked.id);
  if (!row.ok) return fail({ code: `return-${row.issue}`, id: asked.id });
  const table = locateTable(snapshot, "submissions");
  const found = standing(plan, row.value, asked);
  if (!found.ok) return found;
  if (table === undefined) return fail({ code: "return-nothing", id: asked.id });
  const value = found.value;
  const edited = editChanges(table, {
    rows: [{ row: value.row, values: { state: stateCell("superseded", plan.spoken) } }],
    added: [returnedValues(value, { remark, by: asked.by, on: asked.today }, plan)],
  });
  if (!edited.ok) return edited;
  return ok({
    language: plan.language,
    row: row.value,
    value,
    changes: edited.value,
    inverse: inverseOf(edited.value, snapshot),
  });
}

/** The value that is meant: the last of each centre and period stands for it. */
function standing(
  { submissions, centres }: WorkbookPlan,
  row: PlanRow,
  { id, centre, period }: Pick<ReturnTerms, "id" | "centre" | "period">,
): Result<Submission, ReturnRefusal> {
  const wanted = centre === undefined ? undefined : (centres.resolve(centre).keys[0] ?? centre);
  const fitting = submissions.filter(
    (one) =>
      one.id === row.key.key &&
      one.state !== "superseded" &&
      (wanted === undefined || one.centre === wanted) &&
      (period === undefined || fold(one.period) === fold(period)),
  );
  const each = [...groupBy(fitting, (one) => JSON.stringify([one.centre, fold(one.period)])).values()];
  const lasts = each.flatMap((group) => group.slice(-1));
  const [only, another] = lasts;
  if (only === undefined) return fail({ code: "return-nothing", id });
  if (another === undefined) return ok(only);
  return fail({ code: "return-which", id, values: lasts.map(valueLabel).join("; ") });
}

/** "Area A, I semestre: 12". */
const valueLabel = ({ centre, period, value }: Submission): string =>
  `${[centre, period].filter((part) => part !== "").join(", ")}: ${cellText(value.cell)}`;
