import type { Arguments } from "../protocol/arguments.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { intersect, LAST_COLUMN, LAST_ROW, parseAddress } from "../model/areas.ts";
import type { Area } from "../model/book.ts";
import { surroundingRegion } from "../model/data-region.ts";
import { edgeOf } from "../model/range-edge.ts";
import { existing } from "./existing.ts";
import type { SheetArea } from "./targets.ts";

/** Members of Range that lead to other ranges. Offsets and indexes count from 0, as everywhere in office.js. */
export const rangeNavigation: NonNullable<ObjectType<SheetArea>["call"]> = {
  GetCell: (range, args) => cells(range, args.number(0), args.number(1), 1, 1),
  GetRow: (range, args) => cells(range, args.number(0), 0, 1, width(range)),
  GetColumn: (range, args) => cells(range, 0, args.number(0), height(range), 1),
  GetLastCell: (range) => cells(range, height(range) - 1, width(range) - 1, 1, 1),
  GetLastRow: (range) => cells(range, height(range) - 1, 0, 1, width(range)),
  GetLastColumn: (range) => cells(range, 0, width(range) - 1, height(range), 1),
  GetRowsAbove: (range, args) => beside(range, -(args.optionalNumber(0) ?? 1), 0),
  GetRowsBelow: (range, args) => beside(range, args.optionalNumber(0) ?? 1, 0),
  GetColumnsBefore: (range, args) => beside(range, 0, -(args.optionalNumber(0) ?? 1)),
  GetColumnsAfter: (range, args) => beside(range, 0, args.optionalNumber(0) ?? 1),
  GetResizedRange: (range, args) =>
    cells(range, 0, 0, height(range) + args.number(0), width(range) + args.number(1)),
  GetAbsoluteResizedRange: (range, args) => cells(range, 0, 0, args.number(0), args.number(1)),
  GetOffsetRange: (range, args) => cells(range, args.number(0), args.number(1), height(range), width(range)),
  GetEntireRow: ({ sheet, area }) => rangeOf(sheet, { ...area, left: 1, right: LAST_COLUMN }),
  GetEntireColumn: ({ sheet, area }) => rangeOf(sheet, { ...area, top: 1, bottom: LAST_ROW }),
  GetBoundingRect: (range, args, host) => boundingRect(range, otherRange(range, args, 0, host)),
  GetIntersection: (range, args, host) => existing(intersection(range, args, host)),
  GetIntersectionOrNullObject: (range, args, host) => intersection(range, args, host),
  GetUsedRange: (range, args) => existing(usedRange(range, args)),
  GetUsedRangeOrNullObject: (range, args) => usedRange(range, args),
  GetSurroundingRegion: ({ sheet, area }) => rangeOf(sheet, surroundingRegion(sheet, area)),
  GetRangeEdge: (range, args, host) => {
    const { row, column } = rangeEdge(range, args, host);
    return rangeOf(range.sheet, { top: row, left: column, bottom: row, right: column });
  },
  GetExtendedRange: (range, args, host) => {
    const { row, column } = rangeEdge(range, args, host);
    const { top, left, bottom, right } = range.area;
    const isVertical = ["Up", "Down"].includes(args.text(0));
    return rangeOf(
      range.sheet,
      isVertical
        ? { top: Math.min(top, row), left, bottom: Math.max(bottom, row), right }
        : { top, left: Math.min(left, column), bottom, right: Math.max(right, column) },
    );
  },
};

export const height = ({ area }: SheetArea): number => area.bottom - area.top + 1;
export const width = ({ area }: SheetArea): number => area.right - area.left + 1;

export const rangeOf = (sheet: SheetArea["sheet"], area: Area): ExcelObject => held("Range", { sheet, area });

/** A block of the sheet, counted from the range's first cell. @throws HostError InvalidArgument off the sheet */
function cells(
  { sheet, area }: SheetArea,
  down: number,
  across: number,
  rows: number,
  columns: number,
): ExcelObject {
  const [top, left] = [area.top + down, area.left + across];
  const [bottom, right] = [top + rows - 1, left + columns - 1];
  if (![down, across, rows, columns].every(Number.isInteger)) throw invalidArgument();
  if (top < 1 || left < 1 || bottom < top || right < left) throw invalidArgument();
  if (bottom > LAST_ROW || right > LAST_COLUMN) throw invalidArgument();
  return rangeOf(sheet, { top, left, bottom, right });
}

/** So many rows below the range (above it where the number is negative), or columns after (before) it. */
function beside(range: SheetArea, rows: number, columns: number): ExcelObject {
  if (rows === 0 && columns === 0) throw invalidArgument();
  if (rows > 0) return cells(range, height(range), 0, rows, width(range));
  if (rows < 0) return cells(range, rows, 0, -rows, width(range));
  if (columns > 0) return cells(range, 0, width(range), height(range), columns);
  return cells(range, 0, columns, height(range), -columns);
}

/** A range given as an object, or as an address seen from the sheet of this one. */
function otherRange({ sheet }: SheetArea, args: Arguments, position: number, host: Host): SheetArea {
  return args.object(position, "Range") ?? parseAddress(host.book, sheet, args.text(position));
}

function boundingRect(one: SheetArea, other: SheetArea): ExcelObject {
  if (one.sheet !== other.sheet) throw invalidArgument();
  return rangeOf(one.sheet, {
    top: Math.min(one.area.top, other.area.top),
    left: Math.min(one.area.left, other.area.left),
    bottom: Math.max(one.area.bottom, other.area.bottom),
    right: Math.max(one.area.right, other.area.right),
  });
}

function intersection(range: SheetArea, args: Arguments, host: Host): ExcelObject | null {
  const other = otherRange(range, args, 0, host);
  const shared = other.sheet === range.sheet ? intersect(range.area, other.area) : undefined;
  return shared === undefined ? null : rangeOf(range.sheet, shared);
}

/** The smallest block around the cells in use; a look alone counts as use unless only values are asked for. */
function usedRange({ sheet, area }: SheetArea, args: Arguments): ExcelObject | null {
  const used = sheet.cells.used(args.flag(0), area);
  return used === undefined ? null : rangeOf(sheet, used);
}

function rangeEdge(
  range: SheetArea,
  args: Arguments,
  host: Host,
): { readonly row: number; readonly column: number } {
  const active = args.at(1) === undefined ? range : otherRange(range, args, 1, host);
  return edgeOf(range.sheet, { row: active.area.top, column: active.area.left }, args.text(0));
}
