import type { Host } from "../protocol/host.ts";
import type { Area, Sheet } from "./book.ts";
import { cellText } from "./cell-text.ts";
import { showAllRows } from "./filter-rows.ts";
import { newId } from "./new-book.ts";
import { emptyCells, ensureNoConflict, makeRoom } from "./room.ts";
import { ensureUnprotected } from "./sheet-access.ts";
import { insertCells } from "./shift-cells.ts";
import { touch } from "./subtract-areas.ts";
import { headingArea, placeTable } from "./table-areas.ts";
import { freeTableName, uniqueHeadings } from "./table-names.ts";
import { tableWords } from "./table-words.ts";
import type { Table } from "./table.ts";

/** @source Excel's own default for new tables */
export const DEFAULT_TABLE_STYLE = "TableStyleMedium2";

/**
 * Makes a table of an area. Headings become text, unique and none blank; without headings a row of them is put on top
 * and the data move down; headings alone get one blank row below.
 *
 * @source office.js, TableCollection.add
 * @throws HostError MergedRangeConflict over another table or merged cells, AccessDenied on a protected sheet
 */
export function makeTable(host: Host, sheet: Sheet, given: Area, hasHeadings: boolean): Table {
  ensureUnprotected(sheet);
  ensureNoConflict(sheet, given);
  const area = roomFor(host, sheet, given, hasHeadings);
  if (sheet.filter !== undefined && touch([sheet.filter.area], [area])) {
    showAllRows(host, sheet, sheet.filter.area);
    sheet.filter = undefined;
  }
  const table: Table = {
    id: newId(host.book),
    name: freeTableName(host.book, tableWords(host.locale).table),
    area,
    showHeadings: true,
    showTotals: false,
    style: DEFAULT_TABLE_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    columns: headings(host, sheet, area).map((name, index) => ({ id: index + 1, name })),
    filter: undefined,
    sort: [],
  };
  placeTable(table, area);
  sheet.tables.push(table);
  writeHeadings(host, sheet, table);
  host.restructured();
  raiseForTable(host, sheet, table, 102, {});
  return table;
}

/** Takes the table away. Its cells are emptied too, unless they are to stay as a plain range. */
export function dropTable(host: Host, sheet: Sheet, table: Table, keepCells: boolean): void {
  ensureUnprotected(sheet);
  showAllRows(host, sheet, table.area);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  if (!keepCells) {
    emptyCells(sheet, table.area);
    host.changed(sheet, table.area);
  }
  host.restructured();
  raiseForTable(host, sheet, table, 103, { tableName: table.name });
}

/** Puts the columns' names into the heading cells, as constants; tells of it where a cell changes. */
export function writeHeadings(host: Host, sheet: Sheet, table: Table): void {
  const area = headingArea(table);
  if (area === undefined) return;
  let hasChanged = false;
  table.columns.forEach(({ name }, index) => {
    const { value, formula, format } = sheet.cells.at(area.top, area.left + index);
    if (value === name && formula === undefined) return;
    hasChanged = true;
    sheet.cells.put(
      area.top,
      area.left + index,
      format === undefined ? { value: name } : { value: name, format },
    );
  });
  if (hasChanged) host.changed(sheet, area);
}

function roomFor(host: Host, sheet: Sheet, given: Area, hasHeadings: boolean): Area {
  if (!hasHeadings) {
    insertCells(host, sheet, { ...given, bottom: given.top }, "Down");
    return { ...given, bottom: given.bottom + 1 };
  }
  if (given.bottom > given.top) return given;
  const area = { ...given, bottom: given.top + 1 };
  ensureNoConflict(sheet, area);
  makeRoom(host, sheet, { ...area, top: area.bottom }, "Down");
  return area;
}

function headings(host: Host, sheet: Sheet, area: Area): readonly string[] {
  const width = area.right - area.left + 1;
  const texts = Array.from({ length: width }, (_, index) =>
    cellText(host, sheet, area.top, area.left + index),
  );
  return uniqueHeadings(texts, tableWords(host.locale).column);
}

/** Tables tell the collections of the workbook and of their sheet. */
function raiseForTable(
  host: Host,
  sheet: Sheet,
  table: Table,
  type: number,
  more: Readonly<Record<string, string>>,
): void {
  for (const target of ["Workbook", sheet.id]) {
    host.raise({
      type,
      target,
      message: { source: "Local", tableId: table.id, worksheetId: sheet.id, ...more },
    });
  }
}
