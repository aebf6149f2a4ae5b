import type { CalendarDate } from "../../core/calendar-date.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { asOfDay } from "../assess-plan.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { readPlan } from "../read-plan.ts";
import { changesOf } from "./changes-of.ts";
import type { CollectRefusal } from "./collect-refusal.ts";
import { decideConflicts, type KeepWhich } from "./decide-conflicts.ts";
import type { RowTotal } from "./joint-totals.ts";
import type { Proposal } from "./proposal.ts";
import { reconcile, type FileReport } from "./reconcile.ts";
import type { Returned } from "./returned.ts";
import { standingForms } from "./standing-forms.ts";

export interface CollectTerms {
  /** As asked; undefined: the workbook's (`asOfDay`). Values of a period are judged at its end. */
  readonly asOf: CalendarDate | undefined;
  readonly today: CalendarDate;
  readonly language: WorkbookLanguage | undefined;
  readonly keep: KeepWhich;
  /** Also from the centres' sheets that stand in this workbook. */
  readonly fromSheets?: boolean;
  /** Who accepts. */
  readonly by: string;
}

export interface Collected {
  readonly language: WorkbookLanguage;
  readonly files: readonly FileReport[];
  /** Decided. */
  readonly proposals: readonly Proposal[];
  /** Of every indicator that something was accepted for. */
  readonly totals: readonly RowTotal[];
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/** From a plan and what came back, or stands on its own sheets, to what must change in the plan. Writes nothing. */
export function collect(
  snapshot: Snapshot,
  returned: readonly Returned[],
  { asOf, today, language, keep, fromSheets = false, by }: CollectTerms,
): Result<Collected, PlanFailure | CollectRefusal> {
  const plan = readPlan(snapshot, language);
  if (!plan.ok) return plan;
  const sheets = fromSheets ? sheetsOf(snapshot, plan.value.spoken) : NO_SHEETS;
  const day = asOfDay(plan.value, asOf, today);
  const { terms, files, proposals } = reconcile(plan.value, [...returned, ...sheets.returned], day);
  const decided = decideConflicts(proposals, keep);
  const collection = changesOf(snapshot, terms, decided, { by, on: today });
  if (!collection.ok) return collection;
  return ok({
    language: plan.value.language,
    files: [...sheets.refused, ...files],
    proposals: decided,
    ...collection.value,
  });
}

interface SheetForms {
  readonly returned: readonly Returned[];
  readonly refused: readonly FileReport[];
}

const NO_SHEETS: SheetForms = { returned: [], refused: [] };

/** The centres' sheets; a hidden one is not taken: nobody has seen what stands there. */
function sheetsOf(snapshot: Snapshot, language: WorkbookLanguage): SheetForms {
  const forms = standingForms(snapshot, language).map(({ sheet, name, read }) => ({
    name,
    read: sheet.visibility === "visible" ? read : fail({ code: "form-hidden", facts: {} } as const),
  }));
  return {
    returned: forms.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    refused: forms.flatMap(({ name, read }) =>
      read.ok ? [] : [{ file: name, centre: "", period: "", refusal: read.issue, remarks: [] }],
    ),
  };
}

/** The plan itself cannot be read; anything else is a table that cannot take the values. */
export const isPlanFailure = (issue: PlanFailure | CollectRefusal): issue is PlanFailure => "facts" in issue;
