import { ok } from "../../core/result.ts";
import type { ColumnCell, WriteColumns, WrittenColumn } from "../../ports/change.ts";
import { setWidths } from "./column-widths.ts";
import { replaceOurRules } from "./our-rules.ts";
import { must } from "./package-draft.ts";
import type { CellPatch, RowPatches } from "./patch-rows.ts";
import { readTables } from "./read-snapshot.ts";
import { sheetNamed, type Done, type Round } from "./round.ts";
import { cellColumn, cellStyle, isCell, rowNumber } from "./sheet-data.ts";
import { readSheetXml, type SheetXml } from "./sheet-xml.ts";
import { widenTable } from "./table-part.ts";
import { patchSheet, styleOf } from "./write-cells.ts";
import { XmlScanner } from "./xml-scan.ts";

/** Fills columns, adding those that are new to the table and to the sheet. @returns how many cells */
export function writeColumns(round: Round, change: WriteColumns): Done<number> {
  const { draft, styles } = round;
  const target = sheetNamed(round, change.sheet);
  const table = tableNamed(round, target.path, change.table);
  const columns = [...change.columns].sort((a, b) => a.column - b.column);
  const added = columns.filter(({ isNew }) => isNew);
  const totalsRow = table?.table.hasTotals === true ? table.table.area.bottom : undefined;
  const patches = bodyPatches(round, change, columns);
  if (added.length > 0) {
    const rows = totalsRow === undefined ? [change.headingRow] : [change.headingRow, totalsRow];
    const looks = rowStyles(must(readSheetXml(draft.parts, target.path), target.path), rows);
    for (const row of rows) {
      const fresh = added.map((column) =>
        edgePatch(column, added, looks.get(row), row === change.headingRow),
      );
      patches.set(row, merged(patches.get(row) ?? [], fresh));
    }
  }
  const done = patchSheet(round, target, patches, (edit, root) => {
    if (added.length > 0) setWidths(edit, root, new Map(added.map(({ column, width }) => [column, width])));
    const bodies = columns.map(({ column }) => ({
      top: change.firstRow,
      left: column,
      bottom: change.lastRow,
      right: column,
    }));
    replaceOurRules(edit, root, change.conditionalFormats, bodies, styles);
  });
  if (!done.ok) return done;
  if (table !== undefined && added.length > 0) {
    draft.edit(table.path, (edit, root) => widenTable(edit, root, added));
  }
  return ok(countCells(patches));
}

/** The table's part; undefined for a plain range. @throws when the sheet has no such table: our own fault */
export function tableNamed(
  { draft }: Round,
  sheetPath: string,
  name: string | undefined,
): NamedTable | undefined {
  if (name === undefined) return undefined;
  const found = must(readTables(draft.parts, sheetPath), sheetPath).find(({ table }) => table.name === name);
  if (found === undefined) throw new Error(`No table named ${name}`);
  return found;
}

type NamedTable = (ReturnType<typeof readTables> & { ok: true })["value"][number];

function bodyPatches(
  { styles }: Round,
  { firstRow, lastRow }: WriteColumns,
  columns: readonly WrittenColumn[],
): Map<number, readonly CellPatch[]> {
  const patches = new Map<number, readonly CellPatch[]>();
  for (let row = firstRow; row <= lastRow; row++) {
    const cells: CellPatch[] = [];
    for (const { column, cells: written, isNew, align } of columns) {
      const given = isNew ? align : undefined;
      const cell: ColumnCell | undefined =
        written[row - firstRow] ?? (given === undefined ? undefined : BLANK);
      if (cell === undefined) continue;
      const { value, formula } = cell;
      cells.push({ column, value, formula, style: styleOf(styles, cell, given) });
    }
    if (cells.length > 0) patches.set(row, cells);
  }
  return patches;
}

/** A cell of a new column that nothing is written into still looks like the others. */
const BLANK: ColumnCell = { value: null };

/** A new column's cell above or below the body, in the style of the nearest one on its left that was there before. */
function edgePatch(
  { column, heading }: WrittenColumn,
  added: readonly WrittenColumn[],
  looks: ReadonlyMap<number, number> | undefined,
  isHeading: boolean,
): CellPatch {
  const fresh = new Set(added.map((each) => each.column));
  let left = column - 1;
  while (fresh.has(left)) left--;
  const look = looks?.get(left);
  return { column, value: isHeading ? heading : null, style: (base) => look ?? base };
}

const merged = (a: readonly CellPatch[], b: readonly CellPatch[]): readonly CellPatch[] =>
  [...a, ...b].sort((one, other) => one.column - other.column);

/** The styles of the cells in some rows, by column. */
export function rowStyles(
  { text, rowsFrom, rowsTo }: SheetXml,
  rows: readonly number[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const styles = new Map(rows.map((row) => [row, new Map<number, number>()]));
  const scanner = new XmlScanner(text, rowsFrom, rowsTo);
  const last = Math.max(...rows);
  let row = 0;
  while (row < last && scanner.next()) {
    if (!scanner.is("row") || scanner.kind === "close") continue;
    row = rowNumber(scanner, row);
    const wanted = styles.get(row);
    if (wanted === undefined || scanner.kind === "empty") {
      scanner.skipElement();
      continue;
    }
    let column = 0;
    while (scanner.nextChild()) {
      if (isCell(scanner)) {
        column = cellColumn(scanner, column);
        wanted.set(column, cellStyle(scanner));
      }
      scanner.skipElement();
    }
  }
  return styles;
}

const countCells = (patches: RowPatches): number =>
  [...patches.values()].reduce((sum, cells) => sum + cells.length, 0);
