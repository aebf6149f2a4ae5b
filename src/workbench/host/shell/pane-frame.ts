import { writeResponse, type Request } from "./envelope.ts";

/** Where a pane lives: how to post to its window, and the origin of its page. */
export interface PaneWindow {
  readonly post: (text: string) => void;
  readonly origin: string;
  /** Takes the window away; absent where the host does not open and close windows. */
  readonly close?: () => void;
}

/** The host's end of one pane: a task pane, a function file or a dialog. */
export class PaneFrame {
  /** Events that the pane listens to, with the correlation id to tell them under. */
  readonly #registrations = new Map<string, number>();
  #isKnown = false;
  /** The inline dialog that this pane has open. */
  dialog: PaneFrame | undefined;

  constructor(
    readonly window: PaneWindow,
    readonly names: {
      readonly conversation: string;
      readonly instance: string;
      /** For the address of the pane: `?_host_Info=…`. */
      readonly hostInfo: string;
      /** For `window.name`. */
      readonly windowName: string;
    },
    /** The pane that opened this one, where it is a dialog. */
    readonly opener: PaneFrame | undefined,
    private readonly hostOrigin: string,
  ) {}

  listensTo(event: string): boolean {
    return this.#registrations.has(event);
  }

  register(request: Request): void {
    this.#registrations.set(request._actionName, request._correlationId);
  }

  unregister(event: string): void {
    this.#registrations.delete(event);
  }

  /** The page of the pane was loaded, perhaps not for the first time: nobody listens yet. */
  introduce(): "first" | "again" {
    this.#registrations.clear();
    const time = this.#isKnown ? "again" : "first";
    this.#isKnown = true;
    return time;
  }

  answer(request: Request, data: unknown, errorCode = 0): void {
    this.#post("answer", request._actionName, request._correlationId, data, errorCode);
  }

  /** Tells the pane of an event; does nothing where it does not listen. */
  tell(event: string, data: unknown): void {
    const correlation = this.#registrations.get(event);
    if (correlation !== undefined) this.#post("event", event, correlation, data, 0);
  }

  #post(kind: "answer" | "event", name: string, correlation: number, data: unknown, errorCode: number): void {
    const { conversation } = this.names;
    this.window.post(
      writeResponse({ kind, name, conversation, correlation, origin: this.hostOrigin, data, errorCode }),
    );
  }
}
