import { LAST_COLUMN, LAST_ROW } from "../model/areas.ts";
import type { Area } from "../model/book.ts";
import { areasByKey } from "../model/cell-runs.ts";
import { invalidArgument, notEmulated } from "../protocol/host-error.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { Host } from "../protocol/host.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { readProperties, writeProperties, type Members } from "./property-bags.ts";
import type { SheetArea } from "./targets.ts";

/** `getCellProperties` and its kin: many looks of many cells in one request, as plain objects. */
export const cellProperties: NonNullable<ObjectType<SheetArea>["call"]> = {
  GetCellProperties: ({ sheet, area }, args, host) =>
    rowsOf(area).map((row) =>
      columnsOf(row).map((cell) => readProperties({ sheet, area: cell }, asMembers(args.wire(0)), host)),
    ),
  GetRowProperties: ({ sheet, area }, args, host) =>
    rowsOf(area).map((row) => readProperties({ sheet, area: wholeRow(row) }, asMembers(args.wire(0)), host)),
  GetColumnProperties: ({ sheet, area }, args, host) =>
    columnsOf(area).map((column) =>
      readProperties({ sheet, area: wholeColumn(column) }, asMembers(args.wire(0)), host),
    ),
  SetCellProperties: ({ sheet, area }, args, host) => {
    const rows = asList(args, area.bottom - area.top + 1);
    const cells = rows.map((row) => {
      if (!Array.isArray(row) || row.length !== area.right - area.left + 1) throw invalidArgument();
      return row as readonly Wire[];
    });
    const given = (row: number, column: number): Wire => cells[row - area.top]?.[column - area.left] ?? null;
    setAlike({ sheet, area }, given, host);
  },
  SetRowProperties: ({ sheet, area }, args, host) => {
    asList(args, area.bottom - area.top + 1).forEach((given, index) => {
      const row = area.top + index;
      if (given !== null) {
        writeProperties(
          { sheet, areas: [wholeRow({ ...area, top: row, bottom: row })] },
          asMembers(given),
          host,
        );
      }
    });
  },
  SetColumnProperties: ({ sheet, area }, args, host) => {
    asList(args, area.right - area.left + 1).forEach((given, index) => {
      const column = area.left + index;
      if (given !== null) {
        writeProperties(
          { sheet, areas: [wholeColumn({ ...area, left: column, right: column })] },
          asMembers(given),
          host,
        );
      }
    });
  },
};

/** Cells that get the same properties get them together: a page of 10,000 cells has few different ones, but links. */
function setAlike(
  { sheet, area }: SheetArea,
  given: (row: number, column: number) => Wire,
  host: Host,
): void {
  const properties = new Map<string, Wire>();
  const keyOf = (row: number, column: number): string | undefined => {
    const ofCell = given(row, column);
    if (ofCell === null || asksNothing(ofCell)) return undefined;
    if (asksLinkOnly(ofCell)) {
      const cell = { top: row, left: column, bottom: row, right: column };
      writeProperties({ sheet, areas: [cell] }, ofCell, host);
      return undefined;
    }
    const key = JSON.stringify(ofCell);
    if (!properties.has(key)) properties.set(key, ofCell);
    return key;
  };
  for (const [key, areas] of areasByKey(area, keyOf)) {
    writeProperties({ sheet, areas }, asMembers(properties.get(key)), host);
  }
}

/** Links lead elsewhere from cell to cell: there is nothing to gather. */
function asksLinkOnly(given: Wire): given is Members {
  for (const name in asMembers(given)) if (name !== "hyperlink") return false;
  return true;
}

/** {} */
function asksNothing(given: Wire): boolean {
  for (const _ in asMembers(given)) return false;
  return true;
}

const MOST_LINES = 100_000;

function rowsOf(area: Area): readonly Area[] {
  if (area.bottom - area.top >= MOST_LINES)
    throw notEmulated(`cell properties of more than ${MOST_LINES} rows`);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const row = area.top + index;
    return { ...area, top: row, bottom: row };
  });
}

const columnsOf = (area: Area): readonly Area[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const column = area.left + index;
    return { ...area, left: column, right: column };
  });

const wholeRow = (area: Area): Area => ({ ...area, left: 1, right: LAST_COLUMN });
const wholeColumn = (area: Area): Area => ({ ...area, top: 1, bottom: LAST_ROW });

function asList(args: Arguments, length: number): readonly Wire[] {
  const given = args.wire(0);
  if (!Array.isArray(given) || given.length !== length) throw invalidArgument();
  return given as readonly Wire[];
}

function asMembers(value: Wire | undefined): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Members;
}
