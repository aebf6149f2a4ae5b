import { faultOf } from "./engine.ts";
import { engineCore } from "./engine-core.ts";
import { answer } from "./in-process.ts";
import type { Request, Response } from "./messages.ts";

/** As much of a worker's global scope as is needed here: this project's types are those of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(message: Response): void;
}

const scope = globalThis as unknown as WorkerScope;
const operations = engineCore();
/** Operations are carried out one after the other, also those that load something. */
let last: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  last = last.then(() => respond(data));
};

async function respond({ id, operation, args }: Request): Promise<void> {
  try {
    const value: unknown = await answer(operations, operation, args);
    scope.postMessage({ id, ok: true, value });
  } catch (error) {
    const { code, message } = faultOf(operation, error);
    scope.postMessage({ id, ok: false, code, detail: message });
  }
}
