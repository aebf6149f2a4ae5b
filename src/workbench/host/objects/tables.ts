import { parseAddress, sameName } from "../model/areas.ts";
import type { Book, Sheet } from "../model/book.ts";
import { makeTable } from "../model/make-table.ts";
import { touch } from "../model/subtract-areas.ts";
import { itemNotFound } from "../protocol/host-error.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import type { SheetArea, TableTarget, Targets } from "./targets.ts";

/** Tables of the workbook or of one sheet, in the order of the sheets. */
export const tableCollection: ObjectType<Targets["TableCollection"]> = {
  get: { Count: (target) => tablesOf(target).length },
  call: {
    GetCount: (target) => tablesOf(target).length,
    Add: (target, args, host) => {
      const { sheet, area } = placeOf(args, host, target.sheet ?? target.book.active);
      return held("Table", { sheet, table: makeTable(host, sheet, area, args.flag(1)) });
    },
    GetItemAt: (target, args) => held("Table", existing(tablesOf(target)[args.number(0)])),
    GetItemOrNullObject: (target, args) => find(tablesOf(target), args.text(0)) ?? null,
  },
  items: (target) => tablesOf(target).map((each) => held("Table", each)),
  item: (target, key) => find(tablesOf(target), String(key)),
};

/** Tables that touch a range. */
export const tableScopedCollection: ObjectType<Targets["TableScopedCollection"]> = {
  call: {
    GetCount: (range) => tablesAt(range).length,
    GetFirst: (range) => {
      const [first] = tablesAt(range);
      if (first === undefined) throw itemNotFound();
      return held("Table", first);
    },
    GetItemOrNullObject: (range, args) => find(tablesAt(range), args.text(0)) ?? null,
  },
  items: (range) => tablesAt(range).map((each) => held("Table", each)),
  item: (range, key) => find(tablesAt(range), String(key)),
};

/** A range given as an object or as an address, which may name another sheet. */
export const placeOf = (args: Arguments, { book }: Host, sheet: Sheet, position = 0): SheetArea =>
  args.object(position, "Range") ?? parseAddress(book, sheet, args.text(position));

function tablesOf({
  book,
  sheet,
}: {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}): readonly TableTarget[] {
  const sheets = sheet === undefined ? book.sheets : [sheet];
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

const tablesAt = ({ sheet, area }: SheetArea): readonly TableTarget[] =>
  sheet.tables.filter((table) => touch([table.area], [area])).map((table) => ({ sheet, table }));

/** By name or by id. */
function find(tables: readonly TableTarget[], key: string): ExcelObject | undefined {
  const found = tables.find(({ table }) => sameName(table.name, key) || sameName(table.id, key));
  return found === undefined ? undefined : held("Table", found);
}
