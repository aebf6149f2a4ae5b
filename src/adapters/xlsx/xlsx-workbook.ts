import { ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { FileTraits } from "../../ports/file-traits.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { Applied, Workbook, WorkbookFailure } from "../../ports/workbook.ts";
import { applyChanges } from "./apply-changes.ts";
import { requireZip } from "./file-kind.ts";
import { Package } from "./package.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { readTraits } from "./read-traits.ts";
import { ownerOf } from "./relationships.ts";
import type { DisplayLocale } from "./show-number.ts";
import { findWorkbook, readWorkbookPart } from "./workbook-part.ts";
import { readZip } from "./zip-read.ts";

export interface OpenOptions {
  /** In whose marks numbers are shown; "it" unless told. */
  readonly locale?: DisplayLocale;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file. Sheets are inflated when they are read; what is refused at once is
 * what is no workbook, a package that breaks the rules of packages, and one that would inflate beyond `LIMITS`.
 */
export function openXlsx(
  bytes: Uint8Array,
  options: OpenOptions = {},
): Result<XlsxWorkbook, WorkbookFailure> {
  const zip = requireZip(bytes);
  if (!zip.ok) return zip;
  const archive = readZip(bytes);
  if (!archive.ok) return archive;
  const parts = Package.of(archive.value);
  const workbook = findWorkbook(parts);
  if (!workbook.ok) return workbook;
  for (const path of parts.paths()) {
    if (ownerOf(path) === undefined && path !== "[Content_Types].xml") continue;
    const tree = parts.tree(path);
    if (!tree.ok) return tree;
  }
  const read = readWorkbookPart(parts, workbook.value);
  return read.ok ? ok(new XlsxWorkbook(bytes, parts, workbook.value, options.locale ?? "it")) : read;
}

/** The workbook port over a file's bytes. Nothing is written anywhere: `bytes` gives the file as it shall be. */
export class XlsxWorkbook implements Workbook {
  #bytes: Uint8Array | undefined;
  #parts: Package;
  #snapshot: Result<Snapshot, WorkbookFailure> | undefined;
  /** Path of the workbook part. */
  readonly #workbook: string;
  readonly #locale: DisplayLocale;

  constructor(bytes: Uint8Array | undefined, parts: Package, workbook: string, locale: DisplayLocale) {
    this.#bytes = bytes;
    this.#parts = parts;
    this.#workbook = workbook;
    this.#locale = locale;
  }

  async read(): Promise<Result<Snapshot, WorkbookFailure>> {
    return this.#read();
  }

  /** All or nothing by itself: a failure leaves the bytes untouched, and no way back is needed. */
  async apply(changes: readonly Change[]): Promise<Result<Applied, WorkbookFailure>> {
    return this.#apply(changes);
  }

  /** The very bytes that were opened as long as no change made a difference. */
  bytes(): Uint8Array {
    this.#bytes ??= this.#parts.toZip();
    return this.#bytes;
  }

  /** What the file says of itself beyond its cells. */
  traits(): FileTraits {
    return readTraits(this.#parts);
  }

  /** Whether sheets may be neither added nor taken away. Changes are carried out all the same: whoever adds some should ask. */
  isStructureProtected(): boolean {
    const workbook = readWorkbookPart(this.#parts, this.#workbook);
    return workbook.ok && workbook.value.isStructureProtected;
  }

  #read(): Result<Snapshot, WorkbookFailure> {
    if (this.#snapshot === undefined) {
      const workbook = readWorkbookPart(this.#parts, this.#workbook);
      this.#snapshot = workbook.ok ? readSnapshot(this.#parts, workbook.value, this.#locale) : workbook;
    }
    return this.#snapshot;
  }

  #apply(changes: readonly Change[]): Result<Applied, WorkbookFailure> {
    if (changes.length === 0) return ok({ cells: 0, sheets: 0 });
    // Reading everything first finds what is damaged before anything is changed.
    const snapshot = this.#read();
    if (!snapshot.ok) return snapshot;
    const hasFormulas = snapshot.value.sheets.some(({ formulas }) => formulas.size > 0);
    const changed = applyChanges(this.#parts, this.#workbook, changes, hasFormulas);
    if (!changed.ok) return changed;
    if (changed.value.parts !== this.#parts) {
      this.#parts = changed.value.parts;
      this.#bytes = undefined;
      this.#snapshot = undefined;
    }
    return ok(changed.value.applied);
  }
}
