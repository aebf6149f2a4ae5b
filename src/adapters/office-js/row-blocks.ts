import type { LayoutRow } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { runsDown } from "./style-areas.ts";

/** Rows from top to bottom, both included. */
export interface RowBlock {
  readonly top: number;
  readonly bottom: number;
}

/** Rows of a sheet that are written one after the other, and how many stand above them. */
export interface LayoutBlock {
  readonly rows: readonly LayoutRow[];
  readonly above: number;
}

/** As many as are prepared in one go without holding up Excel's window. */
const MOST_ROWS = 2_000;
/** Another call costs as much as leaving this many rows alone. */
const GAP = 200;

export function* layoutBlocks(rows: readonly LayoutRow[]): Generator<LayoutBlock> {
  for (let above = 0; above < rows.length; above += MOST_ROWS) {
    yield { rows: rows.slice(above, above + MOST_ROWS), above };
  }
}

/** Rows of which something is asked, with few others between them. */
export function rowBlocks(last: number, isAsked: (row: number) => boolean): readonly RowBlock[] {
  const blocks: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of runsDown(last, (row) => (isAsked(row) ? true : undefined))) {
    const above = blocks.at(-1);
    if (above !== undefined && top - above.bottom <= GAP) above.bottom = bottom;
    else blocks.push({ top, bottom });
  }
  return blocks;
}

/** What is said of each row of a block, from the top down. */
export const ofRows = <T>({ top, bottom }: RowBlock, of: (row: number) => T): T[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) => of(top + down));

/** The first cells of the rows of which the same is asked, in runs. */
export function areasOfRows<K>(
  last: number,
  keyOf: (row: number) => K | undefined,
): ReadonlyMap<K, readonly Area[]> {
  const areas = new Map<K, Area[]>();
  for (const { key, top, bottom } of runsDown(last, keyOf)) {
    const area = { top, left: 1, bottom, right: 1 };
    const alike = areas.get(key);
    if (alike === undefined) areas.set(key, [area]);
    else alike.push(area);
  }
  return areas;
}
