import { fileTooLarge, MOST_BYTES } from "../../app/collect/returned-size.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import type { Engine } from "../engine/engine.ts";
import type { ChosenFile } from "./centres-model.ts";
import { unlessStopped } from "./pane-stop.ts";
import type { Job } from "./task-runner.ts";

/** Hands chosen files to the engine, one by one; what cannot be read stops no other. */
export async function sendFiles(job: Job, files: readonly ChosenFile[], engine: Engine): Promise<void> {
  for (const [index, file] of files.entries()) {
    job.show("reading", index, files.length);
    const bytes = await bytesOf(file);
    await unlessStopped(engine.call("returned", file.name, bytes), job.signal);
  }
}

async function bytesOf(file: ChosenFile): Promise<Result<Uint8Array, WorkbookFailure>> {
  if (file.size > MOST_BYTES) return fail(fileTooLarge(file.size));
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that was moved since: the browser does not say which.
    return fail({ code: "unreadable-file", facts: { reason: "not-found" } });
  }
}
