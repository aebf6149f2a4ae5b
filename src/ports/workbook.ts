import type { Result } from "../core/result.ts";
import type { Change } from "./change.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What we ask of a workbook: two verbs, whatever the number of indicators.
 *
 * `read` gives everything at once. `apply` is all or nothing: it carries out every change, or returns a failure
 * and leaves the workbook as it was. No change at all leaves the very same workbook (a file: the same bytes).
 *
 * `inverse` leads back from every stage that the changes may have reached: an adapter that writes in steps carries
 * it out when a step fails.
 */
export interface Workbook {
  read(waiting?: Waiting): Promise<Result<Snapshot, WorkbookFailure>>;
  apply(
    changes: readonly Change[],
    inverse: readonly Change[],
    waiting?: Waiting,
  ): Promise<Result<Applied, WorkbookFailure>>;
}

/** For a person who waits. */
export interface Waiting {
  /** Such as an `AbortSignal`: looked at before each request; what was written is taken back, and the failure is "cancelled". */
  readonly signal?: { readonly aborted: boolean };
  /** Rows that have been read or written so far, of how many. */
  readonly onProgress?: (rows: number, of: number) => void;
}

export interface Applied {
  readonly cells: number;
  readonly sheets: number;
  /** What the program refused and results can do without; the user is told. Absent: nothing. */
  readonly leftOut?: readonly Adornment[];
}

/** What results can do without. */
export type Adornment = "print-setup" | "charts" | "frozen-panes" | "filters";

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
    | "filter-in-the-way" // facts.sheet: a plain range with filter buttons, where a table shall be
    | "unreadable-file" // facts.reason: not-found, no-permission, is-directory
    | "unwritable-file" // facts.reason
    | "cell-being-edited" // the user is typing in a cell
    | "workbook-busy" // another workbook or a dialog has the focus, too many requests, the session is gone
    | "not-allowed" // read only, or a protection that is not a sheet's: facts.sheet where it is known
    | "changed-meanwhile" // somebody else changed what we were about to write over: facts.sheet, facts.address
    | "host-refused" // any other refusal: facts.code, facts.location
    | "cancelled" // the user did not want to wait any longer
    | "half-written"; // the way back failed too: facts.sheets names what may be half done, facts.code
  readonly facts: Readonly<Record<string, string | number>>;
}
