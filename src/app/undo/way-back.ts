import type { CellRef } from "../../core/issue.ts";
import { areaAddress } from "../../ports/address.ts";
import type { Change, ReplaceSheet, WriteColumns } from "../../ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import type { Memory } from "../memory.ts";
import { sheetOfRole } from "../own-sheets.ts";
import { cellFromLine, standingLine, valueLines } from "./cell-lines.ts";
import { packLook, unpackLook } from "./kept-looks.ts";
import { lookFromLines, lookLines } from "./look-text.ts";
import { previousCell } from "./previous-cell.ts";
import { layoutFrom, layoutOf, lookOf } from "./sheet-look.ts";
import { untold, type Told } from "./told-lines.ts";
import type { UndoStep } from "./undo-record.ts";
import type { WatchedPlace } from "./watched-cells.ts";

/** What stands in the workbook, by which the steps are told. */
export interface Standing {
  readonly snapshot: Snapshot;
  readonly memory: Memory;
  /** Where the plan stands. */
  readonly place: WatchedPlace;
}

export interface WayBack {
  readonly changes: readonly Change[];
  /** The looks of the sheets that are given back, packed. */
  readonly looks: ReadonlyMap<string, string>;
  /** Where what stands there is not what the steps were told by. */
  readonly mistold: readonly CellRef[];
}

/** Makes changes of the steps of a record. */
export function wayBack(steps: readonly UndoStep[], standing: Standing): WayBack {
  const looks = new Map<string, string>();
  const mistold: CellRef[] = [];
  const lines = (told: Told, now: readonly string[], at: CellRef): readonly string[] => {
    const wanted = untold(told, now);
    if (wanted === undefined) mistold.push(at);
    return wanted ?? [];
  };
  const changes = steps.flatMap((step) => changesOf(step, standing, lines, looks));
  return { changes, looks, mistold };
}

type Lines = (told: Told, now: readonly string[], at: CellRef) => readonly string[];

function changesOf(
  step: UndoStep,
  standing: Standing,
  lines: Lines,
  looks: Map<string, string>,
): readonly Change[] {
  const { sheet, lastRow } = standing.place;
  const own = "role" in step ? sheetOfRole(standing.snapshot, step.role) : undefined;
  switch (step.kind) {
    case "remove-columns":
      return [{ ...step, sheet: sheet.name, lastRow }];
    case "write-columns":
      return [columnsBack(step, sheet, lines)];
    case "write-cells":
      return [{ ...step, sheet: sheet.name }];
    case "remove-sheet":
      return own === undefined ? [] : [{ kind: "remove-sheet", sheet: own.name }];
    case "replace-sheet":
      return own === undefined ? [] : [sheetBack(step, own, standing.memory, lines, looks)];
    case "write-sheet-cells":
      return own === undefined ? [] : [{ kind: "write-cells", sheet: own.name, cells: step.cells }];
    case "lost":
      return [];
  }
}

function columnsBack(
  { cells: told, ...step }: Extract<UndoStep, { readonly kind: "write-columns" }>,
  sheet: SheetSnapshot,
  lines: Lines,
): WriteColumns {
  const columns = step.columns.map((column, index) => {
    const difference = told[index];
    if (difference === undefined) return column;
    const standing = Array.from({ length: step.lastRow - step.firstRow + 1 }, (_, down) =>
      standingLine(previousCell(sheet, step.firstRow + down, column.column)),
    );
    const place = { top: step.firstRow, bottom: step.lastRow, left: column.column, right: column.column };
    const cells = lines(difference, standing, { sheet: sheet.name, address: areaAddress(place) });
    return { ...column, cells: cells.map(cellFromLine) };
  });
  return { ...step, sheet: sheet.name, columns };
}

function sheetBack(
  step: Extract<UndoStep, { readonly kind: "replace-sheet" }>,
  sheet: SheetSnapshot,
  memory: Memory,
  lines: Lines,
  looks: Map<string, string>,
): ReplaceSheet {
  const at = { sheet: sheet.name, address: "A1" };
  const now = unpackLook(memory.looks.get(step.role)) ?? lookOf({ name: "", columns: [], rows: [] });
  const look = lookFromLines(lines(step.look, lookLines(now), at));
  const values = lines(step.values, valueLines(layoutFrom(now, sheet).layout), at).map(
    (line) => JSON.parse(line) as (string | number | boolean | null)[],
  );
  looks.set(step.role, packLook(look));
  return {
    kind: "replace-sheet",
    sheet: sheet.name,
    mark: step.mark,
    layout: layoutOf(look, sheet.name, (row, column) => values[row - 1]?.[column - 1] ?? null),
  };
}
