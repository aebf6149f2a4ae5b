import type { Area, SheetMark, SheetSnapshot } from "../../ports/snapshot.ts";

/** What a reading learned of the open workbook, beyond the snapshot: enough to write without asking again. */
export interface SeenWorkbook {
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SeenSheet[];
  /** Of the whole workbook. */
  readonly names: readonly SeenName[];
}

/** A defined name and what it stands for, with its "=". */
export interface SeenName {
  readonly name: string;
  readonly formula: string;
}

export interface SeenSheet {
  /** Excel's own id, which follows a renamed sheet. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly isProtected: boolean;
  readonly mark: SheetMark | undefined;
  /** Cells that hold something; undefined on a blank sheet. */
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
  readonly tables: readonly SeenTable[];
  /** Names of the sheet's own scope. */
  readonly names: readonly SeenName[];
  /** There are filter buttons over a plain range. */
  readonly hasFilter: boolean;
  /** The filter of a plain range, while it hides rows. */
  readonly filter: SeenFilter | undefined;
  /** Conditional formats of all kinds. */
  readonly ruleCount: number;
  /** Those that hold formulas: of their own, or as bounds of a value. */
  readonly rules: readonly SeenRule[];
  /** Names of the charts. */
  readonly charts: readonly string[];
  /** In points, by column number; of those that are not as wide as the standard. */
  readonly widths: ReadonlyMap<number, number>;
  readonly content: SeenContent;
}

export interface SeenTable {
  readonly name: string;
  /** Heading row, body and totals row. */
  readonly area: Area;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
  readonly headings: readonly string[];
  /** While it hides rows. */
  readonly filter: SeenFilter | undefined;
}

/** What a filter asks, to be given back after writing. */
export interface SeenFilter {
  readonly area: Area;
  /** By column of the area, counted from 0; null where nothing is asked. */
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
}

/** A conditional format that holds formulas. */
export interface SeenRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
  /** It stands beside a table of the user's, and we put it there. */
  readonly isOurs: boolean;
}

/** A value as office.js gives it. Errors are texts such as "#N/A", an empty cell is "". */
export type RawValue = string | number | boolean;

/** The cells of the used area, row by row as office.js gives them. */
export interface SeenContent {
  readonly values: readonly (readonly RawValue[])[];
  /** The formula, or the constant. */
  readonly formulas: readonly (readonly RawValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly texts: readonly (readonly string[])[];
}

export const NO_CONTENT: SeenContent = { values: [], formulas: [], formats: [], texts: [] };

/** What a cell of the sheet held when it was read: its formula, or its constant; "" where there was nothing. */
export const seenEntry = ({ used, content }: SeenSheet, row: number, column: number): RawValue =>
  used === undefined ? "" : (content.formulas[row - used.top]?.[column - used.left] ?? "");

/** The value of a cell when it was read. */
export const seenValue = ({ used, content }: SeenSheet, row: number, column: number): RawValue =>
  used === undefined ? "" : (content.values[row - used.top]?.[column - used.left] ?? "");

/** The number format of a cell when it was read. */
export const seenFormat = ({ used, content }: SeenSheet, row: number, column: number): string =>
  used === undefined ? "General" : (content.formats[row - used.top]?.[column - used.left] ?? "General");
