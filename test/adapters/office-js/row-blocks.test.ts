import { expect, test } from "vitest";
import type { LayoutRow } from "../../../src/ports/layout.ts";
import { areasOfRows, layoutBlocks, ofRows, rowBlocks } from "../../../src/adapters/office-js/row-blocks.ts";

test.each([
  { asked: [], last: 10, blocks: [] },
  { asked: [3], last: 10, blocks: [{ top: 3, bottom: 3 }] },
  { asked: [1, 201], last: 300, blocks: [{ top: 1, bottom: 201 }] },
  {
    asked: [1, 202],
    last: 300,
    blocks: [
      { top: 1, bottom: 1 },
      { top: 202, bottom: 202 },
    ],
  },
  { asked: [2, 3, 5], last: 5, blocks: [{ top: 2, bottom: 5 }] },
])("rows $asked of $last: few calls, and few rows for nothing", ({ asked, last, blocks }) => {
  expect(rowBlocks(last, (row) => (asked as readonly number[]).includes(row))).toEqual(blocks);
});

test("a long sheet is prepared in parts, in order", () => {
  const rows = Array.from({ length: 4_500 }, (_, index): LayoutRow => ({ height: index, cells: [] }));
  const blocks = [...layoutBlocks(rows)];
  expect(blocks.map(({ rows: { length }, above }) => [above, length])).toEqual([
    [0, 2_000],
    [2_000, 2_000],
    [4_000, 500],
  ]);
  expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
});

test("rows of which the same is asked are told in runs", () => {
  const heights = [15, 15, undefined, 30, 15];
  expect([...areasOfRows(heights.length, (row) => heights[row - 1])]).toEqual([
    [
      15,
      [
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 5, left: 1, bottom: 5, right: 1 },
      ],
    ],
    [30, [{ top: 4, left: 1, bottom: 4, right: 1 }]],
  ]);
});

test("a block asks its rows from the top down", () => {
  expect(ofRows({ top: 3, bottom: 5 }, (row) => row * 10)).toEqual([30, 40, 50]);
});
