import { cellText, EMPTY } from "../../core/cell.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { cellAddress, overlaps } from "../../ports/address.ts";
import type { AddRows, Change, ColumnCell, WriteCells, WrittenCell } from "../../ports/change.ts";
import type { Area } from "../../ports/snapshot.ts";
import { fold } from "../headings.ts";
import type { LocatedTable } from "../locate-tables.ts";
import { TABLES } from "../plan-layout.ts";
import { columnOf, tableRows, type TableRow } from "../table-rows.ts";
import type { TableRefusal } from "./policy-refusal.ts";

/** Values by column key. A key that the table has no column for must hold nothing. */
export type RowValues = Readonly<Partial<Record<string, ColumnCell>>>;

/** What is to change in a table: rows that are there, rows that are new. */
export interface TableEdits {
  readonly rows: readonly { readonly row: TableRow; readonly values: RowValues }[];
  readonly added: readonly RowValues[];
}

/** The changes; new rows take the place of blank ones before the table is made longer. */
export function editChanges(
  table: LocatedTable,
  { rows, added }: TableEdits,
): Result<readonly Change[], TableRefusal> {
  if (rows.length === 0 && added.length === 0) return ok([]);
  const { sheet } = table;
  if (sheet.isProtected) return fail({ code: "table-locked", sheet: sheet.name });
  const missing = [...rows.map(({ values }) => values), ...added]
    .flatMap((values) => Object.entries(values))
    .find(([key, cell]) => columnOf(table, key) === undefined && (cell?.value ?? null) !== null);
  if (missing !== undefined) return fail(columnMissing(table, missing[0]));
  const blank = tableRows(table).filter((row) => isBlank(table, row));
  const placed = [
    ...rows,
    ...added.slice(0, blank.length).flatMap((values, index) => {
      const row = blank[index];
      return row === undefined ? [] : [{ row, values }];
    }),
  ];
  const cells = placed.flatMap(({ row, values }) => cellsOf(table, row.row, values));
  const below = added.slice(blank.length);
  const obstacle = below.length === 0 ? undefined : obstacleBelow(table, below.length);
  if (obstacle !== undefined) return fail(obstacle);
  const write: WriteCells = { kind: "write-cells", sheet: sheet.name, cells };
  return ok([
    ...(cells.length === 0 ? [] : [write]),
    ...(below.length === 0 ? [] : [addition(table, below)]),
  ]);
}

const cellsOf = (table: LocatedTable, row: number, values: RowValues): readonly WrittenCell[] =>
  Object.entries(values).flatMap(([key, cell]) => {
    const column = columnOf(table, key);
    return column === undefined || cell === undefined ? [] : [{ row, column, ...cell }];
  });

function isBlank({ firstColumn, lastColumn, sheet }: LocatedTable, { row }: TableRow): boolean {
  const cells = sheet.rows[row - 1] ?? [];
  for (let column = firstColumn; column <= lastColumn; column += 1)
    if (cellText(cells[column - 1] ?? EMPTY) !== "" || sheet.formulas.has(`${row}:${column}`)) return false;
  return true;
}

function addition(table: LocatedTable, rows: readonly RowValues[]): AddRows {
  const area = areaOf(table);
  return {
    kind: "add-rows",
    sheet: table.sheet.name,
    table: table.name ?? "",
    area,
    rows: rows.map((values) => {
      const cells = new Map(
        cellsOf(table, 0, values).map(({ column, value, format }) => [
          column,
          { value, ...(format === undefined ? {} : { format }) },
        ]),
      );
      return Array.from({ length: area.right - area.left + 1 }, (_, index) => cells.get(area.left + index));
    }),
  };
}

const areaOf = ({ headingRow, firstColumn, lastRow, lastColumn }: LocatedTable): Area => ({
  top: headingRow,
  left: firstColumn,
  bottom: lastRow,
  right: lastColumn,
});

function obstacleBelow(table: LocatedTable, count: number): TableRefusal | undefined {
  const { sheet } = table;
  const name = table.name ?? "";
  const below: Area = { ...areaOf(table), top: table.lastRow + 1, bottom: table.lastRow + count };
  const at = (row: number, column: number) => ({ sheet: sheet.name, address: cellAddress(row, column) });
  if (table.hasTotals) return { code: "totals-row", table: name, at: at(below.top, below.left) };
  const area =
    sheet.merges.find((merge) => overlaps(merge, below)) ??
    sheet.tables.find((one) => overlaps(one.area, below))?.area;
  if (area !== undefined) return { code: "no-room-below", table: name, at: at(area.top, area.left) };
  for (let row = below.top; row <= below.bottom; row += 1)
    for (let column = below.left; column <= below.right; column += 1)
      if (
        cellText(sheet.rows[row - 1]?.[column - 1] ?? EMPTY) !== "" ||
        sheet.formulas.has(`${row}:${column}`)
      )
        return { code: "no-room-below", table: name, at: at(row, column) };
  return undefined;
}

function headingOf({ name = "", matched: { spoken } }: LocatedTable, key: string): string {
  const table = Object.values(TABLES).find(({ it, en }) => [it, en].some((one) => fold(one) === fold(name)));
  const spec = table?.columns[key];
  return spec?.[spoken.en > spoken.it ? "en" : "it"] ?? key;
}

const columnMissing = (table: LocatedTable, column: string): TableRefusal => ({
  code: "column-missing",
  table: table.name ?? "",
  column: headingOf(table, column),
  at: { sheet: table.sheet.name, address: cellAddress(table.headingRow, table.firstColumn) },
});
