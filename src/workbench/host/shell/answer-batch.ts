import type { ExcelHost } from "../protocol/process-query.ts";
import type { RequestBody, ResponseBody } from "../protocol/wire.ts";
import { TRANSPORT_ERRORS, type Faults, type RequestFault } from "./faults.ts";
import { firstForegroundAction } from "./foreground-only.ts";
import { actionsDone, stopped } from "./stopped-request.ts";
import { bytesOf, isRelease, type Exchange, type Traffic } from "./traffic.ts";

/** What goes back for a request to the workbook: the JSON of a response, or an error number of the channel. */
export type BatchAnswer = { readonly body: string } | { readonly error: number };

/** What a request meets on its way to the workbook. */
export interface BatchRoute {
  readonly host: ExcelHost;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The bit of a request's flags that says: wait until nobody is typing into a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** `json` is the text of `body`, as it came. */
export async function answerBatch(
  body: RequestBody,
  json: string,
  flags: number,
  route: BatchRoute,
): Promise<BatchAnswer> {
  const { host, faults, traffic } = route;
  const kind = isRelease(body) ? "release" : "batch";
  const exchange: Exchange = {
    kind,
    actions: body.Actions.length,
    requestBytes: bytesOf(json),
    responseBytes: 0,
  };
  traffic.requests.push(exchange);
  if (kind === "release") return answered(host.processQuery(body), exchange, Infinity);

  const { fault, coAuthors } = faults.nextRequest();
  if (faults.latency > 0) await route.wait(faults.latency);
  for (const act of coAuthors) {
    host.editRemotely((book) => {
      act(book, host);
    });
  }
  if (coAuthors.length > 0) host.flushEvents();
  if (faults.editingCell !== false) {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return channelError("InvalidOperationInCellEditMode");
    await faults.editingFinished();
  }
  if (exchange.requestBytes > faults.limits.request) return channelError("RequestPayloadSizeLimitExceeded");
  if (fault !== undefined) return answerWithFault(body, fault, route, exchange);
  const misplaced = faults.otherWorkbookInFocus ? firstForegroundAction(body) : undefined;
  if (misplaced !== undefined) {
    const response = stopped(body, misplaced.position, misplaced.code, host);
    return answered(response, exchange, faults.limits.response);
  }
  return answered(host.processQuery(body), exchange, faults.limits.response);
}

function answerWithFault(
  body: RequestBody,
  { code, when = "before" }: RequestFault,
  { host, faults }: BatchRoute,
  exchange: Exchange,
): BatchAnswer {
  const response = stopped(body, actionsDone(body, when), String(code), host);
  const numbers: Readonly<Record<string, number>> = TRANSPORT_ERRORS;
  const error = typeof code === "number" ? code : numbers[code];
  return error === undefined ? answered(response, exchange, faults.limits.response) : { error };
}

function answered(response: ResponseBody, exchange: Exchange, limit: number): BatchAnswer {
  const body = JSON.stringify(response);
  exchange.responseBytes = bytesOf(body);
  return exchange.responseBytes > limit ? channelError("ResponsePayloadSizeLimitExceeded") : { body };
}

const channelError = (name: keyof typeof TRANSPORT_ERRORS): BatchAnswer => ({
  error: TRANSPORT_ERRORS[name],
});
