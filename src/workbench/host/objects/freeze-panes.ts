import { LAST_COLUMN, LAST_ROW, isWholeColumns, isWholeRows, parseAddress } from "../model/areas.ts";
import type { Area, Sheet } from "../model/book.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { generalException, invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import type { Targets } from "./targets.ts";

export const worksheetFreezePanes: ObjectType<Targets["WorksheetFreezePanes"]> = {
  call: {
    FreezeAt: (sheet, args, host) => {
      ensureSeen(sheet, host);
      const area = frozenArea(sheet, args, host);
      freeze(sheet, isWholeColumns(area) ? 0 : area.bottom, isWholeRows(area) ? 0 : area.right);
    },
    FreezeColumns: (sheet, args, host) => {
      ensureSeen(sheet, host);
      const rows = host.switches.freezing === "adds" ? (sheet.freeze?.rows ?? 0) : 0;
      freeze(sheet, rows, count(args, LAST_COLUMN));
    },
    FreezeRows: (sheet, args, host) => {
      ensureSeen(sheet, host);
      const columns = host.switches.freezing === "adds" ? (sheet.freeze?.columns ?? 0) : 0;
      freeze(sheet, count(args, LAST_ROW), columns);
    },
    GetLocation: (sheet) => existing(frozenRange(sheet)),
    GetLocationOrNullObject: (sheet) => frozenRange(sheet),
    Unfreeze: (sheet, _, host) => {
      ensureSeen(sheet, host);
      sheet.freeze = undefined;
    },
  },
};

function ensureSeen({ visibility }: Sheet, { switches }: Host): void {
  if (visibility !== "Visible" && switches.panesOfHiddenSheets === "GeneralException")
    throw generalException();
}

function frozenArea(sheet: Sheet, args: Arguments, { book }: Host): Area {
  const range = args.object(0, "Range") ?? parseAddress(book, sheet, args.text(0));
  if (range.sheet !== sheet) throw invalidArgument();
  return range.area;
}

/** @source Microsoft, WorksheetFreezePanes.freezeRows: zero unfreezes; omitted, one (a guess) */
function count(args: Arguments, most: number): number {
  const number = args.optionalNumber(0) ?? 1;
  if (!Number.isInteger(number) || number < 0 || number >= most) throw invalidArgument();
  return number;
}

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.freeze = rows === 0 && columns === 0 ? undefined : { rows, columns };
}

function frozenRange(sheet: Sheet): ExcelObject | null {
  if (sheet.freeze === undefined) return null;
  const { rows, columns } = sheet.freeze;
  const area = {
    top: 1,
    left: 1,
    bottom: rows === 0 ? LAST_ROW : rows,
    right: columns === 0 ? LAST_COLUMN : columns,
  };
  return held("Range", { sheet, area });
}
