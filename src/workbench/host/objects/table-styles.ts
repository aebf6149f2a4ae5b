import { sameName } from "../model/areas.ts";
import { DEFAULT_TABLE_STYLE } from "../model/make-table.ts";
import { TABLE_STYLE_NAMES } from "../model/table-style-names.ts";
import type { Book } from "../model/book.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import type { Targets } from "./targets.ts";

/** Excel's own table styles; those a workbook defines itself are not known here. */
export const tableStyleCollection: ObjectType<Targets["TableStyleCollection"]> = {
  call: {
    GetCount: () => TABLE_STYLE_NAMES.length,
    GetDefault: (book) => held("TableStyle", { book, name: DEFAULT_TABLE_STYLE }),
    GetItemOrNullObject: (book, args) => find(book, args.text(0)) ?? null,
  },
  items: (book) => TABLE_STYLE_NAMES.map((name) => held("TableStyle", { book, name })),
  item: (book, key) => find(book, String(key)),
};

export const tableStyle: ObjectType<Targets["TableStyle"]> = {
  identity: { field: "_Id", of: ({ name }) => name },
  get: { Name: ({ name }) => name, ReadOnly: () => true, _Id: ({ name }) => name },
};

function find(book: Book, key: string): ExcelObject | undefined {
  const name = TABLE_STYLE_NAMES.find((each) => sameName(each, key));
  return name === undefined ? undefined : held("TableStyle", { book, name });
}
