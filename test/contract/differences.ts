const MOST = 20;

/** Where two plain values differ, as "sheets.0.cells.A1.value: 1 ≠ 2"; the first twenty places. */
export function differences(left: unknown, right: unknown): readonly string[] {
  const found: string[] = [];
  compare(left, right, "", found);
  return found;
}

function compare(left: unknown, right: unknown, path: string, found: string[]): void {
  if (found.length >= MOST || Object.is(left, right)) return;
  if (!isNested(left) || !isNested(right)) {
    found.push(`${path}: ${shown(left)} ≠ ${shown(right)}`);
    return;
  }
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    compare(left[key], right[key], path === "" ? key : `${path}.${key}`, found);
  }
}

const isNested = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const shown = (value: unknown): string =>
  value === undefined ? "nothing" : JSON.stringify(value).slice(0, 200);
