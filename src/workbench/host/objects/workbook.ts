import { accessDenied, invalidArgument } from "../protocol/host-error.ts";
import { held, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { activeChart } from "./active-chart.ts";
import type { Targets } from "./targets.ts";

export const workbook: ObjectType<Targets["Workbook"]> = {
  get: {
    Name: (book) => book.name,
    ReadOnly: () => false,
  },
  navigate: {
    Application: (book) => held("Application", book),
    Comments: (book) => held("CommentCollection", { book, sheet: undefined }),
    CustomXmlParts: (book) => held("CustomXmlPartCollection", book),
    Names: (book) => held("NamedItemCollection", { book, sheet: undefined }),
    Properties: (book) => held("DocumentProperties", book),
    Protection: (book) => held("WorkbookProtection", book),
    Settings: (book) => held("SettingCollection", book),
    Styles: (book) => held("StyleCollection", book),
    TableStyles: (book) => held("TableStyleCollection", book),
    Tables: (book) => held("TableCollection", { book, sheet: undefined }),
    Worksheets: (book) => held("WorksheetCollection", book),
    _Runtime: (book) => held("Runtime", book),
  },
  call: {
    GetActiveCell: ({ active: sheet }) => {
      const { top, left } = sheet.selection;
      return held("Range", { sheet, area: { top, left, bottom: top, right: left } });
    },
    GetActiveChart: (book) => held("Chart", existing(activeChart(book))),
    GetActiveChartOrNullObject: (book) => {
      const active = activeChart(book);
      return active === undefined ? null : held("Chart", active);
    },
    GetSelectedRange: ({ active: sheet }) => held("Range", { sheet, area: sheet.selection }),
    GetSelectedRanges: ({ active: sheet }) => held("RangeAreas", { sheet, areas: [sheet.selection] }),
  },
};

/** Of the structure: sheets can be neither added, renamed, moved, hidden nor deleted. */
export const workbookProtection: ObjectType<Targets["WorkbookProtection"]> = {
  get: { Protected: (book) => book.isStructureProtected },
  call: {
    Protect: (book, args, { switches }) => {
      if (book.isStructureProtected) {
        if (switches.repeatedProtection === "ignored") return;
        throw accessDenied();
      }
      const password = args.optionalText(0);
      book.isStructureProtected = true;
      if (password !== undefined && password !== "") book.structurePassword = password;
    },
    Unprotect: (book, args, { switches }) => {
      if (!book.isStructureProtected) {
        if (switches.repeatedProtection === "ignored") return;
        throw accessDenied();
      }
      if ((args.optionalText(0) ?? "") !== (book.structurePassword ?? "")) throw invalidArgument();
      book.isStructureProtected = false;
      delete book.structurePassword;
    },
  },
};
