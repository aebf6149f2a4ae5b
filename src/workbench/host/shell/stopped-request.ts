import type { ExcelHost } from "../protocol/process-query.ts";
import { ACTION, type Action, type RequestBody, type ResponseBody } from "../protocol/wire.ts";
import type { RequestFault } from "./faults.ts";

/** How many actions of a request are done when a fault strikes. */
export function actionsDone(body: RequestBody, when: NonNullable<RequestFault["when"]>): number {
  switch (when) {
    case "before":
      return 0;
    case "half-way": {
      const changes = body.Actions.flatMap((action, position) => (isChange(action) ? [position] : []));
      return changes[Math.floor(changes.length / 2)] ?? 0;
    }
    case "after":
      return body.Actions.length;
    default:
      return when.actions;
  }
}

const CHANGES: ReadonlySet<number> = new Set([ACTION.method, ACTION.setProperty, ACTION.update]);

/** Sets something or calls a method that an add-in can call. */
const isChange = ({ ActionType, Name }: Action): boolean => CHANGES.has(ActionType) && !Name.startsWith("_");

/** Does the first actions of a request, then answers with an error. */
export function stopped(body: RequestBody, actions: number, code: string, host: ExcelHost): ResponseBody {
  const response = host.processQuery({ ...body, Actions: body.Actions.slice(0, actions) });
  if (response.Error !== undefined) return response;
  const { message, status } = ANSWERS[code] ?? { message: code, status: 400 };
  const position = Math.min(actions, body.Actions.length - 1);
  return {
    ...response,
    Error: { Code: code, Message: message, Location: "", ActionIndex: position, HttpStatusCode: status },
  };
}

/** Microsoft's words ("Error handling with the application-specific JavaScript APIs"); the statuses are a guess. */
const ANSWERS: Readonly<Record<string, { readonly message: string; readonly status: number }>> = {
  AccessDenied: { message: "You cannot perform the requested operation.", status: 401 },
  ActivityLimitReached: { message: "Activity limit has been reached.", status: 429 },
  GeneralException: { message: "There was an internal error while processing the request.", status: 500 },
  InvalidArgument: {
    message: "The argument is invalid or missing or has an incorrect format.",
    status: 400,
  },
  InvalidOperation: { message: "The operation attempted is invalid on the object.", status: 400 },
  InvalidSelection: { message: "The current selection is invalid for this operation.", status: 400 },
  ItemNotFound: { message: "The requested resource doesn't exist.", status: 404 },
  RequestAborted: { message: "The request was aborted during run time.", status: 500 },
};
