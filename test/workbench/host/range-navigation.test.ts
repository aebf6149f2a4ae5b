import { describe, expect, test } from "vitest";
import type { Sheet } from "../../../src/workbench/host/model/book.ts";
import { codeOf, sharedExcel } from "./on-sheet.ts";

const onSheet = sharedExcel();

/** Two blocks (B2:C4 and E6) and a blank cell with a look (G9). */
function twoBlocks(sheet: Sheet): void {
  for (const row of [2, 3, 4])
    for (const column of [2, 3]) sheet.cells.put(row, column, { value: row * column });
  sheet.cells.put(6, 5, { value: "fine" });
  sheet.columns.set(9, { hidden: true });
}

type From = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

describe("where a range leads", () => {
  test.each([
    { name: "getCell", from: (range) => range.getCell(1, 2), leads: "E4" },
    { name: "getCell outside the range", from: (range) => range.getCell(5, 0), leads: "C8" },
    { name: "getRow", from: (range) => range.getRow(1), leads: "C4:E4" },
    { name: "getColumn", from: (range) => range.getColumn(2), leads: "E3:E5" },
    { name: "getLastCell", from: (range) => range.getLastCell(), leads: "E5" },
    { name: "getLastRow", from: (range) => range.getLastRow(), leads: "C5:E5" },
    { name: "getLastColumn", from: (range) => range.getLastColumn(), leads: "E3:E5" },
    { name: "getRowsAbove", from: (range) => range.getRowsAbove(2), leads: "C1:E2" },
    { name: "getRowsAbove, one unless told", from: (range) => range.getRowsAbove(), leads: "C2:E2" },
    { name: "getRowsBelow", from: (range) => range.getRowsBelow(2), leads: "C6:E7" },
    { name: "getColumnsBefore", from: (range) => range.getColumnsBefore(1), leads: "B3:B5" },
    { name: "getColumnsAfter", from: (range) => range.getColumnsAfter(2), leads: "F3:G5" },
    { name: "getResizedRange", from: (range) => range.getResizedRange(1, -1), leads: "C3:D6" },
    { name: "getAbsoluteResizedRange", from: (range) => range.getAbsoluteResizedRange(1, 5), leads: "C3:G3" },
    { name: "getOffsetRange", from: (range) => range.getOffsetRange(-2, 1), leads: "D1:F3" },
    { name: "getEntireRow", from: (range) => range.getEntireRow(), leads: "3:5" },
    { name: "getEntireColumn", from: (range) => range.getEntireColumn(), leads: "C:E" },
    { name: "getBoundingRect", from: (range) => range.getBoundingRect("G1"), leads: "C1:G5" },
    {
      name: "getBoundingRect of a range",
      from: (range, sheet) => range.getBoundingRect(sheet.getRange("A9")),
      leads: "A3:E9",
    },
    { name: "getIntersection", from: (range) => range.getIntersection("A1:D4"), leads: "C3:D4" },
    { name: "getUsedRange", from: (range) => range.getEntireColumn().getUsedRange(), leads: "C2:E6" },
    { name: "getSurroundingRegion", from: (range) => range.getSurroundingRegion(), leads: "B2:E6" },
  ] satisfies { name: string; from: From; leads: string }[])(
    "$name of C3:E5 is $leads",
    async ({ from, leads }) => {
      const address = await onSheet.prepared(twoBlocks, async (sheet, context) => {
        const range = from(sheet.getRange("C3:E5"), sheet).load("address");
        await context.sync();
        return range.address;
      });
      expect(address).toBe(`Foglio1!${leads}`);
    },
  );

  test.each([
    {
      name: "above the sheet",
      act: (range: Excel.Range) => range.getOffsetRange(-1, 0),
      code: "InvalidArgument",
    },
    {
      name: "left of the sheet",
      act: (range: Excel.Range) => range.getColumnsBefore(1),
      code: "InvalidArgument",
    },
    { name: "no rows", act: (range: Excel.Range) => range.getResizedRange(-1, 0), code: "InvalidArgument" },
    {
      name: "no shared cell",
      act: (range: Excel.Range) => range.getIntersection("C3"),
      code: "ItemNotFound",
    },
    { name: "nothing in use", act: (range: Excel.Range) => range.getUsedRange(), code: "ItemNotFound" },
  ])("$name: $code", async ({ act, code }) => {
    const seen = await onSheet(async (sheet, context) => {
      act(sheet.getRange("A1")).load("address");
      return codeOf(context.sync());
    });
    expect(seen).toBe(code);
  });

  test("the kind ones answer null objects", async () => {
    const nulls = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      const found = [
        range.getIntersectionOrNullObject("C3"),
        range.getUsedRangeOrNullObject(),
        range.findOrNullObject("x", {}),
        range.getSpecialCellsOrNullObject("Constants"),
        range.getMergedAreasOrNullObject(),
      ];
      found.forEach((each) => each.load("address"));
      await context.sync();
      return found.map(({ isNullObject }) => isNullObject);
    });
    expect(nulls).toEqual([true, true, true, true, true]);
  });

  test.each([
    { from: "B2", direction: "Down", edge: "B4", extended: "B2:B4" },
    { from: "B4", direction: "Down", edge: "B1048576", extended: "B4:B1048576" },
    { from: "E1", direction: "Down", edge: "E6", extended: "E1:E6" },
    { from: "C3", direction: "Left", edge: "B3", extended: "B3:C3" },
    { from: "C3", direction: "Up", edge: "C2", extended: "C2:C3" },
    { from: "A3", direction: "Right", edge: "B3", extended: "A3:B3" },
  ] as const)("Ctrl+$direction from $from leads to $edge", async ({ from, direction, edge, extended }) => {
    const addresses = await onSheet.prepared(twoBlocks, async (sheet, context) => {
      const range = sheet.getRange(from);
      const found = [range.getRangeEdge(direction), range.getExtendedRange(direction)];
      found.forEach((each) => each.load("address"));
      await context.sync();
      return found.map(({ address }) => address);
    });
    expect(addresses).toEqual([`Foglio1!${edge}`, `Foglio1!${extended}`]);
  });
});

