import type { PaneFrame } from "./pane-frame.ts";

/** How a command of the ribbon ended. */
export interface CommandEnd {
  /** 0: well; 11101: the pane has no function of that name. */
  readonly status: number;
}

/** Commands that were started and have not called `event.completed()` yet. */
export class Commands {
  readonly #running = new Map<string, (end: CommandEnd) => void>();
  #count = 0;

  run(frame: PaneFrame, functionName: string, controlId: string): Promise<CommandEnd> {
    this.#count += 1;
    const invocation = `invocation-${String(this.#count)}`;
    return new Promise((resolve) => {
      this.#running.set(invocation, resolve);
      frame.tell("appCommandInvoked", [
        invocation,
        functionName,
        JSON.stringify({ source: { id: controlId } }),
      ]);
    });
  }

  completed(invocation: string, status: number): void {
    this.#running.get(invocation)?.({ status });
    this.#running.delete(invocation);
  }
}
