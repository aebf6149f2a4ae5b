import type { SheetSnapshot, Snapshot } from "../ports/snapshot.ts";
import { fold } from "./headings.ts";
import { MEMORY_ROLE } from "./memory.ts";
import { OWNED_SHEETS, isSheetRole, type SheetRole, type WorkbookLanguage } from "./plan-layout.ts";

/**
 * The sheet of ours with this role. People copy our sheets to keep them, and a copy bears our mark: the one with the
 * expected name is ours, or, while the workbook remembers a run, the only one there is (it was renamed). Any other is
 * a person's and is never touched.
 */
export function markedSheet(snapshot: Snapshot, role: SheetRole): SheetSnapshot | undefined {
  const marked = snapshot.sheets.filter(({ mark }) => mark?.role === role);
  const names = Object.values(OWNED_SHEETS[role]);
  const expected = marked.find(({ name }) => names.some((one) => name === one || name === withSuffix(one)));
  if (expected !== undefined || marked.length !== 1) return expected;
  return snapshot.sheets.some(({ mark }) => mark?.role === MEMORY_ROLE) ? marked[0] : undefined;
}

/** The same, the memory's own sheet among them. */
export const sheetOfRole = (snapshot: Snapshot, role: string): SheetSnapshot | undefined =>
  isSheetRole(role) ? markedSheet(snapshot, role) : snapshot.sheets.find(({ mark }) => mark?.role === role);

/** Whether a sheet bears the mark of one of our sheets; a person's copy does, too. */
export const isOwnSheet = ({ mark }: SheetSnapshot): boolean => mark !== undefined && isSheetRole(mark.role);

/** The name of a new sheet of ours; a user's sheet of that name stays, and ours takes a suffix. */
export const freeName = (snapshot: Snapshot, role: SheetRole, language: WorkbookLanguage): string =>
  freeSheetName(snapshot, OWNED_SHEETS[role][language]);

/** The same for any sheet that we add. */
export function freeSheetName(snapshot: Snapshot, wanted: string): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => fold(name)));
  if (!taken.has(fold(wanted))) return wanted;
  const suffixed = withSuffix(wanted);
  for (let number = 2; ; number += 1) {
    const name = number === 2 ? suffixed : `${wanted.slice(0, LONGEST - 3).trimEnd()} ${number}`;
    if (!taken.has(fold(name))) return name;
  }
}

/** A sheet's name has at most 31 characters. @source Excel's specifications and limits */
const LONGEST = 31;
const SUFFIX = " (Traguardo)";
const withSuffix = (name: string): string => `${name.slice(0, LONGEST - SUFFIX.length).trimEnd()}${SUFFIX}`;
