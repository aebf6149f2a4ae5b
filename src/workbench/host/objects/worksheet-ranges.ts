import { LAST_COLUMN, LAST_ROW, parseAddress, parseAddresses, WHOLE_SHEET } from "../model/areas.ts";
import type { Sheet } from "../model/book.ts";
import { areasOfCells } from "../model/cell-runs.ts";
import { findCells } from "../model/find-cells.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { replaceAll } from "./replace.ts";
import { searchOptions } from "./search-criteria.ts";

/** Members of Worksheet that give out ranges. */
export const worksheetRanges: NonNullable<ObjectType<Sheet>["call"]> = {
  FindAll: (sheet, args, host) => existing(findAll(sheet, args, host)),
  FindAllOrNullObject: (sheet, args, host) => findAll(sheet, args, host) ?? null,
  GetCell: (sheet, args) => rangeByIndexes(sheet, args.number(0), args.number(1), 1, 1),
  GetRange: (sheet, args, { book }) => {
    const address = args.optionalText(0);
    return held(
      "Range",
      address === undefined ? { sheet, area: WHOLE_SHEET } : parseAddress(book, sheet, address),
    );
  },
  GetRangeByIndexes: (sheet, args) =>
    rangeByIndexes(sheet, args.number(0), args.number(1), args.number(2), args.number(3)),
  GetRanges: (sheet, args, { book }) => {
    const addresses = args.optionalText(0);
    return held(
      "RangeAreas",
      addresses === undefined ? { sheet, areas: [WHOLE_SHEET] } : parseAddresses(book, sheet, addresses),
    );
  },
  /** The first cell of a blank sheet. @source Microsoft, Worksheet.getUsedRange */
  GetUsedRange: (sheet, args) =>
    usedRange(sheet, args) ?? held("Range", { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } }),
  GetUsedRangeOrNullObject: (sheet, args) => usedRange(sheet, args) ?? null,
  ReplaceAll: (sheet, args, host) => {
    const used = sheet.cells.used(true);
    return used === undefined ? 0 : replaceAll({ sheet, area: used }, args, host);
  },
};

/** Rows and columns counted from 0. */
function rangeByIndexes(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): ExcelObject {
  const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
  const isWhole = [row, column, rows, columns].every(Number.isInteger);
  const isOnSheet = row >= 0 && column >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!isWhole || !isOnSheet || rows < 1 || columns < 1) throw invalidArgument();
  return held("Range", { sheet, area });
}

/** Cells that lie together are given as one area. */
function findAll(sheet: Sheet, args: Arguments, host: Host): ExcelObject | undefined {
  const used = sheet.cells.used(true);
  if (used === undefined) return undefined;
  const found = new Set<number>();
  for (const { row, column } of findCells(host, sheet, used, args.text(0), searchOptions(args, 1))) {
    found.add(row * LAST_COLUMN + column);
  }
  if (found.size === 0) return undefined;
  const areas = areasOfCells(used, (row, column) => found.has(row * LAST_COLUMN + column));
  return held("RangeAreas", { sheet, areas });
}

function usedRange(sheet: Sheet, args: Arguments): ExcelObject | undefined {
  const area = sheet.cells.used(args.flag(0));
  return area && held("Range", { sheet, area });
}
