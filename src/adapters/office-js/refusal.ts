import type { Change } from "../../ports/change.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { addsOrRemovesSheets } from "../own-protection.ts";
import type { SeenWorkbook } from "./seen.ts";
import { touchedSheets } from "./steps-of.ts";
import { lockedByUs } from "./unlocking.ts";

/** What can be known beforehand to fail. Protection of a person's is never taken off by us. */
export function refusal(changes: readonly Change[], seen: SeenWorkbook): WorkbookFailure | undefined {
  const ours = lockedByUs(changes, seen);
  const locked = touchedSheets(changes, seen).find((sheet) => sheet.isProtected && !ours.includes(sheet));
  if (locked !== undefined) return { code: "sheet-protected", facts: { sheet: locked.name } };
  const filtered = changes.find(
    ({ kind, sheet }) =>
      kind === "make-table" && seen.sheets.some(({ name, hasFilter }) => name === sheet && hasFilter),
  );
  if (filtered !== undefined) return { code: "filter-in-the-way", facts: { sheet: filtered.sheet ?? "" } };
  return addsOrRemovesSheets(changes) && seen.isStructureProtected
    ? { code: "not-allowed", facts: { sheet: "" } }
    : undefined;
}
