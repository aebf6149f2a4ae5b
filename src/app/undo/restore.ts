import type { CellRef } from "../../core/issue.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { COLUMNS, readMemory, type KeptMemory } from "../memory.ts";
import { isOwnSheet } from "../own-sheets.ts";
import { inverseOf, type Looks } from "./inverse-of.ts";
import { standingColumnsLook, unpackLook } from "./kept-looks.ts";
import { asTheRunLeft, liveBack, standingLive } from "./live-cells.ts";
import { memoryBack } from "./memory-before.ts";
import { movedRows, type MovedRows } from "./moved-rows.ts";
import { usesOf, type Use } from "./still-used.ts";
import { sheetsSince } from "./typed-since.ts";
import { unpackRecord, type UndoRecord } from "./undo-record.ts";
import { changedCells, watchedPlace } from "./watched-cells.ts";
import { wayBack } from "./way-back.ts";

export interface Restored {
  readonly changes: readonly Change[];
  /** What leads back from every stage of the changes. */
  readonly inverse: readonly Change[];
}

export type RestoreRefusal =
  /** Nothing was computed here, or every run was taken back. */
  | { readonly code: "nothing-to-restore" }
  /** The last run was taken back, and no other is kept. */
  | { readonly code: "already-restored" }
  /** The memory's own sheet was deleted or damaged, before the last run or since. */
  | { readonly code: "memory-lost" }
  /** An older version wrote the workbook, which kept no looks. */
  | { readonly code: "memory-too-old" }
  /** The plan's sheet, or the table that stood there, is gone. */
  | { readonly code: "plan-not-found"; readonly sheet: string }
  /** Sheets of ours that would be filled again. */
  | { readonly code: "sheets-deleted"; readonly sheets: readonly string[] }
  | MovedRows
  /** What would be given back is not as the run left it, at these places. */
  | { readonly code: "typed-since"; readonly cells: readonly CellRef[] }
  /** What leads to sheets of ours that would go. */
  | { readonly code: "still-used"; readonly uses: readonly Use[] };

/** *Annulla ultimo calcolo*: what must change for the workbook to be as before the last run. Writes nothing. */
export function restore(standing: Snapshot): Result<Restored, RestoreRefusal> {
  const memory = readMemory(standing);
  const kept = keptRecord(memory, standing);
  if (!kept.ok) return kept;
  const record = kept.value;
  const { watched } = record;
  const live = standingLive(standing, watched.sheet, memory.live);
  const snapshot = asTheRunLeft(standing, watched.sheet, live);
  const place = watchedPlace(watched, snapshot);
  if (place === undefined) return fail({ code: "plan-not-found", sheet: watched.sheet });
  const moved = movedRows(watched, place);
  if (moved !== undefined) return fail(moved);
  const { typed, deleted, gone } = sheetsSince(record, memory, snapshot);
  if (deleted.length > 0) return fail({ code: "sheets-deleted", sheets: deleted });
  const cells = [...changedCells(watched, place), ...typed];
  if (cells.length > 0) return fail({ code: "typed-since", cells });
  const uses = usesOf(gone, snapshot);
  if (uses.length > 0) return fail({ code: "still-used", uses });
  const way = wayBack(record.steps, { snapshot, memory, place });
  if (way.mistold.length > 0) return fail({ code: "typed-since", cells: way.mistold });
  const remembering = memoryBack(record.memory, memory, way.looks);
  const all = [
    ...(remembering === undefined ? [] : [remembering]),
    ...liveBack(watched.sheet, live),
    ...way.changes,
  ];
  const looks: Looks = {
    sheet: (role) => unpackLook(memory.looks.get(role)),
    columns: standingColumnsLook(memory.looks.get(COLUMNS)),
  };
  return ok({ changes: all, inverse: inverseOf(all, standing, looks) });
}

/** The record of the last run, where it leads back. */
function keptRecord(memory: KeptMemory, snapshot: Snapshot): Result<UndoRecord, RestoreRefusal> {
  if (memory.sheet === undefined)
    return fail({ code: snapshot.sheets.some(isOwnSheet) ? "memory-lost" : "nothing-to-restore" });
  if (memory.looks.size === 0) return fail({ code: "memory-too-old" });
  if (memory.undo === undefined) return fail({ code: "already-restored" });
  const record = unpackRecord(memory.undo);
  const forgot = record?.memory === null && record.steps.length === 0;
  if (record === undefined || forgot) return fail({ code: "memory-lost" });
  if (record.steps.some(({ kind }) => kind === "lost"))
    return fail({ code: record.memory === null ? "memory-lost" : "memory-too-old" });
  return ok(record);
}
