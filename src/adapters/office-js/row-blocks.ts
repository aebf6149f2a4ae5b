import { runsDown } from "./style-areas.ts";

/** Rows from top to bottom, both included. */
export interface RowBlock {
  readonly top: number;
  readonly bottom: number;
}

const MOST_ROWS = 2_000;
/** Another call costs as much as leaving this many rows alone. */
const GAP = 200;

/** Rows of which something is asked, with few others between them, in blocks that fit into a step. */
export function rowBlocks(last: number, isAsked: (row: number) => boolean): readonly RowBlock[] {
  const blocks: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of runsDown(last, (row) => (isAsked(row) ? true : undefined))) {
    const above = blocks.at(-1);
    if (above !== undefined && top - above.bottom <= GAP) above.bottom = bottom;
    else blocks.push({ top, bottom });
  }
  return blocks.flatMap(sliced);
}

function sliced({ top: first, bottom: last }: RowBlock): readonly RowBlock[] {
  const slices: RowBlock[] = [];
  for (let top = first; top <= last; top += MOST_ROWS) {
    slices.push({ top, bottom: Math.min(last, top + MOST_ROWS - 1) });
  }
  return slices;
}

/** What is said of each row of a block, from the top down. */
export const ofRows = <T>({ top, bottom }: RowBlock, of: (row: number) => T): T[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) => of(top + down));
