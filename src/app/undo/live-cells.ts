import { EMPTY, type Cell } from "../../core/cell.ts";
import type { WriteCells } from "../../ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { withoutStaleMark } from "../live/stale-mark.ts";
import type { LiveCell, LiveMemory } from "../memory.ts";
import { cellKey, cellToken } from "../sheet-digests.ts";

/** Cells that live re-assessment wrote and that nobody has changed since. */
export function standingLive(
  { sheets }: Snapshot,
  name: string,
  live: LiveMemory | undefined,
): readonly LiveCell[] {
  const sheet = sheets.find((one) => one.name === name);
  return (live?.cells ?? []).filter(([row, column, , , token]) => {
    const cell = sheet?.rows[row - 1]?.[column - 1] ?? EMPTY;
    return cellToken(cell) === token && sheet?.formulas.has(`${row}:${column}`) !== true;
  });
}

/**
 * The workbook as the last run had left these cells and *Sintesi*: what live re-assessment wrote is ours, no person's.
 */
export function asTheRunLeft(snapshot: Snapshot, name: string, live: readonly LiveCell[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const unmarked = sheet.mark?.role === "summary" ? withoutStaleMark(sheet) : sheet;
    return unmarked.name === name && live.length > 0 ? sheetWithout(unmarked, live) : unmarked;
  });
  return { ...snapshot, sheets };
}

function sheetWithout(sheet: SheetSnapshot, live: readonly LiveCell[]): SheetSnapshot {
  const formats = new Map(live.map(([row, column, , format]) => [cellKey(row, column), format]));
  const rows = [...sheet.rows];
  for (const [row, column, value, format] of live) {
    const cells = Array.from(rows[row - 1] ?? []);
    while (cells.length < column) cells.push(EMPTY);
    cells[column - 1] = cellOf(value, format);
    rows[row - 1] = cells;
  }
  const { lookUp } = sheet;
  return {
    ...sheet,
    rows,
    lookUp: {
      numberFormat: (row, column) => formats.get(cellKey(row, column)) ?? lookUp.numberFormat(row, column),
      formula: (row, column) => lookUp.formula(row, column),
      serial: (row, column) => lookUp.serial(row, column),
      unusualQuote: (row, column, text) => lookUp.unusualQuote(row, column, text),
      columnWidth: (column) => lookUp.columnWidth(column),
    },
  };
}

function cellOf(value: LiveCell[2], format: string): Cell {
  if (value === null) return EMPTY;
  if (typeof value === "string") return { kind: "text", text: value };
  return typeof value === "boolean"
    ? { kind: "boolean", value }
    : { kind: "number", value, format, text: String(value) };
}

/** Gives them back what the run had left, before the run itself is taken back. */
export const liveBack = (sheet: string, live: readonly LiveCell[]): readonly WriteCells[] =>
  live.length === 0
    ? []
    : [
        {
          kind: "write-cells",
          sheet,
          cells: live.map(([row, column, value, format]) => ({ row, column, value, format })),
        },
      ];
