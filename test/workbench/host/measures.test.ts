import { describe, expect, test } from "vitest";
import {
  columnWidth,
  fileWidth,
  leftOf,
  pointsOfWidth,
  rowHeight,
  shownDigits,
  topOf,
  widthOfPoints,
} from "../../../src/workbench/host/model/measures.ts";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";

describe("widths of columns", () => {
  test.each([
    // ECMA-376 part 1, 18.3.1.13: a digit of Calibri 11 is 7 pixels wide, 5 pixels are padding.
    { digits: 8.43, width: 9.140625, points: 48 },
    { digits: 10, width: 10.7109375, points: 56.25 },
    { digits: 12, width: 12.7109375, points: 66.75 },
    { digits: 46, width: 46.7109375, points: 245.25 },
    { digits: 255, width: 255.7109375, points: 1342.5 },
  ])("$digits digits are $width in the file and $points points", ({ digits, width, points }) => {
    expect(fileWidth(digits)).toBe(width);
    expect(pointsOfWidth(width)).toBe(points);
    expect(widthOfPoints(points)).toBe(width);
    expect(shownDigits(width)).toBe(digits);
  });

  test("every whole number of pixels is given back", () => {
    const pixels = Array.from({ length: 1790 }, (_, i) => i + 1);
    expect(pixels.filter((each) => pointsOfWidth(widthOfPoints(each * 0.75)) !== each * 0.75)).toEqual([]);
  });
});

test("what lies left of a column and above a row", () => {
  const sheet = newBook("Prova.xlsx").active;
  sheet.columns.set(2, { width: 12.7109375 });
  sheet.columns.set(3, { hidden: true });
  sheet.columns.set(9, { width: 100 });
  sheet.rows.set(1, { height: 30 });
  sheet.rows.set(2, { hidden: true });
  sheet.rows.set(3, { height: 40, filtered: true });
  expect([1, 2, 3, 4, 5].map((column) => leftOf(sheet, column))).toEqual([0, 48, 114.75, 114.75, 162.75]);
  expect([1, 2, 3, 4, 5].map((row) => topOf(sheet, row))).toEqual([0, 30, 30, 30, 45]);
  expect([1, 2, 3].map((column) => columnWidth(sheet, column))).toEqual([48, 66.75, 0]);
  expect([1, 2, 3, 4].map((row) => rowHeight(sheet, row))).toEqual([30, 0, 0, 15]);
});
