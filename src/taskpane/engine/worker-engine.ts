import { EngineFault, type Engine } from "./engine.ts";
import type { Request, Response } from "./messages.ts";
import type { Answer, EngineTerms, OperationName } from "./operations.ts";

/** As much of a `Worker` as is needed. */
export interface WorkerLike {
  onmessage: ((event: { readonly data: Response }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  onmessageerror: (() => void) | null;
  postMessage(message: Request): void;
  terminate(): void;
}

interface Waiting {
  readonly operation: OperationName;
  readonly answer: (value: unknown) => void;
  readonly fail: (fault: EngineFault) => void;
}

/**
 * The engine in a worker. A worker that breaks fails every call that waits for it; the next call starts another, which
 * knows nothing of what the first one held.
 */
export function workerEngine(makeWorker: () => WorkerLike, first: EngineTerms): Engine {
  /** What each new worker is told. */
  let terms = first;
  let worker: WorkerLike | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const broken = (detail: string): void => {
    worker?.terminate();
    worker = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { operation, fail } of all) fail(new EngineFault(operation, "WorkerError", detail));
  };

  const opened = (): WorkerLike => {
    const made = makeWorker();
    worker = made;
    made.onmessage = ({ data }) => {
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) call?.answer(data.value);
      else call?.fail(new EngineFault(call.operation, data.code, data.detail));
    };
    made.onerror = ({ message }) => {
      broken(message);
    };
    made.onmessageerror = () => {
      broken("a message could not be read");
    };
    made.postMessage({ id: ++lastId, operation: "start", args: [terms] });
    return made;
  };

  return {
    call: (operation, ...args) =>
      new Promise((resolve, fail) => {
        if (operation === "start") [terms] = args as [EngineTerms];
        const target = worker ?? opened();
        const id = ++lastId;
        const answer = (value: unknown): void => {
          resolve(value as Answer<typeof operation>);
        };
        waiting.set(id, { operation, answer, fail });
        target.postMessage({ id, operation, args } as Request);
      }),
  };
}
