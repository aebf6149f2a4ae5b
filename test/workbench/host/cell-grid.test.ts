import fc from "fast-check";
import { expect, test } from "vitest";
import type { Area } from "../../../src/ports/snapshot.ts";
import { NORMAL_FORMAT, patchedFormat } from "../../../src/workbench/host/model/cell-format.ts";
import { CellGrid, type BookCell } from "../../../src/workbench/host/model/cell-grid.ts";
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
  grid.put(1, 1, { value: 3 });
  told();
  grid.insertRows(1, 2);
  told();
  grid.deleteRows(4, 1);
  told();
  expect(counts).toEqual([2, 2, 1, 1, 0]);
});

const SIDE = 6;
const BOLD = patchedFormat(NORMAL_FORMAT, { font: { bold: true } });

type Cells = ReadonlyMap<string, BookCell>;

/** What can be done to a grid, and to cells that stand by their place in a map: slow and plain. */
type Step = { readonly to: (grid: CellGrid) => void; readonly on: (cells: Cells) => Cells };

const index = fc.integer({ min: 1, max: SIDE });
const anyArea = fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  left: Math.min(c, d),
  bottom: Math.max(a, b),
  right: Math.max(c, d),
}));
const anyCell: fc.Arbitrary<BookCell> = fc.constantFrom<BookCell>(
  { value: "" },
  { value: 0 },
  { value: false },
  { value: "x", format: BOLD },
  { value: "", format: NORMAL_FORMAT },
  { value: "", formula: "=A1" },
  { value: 2, formula: "=1+1", array: { rows: 1, columns: 2 }, format: BOLD },
);
const isThere = ({ value, formula, format }: BookCell): boolean =>
  value !== "" || formula !== undefined || format !== undefined;
const placeOf = (row: number, column: number): string => `${row}:${column}`;
const rowOf = (place: string): number => Number(place.split(":")[0]);
const columnOf = (place: string): number => Number(place.split(":")[1]);
const shifted = (cells: Cells, to: (row: number) => number | undefined): Cells =>
  new Map(
    [...cells].flatMap(([place, cell]) => {
      const row = to(rowOf(place));
      return row === undefined ? [] : [[placeOf(row, columnOf(place)), cell] as const];
    }),
  );

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(index, index, anyCell).map(([row, column, cell]): Step => ({
      to: (grid) => {
        grid.put(row, column, cell);
      },
      on: (cells) => new Map([...cells, [placeOf(row, column), cell]]),
    })),
  },
  {
    weight: 2,
    arbitrary: anyArea.map((within): Step => ({
      to: (grid) => {
        grid.restyle(within, (format) => (format === BOLD ? undefined : BOLD));
      },
      on: (cells) => {
        const next = new Map(cells);
        for (let row = within.top; row <= within.bottom; row += 1) {
          for (let column = within.left; column <= within.right; column += 1) {
            const cell = next.get(placeOf(row, column)) ?? { value: "" };
            next.set(placeOf(row, column), { ...cell, format: cell.format === BOLD ? undefined : BOLD });
          }
        }
        return next;
      },
    })),
  },
  fc.tuple(index, index).map(([at, count]): Step => ({
    to: (grid) => {
      grid.insertRows(at, count);
    },
    on: (cells) => shifted(cells, (row) => (row < at ? row : row + count)),
  })),
  fc.tuple(index, index).map(([at, count]): Step => ({
    to: (grid) => {
      grid.deleteRows(at, count);
    },
    on: (cells) => shifted(cells, (row) => (row < at ? row : row < at + count ? undefined : row - count)),
  })),
);

test("whatever is done to a grid, it holds, counts and bounds what a plain list of its cells does", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 20 }), anyArea, (steps, within) => {
      const grid = new CellGrid();
      let cells: Cells = new Map();
      for (const { to, on } of steps) {
        to(grid);
        cells = on(cells);
      }
      const there = [...cells].filter(([, cell]) => isThere(cell));
      const visited = new Map<string, BookCell>();
      grid.forEach((cell, row, column) => visited.set(placeOf(row, column), cell));
      expect(visited).toEqual(new Map(there));
      expect(grid.formulaCount).toBe(there.filter(([, { formula }]) => formula !== undefined).length);
      for (const [place, cell] of cells) {
        const [row, column] = [rowOf(place), columnOf(place)];
        expect(grid.at(row, column)).toEqual(cell);
        expect([grid.valueAt(row, column), grid.formulaAt(row, column), grid.formatAt(row, column)]).toEqual([
          cell.value,
          cell.formula,
          cell.format,
        ]);
      }
      for (const valuesOnly of [false, true]) {
        const filled = there.filter(
          ([, { value, formula }]) => !valuesOnly || value !== "" || formula !== undefined,
        );
        expect(grid.used(valuesOnly)).toEqual(boundsOf(filled.map(([place]) => place)));
        const inside = filled.map(([place]) => place).filter((place) => isWithin(place, within));
        expect(grid.used(valuesOnly, within)).toEqual(boundsOf(inside));
      }
    }),
  );
});

const isWithin = (place: string, { top, left, bottom, right }: Area): boolean =>
  rowOf(place) >= top && rowOf(place) <= bottom && columnOf(place) >= left && columnOf(place) <= right;

function boundsOf(places: readonly string[]): Area | undefined {
  if (places.length === 0) return undefined;
  const [rows, columns] = [places.map(rowOf), places.map(columnOf)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
