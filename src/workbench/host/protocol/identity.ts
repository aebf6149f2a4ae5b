import { isKeptByReference } from "./references.ts";
import type { ExcelObject, Wire } from "./object-type.ts";
import { targetOf, typeOf, type Session } from "./session.ts";

/** What names an object beyond its request: `Id`, `_Id`, `_ReferenceId`, or nothing. */
export type Identity = Readonly<Record<string, Wire>>;

const NAMELESS: Identity = {};

/** The identity that an object answers when it is made. A range nobody keeps says so by an empty reference. */
export function identityWhenMade(object: ExcelObject, session: Session): Identity {
  return isKeptByReference(object)
    ? { _ReferenceId: session.references.idOf(object) ?? "" }
    : identityWhenLoaded(object, session);
}

/**
 * The identity that goes with loaded data. Never an empty reference: the client would forget to release the one it
 * has.
 */
export function identityWhenLoaded(object: ExcelObject, session: Session): Identity {
  const reference = session.references.idOf(object);
  if (reference !== undefined) return { _ReferenceId: reference };
  const { identity } = typeOf(object, session);
  return identity === undefined ? NAMELESS : { [identity.field]: identity.of(targetOf(object)) };
}
