import { EVENT_NUMBERS } from "../protocol/event-registrations.ts";
import { camelCase } from "../protocol/member-names.ts";
import type { ObjectType } from "../protocol/object-type.ts";
import type { TypeTable } from "../protocol/session.ts";
import type { LibraryClass, LibraryClasses } from "./library-classes.ts";

/**
 * How much of a class the host knows. Members by the user's names: "values" is read, "values =" set, "getCell()"
 * called, "onChanged" listened to.
 */
export interface ClassCoverage {
  readonly name: string;
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** Class by class, in alphabetical order. Members that only the client itself uses ("_KeepReference") are left out. */
export const coverageOf = (classes: LibraryClasses, types: TypeTable): readonly ClassCoverage[] =>
  Object.entries(classes)
    .filter(([name]) => !name.startsWith("_"))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inLibrary]) => {
      const offered = membersOfLibrary(inLibrary);
      const answered = new Set(membersOfHost(name, types[name] ?? {}, inLibrary));
      return {
        name,
        known: offered.filter((member) => answered.has(member)),
        unknown: offered.filter((member) => !answered.has(member)),
      };
    });

const membersOfLibrary = (library: LibraryClass): readonly string[] =>
  [
    ...library.scalars.map(camelCase),
    ...library.writable.map((name) => `${camelCase(name)} =`),
    ...Object.keys(library.navigation).map(camelCase),
    ...(library.isCollection ? ["items"] : []),
    ...(library.indexer === undefined ? [] : ["getItem()"]),
    ...[...Object.keys(library.methods), ...library.unread].map((name) => `${camelCase(name)}()`),
    ...Object.keys(library.events),
  ].filter((member) => !member.startsWith("_"));

function membersOfHost(name: string, type: ObjectType<never>, library: LibraryClass): readonly string[] {
  const keys = (table: object | undefined): string[] => Object.keys(table ?? {});
  const settable = keys(type.set).map((member) => SET_AS_ANOTHER[`${name}.${member}`] ?? member);
  const events = Object.entries(library.events).filter(
    ([, { method, number }]) => EVENT_NUMBERS[name]?.[method.replace("_Register", "")] === number,
  );
  return [
    ...keys(type.get).map(camelCase),
    ...settable.map((member) => `${camelCase(member)} =`),
    ...keys(type.navigate).map(camelCase),
    ...(type.items === undefined ? [] : ["items"]),
    ...(type.item === undefined ? [] : ["getItem()"]),
    ...keys(type.call).map((member) => `${camelCase(member)}()`),
    ...events.map(([event]) => event),
  ];
}

/** Properties that travel under another name when they are set. */
const SET_AS_ANOTHER: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "ShowGridlines",
  "Worksheet.Headings": "ShowHeadings",
};

/**
 * Members of the host's tables that the library never asks for: misspelt, in the wrong table, or of a class that does
 * not exist. Wire names, with the table they stand in: "Range.set.Adress".
 */
export function strangeMembers(classes: LibraryClasses, types: TypeTable): readonly string[] {
  return Object.entries(types).flatMap(([name, type]) => {
    const library = classes[name];
    if (library === undefined) return [name];
    const { scalars, writable, navigation, methods, unread, isCollection } = library;
    const methodNames = [...Object.keys(methods), ...unread.map(pascalCase)];
    const settable = writable.map((member) => SET_AS_ANOTHER_BACK[`${name}.${member}`] ?? member);
    const strange = (table: string, members: object | undefined, known: readonly string[]): string[] =>
      Object.keys(members ?? {})
        .filter((member) => !known.includes(member))
        .map((member) => `${name}.${table}.${member}`);
    return [
      ...strange("get", type.get, scalars),
      ...strange("set", type.set, settable),
      ...strange("navigate", type.navigate, Object.keys(navigation)),
      ...strange("call", type.call, methodNames),
      ...(type.items !== undefined && !isCollection ? [`${name}.items`] : []),
      ...(type.item !== undefined && !isCollection ? [`${name}.item`] : []),
      ...(type.identity !== undefined && !scalars.includes(type.identity.field) ? [`${name}.identity`] : []),
    ];
  });
}

const SET_AS_ANOTHER_BACK: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SET_AS_ANOTHER).map(([wire, read]) => [
    wire.replace(/\.\w+$/, `.${read}`),
    wire.replace(/^\w+\./, ""),
  ]),
);

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
