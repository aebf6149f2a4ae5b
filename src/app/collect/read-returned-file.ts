import type { Result } from "../../core/result.ts";
import type { FileTraits } from "../../ports/file-traits.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { bytesDigest } from "../digest.ts";
import { bearsFacts, visibleSheets } from "./find-form.ts";
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

/** What came of one file: a form, or several where the whole workbook came back. */
export interface ReadFile {
  readonly returned: readonly Returned[];
  readonly refused: readonly RefusedFile[];
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
): Promise<ReadFile> {
  const refuse = (issue: WorkbookFailure): ReadFile => ({
    returned: [],
    refused: [{ file, kind: "workbook", issue }],
  });
  if (!bytes.ok) return refuse(bytes.issue);
  const workbook = open(bytes.value);
  if (!workbook.ok) return refuse(workbook.issue);
  const snapshot = await workbook.value.read();
  if (!snapshot.ok) return refuse(snapshot.issue);
  const traits = workbook.value.traits();
  const digest = bytesDigest(bytes.value);
  const sheets = visibleSheets(snapshot.value).filter(bearsFacts);
  const forms =
    sheets.length < 2 ? [snapshot.value] : sheets.map((sheet) => ({ ...snapshot.value, sheets: [sheet] }));
  const read = forms.map((form, index) => {
    const name = sheets.length < 2 ? file : `${file} [${sheets[index]?.name ?? ""}]`;
    return { name, form: readReturned(form, name, `${digest} ${String(index)}`, traits) };
  });
  return {
    returned: read.flatMap(({ form }) => (form.ok ? [form.value] : [])),
    refused: read.flatMap(({ name, form }) =>
      form.ok ? [] : [{ file: name, kind: "form", issue: form.issue }],
    ),
  };
}
