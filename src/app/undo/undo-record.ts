import type {
  Change,
  ColumnCell,
  RemoveColumns,
  ReplaceSheet,
  WriteCells,
  WriteColumns,
  Written,
} from "../../ports/change.ts";
import type { SheetLayout } from "../../ports/layout.ts";
import type { SheetMark, Snapshot } from "../../ports/snapshot.ts";
import { rowDigest } from "../digest.ts";
import type { KeptMemory, Memory } from "../memory.ts";
import { digestLayout } from "../sheet-digests.ts";
import { differenceFrom, type LineDifference } from "./line-difference.ts";
import { lookLines } from "./look-text.ts";
import { unpackLook } from "./kept-looks.ts";
import { packText, unpackText } from "./packed-text.ts";
import { previousCell } from "./previous-cell.ts";
import { lookOf } from "./sheet-look.ts";
import { watchedCells, type WatchedCells } from "./watched-cells.ts";
import type { LocatedTable } from "../locate-tables.ts";

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

/** Lines told by those that stand there now, with a digest that shows whether they were told right. */
export interface Told {
  readonly lines: LineDifference;
  readonly digest: string;
}

export interface MemoryBefore {
  readonly version: string;
  readonly digests: Readonly<
    Record<string, { readonly rows: LineDifference; readonly inputs: LineDifference }>
  >;
  /** Packed, where they are not those of a sheet that is given back nor the same as now. */
  readonly looks: Readonly<Record<string, string>>;
  /** In their order. */
  readonly lookNames: readonly string[];
}

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

/** One line a row: the values of its cells. */
export const valueLines = ({ rows }: SheetLayout): readonly string[] =>
  rows.map(({ cells }) => JSON.stringify(Array.from(cells, (cell) => valueOf(cell?.value))));

/** As it is read back: an empty text is nothing. */
const valueOf = (value: Written | undefined): Written => (value === "" || value === undefined ? null : value);

function columnsStep(change: WriteColumns, { changes, snapshot }: Run): UndoStep {
  const sheet = snapshot.sheets.find(({ name }) => name === change.sheet);
  const written = changes.flatMap((one) =>
    one.kind === "write-columns" && one.sheet === change.sheet ? one.columns : [],
  );
  const cells = change.columns.map((column) => {
    const now = written.find((one) => one.column === column.column);
    const standing = column.cells.map((before, index): ColumnCell | undefined => {
      const cell = now?.cells[index];
      if (before === undefined || cell === undefined || sheet === undefined) return undefined;
      const format = cell.format ?? previousCell(sheet, change.firstRow + index, column.column).format;
      return { ...cell, ...(format === undefined ? {} : { format }) };
    });
    return told(standing.map(cellLine), column.cells.map(cellLine));
  });
  return { ...change, columns: change.columns.map((column) => ({ ...column, cells: [] })), cells };
}

const NO_CELL = "";

export const cellLine = (cell: ColumnCell | undefined): string =>
  cell === undefined
    ? NO_CELL
    : JSON.stringify([
        valueOf(cell.value),
        cell.format ?? null,
        ...(cell.formula === undefined ? [] : [cell.formula]),
      ]);

export function cellFromLine(line: string): ColumnCell | undefined {
  if (line === NO_CELL) return undefined;
  const [value, format, formula] = JSON.parse(line) as [Written, string | null, string?];
  return {
    value,
    ...(format === null ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

const told = (known: readonly string[], wanted: readonly string[]): Told => ({
  lines: differenceFrom(known, wanted),
  digest: linesDigest(wanted),
});

export const linesDigest = (lines: readonly string[]): string =>
  rowDigest(lines.map((token, column) => ({ column, token })));

function memoryBefore({ before, after, inverse }: Run): MemoryBefore | null {
  if (before.sheet === undefined) return null;
  const digests = Object.fromEntries(
    [...before.digests].map(([role, { rows, inputs }]) => {
      const now = after.digests.get(role);
      return [
        role,
        { rows: differenceFrom(now?.rows ?? [], rows), inputs: differenceFrom(now?.inputs ?? [], inputs) },
      ];
    }),
  );
  const givenBack = new Set(
    inverse.flatMap((change) => (change.kind === "replace-sheet" ? [change.mark?.role] : [])),
  );
  const looks = [...before.looks].filter(
    ([role, look]) =>
      after.looks.get(role) !== look && !(givenBack.has(role) && unpackLook(look) !== undefined),
  );
  return {
    version: before.sheet.mark?.version ?? "",
    digests,
    looks: Object.fromEntries(looks),
    lookNames: [...before.looks.keys()],
  };
}
