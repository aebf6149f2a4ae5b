import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Centre } from "../../core/plan.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { periodNamed, type Period } from "../read-periods.ts";
import { readPlan, type WorkbookPlan } from "../read-plan.ts";
import { askedOf, fillingRows, formRows, type FillingRow, type FormRow } from "./form-rows.ts";
import { HAND_OUT_FORMAT, planVersion, type HandOutFacts } from "./sheet-layout.ts";

export interface HandOutTerms {
  /** As asked; undefined: the year as a whole. */
  readonly period: string | undefined;
  readonly today: CalendarDate;
  readonly language: WorkbookLanguage | undefined;
}

/** Why nothing is handed out, besides a plan that cannot be read. */
export type HandOutRefusal =
  | { readonly code: "period-unknown"; readonly facts: { readonly period: string; readonly known: string } }
  | { readonly code: "no-centres"; readonly facts: Readonly<Record<string, never>> };

/** What one centre is handed, wherever it is written. */
export interface PreparedForm {
  readonly centre: Centre;
  readonly rows: readonly FormRow[];
  readonly facts: HandOutFacts;
  readonly toFill: number;
  readonly readOnly: number;
}

export interface PreparedForms {
  readonly workbook: WorkbookPlan;
  /** "" for the year as a whole. */
  readonly period: string;
  readonly rows: readonly FillingRow[];
  readonly forms: readonly PreparedForm[];
}

/** The form of each responsibility centre, as far as it does not depend on where it will stand. */
export function prepareForms(
  snapshot: Snapshot,
  terms: HandOutTerms,
): Result<PreparedForms, PlanFailure | HandOutRefusal> {
  const read = readPlan(snapshot, terms.language);
  if (!read.ok) return read;
  const workbook = read.value;
  const asked = terms.period ?? "";
  const period = asked === "" ? undefined : (periodNamed(workbook.periods, asked) ?? unlisted(asked));
  if (period !== undefined && workbook.periods.length > 0 && !workbook.periods.includes(period)) {
    const known = workbook.periods.map(({ name }) => name).join(", ");
    return fail({ code: "period-unknown", facts: { period: asked, known } });
  }
  const centres = workbook.plan.centres.filter(({ isTransversal }) => !isTransversal);
  if (centres.length === 0) return fail({ code: "no-centres", facts: {} });
  const rows = fillingRows(workbook);
  const byCentre = formRows(workbook, rows, centres, period);
  const version = planVersion(rows.map(({ row }) => askedOf(row)));
  return ok({
    workbook,
    period: period?.name ?? "",
    rows,
    forms: centres.map((centre): PreparedForm => {
      const own = byCentre.get(centre.key) ?? [];
      const toFill = own.filter(({ cells }) => cells.role === "fill").length;
      return {
        centre,
        rows: own,
        facts: factsOf(centre, workbook, period, terms.today, version),
        toFill,
        readOnly: own.length - toFill,
      };
    }),
  });
}

/** A period of a plan that keeps no table of them. */
export const unlisted = (name: string): Period => ({
  name,
  year: undefined,
  from: undefined,
  to: undefined,
  due: undefined,
});

const factsOf = (
  centre: Centre,
  { plan }: WorkbookPlan,
  period: Period | undefined,
  today: CalendarDate,
  version: string,
): HandOutFacts => ({
  format: HAND_OUT_FORMAT,
  administration: plan.administration,
  year: plan.year,
  period: period?.name ?? "",
  centreCode: centre.code,
  centreName: centre.name,
  compiler: "",
  handedOutOn: today,
  due: period?.due,
  planVersion: version,
});
