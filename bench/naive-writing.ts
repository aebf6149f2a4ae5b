import type { Change, Written } from "../src/ports/change.ts";

interface NaiveCell {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<Written, null>;
}

/** Every cell that the changes fill, one by one. */
export function cellsOf(changes: readonly Change[]): readonly NaiveCell[] {
  const cells: NaiveCell[] = [];
  const add = (sheet: string, row: number, column: number, value: Written | undefined): void => {
    if (value !== undefined && value !== null) cells.push({ sheet, row, column, value });
  };
  for (const change of changes) {
    if (change.kind === "replace-sheet") {
      const { name, rows } = change.layout;
      rows.forEach((row, at) => {
        row.cells.forEach((cell, column) => {
          add(name, at, column, cell?.value);
        });
      });
    } else if (change.kind === "write-columns") {
      for (const { column, cells: body } of change.columns) {
        body.forEach((cell, at) => {
          add(change.sheet, change.firstRow - 1 + at, column - 1, cell?.value);
        });
      }
    }
  }
  return cells;
}

/** The sheets that the cells need, and nothing in them. */
export async function addNaiveSheets(excel: typeof Excel, changes: readonly Change[]): Promise<void> {
  await excel.run(async ({ workbook }) => {
    for (const change of changes) {
      if (change.kind === "replace-sheet") workbook.worksheets.add(change.layout.name);
    }
    return Promise.resolve();
  });
}

/**
 * The same result as people write it who do not think of requests: a range for each cell, and a sync after so many of
 * them. Values only: no looks, no widths, no tables, no way back.
 */
export async function writeNaively(
  excel: typeof Excel,
  cells: readonly NaiveCell[],
  cellsASync: number,
): Promise<void> {
  await excel.run(async (context) => {
    for (const [index, { sheet, row, column, value }] of cells.entries()) {
      context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[asText(value)]];
      if ((index + 1) % cellsASync === 0) await context.sync();
    }
    await context.sync();
  });
}

/** Behind an apostrophe nothing is taken for a formula or a date. */
const asText = (value: NaiveCell["value"]): NaiveCell["value"] =>
  typeof value === "string" ? `'${value}` : value;
