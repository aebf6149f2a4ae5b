import { expect, test } from "vitest";
import { placeOnSheet, selectionInGrid } from "../../../src/workbench/page/ui/grid-places.ts";
import type { SheetFrame } from "../../../src/workbench/page/view/sheet-frame.ts";

const lines = (...numbers: readonly number[]) => numbers.map((at) => ({ at, size: 20 }));

/** Column C and row 3 are hidden; A:B and rows 1 to 2 are frozen. */
const frame: SheetFrame = {
  columns: lines(1, 2, 4, 5),
  rows: lines(1, 2, 4, 5, 6),
  frozenColumns: 2,
  frozenRows: 2,
  standardHeight: 20,
};

test.each([
  [
    { x: 0, y: 0, colType: "colPinStart", rowType: "rowPinStart" },
    { row: 1, column: 1 },
  ],
  [
    { x: 0, y: 0, colType: "rgCol", rowType: "rgRow" },
    { row: 4, column: 4 },
  ],
  [
    { x: 1, y: 2, colType: "rgCol", rowType: "rgRow" },
    { row: 6, column: 5 },
  ],
  [{ x: 9, y: 0, colType: "rgCol", rowType: "rgRow" }, undefined],
] as const)("cell %o of the grid is %o on the sheet", (cell, place) => {
  expect(placeOnSheet(frame, cell)).toEqual(place);
});

test("an area is selected in the section where it begins, without what is hidden", () => {
  expect(selectionInGrid(frame, { top: 4, left: 4, bottom: 6, right: 5 })).toEqual({
    from: { x: 0, y: 0, colType: "rgCol", rowType: "rgRow" },
    to: { x: 1, y: 2, colType: "rgCol", rowType: "rgRow" },
  });
  expect(selectionInGrid(frame, { top: 2, left: 1, bottom: 5, right: 5 })).toEqual({
    from: { x: 0, y: 1, colType: "colPinStart", rowType: "rowPinStart" },
    to: { x: 1, y: 1, colType: "colPinStart", rowType: "rowPinStart" },
  });
  expect(selectionInGrid(frame, { top: 3, left: 1, bottom: 3, right: 1 })).toBeUndefined();
});
