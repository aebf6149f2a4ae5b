import type { Host } from "../protocol/host.ts";
import type { Sheet } from "./book.ts";
import { showAllRows } from "./filter-rows.ts";
import { writeHeadings } from "./make-table.ts";
import { emptyCells, makeRoom } from "./room.ts";
import { ensureUnprotected } from "./sheet-access.ts";
import { bodyArea, headingArea, placeTable, stripe, totalsArea } from "./table-areas.ts";
import { tableWords } from "./table-words.ts";
import type { Table } from "./table.ts";
import { enterValue } from "./write-cells.ts";

/** Shows or hides the heading row: it comes and goes above the data, which stay where they are if there is room. */
export function showHeadings(host: Host, sheet: Sheet, table: Table, show: boolean): void {
  ensureUnprotected(sheet);
  if (show === table.showHeadings) return;
  const heading = headingArea(table);
  if (heading !== undefined) {
    showAllRows(host, sheet, table.area);
    emptyCells(sheet, heading);
    host.changed(sheet, heading);
    table.showHeadings = false;
    placeTable(table, { ...table.area, top: table.area.top + 1 });
  } else {
    const { area } = table;
    const isAtTop = area.top === 1;
    const top = isAtTop ? 1 : area.top - 1;
    makeRoom(host, sheet, { ...area, top, bottom: top }, "Down");
    table.showHeadings = true;
    const bottom = table.area.bottom;
    placeTable(table, { ...area, top, bottom });
    writeHeadings(host, sheet, table);
  }
  host.restructured();
}

/**
 * Shows or hides the totals row. A new one says "Totale" in the first column and adds up (numbers) or counts (others)
 * the last one; one that was hidden comes back as it was.
 */
export function showTotals(host: Host, sheet: Sheet, table: Table, show: boolean): void {
  ensureUnprotected(sheet);
  if (show === table.showTotals) return;
  const { area } = table;
  const old = totalsArea(table);
  if (old !== undefined) {
    emptyCells(sheet, old);
    host.changed(sheet, old);
    table.showTotals = false;
    placeTable(table, { ...area, bottom: area.bottom - 1 });
  } else {
    const row = area.bottom + 1;
    makeRoom(host, sheet, { ...area, top: row, bottom: row }, "Down");
    host.settle();
    chooseTotals(host, sheet, table);
    table.showTotals = true;
    placeTable(table, { ...area, bottom: row });
    writeTotals(host, sheet, table, row);
  }
  host.restructured();
}

function chooseTotals(host: Host, sheet: Sheet, table: Table): void {
  if (table.columns.some((column) => column.totalsLabel ?? column.totalsFormula ?? column.totalsFunction))
    return;
  const [first, last] = [table.columns[0], table.columns.at(-1)];
  if (first !== undefined && first !== last) first.totalsLabel = tableWords(host.locale).total;
  if (last !== undefined) last.totalsFunction = holdsNumbers(sheet, table) ? "sum" : "count";
}

function holdsNumbers(sheet: Sheet, table: Table): boolean {
  let found = false;
  const body = bodyArea(table);
  sheet.cells.forEach(
    ({ value }) => {
      if (typeof value === "number") found = true;
    },
    stripe(body, body.right),
  );
  return found;
}

/** SUBTOTAL's number for each total of the file format. @source ECMA-376 part 1, 18.18.81 */
const SUBTOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

function writeTotals(host: Host, sheet: Sheet, table: Table, row: number): void {
  table.columns.forEach(({ name, totalsLabel, totalsFormula, totalsFunction }, index) => {
    const number = SUBTOTALS[totalsFunction ?? ""];
    const subtotal = number === undefined ? undefined : `=SUBTOTAL(${String(number)},${table.name}[${name}])`;
    const entry = totalsLabel ?? totalsFormula ?? subtotal;
    if (entry !== undefined) enterValue(host, sheet, row, table.area.left + index, entry);
  });
  host.changed(sheet, { ...table.area, top: row });
}