test("a range says where it is and how large", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.name = "Per centro";
    sheet.getRange("A1:B1").format.columnWidth = 30;
    const range = sheet
      .getRange("B3:C5")
      .load([
        ..."address,cellCount,rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn".split(
          ",",
        ),
        ..."top,left,width,height,hasSpill".split(","),
      ]);
    await context.sync();
    const { address, cellCount, rowIndex, columnIndex, rowCount, columnCount, isEntireRow, isEntireColumn } =
      range;
    const { top, left, width, height, hasSpill } = range;
    return {
      address,
      cellCount,
      rowIndex,
      columnIndex,
      rowCount,
      columnCount,
      isEntireRow,
      isEntireColumn,
      top,
      left,
      width,
      height,
      hasSpill,
    };
  });
  expect(read).toEqual({
    address: "'Per centro'!B3:C5",
    cellCount: 6,
    rowIndex: 2,
    columnIndex: 1,
    rowCount: 3,
    columnCount: 2,
    isEntireRow: false,
    isEntireColumn: false,
    top: 30,
    left: 30,
    width: 30 + 48,
    height: 45,
    hasSpill: false,
  });
});

test("more cells than a whole number of 32 bits counts as -1", async () => {
  const counts = await onSheet(async (sheet, context) => {
    const ranges = ["1:1048576", "A:C"].map((address) => sheet.getRange(address).load("cellCount"));
    await context.sync();
    return ranges.map(({ cellCount }) => cellCount);
  });
  expect(counts).toEqual([-1, 3 * 1_048_576]);
});

describe("kinds of cells", () => {
  /** Numbers, texts, a formula, an error, blanks, a hidden row and column in A1:D4. */
  function mixed(sheet: Sheet): void {
    sheet.cells.put(1, 1, { value: 1 });
    sheet.cells.put(1, 2, { value: "due" });
    sheet.cells.put(2, 1, { value: 3 });
    sheet.cells.put(2, 2, { value: true });
    sheet.cells.put(3, 4, { value: { error: "#N/A" } });
    sheet.cells.put(4, 1, { value: 9, formula: "=A1+8" });
    sheet.rows.set(2, { hidden: true });
    sheet.columns.set(3, { hidden: true });
  }

  test.each([
    { kind: "Constants", valueKind: "All", found: ["A1:B2", "D3"] },
    { kind: "Constants", valueKind: "Numbers", found: ["A1:A2"] },
    { kind: "Constants", valueKind: "LogicalText", found: ["B1:B2"] },
    { kind: "Constants", valueKind: "Errors", found: ["D3"] },
    { kind: "Formulas", valueKind: "All", found: ["A4"] },
    { kind: "Blanks", valueKind: "All", found: ["C1:D2", "A3:C3", "B4:D4"] },
    { kind: "Visible", valueKind: "All", found: ["A1:B1", "D1", "A3:B4", "D3:D4"] },
  ] as const)("$kind, $valueKind", async ({ kind, valueKind, found }) => {
    const addresses = await onSheet.prepared(mixed, async (sheet, context) => {
      const areas = sheet.getRange("A1:F9").getSpecialCells(kind, valueKind).load("address,areaCount");
      await context.sync();
      return [areas.address, areas.areaCount];
    });
    expect(addresses).toEqual([found.map((area) => `Foglio1!${area}`).join(","), found.length]);
  });
});

