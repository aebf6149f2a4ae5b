import { sameName } from "../model/areas.ts";
import type { Book, DocumentProperties } from "../model/book.ts";
import { invalidArgument, itemNotFound } from "../protocol/host-error.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import type { Targets } from "./targets.ts";
import { numberOf, textOf } from "./wire-readers.ts";

/** The properties that are texts, by their wire names. */
const TEXTS = {
  Title: "title",
  Subject: "subject",
  Author: "author",
  Keywords: "keywords",
  Comments: "comments",
  Category: "category",
  Manager: "manager",
  Company: "company",
} satisfies Record<string, keyof DocumentProperties>;

const texts = Object.entries(TEXTS);

const properties: ObjectType<Book> = {
  get: {
    ...Object.fromEntries(texts.map(([wire, name]) => [wire, (book: Book): Wire => book.properties[name]])),
    LastAuthor: ({ properties: { lastAuthor } }) => lastAuthor,
    RevisionNumber: ({ properties: { revisionNumber } }) => revisionNumber,
    CreationDate: ({ properties: { creationDate } }) => creationDate,
  },
  set: {
    ...Object.fromEntries(
      texts.map(([wire, name]) => [
        wire,
        (book: Book, value: Wire): void => {
          book.properties[name] = textOf(value);
        },
      ]),
    ),
    RevisionNumber: (book, value) => {
      book.properties.revisionNumber = numberOf(value, 0, 2 ** 31 - 1);
    },
  },
  navigate: { Custom: (book) => held("CustomPropertyCollection", book) },
};

const customProperties: ObjectType<Book> = {
  items: (book) => [...book.properties.custom.keys()].map((key) => propertyOf(book, key)),
  item: (book, key) => findProperty(book, key),
  call: {
    /** Sets the one that is there, whatever the case of its key. @source Microsoft, CustomPropertyCollection.add */
    Add: (book, args) => {
      const key = knownKey(book, args.text(0)) ?? args.text(0);
      book.properties.custom.set(key, propertyValue(args.wire(1)));
      return propertyOf(book, key);
    },
    DeleteAll: (book) => {
      book.properties.custom.clear();
    },
    GetCount: (book) => book.properties.custom.size,
    GetItemOrNullObject: (book, args) => findProperty(book, args.text(0)) ?? null,
  },
};

const customProperty: ObjectType<Targets["CustomProperty"]> = {
  get: {
    Key: ({ key }) => key,
    Value: (target) => valueOf(target),
    Type: (target) => typeOf(valueOf(target)),
  },
  set: {
    Value: (target, value) => {
      valueOf(target);
      target.book.properties.custom.set(target.key, propertyValue(value));
    },
  },
  call: {
    Delete: ({ book, key }) => {
      if (!book.properties.custom.delete(key)) throw itemNotFound();
    },
  },
};

const knownKey = (book: Book, key: string): string | undefined =>
  [...book.properties.custom.keys()].find((each) => sameName(each, key));

function findProperty(book: Book, key: string | number): ExcelObject | undefined {
  const known = knownKey(book, String(key));
  return known === undefined ? undefined : propertyOf(book, known);
}

const propertyOf = (book: Book, key: string): ExcelObject => held("CustomProperty", { book, key });

function valueOf({ book, key }: Targets["CustomProperty"]): string | number | boolean {
  return existing(book.properties.custom.get(key));
}

/** `Excel.DocumentPropertyType`. Dates are kept as texts here. */
function typeOf(value: string | number | boolean): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function propertyValue(value: Wire | undefined): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument();
}

export const propertyTypes = {
  DocumentProperties: properties,
  CustomPropertyCollection: customProperties,
  CustomProperty: customProperty,
};
