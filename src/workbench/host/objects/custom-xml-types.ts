import type { Book, CustomXmlPart } from "../model/book.ts";
import { newId } from "../model/new-book.ts";
import { rootNamespace } from "../model/root-namespace.ts";
import { invalidArgument, itemNotFound } from "../protocol/host-error.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import type { Targets } from "./targets.ts";

type Scoped = Targets["CustomXmlPartScopedCollection"];
type PartTarget = Targets["CustomXmlPart"];

const parts: ObjectType<Book> = {
  items: (book) => book.customXmlParts.map((part) => partOf(book, part)),
  item: (book, key) => findPart(book, book.customXmlParts, key),
  call: {
    Add: (book, args) => {
      const xml = args.text(0);
      const part = { id: newId(book), namespace: namespaceOf(xml), xml };
      book.customXmlParts.push(part);
      return partOf(book, part);
    },
    GetByNamespace: (book, args) => held("CustomXmlPartScopedCollection", { book, namespace: args.text(0) }),
    GetCount: (book) => book.customXmlParts.length,
    GetItemOrNullObject: (book, args) => findPart(book, book.customXmlParts, args.text(0)) ?? null,
  },
};

/** The parts of one namespace. */
const scopedParts: ObjectType<Scoped> = {
  items: (target) => scoped(target).map((part) => partOf(target.book, part)),
  item: (target, key) => findPart(target.book, scoped(target), key),
  call: {
    GetCount: (target) => scoped(target).length,
    GetItemOrNullObject: (target, args) => findPart(target.book, scoped(target), args.text(0)) ?? null,
    /** Which error Excel gives for none or several is a guess. */
    GetOnlyItem: (target) => existing(onlyPart(target)),
    GetOnlyItemOrNullObject: (target) => onlyPart(target) ?? null,
  },
};

const customXmlPart: ObjectType<PartTarget> = {
  identity: { field: "Id", of: ({ part: { id } }) => id },
  get: { Id: ({ part: { id } }) => id, NamespaceUri: ({ part: { namespace } }) => namespace },
  call: {
    Delete: ({ book, part }) => {
      book.customXmlParts.splice(placeOf(book, part), 1);
    },
    GetXml: ({ part: { xml } }) => xml,
    SetXml: ({ book, part }, args) => {
      placeOf(book, part);
      const xml = args.text(0);
      part.namespace = namespaceOf(xml);
      part.xml = xml;
    },
  },
};

const scoped = ({ book, namespace }: Scoped): readonly CustomXmlPart[] =>
  book.customXmlParts.filter((part) => part.namespace === namespace);

function onlyPart(target: Scoped): ExcelObject | undefined {
  const [only, second] = scoped(target);
  return only === undefined || second !== undefined ? undefined : partOf(target.book, only);
}

function findPart(
  book: Book,
  among: readonly CustomXmlPart[],
  key: string | number,
): ExcelObject | undefined {
  const part = among.find(({ id }) => id === key);
  return part && partOf(book, part);
}

const partOf = (book: Book, part: CustomXmlPart): ExcelObject => held("CustomXmlPart", { book, part });

/** @throws HostError ItemNotFound for a part that was deleted */
function placeOf(book: Book, part: CustomXmlPart): number {
  const place = book.customXmlParts.indexOf(part);
  if (place < 0) throw itemNotFound();
  return place;
}

/** @throws HostError InvalidArgument for what is no XML */
function namespaceOf(xml: string): string {
  const namespace = rootNamespace(xml);
  if (namespace === undefined) throw invalidArgument();
  return namespace;
}

export const customXmlTypes = {
  CustomXmlPartCollection: parts,
  CustomXmlPartScopedCollection: scopedParts,
  CustomXmlPart: customXmlPart,
};
