import { dropTable } from "../model/make-table.ts";
import { makeReferencesPlain } from "../model/plain-references.ts";
import { renameTableInFormula, rewriteFormulas } from "../model/rename-references.ts";
import { resizeTable } from "../model/resize-table.ts";
import { ensureUnprotected } from "../model/sheet-access.ts";
import { bodyArea, headingArea, totalsArea } from "../model/table-areas.ts";
import { showHeadings, showTotals } from "../model/table-edge-rows.ts";
import { checkTableName } from "../model/table-names.ts";
import { isTableStyle } from "../model/table-style-names.ts";
import type { Table } from "../model/table.ts";
import { invalidArgument, itemNotFound } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { clearCriteria, reapplyFilter } from "./auto-filter.ts";
import { placeOf } from "./tables.ts";
import type { SheetArea, TableTarget } from "./targets.ts";
import { booleanOf, textOf } from "./wire-readers.ts";

export const table: ObjectType<TableTarget> = {
  identity: { field: "Id", of: ({ table }) => table.id },
  get: {
    Id: ({ table }) => table.id,
    /** The number Excel's older interfaces know the table by: here, the one in its id. */
    LegacyId: ({ table }) => String(Number.parseInt(table.id.slice(1), 16)),
    Name: ({ table }) => table.name,
    Style: ({ table }) => table.style,
    ShowHeaders: ({ table }) => table.showHeadings,
    ShowTotals: ({ table }) => table.showTotals,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowBandedColumns: ({ table }) => table.showBandedColumns,
    HighlightFirstColumn: ({ table }) => table.highlightFirstColumn,
    HighlightLastColumn: ({ table }) => table.highlightLastColumn,
    ShowFilterButton: ({ table }) => table.showFilterButton,
  },
  set: {
    Name: (target, value, host) => {
      rename(target, textOf(value), host);
    },
    Style: ({ sheet, table }, value) => {
      const style = textOf(value);
      ensureUnprotected(sheet);
      if (style !== table.style && style !== "" && !isTableStyle(style)) throw invalidArgument();
      table.style = style;
    },
    ShowHeaders: ({ sheet, table }, value, host) => {
      showHeadings(host, sheet, table, booleanOf(value));
    },
    ShowTotals: ({ sheet, table }, value, host) => {
      showTotals(host, sheet, table, booleanOf(value));
    },
    ShowBandedRows: look("showBandedRows"),
    ShowBandedColumns: look("showBandedColumns"),
    HighlightFirstColumn: look("highlightFirstColumn"),
    HighlightLastColumn: look("highlightLastColumn"),
    ShowFilterButton: look("showFilterButton"),
  },
  navigate: {
    Columns: (target) => held("TableColumnCollection", target),
    Rows: (target) => held("TableRowCollection", target),
    Sort: (target) => held("TableSort", target),
    AutoFilter: (target) => held("AutoFilter", target),
    Worksheet: ({ sheet }) => held("Worksheet", sheet),
  },
  call: {
    GetRange: ({ sheet, table }) => held("Range", { sheet, area: table.area }),
    GetHeaderRowRange: ({ sheet, table }) => part({ sheet, area: headingArea(table) }),
    GetDataBodyRange: ({ sheet, table }) => part({ sheet, area: bodyArea(table) }),
    GetTotalRowRange: ({ sheet, table }) => part({ sheet, area: totalsArea(table) }),
    Resize: ({ sheet, table }, args, host) => {
      resizeTable(host, sheet, table, placeOf(args, host, sheet));
    },
    ConvertToRange: ({ sheet, table }, _, host) => {
      makeReferencesPlain(host.book, sheet, table);
      dropTable(host, sheet, table, true);
      return held("Range", { sheet, area: table.area });
    },
    Delete: ({ sheet, table }, _, host) => {
      dropTable(host, sheet, table, false);
    },
    ClearFilters: (target, _, host) => {
      clearCriteria(host, target);
    },
    ReapplyFilters: (target, _, host) => {
      reapplyFilter(host, target);
    },
  },
};

/** A row that is switched off is not found. */
export function part({
  sheet,
  area,
}: {
  sheet: SheetArea["sheet"];
  area: SheetArea["area"] | undefined;
}): ExcelObject {
  if (area === undefined) throw itemNotFound();
  return held("Range", { sheet, area });
}

type Switch =
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "showFilterButton";

function look(name: Switch) {
  return ({ sheet, table }: TableTarget, value: Wire): void => {
    ensureUnprotected(sheet);
    table[name] = booleanOf(value);
  };
}

function rename({ sheet, table }: TableTarget, name: string, host: Host): void {
  ensureUnprotected(sheet);
  checkTableName(host.book, name, table);
  followTableName(host, table, name);
  table.name = name;
  host.restructured();
}

/** Formulas that name the table name it so from now on. */
const followTableName = (host: Host, { name }: Table, to: string): void => {
  rewriteFormulas(host.book, (formula) => renameTableInFormula(formula, name, to));
};
