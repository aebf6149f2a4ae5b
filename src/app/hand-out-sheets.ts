import type { Centre } from "../core/plan.ts";
import type { CellRef } from "../core/issue.ts";
import { ok, type Result } from "../core/result.ts";
import type { Change, RemoveSheet, ReplaceSheet } from "../ports/change.ts";
import type { SheetLayout } from "../ports/layout.ts";
import type { SheetSnapshot, Snapshot } from "../ports/snapshot.ts";
import { asOfDay } from "./assess-plan.ts";
import { planTerms, type PlanTerms } from "./collect/plan-terms.ts";
import { standingForms } from "./collect/standing-forms.ts";
import { takeFile } from "./collect/take-file.ts";
import { uncollected } from "./collect/uncollected.ts";
import { groupBy } from "./group-by.ts";
import { freeSheetName } from "./own-sheets.ts";
import type { PlanFailure } from "./plan-failure.ts";
import type { WorkbookLanguage } from "./plan-layout.ts";
import { describeForm } from "./hand-out/describe-form.ts";
import { describeInstructions, type Instructions } from "./hand-out/describe-instructions.ts";
import {
  prepareForms,
  type HandOutRefusal,
  type HandOutTerms,
  type PreparedForm,
} from "./hand-out/prepare-forms.ts";
import { formDigest, handedOutDigests, layoutDigest, standingDigest } from "./hand-out/sheet-digest.ts";
import { FORM_ROLE, HAND_OUT_FORMAT, INSTRUCTIONS_ROLE } from "./hand-out/sheet-layout.ts";
import { sheetName } from "./hand-out/sheet-name.ts";
import { asItStands } from "./hand-out/standing-layout.ts";
import { whatToTell, type ToTell } from "./hand-out/what-to-tell.ts";

/** The sheet of one centre in the plan's own workbook. */
export interface CentreSheet {
  readonly centre: Centre;
  readonly sheet: string;
  readonly toFill: number;
  readonly readOnly: number;
  /** `kept`: it holds what was not collected yet, and stays as it is. `same`: it says what it would say anew. */
  readonly done: "new" | "renewed" | "same" | "kept";
  /** What was not collected yet. */
  readonly open: readonly CellRef[];
}

