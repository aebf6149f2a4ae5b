import { ensureEditable } from "../model/sheet-access.ts";
import { addRows, deleteRows, rowArea, rowCount } from "../model/table-rows.ts";
import { enterBlock } from "../model/write-cells.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import { held, isExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import type { Argument, Arguments } from "../protocol/arguments.ts";
import { rangeValues } from "./range-values.ts";
import { place } from "./table-columns.ts";
import type { TableTarget, Targets } from "./targets.ts";

type Target = Targets["TableRow"];

/** Rows have no identity: an object of one is lost with the request that made it. */
export const tableRowCollection: ObjectType<TableTarget> = {
  get: { Count: ({ sheet, table }) => rowCount(sheet, table) },
  call: {
    GetCount: ({ sheet, table }) => rowCount(sheet, table),
    Add: ({ sheet, table }, args, host) => {
      const rows = asRows(args.wire(1), table.columns.length);
      const pushesDown = args.wire(2) === undefined || args.flag(2);
      const index = addRows(host, sheet, table, place(args.optionalNumber(0)), rows, pushesDown);
      return held("TableRow", { sheet, table, index });
    },
    GetItemAt: ({ sheet, table }, args) => {
      const index = args.number(0);
      rowArea(table, index);
      return held("TableRow", { sheet, table, index });
    },
    DeleteRows: ({ sheet, table }, args, host) => {
      deleteRows(host, sheet, table, indexesOf(args));
    },
    DeleteRowsAt: ({ sheet, table }, args, host) => {
      const [first, count] = [args.number(0), args.optionalNumber(1) ?? 1];
      deleteRows(
        host,
        sheet,
        table,
        Array.from({ length: count }, (_, offset) => first + offset),
      );
    },
  },
  items: ({ sheet, table }) =>
    Array.from({ length: rowCount(sheet, table) }, (_, index) => held("TableRow", { sheet, table, index })),
};

export const tableRow: ObjectType<Target> = {
  get: {
    Index: ({ index }) => index,
    Values: ({ sheet, table, index }) => rangeValues.get.Values({ sheet, area: rowArea(table, index) }),
  },
  set: {
    Values: ({ sheet, table, index }, value, host) => {
      const area = rowArea(table, index);
      ensureEditable(sheet, area);
      enterBlock(host, sheet, area, value);
    },
  },
  call: {
    GetRange: ({ sheet, table, index }) => held("Range", { sheet, area: rowArea(table, index) }),
    Delete: ({ sheet, table, index }, _, host) => {
      deleteRows(host, sheet, table, [index]);
    },
  },
};

/** Nothing: one blank row; one value: a row full of it; a list: one row. @source office.js, TableRowCollection.add */
function asRows(values: Wire | undefined, width: number): readonly (readonly Wire[])[] {
  if (!isList(values)) return [Array.from({ length: width }, () => values ?? null)];
  const rows = values.filter(isList);
  if (rows.length === 0) return [values];
  if (rows.length !== values.length) throw invalidArgument();
  return rows;
}

/** Given as row objects or as numbers. */
function indexesOf(args: Arguments): readonly number[] {
  const list: unknown = args.at(0);
  if (!Array.isArray(list)) throw invalidArgument();
  return list.map((each: Argument) => {
    if (typeof each === "number") return each;
    if (isExcelObject(each) && each.type === "TableRow") return each.target.index;
    throw invalidArgument();
  });
}

const isList = (value: Wire | undefined): value is readonly Wire[] => Array.isArray(value);
