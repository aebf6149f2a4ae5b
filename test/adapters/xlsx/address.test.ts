import fc from "fast-check";
import { expect, test } from "vitest";
import {
  areaAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  holdsCell,
  overlap,
  parseArea,
  union,
} from "../../../src/adapters/xlsx/address.ts";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test.each([
  { column: 1, letters: "A" },
  { column: 26, letters: "Z" },
  { column: 27, letters: "AA" },
  { column: 702, letters: "ZZ" },
  { column: 703, letters: "AAA" },
  { column: 16384, letters: "XFD" },
])("column $column is $letters", ({ column, letters }) => {
  expect([columnLetters(column), columnNumber(letters), columnNumber(letters.toLowerCase())]).toEqual([
    letters,
    column,
    column,
  ]);
});

test.each([
  { text: "B2:D9", reads: area(2, 2, 9, 4) },
  { text: "$B$2", reads: area(2, 2, 2, 2) },
  { text: "B:D", reads: area(1, 2, 1048576, 4) },
  { text: "2:9", reads: area(2, 1, 9, 16384) },
  { text: "$B:$B", reads: area(1, 2, 1048576, 2) },
  { text: "", reads: undefined },
  { text: "qui", reads: undefined },
  { text: "12", reads: undefined },
  { text: "B2:D", reads: undefined },
  { text: "Foglio1!A1", reads: undefined },
  { text: "A1:B2:C3", reads: undefined },
])("reads $text", ({ text, reads }) => {
  expect(parseArea(text)).toEqual(reads);
});

test("an area comes back from its address", () => {
  const side = fc.tuple(fc.integer({ min: 1, max: 16384 }), fc.integer({ min: 0, max: 50 }));
  fc.assert(
    fc.property(side, side, ([top, height], [left, width]) => {
      const one = area(top, left, top + height, Math.min(left + width, 16384));
      expect(parseArea(areaAddress(one))).toEqual(one);
    }),
  );
});

test.each([
  { a: area(1, 1, 2, 2), b: area(2, 2, 3, 3), touches: true, both: area(1, 1, 3, 3) },
  { a: area(1, 1, 2, 2), b: area(3, 1, 3, 2), touches: false, both: area(1, 1, 3, 2) },
  { a: area(1, 1, 2, 2), b: area(1, 3, 2, 4), touches: false, both: area(1, 1, 2, 4) },
  { a: area(1, 1, 9, 9), b: area(5, 5, 5, 5), touches: true, both: area(1, 1, 9, 9) },
])("$a and $b", ({ a, b, touches, both }) => {
  expect([overlap(a, b), overlap(b, a), union(a, b)]).toEqual([touches, touches, both]);
});

test("a cell on the edge is inside", () => {
  const cells = [
    [2, 2],
    [9, 4],
    [1, 2],
    [10, 4],
    [2, 1],
    [9, 5],
  ] as const;
  expect(cells.map(([row, column]) => holdsCell(area(2, 2, 9, 4), row, column))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(cellAddress(12, 8)).toBe("H12");
});
