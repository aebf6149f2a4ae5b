import { notEmulated } from "./host-error.ts";
import type { ExcelObject } from "./object-type.ts";
import { sheetOf } from "./presence.ts";
import { targetOf, typeOf, type Session } from "./session.ts";

/** What a sheet tells, and the collection of sheets too. */
const OF_SHEETS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  SelectionChangedEvent: 14,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
} as const;

/**
 * Numbers of the events that this host raises, by class and by the wire name of the method that asks for them, without
 * its "_Register". A click, which only a person causes, is raised by whoever plays that person.
 */
export const EVENT_NUMBERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Workbook: { ActivatedEvent: 2203 },
  Worksheet: OF_SHEETS,
  WorksheetCollection: { ...OF_SHEETS, AddedEvent: 13, DeletedEvent: 15, EventMoved: 27 },
  Table: { SelectionChangedEvent: 100, DataChangedEvent: 101 },
  TableCollection: { DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 },
  Chart: { ActivatedEvent: 51, DeactivatedEvent: 52 },
  ChartCollection: { AddedEvent: 50, ActivatedEvent: 51, DeactivatedEvent: 52, DeletedEvent: 53 },
  CommentCollection: { AddedEvent: 250, DeletedEvent: 251, ChangedEvent: 252 },
};

/** Which events the add-in listens to. Excel sends no others. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();

  /** @param target id of the sheet, table or chart, or "Workbook" */
  has(type: number, target: string): boolean {
    return this.#counts.has(key(type, target));
  }

  change(type: number, target: string, by: 1 | -1): void {
    const count = (this.#counts.get(key(type, target)) ?? 0) + by;
    if (count > 0) this.#counts.set(key(type, target), count);
    else this.#counts.delete(key(type, target));
  }

  clear(): void {
    this.#counts.clear();
  }
}

const key = (type: number, target: string): string => `${String(type)} ${target}`;

/** "_RegisterDataChangedEvent", "_UnregisterDataChangedEvent" */
export const REGISTRATION = /^_(?<verb>Register|Unregister)(?<event>\w+)$/;

/** Remembers or forgets that the add-in listens to an event of this object. @throws ApiNotFound for an unknown event */
export function register(object: ExcelObject, method: string, session: Session): void {
  const { verb, event = "" } = REGISTRATION.exec(method)?.groups ?? {};
  const type = EVENT_NUMBERS[object.type]?.[event];
  if (type === undefined) throw notEmulated(`${object.type}.${method}`);
  session.registrations.change(type, eventTarget(object, session), verb === "Register" ? 1 : -1);
}

/** What the client calls the raiser: the object's own id; of a collection, its sheet's id or "Workbook". */
function eventTarget(object: ExcelObject, session: Session): string {
  const { identity } = typeOf(object, session);
  if (identity !== undefined) return String(identity.of(targetOf(object)));
  return sheetOf(object.target)?.id ?? "Workbook";
}
