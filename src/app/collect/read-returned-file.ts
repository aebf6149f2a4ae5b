import { fail, type Result } from "../../core/result.ts";
import type { FileTraits } from "../../ports/file-traits.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { bytesDigest } from "../digest.ts";
import { readReturned } from "./read-returned.ts";
import type { FileRefusal, Returned } from "./returned.ts";

/** A file of which nothing could be read. */
export type RefusedFile =
  | { readonly file: string; readonly kind: "workbook"; readonly issue: WorkbookFailure }
  | { readonly file: string; readonly kind: "form"; readonly issue: FileRefusal };

/** A workbook file as far as a returned one is looked at. */
export interface OpenedFile {
  read(): Promise<Result<Snapshot, WorkbookFailure>>;
  traits(): FileTraits;
}

/**
 * Reads the bytes of a returned file.
 *
 * @param file its name as the person gave it
 * @param bytes no more than `MOST_BYTES`, or why there are none
 */
export async function readReturnedFile(
  file: string,
  bytes: Result<Uint8Array, WorkbookFailure>,
  open: (bytes: Uint8Array) => Result<OpenedFile, WorkbookFailure>,
): Promise<Result<Returned, RefusedFile>> {
  const refuse = (issue: WorkbookFailure): Result<Returned, RefusedFile> =>
    fail({ file, kind: "workbook", issue });
  if (!bytes.ok) return refuse(bytes.issue);
  const workbook = open(bytes.value);
  if (!workbook.ok) return refuse(workbook.issue);
  const snapshot = await workbook.value.read();
  if (!snapshot.ok) return refuse(snapshot.issue);
  const returned = readReturned(snapshot.value, file, bytesDigest(bytes.value), workbook.value.traits());
  return returned.ok ? returned : fail({ file, kind: "form", issue: returned.issue });
}
