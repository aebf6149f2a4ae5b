import type { CellRef } from "../../core/issue.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { areaAddress } from "../../ports/address.ts";
import type { Change, ReplaceSheet, WriteColumns } from "../../ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { COLUMNS, readMemory, rememberChange, type KeptMemory, type Memory } from "../memory.ts";
import { markedSheet } from "../own-sheets.ts";
import { isSheetRole } from "../plan-layout.ts";
import type { SheetDigests } from "../sheet-digests.ts";
import { inverseOf, type Looks } from "./inverse-of.ts";
import { packLook, standingColumnsLook, unpackLook } from "./kept-looks.ts";
import { linesFrom } from "./line-difference.ts";
import { lookFromLines, lookLines } from "./look-text.ts";
import { previousCell } from "./previous-cell.ts";
import { layoutFrom, layoutOf, lookOf } from "./sheet-look.ts";
import { referencesTo, typedOnSheet } from "./typed-since.ts";
import {
  cellFromLine,
  cellLine,
  linesDigest,
  unpackRecord,
  valueLines,
  type MemoryBefore,
  type Told,
  type UndoRecord,
  type UndoStep,
} from "./undo-record.ts";
import { changedCells, watchedPlace, type WatchedPlace } from "./watched-cells.ts";

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
  const way = new WayBack(snapshot, memory, place);
  const changes = record.steps.flatMap((step) => way.changes(step));
  if (way.mistold.length > 0) return typedSince(way.mistold);
  const remembering = memoryBack(record.memory, memory, way.looks);
  const all = [...(remembering === undefined ? [] : [remembering]), ...changes];
  const looks: Looks = {
    sheet: (role) => unpackLook(memory.looks.get(role)),
    columns: standingColumnsLook(memory.looks.get(COLUMNS)),
  };
  return ok({ changes: all, inverse: inverseOf(all, snapshot, looks) });
}

const typedSince = (cells: readonly CellRef[]): Result<never, RestoreRefusal> =>
  fail({ code: "typed-since", cells });

const sheetOf = (snapshot: Snapshot, role: string): SheetSnapshot | undefined =>
  isSheetRole(role) ? markedSheet(snapshot, role) : snapshot.sheets.find(({ mark }) => mark?.role === role);

/** What people typed on the sheets that would be given back, and formulas that lead to those that would go. */
function typedOnSheets(record: UndoRecord, memory: Memory, snapshot: Snapshot): readonly CellRef[] {
  const concerned = record.steps.filter(
    (step): step is SheetStep => step.kind === "replace-sheet" || step.kind === "remove-sheet",
  );
  return concerned.flatMap((step) => {
    const sheet = sheetOf(snapshot, step.role);
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

/** Makes changes of the steps, told by what stands in the workbook. */
class WayBack {
  /** The looks of the sheets that are given back. */
  readonly looks = new Map<string, string>();
  /** Where the told lines are not what they were. */
  readonly mistold: CellRef[] = [];
  readonly #snapshot: Snapshot;
  readonly #memory: Memory;
  readonly #place: WatchedPlace;

  constructor(snapshot: Snapshot, memory: Memory, place: WatchedPlace) {
    this.#snapshot = snapshot;
    this.#memory = memory;
    this.#place = place;
  }

  changes(step: UndoStep): readonly Change[] {
    const { sheet, lastRow } = this.#place;
    switch (step.kind) {
      case "remove-columns":
        return [{ ...step, sheet: sheet.name, lastRow }];
      case "write-columns":
        return [this.#columns(step)];
      case "write-cells":
        return [{ ...step, sheet: sheet.name }];
      case "remove-sheet": {
        const own = sheetOf(this.#snapshot, step.role);
        return own === undefined ? [] : [{ kind: "remove-sheet", sheet: own.name }];
      }
      case "replace-sheet": {
        const own = sheetOf(this.#snapshot, step.role);
        return own === undefined ? [] : [this.#sheet(step, own)];
      }
      case "write-sheet-cells": {
        const own = sheetOf(this.#snapshot, step.role);
        return own === undefined ? [] : [{ kind: "write-cells", sheet: own.name, cells: step.cells }];
      }
      case "lost":
        return [];
    }
  }

  #columns({ cells: told, ...step }: Extract<UndoStep, { readonly kind: "write-columns" }>): WriteColumns {
    const { sheet } = this.#place;
    const columns = step.columns.map((column, index) => {
      const difference = told[index];
      if (difference === undefined) return column;
      const standing = Array.from({ length: step.lastRow - step.firstRow + 1 }, (_, down) =>
        cellLine(previousCell(sheet, step.firstRow + down, column.column)),
      );
      const place = { top: step.firstRow, bottom: step.lastRow, left: column.column, right: column.column };
      const cells = this.#told(difference, standing, { sheet: sheet.name, address: areaAddress(place) });
      return { ...column, cells: cells.map(cellFromLine) };
    });
    return { ...step, sheet: sheet.name, columns };
  }

  #sheet(step: Extract<UndoStep, { readonly kind: "replace-sheet" }>, sheet: SheetSnapshot): ReplaceSheet {
    const at = { sheet: sheet.name, address: "A1" };
    const now = unpackLook(this.#memory.looks.get(step.role)) ?? lookOf({ name: "", columns: [], rows: [] });
    const look = lookFromLines(this.#told(step.look, lookLines(now), at));
    const lines = this.#told(step.values, valueLines(layoutFrom(now, sheet).layout), at);
    const values = lines.map((line) => JSON.parse(line) as (string | number | boolean | null)[]);
    this.looks.set(step.role, packLook(look));
    return {
      kind: "replace-sheet",
      sheet: sheet.name,
      mark: step.mark,
      layout: layoutOf(look, sheet.name, (row, column) => values[row - 1]?.[column - 1] ?? null),
    };
  }

  #told({ lines, digest }: Told, standing: readonly string[], at: CellRef): readonly string[] {
    const wanted = linesFrom(standing, lines);
    if (linesDigest(wanted) !== digest) this.mistold.push(at);
    return wanted;
  }
}

/** The memory as it was, without what that run could have taken back itself. */
function memoryBack(
  before: MemoryBefore | null,
  { sheet, digests: now, looks: looksNow }: KeptMemory,
  looks: ReadonlyMap<string, string>,
): Change | undefined {
  if (sheet === undefined) return undefined;
  if (before === null) return { kind: "remove-sheet", sheet: sheet.name };
  const digests = Object.entries(before.digests).map(([role, { rows, inputs }]) => {
    const own = now.get(role);
    return [
      role,
      { rows: linesFrom(own?.rows ?? [], rows), inputs: linesFrom(own?.inputs ?? [], inputs) },
    ] as const;
  });
  const kept = before.lookNames.flatMap((name) => {
    const look = before.looks[name] ?? looks.get(name) ?? looksNow.get(name);
    return look === undefined ? [] : [[name, look] as const];
  });
  return rememberChange(
    { digests: new Map(digests), looks: new Map(kept), undo: undefined },
    sheet,
    before.version,
  );
}
