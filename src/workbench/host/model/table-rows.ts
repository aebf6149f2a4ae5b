import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { Wire } from "../protocol/object-type.ts";
import type { Area, Sheet } from "./book.ts";
import { emptyCells, ensureNoConflict, isBlank } from "./room.ts";
import { ensureUnprotected } from "./sheet-access.ts";
import { deleteCells, insertCells } from "./shift-cells.ts";
import { bodyArea, placeTable } from "./table-areas.ts";
import type { Table } from "./table.ts";
import { enterValue } from "./write-cells.ts";

/** Rows of data. A lone blank row is the one Excel keeps ready for the first entry: it does not count. */
export function rowCount(sheet: Sheet, table: Table): number {
  const body = bodyArea(table);
  return body.top === body.bottom && isBlank(sheet, body) ? 0 : body.bottom - body.top + 1;
}

/** The cells of a row counted from 0. @throws HostError InvalidArgument outside the data */
export function rowArea(table: Table, index: number): Area {
  const body = bodyArea(table);
  const row = body.top + index;
  if (!Number.isInteger(index) || index < 0 || row > body.bottom) throw invalidArgument();
  return { ...body, top: row, bottom: row };
}

/**
 * Puts rows into the table; new rows look like their neighbours and take over calculated columns.
 *
 * @param index counted from 0; undefined: at the end
 * @param values a matrix as wide as the table
 * @param pushesDown cells below the table move down; otherwise new rows at the end take them in
 * @throws HostError InvalidArgument for an index or values that do not fit
 */
export function addRows(
  host: Host,
  sheet: Sheet,
  table: Table,
  index: number | undefined,
  values: readonly (readonly Wire[])[],
  pushesDown: boolean,
): number {
  ensureUnprotected(sheet);
  const count = rowCount(sheet, table);
  const at = index ?? count;
  const isFitting = values.length > 0 && values.every((row) => row.length === table.columns.length);
  if (!isFitting || !Number.isInteger(at) || at < 0 || at > count) throw invalidArgument();
  const body = bodyArea(table);
  const top = body.top + at;
  const more = values.length - (count === 0 ? 1 : 0);
  const isOverwriting = !pushesDown && at === count && !table.showTotals;
  if (more > 0) growBy(host, sheet, table, top, more, isOverwriting);
  const place = { ...body, top, bottom: top + values.length - 1 };
  fillCalculated(host, sheet, table, place);
  values.forEach((row, offset) => {
    row.forEach((value, column) => {
      enterValue(host, sheet, top + offset, body.left + column, value);
    });
  });
  host.changed(sheet, place, { kind: "RowInserted" });
  host.restructured();
  return at;
}

/** Takes rows out, cells below move up; the last one is only emptied. @throws HostError InvalidArgument outside the data */
export function deleteRows(host: Host, sheet: Sheet, table: Table, indexes: readonly number[]): void {
  ensureUnprotected(sheet);
  const areas = [...new Set(indexes)].sort((a, b) => b - a).map((index) => rowArea(table, index));
  for (const area of areas) {
    const body = bodyArea(table);
    if (body.top === body.bottom) {
      emptyCells(sheet, body);
      host.changed(sheet, body, { kind: "RowDeleted" });
    } else {
      const rest = { ...table.area, bottom: table.area.bottom - 1 };
      deleteCells(host, sheet, area, "Up");
      placeTable(table, rest);
    }
  }
  host.restructured();
}

/** Puts the formula of each calculated column into the blank cells of these rows. */
export function fillCalculated(host: Host, sheet: Sheet, table: Table, rows: Area): void {
  table.columns.forEach(({ formula }, index) => {
    if (formula === undefined) return;
    const column = rows.left + index;
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      if (sheet.cells.at(row, column).value === "") enterValue(host, sheet, row, column, formula);
    }
    host.changed(sheet, { ...rows, left: column, right: column });
  });
}

function growBy(
  host: Host,
  sheet: Sheet,
  table: Table,
  top: number,
  rows: number,
  isOverwriting: boolean,
): void {
  const { area } = table;
  const grown = { ...area, bottom: area.bottom + rows };
  const place = { ...area, top, bottom: top + rows - 1 };
  if (isOverwriting) ensureNoConflict(sheet, grown, table);
  else insertCells(host, sheet, place, "Down");
  placeTable(table, grown);
  lookLike(sheet, place, neighbour(table, place));
}

/** The data row above the new ones, else the one below. */
const neighbour = (table: Table, place: Area): number =>
  place.top > bodyArea(table).top ? place.top - 1 : place.bottom + 1;

function lookLike(sheet: Sheet, place: Area, model: number): void {
  for (let column = place.left; column <= place.right; column += 1) {
    const { format } = sheet.cells.at(model, column);
    if (format === undefined) continue;
    for (let row = place.top; row <= place.bottom; row += 1) {
      sheet.cells.put(row, column, { ...sheet.cells.at(row, column), format });
    }
  }
}
