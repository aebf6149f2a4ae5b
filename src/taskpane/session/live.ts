import type { Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { PaneStop } from "./pane-stop.ts";
import type { PaneStore } from "./pane-store.ts";
import type { Job, TaskRunner } from "./task-runner.ts";
import type { Notice } from "./pane-model.ts";

/** Failures after which the next try may well succeed. */
const PASSING: ReadonlySet<string> = new Set(["changed-meanwhile", "workbook-busy", "cell-being-edited"]);

export interface LiveParts {
  readonly store: PaneStore;
  readonly tasks: TaskRunner;
  /** Calls back with the ids of sheets in which something may have changed. */
  readonly listen: (
    heard: (sheetId: string) => void,
  ) => Promise<Result<() => Promise<unknown>, WorkbookFailure>>;
  readonly concerns: (sheetId: string) => boolean;
  /** Reads, judges, writes. */
  readonly follow: (job: Job) => Promise<void>;
  readonly failed: (failure: WorkbookFailure) => Promise<Notice>;
  /** Milliseconds without a further edit, after which rows follow. */
  readonly pause: number;
}

export interface Live {
  set(isOn: boolean): Promise<void>;
  /** Something may have changed. */
  nudge(): void;
}

/**
 * Live recalculation: rows follow edits after a pause. It gives way to whatever the user asks for, and waits while a
 * preview is shown, for that is of the workbook as it is. A refusal that will not pass by itself switches it off.
 */
export function liveRecalculation({
  store,
  tasks,
  listen,
  concerns,
  follow,
  failed,
  pause,
}: LiveParts): Live {
  let stop: (() => Promise<unknown>) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;

  const nudge = (): void => {
    if (!store.state.isLive) return;
    isDue = true;
    clearTimeout(timer);
    timer = setTimeout(() => void turn(), pause);
  };
  const turn = async (): Promise<void> => {
    const mayRun = !tasks.isRunning && store.state.preview === undefined;
    if (mayRun) await tasks.run("follow", attempt, { givesWay: true, isHidden: true });
    if (isDue) nudge();
  };
  const attempt = async (job: Job): Promise<void> => {
    isDue = false;
    try {
      await follow(job);
    } catch (error) {
      isDue = !(error instanceof PaneStop) || PASSING.has(error.code);
      if (error instanceof PaneStop && isDue) return;
      if (!job.signal.aborted) await switchOff();
      throw error;
    }
  };
  const switchOff = async (): Promise<void> => {
    clearTimeout(timer);
    isDue = false;
    store.set({ isLive: false });
    await stop?.();
    stop = undefined;
  };

  return {
    nudge,
    set: async (isOn) => {
      if (!isOn) {
        await switchOff();
        return;
      }
      if (store.state.isLive) return;
      store.set({ isLive: true });
      const listening = await listen((sheetId) => {
        if (concerns(sheetId)) nudge();
      });
      if (!listening.ok) {
        store.set({ isLive: false, notice: await failed(listening.issue) });
        return;
      }
      stop = listening.value;
      // Switched off while Excel was asked.
      if (store.state.isLive) nudge();
      else await switchOff();
    },
  };
}
