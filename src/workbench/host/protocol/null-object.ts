import { invalidOperation } from "./host-error.ts";
import { camelCase } from "./member-names.ts";
import type { Session } from "./session.ts";
import { ACTION, type Action, type ObjectPath } from "./wire.ts";

/**
 * A null object answers null to everything that only asks, and gives null objects in turn. What Excel does with a
 * write is a guess: the switch `nullObjectWrites`.
 *
 * @throws InvalidOperation for a write, where the switch says so
 */
export function requireAsking({ ActionType, Name }: Action, session: Session): void {
  const isQuery =
    ActionType === ACTION.instantiate || ActionType === ACTION.query || ActionType === ACTION.queryAsJson;
  // The client keeps references before it knows of the null.
  if (!isQuery && !Name.startsWith("_")) refuseWrite(Name, session);
}

/** The same for what hangs from a null object: `getRange()` of it is null, `add()` is a write. */
export function requireAskingPath({ Name }: ObjectPath, isMethod: boolean, session: Session): void {
  if (isMethod && !/^(?:_|Get|Find)/.test(Name)) refuseWrite(Name, session);
}

function refuseWrite(name: string, { host }: Session): void {
  if (host.switches.nullObjectWrites === "ignored") return;
  const error = invalidOperation();
  error.location = camelCase(name);
  throw error;
}
