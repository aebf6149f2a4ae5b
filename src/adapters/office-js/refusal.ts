import type { Change } from "../../ports/change.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import type { SeenWorkbook } from "./seen.ts";
import { touchedSheets } from "./steps-of.ts";

/** What can be known beforehand to fail. Protection is never taken off by us. */
export function refusal(changes: readonly Change[], seen: SeenWorkbook): WorkbookFailure | undefined {
  const locked = touchedSheets(changes, seen).find(({ isProtected }) => isProtected);
  if (locked !== undefined) return { code: "sheet-protected", facts: { sheet: locked.name } };
  const filtered = changes.find(
    ({ kind, sheet }) =>
      kind === "make-table" && seen.sheets.some(({ name, hasFilter }) => name === sheet && hasFilter),
  );
  if (filtered !== undefined) return { code: "filter-in-the-way", facts: { sheet: filtered.sheet ?? "" } };
  const addsOrRemoves = changes.some(
    (change) =>
      change.kind === "remove-sheet" || (change.kind === "replace-sheet" && change.sheet === undefined),
  );
  return addsOrRemoves && seen.isStructureProtected
    ? { code: "not-allowed", facts: { sheet: "" } }
    : undefined;
}
