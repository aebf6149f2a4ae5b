import { describe, expect, test } from "vitest";
import { codeOf, sharedExcel } from "./on-sheet.ts";

const onSheet = sharedExcel();

const RED = { format: { fill: { color: "#FF0000" } } };
const BOLD = { format: { font: { bold: true } } };

test("many cells answer for themselves in one request", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("B1").format.font.bold = true;
    sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Dash";
    const cells = sheet.getRange("A1:B2").getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, protection: true, borders: { style: true } },
    });
    await context.sync();
    return cells.value;
  });
  const none = { style: "None" };
  const plain = {
    fill: { color: "#FFFFFF" },
    font: { bold: false },
    protection: { locked: true, formulaHidden: false },
    borders: {
      bottom: none,
      diagonalDown: none,
      diagonalUp: none,
      horizontal: none,
      left: none,
      right: none,
      top: none,
      vertical: none,
    },
  };
  expect(read).toEqual([
    [
      { address: "Foglio1!A1", format: { ...plain, fill: { color: "#FF0000" } } },
      { address: "Foglio1!B1", format: { ...plain, font: { bold: true } } },
    ],
    [
      { address: "Foglio1!A2", format: plain },
      { address: "Foglio1!B2", format: { ...plain, borders: { ...plain.borders, top: { style: "Dash" } } } },
    ],
  ]);
});

test("rows and columns answer as wholes", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("B:B").format.columnWidth = 90;
    sheet.getRange("2:2").rowHidden = true;
    const columns = sheet
      .getRange("A1:B2")
      .getColumnProperties({ columnIndex: true, columnHidden: true, format: { columnWidth: true } });
    const rows = sheet.getRange("A1:B2").getRowProperties({ rowHidden: true, address: true, style: true });
    await context.sync();
    return [columns.value, rows.value];
  });
  expect(read).toEqual([
    [
      { columnIndex: 0, columnHidden: false, format: { columnWidth: 48 } },
      { columnIndex: 1, columnHidden: false, format: { columnWidth: 90 } },
    ],
    [
      { rowHidden: false, address: "Foglio1!1:1", style: "Normal" },
      { rowHidden: true, address: "Foglio1!2:2", style: "Normal" },
    ],
  ]);
});

test("cells take what they are given, each its own; empty objects change nothing", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").setCellProperties([
      [RED, BOLD],
      [
        {},
        {
          format: { ...RED.format, borders: { bottom: { weight: "Medium", color: "blue", style: "Dash" } } },
        },
      ],
    ]);
    const cells = sheet
      .getRange("A1:B2")
      .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    const border = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style,weight,color");
    await context.sync();
    return [
      cells.value.map((row) => row.map(({ format }) => [format?.fill?.color, format?.font?.bold])),
      [border.style, border.weight, border.color],
    ];
  });
  expect(read).toEqual([
    [
      [
        ["#FF0000", false],
        ["#FFFFFF", true],
      ],
      [
        ["#FFFFFF", false],
        ["#FF0000", false],
      ],
    ],
    ["Dash", "Medium", "#0000FF"],
  ]);
});

test("rows and columns take sizes and looks as wholes", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
    sheet
      .getRange("A1:B2")
      .setRowProperties([{ format: { rowHeight: 40, wrapText: true } }, { rowHidden: true }]);
    const a = sheet.getRange("A1").load("format/columnWidth,format/rowHeight");
    const far = sheet.getRange("Z1").load("format/wrapText");
    const b = sheet.getRange("B2").load("columnHidden,rowHidden");
    await context.sync();
    return [a.format.columnWidth, a.format.rowHeight, far.format.wrapText, b.columnHidden, b.rowHidden];
  });
  expect(read).toEqual([90, 40, true, true, true]);
});

describe("refusals", () => {
  test.each([
    {
      name: "too few rows",
      act: (range: Excel.Range) => {
        range.setCellProperties([[RED, RED]]);
      },
    },
    {
      name: "too few columns",
      act: (range: Excel.Range) => {
        range.setCellProperties([[RED], [RED]]);
      },
    },
    {
      name: "a property that cells have not",
      act: (range: Excel.Range) => {
        range.setCellProperties([
          [{ pippo: 1 } as Excel.SettableCellProperties, {}],
          [{}, {}],
        ]);
      },
    },
    {
      name: "a question for what cells have not",
      act: (range: Excel.Range) =>
        range.getCellProperties({ pippo: true } as Excel.CellPropertiesLoadOptions),
    },
  ])("$name", async ({ act }) => {
    const code = await onSheet(async (sheet, context) => {
      act(sheet.getRange("A1:B2"));
      return codeOf(context.sync());
    });
    expect(code).toBe("InvalidArgument");
  });
});

test("10,000 cells of three kinds are three changes", async () => {
  const read = await onSheet(async (sheet, context) => {
    const kinds = [RED, BOLD, {}];
    const given = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => kinds[(row + column) % 3] ?? {}),
    );
    sheet.getRange("A1:J1000").setCellProperties(given);
    const corner = sheet.getRange("J1000").load("format/fill/color");
    await context.sync();
    return corner.format.fill.color;
  });
  expect(read).toBe("#FF0000");
});
