import { responseError, type Trouble } from "../protocol/answer-request.ts";
import { notEmulated, NotEmulated } from "../protocol/host-error.ts";
import type { Wire } from "../protocol/object-type.ts";
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from "../protocol/wire.ts";
import type { ServiceObject } from "./service-objects.ts";

export type Services = Readonly<Record<string, ServiceObject>>;

/** Whether a request speaks to Excel's window instead of the workbook. */
export const isServiceRequest = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.service);

/** Answers a request to Excel's window. What nobody knows is answered with ApiNotFound and put on the list. */
export function answerService(body: RequestBody, services: Services, trouble: Trouble): ResponseBody {
  const results: { ActionId: number; Value: Wire }[] = [];
  const traceIds: number[] = [];
  for (const [position, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runAction(action, body, services) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      if (error instanceof NotEmulated) trouble.unknownMembers.push(error.member);
      return { Results: results, TraceIds: traceIds, Error: responseError(error, position, trouble) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function runAction(action: Action, body: RequestBody, services: Services): Wire {
  if (action.ActionType === ACTION.trace) return null;
  const object = objectAt(action.ObjectPathId, body, services);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return {};
    case ACTION.method:
      return known(object.call?.[action.Name], action.Name)(firstArgument(action));
    case ACTION.setProperty:
      known(object.set?.[action.Name], action.Name)(firstArgument(action));
      return null;
    default:
      throw notEmulated(`action type ${String(action.ActionType)}`);
  }
}

/** What a path leads to. Opening something twice does no harm here. */
function objectAt(id: number, body: RequestBody, services: Services): ServiceObject {
  const path = body.ObjectPaths[String(id)];
  const { ObjectPathType: type, Name: name = "", ParentObjectPathId: parent } = path ?? {};
  if (type === PATH.service) return known(services[name], name);
  if (type !== PATH.method || parent === undefined) throw notEmulated(`object path type ${String(type)}`);
  return known(objectAt(parent, body, services).open?.[name], name)(firstArgument(path));
}

function known<T>(member: T | undefined, name: string): T {
  if (member === undefined) throw notEmulated(name);
  return member;
}

const firstArgument = (holder: { readonly ArgumentInfo?: ArgumentInfo } | undefined): Wire =>
  holder?.ArgumentInfo?.Arguments?.[0] ?? null;
