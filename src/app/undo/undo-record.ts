import type { Change, RemoveColumns, ReplaceSheet, WriteCells, WriteColumns } from "../../ports/change.ts";
import type { SheetMark, Snapshot } from "../../ports/snapshot.ts";
import type { LocatedTable } from "../locate-tables.ts";
import type { KeptMemory, Memory } from "../memory.ts";
import { digestLayout } from "../sheet-digests.ts";
import { cellLine, NO_CELL, standingLine, valueLines } from "./cell-lines.ts";
import { lookLines } from "./look-text.ts";
import { memoryBefore, type MemoryBefore } from "./memory-before.ts";
import { packText, unpackText } from "./packed-text.ts";
import { lookOf } from "./sheet-look.ts";
import { told, type Told } from "./told-lines.ts";
import { watchedCells, type WatchedCells } from "./watched-cells.ts";

/**
 * How the last run is taken back once the pane has been closed: its inverse, told by what stands there now, so that
 * the record of a small edit is small; and what shows whether somebody has typed since.
 */
export interface UndoRecord {
  readonly steps: readonly UndoStep[];
  readonly watched: WatchedCells;
  /** The memory of before; null where there was none. */
  readonly memory: MemoryBefore | null;
}

export type UndoStep =
  | RemoveColumns
  | WriteCells
  /** Its cells are told by `cells`, one difference a column. */
  | (WriteColumns & { readonly cells: readonly Told[] })
  /** A sheet is known by its role, for people rename sheets. */
  | { readonly kind: "remove-sheet"; readonly role: string; readonly name: string }
  | {
      readonly kind: "replace-sheet";
      readonly role: string;
      readonly name: string;
      readonly mark: SheetMark;
      readonly look: Told;
      readonly values: Told;
      /** Digests of the rows as the run wrote them, where the memory has none. */
      readonly rows?: readonly string[];
    }
  | { readonly kind: "write-sheet-cells"; readonly role: string; readonly cells: WriteCells["cells"] }
  /** A sheet whose look was not kept. */
  | { readonly kind: "lost"; readonly role: string };

interface Run {
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  readonly snapshot: Snapshot;
  readonly table: LocatedTable;
  readonly before: KeptMemory;
  readonly after: Omit<Memory, "undo">;
}

/** The packed record of a run. */
export const packRecord = (run: Run): string =>
  packText(
    JSON.stringify({
      steps: run.inverse.map((change) => stepOf(change, run)),
      watched: watchedCells(run.changes, run.table),
      memory: memoryBefore(run),
    } satisfies UndoRecord),
  );

/** @returns undefined for what is no record of ours */
export function unpackRecord(packed: string): UndoRecord | undefined {
  const text = unpackText(packed);
  return text === undefined ? undefined : (JSON.parse(text) as UndoRecord);
}

function stepOf(change: Change, run: Run): UndoStep {
  switch (change.kind) {
    case "remove-columns":
      return change;
    case "write-columns":
      return columnsStep(change, run);
    case "write-cells": {
      const role = roleOf(change.sheet, run);
      return role === undefined ? change : { kind: "write-sheet-cells", role, cells: change.cells };
    }
    case "add-rows":
    case "remove-rows":
    case "make-table":
    case "unmake-table":
      throw new Error(`${change.kind} is no part of a computation`);
    case "remove-sheet":
      return { kind: "remove-sheet", role: roleOf(change.sheet, run) ?? "", name: change.sheet };
    case "replace-sheet":
      return sheetStep(change, run);
  }
}

/** Of a sheet of ours, before the run or since. */
function roleOf(name: string, { snapshot, changes }: Run): string | undefined {
  const added = changes.find((change) => change.kind === "replace-sheet" && change.layout.name === name);
  const mark = snapshot.sheets.find((sheet) => sheet.name === name)?.mark;
  return mark?.role ?? (added?.kind === "replace-sheet" ? added.mark?.role : undefined);
}

function sheetStep(change: ReplaceSheet, { changes, after }: Run): UndoStep {
  const role = change.mark?.role ?? "";
  const written = changes.find(
    (one): one is ReplaceSheet => one.kind === "replace-sheet" && one.sheet === change.sheet,
  );
  if (written === undefined || written === change || change.mark === undefined) return { kind: "lost", role };
  return {
    kind: "replace-sheet",
    role,
    name: change.layout.name,
    mark: change.mark,
    look: told(lookLines(lookOf(written.layout)), lookLines(lookOf(change.layout))),
    values: told(valueLines(written.layout), valueLines(change.layout)),
    ...(after.digests.has(role) ? {} : { rows: digestLayout(written.layout, new Set()).rows }),
  };
}

function columnsStep(change: WriteColumns, { changes }: Run): UndoStep {
  const written = changes.flatMap((one) =>
    one.kind === "write-columns" && one.sheet === change.sheet ? one.columns : [],
  );
  const cells = change.columns.map((column) => {
    const now = written.find((one) => one.column === column.column);
    const standing = column.cells.map((before, index): string => {
      const cell = now?.cells[index];
      if (before === undefined || cell === undefined) return NO_CELL;
      // A format that was not written is the one from before.
      return standingLine(cell, cell.format ?? before.format);
    });
    return told(standing, column.cells.map(cellLine));
  });
  return { ...change, columns: change.columns.map((column) => ({ ...column, cells: [] })), cells };
}
