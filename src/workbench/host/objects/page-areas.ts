import { LAST_COLUMN, LAST_ROW, isWholeColumns, isWholeRows, parseAddresses } from "../model/areas.ts";
import type { Area, Sheet } from "../model/book.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { invalidArgument, notEmulated } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";

/** Members of PageLayout that say which cells are printed, and which are repeated on every page. */
export const pageAreas: NonNullable<ObjectType<Sheet>["call"]> = {
  GetPrintArea: (sheet) => existing(printArea(sheet)),
  GetPrintAreaOrNullObject: printArea,
  GetPrintTitleColumns: (sheet) => existing(titleColumns(sheet)),
  GetPrintTitleColumnsOrNullObject: titleColumns,
  GetPrintTitleRows: (sheet) => existing(titleRows(sheet)),
  GetPrintTitleRowsOrNullObject: titleRows,
  SetPrintArea: (sheet, args, host) => {
    const [area, ...more] = areasGiven(sheet, args, host);
    if (more.length > 0) throw notEmulated("PageLayout.setPrintArea of several areas");
    sheet.pageLayout.printArea = area;
  },
  /** Only whole columns are taken; the error is a guess. So are those of rows. */
  SetPrintTitleColumns: (sheet, args, host) => {
    const area = onlyArea(areasGiven(sheet, args, host));
    if (!isWholeColumns(area)) throw invalidArgument();
    sheet.pageLayout.titleColumns = { from: area.left, to: area.right };
  },
  SetPrintTitleRows: (sheet, args, host) => {
    const area = onlyArea(areasGiven(sheet, args, host));
    if (!isWholeRows(area)) throw invalidArgument();
    sheet.pageLayout.titleRows = { from: area.top, to: area.bottom };
  },
};

function areasGiven(sheet: Sheet, args: Arguments, { book }: Host): readonly Area[] {
  const range = args.object(0, "Range");
  const ranges =
    range === undefined
      ? (args.object(0, "RangeAreas") ?? parseAddresses(book, sheet, args.text(0)))
      : { sheet: range.sheet, areas: [range.area] };
  if (ranges.sheet !== sheet) throw invalidArgument();
  return ranges.areas;
}

function onlyArea([area, ...more]: readonly Area[]): Area {
  if (area === undefined || more.length > 0) throw invalidArgument();
  return area;
}

function printArea(sheet: Sheet): ExcelObject | null {
  const area = sheet.pageLayout.printArea;
  return area === undefined ? null : held("RangeAreas", { sheet, areas: [area] });
}

function titleColumns(sheet: Sheet): ExcelObject | null {
  const titles = sheet.pageLayout.titleColumns;
  if (titles === undefined) return null;
  return held("Range", { sheet, area: { top: 1, left: titles.from, bottom: LAST_ROW, right: titles.to } });
}

function titleRows(sheet: Sheet): ExcelObject | null {
  const titles = sheet.pageLayout.titleRows;
  if (titles === undefined) return null;
  return held("Range", { sheet, area: { top: titles.from, left: 1, bottom: titles.to, right: LAST_COLUMN } });
}
