import type { CellRef } from "../../core/issue.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { COLUMNS, readMemory, type Memory } from "../memory.ts";
import { sheetOfRole } from "../own-sheets.ts";
import type { SheetDigests } from "../sheet-digests.ts";
import { inverseOf, type Looks } from "./inverse-of.ts";
import { standingColumnsLook, unpackLook } from "./kept-looks.ts";
import { memoryBack } from "./memory-before.ts";
import { referencesTo, typedOnSheet } from "./typed-since.ts";
import { unpackRecord, type UndoRecord, type UndoStep } from "./undo-record.ts";
import { changedCells, watchedPlace } from "./watched-cells.ts";
import { wayBack } from "./way-back.ts";

export interface Restored {
  readonly changes: readonly Change[];
  /** What leads back from every stage of the changes. */
  readonly inverse: readonly Change[];
}

export type RestoreRefusal =
  /** Nothing was computed here, or the last run was taken back already. */
  | { readonly code: "nothing-to-restore" }
  /** An older version wrote the workbook, which kept no looks. */
  | { readonly code: "memory-too-old" }
  /** What would be given back is not as the run left it, at these places. */
  | { readonly code: "typed-since"; readonly cells: readonly CellRef[] };

type SheetStep = Extract<UndoStep, { readonly kind: "replace-sheet" | "remove-sheet" }>;

/** *Annulla ultimo calcolo*: what must change for the workbook to be as before the last run. Writes nothing. */
export function restore(snapshot: Snapshot): Result<Restored, RestoreRefusal> {
  const memory = readMemory(snapshot);
  if (memory.sheet !== undefined && memory.looks.size === 0) return fail({ code: "memory-too-old" });
  const record = memory.undo === undefined ? undefined : unpackRecord(memory.undo);
  if (record === undefined) return fail({ code: "nothing-to-restore" });
  if (record.steps.some(({ kind }) => kind === "lost")) return fail({ code: "memory-too-old" });
  const place = watchedPlace(record.watched, snapshot);
  if (place === undefined) return typedSince([{ sheet: record.watched.sheet, address: "A1" }]);
  const typed = [...changedCells(record.watched, place), ...typedOnSheets(record, memory, snapshot)];
  if (typed.length > 0) return typedSince(typed);
  const way = wayBack(record.steps, { snapshot, memory, place });
  if (way.mistold.length > 0) return typedSince(way.mistold);
  const remembering = memoryBack(record.memory, memory, way.looks);
  const all = [...(remembering === undefined ? [] : [remembering]), ...way.changes];
  const looks: Looks = {
    sheet: (role) => unpackLook(memory.looks.get(role)),
    columns: standingColumnsLook(memory.looks.get(COLUMNS)),
  };
  return ok({ changes: all, inverse: inverseOf(all, snapshot, looks) });
}

const typedSince = (cells: readonly CellRef[]): Result<never, RestoreRefusal> =>
  fail({ code: "typed-since", cells });

/** What people typed on the sheets that would be given back, and formulas that lead to those that would go. */
function typedOnSheets(record: UndoRecord, memory: Memory, snapshot: Snapshot): readonly CellRef[] {
  const concerned = record.steps.filter(
    (step): step is SheetStep => step.kind === "replace-sheet" || step.kind === "remove-sheet",
  );
  return concerned.flatMap((step) => {
    const sheet = sheetOfRole(snapshot, step.role);
    if (sheet === undefined) return step.kind === "remove-sheet" ? [] : [{ sheet: step.name, address: "A1" }];
    const kept = step.kind === "replace-sheet" ? step.rows : undefined;
    const digests: SheetDigests | undefined =
      memory.digests.get(step.role) ?? (kept === undefined ? undefined : { rows: kept, inputs: [] });
    return [
      ...(digests === undefined
        ? []
        : typedOnSheet(sheet, step.role, digests, unpackLook(memory.looks.get(step.role)))),
      ...(step.kind === "remove-sheet" ? referencesTo(sheet.name, snapshot) : []),
    ];
  });
}
