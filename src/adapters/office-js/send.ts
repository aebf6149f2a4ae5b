import { codeOf, locationOf } from "./failures.ts";

/** Part of the work on an open workbook: small enough for one request, and safe to be sent twice. */
export interface Step {
  /** Bytes of JSON it asks for or is answered with, about. */
  readonly size: number;
  /** Rows of contents that are done with it, for those who wait; absent: none. */
  readonly rows?: number;
  /** Queues what Excel shall do. @returns what to do with the answers */
  readonly queue: (workbook: Excel.Workbook) => (() => void) | undefined;
  /** The same work in two parts, where it can be parted. */
  readonly halves?: () => readonly [Step, Step] | undefined;
}

/** Far below the 5 MB that Excel on the web takes and gives in one request, since sizes are estimates. */
const PAYLOAD = 1_000_000;

export interface Sending {
  readonly context: Excel.RequestContext;
  /** Answers that Excel finds too large: reading may ask again, writing has been done and may not be done twice. */
  readonly repeatable: boolean;
  /** Queued before the steps of each request. */
  readonly prepare?: () => void;
  /** Before each request. What it throws ends the work. */
  readonly beforeRequest?: () => void;
  /** A request has been carried out: so many rows are done with it. */
  readonly onAnswer?: (rows: number) => void;
}

/**
 * Sends steps in order, in as few requests as their size allows. What Excel finds too large is sent again in halves.
 * Steps are taken one request at a time, so that making them does not hold up Excel's window.
 *
 * @throws what office.js throws
 */
export async function sendSteps(sending: Sending, steps: Iterable<Step>): Promise<void> {
  for (const request of requestsOf(steps)) await sendRequest(sending, request);
}

function* requestsOf(steps: Iterable<Step>): Generator<readonly Step[]> {
  let request: Step[] = [];
  let room = PAYLOAD;
  for (const step of steps) {
    if (step.size > room && request.length > 0) {
      yield request;
      [request, room] = [[], PAYLOAD];
    }
    request.push(step);
    room -= step.size;
  }
  if (request.length > 0) yield request;
}

async function sendRequest(sending: Sending, steps: readonly Step[]): Promise<void> {
  const { context, prepare, beforeRequest, onAnswer } = sending;
  beforeRequest?.();
  prepare?.();
  const answers = steps.map((step) => step.queue(context.workbook));
  try {
    await context.sync();
  } catch (error) {
    const [first, second] = isTooLarge(error, sending) ? inHalves(steps) : [];
    if (first === undefined || second === undefined) throw error;
    await sendRequest(sending, first);
    await sendRequest(sending, second);
    return;
  }
  onAnswer?.(steps.reduce((sum, { rows = 0 }) => sum + rows, 0));
  for (const answer of answers) answer?.();
}
/** Excel tells no more than 512 merged areas at once. @source Microsoft, Range.getMergedAreasOrNullObject */
const MERGES_LOCATION = "Range.getMergedAreasOrNullObject";

function isTooLarge(error: unknown, { repeatable }: Sending): boolean {
  const code = codeOf(error);
  if (code === "RequestPayloadSizeLimitExceeded") return true;
  const isTooMuch = code === "ResponsePayloadSizeLimitExceeded" || locationOf(error) === MERGES_LOCATION;
  return repeatable && isTooMuch;
}

function inHalves(steps: readonly Step[]): readonly (readonly Step[])[] {
  const middle = Math.ceil(steps.length / 2);
  if (middle < steps.length) return [steps.slice(0, middle), steps.slice(middle)];
  return (steps[0]?.halves?.() ?? []).map((step) => [step]);
}
