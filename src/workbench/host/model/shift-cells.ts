import { shiftReferences, type SheetShift } from "../calculation/shift-references.ts";
import { invalidOperation } from "../protocol/host-error.ts";
import type { CellChange, Host } from "../protocol/host.ts";
import { isTorn, shiftedArea, shiftOfDeleted, shiftOfInserted, type CellShift } from "./area-shift.ts";
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "./areas.ts";
import type { Area, Sheet } from "./book.ts";
import type { BookCell } from "./cell-grid.ts";
import { writeHeadings } from "./make-table.ts";
import { rewriteFormulas } from "./rename-references.ts";
import { rewriteAttachments } from "./rewrite-references.ts";
import { shiftAttachments } from "./shift-attachments.ts";
import { shiftCharts } from "./shift-charts.ts";
import { shiftTables } from "./shift-tables.ts";

/**
 * Puts blank cells where the area is; what stands there moves down or to the right, with its tables, merges, rules,
 * validations, links, comments and names, and every formula follows. New cells look like those above (left of) them.
 * Whole rows and columns move as such, with their heights and widths.
 *
 * @throws HostError InvalidOperation where a table or a merge would be torn, or cells would leave the sheet
 */
export function insertCells(host: Host, sheet: Sheet, area: Area, towards: "Down" | "Right"): void {
  const along = towards === "Down" ? "rows" : "columns";
  const shift = shiftOfInserted(area, along);
  ensureRoom(sheet, area, along);
  shiftAll(host, sheet, shift);
  lookLikeNeighbours(sheet, area, shift);
  host.changed(sheet, area, changeOf(area, "Inserted", towards));
}

/**
 * Takes the cells of the area out; those below (right of) it move up (to the left), and all that belongs to them. A
 * table goes when all of its rows or columns go.
 *
 * @throws HostError InvalidOperation where a table or a merge would be torn
 */
export function deleteCells(host: Host, sheet: Sheet, area: Area, towards: "Up" | "Left"): void {
  shiftAll(host, sheet, shiftOfDeleted(area, towards === "Up" ? "rows" : "columns"));
  host.changed(sheet, area, changeOf(area, "Deleted", towards));
}

/** Only single cells are told with the direction they moved in: rows and columns have but one. (A guess.) */
function changeOf(area: Area, what: "Inserted" | "Deleted", towards: string): CellChange {
  if (isWholeRows(area)) return { kind: `Row${what}` };
  if (isWholeColumns(area)) return { kind: `Column${what}` };
  return { kind: `Cell${what}`, shiftDirection: `ShiftCell${towards}` };
}

/** Cells with something in them are never pushed off the sheet. */
function ensureRoom(sheet: Sheet, area: Area, along: CellShift["along"]): void {
  const last: Area =
    along === "rows"
      ? { ...area, top: LAST_ROW - (area.bottom - area.top), bottom: LAST_ROW }
      : { ...area, left: LAST_COLUMN - (area.right - area.left), right: LAST_COLUMN };
  if (sheet.cells.used(true, last) !== undefined) throw invalidOperation();
}

function shiftAll(host: Host, sheet: Sheet, shift: CellShift): void {
  const isWhole = isWholeShift(shift);
  if (
    !isWhole &&
    [...sheet.merges, ...sheet.tables.map(({ area }) => area)].some((each) => isTorn(each, shift))
  ) {
    throw invalidOperation();
  }
  if (isWhole && shift.by < 0) shiftCharts(sheet, shift);
  shiftTables(host, sheet, shift);
  moveCells(sheet, shift);
  for (const table of sheet.tables) writeHeadings(host, sheet, table);
  if (isWhole) shiftLooks(sheet, shift);
  if (isWhole && shift.by > 0) shiftCharts(sheet, shift);
  shiftAttachments(sheet, shift, isWhole);
  shiftFormulas(host, sheet, shift, isWhole);
  host.moved(sheet, shift);
  host.restructured();
}

const isWholeShift = ({ along, from, to }: CellShift): boolean =>
  from === 1 && to === (along === "rows" ? LAST_COLUMN : LAST_ROW);

function moveCells(sheet: Sheet, shift: CellShift): void {
  const moving: (readonly [row: number, column: number, cell: BookCell])[] = [];
  const strip: Area =
    shift.along === "rows"
      ? { top: shift.at, left: shift.from, bottom: LAST_ROW, right: shift.to }
      : { top: shift.from, left: shift.at, bottom: shift.to, right: LAST_COLUMN };
  sheet.cells.forEach((cell, row, column) => moving.push([row, column, cell]), strip);
  for (const [row, column] of moving) sheet.cells.put(row, column, { value: "" });
  for (const [row, column, cell] of moving) {
    const place = shiftedArea({ top: row, left: column, bottom: row, right: column }, shift);
    if (place !== undefined) sheet.cells.put(place.top, place.left, cell);
  }
}

/** Heights, widths, and the looks of whole rows and columns. */
function shiftLooks(sheet: Sheet, shift: CellShift): void {
  if (shift.along === "rows") shiftKeys(sheet.rows, shift);
  else shiftKeys(sheet.columns, shift);
}

function shiftKeys<Look>(looks: Map<number, Look>, { at, by }: CellShift): void {
  const kept = [...looks].flatMap(([key, look]) => {
    if (key < at) return [[key, look] as const];
    return by < 0 && key < at - by ? [] : [[key + by, look] as const];
  });
  looks.clear();
  for (const [key, look] of kept) looks.set(key, look);
}

/** @source Excel's own default, "format same as above" and "as left"; heights and widths are not taken over (a guess) */
function lookLikeNeighbours(sheet: Sheet, area: Area, { along, at }: CellShift): void {
  if (at === 1) return;
  const models: Area =
    along === "rows" ? { ...area, top: at - 1, bottom: at - 1 } : { ...area, left: at - 1, right: at - 1 };
  const looks = along === "rows" ? sheet.rows : sheet.columns;
  const wholeLook = isWholeRows(area) || isWholeColumns(area) ? looks.get(at - 1)?.format : undefined;
  const [from, to] = along === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  for (let each = from; each <= to; each += 1) {
    if (wholeLook !== undefined) looks.set(each, { format: wholeLook });
    sheet.cells.forEach(({ format }, row, column) => {
      if (format === undefined) return;
      const [newRow, newColumn] = along === "rows" ? [each, column] : [row, each];
      sheet.cells.put(newRow, newColumn, { value: "", format });
    }, models);
  }
}

function shiftFormulas(
  host: Host,
  sheet: Sheet,
  { along, at, by, from, to }: CellShift,
  isWhole: boolean,
): void {
  const move = isWhole ? { at, by } : { at, by, within: { from, to } };
  const change: SheetShift = { sheet: sheet.name, [along]: move };
  // Names hold references with their sheet; a formula without a sheet's name in it is of no sheet.
  rewriteFormulas(host.book, (formula, owner) => shiftReferences(formula, owner?.name ?? "", change));
  for (const each of host.book.sheets) {
    rewriteAttachments(each, (formula) => shiftReferences(formula, each.name, change));
  }
}
