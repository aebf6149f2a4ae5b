import type { Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { must, type PackageDraft } from "./package-draft.ts";
import { typeName } from "./relationships.ts";
import type { StyleBook } from "./style-book.ts";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part.ts";

/** What the changes of one run work on together. */
export interface Round {
  readonly draft: PackageDraft;
  /** Path of the workbook part. */
  readonly workbook: string;
  readonly styles: StyleBook;
}

export type Done<T = undefined> = Result<T, WorkbookFailure>;

/** As it is after the changes made so far. */
export const workbookOf = ({ draft, workbook }: Round): WorkbookPart =>
  must(readWorkbookPart(draft.parts, workbook), workbook);

/** @throws when there is no such sheet: the app asks only for sheets it has read */
export function sheetNamed(round: Round, name: string): SheetEntry & { readonly index: number } {
  const { sheets } = workbookOf(round);
  const index = sheets.findIndex((sheet) => sheet.name === name);
  const sheet = sheets[index];
  if (sheet === undefined) throw new Error(`No sheet named ${name}`);
  return { ...sheet, index };
}

/** The list of formula cells, which Excel makes anew when it is missing, must not name cells that hold none. */
export function dropCalcChain(round: Round): void {
  const { calcChain } = workbookOf(round);
  if (calcChain === undefined) return;
  const { draft, workbook } = round;
  for (const relationship of draft.relationships(workbook)) {
    if (typeName(relationship) === "calcChain") draft.removeRelationship(workbook, relationship.id);
  }
  draft.remove(calcChain);
}
