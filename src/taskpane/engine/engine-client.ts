import type { Engine } from "./engine.ts";
import { engineInProcess } from "./in-process.ts";
import type { Answer, EngineTerms } from "./operations.ts";
import { workerEngine, type WorkerLike } from "./worker-engine.ts";

/**
 * The engine in a worker; in the page where no worker can be had (old hosts, a policy that forbids it, Node). It is fetched
 * by the first call: the pane's first view does without.
 */
export function startEngine(terms: EngineTerms): Engine {
  let engine: Promise<Engine> | undefined;
  return {
    call: (operation, ...args) =>
      (engine ??= chosen(terms)).then(({ call }) => call(operation, ...args)) as Promise<
        Answer<typeof operation>
      >,
  };
}

async function chosen(terms: EngineTerms): Promise<Engine> {
  if (typeof Worker === "undefined") return localEngine(terms);
  const engine = workerEngine(makeWorker, terms);
  const isThere = await engine.call("start", terms).then(
    () => true,
    () => false,
  );
  return isThere ? engine : localEngine(terms);
}

const makeWorker = (): WorkerLike =>
  new Worker(new URL("./worker.ts", import.meta.url)) as unknown as WorkerLike;

export const localEngine = (terms: EngineTerms): Engine =>
  engineInProcess(async () => {
    const { engineCore } = await import("./engine-core.ts");
    const operations = engineCore();
    operations.start(terms);
    return operations;
  });
