import { cellText, EMPTY } from "../../core/cell.ts";
import type { CellRef } from "../../core/issue.ts";
import { cellAddress } from "../../ports/address.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import { formRows, fillingRows, type FormRow } from "../hand-out/form-rows.ts";
import { BARE_COLUMN, HEADING_ROW } from "../hand-out/describe-form.ts";
import { handedOutDigests, readOnlyDigest } from "../hand-out/sheet-digest.ts";
import { unlisted } from "../hand-out/prepare-forms.ts";
import { rowRole, type HandedOutRow } from "../hand-out/sheet-layout.ts";
import { periodNamed } from "../read-periods.ts";
import type { PlanRow } from "../read-plan.ts";
import type { Submission } from "../read-submissions.ts";
import { sameAnswer } from "../same-answer.ts";
import { submissionState, type SubmissionState } from "../submission-states.ts";
import { codeText, linesOf } from "../table-rows.ts";
import { findForms, type FoundForm } from "./find-form.ts";
import { isPeriod } from "./judge-row.ts";
import { answerContext, type PlanTerms } from "./plan-terms.ts";
import { INPUT_KEYS, isHelper } from "./read-returned.ts";
import { cellIn, textIn, type ReturnedRow } from "./returned.ts";
import { identityReason, isOvertyped } from "./row-identity.ts";
import type { TakenFile } from "./take-file.ts";

/**
 * What was typed on a centre's sheet and stands nowhere else: filling the sheet anew would lose it. An answer counts as
 * collected where *Consuntivi* has it, in whatever state the office has put it since.
 *
 * @returns the cells, row by row
 */
export function uncollected(sheet: SheetSnapshot, file: TakenFile, terms: PlanTerms): readonly CellRef[] {
  const given = givenTo(file, terms);
  const { rows } = file.returned;
  const asked = isReadOnlyIntact(sheet, rows) ? rows.filter((row) => !isReadOnly(row)) : rows;
  const answers = asked.flatMap((row) => openCell(row, given, file, terms) ?? []);
  return [...answers, ...findForms([sheet]).flatMap((form) => strayCells(form))];
}

/** What the sheet would say if it were handed out now, by ID: nobody has typed that. */
function givenTo({ centre, period }: TakenFile, { plan }: PlanTerms): ReadonlyMap<string, HandedOutRow> {
  const own = plan.plan.centres.filter(({ key }) => key === centre);
  const named = period === "" ? undefined : (periodNamed(plan.periods, period) ?? unlisted(period));
  const rows: readonly FormRow[] = formRows(plan, fillingRows(plan), own, named).get(centre) ?? [];
  return new Map(rows.map(({ cells }) => [cells.id, cells]));
}

function openCell(
  row: ReturnedRow,
  given: ReadonlyMap<string, HandedOutRow>,
  file: TakenFile,
  terms: PlanTerms,
): CellRef | undefined {
  const filled = INPUT_KEYS.find((key) => textIn(row, key) !== "" || row.cells[key]?.formula !== undefined);
  const id = codeText(cellIn(row, "id"));
  const planRow = terms.row(id);
  if (planRow !== undefined && isOvertyped(row, planRow))
    return identityReason(row, planRow)?.at ?? row.cells.id?.at;
  if (filled === undefined) return undefined;
  const at = row.cells[filled]?.at;
  if (INPUT_KEYS.some((key) => row.cells[key]?.formula !== undefined)) return at;
  const before = given.get(id);
  if (
    before !== undefined &&
    INPUT_KEYS.every((key) => textIn(row, key) === before[key as keyof HandedOutRow])
  )
    return undefined;
  const known = terms
    .handedIn(id)
    .filter((one) => one.centre === file.centre && isPeriod(one.period, file.period, terms.plan.periods));
  return known.some((one) => isIn(one, row, planRow, terms)) ? undefined : at;
}

/** Rows that the centre only reads say what they said when they were handed out. */
function isReadOnlyIntact(sheet: SheetSnapshot, rows: readonly ReturnedRow[]): boolean {
  const told = rows.filter(isReadOnly).map((row) => ({
    id: codeText(cellIn(row, "id")),
    value: textIn(row, "value"),
    cause: textIn(row, "cause"),
    evidence: textIn(row, "evidence"),
    remarks: textIn(row, "remarks"),
    state: textIn(row, "state"),
  }));
  return handedOutDigests(sheet.mark).readOnly === readOnlyDigest(told);
}

const isReadOnly = (row: ReturnedRow): boolean => rowRole(textIn(row, "role")) === "read-only";

function isIn(one: Submission, row: ReturnedRow, planRow: PlanRow | undefined, terms: PlanTerms): boolean {
  const value = cellIn(row, "value");
  const isValue =
    planRow === undefined
      ? cellText(value) === cellText(one.value.cell)
      : sameAnswer(value, one.value.cell, answerContext(terms, planRow));
  return (
    isValue &&
    linesOf(cellIn(row, "cause")) === one.cause &&
    linesOf(cellIn(row, "evidence")) === one.evidence &&
    linesOf(cellIn(row, "remarks")) === remarksOf(one, row) &&
    hasCome(submissionState(textIn(row, "state"))) <= hasCome(one.state)
  );
}

/** The office's own remark takes the place of the centre's in a value that it has returned. */
const remarksOf = (one: Submission, row: ReturnedRow): string =>
  one.state === "returned" ? linesOf(cellIn(row, "remarks")) : one.row.lines("remarks");

/** A draft that has been handed in since is news; what the office has made of it afterwards is not the centre's. */
const hasCome = (state: SubmissionState | undefined): number =>
  state === undefined || state === "draft" ? 0 : 1;

/** Words above, beside and below the rows, in columns or rows of nobody's. */
function strayCells({ sheet, headingRow, columns, headings }: FoundForm): readonly CellRef[] {
  const above = headingRow === HEADING_ROW ? sheet.rows.slice(0, HEADING_ROW - 2) : [];
  const notes = above.flatMap((cells, row) =>
    Array.from(cells ?? [], (cell, column): CellRef | undefined =>
      column < TITLE_COLUMNS || column >= BARE_COLUMN || cellText(cell ?? EMPTY) === ""
        ? undefined
        : { sheet: sheet.name, address: cellAddress(row + 1, column + 1) },
    ).filter((at) => at !== undefined),
  );
  const known = new Set(Object.values(columns));
  const idColumn = columns.id ?? 0;
  const beside = sheet.rows.slice(headingRow - 1).flatMap((cells, down) => {
    const row = headingRow + down;
    const hasId = down === 0 || cellText(cells?.[idColumn] ?? EMPTY) !== "";
    return Array.from(cells ?? [], (cell, column): CellRef | undefined => {
      const isOurs = (hasId && known.has(column)) || isHelper(headings[column] ?? "");
      return isOurs || cellText(cell ?? EMPTY) === ""
        ? undefined
        : { sheet: sheet.name, address: cellAddress(row, column + 1) };
    }).filter((at) => at !== undefined);
  });
  return [...notes, ...beside];
}

/** The title stands in the first column that is seen: the first one, or the second. */
const TITLE_COLUMNS = 2;
