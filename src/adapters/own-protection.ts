import type { Change } from "../ports/change.ts";
import type { SheetMark } from "../ports/snapshot.ts";

/**
 * Whether a protected sheet of this mark is one that we protected ourselves and may therefore fill anew or take away. The
 * role may be gone: LibreOffice keeps the mark and drops what stands in it.
 */
export function isOwnProtection(change: Change, mark: SheetMark | undefined): boolean {
  if (mark === undefined) return false;
  if (change.kind === "remove-sheet") return change.isProtected === true;
  return (
    change.kind === "replace-sheet" &&
    change.layout.isProtected === true &&
    (mark.role === "" || mark.role === change.mark?.role)
  );
}

/** What a workbook whose structure is protected does not allow. */
export const addsOrRemovesSheets = (changes: readonly Change[]): boolean =>
  changes.some(
    (change) =>
      change.kind === "remove-sheet" || (change.kind === "replace-sheet" && change.sheet === undefined),
  );
