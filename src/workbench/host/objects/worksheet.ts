import type { Sheet } from "../model/book.ts";
import { htmlColour } from "../model/html-colours.ts";
import { copySheet } from "../model/copy-sheet.ts";
import { renameSheet } from "../model/rename-sheet.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import { checkSheetName, nameOfCopy } from "../model/sheet-names.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { invalidArgument, invalidOperation } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { activateSheet, raiseSheetEvent } from "./sheet-events.ts";
import { deleteSheet, ensureStructureOpen, moveSheet, placeOfCopy, setVisibility } from "./sheet-order.ts";

import type { Targets } from "./targets.ts";
import { booleanOf, numberOf, textOf } from "./wire-readers.ts";
import { worksheetRanges } from "./worksheet-ranges.ts";
import { sheetByKey } from "./worksheets.ts";

/** @source Excel specifications and limits: column width */
const WIDEST_COLUMN = 255;

export const worksheet: ObjectType<Targets["Worksheet"]> = {
  identity: { field: "Id", of: (sheet) => sheet.id },
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    ShowGridlines: (sheet) => sheet.showGridlines,
    ShowHeadings: (sheet) => sheet.showHeadings,
    StandardHeight: (sheet) => sheet.standardHeight,
    StandardWidth: (sheet) => sheet.standardWidth,
    // Microsoft, Worksheet.tabColor: null where the sheet is not visible.
    TabColor: (sheet) => (sheet.visibility === "Visible" ? sheet.tabColour : null),
    Visibility: (sheet) => sheet.visibility,
  },
  set: {
    Gridlines: (sheet, value) => {
      sheet.showGridlines = booleanOf(value);
    },
    Headings: (sheet, value) => {
      sheet.showHeadings = booleanOf(value);
    },
    Name: (sheet, value, host) => {
      rename(host, sheet, textOf(value));
    },
    Position: (sheet, value, host) => {
      moveSheet(host, sheet, value);
    },
    StandardWidth: (sheet, value) => {
      ensureAllowed(sheet, "allowFormatColumns");
      sheet.standardWidth = numberOf(value, 0, WIDEST_COLUMN);
    },
    TabColor: (sheet, value) => {
      sheet.tabColour = tabColour(textOf(value));
    },
    Visibility: (sheet, value, host) => {
      setVisibility(host, sheet, value);
    },
  },
  navigate: {
    AutoFilter: (sheet) => held("AutoFilter", { sheet, table: undefined }),
    Charts: (sheet) => held("ChartCollection", sheet),
    Comments: (sheet, { book }) => held("CommentCollection", { book, sheet }),
    CustomProperties: (sheet) => held("WorksheetCustomPropertyCollection", sheet),
    FreezePanes: (sheet) => held("WorksheetFreezePanes", sheet),
    HorizontalPageBreaks: (sheet) => held("PageBreakCollection", { sheet, along: "rows" }),
    Names: (sheet, { book }) => held("NamedItemCollection", { book, sheet }),
    PageLayout: (sheet) => held("PageLayout", sheet),
    Protection: (sheet) => held("WorksheetProtection", sheet),
    Tables: (sheet, { book }) => held("TableCollection", { book, sheet }),
    VerticalPageBreaks: (sheet) => held("PageBreakCollection", { sheet, along: "columns" }),
  },
  call: {
    ...worksheetRanges,
    /** Of a hidden sheet: refused. The code is a guess. */
    Activate: (sheet, _, host) => {
      if (sheet.visibility !== "Visible") throw invalidOperation();
      activateSheet(host, sheet);
    },
    Calculate: (_, args, host) => {
      host.calculate(args.flag(0) ? "Full" : "Recalculate");
    },
    Copy: (sheet, args, host) => {
      const { book } = host;
      ensureStructureOpen(book);
      const place = placeOfCopy(book, args.wire(0) ?? "None", args.object(1, "Worksheet"));
      const copy = copySheet(book, sheet, nameOfCopy(book, sheet.name));
      book.sheets.splice(place, 0, copy);
      host.restructured();
      raiseSheetEvent(host, copy, "added");
      return held("Worksheet", copy);
    },
    Delete: (sheet, _, host) => {
      deleteSheet(host, sheet);
    },
    GetNext: (sheet, args, { book }) => existing(neighbour(book.sheets, sheet, args)),
    GetNextOrNullObject: (sheet, args, { book }) => neighbour(book.sheets, sheet, args) ?? null,
    GetPrevious: (sheet, args, { book }) => existing(neighbour(book.sheets.toReversed(), sheet, args)),
    GetPreviousOrNullObject: (sheet, args, { book }) =>
      neighbour(book.sheets.toReversed(), sheet, args) ?? null,
    _GetAnotherWorksheetById: (_, args, { book }) => existing(byId(sheetByKey(book, args.text(0)))),
    _GetSheetById: (_, args, { book }) => existing(byId(sheetByKey(book, args.text(0)))),
  },
};

function rename(host: Host, sheet: Sheet, nameAfter: string): void {
  const nameBefore = sheet.name;
  if (nameAfter === nameBefore) return;
  ensureStructureOpen(host.book);
  checkSheetName(host.book, nameAfter, sheet);
  renameSheet(host.book, sheet, nameAfter);
  host.restructured();
  raiseSheetEvent(host, sheet, "nameChanged", { nameBefore, nameAfter });
}

/** "" for none. */
function tabColour(text: string): string {
  const colour = text === "" ? "" : htmlColour(text);
  if (colour === undefined) throw invalidArgument();
  return colour;
}

function neighbour(sheets: readonly Sheet[], sheet: Sheet, args: Arguments): ExcelObject | undefined {
  const visibleOnly = args.flag(0);
  const after = sheets.slice(sheets.indexOf(sheet) + 1);
  return byId(after.find((other) => !visibleOnly || other.visibility === "Visible"));
}

const byId = (sheet: Sheet | undefined): ExcelObject | undefined => sheet && held("Worksheet", sheet);
