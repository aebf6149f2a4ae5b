import { cellText } from "../../core/cell.ts";
import { fail, type Result } from "../../core/result.ts";
import type { FileTraits } from "../../ports/file-traits.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { auditDigest } from "../digest.ts";
import { FORM_ROLE } from "../hand-out/sheet-layout.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { collectSpeaker } from "../texts/collect/collect.ts";
import { bearsFacts } from "./find-form.ts";
import { readReturned } from "./read-returned.ts";
import type { FileRefusal, Returned } from "./returned.ts";

/** A form of a centre that stands in the plan's own workbook. */
export interface StandingForm {
  readonly sheet: SheetSnapshot;
  /** How the person is told which one it is. */
  readonly name: string;
  readonly read: Result<Returned, FileRefusal>;
}

/**
 * Whether a sheet is a centre's form. One that has lost our mark, or what stood in it, is known by what it says of itself:
 * LibreOffice keeps names and drops their comments.
 */
export const isForm = (sheet: SheetSnapshot): boolean =>
  sheet.mark?.role === FORM_ROLE || ((sheet.mark?.role ?? "") === "" && bearsFacts(sheet));

/** The forms that stand in a workbook, whatever their sheets are called, hidden ones and copies among them. */
export const standingForms = (snapshot: Snapshot, language: WorkbookLanguage): readonly StandingForm[] =>
  snapshot.sheets.filter(isForm).map((sheet): StandingForm => {
    const name = collectSpeaker(language)("sheet.origin", { sheet: sheet.name });
    return { sheet, name, read: readStanding(sheet, name, snapshot) };
  });

function readStanding(
  sheet: SheetSnapshot,
  name: string,
  { dates }: Snapshot,
): Result<Returned, FileRefusal> {
  const alone: Snapshot = { sheets: [{ ...sheet, visibility: "visible" }], dates, leads: () => [] };
  const read = readReturned(alone, name, contentDigest(sheet), NO_TRAITS);
  if (read.ok || read.issue.code !== "not-a-form") return read;
  return fail({ code: "facts-gone", facts: {}, at: { sheet: sheet.name, address: "A1" } });
}

/** The workbook is the planning office's own. */
const NO_TRAITS: FileTraits = { hasMacros: false, externalLinks: [], savedOn: undefined };

/** Two sheets that say the same word for word are one. */
const contentDigest = ({ rows }: SheetSnapshot): string =>
  auditDigest(JSON.stringify(rows.map((row) => Array.from(row ?? [], (cell) => cell && cellText(cell)))));
