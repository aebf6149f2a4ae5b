import type { Answer, OperationName, Operations } from "./operations.ts";

/** The engine, in a worker or in the page. */
export interface Engine {
  /** Answers in the order of the calls. @throws EngineFault */
  call<K extends OperationName>(operation: K, ...args: Parameters<Operations[K]>): Promise<Answer<K>>;
}

/** The engine broke: our own fault. */
export class EngineFault extends Error {
  override readonly name = "EngineFault";
  readonly operation: OperationName;
  /** What the error was called where it was thrown. */
  readonly code: string;

  constructor(operation: OperationName, code: string, detail: string) {
    super(detail);
    this.operation = operation;
    this.code = code;
  }
}

export function faultOf(operation: OperationName, error: unknown): EngineFault {
  return error instanceof Error
    ? new EngineFault(operation, error.name, error.message)
    : new EngineFault(operation, "Error", String(error));
}
