import type { Job } from "./task-runner.ts";

/** A first request that takes longer probably waits for somebody to leave a cell: Excel does not tell. */
const PATIENCE = 3_000;

export interface ProgressWatch {
  readonly step: (done: number, of: number) => void;
  readonly end: () => void;
}

/** Shows how many requests are done; while the first one is not answered, after a while, what it may wait for. */
export function watchProgress(job: Job, step: "reading" | "writing"): ProgressWatch {
  job.show(step);
  const timer = setTimeout(() => {
    job.show("waiting-for-cell");
  }, PATIENCE);
  return {
    step: (done, of) => {
      if (done > 0) clearTimeout(timer);
      job.show(step, done, of);
    },
    end: () => {
      clearTimeout(timer);
    },
  };
}
