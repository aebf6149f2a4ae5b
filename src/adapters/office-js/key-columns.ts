import type { WriteColumns } from "../../ports/change.ts";
import type { Area } from "../../ports/snapshot.ts";
import { rangeOf } from "./areas.ts";
import type { Watch } from "./guard.ts";
import { seenEntry, type RawValue, type SeenSheet } from "./seen.ts";
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
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
  const isKey = (column: number): boolean => {
    const entries = new Set<RawValue>();
    // The first entry that is there twice is enough.
    return rows.every((row) => entries.size < entries.add(seenEntry(sheet, row, column)).size);
  };
  const size = (column: number): number =>
    rows.reduce((sum, row) => sum + wireSize(seenEntry(sheet, row, column)), 0);
  const keys = columns.filter(isKey).map((column) => ({ column, size: size(column) }));
  const [shortest] = keys.sort((a, b) => a.size - b.size);
  if (shortest !== undefined) return [shortest.column];
  return columns.filter((column) => rows.some((row) => seenEntry(sheet, row, column) !== ""));
}

const tableAt = ({ tables }: SeenSheet, row: number): Area | undefined =>
  tables.find(({ area }) => row >= area.top && row <= area.bottom)?.area;
