import { describe, expect, test } from "vitest";
import { codeOf, sharedExcel } from "./on-sheet.ts";

const onSheet = sharedExcel();

describe("looks", () => {
  test("every property reads as it was set", async () => {
    const set = {
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      shrinkToFit: true,
      textOrientation: 45,
      readingOrder: "LeftToRight",
      columnWidth: 60,
      rowHeight: 30,
      fill: { color: "#1A2B3C", pattern: "Gray50", patternColor: "#FF0000" },
      font: {
        name: "Arial",
        size: 14,
        color: "#00FF00",
        bold: true,
        italic: true,
        underline: "Double",
        strikethrough: true,
        superscript: true,
      },
      protection: { locked: false, formulaHidden: true },
    };
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      format.set(set as Excel.Interfaces.RangeFormatUpdateData);
      format.load(Object.keys(set).join(","));
      format.fill.load("color,pattern,patternColor");
      format.font.load(Object.keys(set.font).join(","));
      format.protection.load("locked,formulaHidden");
      await context.sync();
      return format.toJSON();
    });
    expect(read).toMatchObject(set);
  });

  test("a plain cell looks as in a new book", async () => {
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.load();
      format.fill.load();
      format.font.load();
      format.protection.load();
      await context.sync();
      return format.toJSON();
    });
    expect(read).toEqual({
      autoIndent: false,
      columnWidth: 48,
      horizontalAlignment: "General",
      indentLevel: 0,
      readingOrder: "Context",
      rowHeight: 15,
      shrinkToFit: false,
      textOrientation: 0,
      useStandardHeight: true,
      useStandardWidth: true,
      verticalAlignment: "Bottom",
      wrapText: false,
      fill: { color: "#FFFFFF", pattern: "None", patternColor: "", patternTintAndShade: 0, tintAndShade: 0 },
      font: {
        bold: false,
        color: "#000000",
        italic: false,
        name: "Calibri",
        size: 11,
        strikethrough: false,
        subscript: false,
        superscript: false,
        tintAndShade: 0,
        underline: "None",
      },
      protection: { formulaHidden: false, locked: true },
    });
  });

  test("what differs between cells reads as null", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B1").format.fill.color = "yellow";
      sheet.getRange("B:B").format.columnWidth = 100;
      const { format } = sheet.getRange("A1:B1");
      format.load("columnWidth,rowHeight,wrapText");
      format.fill.load("color");
      format.font.load("bold,italic");
      await context.sync();
      const { columnWidth, rowHeight, wrapText, fill, font } = format;
      return { columnWidth, rowHeight, wrapText, color: fill.color, bold: font.bold, italic: font.italic };
    });
    expect(read).toEqual({
      columnWidth: null,
      rowHeight: 15,
      wrapText: false,
      color: null,
      bold: null,
      italic: false,
    });
  });

  test.each([
    { given: "red", read: "#FF0000" },
    { given: "#ffaa00", read: "#FFAA00" },
    { given: "FFAA00", read: "#FFAA00" },
    { given: "DarkSlateGray", read: "#2F4F4F" },
  ])("the colour $given reads as $read", async ({ given, read }) => {
    const colour = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.format.font.color = given;
      range.load("format/font/color");
      await context.sync();
      return range.format.font.color;
    });
    expect(colour).toBe(read);
  });

  test("a fill that is cleared is none", async () => {
    const fills = await onSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "blue";
      fill.load("color,pattern");
      await context.sync();
      const before = [fill.color, fill.pattern];
      fill.clear();
      fill.load("color,pattern");
      await context.sync();
      return [before, [fill.color, fill.pattern]];
    });
    expect(fills).toEqual([
      ["#0000FF", "Solid"],
      ["#FFFFFF", "None"],
    ]);
  });

  test.each([
    { name: "no colour", set: (format: Excel.RangeFormat) => (format.fill.color = "viola chiaro") },
    {
      name: "no alignment",
      set: (format: Excel.RangeFormat) => (format.horizontalAlignment = "Middle" as "Left"),
    },
    { name: "a font too large", set: (format: Excel.RangeFormat) => (format.font.size = 500) },
    { name: "a row too high", set: (format: Excel.RangeFormat) => (format.rowHeight = 410) },
    { name: "a column too wide", set: (format: Excel.RangeFormat) => (format.columnWidth = 2000) },
    { name: "too steep", set: (format: Excel.RangeFormat) => (format.textOrientation = 91) },
    {
      name: "an indent below none",
      set: (format: Excel.RangeFormat) => {
        format.adjustIndent(-1);
      },
    },
  ])("$name is refused", async ({ set }) => {
    const code = await onSheet(async (sheet, context) => {
      set(sheet.getRange("A1").format);
      return codeOf(context.sync());
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("whole columns and rows", () => {
  test("bear a look of their own, and cells in them follow", async () => {
    const bold = await onSheet(async (sheet, context) => {
      sheet.getRange("B2").format.fill.color = "red";
      sheet.getRange("3:3").format.font.italic = true;
      sheet.getRange("B:B").format.font.bold = true;
      sheet.getRange("5:5").format.font.italic = true;
      const cells = ["B1", "B2", "B3", "B5", "C3", "A1"].map((address) => sheet.getRange(address));
      cells.forEach((cell) => cell.load("address,format/font/bold,format/font/italic,format/fill/color"));
      await context.sync();
      return cells.map(({ format: { font, fill } }) => [font.bold, font.italic, fill.color]);
    });
    expect(bold).toEqual([
      [true, false, "#FFFFFF"],
      [true, false, "#FF0000"],
      [true, true, "#FFFFFF"],
      [true, true, "#FFFFFF"],
      [false, true, "#FFFFFF"],
      [false, false, "#FFFFFF"],
    ]);
  });

  test("make no cells", async () => {
    const used = await onSheet(async (sheet, context) => {
      sheet.getRange("B:D").format.font.bold = true;
      sheet.getRange("7:9").format.fill.color = "red";
      const range = sheet.getRange("A1:A1").getEntireColumn().getUsedRangeOrNullObject().load("address");
      await context.sync();
      return range.isNullObject;
    });
    expect(used).toBe(true);
  });

  test("the whole sheet, then one row, stays small", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange().format.font.name = "Arial";
      sheet.getRange("1:1").format.font.bold = true;
      const row = sheet.getRange("1:1").load("format/font/name,format/font/bold");
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      return [row.format.font.name, row.format.font.bold, used.isNullObject];
    });
    expect(read).toEqual(["Arial", true, true]);
  });

  test("clearing formats gives everything back", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.font.bold = true;
      sheet.getRange("B2").format.fill.color = "red";
      sheet.getRange("B2").values = [["resta"]];
      sheet.getRange("B:B").clear("Formats");
      const range = sheet.getRange("B1:B3").load("format/font/bold,format/fill/color,values");
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      return [range.format.font.bold, range.format.fill.color, range.values, used.address];
    });
    expect(read).toEqual([false, "#FFFFFF", [[""], ["resta"], [""]], "Foglio1!B2"]);
  });
});

