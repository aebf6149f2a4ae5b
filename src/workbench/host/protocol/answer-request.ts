import { HostError, NotEmulated } from "./host-error.ts";
import { PathResolver } from "./resolve-path.ts";
import { runAction } from "./run-actions.ts";
import type { Session } from "./session.ts";
import { ACTION, type RequestBody, type ResponseBody, type ResponseError } from "./wire.ts";

/** What went wrong on this host's own account, for tests to fail on. */
export interface Trouble {
  /** Members that were asked for and that no table has: "Range.showCard". */
  readonly unknownMembers: string[];
  /** Our own faults. */
  readonly crashes: unknown[];
}

/**
 * Runs the actions of a request in order. The first that fails ends it: what was done before stays done and is
 * answered. Never throws: a request without an answer would leave the add-in waiting for ever.
 */
export function answerRequest(request: RequestBody, session: Session, trouble: Trouble): ResponseBody {
  const paths = new PathResolver(request.ObjectPaths, session);
  const results: { ActionId: number; Value: ReturnType<typeof runAction> }[] = [];
  const traceIds: number[] = [];
  const report = (member: string): void => {
    trouble.unknownMembers.push(member);
  };
  for (const [position, action] of request.Actions.entries()) {
    try {
      const value = runAction(action, paths, session, report);
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (error instanceof NotEmulated) report(error.member);
      return { Results: results, TraceIds: traceIds, Error: responseError(error, position, trouble) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** What the add-in hears of an error, be it Excel's or our own. */
export function responseError(error: unknown, position: number, { crashes }: Trouble): ResponseError {
  if (error instanceof HostError) {
    const { code, message, location = "", status } = error;
    return {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: position,
      HttpStatusCode: status,
    };
  }
  crashes.push(error);
  return {
    Code: "GeneralException",
    Message: `emulated host crashed: ${error instanceof Error ? error.message : String(error)}`,
    Location: "",
    ActionIndex: position,
    HttpStatusCode: 500,
  };
}
