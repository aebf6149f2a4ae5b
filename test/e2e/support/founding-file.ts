import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../../../src/workbench/host/files/open-book.ts";
import { saveBook } from "../../../src/workbench/host/files/save-book.ts";
import type { Book } from "../../../src/workbench/host/model/book.ts";

const SAMPLE = join(import.meta.dirname, "../../../samples/relazione-2021.xlsx");

/** The founding report as somebody has changed it, as a file. */
export function foundingFile(change: (book: Book) => void): {
  readonly bytes: Uint8Array;
  readonly name: string;
} {
  const name = "relazione-2021.xlsx";
  const book = openBook(new Uint8Array(readFileSync(SAMPLE)), name);
  change(book);
  return { bytes: saveBook(book), name };
}