describe("several areas", () => {
  test("count together, and are looked at one by one", async () => {
    const read = await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2, D4").load("address,areaCount,cellCount,areas/items/address");
      const rows = areas.getEntireRow().load("address");
      const moved = areas.getOffsetRangeAreas(1, 1).load("address");
      const shared = areas.getIntersection("B2:D9").load("address");
      await context.sync();
      return {
        address: areas.address,
        areaCount: areas.areaCount,
        cellCount: areas.cellCount,
        each: areas.areas.items.map(({ address }) => address),
        others: [rows.address, moved.address, shared.address],
      };
    });
    expect(read).toEqual({
      address: "Foglio1!A1:B2,Foglio1!D4",
      areaCount: 2,
      cellCount: 5,
      each: ["Foglio1!A1:B2", "Foglio1!D4"],
      others: ["Foglio1!1:2,Foglio1!4:4", "Foglio1!B2:C3,Foglio1!E5", "Foglio1!B2,Foglio1!D4"],
    });
  });

  test("are formatted and cleared together", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:D4").values = [[7]];
      const areas = sheet.getRanges("A1:B2, D4");
      areas.format.fill.color = "red";
      areas.clear("Contents");
      const cells = ["A1", "C3", "D4"].map((address) =>
        sheet.getRange(address).load("values,format/fill/color"),
      );
      await context.sync();
      return cells.map(({ values, format }) => [values, format.fill.color]);
    });
    expect(read).toEqual([
      [[[""]], "#FF0000"],
      [[[7]], "#FFFFFF"],
      [[[""]], "#FF0000"],
    ]);
  });
});

describe("finding", () => {
  const words = (sheet: Sheet): void => {
    ["Roma", "romano", "Torino", "a*b"].forEach((value, index) => {
      sheet.cells.put(index + 1, 1, { value });
    });
  };

  test.each([
    { text: "ROMA", criteria: {}, found: "A1" },
    { text: "roma", criteria: { matchCase: true }, found: "A2" },
    { text: "roma", criteria: { completeMatch: true, searchDirection: "Backwards" }, found: "A1" },
    { text: "roma", criteria: { searchDirection: "Backwards" }, found: "A2" },
    { text: "?orino", criteria: { completeMatch: true }, found: "A3" },
    { text: "t*o", criteria: {}, found: "A3" },
    { text: "~*", criteria: {}, found: "A4" },
  ] as const)("$text with $criteria is in $found", async ({ text, criteria, found }) => {
    const address = await onSheet.prepared(words, async (sheet, context) => {
      const range = sheet.getRange("A:A").find(text, criteria).load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe(`Foglio1!${found}`);
  });

  test("what is nowhere is ItemNotFound", async () => {
    const code = await onSheet.prepared(words, async (sheet, context) => {
      sheet.getRange("A:A").find("Milano", {}).load("address");
      return codeOf(context.sync());
    });
    expect(code).toBe("ItemNotFound");
  });

  test("replacing goes through texts and formulas", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").values = [["rosso"], ["rosa"], ['=LEN("ros")'], [12]];
      const count = sheet.getRange("A1:A4").replaceAll("ros", "bi", {});
      const digits = sheet.getRange("A1:A4").replaceAll("2", "5", {});
      const range = sheet.getRange("A1:A4").load("formulas");
      await context.sync();
      return [count.value, digits.value, range.formulas];
    });
    expect(read).toEqual([3, 1, [["biso"], ["bia"], ['=LEN("bi")'], [15]]]);
  });
});
