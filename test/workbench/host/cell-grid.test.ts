import { expect, test } from "vitest";
import { CellGrid } from "../../../src/workbench/host/model/cell-grid.ts";
import { areasByKey, areasOfCells } from "../../../src/workbench/host/model/cell-runs.ts";

const area = (
  top: number,
  left: number,
  bottom: number,
  right: number,
): Readonly<Record<string, number>> => ({
  top,
  left,
  bottom,
  right,
});

/** "." is a cell of no kind. */
const keyIn =
  (rows: readonly string[]) =>
  (row: number, column: number): string | undefined => {
    const key = rows[row - 1]?.[column - 1];
    return key === "." ? undefined : key;
  };

test.each([
  { rows: ["..", ".."], areas: {} },
  { rows: ["aa", "aa"], areas: { a: [area(1, 1, 2, 2)] } },
  { rows: ["ab", "ab"], areas: { a: [area(1, 1, 2, 1)], b: [area(1, 2, 2, 2)] } },
  { rows: ["aa", "a."], areas: { a: [area(1, 1, 1, 2), area(2, 1, 2, 1)] } },
  { rows: ["a", ".", "a"], areas: { a: [area(1, 1, 1, 1), area(3, 1, 3, 1)] } },
  { rows: ["aab", "aab"], areas: { a: [area(1, 1, 2, 2)], b: [area(1, 3, 2, 3)] } },
  { rows: ["a", "b"], areas: { a: [area(1, 1, 1, 1)], b: [area(2, 1, 2, 1)] } },
])("$rows: rectangles of each kind", ({ rows, areas }) => {
  const whole = { top: 1, left: 1, bottom: rows.length, right: rows[0]?.length ?? 0 };
  expect(Object.fromEntries(areasByKey(whole, keyIn(rows)))).toEqual(areas);
  expect(areasOfCells(whole, (row, column) => keyIn(rows)(row, column) === "a")).toEqual(
    (areas as Readonly<Record<string, unknown>>)["a"] ?? [],
  );
});

test("a grid counts its formulas through every way in which they come and go", () => {
  const grid = new CellGrid();
  const counts: number[] = [];
  const told = (): void => void counts.push(grid.formulaCount);
  grid.put(1, 1, { value: 1, formula: "=1" });
  grid.put(2, 1, { value: 2, formula: "=2" });
  told();
  grid.put(1, 1, { value: 3, formula: "=3" });
  told();
  grid.replace({ top: 1, left: 1, bottom: 1, right: 2 }, ({ value }) => ({ value }));
  told();
  grid.insertRows(1, 2);
  told();
  grid.deleteRows(4, 1);
  told();
  expect(counts).toEqual([2, 2, 1, 1, 0]);
});
