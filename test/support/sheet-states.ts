import type { Sheet } from "../../src/workbench/host/model/book.ts";
import { applyFilter } from "../../src/workbench/host/model/filter-rows.ts";
import { bodyArea } from "../../src/workbench/host/model/table-areas.ts";
import type { Host } from "../../src/workbench/host/protocol/host.ts";

/** Protects a sheet as a person would: nothing is allowed but selecting. */
export function protectSheet(sheet: Sheet, password?: string): void {
  sheet.protection = password === undefined ? { options: {} } : { options: {}, password };
}

/** Filters a table as a person would: only the rows with one of these texts in a column (from 0) stay in view. */
export function filterTable(host: Host, tableName: string, column: number, texts: readonly string[]): void {
  for (const sheet of host.book.sheets) {
    const table = sheet.tables.find(({ name }) => name === tableName);
    if (table === undefined) continue;
    const area = { ...table.area, bottom: bodyArea(table).bottom };
    table.filter = { area, criteria: new Map([[column, { filterOn: "Values", values: texts }]]) };
    applyFilter(host, sheet, table.filter);
    return;
  }
  throw new Error(`the workbook has no table ${tableName}`);
}
