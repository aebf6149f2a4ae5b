import type { Area, SheetMark } from "./snapshot.ts";
import type { SheetLayout, ConditionalFormat, CellStyle } from "./layout.ts";

/** A value we write. Text stays text, whatever it starts with; formulas are only our own. */
export type Written = string | number | boolean | null;

/**
 * What `describe` returns: plain data that can be shown before, sent in one batch, and taken back after. Kinds that
 * take away stand in an inverse only: they take away what a run had added.
 */
export type Change =
  | WriteColumns
  | WriteCells
  | ReplaceSheet
  | AddRows
  | MakeTable
  | RemoveColumns
  | RemoveSheet
  | RemoveRows
  | UnmakeTable;

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
  /**
   * Rules of ours over whole columns. They take the place of earlier ones of ours over the same cells and over the
   * bodies of `columns`, also where there are none to write; the user's are kept.
   */
  readonly conditionalFormats: readonly ConditionalFormat[];
}

export interface WrittenColumn {
  readonly heading: string;
  /** Absolute column number. */
  readonly column: number;
  /** The column does not exist yet: write its heading, in the style of the heading left of it, and set its width. */
  readonly isNew: boolean;
  readonly width: number;
  /** Of the cells of a new column; a column that is there keeps its own. */
  readonly align?: CellStyle["align"];
  /** One a row from `firstRow`. `undefined`: leave the cell as it is (a blank row, another's cell). */
  readonly cells: readonly (ColumnCell | undefined)[];
}

export interface ColumnCell {
  readonly value: Written;
  /** A number format in en-US form; text that could be taken for a formula gets "@". Absent: as the cell has it. */
  readonly format?: string;
  /** With its "=". Only to give back what a person had typed; `value` is then its result and is not written. */
  readonly formula?: string;
  /** Whether the cell bears the mark of a typed apostrophe. Absent: where its text would be taken for something else. */
  readonly quoted?: boolean;
}

/** Writes single cells of the user's that the user has just confirmed (an input read back from one of our sheets). */
export interface WriteCells {
  readonly kind: "write-cells";
  readonly sheet: string;
  readonly cells: readonly WrittenCell[];
}

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: Written;
  /** As in `ColumnCell`. */
  readonly format?: string;
  readonly formula?: string;
  readonly quoted?: boolean;
}

/**
 * One of our own sheets, made new or cleared and refilled in place (never deleted). `sheet` names an existing
 * sheet that bears our mark; where it is undefined, or there is no such sheet any more, a new one is added under
 * `layout.name`. With `mark` undefined the sheet is the user's from now on (templates, samples). A sheet that is
 * protected is filled only where we had protected it ourselves: it bears the mark of the same role, no password, and
 * the layout is protected, too.
 */
export interface ReplaceSheet {
  readonly kind: "replace-sheet";
  readonly sheet: string | undefined;
  readonly mark: SheetMark | undefined;
  readonly layout: SheetLayout;
}

/**
 * Adds rows at the end of an Excel table without a totals row. The table is made longer first; the new cells look like
 * those of its last row. The app has made sure that there is room (empty, unmerged, unprotected, outside other tables).
 */
export interface AddRows {
  readonly kind: "add-rows";
  readonly sheet: string;
  readonly table: string;
  /** Of the table before: heading row and body. */
  readonly area: Area;
  /** One cell a column of the table; `undefined`: blank. */
  readonly rows: readonly (readonly (ColumnCell | undefined)[])[];
}

/**
 * Makes an Excel table of a range that has its headings in its first row. No cell changes. The app has made sure that the
 * headings are texts, none blank, no two alike, and that no table and no merged cells are in the way.
 */
export interface MakeTable {
  readonly kind: "make-table";
  readonly sheet: string;
  /** Of the new table; no other of the workbook has it. */
  readonly name: string;
  /** Headings and body. */
  readonly area: Area;
  /** The texts of the heading cells, to the letter. */
  readonly headings: readonly string[];
  /** "TableStyleLight1" … */
  readonly style: string;
}

/** Makes a plain range of a table again; its cells stay. One that is not there any more is not missed. */
export interface UnmakeTable {
  readonly kind: "unmake-table";
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
  readonly headings: readonly string[];
  readonly style: string;
}

/** Takes away rows below a table's `area`, which is what it was before they were added. */
export interface RemoveRows {
  readonly kind: "remove-rows";
  readonly sheet: string;
  readonly table: string;
  readonly area: Area;
  readonly count: number;
}

/**
 * Takes away the last columns of a table or a plain range: the table is narrower again, the cells from the headings
 * to the totals row are blank, and our rules that concern nothing else go. Columns that the table does not have any
 * more are not missed.
 */
export interface RemoveColumns {
  readonly kind: "remove-columns";
  readonly sheet: string;
  readonly table: string | undefined;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Absolute numbers, ascending, ending at the last one; the widths they had before, undefined for the standard. */
  readonly columns: readonly { readonly column: number; readonly width: number | undefined }[];
}

/** Takes away a sheet of ours that a run had added. One that is not there any more is not missed. */
export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly sheet: string;
  /** We had protected it ourselves; any other that is protected stays. */
  readonly isProtected?: true;
}

export type { Area };
