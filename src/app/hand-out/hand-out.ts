import type { Centre } from "../../core/plan.ts";
import { ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import { describeForm } from "./describe-form.ts";
import { describeInstructions } from "./describe-instructions.ts";
import { fileName } from "./file-name.ts";
import { prepareForms, type HandOutRefusal, type HandOutTerms, type PreparedForm } from "./prepare-forms.ts";
import { whatToTell, type ToTell } from "./what-to-tell.ts";

/** A workbook for one centre. */
export interface CentreForm {
  readonly centre: Centre;
  readonly fileName: string;
  readonly toFill: number;
  readonly readOnly: number;
  /** Of a new workbook. */
  readonly changes: readonly Change[];
}

export interface HandOut extends ToTell {
  readonly language: WorkbookLanguage;
  readonly period: string;
  readonly forms: readonly CentreForm[];
}

/** From what a workbook holds to a new workbook for each responsibility centre. Writes nothing. */
export function handOut(
  snapshot: Snapshot,
  terms: HandOutTerms,
): Result<HandOut, PlanFailure | HandOutRefusal> {
  const prepared = prepareForms(snapshot, terms);
  if (!prepared.ok) return prepared;
  const { workbook, period, rows, forms } = prepared.value;
  const { language, plan } = workbook;
  const taken = new Set<string>();
  return ok({
    language,
    period,
    forms: forms.map((form): CentreForm => {
      const { centre, toFill, readOnly } = form;
      const file = fileName(centre.name, { year: plan.year, period }, language, taken);
      return { centre, fileName: file, toFill, readOnly, changes: changesFor(form, workbook) };
    }),
    ...whatToTell(rows, workbook),
  });
}

function changesFor({ rows, facts }: PreparedForm, { language, lexicon }: WorkbookPlan): readonly Change[] {
  const instructions = describeInstructions(facts, language);
  const form = describeForm(rows, { facts, lexicon, language, instructions, sheet: undefined });
  return [instructions.layout, form].map((layout): Change => ({
    kind: "replace-sheet",
    sheet: undefined,
    mark: undefined,
    layout,
  }));
}
