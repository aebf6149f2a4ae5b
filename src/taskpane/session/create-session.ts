import type { CellRef } from "../../core/issue.ts";
import type { Glimpse } from "../../adapters/office-js/glimpse.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { Clock } from "../../ports/clock.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import type { Result } from "../../core/result.ts";
import type { Engine } from "../engine/engine.ts";
import type { Look, Preparation } from "../engine/operations.ts";
import { allQuestions, allRows, answered, carryOut, preparation, shownState } from "./carry-out.ts";
import { liveRecalculation, type LiveParts } from "./live.ts";
import type { OpenWorkbook } from "./open-workbook.ts";
import type {
  CheckView,
  CollectView,
  DiagnosticReport,
  FollowUpView,
  HandedOutSheetsView,
  HandOutView,
  PaneSession,
  PaneTask,
} from "./pane-model.ts";
import { unlessStopped } from "./pane-stop.ts";
import { paneStore } from "./pane-store.ts";
import { periodSession } from "./period-session.ts";
import { unexpectedNotice } from "./plain-texts.ts";
import { glimpsed } from "./workbook-glimpse.ts";
import { sendFiles } from "./send-files.ts";
import { readWorkbook } from "./read-workbook.ts";
import { taskRunner, type Job } from "./task-runner.ts";

export interface SessionParts {
  readonly workbook: OpenWorkbook;
  readonly engine: Engine;
  readonly glimpse: () => Promise<Result<Glimpse, WorkbookFailure>>;
  /** Brings a cell into view. */
  readonly goTo: (cell: CellRef) => Promise<Result<void, WorkbookFailure>>;
  /** Which Excel this is. */
  readonly environment: () => Omit<DiagnosticReport, "checks">;
  readonly runChecks: (
    signal: AbortSignal,
    onProgress: (done: number, of: number) => void,
  ) => Promise<DiagnosticReport["checks"]>;
  readonly listen: LiveParts["listen"];
  /** Milliseconds without a further edit, after which live recalculation follows. */
  readonly livePause: number;
  readonly clock: Clock;
  /** Of the pane. */
  readonly language: WorkbookLanguage;
}

