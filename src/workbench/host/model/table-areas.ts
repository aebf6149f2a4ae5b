import { itemNotFound } from "../protocol/host-error.ts";
import type { Area } from "./book.ts";
import type { Table } from "./table.ts";

/** The heading row; undefined where it is switched off. */
export const headingArea = ({ area, showHeadings }: Table): Area | undefined =>
  showHeadings ? { ...area, bottom: area.top } : undefined;

/** The totals row; undefined where it is switched off. */
export const totalsArea = ({ area, showTotals }: Table): Area | undefined =>
  showTotals ? { ...area, top: area.bottom } : undefined;

/** Everything between headings and totals; at least one row. */
export const bodyArea = ({ area, showHeadings, showTotals }: Table): Area => ({
  ...area,
  top: area.top + (showHeadings ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

/** The part of an area that one column takes up, by the column's number on the sheet. */
export const stripe = (area: Area, column: number): Area => ({ ...area, left: column, right: column });

/** Where the column stands, counted from 0. @throws HostError ItemNotFound when it was deleted */
export function columnIndex(table: Table, id: number): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index === -1) throw itemNotFound();
  return index;
}

/** The column's number on the sheet. @throws HostError ItemNotFound when it was deleted */
export const sheetColumn = (table: Table, id: number): number => table.area.left + columnIndex(table, id);

/**
 * Gives the table a new place or size; its filter covers headings and body, and criteria of columns that are no longer
 * there fall away. Without headings there is no filter.
 */
export function placeTable(table: Table, area: Area): void {
  table.area = area;
  if (!table.showHeadings) {
    table.filter = undefined;
    return;
  }
  table.filter ??= { area, criteria: new Map() };
  table.filter.area = { ...area, bottom: bodyArea(table).bottom };
  for (const index of table.filter.criteria.keys()) {
    if (index > area.right - area.left) table.filter.criteria.delete(index);
  }
}
