import { cellText, EMPTY } from "../../core/cell.ts";
import type { CellRef } from "../../core/issue.ts";
import { cellAddress } from "../../ports/address.ts";
import type { Change, Written } from "../../ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { digestText, NO_CELLS, rowDigest, withCell } from "../digest.ts";
import type { LocatedTable } from "../locate-tables.ts";
import { cellKey, cellToken, withWritten } from "../sheet-digests.ts";
import { columnOf } from "../table-rows.ts";

/** What a run wrote on the plan's own sheet, as digests; and which rows are which. */
export interface WatchedCells {
  readonly sheet: string;
  readonly table: string | undefined;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly WatchedColumn[];
  readonly cells: readonly (readonly [row: number, column: number, digest: string])[];
  /** By which a row is known: code and indicator; one digest a row. */
  readonly keyColumns: readonly number[];
  readonly keys: string;
}

interface WatchedColumn {
  readonly column: number;
  readonly heading: string;
  readonly isNew: boolean;
  /** Four digits a row; blanks for a cell that was not written. */
  readonly digests: string;
}

const SIZE = 4;
const UNWRITTEN = " ".repeat(SIZE);
const KEY_SIZE = 8;
const shortDigest = (token: string): string => digestText(withCell(NO_CELLS, 1, token)).slice(-SIZE);
const digestOf = (value: Written): string => digestText(withWritten(NO_CELLS, 1, value)).slice(-SIZE);

export function watchedCells(changes: readonly Change[], table: LocatedTable): WatchedCells {
  const { sheet, headingRow, firstRow, lastRow } = table;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const onSheet = changes.filter((change) => change.sheet === sheet.name);
  const single = onSheet.flatMap((change) => (change.kind === "write-cells" ? change.cells : []));
  const typed = new Map(single.map(({ row, column, value }) => [cellKey(row, column), value]));
  const columns = onSheet.flatMap((change) =>
    change.kind !== "write-columns"
      ? []
      : change.columns.map(({ column, heading, isNew, cells }): WatchedColumn => {
          const digests = rows.map((row, index) => {
            const cell = cells[index];
            const own = typed.get(cellKey(row, column));
            if (own !== undefined) return digestOf(own);
            return cell === undefined && !isNew ? UNWRITTEN : digestOf(cell?.value ?? null);
          });
          return { column, heading, isNew, digests: digests.join("") };
        }),
  );
  const whole = new Set(columns.map(({ column }) => column));
  const keyColumns = ["code", "name"].flatMap((key) => columnOf(table, key) ?? []);
  return {
    sheet: sheet.name,
    table: table.name,
    headingRow,
    firstRow,
    lastRow,
    columns,
    cells: single.flatMap(({ row, column, value }) =>
      whole.has(column) ? [] : [[row, column, digestOf(value)] as const],
    ),
    keyColumns,
    keys: rows.map((row) => keyDigest(sheet, row, keyColumns)).join(""),
  };
}

/** By which the rows were known, from the first row of the body on. */
export const keptKeys = ({ keys }: WatchedCells): readonly string[] =>
  Array.from({ length: keys.length / KEY_SIZE }, (_, index) =>
    keys.slice(index * KEY_SIZE, (index + 1) * KEY_SIZE),
  );

/** The same of the rows that stand there now. */
export const standingKeys = (
  { firstRow, keyColumns }: WatchedCells,
  sheet: SheetSnapshot,
  lastRow: number,
): readonly string[] =>
  Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) =>
    keyDigest(sheet, firstRow + index, keyColumns),
  );

const keyDigest = (sheet: SheetSnapshot, row: number, columns: readonly number[]): string =>
  rowDigest(columns.map((column) => tokenAt(sheet, row, column)));

const cellAt = (sheet: SheetSnapshot, row: number, column: number) =>
  sheet.rows[row - 1]?.[column - 1] ?? EMPTY;
const tokenAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  cellToken(cellAt(sheet, row, column));

/** The plan's sheet as it stands, with the last row of the table's body. */
export interface WatchedPlace {
  readonly sheet: SheetSnapshot;
  readonly lastRow: number;
}

/** @returns undefined when the sheet or its table is not there any more */
export function watchedPlace(watched: WatchedCells, { sheets }: Snapshot): WatchedPlace | undefined {
  const { table: name, lastRow } = watched;
  if (name === undefined) {
    const sheet = sheets.find((one) => one.name === watched.sheet);
    return sheet === undefined ? undefined : { sheet, lastRow };
  }
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table !== undefined) return { sheet, lastRow: table.area.bottom - (table.hasTotals ? 1 : 0) };
  }
  return undefined;
}

/** The cells that are not as the run left them: headings, rows that moved, values, and what stands beside. */
export function changedCells(watched: WatchedCells, { sheet, lastRow }: WatchedPlace): readonly CellRef[] {
  const found: CellRef[] = [];
  const at = (row: number, column: number): void => {
    found.push({ sheet: sheet.name, address: cellAddress(row, column) });
  };
  const { headingRow, firstRow, columns, keyColumns } = watched;
  const keys = keptKeys(watched);
  for (const { column, heading } of columns)
    if (cellText(cellAt(sheet, headingRow, column)) !== cellText({ kind: "text", text: heading }))
      at(headingRow, column);
  const table = sheet.tables.find(({ name }) => name === watched.table);
  const added = columns.filter(({ isNew }) => isNew).map(({ column }) => column);
  const last = Math.max(0, ...added);
  if (table !== undefined && last > 0 && table.area.right > last) at(headingRow, last + 1);
  for (let row = firstRow; row <= watched.lastRow; row += 1) {
    const index = row - firstRow;
    if (keyDigest(sheet, row, keyColumns) !== keys[index]) at(row, keyColumns[0] ?? 1);
    for (const { column, digests } of columns) {
      const digest = digests.slice(index * SIZE, (index + 1) * SIZE);
      if (digest !== UNWRITTEN && shortDigest(tokenAt(sheet, row, column)) !== digest) at(row, column);
    }
  }
  // Rows that were added below, and the totals, hold nothing of ours.
  const bottom = lastRow + (table?.hasTotals === true ? 1 : 0);
  for (let row = watched.lastRow + 1; row <= bottom; row += 1)
    for (const column of added) if (tokenAt(sheet, row, column) !== "") at(row, column);
  for (const [row, column, digest] of watched.cells)
    if (shortDigest(tokenAt(sheet, row, column)) !== digest) at(row, column);
  return found;
}