/** The pane's logic: what it shows and what it can be asked for, over Excel and the engine. */
export function createSession({
  workbook,
  engine,
  glimpse,
  goTo,
  environment,
  runChecks,
  listen,
  livePause,
  clock,
  language,
}: SessionParts): PaneSession {
  const store = paneStore();
  const tasks = taskRunner(store, language);

  /** What the shown preview is of. */
  let previewed: { readonly hasChanges: boolean } | undefined;
  /** Excel's ids of the sheets whose changes matter. */
  let watched: ReadonlySet<string> = new Set();

  const read = async (job: Job): Promise<Look> => {
    store.set({ preview: undefined });
    const look = await readWorkbook(job, workbook, engine);
    store.set({ workbook: look.status, canRestore: look.canRestore });
    watched = new Set(look.watched);
    return look;
  };
  const write = async (job: Job, prepared: { readonly hasChanges: boolean }): Promise<void> => {
    const settled = await carryOut(job, prepared, workbook, engine);
    store.set(await shownState(settled, engine));
  };
  /** Reads, prepares, writes. */
  const run = (
    task: PaneTask,
    prepare: () => Promise<Preparation>,
    written = (): void => undefined,
  ): Promise<void> =>
    tasks.run(task, async (job) => {
      store.set({ notice: undefined });
      await read(job);
      await write(job, await preparation(job, prepare()));
      written();
      live.nudge();
    });
  /** The same, and then shows the plan that has come of it. */
  const add = async (task: PaneTask, prepare: () => Promise<Preparation>): Promise<void> => {
    await run(task, prepare);
    if (store.state.notice?.intent === "success") await look();
  };
  const look = (): Promise<void> =>
    tasks.run(
      "look",
      async (job) => {
        if (store.state.workbook.kind === "unknown") await offer();
        await read(job);
        if (store.state.results === undefined) await showKnown();
      },
      { givesWay: true },
    );
  /** The first view, before the engine is fetched: the whole look says more, and what is wrong. */
  const offer = async (): Promise<void> => {
    const seen = await glimpse();
    const known = seen.ok ? glimpsed(seen.value) : undefined;
    if (known !== undefined) store.set({ workbook: { kind: "unknown", glimpse: known } });
    // The page draws it, and only then is asked for more.
    await new Promise((resolve) => setTimeout(resolve));
  };
  /** What another session of this page has computed: in another language of the pane. */
  const showKnown = async (): Promise<void> => {
    const results = await engine.call("results");
    if (results !== undefined) store.set({ results: { ...results, rows: await allRows(engine) } });
  };
  /** Asks the engine for what it holds. */
  const ask = async <T>(question: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await question;
    } catch (error) {
      store.set({ notice: unexpectedNotice(error, language) });
      return otherwise;
    }
  };
  /** Reads the workbook, and asks the engine about it; undefined where either fails. */
  const askAfresh = async <T>(task: PaneTask, question: (job: Job) => Promise<T>): Promise<T | undefined> => {
    let view: T | undefined;
    await tasks.run(task, async (job) => {
      await read(job);
      view = await question(job);
    });
    return view;
  };
  const jump = async (cell: CellRef): Promise<void> => {
    if (tasks.isBusy) return;
    const gone = await ask(goTo(cell), undefined);
    if (gone === undefined || gone.ok) return;
    store.set({ notice: await engine.call("failed", "go-to", gone.issue) });
  };
  /** New sheets, the plan's in view. */
  const addSheets = async (task: "sample" | "template"): Promise<void> => {
    await add(task, () => engine.call(task));
    const { notice, workbook } = store.state;
    if (notice?.intent === "success" && "at" in workbook && workbook.at !== undefined)
      await jump(workbook.at);
  };
  const live = liveRecalculation({
    store,
    tasks,
    listen,
    concerns: (sheetId) => watched.has(sheetId),
    follow: async (job) => {
      const { status } = await read(job);
      // A plan that cannot be read is shown as such, and may be whole again after the next edit.
      if (status.kind === "no-plan" || status.kind === "faulty") return;
      await write(job, await preparation(job, engine.call("follow", clock.today())));
    },
    failed: (failure) => engine.call("failed", "follow", failure),
    pause: livePause,
  });

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    look,
    compute: () => run("compute", () => engine.call("compute", clock.today())),
    preview: () =>
      tasks.run("preview", async (job) => {
        store.set({ notice: undefined });
        await read(job);
        const prepared = await preparation(job, engine.call("compute", clock.today()));
        const preview = await unlessStopped(engine.call("preview"), job.signal);
        previewed = prepared;
        store.set({ preview });
      }),
    writePreview: () =>
      tasks.run("write-preview", async (job) => {
        if (store.state.preview === undefined || previewed === undefined) return;
        store.set({ notice: undefined, preview: undefined });
        await write(job, previewed);
      }),
    dropPreview: () => {
      store.set({ preview: undefined });
    },
    restore: () => run("restore", () => engine.call("restore")),
    addSample: () => addSheets("sample"),
    addTemplate: () => addSheets("template"),
    decide: (key, decision) => run("decide", () => engine.call("decide", key, decision, clock.today())),
    confirm: (keys, direction) =>
      run("confirm", () => engine.call("confirm", keys, direction, clock.today())),
    convertRange: () => add("convert", () => engine.call("convert")),
    check: async () => {
      let view: CheckView | undefined;
      await tasks.run("check", async (job) => {
        store.set({ notice: undefined });
        await read(job);
        job.show("computing");
        view = await unlessStopped(engine.call("check"), job.signal);
      });
      return view;
    },
    followUp: async (period) => {
      let view: FollowUpView | undefined;
      await tasks.run("follow-up", async (job) => {
        await read(job);
        view = await unlessStopped(engine.call("followUp", period, clock.today()), job.signal);
      });
      return view;
    },
    handOut: async (period) => {
      let view: HandOutView | undefined;
      await tasks.run("hand-out", async (job) => {
        store.set({ notice: undefined });
        await read(job);
        view = await answered(job, engine.call("handOut", period, clock.today()));
      });
      return view;
    },
    handOutSheets: async (period) => {
      let made: HandedOutSheetsView | undefined;
      let view: HandedOutSheetsView | undefined;
      await run(
        "hand-out-sheets",
        async () => {
          const prepared = await engine.call("handOutSheets", period, clock.today());
          if (prepared.kind === "ready") made = prepared.answer;
          return prepared;
        },
        () => {
          view = made;
        },
      );
      return view;
    },
    collect: async (source, keep) => {
      let view: CollectView | undefined;
      await tasks.run("collect", async (job) => {
        await read(job);
        if (keep === "afresh") await engine.call("emptyInbox");
        if (source === "sheets") await engine.call("takeSheets");
        else await sendFiles(job, source, engine);
        view = await answered(job, engine.call("collect", clock.today()));
      });
      return view;
    },
    accept: async (settlements, by) => {
      let isWritten = false;
      await run(
        "accept",
        () => engine.call("accept", settlements, by, clock.today()),
        () => {
          isWritten = true;
        },
      );
      return isWritten;
    },
    giveBack: async (given) => {
      let isWritten = false;
      await run(
        "give-back",
        () => engine.call("giveBack", given, clock.today()),
        () => {
          isWritten = true;
        },
      );
      return isWritten;
    },
    ...periodSession({
      engine,
      clock,
      ask: (task, question) => askAfresh(task, (job) => unlessStopped(question(), job.signal)),
      askUnlessRefused: (task, question) => askAfresh(task, (job) => answered(job, question())),
      askHeld: ask,
      write: async (task, prepare) => {
        let isWritten = false;
        await run(task, prepare, () => {
          isWritten = true;
        });
        return isWritten;
      },
    }),
    policy: () => ask(engine.call("policyForm"), undefined),
    savePolicy: (form) => add("save-policy", () => engine.call("savePolicy", form)),
    cancel: tasks.cancel,
    questions: () => ask(allQuestions(engine), []),
    explain: (key) => ask(engine.call("explain", key), undefined),
    goTo: jump,
    setLive: live.set,
    diagnose: async () => {
      let report: DiagnosticReport = { ...environment(), checks: [] };
      await tasks.run("diagnose", async (job) => {
        job.show("writing");
        const onProgress = (done: number, of: number): void => {
          job.show("writing", done, of);
        };
        report = { ...report, checks: await runChecks(job.signal, onProgress) };
      });
      return report;
    },
    dismissNotice: () => {
      store.set({ notice: undefined });
    },
  };
}
