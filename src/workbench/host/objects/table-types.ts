import { autoFilter } from "./auto-filter.ts";
import { filter } from "./filters.ts";
import { tableColumn, tableColumnCollection } from "./table-columns.ts";
import { tableRow, tableRowCollection } from "./table-rows.ts";
import { tableSort } from "./table-sort.ts";
import { tableStyle, tableStyleCollection } from "./table-styles.ts";
import { table } from "./table.ts";
import { tableCollection, tableScopedCollection } from "./tables.ts";

/** Tables, their columns, rows, filters, order and styles, by their names in the library. */
export const tableTypes = {
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  Filter: filter,
  AutoFilter: autoFilter,
  TableStyleCollection: tableStyleCollection,
  TableStyle: tableStyle,
};
