import type { Area } from "../../ports/snapshot.ts";
import { areaOfIndexes } from "./areas.ts";
import type { SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";

interface Rows {
  readonly first: number;
  readonly last: number;
}

const ALL_ROWS: Rows = { first: 1, last: 1_048_576 };

/**
 * Merged cells, blank ones too: of the whole sheet, or of the rows in which they begin, so that halves never tell the
 * same ones. Excel tells no more than 512 at once; then halves are asked for.
 *
 * @source Microsoft, Range.getMergedAreasOrNullObject; office-js issue 3611 (where they begin) and 1590 (the areas, for
 *   their address may tell the first cells only)
 */
export const mergesStep = (sheet: SeenSheet, merges: Area[], rows: Rows = ALL_ROWS): Step => ({
  size: 2_000,
  queue: (workbook) => {
    const page = workbook.worksheets.getItem(sheet.id);
    const range = rows === ALL_ROWS ? page.getRange() : page.getRange(`${rows.first}:${rows.last}`);
    const merged = range.getMergedAreasOrNullObject();
    const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return () => {
      if (merged.isNullObject) return;
      for (const { rowIndex, columnIndex, rowCount, columnCount } of areas.items) {
        merges.push(areaOfIndexes(rowIndex, columnIndex, rowCount, columnCount));
      }
    };
  },
  halves: () => {
    const { first, last } = rows;
    if (first === last) return undefined;
    const middle = Math.floor((first + last) / 2);
    return [
      mergesStep(sheet, merges, { first, last: middle }),
      mergesStep(sheet, merges, { first: middle + 1, last }),
    ];
  },
});
