import { HostError } from "./host-error.ts";

/** "FormulasR1C1" → "formulasR1C1": what the user calls a member. */
export const camelCase = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** Where an error happened, as office.js shows it: "Range.values". */
export const locationOf = (type: string, wireName: string): string => `${type}.${camelCase(wireName)}`;

/** Does the work; an error from the object model that names no place gets this one. */
export function at<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) error.location ??= location;
    throw error;
  }
}

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

/** The wire name of a member typed by a user, whatever the case; undefined where the table has none. */
export function wireName(table: object | undefined, name: string): string | undefined {
  if (table === undefined) return undefined;
  let index = indexes.get(table);
  if (index === undefined) {
    index = new Map(Object.keys(table).map((member) => [member.toLowerCase(), member]));
    indexes.set(table, index);
  }
  return index.get(name.toLowerCase());
}
