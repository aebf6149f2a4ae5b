import { expect, test } from "vitest";
import { ofRows, rowBlocks } from "../../../src/adapters/office-js/row-blocks.ts";

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

test("a long block is cut where a step is full", () => {
  expect(rowBlocks(4_500, (row) => row > 1)).toEqual([
    { top: 2, bottom: 2_001 },
    { top: 2_002, bottom: 4_001 },
    { top: 4_002, bottom: 4_500 },
  ]);
});

test("a block asks its rows from the top down", () => {
  expect(ofRows({ top: 3, bottom: 5 }, (row) => row * 10)).toEqual([30, 40, 50]);
});
