import type { Area } from "./snapshot.ts";
import type { Written } from "./change.ts";

/** A whole sheet as plain data: what stands where and how it looks. Any adapter can carry it out. */
export interface SheetLayout {
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "very-hidden";
  /** "#RRGGBB" */
  readonly tabColour?: string;
  /** From column A on. */
  readonly columns: readonly LayoutColumn[];
  /** From row 1 on. */
  readonly rows: readonly LayoutRow[];
  readonly merges?: readonly Area[];
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables?: readonly LayoutTable[];
  /** A plain heading row with filter buttons, where there is no table. */
  readonly autoFilter?: Area;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly ListValidation[];
  readonly charts?: readonly BarChart[];
  readonly print?: PrintSetup;
  /** Hide the grid lines: for sheets that are read, not filled in. */
  readonly hideGridLines?: boolean;
  /**
   * Only `unlocked` cells can be changed; columns and rows may be resized. There is no password: it guards against
   * slips, not against anybody.
   */
  readonly isProtected?: true;
  /** Cells in which a number as text is meant, so that Excel puts no mark on it; others have no such marks. */
  readonly numbersAsText?: readonly Area[];
}

export interface LayoutColumn {
  /** In characters, as Excel counts them. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Outline level 1 = grouped; with `hidden` the group is collapsed. */
  readonly group?: 0 | 1;
}

export interface LayoutRow {
  /** In points; absent: as high as its text needs (the app estimates it where text wraps). */
  readonly height?: number;
  readonly cells: readonly (LayoutCell | undefined)[];
}

export interface LayoutCell {
  readonly value: Written;
  /** Our own, in en-US form with its "="; never made of a cell's text. `value` is null: the program computes it. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** A place in this workbook the cell leads to. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

/** Every property is optional; equal styles are one style in the file. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; default 11 (the workbook's own). */
  readonly size?: number;
  /** "#RRGGBB" */
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: "thin" | "bottom" | "top";
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** en-US form; "@" for text. */
  readonly format?: string;
  /** Can be changed on a protected sheet. */
  readonly unlocked?: true;
}

export interface LayoutTable {
  readonly name: string;
  /** Heading row and body; the headings are the texts of the cells of its first row. */
  readonly area: Area;
  /** "TableStyleLight1" … */
  readonly style: string;
  readonly showFilter?: boolean;
}

/**
 * Colours the cells of `area` whose row satisfies the condition. Colour never stands alone: the words and symbols
 * are in the cells.
 */
export interface ConditionalFormat {
  readonly area: Area;
  readonly when:
    /** The text of the cell in column `column` of the same row starts with these words. */
    | { readonly kind: "starts-with"; readonly column: number; readonly text: string }
    | { readonly kind: "equals"; readonly column: number; readonly text: string };
  readonly look: { readonly fill: string; readonly colour: string; readonly bold?: boolean };
}

/** A drop-down whose entries stand in a range (inline lists break under Italian separators). */
export interface ListValidation {
  readonly area: Area;
  readonly source: { readonly sheet: string; readonly area: Area };
  /** Other values are warned about, never refused. */
  readonly allowOther: boolean;
}

/** Horizontal bars, one per category, over cells of the same sheet. */
export interface BarChart {
  readonly title: string;
  readonly categories: Area;
  readonly values: Area;
  /** Cells covered by the chart. */
  readonly place: Area;
  readonly colour: string;
  /** Axis from 0 to this value, and the number format of its labels. */
  readonly max: number;
  readonly format: string;
}

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  readonly fitToWidth: boolean;
  /** Heading rows repeated on every page. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** In words; "&P" and "&N" are the page and the number of pages, as Excel writes them. */
  readonly footer?: string;
  readonly header?: string;
}
