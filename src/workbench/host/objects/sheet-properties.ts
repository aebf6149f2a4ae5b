import { sameName } from "../model/areas.ts";
import type { Sheet } from "../model/book.ts";
import { held, type ObjectType } from "../protocol/object-type.ts";
import type { Targets } from "./targets.ts";
import { textOf } from "./wire-readers.ts";

export const worksheetCustomPropertyCollection: ObjectType<Targets["WorksheetCustomPropertyCollection"]> = {
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => held("WorksheetCustomProperty", { sheet, key })),
  item: (sheet, key) => property(sheet, String(key)),
  call: {
    /** @source Microsoft, WorksheetCustomPropertyCollection.add: overwrites a property of that key */
    Add: (sheet, args) => {
      const key = keyOf(sheet, args.text(0)) ?? args.text(0);
      sheet.customProperties.set(key, args.text(1));
      return held("WorksheetCustomProperty", { sheet, key });
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItemOrNullObject: (sheet, args) => property(sheet, args.text(0)) ?? null,
  },
};

export const worksheetCustomProperty: ObjectType<Targets["WorksheetCustomProperty"]> = {
  identity: { field: "_Id", of: ({ key }) => key },
  get: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
    _Id: ({ key }) => key,
  },
  set: {
    Value: ({ sheet, key }, value) => {
      sheet.customProperties.set(key, textOf(value));
    },
  },
  call: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
};

/** Keys are the same whatever their case. */
const keyOf = (sheet: Sheet, key: string): string | undefined =>
  [...sheet.customProperties.keys()].find((each) => sameName(each, key));

function property(sheet: Sheet, name: string): ReturnType<typeof held> | undefined {
  const key = keyOf(sheet, name);
  return key === undefined ? undefined : held("WorksheetCustomProperty", { sheet, key });
}
