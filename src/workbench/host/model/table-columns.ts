import { invalidArgument, invalidOperation } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { Wire } from "../protocol/object-type.ts";
import { sameName } from "./areas.ts";
import type { Area, Sheet } from "./book.ts";
import { writeHeadings } from "./make-table.ts";
import { renameColumnInFormula, rewriteFormulas } from "./rename-references.ts";
import { isBlank } from "./room.ts";
import { ensureUnprotected } from "./sheet-access.ts";
import { deleteCells, insertCells } from "./shift-cells.ts";
import { placeTable, sheetColumn, stripe } from "./table-areas.ts";
import { uniqueHeadings } from "./table-names.ts";
import { tableWords } from "./table-words.ts";
import type { Table, TableColumn } from "./table.ts";
import { enterBlock } from "./write-cells.ts";

/**
 * Puts a column into the table, others move to the right. At the end it takes blank cells as they are.
 *
 * @param index counted from 0; undefined: at the end
 * @param values for the whole column, heading included; undefined: none
 * @throws HostError InvalidArgument for an index or a number of values that does not fit
 */
export function addColumn(
  host: Host,
  sheet: Sheet,
  table: Table,
  index: number | undefined,
  values: Wire | undefined,
  name: string | undefined,
): TableColumn {
  ensureUnprotected(sheet);
  const at = index ?? table.columns.length;
  if (!Number.isInteger(at) || at < 0 || at > table.columns.length) throw invalidArgument();
  const { area } = table;
  const place = stripe(area, area.left + at);
  const names = table.columns.map((column) => column.name);
  const column: TableColumn = {
    id: nextColumnId(table),
    name: uniqueHeadings([name ?? ""], tableWords(host.locale).column, names)[0] ?? "",
  };
  const columns = table.columns.toSpliced(at, 0, column);
  keepingCriteria(table, () => {
    if (at < table.columns.length || !isBlank(sheet, place)) insertCells(host, sheet, place, "Right");
    table.columns.splice(0, table.columns.length, ...columns);
    placeTable(table, { ...area, right: area.right + 1 });
  });
  writeHeadings(host, sheet, table);
  if (values !== undefined) enterBlock(host, sheet, place, values);
  if (name !== undefined) renameColumn(host, sheet, table, column, name);
  host.restructured();
  return column;
}

/** Takes a column out; cells to the right of the table follow. @throws HostError InvalidOperation for the last one */
export function deleteColumn(host: Host, sheet: Sheet, table: Table, id: number): void {
  ensureUnprotected(sheet);
  const place = stripe(table.area, sheetColumn(table, id));
  if (table.columns.length === 1) throw invalidOperation();
  const area: Area = { ...table.area, right: table.area.right - 1 };
  const columns = table.columns.filter((column) => column.id !== id);
  keepingCriteria(table, () => {
    deleteCells(host, sheet, place, "Left");
    table.columns.splice(0, table.columns.length, ...columns);
    placeTable(table, area);
  });
  host.restructured();
}

/** @throws HostError InvalidArgument for a blank name or one that another column bears */
export function renameColumn(
  host: Host,
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  name: string,
): void {
  ensureUnprotected(sheet);
  const isTaken = table.columns.some((other) => other !== column && sameName(other.name, name));
  if (name === "" || isTaken) throw invalidArgument();
  followColumnName(host, sheet, table, column.name, name);
  column.name = name;
  writeHeadings(host, sheet, table);
  host.restructured();
}

/** Formulas that name the column name it so from now on. */
export function followColumnName(host: Host, sheet: Sheet, table: Table, from: string, to: string): void {
  const { top, left, bottom, right } = table.area;
  rewriteFormulas(host.book, (formula, on, row = 0, column = 0) => {
    const isInside = on === sheet && row >= top && row <= bottom && column >= left && column <= right;
    return renameColumnInFormula(formula, table.name, from, to, isInside);
  });
}

/** The identity of the next column: never one that was there before. */
export const nextColumnId = (table: Table): number => Math.max(0, ...table.columns.map(({ id }) => id)) + 1;

/** Does something to the columns, and leaves each filter with the column it belonged to. */
export function keepingCriteria(table: Table, change: () => void): void {
  const criteria = new Map(
    [...(table.filter?.criteria ?? [])].map(([index, each]) => [table.columns[index], each]),
  );
  change();
  table.filter?.criteria.clear();
  for (const [column, each] of criteria) {
    const index = column === undefined ? -1 : table.columns.indexOf(column);
    if (index !== -1) table.filter?.criteria.set(index, each);
  }
}
