import type { CellRef } from "../../core/issue.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { Clock } from "../../ports/clock.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import type { Result } from "../../core/result.ts";
import type { Engine } from "../engine/engine.ts";
import type { Look, Preparation } from "../engine/operations.ts";
import { allQuestions, carryOut, preparation, shownState } from "./carry-out.ts";
import type { OpenWorkbook } from "./open-workbook.ts";
import type { PaneSession, PaneTask } from "./pane-model.ts";
import { paneStore } from "./pane-store.ts";
import { unexpectedNotice } from "./plain-texts.ts";
import { readWorkbook } from "./read-workbook.ts";
import { taskRunner, type Job } from "./task-runner.ts";

export interface SessionParts {
  readonly workbook: OpenWorkbook;
  readonly engine: Engine;
  /** Brings a cell into view. */
  readonly goTo: (cell: CellRef) => Promise<Result<void, WorkbookFailure>>;
  readonly clock: Clock;
  /** Of the pane. */
  readonly language: WorkbookLanguage;
}

/** The pane's logic: what it shows and what it can be asked for, over Excel and the engine. */
export function createSession({
  workbook,
  engine,
  goTo,
  clock,
  language,
}: SessionParts): Pick<
  PaneSession,
  | "state"
  | "subscribe"
  | "look"
  | "compute"
  | "restore"
  | "cancel"
  | "explain"
  | "questions"
  | "goTo"
  | "dismissNotice"
> {
  const store = paneStore();
  const tasks = taskRunner(store, language);

  const read = async (job: Job): Promise<Look> => {
    store.set({ preview: undefined });
    const look = await readWorkbook(job, workbook, engine);
    store.set({ workbook: look.status, canRestore: look.canRestore });
    return look;
  };
  const write = async (job: Job, prepared: { readonly hasChanges: boolean }): Promise<void> => {
    const settled = await carryOut(job, prepared, workbook, engine);
    store.set(await shownState(settled, engine));
  };
  /** Reads, prepares, writes. */
  const run = (task: PaneTask, prepare: () => Promise<Preparation>): Promise<void> =>
    tasks.run(task, async (job) => {
      store.set({ notice: undefined });
      await read(job);
      await write(job, await preparation(job, prepare()));
    });
  /** Asks the engine for what it holds. */
  const ask = async <T>(question: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await question;
    } catch (error) {
      store.set({ notice: unexpectedNotice(error, language) });
      return otherwise;
    }
  };

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    look: () =>
      tasks.run(
        "look",
        async (job) => {
          await read(job);
        },
        { givesWay: true },
      ),
    compute: () => run("compute", () => engine.call("compute", clock.today())),
    restore: () => run("restore", () => engine.call("restore")),
    cancel: tasks.cancel,
    questions: () => ask(allQuestions(engine), []),
    explain: (key) => ask(engine.call("explain", key), undefined),
    goTo: async (cell) => {
      if (tasks.isRunning) return;
      const gone = await ask(goTo(cell), undefined);
      if (gone === undefined || gone.ok) return;
      store.set({ notice: await engine.call("failed", "go-to", gone.issue) });
    },
    dismissNotice: () => {
      store.set({ notice: undefined });
    },
  };
}
