import type { CellRef } from "../../core/issue.ts";
import { areaAddress, cellAddress } from "../../ports/address.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { readInputs } from "../describe/read-inputs.ts";
import type { Memory } from "../memory.ts";
import { sheetOfRole } from "../own-sheets.ts";
import { BLANK_ROW, cellKey, digestSnapshot, type SheetDigests } from "../sheet-digests.ts";
import { unpackLook } from "./kept-looks.ts";
import { layoutFrom, type SheetLook } from "./sheet-look.ts";
import type { UndoRecord } from "./undo-record.ts";

/** What became of the sheets of ours that a run wrote. */
export interface SheetsSince {
  readonly typed: readonly CellRef[];
  /** Names of those that would be filled again and are not there any more. */
  readonly deleted: readonly string[];
  /** Those that would go. */
  readonly gone: readonly SheetSnapshot[];
}

export function sheetsSince({ steps }: UndoRecord, memory: Memory, snapshot: Snapshot): SheetsSince {
  const typed: CellRef[] = [];
  const deleted: string[] = [];
  const gone: SheetSnapshot[] = [];
  for (const step of steps) {
    if (step.kind !== "replace-sheet" && step.kind !== "remove-sheet") continue;
    const sheet = sheetOfRole(snapshot, step.role);
    if (sheet === undefined) {
      if (step.kind === "replace-sheet") deleted.push(step.name);
      continue;
    }
    if (step.kind === "remove-sheet") gone.push(sheet);
    const rows = step.kind === "replace-sheet" ? step.rows : undefined;
    const written = memory.digests.get(step.role) ?? (rows === undefined ? undefined : { rows, inputs: [] });
    if (written !== undefined)
      typed.push(...typedOnSheet(sheet, step.role, written, unpackLook(memory.looks.get(step.role))));
  }
  return { typed, deleted, gone };
}

/**
 * Where a sheet of ours is not as the run wrote it: cells that we had not written, input cells that were filled in;
 * in any other row that differs, the cells of the row.
 */
function typedOnSheet(
  sheet: SheetSnapshot,
  role: string,
  written: SheetDigests,
  look: SheetLook | undefined,
): readonly CellRef[] {
  const inputs = role === "confirm" || role === "variances" ? readInputs(sheet, role) : [];
  const now = digestSnapshot(sheet, new Set(inputs.map(({ row, column }) => cellKey(row, column))));
  const added = look === undefined ? [] : layoutFrom(look, sheet).added;
  const cells: CellRef[] = [];
  const length = Math.max(now.rows.length, written.rows.length, written.inputs.length);
  for (let index = 0; index < length; index += 1) {
    const at = (digests: readonly string[]): string => digests[index] ?? BLANK_ROW;
    const filled = at(now.inputs) === at(written.inputs) ? [] : inputs.filter(({ row }) => row === index + 1);
    const isChanged =
      at(now.rows) !== at(written.rows) || (filled.length === 0 && at(now.inputs) !== at(written.inputs));
    const named = isChanged ? added.filter(({ row }) => row === index + 1) : [];
    for (const { row, column } of [...filled, ...named])
      cells.push({ sheet: sheet.name, address: cellAddress(row, column) });
    if (isChanged && named.length === 0)
      cells.push({ sheet: sheet.name, address: rowAddress(sheet, index + 1) });
  }
  return cells;
}

function rowAddress(sheet: SheetSnapshot, row: number): string {
  const width = Math.max(1, sheet.rows[row - 1]?.length ?? 1);
  return areaAddress({ top: row, left: 1, bottom: row, right: width });
}
