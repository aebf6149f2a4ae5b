import { holdsCell } from "../../../adapters/xlsx/address.ts";
import type { Host } from "../protocol/host.ts";
import type { Sheet } from "./book.ts";
import { isError } from "./cell-grid.ts";
import { followColumnName } from "./table-columns.ts";
import { uniqueHeadings } from "./table-names.ts";
import { tableWords } from "./table-words.ts";
import type { Table, TableColumn } from "./table.ts";

/**
 * Keeps a table in step with a cell of it that was just written: its heading is the column's name, always a text and
 * unique in the table; a cell of the totals row is the column's total.
 */
export function tellTables(host: Host, sheet: Sheet, row: number, column: number): void {
  for (const table of sheet.tables) {
    if (!holdsCell(table.area, row, column)) continue;
    const tableColumn = table.columns[column - table.area.left];
    if (tableColumn === undefined) continue;
    if (table.showHeadings && row === table.area.top) readHeading(host, sheet, table, tableColumn);
    if (table.showTotals && row === table.area.bottom) readTotal(sheet, row, column, tableColumn);
  }
}

function readHeading(host: Host, sheet: Sheet, table: Table, tableColumn: TableColumn): void {
  const [row, column] = [table.area.top, table.area.left + table.columns.indexOf(tableColumn)];
  const { value, formula, format } = sheet.cells.at(row, column);
  const written = formula ?? (isError(value) ? value.error : String(value));
  const others = table.columns.filter((each) => each !== tableColumn).map(({ name }) => name);
  const [heading = written] = uniqueHeadings([written], tableWords(host.locale).column, others);
  sheet.cells.put(row, column, { value: heading, ...(format === undefined ? {} : { format }) });
  if (heading === tableColumn.name) return;
  const former = tableColumn.name;
  tableColumn.name = heading;
  followColumnName(host, sheet, table, former, heading);
  host.restructured();
}

function readTotal(sheet: Sheet, row: number, column: number, tableColumn: TableColumn): void {
  const { value, formula } = sheet.cells.at(row, column);
  delete tableColumn.totalsFunction;
  delete tableColumn.totalsFormula;
  delete tableColumn.totalsLabel;
  if (formula !== undefined) {
    tableColumn.totalsFunction = "custom";
    tableColumn.totalsFormula = formula;
  } else if (typeof value === "string" && value !== "") tableColumn.totalsLabel = value;
}