export interface HandedOutSheets extends ToTell {
  readonly language: WorkbookLanguage;
  readonly period: string;
  readonly sheets: readonly CentreSheet[];
  /** Further sheets of a centre that has one: somebody's copies, left alone. */
  readonly copies: readonly { readonly sheet: string; readonly centre: string }[];
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/**
 * From what a workbook holds to a sheet for each responsibility centre in it, and one of instructions. A sheet that stands
 * there is filled anew in its place, unless it holds answers that were not collected. Writes nothing.
 */
export function handOutSheets(
  snapshot: Snapshot,
  terms: HandOutTerms,
): Result<HandedOutSheets, PlanFailure | HandOutRefusal> {
  const prepared = prepareForms(snapshot, terms);
  if (!prepared.ok) return prepared;
  const { workbook, period, rows, forms } = prepared.value;
  const { language } = workbook;
  const names = nameGiver(snapshot);
  const given = instructionsFor(snapshot, language, names);
  const standing = standingSheets(snapshot, planTerms(workbook, asOfDay(workbook, undefined, terms.today)));
  const made = forms.map((form) => {
    const [own, ...copies] = ownFirst(standing.get(form.centre.key) ?? [], sheetName(form.centre, language));
    const layout = (name: string, compiler = ""): SheetLayout =>
      describeForm(form.rows, {
        facts: { ...form.facts, compiler },
        lexicon: workbook.lexicon,
        language,
        instructions: given.instructions,
        sheet: name,
      });
    return { ...sheetFor(form, own, copies, layout, () => names(sheetName(form.centre, language))), copies };
  });
  const changes = [...given.changes, ...made.flatMap(({ change }) => change ?? [])];
  return ok({
    language,
    period,
    sheets: made.map(({ told }) => told),
    copies: made.flatMap(({ told, copies }) =>
      copies.map(({ sheet }) => ({ sheet: sheet.name, centre: told.centre.name })),
    ),
    ...whatToTell(rows, workbook),
    changes,
    inverse: changes.map((change) => wayBack(change, snapshot)).reverse(),
  });
}

/** A standing sheet of a centre. */
interface Standing {
  readonly sheet: SheetSnapshot;
  readonly compiler: string;
  readonly open: readonly CellRef[];
}

/** By centre. Sheets of another plan, or of a centre that the plan does not have any more, are nobody's. */
function standingSheets(snapshot: Snapshot, terms: PlanTerms): ReadonlyMap<string, readonly Standing[]> {
  const found = standingForms(snapshot, terms.plan.spoken).flatMap(({ sheet, read }) => {
    const taken = read.ok ? takeFile(read.value, terms) : read;
    if (!taken.ok) return [];
    const isUntouched = handedOutDigests(sheet.mark).whole === standingDigest(sheet);
    const open = isUntouched ? [] : uncollected(sheet, taken.value, terms);
    return [{ centre: taken.value.centre, sheet, compiler: taken.value.returned.facts.compiler, open }];
  });
  return groupBy(found, ({ centre }) => centre);
}

/** Of copies the one with the name that we give is ours, else the first. */
const ownFirst = (sheets: readonly Standing[], name: string): readonly Standing[] =>
  sheets.toSorted((a, b) => Number(b.sheet.name === name) - Number(a.sheet.name === name));

function sheetFor(
  { centre, rows, toFill, readOnly }: PreparedForm,
  own: Standing | undefined,
  copies: readonly Standing[],
  layoutOf: (name: string, compiler?: string) => SheetLayout,
  newName: () => string,
): { readonly told: CentreSheet; readonly change: ReplaceSheet | undefined } {
  const open = [...(own === undefined ? [] : [own]), ...copies].flatMap((one) => one.open);
  const told = { centre, toFill, readOnly, open };
  if (own !== undefined && open.length > 0)
    return { told: { ...told, sheet: own.sheet.name, done: "kept" }, change: undefined };
  const layout = own === undefined ? layoutOf(newName()) : layoutOf(own.sheet.name, own.compiler);
  const shown = rows.flatMap(({ cells }) => (cells.role === "read-only" ? [cells] : []));
  const digest = formDigest(layout, shown);
  if (own?.sheet.mark?.digest === digest && standingDigest(own.sheet) === layoutDigest(layout))
    return { told: { ...told, sheet: own.sheet.name, done: "same" }, change: undefined };
  return {
    told: { ...told, sheet: layout.name, done: own === undefined ? "new" : "renewed" },
    change: replaced(own?.sheet.name, FORM_ROLE, layout, digest),
  };
}

const replaced = (
  sheet: string | undefined,
  role: string,
  layout: SheetLayout,
  digest: string,
): ReplaceSheet => ({
  kind: "replace-sheet",
  sheet,
  mark: { role, version: String(HAND_OUT_FORMAT), digest },
  layout,
});

/** The one sheet of instructions, with the lists of all; one on which somebody has written stays, and another is made. */
function instructionsFor(
  snapshot: Snapshot,
  language: WorkbookLanguage,
  names: (wanted: string) => string,
): { readonly instructions: Instructions; readonly changes: readonly ReplaceSheet[] } {
  const plain = describeInstructions(undefined, language);
  const asNew = layoutDigest(plain.layout);
  const own = snapshot.sheets.find(({ mark, ...sheet }) => {
    const digest = mark?.role === INSTRUCTIONS_ROLE ? mark.digest : mark?.role === "" ? asNew : undefined;
    return digest !== undefined && standingDigest({ mark, ...sheet }) === digest;
  });
  const name = own?.name ?? names(plain.layout.name);
  const instructions = describeInstructions(undefined, language, name);
  const isThere = own !== undefined && standingDigest(own) === asNew;
  return {
    instructions,
    changes: isThere ? [] : [replaced(own?.name, INSTRUCTIONS_ROLE, instructions.layout, asNew)],
  };
}

/** Names that neither a sheet of the workbook nor another new one has. */
function nameGiver(snapshot: Snapshot): (wanted: string) => string {
  const given: string[] = [];
  return (wanted) => {
    const name = freeSheetName(snapshot, wanted, given);
    given.push(name);
    return name;
  };
}

function wayBack(change: ReplaceSheet, snapshot: Snapshot): RemoveSheet | ReplaceSheet {
  const sheet = snapshot.sheets.find(({ name }) => name === change.sheet);
  return sheet === undefined
    ? { kind: "remove-sheet", sheet: change.layout.name, isProtected: true }
    : (asItStands(sheet, change) ?? change);
}
