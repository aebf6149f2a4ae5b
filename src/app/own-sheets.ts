import type { SheetSnapshot, Snapshot } from "../ports/snapshot.ts";
import { fold } from "./headings.ts";
import { MEMORY_ROLE, rememberedMark, type Memory } from "./memory.ts";
import { OWNED_SHEETS, isSheetRole, type SheetRole, type WorkbookLanguage } from "./plan-layout.ts";

/**
 * The sheet of ours with this role. People copy our sheets to keep them, and a copy bears our mark: the one with the
 * expected name is ours, or, while the workbook remembers a run, the only one that is as that run left it (it was
 * renamed). Any other is a person's and is never touched.
 */
export function markedSheet(snapshot: Snapshot, role: SheetRole): SheetSnapshot | undefined {
  const marked = snapshot.sheets.filter(({ mark }) => mark?.role === role);
  const names = Object.values(OWNED_SHEETS[role]);
  const expected = marked.find(({ name }) => names.some((one) => name === one || name === withSuffix(one)));
  if (expected !== undefined || marked.length === 0) return expected;
  const memory = snapshot.sheets.find(({ mark }) => mark?.role === MEMORY_ROLE);
  if (memory === undefined) return undefined;
  const digest = rememberedMark(memory, role);
  const [one, ...others] = marked.filter(({ mark }) => digest === undefined || isMark(mark?.digest, digest));
  return others.length === 0 ? one : undefined;
}

/** A sheet that a run has left unfinished bears no digest. */
const isMark = (digest: string | undefined, wanted: string): boolean => digest === wanted || digest === "";

/** The same, the memory's own sheet among them. */
export const sheetOfRole = (snapshot: Snapshot, role: string): SheetSnapshot | undefined =>
  isSheetRole(role) ? markedSheet(snapshot, role) : snapshot.sheets.find(({ mark }) => mark?.role === role);

/**
 * The memory was deleted, but other sheets of ours show that a run has filled the columns beside the table. What in
 * them differs from the new results is kept, for nothing tells any more who wrote it.
 */
export const hasForgotten = (snapshot: Snapshot, { digests }: Memory): boolean =>
  digests.size === 0 &&
  markedSheet(snapshot, "log") !== undefined &&
  markedSheet(snapshot, "results") === undefined;

/** Whether a sheet bears the mark of one of our sheets; a person's copy does, too. */
export const isOwnSheet = ({ mark }: SheetSnapshot): boolean => mark !== undefined && isSheetRole(mark.role);

/** The name of a new sheet of ours; a user's sheet of that name stays, and ours takes a suffix. */
export const freeName = (snapshot: Snapshot, role: SheetRole, language: WorkbookLanguage): string =>
  freeSheetName(snapshot, OWNED_SHEETS[role][language]);

/** The same for any sheet that we add. @param given names of other sheets that are being added */
export function freeSheetName({ sheets }: Snapshot, wanted: string, given: readonly string[] = []): string {
  const taken = new Set([...sheets.map(({ name }) => name), ...given].map(fold));
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
