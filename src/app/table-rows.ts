import { cellText, EMPTY, tidy, type Cell } from "../core/cell.ts";
import type { CellRef } from "../core/issue.ts";
import type { Source } from "../core/plan.ts";
import { cellAddress } from "../ports/address.ts";
import type { WriteColumns } from "../ports/change.ts";
import { cellAt, type LocatedTable } from "./locate-tables.ts";

/** One row of a located table, asked by column key. A column that the table does not have reads as empty. */
export interface TableRow {
  readonly row: number;
  has(key: string): boolean;
  cell(key: string): Cell;
  /** Words as the person sees them; "" when empty. */
  text(key: string): string;
  /** The same with the line ends of the cell. */
  lines(key: string): string;
  /** A code: a number as its plain digits ("1.1"), whatever its number format shows. */
  code(key: string): string;
  at(key: string): CellRef | undefined;
  source(key: string): Source;
}

export function columnOf(table: LocatedTable, key: string): number | undefined {
  const index = table.matched.columns[key];
  return index === undefined ? undefined : table.firstColumn + index;
}

/** A class, for a plan has thousands of rows that would each bring functions of their own. */
class LocatedRow implements TableRow {
  constructor(
    private readonly table: LocatedTable,
    readonly row: number,
  ) {}

  has(key: string): boolean {
    return columnOf(this.table, key) !== undefined;
  }

  cell(key: string): Cell {
    const column = columnOf(this.table, key);
    return column === undefined ? EMPTY : cellAt(this.table.sheet, this.row, column);
  }

  text(key: string): string {
    return cellText(this.cell(key));
  }

  lines(key: string): string {
    return linesOf(this.cell(key));
  }

  code(key: string): string {
    return codeText(this.cell(key));
  }

  at(key: string): CellRef | undefined {
    const { table, row } = this;
    const column = columnOf(table, key);
    return column === undefined ? undefined : { sheet: table.sheet.name, address: cellAddress(row, column) };
  }

  source(key: string): Source {
    const at = this.at(key);
    return at === undefined ? { cell: this.cell(key) } : { cell: this.cell(key), at };
  }
}

export const codeText = (cell: Cell): string =>
  cell.kind === "number" ? String(cell.value) : cellText(cell);

/** The words of a cell with its line ends. */
export const linesOf = (cell: Cell): string =>
  cell.kind === "text" ? cell.text.split(/\r?\n/u).map(tidy).join("\n") : cellText(cell);

export const tableRow = (table: LocatedTable, row: number): TableRow => new LocatedRow(table, row);

/** Every row of the body, blank ones too. */
export function tableRows(table: LocatedTable): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) rows.push(tableRow(table, row));
  return rows;
}

/** The table as a change names it. */
export const placeOf = (table: LocatedTable): Omit<WriteColumns, "columns" | "conditionalFormats"> => ({
  kind: "write-columns",
  sheet: table.sheet.name,
  table: table.name,
  headingRow: table.headingRow,
  firstRow: table.firstRow,
  lastRow: table.lastRow,
});
