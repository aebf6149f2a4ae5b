import { fail, ok, type Result } from "../core/result.ts";
import type { Change, ColumnCell, WriteCells, WriteColumns, WrittenCell } from "../ports/change.ts";
import { locateOutputs } from "./locate-outputs.ts";
import { INDICATOR_COLUMNS } from "./plan-layout.ts";
import type { PlanRow, WorkbookPlan } from "./read-plan.ts";
import { placeOf } from "./table-rows.ts";
import type { RulingRefusal } from "./rulings/ruling-refusal.ts";

export type PlanField = keyof typeof INDICATOR_COLUMNS;

/** Its columns cannot be written or added. */
export type NoPlace = Extract<RulingRefusal, { readonly code: "no-place" }>;

/** A cell of `Indicatori` to be written. */
export interface PlanWrite {
  readonly row: PlanRow;
  readonly field: PlanField;
  readonly cell: ColumnCell;
}

/**
 * Values in the plan's own columns; those that the table does not have are added at its end. Everything points to
 * the ID: rows that have none get theirs.
 */
export function planChanges(
  plan: WorkbookPlan,
  writes: readonly PlanWrite[],
): Result<readonly Change[], NoPlace> {
  const { table, language } = plan;
  const ids = plan.rows
    .filter(({ key }) => key.isNew)
    .map((row): PlanWrite => ({ row, field: "id", cell: { value: row.key.key, format: "@" } }));
  const all = [...writes, ...ids];
  if (all.length === 0) return ok([]);
  // The ID stands last, as everywhere.
  const fields = [...new Set(all.map(({ field }) => field))];
  const room = locateOutputs(table, fields);
  if (room.kind === "elsewhere") {
    const { because, address } = room;
    return fail({ code: "no-place", because, sheet: table.sheet.name, address });
  }
  const columns = new Map(room.places.map(({ key, column }) => [key, column]));
  const cells = all.flatMap(({ row, field, cell }): readonly WrittenCell[] => {
    const column = columns.get(field);
    return column === undefined ? [] : [{ row: row.source.row, column, ...cell }];
  });
  const added = room.places.filter(({ isNew }) => isNew);
  const widen: WriteColumns = {
    ...placeOf(table),
    columns: added.map(({ key, column }) => ({
      heading: INDICATOR_COLUMNS[key][language],
      column,
      isNew: true,
      width: INDICATOR_COLUMNS[key].width,
      cells: [],
    })),
    conditionalFormats: [],
  };
  const write: WriteCells = { kind: "write-cells", sheet: table.sheet.name, cells };
  return ok([...(added.length > 0 ? [widen] : []), write]);
}

/** Words of a centre go into the plan where they say something else than it does; blank ones take nothing away. */
export const textWrite = (row: PlanRow, field: "cause" | "evidence", words: string): readonly PlanWrite[] =>
  words === "" || words === row.source.lines(field) ? [] : [{ row, field, cell: { value: words } }];
