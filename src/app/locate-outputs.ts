import { cellText } from "../core/cell.ts";
import { cellAddress, overlaps } from "../ports/address.ts";
import type { Area } from "../ports/snapshot.ts";
import { cellAt, type LocatedTable } from "./locate-tables.ts";
import { columnOf } from "./table-rows.ts";

/** Where a column of ours stands, or will stand. */
export interface OutputPlace<K extends string = string> {
  readonly key: K;
  readonly column: number;
  readonly isNew: boolean;
}

export type OutputRoom<K extends string> =
  | { readonly kind: "beside"; readonly places: readonly OutputPlace<K>[] }
  /** No room beside the table: results go to a sheet of ours. `address`: what stands in the way. */
  | { readonly kind: "elsewhere"; readonly because: "protected" | "occupied"; readonly address: string };

/**
 * Finds room for our columns: where the table has them, else right of its last column, if every cell there is empty
 * and free of tables and merges, and the sheet is not protected.
 */
export function locateOutputs<K extends string>(table: LocatedTable, keys: readonly K[]): OutputRoom<K> {
  const { sheet } = table;
  const top = cellAddress(table.headingRow, table.firstColumn);
  if (sheet.isProtected) return { kind: "elsewhere", because: "protected", address: top };
  let next = table.lastColumn;
  const places = keys.map((key): OutputPlace<K> => {
    const column = columnOf(table, key);
    if (column !== undefined) return { key, column, isNew: false };
    next += 1;
    return { key, column: next, isNew: true };
  });
  if (next === table.lastColumn) return { kind: "beside", places };
  const room: Area = {
    top: table.headingRow,
    left: table.lastColumn + 1,
    bottom: table.lastRow + (table.hasTotals ? 1 : 0),
    right: next,
  };
  const obstacle = firstObstacle(table, room);
  return obstacle === undefined
    ? { kind: "beside", places }
    : { kind: "elsewhere", because: "occupied", address: obstacle };
}

function firstObstacle({ sheet }: LocatedTable, room: Area): string | undefined {
  const area =
    sheet.merges.find((merge) => overlaps(merge, room)) ??
    sheet.tables.find((one) => overlaps(one.area, room))?.area;
  if (area !== undefined) return cellAddress(area.top, area.left);
  for (let row = room.top; row <= room.bottom; row += 1) {
    const cells = sheet.rows[row - 1];
    if (cells === undefined) continue;
    for (let column = room.left; column <= room.right; column += 1) {
      if (cellText(cellAt(sheet, row, column)) !== "") return cellAddress(row, column);
    }
  }
  return undefined;
}
