import type { Area } from "../../../ports/snapshot.ts";

/** An Excel table (ListObject). */
export interface Table {
  readonly id: string;
  name: string;
  /** Heading row, body and totals row. */
  area: Area;
  showHeadings: boolean;
  showTotals: boolean;
  /** "TableStyleMedium2"; "" for none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  readonly columns: TableColumn[];
  /** Criteria by column, whether or not the buttons are shown. */
  filter: Filter | undefined;
  sort: readonly SortField[];
  /** Upper and lower case were told apart. */
  sortMatchesCase?: boolean;
  /** The table's part in the file it was opened from. */
  carriedPath?: string;
}

export interface TableColumn {
  /** Unique within the table, kept when columns move. */
  readonly id: number;
  /** The text of the heading cell. */
  name: string;
  /** A calculated column's formula, with its "=". */
  formula?: string;
  totalsFunction?: string;
  totalsFormula?: string;
  totalsLabel?: string;
}

export interface Filter {
  /** Heading row and body. */
  area: Area;
  /** By column, counted from 0 at the left edge of the area. */
  readonly criteria: Map<number, FilterCriteria>;
}

/** As `Excel.FilterCriteria` has it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly unknown[];
  readonly color?: string;
  readonly icon?: unknown;
  readonly dynamicCriteria?: string;
}

export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn?: string;
}
