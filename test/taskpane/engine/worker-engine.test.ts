import { describe, expect, test } from "vitest";
import { engineCore } from "../../../src/taskpane/engine/engine-core.ts";
import { faultOf } from "../../../src/taskpane/engine/engine.ts";
import { answer } from "../../../src/taskpane/engine/in-process.ts";
import type { Request } from "../../../src/taskpane/engine/messages.ts";
import { workerEngine, type WorkerLike } from "../../../src/taskpane/engine/worker-engine.ts";

const TERMS = { language: "it", locale: "it" } as const;

/** A worker in this process: what goes over is cloned, and answers come in a later turn. */
function worker(received: Request[]): WorkerLike {
  const core = engineCore();
  const made: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => undefined,
    postMessage: (message) => {
      const { id, operation, args } = structuredClone(message);
      received.push({ id, operation, args } as Request);
      setTimeout(() => {
        try {
          const value: unknown = answer(core, operation, args);
          made.onmessage?.({ data: structuredClone({ id, ok: true, value } as const) });
        } catch (error) {
          const { code, message: detail } = faultOf(operation, error);
          made.onmessage?.({ data: { id, ok: false, code, detail } });
        }
      });
    },
  };
  return made;
}

test("a worker is told the terms first, and answers each call", async () => {
  const received: Request[] = [];
  const engine = workerEngine(() => worker(received), TERMS);
  const [rows, why] = await Promise.all([engine.call("rows", 0), engine.call("explain", "I01")]);
  expect([rows, why]).toEqual([[], undefined]);
  expect(received.map(({ operation, args }) => [operation, ...args])).toEqual([
    ["start", TERMS],
    ["rows", 0],
    ["explain", "I01"],
  ]);
});

describe("what breaks", () => {
  test("in an operation: the call fails with its code, and the next one is answered", async () => {
    const engine = workerEngine(() => worker([]), TERMS);
    await expect(engine.call("settle", { cells: 0, sheets: 0 })).rejects.toMatchObject({
      name: "EngineFault",
      operation: "settle",
      code: "Error",
      message: "Nothing was prepared",
    });
    expect(await engine.call("rows", 0)).toEqual([]);
  });

  test("in the worker itself: every waiting call fails, and the next one starts another worker", async () => {
    const made: WorkerLike[] = [];
    const engine = workerEngine(() => {
      const each = worker([]);
      made.push(each);
      return each;
    }, TERMS);
    const calls = [engine.call("rows", 0), engine.call("questions", 0)];
    made[0]?.onerror?.({ message: "out of memory" });
    const ends = await Promise.allSettled(calls);
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await engine.call("rows", 0)).toEqual([]);
    expect(made).toHaveLength(2);
  });
});
