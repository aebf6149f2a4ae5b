import { callMethod } from "./call-method.ts";
import { generalException, invalidOperation, notEmulated } from "./host-error.ts";
import { identityWhenMade } from "./identity.ts";
import { at, locationOf, wireName } from "./member-names.ts";
import { requireAsking } from "./null-object.ts";
import { isExcelObject, type ExcelObject, type Wire } from "./object-type.ts";
import { answerQuery } from "./query.ts";
import { readArguments, readPropertyValue } from "./read-arguments.ts";
import type { PathResolver } from "./resolve-path.ts";
import { targetOf, typeOf, type Session } from "./session.ts";
import { ACTION, type Action } from "./wire.ts";

/** Runs one action of a request and gives what it answers. @param report see `answerQuery` */
export function runAction(
  action: Action,
  paths: PathResolver,
  session: Session,
  report: (member: string) => void,
): Wire {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) {
    requireAsking(action, session);
    return null;
  }
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identityWhenMade(object, session);
    case ACTION.query:
    case ACTION.queryAsJson: {
      const asJson = action.ActionType === ACTION.queryAsJson;
      return answerQuery(object, action.QueryInfo ?? {}, { asJson }, session, report);
    }
    case ACTION.method:
      return runMethod(object, action, paths, session);
    case ACTION.setProperty: {
      const location = locationOf(object.type, action.Name);
      const value = at(location, () => readPropertyValue(action.ArgumentInfo, paths.resolve));
      setProperty(object, action.Name, value, session);
      return null;
    }
    case ACTION.update:
      update(object, action.ObjectState ?? {}, session);
      return null;
    default:
      throw notEmulated(`action type ${String(action.ActionType)}`);
  }
}

function runMethod(object: ExcelObject, action: Action, paths: PathResolver, session: Session): Wire {
  const location = locationOf(object.type, action.Name);
  const args = at(location, () => readArguments(action.ArgumentInfo, paths.resolve));
  const answer = callMethod(object, action.Name, args, session) ?? null;
  return isExcelObject(answer) ? null : answer;
}

function setProperty(object: ExcelObject, name: string, value: Wire, session: Session): void {
  const location = locationOf(object.type, name);
  at(location, () => {
    const set = typeOf(object, session).set?.[name];
    if (set === undefined) throw notEmulated(`${location} =`);
    if (session.host.switches.refusedMembers.includes(location)) throw generalException();
    set(targetOf(object), value, session.host);
  });
}

/** Sets many properties, by the names the user knows, also those of the objects they lead to. */
function update(object: ExcelObject, state: Readonly<Record<string, Wire>>, session: Session): void {
  const { set, navigate } = typeOf(object, session);
  for (const [name, value] of Object.entries(state)) {
    const property = wireName(set, name);
    const child = wireName(navigate, name);
    if (property !== undefined) setProperty(object, property, value, session);
    else if (child !== undefined && isRecord(value)) {
      const next = at(locationOf(object.type, name), () =>
        navigate?.[child]?.(targetOf(object), session.host),
      );
      if (next === null || next === undefined) throw invalidOperation();
      update(next, value, session);
    } else throw notEmulated(`${locationOf(object.type, name)} =`);
  }
}

const isRecord = (value: Wire): value is Readonly<Record<string, Wire>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
