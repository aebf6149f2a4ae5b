import type { EventRegistrations } from "./event-registrations.ts";
import type { Host } from "./host.ts";
import { notEmulated } from "./host-error.ts";
import type { ExcelObject, ObjectType } from "./object-type.ts";
import type { References } from "./references.ts";

/** Tables of members by the name of their class, whatever things they work on. */
export type TypeTable = Readonly<Record<string, ObjectType<never>>>;

/** What requests are answered with: the tables, the host they work on, and what is remembered between requests. */
export interface Session {
  readonly types: TypeTable;
  readonly host: Host;
  readonly references: References;
  readonly registrations: EventRegistrations;
}

/** The table of an object's class. @throws ApiNotFound where this host has none */
export function typeOf(object: ExcelObject, session: Session): ObjectType<never> {
  const type = session.types[object.type];
  if (type === undefined) throw notEmulated(object.type);
  return type;
}

/** What the members in a table work on: the tables' own types say it, class by class. */
export const targetOf = (object: ExcelObject): never => object.target as never;
