import type { Change, WriteCells, WriteColumns, WrittenColumn } from "../ports/change.ts";
import type { Snapshot } from "../ports/snapshot.ts";
import { locateOutputs } from "./locate-outputs.ts";
import { patchSnapshot, type PatchedCell } from "./patch-snapshot.ts";
import { INDICATOR_COLUMNS } from "./plan-layout.ts";
import type { FieldUpdate } from "./read-back.ts";
import type { WorkbookPlan } from "./read-plan.ts";
import { columnOf, placeOf } from "./table-rows.ts";

/** What people filled in on our sheets, put into the plan's own columns. */
export interface CarriedOver {
  /** The workbook as it will be. */
  readonly snapshot: Snapshot;
  readonly changes: readonly Change[];
}

/** Ruling again makes the earlier reference void: the next one is written with the results. */
const RULINGS = new Set(["decision", "confirmedTarget", "confirmedActual", "direction"]);

/**
 * Describes the updates as writes into `Indicatori`; columns that the table does not have are added at its end.
 *
 * @returns undefined when they cannot be written (protected sheet, no room): then they stay where they were typed
 */
export function carryOver(
  snapshot: Snapshot,
  workbook: WorkbookPlan,
  updates: readonly FieldUpdate[],
): CarriedOver | undefined {
  if (updates.length === 0) return { snapshot, changes: [] };
  const { table, language } = workbook;
  const fields = [...new Set(updates.map(({ field }) => field))];
  const room = locateOutputs(table, fields);
  if (room.kind === "elsewhere") return undefined;
  const columns = new Map(room.places.map(({ key, column }) => [key, column]));
  const rows = new Map(workbook.rows.map(({ key, source }) => [key.key, source.row]));
  const cells = updates.flatMap(({ key, field, text }): readonly PatchedCell[] => {
    const [row, column] = [rows.get(key), columns.get(field)];
    return row === undefined || column === undefined ? [] : [{ row, column, text }];
  });
  const voided = referencesToVoid(workbook, updates);
  const added = room.places.filter(({ isNew }) => isNew);
  const addedColumns = added.map(({ key, column }): WrittenColumn => {
    const spec = INDICATOR_COLUMNS[key];
    return { heading: spec[language], column, isNew: true, width: spec.width, cells: [] };
  });
  const write: WriteCells = {
    kind: "write-cells",
    sheet: table.sheet.name,
    cells: [...cells, ...voided].map(({ row, column, text }) => ({
      row,
      column,
      value: text === "" ? null : text,
    })),
  };
  const widen: WriteColumns = {
    ...placeOf(table),
    columns: addedColumns,
    conditionalFormats: [],
  };
  return {
    snapshot: patchSnapshot(
      snapshot,
      table,
      [...cells, ...voided],
      addedColumns.map(({ heading }) => heading),
    ),
    changes: [...(addedColumns.length > 0 ? [widen] : []), write],
  };
}

function referencesToVoid(
  { table, rows }: WorkbookPlan,
  updates: readonly FieldUpdate[],
): readonly PatchedCell[] {
  const column = columnOf(table, "reference");
  if (column === undefined) return [];
  const ruled = new Set(updates.filter(({ field }) => RULINGS.has(field)).map(({ key }) => key));
  return rows
    .filter(({ key, source }) => ruled.has(key.key) && source.text("reference") !== "")
    .map(({ source }) => ({ row: source.row, column, text: "" }));
}
