import type { CellStyle, LayoutColumn, LayoutTable } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { TABLES, type ColumnSpec, type TableKey, type WorkbookLanguage } from "../plan-layout.ts";
import { TEXT } from "../describe/styles.ts";
import type { PlacedCell } from "./sheet-grid.ts";
import { HEADING, OUTPUT_HEADING, TABLE_STYLE } from "./template-styles.ts";
import type { Typed } from "./typed-value.ts";

/** A column of a table on its way to a sheet. */
export interface BlockColumn {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly isOutput: boolean;
  /** Folded away to the right of the working view. */
  readonly isGrouped: boolean;
  /** On top of the style of every body cell. `format` holds for cells whose value asks for none. */
  readonly style: CellStyle;
}

/** Values by column key; a column left out is a blank cell. */
export type BlockRow = Readonly<Record<string, Typed | undefined>>;

export interface TableBlock {
  readonly cells: readonly PlacedCell[];
  readonly table: LayoutTable;
  readonly columns: readonly BlockColumn[];
}

/** One column of the contract, ready to stand in a workbook of the given language. */
export const blockColumn = (
  key: string,
  spec: ColumnSpec,
  language: WorkbookLanguage,
  style: CellStyle = {},
): BlockColumn => ({
  key,
  heading: spec[language],
  width: spec.width,
  isOutput: spec.output === true,
  isGrouped: false,
  style,
});

/**
 * A table with its heading at `top`, `left` and one row per entry; an Excel table has at least one row, so an empty
 * one gets `blankRows` to be filled in.
 */
export function tableBlock(request: {
  readonly table: TableKey;
  readonly language: WorkbookLanguage;
  readonly top: number;
  readonly left: number;
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly BlockRow[];
  readonly blankRows: number;
}): TableBlock {
  const { top, left, columns } = request;
  const blank = Array.from({ length: request.blankRows }, (): BlockRow => ({}));
  const rows = request.rows.length > 0 ? request.rows : blank;
  const headings = columns.map(({ heading, isOutput }, index): PlacedCell => ({
    row: top,
    column: left + index,
    cell: { value: heading, style: isOutput ? OUTPUT_HEADING : HEADING },
  }));
  const body = rows.flatMap((row, rowIndex) =>
    columns.map((column, index) => ({
      row: top + 1 + rowIndex,
      column: left + index,
      cell: bodyCell(column, row[column.key]),
    })),
  );
  return {
    cells: [...headings, ...body],
    columns,
    table: {
      name: TABLES[request.table][request.language],
      area: { top, left, bottom: top + rows.length, right: left + columns.length - 1 },
      style: TABLE_STYLE,
      showFilter: true,
    },
  };
}

function bodyCell(column: BlockColumn, typed: Typed | undefined): PlacedCell["cell"] {
  const style = { ...TEXT, ...column.style };
  const isGeneral = typed === undefined || typed.format === "General";
  return { value: typed?.value ?? null, style: isGeneral ? style : { ...style, format: typed.format } };
}

/** The cells under a heading. Throws when the block has no such column: that is our own fault. */
export function bodyOf({ table: { area }, columns }: TableBlock, key: string): Area {
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`No column ${key} in the block`);
  const column = area.left + index;
  return { top: area.top + 1, left: column, bottom: area.bottom, right: column };
}

export const layoutColumns = (columns: readonly BlockColumn[]): readonly LayoutColumn[] =>
  columns.map(({ width, isGrouped }) => (isGrouped ? { width, hidden: true, group: 1 } : { width }));
