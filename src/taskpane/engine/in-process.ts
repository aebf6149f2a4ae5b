import { faultOf, type Engine } from "./engine.ts";
import type { Answer, OperationName, Operations } from "./operations.ts";

/**
 * The engine in the page itself, where there are no workers. Each operation is a turn of its own, so that the page
 * can draw and listen between two of them.
 */
export function engineInProcess(load: () => Promise<Operations>): Engine {
  let operations: Promise<Operations> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const run = async <K extends OperationName>(
    operation: K,
    args: Parameters<Operations[K]>,
  ): Promise<Answer<K>> => {
    await new Promise((resolve) => setTimeout(resolve));
    try {
      operations ??= load();
      return (await answer(await operations, operation, args)) as Answer<K>;
    } catch (error) {
      throw faultOf(operation, error);
    }
  };
  return {
    call: (operation, ...args) => {
      const call = last.then(() => run(operation, args));
      last = call.catch(() => undefined);
      return call;
    },
  };
}

/** Carries out one operation. */
export const answer = <K extends OperationName>(
  operations: Operations,
  operation: K,
  args: Parameters<Operations[K]>,
): ReturnType<Operations[K]> => {
  const act = operations[operation] as (...args: Parameters<Operations[K]>) => ReturnType<Operations[K]>;
  return act(...args);
};
