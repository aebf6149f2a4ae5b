import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { Busy, PaneTask } from "./pane-model.ts";
import type { PaneStore } from "./pane-store.ts";
import { Cancelled, PaneStop } from "./pane-stop.ts";
import { cancelledNotice, unexpectedNotice } from "./plain-texts.ts";

/** A task while it runs. */
export interface Job {
  readonly task: PaneTask;
  readonly signal: AbortSignal;
  show(step: Busy["step"], done?: number, of?: number): void;
  /** From now on there is no way back: the workbook is changed, the rest is told. */
  settle(): void;
}

export interface TaskRunner {
  /** One at a time: where another runs, nothing happens, unless that one gives way. It never throws. */
  run(task: PaneTask, work: (job: Job) => Promise<void>, manner?: Manner): Promise<void>;
  cancel(): void;
  /** Something that the user sees. */
  readonly isBusy: boolean;
  readonly isRunning: boolean;
}

export interface Manner {
  /** Stopped as soon as the user asks for something else, without a word. */
  readonly givesWay?: boolean;
  /** Not shown: nobody asked for it. */
  readonly isHidden?: boolean;
}

interface Running {
  readonly stop: AbortController;
  readonly manner: Manner;
  readonly ended: Promise<void>;
  isPushedAside: boolean;
}

export function taskRunner(store: PaneStore, language: WorkbookLanguage): TaskRunner {
  let running: Running | undefined;

  const attempt = async (
    task: PaneTask,
    work: (job: Job) => Promise<void>,
    manner: Manner,
    own: AbortController,
  ): Promise<void> => {
    let canCancel = true;
    let isOver = false;
    const job: Job = {
      task,
      signal: own.signal,
      show: (step, done, of) => {
        if (isOver || manner.isHidden === true) return;
        const isGoingBack = own.signal.aborted && canCancel;
        const busy: Busy = isGoingBack
          ? { task, step: "taking-back", done: undefined, of: undefined, canCancel: false }
          : { task, step, done, of, canCancel };
        store.set({ busy });
      },
      settle: () => {
        canCancel = false;
        job.show("computing");
      },
    };
    own.signal.addEventListener("abort", () => {
      const step = store.state.busy?.step;
      if (step !== undefined) job.show(step);
    });
    try {
      await work(job);
    } catch (error) {
      if (error instanceof PaneStop) store.set({ ...error.changes, notice: error.notice });
      else if (!(error instanceof Cancelled)) store.set({ notice: unexpectedNotice(error, language) });
      else if (running?.isPushedAside !== true) store.set({ notice: cancelledNotice(language) });
    } finally {
      isOver = true;
    }
  };

  return {
    get isBusy() {
      return running !== undefined && running.manner.isHidden !== true;
    },
    get isRunning() {
      return running !== undefined;
    },
    run: async (task, work, manner = {}) => {
      while (running !== undefined) {
        if (running.manner.givesWay !== true || manner.givesWay === true) return;
        running.isPushedAside = true;
        running.stop.abort();
        await running.ended;
      }
      const stop = new AbortController();
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      running = { stop, manner, ended, isPushedAside: false };
      await attempt(task, work, manner, stop);
      running = undefined;
      if (manner.isHidden !== true) store.set({ busy: undefined });
      end();
    },
    cancel: () => {
      if (store.state.busy?.canCancel === true) running?.stop.abort();
    },
  };
}
