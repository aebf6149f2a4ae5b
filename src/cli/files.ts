import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { WorkbookFailure } from "../ports/workbook.ts";
import { fail, ok, type Result } from "../core/result.ts";

/** Largest file we read: beyond it no plan lies, and memory is the user's. */
const MAX_BYTES = 256 * 1024 * 1024;

export async function readBytes(path: string): Promise<Result<Uint8Array, WorkbookFailure>> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return fail({ code: "too-large", facts: { size, limit: MAX_BYTES } });
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return fail({ code: "unreadable-file", facts: { reason: reasonOf(error) } });
  }
}

/** Whether `path` could be written, found out before the long work. */
export async function checkWritable(path: string): Promise<Result<undefined, WorkbookFailure>> {
  try {
    const folder = dirname(resolve(path));
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    const target = await stat(path).catch(() => undefined);
    if (target?.isDirectory() === true)
      return fail({ code: "unwritable-file", facts: { reason: "is-directory" } });
    if (target !== undefined) await access(path, constants.W_OK);
    return ok(undefined);
  } catch (error) {
    return fail({ code: "unwritable-file", facts: { reason: reasonOf(error) } });
  }
}

/**
 * Writes beside the target and renames: at every moment `path` is the old file, or the whole new one. What an
 * interruption leaves behind is removed by `cleanUp`.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
): Promise<Result<undefined, WorkbookFailure>> {
  const temporary = join(dirname(resolve(path)), `.${randomBytes(6).toString("hex")}.traguardo.tmp`);
  unfinished.add(temporary);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return ok(undefined);
  } catch (error) {
    await rm(temporary, { force: true });
    return fail({ code: "unwritable-file", facts: { reason: reasonOf(error) } });
  } finally {
    unfinished.delete(temporary);
  }
}

/** Temporary files of writes under way. */
export const unfinished = new Set<string>();

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "not-found",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  EISDIR: "is-directory",
  ENOTDIR: "not-found",
  EBUSY: "in-use",
  ENOSPC: "disk-full",
};

/** A code of ours for what the system says; what is not a system error is our fault and goes up. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return REASONS[error.code] ?? error.code.toLowerCase();
  }
  throw error;
}
