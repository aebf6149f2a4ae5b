import { areaAddress } from "../../ports/address.ts";
import type { LayoutRow } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";

/** An address that Excel takes has at most 8,192 characters. @source Microsoft, Worksheet.getRanges */
const LONGEST_ADDRESS = 8_000;

/**
 * Cells of equal key as few rectangles: runs down each column, joined with equal runs right of them.
 *
 * @param keyOf undefined for cells that nothing is asked of; equal keys are the same value
 */
export function areasByKey<K>(
  rows: readonly LayoutRow[],
  keyOf: (row: number, column: number) => K | undefined,
): ReadonlyMap<K, readonly Area[]> {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const found = new Map<K, Rectangle[]>();
  /** Rectangles that end in the column before, by first and last row. */
  let open = new Map<string, { readonly key: K; readonly area: Rectangle }>();
  for (let column = 1; column <= width; column++) {
    const next = new Map<string, { readonly key: K; readonly area: Rectangle }>();
    for (const { key, top, bottom } of runsDown(rows.length, (row) => keyOf(row, column))) {
      const place = `${top}:${bottom}`;
      const left = open.get(place);
      if (left?.key === key) {
        left.area.right = column;
        next.set(place, left);
        continue;
      }
      const area = { top, left: column, bottom, right: column };
      const areas = found.get(key);
      if (areas === undefined) found.set(key, [area]);
      else areas.push(area);
      next.set(place, { key, area });
    }
    open = next;
  }
  return found;
}

/** An area that still grows. */
type Rectangle = { -readonly [K in keyof Area]: Area[K] };

/** Rows from top to bottom, both included, of which the same is asked. */
export interface Run<K> {
  readonly key: K;
  readonly top: number;
  readonly bottom: number;
}

export function runsDown<K>(last: number, keyOf: (row: number) => K | undefined): readonly Run<K>[] {
  const runs: Run<K>[] = [];
  let [key, top] = [keyOf(1), 1];
  for (let row = 2; row <= last + 1; row++) {
    const here = row > last ? undefined : keyOf(row);
    if (here === key && row <= last) continue;
    if (key !== undefined && last > 0) runs.push({ key, top, bottom: row - 1 });
    [key, top] = [here, row];
  }
  return runs;
}

/**
 * Addresses of many areas, each short enough for Excel.
 *
 * @param above rows of the sheet that stand above the first row of the areas
 */
export function joinedAddresses(areas: readonly Area[], above = 0): readonly string[] {
  const addresses: string[] = [];
  let [pieces, length]: [string[], number] = [[], 0];
  for (const area of areas) {
    const address = areaAddress({ ...area, top: area.top + above, bottom: area.bottom + above });
    if (length + address.length > LONGEST_ADDRESS) {
      addresses.push(pieces.join(","));
      [pieces, length] = [[], 0];
    }
    pieces.push(address);
    length += address.length + 1;
  }
  return pieces.length === 0 ? addresses : [...addresses, pieces.join(",")];
}