describe("sizes", () => {
  test("are points, in whole pixels for columns; zero hides", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 100.5;
      sheet.getRange("B:B").format.columnWidth = 0;
      sheet.getRange("2:2").format.rowHeight = 22.5;
      sheet.getRange("3:3").format.rowHeight = 0;
      const a = sheet.getRange("A2").load("format/columnWidth,format/rowHeight,format/useStandardWidth");
      const b = sheet.getRange("B3").load("columnHidden,rowHidden,hidden,format/columnWidth");
      await context.sync();
      return [
        a.format.columnWidth,
        a.format.rowHeight,
        a.format.useStandardWidth,
        b.columnHidden,
        b.rowHidden,
        b.hidden,
        b.format.columnWidth,
      ];
    });
    expect(read).toEqual([100.5, 22.5, false, true, true, true, 0]);
  });

  test("go back to the standard", async () => {
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.columnWidth = 100;
      format.rowHeight = 40;
      format.useStandardWidth = true;
      format.useStandardHeight = true;
      format.load("columnWidth,rowHeight,useStandardWidth,useStandardHeight");
      await context.sync();
      return [format.columnWidth, format.rowHeight, format.useStandardWidth, format.useStandardHeight];
    });
    expect(read).toEqual([48, 15, true, true]);
  });

  test("columns fit their widest text, rows their own", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["dieci cifre"], ["ventidue caratteri qui"]];
      sheet.getRange("1:1").format.rowHeight = 50;
      sheet.getRange("A:B").format.autofitColumns();
      sheet.getRange("1:2").format.autofitRows();
      const range = sheet.getRange("A1:B1").load("format/rowHeight");
      const widths = [sheet.getRange("A1"), sheet.getRange("B1")].map((cell) =>
        cell.load("format/columnWidth"),
      );
      await context.sync();
      return [range.format.rowHeight, ...widths.map(({ format }) => format.columnWidth)];
    });
    expect(read).toEqual([15, (22 * 7 + 5) * 0.75, 48]);
  });

  test("hidden rows and columns read as null where only some are", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const ranges = ["A1:B4", "A2:B3", "A1:B1", "C1:C9"].map((address) =>
        sheet.getRange(address).load("rowHidden,columnHidden,hidden"),
      );
      await context.sync();
      const hidden = ranges.map(({ rowHidden, columnHidden, hidden: both }) => [
        rowHidden,
        columnHidden,
        both,
      ]);
      sheet.getRange("1:9").rowHidden = false;
      const again = sheet.getRange("A1:A9").load("rowHidden");
      await context.sync();
      return [...hidden, again.rowHidden];
    });
    expect(read).toEqual([
      [null, false, null],
      [true, false, true],
      [false, false, false],
      [null, true, true],
      false,
    ]);
  });
});

