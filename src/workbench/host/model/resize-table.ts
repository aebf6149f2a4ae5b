import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { SheetArea } from "../objects/targets.ts";
import { intersect } from "./areas.ts";
import type { Area, Sheet } from "./book.ts";
import type { BookCell } from "./cell-grid.ts";
import { cellText } from "./cell-text.ts";
import { showAllRows } from "./filter-rows.ts";
import { writeHeadings } from "./make-table.ts";
import { emptyCells, ensureNoConflict } from "./room.ts";
import { ensureUnprotected } from "./sheet-access.ts";
import { bodyArea, placeTable, totalsArea } from "./table-areas.ts";
import { keepingCriteria, nextColumnId } from "./table-columns.ts";
import { fillCalculated } from "./table-rows.ts";
import { uniqueHeadings } from "./table-names.ts";
import { tableWords } from "./table-words.ts";
import type { Table, TableColumn } from "./table.ts";

/**
 * Gives the table a new area. Cells that fall out of it stay as they are; new columns take their heading from the
 * cell above, or get "Colonna1"; calculated columns go on into new rows; the totals row moves to the new end.
 *
 * @source office.js, Table.resize: the heading row stays, the new area overlaps the old one
 * @throws HostError InvalidArgument against that rule, or where no row is left for data; MergedRangeConflict
 */
export function resizeTable(host: Host, sheet: Sheet, table: Table, target: SheetArea): void {
  ensureUnprotected(sheet);
  const { area: old } = table;
  const { area } = target;
  const edges = (table.showHeadings ? 1 : 0) + (table.showTotals ? 1 : 0);
  const isAllowed =
    target.sheet === sheet &&
    area.top === old.top &&
    intersect(area, old) !== undefined &&
    area.bottom - area.top >= edges;
  if (!isAllowed) throw invalidArgument();
  ensureNoConflict(sheet, area, table);
  const oldBottom = bodyArea(table).bottom;
  showAllRows(host, sheet, { ...old, top: Math.min(old.bottom, area.bottom + 1) });
  const totals = takeTotals(sheet, table);
  keepingCriteria(table, () => {
    const columns = columnsOver(host, sheet, table, area);
    table.columns.splice(0, table.columns.length, ...columns);
    placeTable(table, area);
  });
  writeHeadings(host, sheet, table);
  putTotals(sheet, table, totals);
  const body = bodyArea(table);
  if (body.bottom > oldBottom)
    fillCalculated(host, sheet, table, { ...body, top: Math.max(body.top, oldBottom + 1) });
  host.restructured();
}

/** The columns of the new area: those that stay, and new ones for the rest. */
function columnsOver(host: Host, sheet: Sheet, table: Table, area: Area): readonly TableColumn[] {
  const stays = (column: number): TableColumn | undefined => table.columns[column - table.area.left];
  const numbers = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const fresh = numbers.filter((column) => stays(column) === undefined);
  const texts = fresh.map((column) => (table.showHeadings ? cellText(host, sheet, area.top, column) : ""));
  const standing = numbers.flatMap((column) => stays(column)?.name ?? []);
  const names = uniqueHeadings(texts, tableWords(host.locale).column, standing);
  const first = nextColumnId(table);
  return numbers.map((column) => {
    const index = fresh.indexOf(column);
    return stays(column) ?? { id: first + index, name: names[index] ?? "" };
  });
}

type TotalCells = ReadonlyMap<TableColumn, BookCell>;

function takeTotals(sheet: Sheet, table: Table): TotalCells {
  const area = totalsArea(table);
  if (area === undefined) return new Map();
  const cells = new Map(
    table.columns.map((column, index) => [column, sheet.cells.at(area.top, area.left + index)]),
  );
  emptyCells(sheet, area);
  return cells;
}

function putTotals(sheet: Sheet, table: Table, cells: TotalCells): void {
  const area = totalsArea(table);
  if (area === undefined) return;
  emptyCells(sheet, area);
  table.columns.forEach((column, index) => {
    const cell = cells.get(column);
    if (cell !== undefined) sheet.cells.put(area.top, area.left + index, cell);
  });
}
