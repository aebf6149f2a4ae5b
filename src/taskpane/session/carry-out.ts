import type { Change } from "../../ports/change.ts";
import type { Applied } from "../../ports/workbook.ts";
import { unpacker } from "../engine/change-wire.ts";
import type { Engine } from "../engine/engine.ts";
import type { Asked, Preparation, Settled } from "../engine/operations.ts";
import type { OpenWorkbook } from "./open-workbook.ts";
import type { PaneState, QuestionView, Results } from "./pane-model.ts";
import { Cancelled, PaneStop, unlessStopped } from "./pane-stop.ts";
import type { Job } from "./task-runner.ts";
import { watchProgress } from "./watch-progress.ts";

const NOTHING: Applied = { cells: 0, sheets: 0 };

/** What the engine prepared. @throws PaneStop where it refused */
export async function preparation(job: Job, asked: Promise<Preparation>): Promise<{ hasChanges: boolean }> {
  job.show("computing");
  const prepared = await unlessStopped(asked, job.signal);
  if (prepared.kind === "ready") return prepared;
  throw new PaneStop(prepared.notice, prepared.status === undefined ? {} : { workbook: prepared.status });
}

/** What the engine answers. @throws PaneStop where it refused */
export async function answered<T>(job: Job, asked: Promise<Asked<T>>): Promise<T> {
  job.show("computing");
  const got = await unlessStopped(asked, job.signal);
  if (got.kind === "answered") return got.answer;
  throw new PaneStop(got.notice, got.status === undefined ? {} : { workbook: got.status });
}

/** Writes what the engine prepared. @returns what follows from it for what is shown */
export async function carryOut(
  job: Job,
  { hasChanges }: { readonly hasChanges: boolean },
  workbook: OpenWorkbook,
  engine: Engine,
): Promise<Settled> {
  const applied = hasChanges ? await write(job, workbook, engine) : NOTHING;
  job.settle();
  return engine.call("settle", applied);
}

async function write(job: Job, workbook: OpenWorkbook, engine: Engine): Promise<Applied> {
  const changes = await allPieces(job, "changes", engine);
  const inverse = await allPieces(job, "inverse", engine);
  const progress = watchProgress(job, "writing");
  const applied = await workbook
    .apply(changes, inverse, { signal: job.signal, onProgress: progress.step })
    .finally(progress.end);
  if (applied.ok) return applied.value;
  if (applied.issue.code === "cancelled") throw new Cancelled();
  throw new PaneStop(await engine.call("failed", job.task, applied.issue), {}, applied.issue.code);
}

/** One by one: each is unpacked in a turn of its own. */
async function allPieces(job: Job, of: "changes" | "inverse", engine: Engine): Promise<readonly Change[]> {
  const { take, changes } = unpacker();
  for (;;) {
    const piece = await unlessStopped(engine.call("piece", of), job.signal);
    if (piece === undefined) return changes();
    take(piece);
  }
}

/** What the pane shows once the engine has settled. */
export async function shownState(
  { notice, canRestore, status, results }: Settled,
  engine: Engine,
): Promise<Partial<PaneState>> {
  return {
    ...(notice === undefined ? {} : { notice }),
    canRestore,
    preview: undefined,
    ...(status === undefined ? {} : { workbook: status }),
    ...(results === "same" ? {} : { results: results && { ...results, rows: await allRows(engine) } }),
  };
}

export const allRows = (engine: Engine): Promise<Results["rows"]> =>
  allBlocks((from) => engine.call("rows", from));

export const allQuestions = (engine: Engine): Promise<readonly QuestionView[]> =>
  allBlocks((from) => engine.call("questions", from));

/** A long list, block by block, each in a turn of its own. */
async function allBlocks<T>(blockFrom: (from: number) => Promise<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for (;;) {
    const block = await blockFrom(all.length);
    if (block.length === 0) return all;
    all.push(...block);
  }
}
