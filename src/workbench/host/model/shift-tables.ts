import { invalidOperation } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { isMoved, shiftedArea, type CellShift } from "./area-shift.ts";
import type { Area, Sheet } from "./book.ts";
import { placeTable } from "./table-areas.ts";
import { keepingCriteria, nextColumnId } from "./table-columns.ts";
import { uniqueHeadings } from "./table-names.ts";
import { tableWords } from "./table-words.ts";
import type { Table, TableColumn } from "./table.ts";

/**
 * Moves the tables of a sheet with its cells. One that is cut by the shift grows or shrinks: columns put into it get
 * names (their heading cells are the caller's to write), columns taken out go.
 *
 * @throws HostError InvalidOperation for a heading row that would go without its table (a guess)
 */
export function shiftTables(host: Host, sheet: Sheet, shift: CellShift): void {
  for (const table of [...sheet.tables]) {
    if (!isMoved(table.area, shift)) continue;
    const area = shiftedArea(table.area, shift);
    if (area === undefined) sheet.tables.splice(sheet.tables.indexOf(table), 1);
    else if (shift.along === "rows") shiftRows(table, area, shift);
    else shiftColumns(host, table, area, shift);
  }
}

function shiftRows(table: Table, area: Area, { at, by }: CellShift): void {
  const losesHeadings = by < 0 && table.showHeadings && at <= table.area.top && table.area.top < at - by;
  if (losesHeadings) throw invalidOperation();
  if (by < 0 && table.showTotals && at <= table.area.bottom && table.area.bottom < at - by)
    table.showTotals = false;
  const isHeadingsAlone = area.bottom - area.top < (table.showHeadings ? 1 : 0) + (table.showTotals ? 1 : 0);
  // A table keeps one row for data: the last one is only emptied.
  placeTable(table, isHeadingsAlone ? { ...area, bottom: area.bottom + 1 } : area);
}

function shiftColumns(host: Host, table: Table, area: Area, shift: CellShift): void {
  keepingCriteria(table, () => {
    const { left, right } = table.area;
    const isInside = shift.at > left && shift.at <= right;
    if (shift.by > 0 && isInside) {
      table.columns.splice(shift.at - left, 0, ...newColumns(host, table, shift.by));
    }
    if (shift.by < 0) {
      const kept = table.columns.filter(
        (_, index) => left + index < shift.at || left + index >= shift.at - shift.by,
      );
      table.columns.splice(0, table.columns.length, ...kept);
    }
    placeTable(table, area);
  });
}

function newColumns(host: Host, table: Table, count: number): readonly TableColumn[] {
  const blanks = Array.from({ length: count }, () => "");
  const taken = table.columns.map(({ name }) => name);
  const first = nextColumnId(table);
  const names = uniqueHeadings(blanks, tableWords(host.locale).column, taken);
  return names.map((name, index) => ({ id: first + index, name }));
}
