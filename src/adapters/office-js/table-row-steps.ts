import { areaAddress } from "../../ports/address.ts";
import type { AddRows, ColumnCell, RemoveRows } from "../../ports/change.ts";
import type { Area } from "../../ports/snapshot.ts";
import { rangeOf } from "./areas.ts";
import type { Watch } from "./guard.ts";
import { watchHeadings } from "./key-columns.ts";
import { seenFormat, type SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";
import { wireSize, wireValue } from "./wire-value.ts";

/** Rows at the end of a table, added or taken away again. */
export const tableRowSteps = (
  change: AddRows | RemoveRows,
  sheet: SeenSheet,
  watch: Watch,
): readonly Step[] =>
  change.kind === "add-rows" ? [additionStep(change, sheet, watch)] : [removalStep(change, sheet)];

/** The table is made longer first: then Excel fills its calculated columns, and what we write stands over it. */
function additionStep({ table, area, rows }: AddRows, sheet: SeenSheet, watch: Watch): Step {
  const fresh: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + rows.length };
  const matrix = <T>(of: (cell: ColumnCell, row: number, column: number) => T): (T | null)[][] =>
    rows.map((cells, down) =>
      Array.from(cells, (cell, across) =>
        cell === undefined ? null : of(cell, fresh.top + down, fresh.left + across),
      ),
    );
  return {
    size: rows.flat().reduce((sum, cell) => sum + 2 * wireSize(cell?.value), 1_000),
    queue: (workbook) => {
      const page = workbook.worksheets.getItem(sheet.id);
      const range = rangeOf(page, fresh);
      watch(range, fresh, sheet, "written");
      watchHeadings(page, sheet, { headingRow: area.top }, watch);
      page.tables.getItem(table).resize(areaAddress({ ...area, bottom: fresh.bottom }));
      range.copyFrom(rangeOf(page, { ...area, top: area.bottom }), "Formats");
      const formats = matrix(({ format }) => format ?? null);
      if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
      range.values = matrix((cell, _, column) =>
        wireValue(cell, cell.format ?? seenFormat(sheet, area.bottom, column)),
      );
      return undefined;
    },
  };
}

/** What is not there any more is not missed. */
function removalStep({ table, area, count }: RemoveRows, sheet: SeenSheet): Step {
  const now = sheet.tables.find(({ name }) => name === table);
  return {
    size: 1_000,
    queue: (workbook) => {
      const page = workbook.worksheets.getItem(sheet.id);
      if (now !== undefined && now.area.bottom > area.bottom)
        page.tables.getItem(table).resize(areaAddress({ ...now.area, bottom: area.bottom }));
      rangeOf(page, { ...area, top: area.bottom + 1, bottom: area.bottom + count }).clear("All");
      return undefined;
    },
  };
}
