/**
 * The timers of one pane. They never keep the process alive, and end with the pane. `soon` counts those that are
 * about to run: office.js puts its next steps into timers of 0 and 1 ms.
 */
export class PaneTimers {
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #soon = new Set<NodeJS.Timeout>();

  get soon(): number {
    return this.#soon.size;
  }

  readonly setTimeout = (
    run: (...args: unknown[]) => void,
    delay = 0,
    ...args: unknown[]
  ): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.clear(timer);
      run(...args);
    }, delay);
    this.#timers.add(timer.unref());
    if (delay <= 1) this.#soon.add(timer);
    return timer;
  };

  readonly setInterval = (
    run: (...args: unknown[]) => void,
    delay = 0,
    ...args: unknown[]
  ): NodeJS.Timeout => {
    const timer = setInterval(run, delay, ...args).unref();
    this.#timers.add(timer);
    return timer;
  };

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    this.#timers.delete(timer);
    this.#soon.delete(timer);
  };

  clearAll(): void {
    for (const timer of this.#timers) this.clear(timer);
  }
}
