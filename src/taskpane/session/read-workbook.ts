import { NO_CONTENT, type SeenWorkbook } from "../../adapters/office-js/seen.ts";
import type { Engine } from "../engine/engine.ts";
import type { Look } from "../engine/operations.ts";
import type { OpenWorkbook } from "./open-workbook.ts";
import { Cancelled, PaneStop, unlessStopped } from "./pane-stop.ts";
import type { Job } from "./task-runner.ts";
import { watchProgress } from "./watch-progress.ts";

/** Reads the open workbook and hands it to the engine, contents as they come in. */
export async function readWorkbook(job: Job, workbook: OpenWorkbook, engine: Engine): Promise<Look> {
  const sent: Promise<unknown>[] = [];
  const send = (call: Promise<unknown>): void => {
    // Where the reading fails first, nobody waits for it any more.
    call.catch(() => undefined);
    sent.push(call);
  };
  send(engine.call("begin"));
  const progress = watchProgress(job, "reading");
  const seeing = workbook.see({
    signal: job.signal,
    onProgress: progress.step,
    onContent: (piece) => {
      send(engine.call("content", piece));
    },
  });
  const seen = await unlessStopped(seeing, job.signal).finally(progress.end);
  await unlessStopped(Promise.all(sent), job.signal);
  if (!seen.ok) {
    if (seen.issue.code === "cancelled") throw new Cancelled();
    throw new PaneStop(await engine.call("failed", job.task, seen.issue), {}, seen.issue.code);
  }
  job.show("computing");
  return unlessStopped(engine.call("look", withoutContents(seen.value)), job.signal);
}

const withoutContents = (seen: SeenWorkbook): SeenWorkbook => ({
  ...seen,
  sheets: seen.sheets.map((sheet) => ({ ...sheet, content: NO_CONTENT })),
});
