import type { Area } from "../../../ports/snapshot.ts";
import type { Chart } from "./chart.ts";
import type { Comment, Note } from "./comment.ts";
import type { ConditionalRule } from "./conditional-rule.ts";
import type { CellFormat } from "./cell-format.ts";
import type { CellGrid } from "./cell-grid.ts";
import type { PageLayout } from "./page-layout.ts";
import type { Filter, Table } from "./table.ts";
import type { Validation } from "./validation.ts";

/**
 * An open workbook, as the emulated Excel holds it: mutable, in memory, complete enough to be saved again.
 * Rows and columns count from 1, areas include both ends, colours are "#RRGGBB", lengths are points.
 */
export interface Book {
  /** "Piano 2021.xlsx" */
  name: string;
  /** In the order of the tabs. Never empty. */
  readonly sheets: Sheet[];
  /** Names of workbook scope; those of a sheet stand in the sheet. */
  readonly names: DefinedName[];
  active: Sheet;
  /** The last chart that was activated, until cells are selected. */
  activeChart?: Chart | undefined;
  /** Day zero of serial numbers. */
  dateSystem: 1900 | 1904;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** The look of a cell nobody formatted. */
  defaultFormat: CellFormat;
  readonly properties: DocumentProperties;
  /** Settings of add-ins: what `workbook.settings` and `document.settings` keep. By key, as JSON values. */
  readonly settings: Map<string, unknown>;
  readonly customXmlParts: CustomXmlPart[];
  /** Write protection of the structure (sheets cannot be added, renamed, moved or deleted). */
  isStructureProtected: boolean;
  /** Absent: no password. In plain text: nothing here is secret. */
  structurePassword?: string;
  /** What the file held that this model does not know: carried over unread when the book is saved. */
  carried: CarriedFile | undefined;
  /** The last number given out by `newId`. */
  lastId: number;
}

export interface Sheet {
  /** "{00000001-0000-0000-0000-000000000000}" */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "" for none. */
  tabColour: string;
  readonly cells: CellGrid;
  /** By row and column number; only those that differ from the standard. */
  readonly rows: Map<number, RowLook>;
  readonly columns: Map<number, ColumnLook>;
  /** In points. */
  standardHeight: number;
  /** In characters of the standard font. */
  standardWidth: number;
  readonly merges: Area[];
  readonly tables: Table[];
  readonly names: DefinedName[];
  /** Highest priority first. */
  readonly conditionalRules: ConditionalRule[];
  readonly validations: Validation[];
  readonly charts: Chart[];
  readonly comments: Comment[];
  readonly notes: Note[];
  readonly links: Map<string, Link>;
  /** Filter buttons over a plain range; those of a table stand in the table. */
  filter: Filter | undefined;
  /** Rows above and columns left of this many stay in view. */
  freeze: { readonly rows: number; readonly columns: number } | undefined;
  showGridlines: boolean;
  showHeadings: boolean;
  protection: SheetProtection | undefined;
  readonly pageLayout: PageLayout;
  selection: Area;
  /** `worksheet.customProperties` */
  readonly customProperties: Map<string, string>;
  /** What the sheet's part held that this model does not know (drawings with pictures, pivots …). */
  carried: CarriedSheet | undefined;
}

export interface RowLook {
  /** In points; undefined: standard, or fitted to the text. */
  height?: number;
  /** The height was fitted to the text and may be fitted again; otherwise somebody set it. */
  fitted?: boolean;
  hidden?: boolean;
  /** Hidden by a filter, not by hand. */
  filtered?: boolean;
  outline?: number;
  collapsed?: boolean;
  format?: CellFormat;
}

export interface ColumnLook {
  /** In characters of the standard font, padding included, as the file has it ("12.7109375"). */
  width?: number;
  hidden?: boolean;
  outline?: number;
  collapsed?: boolean;
  format?: CellFormat;
}

export interface DefinedName {
  readonly id: string;
  name: string;
  /** With its "=": "=Foglio1!$A$1:$B$3", "=0.22". */
  formula: string;
  comment: string;
  visible: boolean;
}

/** Where a cell leads to: a place in the workbook ("Foglio1!A1") or an address of the world. */
export interface Link {
  readonly place?: string | undefined;
  readonly address?: string | undefined;
  readonly screenTip?: string | undefined;
}

export interface SheetProtection {
  /** The file's own attributes (allowSort…), by their office.js names; true = allowed. */
  readonly options: Readonly<Record<string, boolean | string>>;
  /** Absent: no password. In plain text: nothing here is secret. */
  readonly password?: string;
  /** A hash that a file brought along; then no password opens the sheet here. */
  readonly hash?: Readonly<Record<string, string>>;
}

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  lastAuthor: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  revisionNumber: number;
  /** ISO 8601 */
  creationDate: string;
  readonly custom: Map<string, string | number | boolean>;
}

export interface CustomXmlPart {
  readonly id: string;
  namespace: string;
  xml: string;
}

/** The parts of the file that was opened, by path, and the ones this model takes care of itself. */
export interface CarriedFile {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** What to give back to a sheet's XML when it is written: whole elements, by name, and their relationships. */
export interface CarriedSheet {
  readonly path: string;
  readonly elements: ReadonlyMap<string, string>;
}

export type { Area };
