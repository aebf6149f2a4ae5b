import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import { openBook } from "../../../src/workbench/host/files/open-book.ts";
import { saveBook } from "../../../src/workbench/host/files/save-book.ts";
import type { Book } from "../../../src/workbench/host/model/book.ts";
import { PERIODS } from "../../support/with-tables.ts";

const SAMPLE = join(import.meta.dirname, "../../../samples/relazione-2021.xlsx");

export interface FoundingFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The founding report as somebody has changed it, as a file. */
export function foundingFile(change: (book: Book) => void): FoundingFile {
  const name = "relazione-2021.xlsx";
  const book = openBook(new Uint8Array(readFileSync(SAMPLE)), name);
  change(book);
  return { bytes: saveBook(book), name };
}

/** The same with a half-year and the year in *Periodi*. */
export async function yearFile(change: (book: Book) => void = () => undefined): Promise<FoundingFile> {
  const { bytes, name } = foundingFile(change);
  const workbook = openXlsx(bytes);
  if (!workbook.ok) throw new Error(workbook.issue.code);
  const applied = await workbook.value.apply([PERIODS]);
  if (!applied.ok) throw new Error(applied.issue.code);
  return { bytes: workbook.value.bytes(), name };
}
