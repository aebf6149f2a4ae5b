/** Messages and scripts on their way: each arrives in a turn of its own, in order, as between two windows. */
export class Turns {
  #waiting = 0;
  #isStopped = false;

  get waiting(): number {
    return this.#waiting;
  }

  later(arrive: () => void): void {
    this.#waiting += 1;
    setImmediate(() => {
      this.#waiting -= 1;
      if (!this.#isStopped) arrive();
    });
  }

  /** What is on its way gets lost. */
  stop(): void {
    this.#isStopped = true;
  }
}

/** Two turns: one for what was just asked, one for what that asks in its promises. */
export async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
