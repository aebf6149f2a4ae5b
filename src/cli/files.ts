import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fchmodSync,
  fsync,
  openSync,
  renameSync,
  rmSync,
  writeFile,
  type Stats,
} from "node:fs";
import { access, mkdir, open, realpath, stat, writeFile as writeInto } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { WorkbookFailure } from "../ports/workbook.ts";
import { fileTooLarge } from "../app/collect/returned-size.ts";
import { fail, ok, type Result } from "../core/result.ts";

/** Largest file we read: beyond it no plan lies, and memory is the user's. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Reads a file as far as the limit; a pipe or a device, which tell no size, too. */
export async function readBytes(
  path: string,
  most = MAX_BYTES,
): Promise<Result<Uint8Array, WorkbookFailure>> {
  try {
    const file = await open(path);
    const { size } = await file.stat();
    const chunks: Buffer[] = [];
    let read = 0;
    // The stream closes the file, however the loop ends.
    for await (const chunk of file.createReadStream() as AsyncIterable<Buffer>) {
      read += chunk.length;
      if (Math.max(read, size) > most) return fail(fileTooLarge(Math.max(read, size), most));
      chunks.push(chunk);
    }
    return ok(new Uint8Array(Buffer.concat(chunks)));
  } catch (error) {
    return fail({ code: "unreadable-file", facts: { reason: reasonOf(error) } });
  }
}

/** Whether `path` could be written, found out before the long work. Folders that are missing are made. */
export async function checkWritable(path: string): Promise<Result<undefined, WorkbookFailure>> {
  try {
    const { existing, behind } = await destinationOf(path);
    if (existing?.isDirectory() === true)
      return fail({ code: "unwritable-file", facts: { reason: "is-directory" } });
    if (existing !== undefined) await access(behind, constants.W_OK);
    if (existing?.isFile() === false) return ok(undefined);
    await mkdir(dirname(behind), { recursive: true });
    await access(dirname(behind), constants.W_OK);
    return ok(undefined);
  } catch (error) {
    return fail({ code: "unwritable-file", facts: { reason: reasonOf(error) } });
  }
}

/**
 * Writes beside the target and renames: at every moment `path` is the old file, or the whole new one with the old
 * one's permissions. A symbolic link stays one. A pipe or a device holds nothing to protect: it is written into.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
): Promise<Result<undefined, WorkbookFailure>> {
  try {
    const { existing, behind } = await destinationOf(path);
    if (existing?.isFile() === false) await writeInto(path, bytes);
    else await writeBeside(behind, bytes, existing?.mode);
    return ok(undefined);
  } catch (error) {
    return fail({ code: "unwritable-file", facts: { reason: reasonOf(error) } });
  }
}

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes several files, all or none: every one stands whole beside its place before the first takes it. What then still
 * fails, a place that was made a folder meanwhile, leaves those before it written.
 *
 * @returns the failure with the path of the file that it befell
 */
export async function writeAllWhole(
  files: readonly FileToWrite[],
): Promise<Result<undefined, { readonly path: string; readonly issue: WorkbookFailure }>> {
  const ready: Ready[] = [];
  let under = "";
  try {
    for (const { path, bytes } of files) {
      under = path;
      const { existing, behind } = await destinationOf(path);
      ready.push(await prepare(behind, bytes, existing?.mode));
    }
    for (const one of ready) {
      under = one.target;
      takePlace(one);
    }
    return ok(undefined);
  } catch (error) {
    return fail({ path: under, issue: { code: "unwritable-file", facts: { reason: reasonOf(error) } } });
  } finally {
    for (const { temporary } of ready) {
      rmSync(temporary, { force: true });
      unfinished.delete(temporary);
    }
  }
}

/** Temporary files of writes under way: who ends the process removes them. */
export const unfinished = new Set<string>();

async function writeBeside(target: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  takePlace(await prepare(target, bytes, mode));
}

/** A file that stands whole beside its place. */
interface Ready {
  readonly temporary: string;
  readonly target: string;
}

async function prepare(target: string, bytes: Uint8Array, mode: number | undefined): Promise<Ready> {
  const temporary = join(dirname(target), `.${randomBytes(6).toString("hex")}.traguardo.tmp`);
  // Made, renamed and entered in `unfinished` without a pause, so that an interruption never misses it.
  const file = openSync(temporary, "wx");
  unfinished.add(temporary);
  try {
    try {
      await promisify(writeFile)(file, bytes);
      await promisify(fsync)(file);
      if (mode !== undefined) fchmodSync(file, mode);
    } finally {
      closeSync(file);
    }
    return { temporary, target };
  } catch (error) {
    rmSync(temporary, { force: true });
    unfinished.delete(temporary);
    throw error;
  }
}

function takePlace({ temporary, target }: Ready): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

interface Destination {
  readonly existing: Stats | undefined;
  /** Where the bytes go: the file at the end of symbolic links. */
  readonly behind: string;
}

async function destinationOf(path: string): Promise<Destination> {
  const existing = await stat(path).catch((error: unknown) => {
    if (reasonOf(error) === "not-found") return undefined;
    throw error;
  });
  return { existing, behind: existing?.isFile() === true ? await realpath(path) : resolve(path) };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EEXIST: "not-found", // a folder of the path is a file
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  EISDIR: "is-directory",
  EBUSY: "in-use",
  ENOSPC: "disk-full",
};

/** A code of ours for what the system says; what is not a system error is our fault and goes up. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return REASONS[error.code] ?? error.code.toLowerCase();
  }
  throw error;
}
