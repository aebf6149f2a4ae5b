import type { Area } from "./book.ts";

/** The cells of an area that pass the test, as few rectangles from the top down: equal runs of rows in one piece. */
export const areasOfCells = (area: Area, test: (row: number, column: number) => boolean): readonly Area[] =>
  areasByKey(area, (row, column) => (test(row, column) ? true : undefined)).get(true) ?? [];

/** As `areasOfCells`, for many kinds of cells at once. @param keyOf undefined for cells of no kind */
export function areasByKey<K>(
  area: Area,
  keyOf: (row: number, column: number) => K | undefined,
): ReadonlyMap<K, readonly Area[]> {
  const found = new Map<K, GrowingArea[]>();
  /** Areas that end in the row before, by first and last column. */
  let open = new Map<string, { readonly key: K; readonly area: GrowingArea }>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const next = new Map<string, { readonly key: K; readonly area: GrowingArea }>();
    for (const { key, left, right } of runsOf(area, (column) => keyOf(row, column))) {
      const place = `${left}:${right}`;
      const above = open.get(place);
      if (above?.key === key) {
        above.area.bottom = row;
        next.set(place, above);
        continue;
      }
      const begun = { top: row, left, bottom: row, right };
      const areas = found.get(key);
      if (areas === undefined) found.set(key, [begun]);
      else areas.push(begun);
      next.set(place, { key, area: begun });
    }
    open = next;
  }
  return found;
}

type GrowingArea = { -readonly [K in keyof Area]: Area[K] };

interface Run<K> {
  readonly key: K;
  readonly left: number;
  readonly right: number;
}

function runsOf<K>({ left, right }: Area, keyOf: (column: number) => K | undefined): readonly Run<K>[] {
  const runs: Run<K>[] = [];
  let [key, start] = [keyOf(left), left];
  for (let column = left + 1; column <= right + 1; column += 1) {
    const here = column > right ? undefined : keyOf(column);
    if (here === key && column <= right) continue;
    if (key !== undefined) runs.push({ key, left: start, right: column - 1 });
    [key, start] = [here, column];
  }
  return runs;
}
