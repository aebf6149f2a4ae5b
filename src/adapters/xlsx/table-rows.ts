import { ok } from "../../core/result.ts";
import type { AddRows, ColumnCell, RemoveRows } from "../../ports/change.ts";
import { must } from "./package-draft.ts";
import type { CellPatch } from "./patch-rows.ts";
import { sheetNamed, type Done, type Round } from "./round.ts";
import { readSheetXml } from "./sheet-xml.ts";
import { setTableEnd } from "./table-part.ts";
import { patchSheet, styleOf } from "./write-cells.ts";
import { rowStyles, tableNamed } from "./write-columns.ts";

/** Makes a table longer and fills its new rows, which look like its last one. @returns how many cells */
export function addRows(round: Round, { sheet, table, area, rows }: AddRows): Done<number> {
  const { draft, styles } = round;
  const target = sheetNamed(round, sheet);
  const found = tableNamed(round, target.path, table);
  const looks = rowStyles(must(readSheetXml(draft.parts, target.path), target.path), [area.bottom]).get(
    area.bottom,
  );
  const patches = rows.map((cells, down) => {
    const patched = cells.map((cell, across): CellPatch => {
      const column = area.left + across;
      const given = styleOf(styles, cell === undefined ? { value: null } : unmarked(cell));
      return {
        column,
        value: cell?.value ?? null,
        formula: cell?.formula,
        style: (base) => given(looks?.get(column) ?? base),
      };
    });
    return [area.bottom + 1 + down, patched] as const;
  });
  const done = patchSheet(round, target, new Map(patches));
  if (!done.ok) return done;
  if (found !== undefined)
    draft.edit(found.path, (edit, root) => setTableEnd(edit, root, area.bottom + rows.length));
  return ok(rows.flat().length);
}

/** A blank value writes over the apostrophe of the row above, as it does in Excel. */
const unmarked = (cell: ColumnCell): ColumnCell =>
  cell.value === null || cell.value === "" ? { quoted: false, ...cell } : cell;

/** Takes rows below a table's area away, with their looks. @returns how many cells */
export function removeRows(round: Round, { sheet, table, area, count }: RemoveRows): Done<number> {
  const { draft } = round;
  const target = sheetNamed(round, sheet);
  const found = tableNamed(round, target.path, table);
  const gone = Array.from({ length: area.right - area.left + 1 }, (_, across): CellPatch => ({
    column: area.left + across,
    value: null,
    style: (base) => base,
    isGone: true,
  }));
  const rows = Array.from({ length: count }, (_, down) => [area.bottom + 1 + down, gone] as const);
  const done = patchSheet(round, target, new Map(rows));
  if (!done.ok) return done;
  if (found !== undefined) draft.edit(found.path, (edit, root) => setTableEnd(edit, root, area.bottom));
  return ok(count * gone.length);
}
