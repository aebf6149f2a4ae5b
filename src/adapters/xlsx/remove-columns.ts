import { ok } from "../../core/result.ts";
import type { RemoveColumns } from "../../ports/change.ts";
import { setWidths } from "./column-widths.ts";
import { removeOurRules } from "./our-rules.ts";
import { must } from "./package-draft.ts";
import type { CellPatch } from "./patch-rows.ts";
import { readTables } from "./read-snapshot.ts";
import { sheetNamed, type Done, type Round } from "./round.ts";
import { narrowTable } from "./table-part.ts";
import { patchSheet } from "./write-cells.ts";

/**
 * Takes the last columns of a table or a plain range away, with heading, totals, looks and our rules over them. The
 * hints of how far a sheet reaches (`dimension`, `spans`) stay as wide as they were.
 *
 * @returns how many cells; `sheet-protected`
 */
export function removeColumns(round: Round, change: RemoveColumns): Done<number> {
  const [first, last] = [change.columns[0]?.column, change.columns.at(-1)?.column];
  if (first === undefined || last === undefined) return ok(0);
  const { draft } = round;
  const target = sheetNamed(round, change.sheet);
  const tables = must(readTables(draft.parts, target.path), target.path);
  const found = tables.find(({ table }) => table.name === change.table);
  const bottom = change.lastRow + (found?.table.hasTotals === true ? 1 : 0);
  const gone = change.columns.map(({ column }): CellPatch => ({
    column,
    value: null,
    style: (base) => base,
    isGone: true,
  }));
  const rows = Array.from({ length: bottom - change.headingRow + 1 }, (_, down) => change.headingRow + down);
  const done = patchSheet(round, target, new Map(rows.map((row) => [row, gone])), (edit, root) => {
    setWidths(edit, root, new Map(change.columns.map(({ column, width }) => [column, width])));
    removeOurRules(edit, root, { top: change.headingRow, left: first, bottom, right: last });
  });
  if (!done.ok) return done;
  if (found !== undefined) draft.edit(found.path, (edit, root) => narrowTable(edit, root, first - 1));
  return ok(rows.length * gone.length);
}
