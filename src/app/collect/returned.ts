import { cellText, EMPTY, type Cell } from "../../core/cell.ts";
import type { CellRef } from "../../core/issue.ts";
import type { FileTraits } from "../../ports/file-traits.ts";
import type { HandOutColumnKey } from "../hand-out/sheet-layout.ts";

export interface ReturnedCell {
  readonly cell: Cell;
  readonly at: CellRef;
  /** With its "=": what was typed, never carried out. Undefined for a constant. */
  readonly formula: string | undefined;
  /** Number format of a date, en-US form. */
  readonly format: string | undefined;
}

/** A row of the form, by its columns; one that the form does not have any more is undefined. */
export interface ReturnedRow {
  readonly cells: Readonly<Partial<Record<HandOutColumnKey, ReturnedCell>>>;
}

/** What a returned workbook says of itself on its first sheet; "" where it says nothing. */
export interface ReturnedFacts {
  readonly administration: string;
  readonly year: string;
  readonly period: string;
  readonly centreCode: string;
  readonly centreName: string;
  readonly compiler: string;
  readonly planVersion: string;
}

/** A returned form, read but not yet believed: a workbook, or a sheet of one. */
export interface Returned {
  /** The file's name as the person gave it, or which sheet of this workbook it is. */
  readonly file: string;
  /** Digest of its bytes, or of what stands on the sheet. */
  readonly digest: string;
  readonly traits: FileTraits;
  readonly facts: ReturnedFacts;
  readonly rows: readonly ReturnedRow[];
  readonly remarks: readonly FileRemark[];
}

/** What is said of a file; rows are taken all the same. */
export interface FileRemark {
  readonly code:
    "macros" | "external-links" | "hidden-sheet" | "extra-column" | "missing-column" | "other-version";
  readonly facts: Readonly<Record<string, string | number>>;
  readonly at?: CellRef;
}

/** Why nothing of a file is taken. */
export interface FileRefusal {
  readonly code:
    | "not-a-form"
    | "newer-format"
    | "no-table"
    | "too-many-rows"
    | "other-administration"
    | "other-year"
    | "unknown-centre"
    | "unknown-period"
    | "same-file"
    // of a sheet in the plan's own workbook
    | "facts-gone"
    | "form-hidden";
  readonly facts: Readonly<Record<string, string | number>>;
  readonly at?: CellRef;
}

export const cellIn = (row: ReturnedRow, key: HandOutColumnKey): Cell => row.cells[key]?.cell ?? EMPTY;
export const textIn = (row: ReturnedRow, key: HandOutColumnKey): string => cellText(cellIn(row, key));
