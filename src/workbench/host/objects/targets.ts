import type { Area } from "../../../ports/snapshot.ts";
import type { Book, CustomXmlPart, DefinedName, Sheet } from "../model/book.ts";
import type { BorderSide } from "../model/cell-format.ts";
import type { Chart, ChartSeries } from "../model/chart.ts";
import type { ChartPartClass } from "../model/chart-parts.ts";
import type { Comment, CommentReply } from "../model/comment.ts";
import type { ConditionalRule } from "../model/conditional-rule.ts";
import type { Table } from "../model/table.ts";

/** Part of a sheet. Whole columns and rows reach to the edges of the sheet. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What stands behind an object of each class. `Targets["Range"]` is what the members of Range work on. */
export interface Targets extends ChartPartTargets {
  // workbook.ts, application.ts
  Workbook: Book;
  Application: Book;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  DatetimeFormatInfo: Book;
  IterativeCalculation: Book;
  WorkbookProtection: Book;
  Runtime: Book;
  // worksheets.ts, worksheet.ts …
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  PageBreakCollection: { readonly sheet: Sheet; readonly along: "rows" | "columns" };
  PageBreak: { readonly sheet: Sheet; readonly along: "rows" | "columns"; readonly at: number };
  // range.ts …
  Range: SheetArea;
  RangeAreas: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeAreasCollection: readonly SheetArea[];
  WorkbookRangeAreas: readonly SheetArea[];
  RangeCollection: readonly SheetArea[];
  RangeView: SheetArea;
  RangeViewCollection: SheetArea;
  RangeSort: SheetArea;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  /** Formats speak of areas, so that Range and RangeAreas share them. */
  RangeFormat: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeFill: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeFont: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeBorderCollection: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeBorder: {
    readonly sheet: Sheet;
    readonly areas: readonly Area[];
    readonly side: BorderSide | "InsideHorizontal" | "InsideVertical";
  };
  FormatProtection: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  // names.ts
  NamedItemCollection: { readonly book: Book; readonly sheet: Sheet | undefined };
  NamedItem: { readonly book: Book; readonly sheet: Sheet | undefined; readonly name: DefinedName };
  // tables
  TableCollection: { readonly book: Book; readonly sheet: Sheet | undefined };
  /** The tables that touch a range (`range.getTables`). */
  TableScopedCollection: SheetArea;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly id: number };
  TableRowCollection: TableTarget;
  /** Counted from 0. */
  TableRow: TableTarget & { readonly index: number };
  TableSort: TableTarget;
  /** The filter of one column of a table. */
  Filter: TableTarget & { readonly id: number };
  AutoFilter: { readonly sheet: Sheet; readonly table: Table | undefined };
  TableStyleCollection: Book;
  TableStyle: { readonly book: Book; readonly name: string };
  // conditional formats
  ConditionalFormatCollection: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  ConditionalFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  CellValueConditionalFormat: RuleTarget;
  TextConditionalFormat: RuleTarget;
  TopBottomConditionalFormat: RuleTarget;
  PresetCriteriaConditionalFormat: RuleTarget;
  DataBarConditionalFormat: RuleTarget;
  ConditionalDataBarPositiveFormat: RuleTarget;
  ConditionalDataBarNegativeFormat: RuleTarget;
  ColorScaleConditionalFormat: RuleTarget;
  IconSetConditionalFormat: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeBorderCollection: RuleTarget;
  ConditionalRangeBorder: RuleTarget & { readonly side: string };
  // data validation
  DataValidation: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  // charts
  ChartCollection: Sheet;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  // comments, notes
  CommentCollection: { readonly book: Book; readonly sheet: Sheet | undefined };
  Comment: { readonly sheet: Sheet; readonly comment: Comment };
  CommentReplyCollection: { readonly sheet: Sheet; readonly comment: Comment };
  CommentReply: { readonly sheet: Sheet; readonly comment: Comment; readonly reply: CommentReply };
  // settings, properties, custom XML
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: { readonly book: Book; readonly key: string };
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: { readonly book: Book; readonly namespace: string };
  CustomXmlPart: { readonly book: Book; readonly part: CustomXmlPart };
  // styles
  StyleCollection: Book;
  Style: { readonly book: Book; readonly name: string };
}

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface RuleTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

/** A part of a chart, or of one of its series, by its path ("axes/valueAxis", "legend/format/font"). */
export interface ChartPartTarget extends ChartTarget {
  readonly series: ChartSeries | undefined;
  readonly path: string;
}

type ChartPartTargets = { readonly [K in ChartPartClass]: ChartPartTarget };
