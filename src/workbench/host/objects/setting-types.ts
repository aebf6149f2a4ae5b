import type { Book } from "../model/book.ts";
import { invalidArgument, itemNotFound } from "../protocol/host-error.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import type { Targets } from "./targets.ts";

/** What add-ins keep in the workbook: `workbook.settings`, and `document.settings` as well. */
const settings: ObjectType<Book> = {
  items: (book) => [...book.settings.keys()].map((key) => settingOf(book, key)),
  item: (book, key) => findSetting(book, key),
  call: {
    /** Sets the one that is there. @source Microsoft, SettingCollection.add */
    Add: (book, args) => {
      const [key, value] = [args.text(0), args.wire(1)];
      if (value === undefined) throw invalidArgument();
      book.settings.set(key, value);
      return settingOf(book, key);
    },
    GetCount: (book) => book.settings.size,
    GetItemOrNullObject: (book, args) => findSetting(book, args.text(0)) ?? null,
  },
};

const setting: ObjectType<Targets["Setting"]> = {
  identity: { field: "_Id", of: ({ key }) => key },
  get: {
    Key: ({ key }) => key,
    Value: ({ book, key }) => book.settings.get(key) as Wire,
    _Id: ({ key }) => key,
  },
  set: {
    Value: ({ book, key }, value) => {
      if (!book.settings.has(key)) throw itemNotFound();
      book.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ book, key }) => {
      if (!book.settings.delete(key)) throw itemNotFound();
    },
  },
};

const settingOf = (book: Book, key: string): ExcelObject => held("Setting", { book, key });

/** Keys tell capitals from small letters. */
const findSetting = (book: Book, key: string | number): ExcelObject | undefined =>
  book.settings.has(String(key)) ? settingOf(book, String(key)) : undefined;

export const settingTypes = { SettingCollection: settings, Setting: setting };
