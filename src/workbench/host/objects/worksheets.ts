import { sheetNamed } from "../model/areas.ts";
import type { Book, Sheet } from "../model/book.ts";
import { newSheet } from "../model/new-book.ts";
import { checkSheetName, freeSheetName } from "../model/sheet-names.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { ensureStructureOpen } from "./sheet-order.ts";
import { raiseSheetEvent } from "./sheet-events.ts";
import type { Targets } from "./targets.ts";

export const sheetByKey = (book: Book, key: string | number): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.id === key) ?? sheetNamed(book, String(key));

export const worksheetCollection: ObjectType<Targets["WorksheetCollection"]> = {
  items: (book) => book.sheets.map((sheet) => held("Worksheet", sheet)),
  item: (book, key) => orUndefined(sheetByKey(book, key)),
  call: {
    /** At the end, and not brought to the front. @source Microsoft, WorksheetCollection.add */
    Add: (book, args, host) => {
      ensureStructureOpen(book);
      const name = args.optionalText(0) ?? freeSheetName(book, host.locale);
      checkSheetName(book, name);
      const sheet = newSheet(book, name);
      book.sheets.push(sheet);
      host.restructured();
      raiseSheetEvent(host, sheet, "added");
      return held("Worksheet", sheet);
    },
    GetActiveWorksheet: (book) => held("Worksheet", book.active),
    GetCount: (book, args) => among(book, args.flag(0)).length,
    GetFirst: (book, args) => orNotFound(among(book, args.flag(0))[0]),
    GetLast: (book, args) => orNotFound(among(book, args.flag(0)).at(-1)),
    GetItemOrNullObject: (book, args) => orUndefined(sheetByKey(book, args.text(0))) ?? null,
  },
};

const among = (book: Book, visibleOnly: boolean): readonly Sheet[] =>
  book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

const orUndefined = (sheet: Sheet | undefined): ExcelObject | undefined => sheet && held("Worksheet", sheet);

const orNotFound = (sheet: Sheet | undefined): ExcelObject => held("Worksheet", existing(sheet));
