import type { Cell } from "../core/cell.ts";
import type { DateSystem } from "./excel-serial.ts";

/** Rows and columns count from 1, as in the sheet. Both ends are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a workbook holds, read once. Everything the use cases know of it. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** How it counts days: what a written day's number is. */
  readonly dates: DateSystem;
  /** Asked only by the way back. An adapter tells what it can learn without asking more of its program. */
  readonly leads: () => readonly Lead[];
}

/** Something other than the formula of a cell that leads to places of the workbook. */
export interface Lead {
  /** A conditional format, a validation, a chart or sparkline, a defined name. */
  readonly kind: "rule" | "validation" | "chart" | "name";
  /** Where it stands; of a name its scope, undefined for the whole workbook. */
  readonly sheet: string | undefined;
  /** The cells, or the name of the chart or name. */
  readonly place: string;
  /** In en-US form; with or without its "=". */
  readonly formula: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  /** Our own sheets bear a sheet-scoped name `Traguardo.Foglio` whose comment is `role;version;digest`. */
  readonly mark: SheetMark | undefined;
  /**
   * `rows[r - 1][c - 1]` is the cell of row r and column c; rows and their tails may be missing (= empty). Only
   * cells that hold something count: a row may be shorter than the used range.
   */
  readonly rows: readonly (readonly Cell[] | undefined)[];
  /** Cells of this sheet that hold a formula, as "row:column". Their results are in `rows`. */
  readonly formulas: ReadonlySet<string>;
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  /** What only the way back needs to know of cells, looked up where it is asked for. */
  readonly lookUp: CellLookUp;
}

/** Of any cell or column of a sheet, also of blank ones. */
export interface CellLookUp {
  /** en-US form; "General". */
  numberFormat(row: number, column: number): string;
  /** With its "="; undefined for a constant. */
  formula(row: number, column: number): string | undefined;
  /** The number that is stored for a date, a time or a plain number; undefined for any other cell. */
  serial(row: number, column: number): number | undefined;
  /**
   * Whether a cell of this text bears the mark of a typed apostrophe, where writing the text would not leave it so;
   * undefined where it would, or where nobody can tell.
   */
  unusualQuote(row: number, column: number, text: string): boolean | undefined;
  /** In characters, as the file has it; undefined for the standard width. */
  columnWidth(column: number): number | undefined;
}

export interface SheetMark {
  readonly role: string;
  readonly version: string;
  readonly digest: string;
}

/** An Excel table (ListObject). */
export interface TableSnapshot {
  /** The name the user sees (displayName). */
  readonly name: string;
  /** Heading row, body and totals row. */
  readonly area: Area;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
  readonly headings: readonly string[];
}
