import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Centre } from "../../core/plan.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { SheetLayout } from "../../ports/layout.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { periodNamed, type Period } from "../read-periods.ts";
import { readPlan, type PlanRow, type WorkbookPlan } from "../read-plan.ts";
import { describeForm } from "./describe-form.ts";
import { describeInstructions } from "./describe-instructions.ts";
import { fileName } from "./file-name.ts";
import { askedOf, fillingRows, formRows, type FillingRow, type FormRow } from "./form-rows.ts";
import { HAND_OUT_FORMAT, planVersion, type HandOutFacts } from "./sheet-layout.ts";

export interface HandOutTerms {
  /** As asked; undefined: the year as a whole. */
  readonly period: string | undefined;
  readonly today: CalendarDate;
  readonly language: WorkbookLanguage | undefined;
}

/** A workbook for one centre. */
export interface CentreForm {
  readonly centre: Centre;
  readonly fileName: string;
  readonly toFill: number;
  readonly readOnly: number;
  /** Of a new workbook. */
  readonly changes: readonly Change[];
}

/** A row of the plan as a report names it. */
export interface NamedRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface HandOut {
  readonly language: WorkbookLanguage;
  readonly period: string;
  readonly forms: readonly CentreForm[];
  /** Rows that no centre fills in: the planning office does. */
  readonly office: readonly NamedRow[];
  /** Rows of several centres that say nowhere who leads: the first one named was taken. */
  readonly leads: readonly (NamedRow & { readonly lead: string; readonly others: readonly string[] })[];
  /** Rows whose *Fornitore del dato* is no centre of the plan: the first centre was taken. */
  readonly providers: readonly (NamedRow & { readonly provider: string; readonly lead: string })[];
  /** Rows without an ID of their own: until the plan is computed, theirs hangs on the order of the rows. */
  readonly withoutId: number;
}

/** Why nothing is handed out, besides a plan that cannot be read. */
export type HandOutRefusal =
  | { readonly code: "period-unknown"; readonly facts: { readonly period: string; readonly known: string } }
  | { readonly code: "no-centres"; readonly facts: Readonly<Record<string, never>> };

/** From what a workbook holds to a new workbook for each responsibility centre. Writes nothing. */
export function handOut(
  snapshot: Snapshot,
  terms: HandOutTerms,
): Result<HandOut, PlanFailure | HandOutRefusal> {
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
  const taken = new Set<string>();
  const { language, plan } = workbook;
  return ok({
    language,
    period: period?.name ?? "",
    forms: centres.map((centre): CentreForm => {
      const own = byCentre.get(centre.key) ?? [];
      const toFill = own.filter(({ cells }) => cells.role === "fill").length;
      const file = { year: plan.year, period: period?.name ?? "" };
      return {
        centre,
        fileName: fileName(centre.name, file, language, taken),
        toFill,
        readOnly: own.length - toFill,
        changes: changesFor(own, factsOf(centre, workbook, period, terms.today, version), workbook),
      };
    }),
    ...whatToTell(rows, workbook),
  });
}

/** A period of a plan that keeps no table of them. */
const unlisted = (name: string): Period => ({
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

function changesFor(
  rows: readonly FormRow[],
  facts: HandOutFacts,
  { language, lexicon }: WorkbookPlan,
): readonly Change[] {
  const instructions = describeInstructions(facts, language);
  const form = describeForm(rows, { facts, lexicon, language, instructions });
  return [instructions.layout, form].map((layout: SheetLayout): Change => ({
    kind: "replace-sheet",
    sheet: undefined,
    mark: undefined,
    layout,
  }));
}

function whatToTell(
  rows: readonly FillingRow[],
  { centres }: WorkbookPlan,
): Pick<HandOut, "office" | "leads" | "providers" | "withoutId"> {
  const led = rows.map(({ row, filling }) => {
    const provider = row.source.text("provider");
    const isProvided = centres.resolve(provider).keys.some((key) => filling.centres.includes(key));
    return { row, filling, provider, isProvided, lead: filling.centres[0] ?? "" };
  });
  const isUndeclared = ({ row, filling, provider }: (typeof led)[number]): boolean =>
    row.indicator.centres.length > 1 &&
    filling.centres.length === 1 &&
    provider === "" &&
    row.source.text("aggregation") === "";
  return {
    office: rows.filter(({ filling }) => filling.centres.length === 0).map(({ row }) => nameOf(row)),
    leads: led.filter(isUndeclared).map(({ row, lead }) => {
      const others = row.indicator.centres.filter((key) => key !== lead);
      return { ...nameOf(row), lead, others };
    }),
    providers: led
      .filter(({ provider, isProvided }) => provider !== "" && !isProvided)
      .map(({ row, provider, lead }) => ({ ...nameOf(row), provider, lead })),
    withoutId: rows.filter(({ row }) => row.key.isNew).length,
  };
}

const nameOf = ({ indicator }: PlanRow): NamedRow => ({
  id: indicator.key,
  code: indicator.code,
  name: indicator.name,
});
