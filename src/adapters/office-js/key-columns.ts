import type { WriteColumns } from "../../ports/change.ts";
import type { Area } from "../../ports/snapshot.ts";
import { rangeOf } from "./areas.ts";
import type { Watch } from "./guard.ts";
import { seenEntry, type SeenSheet } from "./seen.ts";
import { wireSize } from "./wire-value.ts";

/** Looks at what tells the columns of a table apart: they may have been moved since they were read. */
export function watchHeadings(
  page: Excel.Worksheet,
  sheet: SeenSheet,
  change: Pick<WriteColumns, "headingRow">,
  watch: Watch,
): void {
  if (sheet.used === undefined) return;
  const { headingRow: row } = change;
  const { left, right } = tableAt(sheet, row) ?? sheet.used;
  const area = { top: row, left, bottom: row, right };
  watch(rangeOf(page, area), area, sheet, "relied-on");
}

/** Looks at what tells rows apart: they may have been sorted since they were read. */
export function watchKeys(
  page: Excel.Worksheet,
  sheet: SeenSheet,
  top: number,
  bottom: number,
  watch: Watch,
): void {
  for (const column of keyColumns(sheet, top)) {
    const area = { top, left: column, bottom, right: column };
    watch(rangeOf(page, area), area, sheet, "relied-on");
  }
}

const known = new WeakMap<SeenSheet, Map<string, readonly number[]>>();

/** The shortest column that holds another entry in every row; where there is none, all columns that hold anything. */
function keyColumns(sheet: SeenSheet, row: number): readonly number[] {
  const area = tableAt(sheet, row) ?? sheet.used;
  if (area === undefined) return [];
  const place = `${area.top}:${area.left}`;
  const found = known.get(sheet)?.get(place) ?? findKeyColumns(sheet, area);
  known.set(sheet, (known.get(sheet) ?? new Map<string, readonly number[]>()).set(place, found));
  return found;
}

function findKeyColumns(sheet: SeenSheet, { top, left, bottom, right }: Area): readonly number[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => {
    const column = left + index;
    const entries = Array.from({ length: bottom - top + 1 }, (__, down) =>
      seenEntry(sheet, top + down, column),
    );
    return {
      column,
      isKey: new Set(entries).size === entries.length,
      isBlank: entries.every((entry) => entry === ""),
      size: entries.reduce<number>((sum, entry) => sum + wireSize(entry), 0),
    };
  });
  const [shortest] = columns.filter(({ isKey }) => isKey).sort((a, b) => a.size - b.size);
  const keys = shortest === undefined ? columns.filter(({ isBlank }) => !isBlank) : [shortest];
  return keys.map(({ column }) => column);
}

const tableAt = ({ tables }: SeenSheet, row: number): Area | undefined =>
  tables.find(({ area }) => row >= area.top && row <= area.bottom)?.area;
