import type { OperationName, Operations } from "./operations.ts";

/** From the page to the worker. */
export type Request = {
  [K in OperationName]: {
    readonly id: number;
    readonly operation: K;
    readonly args: Parameters<Operations[K]>;
  };
}[OperationName];

/** From the worker to the page. */
export type Response =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: string; readonly detail: string };
