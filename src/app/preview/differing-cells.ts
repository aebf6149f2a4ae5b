import type { Cell } from "../../core/cell.ts";
import type { Written } from "../../ports/change.ts";
import type { SheetLayout } from "../../ports/layout.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import { cellToken, writtenToken } from "../sheet-digests.ts";

/** How many cells of a sheet of ours will hold something else than they do. */
export function differingCells(sheet: SheetSnapshot, { rows }: SheetLayout): number {
  let count = 0;
  for (let row = 0; row < Math.max(sheet.rows.length, rows.length); row += 1) {
    const [now, next] = [sheet.rows[row] ?? [], rows[row]?.cells ?? []];
    for (let column = 0; column < Math.max(now.length, next.length); column += 1)
      if (!isSame(now[column], next[column]?.value ?? null)) count += 1;
  }
  return count;
}

/** Most cells stay: looking costs less than making tokens. */
export function isSame(now: Cell | undefined, next: Written): boolean {
  if (now === undefined || now.kind === "empty") return next === null || next === "";
  if (now.kind === "text" && now.text === next) return true;
  if (now.kind === "number" && now.value === next) return true;
  return cellToken(now) === writtenToken(next);
}

/** How many cells of a new sheet hold something. */
export const filledCells = ({ rows }: SheetLayout): number =>
  rows.reduce(
    (sum, { cells }) =>
      sum + cells.filter((cell) => cell !== undefined && !isSame(undefined, cell.value)).length,
    0,
  );
