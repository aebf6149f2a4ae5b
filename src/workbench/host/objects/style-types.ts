import { BUILT_IN_STYLES } from "../files/look-names.ts";
import { sameName } from "../model/areas.ts";
import type { Book } from "../model/book.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import type { Targets } from "./targets.ts";

/** Named cell styles: Normal, and those that cells, rows or columns bear. What a style looks like is not known here. */
const styles: ObjectType<Book> = {
  items: (book) => styleNames(book).map((name) => held("Style", { book, name })),
  item: (book, key) => findStyle(book, key),
  call: {
    GetCount: (book) => styleNames(book).length,
    GetItemAt: (book, args) => {
      const name = existing(styleNames(book)[args.number(0)]);
      return held("Style", { book, name });
    },
    GetItemOrNullObject: (book, args) => findStyle(book, args.text(0)) ?? null,
  },
};

const style: ObjectType<Targets["Style"]> = {
  get: {
    Name: ({ name }) => name,
    BuiltIn: ({ name }) => [...BUILT_IN_STYLES.values()].includes(name),
  },
};

/** In the order in which they are met, Normal first. */
function styleNames(book: Book): readonly string[] {
  const names = new Set(["Normal"]);
  for (const { cells, rows, columns } of book.sheets) {
    for (const { format } of [...columns.values(), ...rows.values()]) if (format) names.add(format.style);
    cells.forEach(({ format }) => {
      if (format) names.add(format.style);
    });
  }
  return [...names];
}

function findStyle(book: Book, key: string | number): ExcelObject | undefined {
  const name = styleNames(book).find((each) => sameName(each, String(key)));
  return name === undefined ? undefined : held("Style", { book, name });
}

export const styleTypes = { StyleCollection: styles, Style: style };
