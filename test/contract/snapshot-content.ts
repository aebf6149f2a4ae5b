import type { Cell } from "../../src/core/cell.ts";
import type { SheetSnapshot, Snapshot } from "../../src/ports/snapshot.ts";
import { addressOf } from "../support/a1.ts";
import type { Plain } from "./reader/plain.ts";

/** Columns and rows beyond the last cell that are looked up as well. */
const BEYOND = 3;

/** A snapshot as plain data, the answers to every look-up among it. */
export const snapshotContent = ({ sheets, dates }: Snapshot): Plain => ({
  dates,
  order: sheets.map(({ name }) => name),
  ...Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetContent(sheet)])),
});

const sheetContent = (sheet: SheetSnapshot): Plain => ({
  visibility: sheet.visibility,
  isProtected: sheet.isProtected,
  mark: sheet.mark === undefined ? undefined : { ...sheet.mark },
  cells: cellsOf(sheet),
  formulas: Object.fromEntries([...sheet.formulas].map((at) => [at, true])),
  // No two of either overlap: their order means nothing.
  merges: Object.fromEntries(sheet.merges.map((area) => [JSON.stringify(area), true])),
  tables: Object.fromEntries(
    sheet.tables.map(({ name, area, ...table }) => [name, { ...table, area: { ...area } }]),
  ),
  lookUp: lookedUp(sheet),
});

function cellsOf({ rows }: SheetSnapshot): Plain {
  const cells: Record<string, Plain> = {};
  rows.forEach((row, above) =>
    row?.forEach((cell, left) => {
      if (cell.kind !== "empty") cells[addressOf(above + 1, left + 1)] = inWords(cell);
    }),
  );
  return cells;
}

function lookedUp({ rows, lookUp }: SheetSnapshot): Plain {
  const width = Math.max(0, ...rows.map((row) => row?.length ?? 0)) + BEYOND;
  const found: Record<string, Plain> = {};
  for (let column = 1; column <= width; column++) {
    for (let row = 1; row <= rows.length + BEYOND; row++) {
      const answers = {
        format: lookUp.numberFormat(row, column),
        formula: lookUp.formula(row, column),
        serial: lookUp.serial(row, column),
      };
      found[addressOf(row, column)] = answers;
    }
    found[`column ${String(column)}`] = pixels(lookUp.columnWidth(column));
  }
  return found;
}

/** Excel has no finer widths than pixels. */
const pixels = (width: number | undefined): string | undefined =>
  width === undefined ? undefined : String(Math.round(width * 7));

/** A cell in one line, so that a difference shows the whole of it. */
const inWords = (cell: Cell): string =>
  Object.entries(cell)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([member, value]) => `${member} ${JSON.stringify(value)}`)
    .join(", ");
