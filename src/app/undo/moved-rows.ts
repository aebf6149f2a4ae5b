import { BLANK_ROW } from "../sheet-digests.ts";
import { keptKeys, standingKeys, type WatchedCells, type WatchedPlace } from "./watched-cells.ts";

/** Rows of the plan that are not where the run left them. */
export interface MovedRows {
  readonly code: "rows-sorted" | "rows-inserted" | "rows-deleted" | "rows-moved";
  readonly sheet: string;
  /** The rows that are new, or those that are not what they were. */
  readonly first: number;
  readonly last: number;
}

/**
 * Whether rows were sorted, inserted or deleted since the run, told by code and indicator. A row whose code was typed
 * over has not moved, and rows added below hinder nothing.
 */
export function movedRows(watched: WatchedCells, { sheet, lastRow }: WatchedPlace): MovedRows | undefined {
  const { firstRow } = watched;
  const before = keptKeys(watched);
  const all = standingKeys(watched, sheet, Math.max(lastRow, watched.lastRow, sheet.rows.length));
  const now = all.slice(0, lastRow - firstRow + 1);
  const [known, standing] = [new Set(before), new Set(all)];
  for (const keys of [known, standing]) keys.delete(BLANK_ROW);
  const displaced = before.flatMap((key, index) => (key === now[index] ? [] : [index]));
  const isShorter = now.length < before.length;
  const moves = (index: number): boolean => known.has(now[index] ?? "") || standing.has(before[index] ?? "");
  if (!isShorter && !displaced.some(moves)) return undefined;
  const gained = now.flatMap((key, index) => (key === BLANK_ROW || known.has(key) ? [] : [index]));
  const isLess = isShorter || [...known].some((key) => !standing.has(key));
  const code = isLess
    ? gained.length > 0
      ? "rows-moved"
      : "rows-deleted"
    : gained.length > 0
      ? "rows-inserted"
      : "rows-sorted";
  const named =
    code === "rows-inserted" ? gained : code === "rows-deleted" ? displaced.slice(0, 1) : displaced;
  return {
    code,
    sheet: sheet.name,
    first: firstRow + (named[0] ?? 0),
    last: firstRow + (named.at(-1) ?? 0),
  };
}
