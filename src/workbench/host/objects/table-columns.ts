import { sameName } from "../model/areas.ts";
import { ensureEditable } from "../model/sheet-access.ts";
import { bodyArea, columnIndex, headingArea, sheetColumn, stripe, totalsArea } from "../model/table-areas.ts";
import { addColumn, deleteColumn, renameColumn } from "../model/table-columns.ts";
import type { Area } from "../model/book.ts";
import type { Table, TableColumn } from "../model/table.ts";
import { enterBlock } from "../model/write-cells.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { rangeValues } from "./range-values.ts";
import { part } from "./table.ts";
import type { TableTarget, Targets } from "./targets.ts";
import { textOf } from "./wire-readers.ts";

type Target = Targets["TableColumn"];

export const tableColumnCollection: ObjectType<TableTarget> = {
  get: { Count: ({ table }) => table.columns.length },
  call: {
    GetCount: ({ table }) => table.columns.length,
    Add: (target, args, host) => {
      const { sheet, table } = target;
      const values = asColumn(args.wire(1));
      const column = addColumn(
        host,
        sheet,
        table,
        place(args.optionalNumber(0)),
        values,
        args.optionalText(2),
      );
      return object(target, column);
    },
    GetItemAt: (target, args) => {
      const column = existing(target.table.columns[args.number(0)]);
      return object(target, column);
    },
    GetItemOrNullObject: (target, args) => find(target, args.wire(0)) ?? null,
  },
  items: (target) => target.table.columns.map((column) => object(target, column)),
  item: (target, key) => find(target, key),
};

export const tableColumn: ObjectType<Target> = {
  identity: { field: "Id", of: ({ id }) => id },
  get: {
    Id: ({ id }) => id,
    Index: ({ table, id }) => columnIndex(table, id),
    Name: ({ table, id }) => columnOf(table, id).name,
    /** The whole column, heading and total included. */
    Values: (target) => rangeValues.get.Values(strip(target, target.table.area)),
  },
  set: {
    Name: ({ sheet, table, id }, value, host) => {
      renameColumn(host, sheet, table, columnOf(table, id), textOf(value));
    },
    Values: (target, value, host) => {
      const { sheet, area } = strip(target, target.table.area);
      ensureEditable(sheet, area);
      enterBlock(host, sheet, area, value);
    },
  },
  navigate: { Filter: (target) => held("Filter", target) },
  call: {
    GetRange: (target) => held("Range", strip(target, target.table.area)),
    GetHeaderRowRange: (target) => piece(target, headingArea(target.table)),
    GetDataBodyRange: (target) => piece(target, bodyArea(target.table)),
    GetTotalRowRange: (target) => piece(target, totalsArea(target.table)),
    Delete: ({ sheet, table, id }, _, host) => {
      deleteColumn(host, sheet, table, id);
    },
  },
};

/** null and -1 mean the end. @source office.js, TableColumnCollection.add */
export const place = (index: number | undefined): number | undefined => (index === -1 ? undefined : index);

const object = ({ sheet, table }: TableTarget, { id }: TableColumn): ExcelObject =>
  held("TableColumn", { sheet, table, id });

const columnOf = (table: Table, id: number): TableColumn => {
  return existing(table.columns[columnIndex(table, id)]);
};

/** By name, else by id. */
function find(target: TableTarget, key: Wire | undefined): ExcelObject | undefined {
  const { columns } = target.table;
  const column =
    columns.find((each) => sameName(each.name, String(key))) ??
    columns.find((each) => String(each.id) === String(key));
  return column === undefined ? undefined : object(target, column);
}

const strip = ({ sheet, table, id }: Target, area: Area): Targets["Range"] => ({
  sheet,
  area: stripe(area, sheetColumn(table, id)),
});

const piece = (target: Target, area: Area | undefined): ExcelObject =>
  area === undefined ? part({ sheet: target.sheet, area }) : held("Range", strip(target, area));

/** A list of values stands for a column of them. */
const asColumn = (values: Wire | undefined): Wire | undefined =>
  Array.isArray(values) && !values.some((row) => Array.isArray(row))
    ? values.map((value: Wire) => [value])
    : values;
