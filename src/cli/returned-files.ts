import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx } from "../adapters/xlsx/xlsx-workbook.ts";
import { readReturned } from "../app/collect/read-returned.ts";
import type { FileRefusal, Returned } from "../app/collect/returned.ts";
import { bytesDigest } from "../app/digest.ts";
import type { Result } from "../core/result.ts";
import type { WorkbookFailure } from "../ports/workbook.ts";
import { readBytes } from "./files.ts";

/** Largest returned file we read, in bytes: a form has some tens of thousands. */
const MOST_BYTES = 32 * 1024 * 1024;

export type RefusedFile =
  | { readonly file: string; readonly kind: "workbook"; readonly issue: WorkbookFailure }
  | { readonly file: string; readonly kind: "form"; readonly issue: FileRefusal };

export interface ReadFiles {
  readonly returned: readonly Returned[];
  readonly refused: readonly RefusedFile[];
}

/** The files as given; of a folder those that Excel would open, in the order of their names. */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false, // what cannot be looked at is refused when it is read, by its reason
    );
    files.push(...(isFolder ? await workbooksIn(path) : [path]));
  }
  return files;
}

/** Excel's lock files ("~$…") are no workbooks. */
const workbooksIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => /\.(?:xls[xmb]?|ods)$/iu.test(name) && !name.startsWith("~$"))
    .toSorted()
    .map((name) => join(folder, name));

/** Reads returned files one by one; one that is refused stops no other. */
export async function readReturnedFiles(files: readonly string[]): Promise<ReadFiles> {
  const returned: Returned[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const read = await readOne(file);
    if (read.ok) returned.push(read.value);
    else if (isOfWorkbook(read.issue)) refused.push({ file, kind: "workbook", issue: read.issue });
    else refused.push({ file, kind: "form", issue: read.issue });
  }
  return { returned, refused };
}

const FORM_CODES: ReadonlySet<string> = new Set<FileRefusal["code"]>([
  "not-a-form",
  "newer-format",
  "no-table",
  "too-many-rows",
]);
const isOfWorkbook = (issue: WorkbookFailure | FileRefusal): issue is WorkbookFailure =>
  !FORM_CODES.has(issue.code);

async function readOne(file: string): Promise<Result<Returned, WorkbookFailure | FileRefusal>> {
  const bytes = await readBytes(file, MOST_BYTES);
  if (!bytes.ok) return bytes;
  const workbook = openXlsx(bytes.value);
  if (!workbook.ok) return workbook;
  const snapshot = await workbook.value.read();
  if (!snapshot.ok) return snapshot;
  return readReturned(snapshot.value, file, bytesDigest(bytes.value), workbook.value.traits());
}