describe("borders", () => {
  type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

  /** The sides of each cell of B2:D4 that bear a line after one side of the block was drawn. */
  async function linesOf(side: Side): Promise<unknown> {
    return onSheet(async (sheet, context) => {
      sheet.getRange("B2:D4").format.borders.getItem(side).style = "Continuous";
      const cells = sheet.getRange("B2:D4").getCellProperties({ format: { borders: { style: true } } });
      await context.sync();
      return cells.value.map((row) =>
        row.map(({ format }) =>
          (["top", "bottom", "left", "right"] as const)
            .filter((each) => format?.borders?.[each]?.style === "Continuous")
            .map((each) => each[0])
            .join(""),
        ),
      );
    });
  }

  test.each([
    {
      side: "EdgeTop",
      lines: [
        ["t", "t", "t"],
        ["", "", ""],
        ["", "", ""],
      ],
    },
    {
      side: "EdgeBottom",
      lines: [
        ["", "", ""],
        ["", "", ""],
        ["b", "b", "b"],
      ],
    },
    {
      side: "EdgeLeft",
      lines: [
        ["l", "", ""],
        ["l", "", ""],
        ["l", "", ""],
      ],
    },
    {
      side: "EdgeRight",
      lines: [
        ["", "", "r"],
        ["", "", "r"],
        ["", "", "r"],
      ],
    },
    {
      side: "InsideHorizontal",
      lines: [
        ["b", "b", "b"],
        ["tb", "tb", "tb"],
        ["t", "t", "t"],
      ],
    },
    {
      side: "InsideVertical",
      lines: [
        ["r", "lr", "l"],
        ["r", "lr", "l"],
        ["r", "lr", "l"],
      ],
    },
  ] satisfies { side: Side; lines: string[][] }[])("$side", async ({ side, lines }) => {
    expect(await linesOf(side)).toEqual(lines);
  });

  test.each([
    { change: (line: Excel.RangeBorder) => (line.style = "Double"), line: ["Double", "Thick", "#000000"] },
    {
      change: (line: Excel.RangeBorder) => (line.weight = "Medium"),
      line: ["Continuous", "Medium", "#000000"],
    },
    { change: (line: Excel.RangeBorder) => (line.color = "red"), line: ["Continuous", "Thin", "#FF0000"] },
    {
      change: (line: Excel.RangeBorder) => {
        line.style = "Double";
        line.weight = "Hairline";
      },
      line: ["Continuous", "Hairline", "#000000"],
    },
    {
      change: (line: Excel.RangeBorder) => {
        line.color = "red";
        line.weight = "Thick";
        line.style = "None";
      },
      line: ["None", "Thin", "#000000"],
    },
  ])("a line of $line", async ({ change, line }) => {
    const read = await onSheet(async (sheet, context) => {
      const border = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
      change(border);
      border.load("style,weight,color");
      await context.sync();
      return [border.style, border.weight, border.color];
    });
    expect(read).toEqual(line);
  });

  test("all sides are listed; a side with different lines reads as null", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Dash";
      const { borders } = sheet.getRange("A1:B1").format;
      borders.load("items/sideIndex,items/style,count");
      await context.sync();
      return [borders.count, borders.items.map(({ sideIndex, style }) => [sideIndex, style])];
    });
    expect(read).toEqual([
      8,
      [
        ["EdgeTop", "None"],
        ["EdgeBottom", null],
        ["EdgeLeft", "None"],
        ["EdgeRight", "None"],
        ["InsideVertical", "None"],
        ["InsideHorizontal", "None"],
        ["DiagonalDown", "None"],
        ["DiagonalUp", "None"],
      ],
    ]);
  });
});

describe("links", () => {
  test("show a text, lead somewhere, and look like links", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { documentReference: "Foglio1!B7", screenTip: "Vai", textToDisplay: "3" };
      range.load("hyperlink,values,style,format/font/color,format/font/underline");
      const plain = sheet.getRange("A1:A2").load("hyperlink");
      await context.sync();
      const { hyperlink, values, style, format } = range;
      return [hyperlink, values, style, format.font.color, format.font.underline, plain.hyperlink];
    });
    expect(read).toEqual([
      { documentReference: "Foglio1!B7", screenTip: "Vai", textToDisplay: "3" },
      [["3"]],
      "Hlink",
      "#0563C1",
      "Single",
      null,
    ]);
  });

  test.each([
    { applyTo: "Hyperlinks", colour: "#0563C1" },
    { applyTo: "RemoveHyperlinks", colour: "#000000" },
  ] as const)("clear($applyTo) leaves the text in $colour", async ({ applyTo, colour }) => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { address: "https://www.example.it/" };
      range.clear(applyTo);
      range.load("hyperlink,values,format/font/color");
      await context.sync();
      return [range.hyperlink, range.values, range.format.font.color];
    });
    expect(read).toEqual([null, [["https://www.example.it/"]], colour]);
  });

  test("leave the look alone under the switch", async () => {
    const read = await onSheet(
      async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.hyperlink = { address: "https://www.example.it/" };
        range.load("style,format/font/color");
        await context.sync();
        return [range.style, range.format.font.color];
      },
      { switches: { linksRestyle: false } },
    );
    expect(read).toEqual(["Normal", "#000000"]);
  });
});

test("a protected sheet keeps its formats", async () => {
  const code = await onSheet(async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("A1").format.fill.color = "red";
    return codeOf(context.sync());
  });
  expect(code).toBe("AccessDenied");
});
