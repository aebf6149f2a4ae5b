import type { Area, SheetMark } from "./snapshot.ts";
import type { SheetLayout, ConditionalFormat, CellStyle } from "./layout.ts";

/** A value we write. Text stays text, whatever it starts with; formulas are only our own. */
export type Written = string | number | boolean | null;

/** What `describe` returns: plain data that can be shown before, sent in one batch, and taken back after. */
export type Change = WriteColumns | WriteCells | ReplaceSheet;

/**
 * Fills columns of a table, or of a plain range with a heading row. Columns that do not exist yet stand right of
 * the last one; the app has made sure that there is room (empty, unmerged, unprotected, outside other tables).
 */
export interface WriteColumns {
  readonly kind: "write-columns";
  readonly sheet: string;
  /** The table's name; undefined for a plain range. A table is made wider to hold its new columns. */
  readonly table: string | undefined;
  readonly headingRow: number;
  /** First and last row of the body. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly WrittenColumn[];
  /** Rules of ours over whole columns; earlier rules of ours over the same columns are replaced, the user's kept. */
  readonly conditionalFormats: readonly ConditionalFormat[];
}

export interface WrittenColumn {
  readonly heading: string;
  /** Absolute column number. */
  readonly column: number;
  /** The column does not exist yet: write its heading, in the style of the heading left of it, and set its width. */
  readonly isNew: boolean;
  readonly width: number;
  /** One a row from `firstRow`. `undefined`: leave the cell as it is (a blank row, another's cell). */
  readonly cells: readonly (ColumnCell | undefined)[];
}

export interface ColumnCell {
  readonly value: Written;
  /** A number format in en-US form; text that could be taken for a formula gets "@". Absent: as the cell has it. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: CellStyle["align"];
}

/** Writes single cells of the user's that the user has just confirmed (an input read back from one of our sheets). */
export interface WriteCells {
  readonly kind: "write-cells";
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: Written }[];
}

/**
 * One of our own sheets, made new or cleared and refilled in place (never deleted). `sheet` names an existing
 * sheet that bears our mark, or is undefined: then a new one is added under `layout.name`. With `mark` undefined
 * the sheet is the user's from now on (templates, samples).
 */
export interface ReplaceSheet {
  readonly kind: "replace-sheet";
  readonly sheet: string | undefined;
  readonly mark: SheetMark | undefined;
  readonly layout: SheetLayout;
}

export type { Area };
