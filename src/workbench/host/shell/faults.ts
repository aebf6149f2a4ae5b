import type { Book } from "../model/book.ts";
import type { Host } from "../protocol/host.ts";

/** A request that goes wrong. */
export interface RequestFault {
  /** Which of the add-in's requests from now on, counted from 1 (the default). */
  readonly nth?: number;
  /** How many requests in a row: 1 by default, `Infinity` for "from now on". */
  readonly times?: number;
  /**
   * What Excel answers. A number is an error of the channel, as is a name that only the channel knows
   * (`TRANSPORT_ERRORS`); any other name is an error of the workbook.
   */
  readonly code: string | number;
  /**
   * How much of the request is done by then: nothing (the default), the first half of what it sets and calls, so
   * many of its actions (those that only name or load an object count too), or all.
   */
  readonly when?: "before" | "half-way" | "after" | { readonly actions: number };
}

/** Errors that come from the channel and never from the workbook, by the code the add-in sees. */
export const TRANSPORT_ERRORS = {
  InvalidRequestContext: 1014,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

/** 5 MB, the most that Excel on the web takes and gives at once. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Changes a book as another person would, while the add-in is between two requests. */
export type CoAuthor = (book: Book, host: Host) => void;

interface Awaited<T> {
  /** Requests still to come before it is its turn. */
  wait: number;
  readonly due: T;
}

/**
 * What goes wrong, as switches: all off, except the size limits, which Excel on the web always has. They may be
 * combined. They concern what the add-in asks of the workbook; the requests by which office.js gives references back
 * are always answered well, since it would repeat them for ten seconds.
 */
export class Faults {
  /** How long each request takes, in milliseconds. */
  latency = 0;
  /**
   * Somebody is typing into a cell. Requests fail with InvalidOperationInCellEditMode, unless they were sent with
   * `delayForCellEdit`: these wait for `finishEditing()`. "until delayed": the first of these also ends the editing.
   */
  editingCell: boolean | "until delayed" = false;
  /** Another workbook has the focus: activating, selecting, adding sheets, freezing panes … fail. */
  otherWorkbookInFocus = false;
  /** In bytes of JSON. What a too long answer tells about was done all the same (a guess about Excel). */
  limits = { request: FIVE_MEGABYTES, response: FIVE_MEGABYTES };

  #requests: Awaited<RequestFault>[] = [];
  #coAuthors: Awaited<CoAuthor>[] = [];
  #held: (() => void)[] = [];

  onRequest(fault: RequestFault): void {
    this.#requests.push({ wait: (fault.nth ?? 1) - 1, due: fault });
  }

  /** `beforeRequest`: which of the add-in's requests from now on, counted from 1 (the default). */
  coAuthor(act: CoAuthor, when: { readonly beforeRequest?: number } = {}): void {
    this.#coAuthors.push({ wait: (when.beforeRequest ?? 1) - 1, due: act });
  }

  /** The person presses Enter: what waited for it goes on, in order. */
  finishEditing(): void {
    this.editingCell = false;
    for (const goOn of this.#held.splice(0)) goOn();
  }

  /** Everything works again. */
  clear(): void {
    this.latency = 0;
    this.otherWorkbookInFocus = false;
    this.limits = { request: FIVE_MEGABYTES, response: FIVE_MEGABYTES };
    this.#requests = [];
    this.#coAuthors = [];
    this.finishEditing();
  }

  /** Requests that wait for somebody to finish typing. */
  get held(): number {
    return this.#held.length;
  }

  /** For the shell: one more request has come; what is due with it. */
  nextRequest(): { readonly fault: RequestFault | undefined; readonly coAuthors: readonly CoAuthor[] } {
    const faults = this.#requests.filter(({ wait, due }) => wait <= 0 && -wait < (due.times ?? 1));
    const coAuthors = this.#coAuthors.filter(({ wait }) => wait === 0);
    for (const awaited of [...this.#requests, ...this.#coAuthors]) awaited.wait -= 1;
    return { fault: faults[0]?.due, coAuthors: coAuthors.map(({ due }) => due) };
  }

  /** For the shell: the end of the editing, for a request that can wait. */
  async editingFinished(): Promise<void> {
    if (this.editingCell === "until delayed") this.finishEditing();
    else await new Promise<void>((resolve) => this.#held.push(resolve));
  }
}
