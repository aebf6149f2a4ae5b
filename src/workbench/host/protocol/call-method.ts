import type { Arguments } from "./arguments.ts";
import { rangeOfEvent } from "./event-range.ts";
import { register, REGISTRATION } from "./event-registrations.ts";
import { generalException, invalidArgument, notEmulated } from "./host-error.ts";
import { at, locationOf } from "./member-names.ts";
import type { ExcelObject, Wire } from "./object-type.ts";
import { targetOf, typeOf, type Session } from "./session.ts";

type Answer = ExcelObject | Wire | undefined;

/**
 * Methods that belong to the protocol and not to the object model: the client calls them by itself.
 */
const PROTOCOL_METHODS: Readonly<
  Record<string, (object: ExcelObject, args: Arguments, session: Session) => Answer>
> = {
  _KeepReference: (object, _args, { references }) => {
    references.keep(object);
    return undefined;
  },
  _RemoveReference: (_workbook, args, { references }) => {
    references.release(args.text(0));
    return undefined;
  },
  _RemoveAllReferences: (_workbook, _args, { references }) => {
    references.releaseAll();
    return undefined;
  },
  _GetReferenceCount: (_workbook, _args, { references }) => references.count,
  _GetRangeForEventByReferenceId: (_workbook, args, session) => {
    const range = rangeOfEvent(args.text(0), session);
    if (range === null) throw invalidArgument();
    return range;
  },
  _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, session) =>
    rangeOfEvent(args.text(0), session),
};

/**
 * Calls a method: one of the protocol, a registration for an event, or one of the object's class.
 *
 * @throws ApiNotFound for a method that this host does not know
 */
export function callMethod(object: ExcelObject, name: string, args: Arguments, session: Session): Answer {
  return at(locationOf(object.type, name), () => {
    const protocolMethod = PROTOCOL_METHODS[name];
    if (protocolMethod !== undefined) return protocolMethod(object, args, session);
    if (REGISTRATION.test(name)) {
      register(object, name, session);
      return undefined;
    }
    const call = typeOf(object, session).call?.[name];
    if (call === undefined) throw notEmulated(locationOf(object.type, name));
    if (session.host.switches.refusedMembers.includes(locationOf(object.type, name)))
      throw generalException();
    if (readsResults(name)) session.host.settle();
    return call(targetOf(object), args, session.host);
  });
}

/**
 * Whether a method may look at results of formulas. Those that only say where something is ("GetRange", "GetRow") do
 * not: a big block arrives as some hundred of them between writes, and the formulas should be computed once.
 */
const readsResults = (name: string): boolean => !/^(?:_|Get(?!SpecialCells))/.test(name);
