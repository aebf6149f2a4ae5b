import type { Notice, PaneState } from "./pane-model.ts";

/** Ends a task with something to say; nothing else of it is carried out. */
export class PaneStop extends Error {
  override readonly name = "PaneStop";
  readonly notice: Notice;
  readonly changes: Partial<PaneState>;
  /** Of the workbook's failure; "" where the engine refused. */
  readonly code: string;

  constructor(notice: Notice, changes: Partial<PaneState> = {}, code = "") {
    super(notice.title);
    this.code = code;
    this.notice = notice;
    this.changes = changes;
  }
}

/** The user has stopped the task, or it gives way to another. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** What the promise gives, unless the task is stopped first: the engine goes on alone, and its answer is dropped. */
export async function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new Cancelled();
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      reject(new Cancelled());
    };
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}
