import type { Result } from "../core/result.ts";
import type { Change } from "./change.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What we ask of a workbook: two verbs, whatever the number of indicators.
 *
 * `read` gives everything at once. `apply` is all or nothing: it carries out every change, or returns a failure
 * and leaves the workbook as it was. No change at all leaves the very same workbook (a file: the same bytes).
 */
export interface Workbook {
  read(): Promise<Result<Snapshot, WorkbookFailure>>;
  apply(changes: readonly Change[]): Promise<Result<Applied, WorkbookFailure>>;
}

export interface Applied {
  readonly cells: number;
  readonly sheets: number;
}

/** Why a workbook could not be read or written. Worded per language at the edge. */
export interface WorkbookFailure {
  readonly code:
    | "not-a-workbook" // not a zip, or a zip without a workbook in it
    | "old-format" // .xls, .ods …: facts.format
    | "damaged" // truncated zip, broken XML: facts.part
    | "too-large" // a zip bomb or more than we accept: facts.limit, facts.size
    | "encrypted" // password needed to open
    | "sheet-protected" // facts.sheet
    | "no-room" // facts.sheet, facts.address
    | "unreadable-file" // facts.reason: not-found, no-permission, is-directory
    | "unwritable-file"; // facts.reason
  readonly facts: Readonly<Record<string, string | number>>;
}
