import { describe, expect, test } from "vitest";
import type { Sheet } from "../../../src/workbench/host/model/book.ts";
import { parseArea } from "../../../src/adapters/xlsx/address.ts";
import { areaText, WHOLE_SHEET } from "../../../src/workbench/host/model/areas.ts";
import {
  shiftedArea,
  shiftedAreas,
  shiftOfDeleted,
  shiftOfInserted,
} from "../../../src/workbench/host/model/area-shift.ts";
import { codeOf, sharedExcel } from "./on-sheet.ts";

const onSheet = sharedExcel();

const area = (address: string): typeof WHOLE_SHEET => parseArea(address) ?? WHOLE_SHEET;

describe("areas", () => {
  test.each([
    { what: "B5:C6", put: "1:2", along: "rows", after: "B7:C8" },
    { what: "B5:C6", put: "6:6", along: "rows", after: "B5:C7" },
    { what: "B5:C6", put: "7:7", along: "rows", after: "B5:C6" },
    { what: "B5:C6", put: "B:B", along: "columns", after: "C5:D6" },
    { what: "B5:C6", put: "C:D", along: "columns", after: "B5:E6" },
  ] as const)("$what after $put came: $after", ({ what, put, along, after }) => {
    const moved = shiftedArea(area(what), shiftOfInserted(area(put), along));
    expect(moved && areaText(moved)).toBe(after);
  });

  test.each([
    { what: "B5:C6", gone: "1:2", along: "rows", after: "B3:C4" },
    { what: "B5:C6", gone: "5:5", along: "rows", after: "B5:C5" },
    { what: "B5:C6", gone: "6:9", along: "rows", after: "B5:C5" },
    { what: "B5:C6", gone: "4:5", along: "rows", after: "B4:C4" },
    { what: "B5:C6", gone: "5:6", along: "rows", after: undefined },
    { what: "B5:C6", gone: "A:B", along: "columns", after: "A5:A6" },
  ] as const)("$what after $gone went: $after", ({ what, gone, along, after }) => {
    const moved = shiftedArea(area(what), shiftOfDeleted(area(gone), along));
    expect(moved && areaText(moved)).toBe(after);
  });

  test("areas of rules are cut where only part of them moves", () => {
    const moved = shiftedAreas([area("A1:D4")], shiftOfInserted(area("B2:C2"), "rows"));
    expect(moved.map(areaText)).toEqual(["A1:A4", "D1:D4", "B1:C5"]);
  });
});

/** A sheet with something of everything, around a table in A3:B5. */
async function furnished(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> {
  sheet.getRange("A1:E1").values = [["sopra", "=A4", "=SUM(B4:B5)", "=SUM(Piano[Peso])", "=$A$5"]];
  sheet.getRange("A3:B5").values = [
    ["Codice", "Peso"],
    ["I1", 30],
    ["I2", 70],
  ];
  sheet.tables.add("A3:B5", true).name = "Piano";
  sheet.getRange("D8:E8").merge();
  sheet.getRange("A9").hyperlink = { documentReference: "Foglio1!A1", textToDisplay: "su" };
  sheet.getRange("A4").format.fill.color = "red";
  sheet.getRange("5:5").format.rowHeight = 40;
  sheet.getRange("B:B").format.columnWidth = 90;
  const rule = sheet.getRange("B4:B5").conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=$B4>50";
  sheet.getRange("A4:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "=$E$1:$E$3" } };
  context.workbook.names.add("Pesi", sheet.getRange("B4:B5"));
  await context.sync();
}

/** All that moves with cells, as text. */
async function described(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> {
  const used = sheet.getUsedRange(true).load("address,formulas");
  const tables = sheet.tables.load("items/name");
  const merged = sheet.getRange().getMergedAreasOrNullObject().load("address");
  const rules = sheet.getRange().conditionalFormats.load("items/type");
  const name = context.workbook.names.getItem("Pesi").load("formula");
  await context.sync();
  const tableRange = tables.items[0]?.getRange().load("address");
  const columns = tables.items[0]?.columns.load("items/name");
  const rule = rules.items[0]?.getRange().load("address");
  await context.sync();
  return {
    used: used.address,
    formulas: used.formulas.map((row) => row.filter((cell) => String(cell).startsWith("="))).flat(),
    table: tableRange?.address,
    columns: columns?.items.map((column) => column.name),
    merged: merged.isNullObject ? null : merged.address,
    rule: rule?.address,
    name: name.formula,
  };
}

const BEFORE = {
  used: "Foglio1!A1:E9",
  formulas: ["=A4", "=SUM(B4:B5)", "=SUM(Piano[Peso])", "=$A$5"],
  table: "Foglio1!A3:B5",
  columns: ["Codice", "Peso"],
  merged: "Foglio1!D8:E8",
  rule: "Foglio1!B4:B5",
  name: "=Foglio1!$B$4:$B$5",
};

describe("a furnished sheet", () => {
  test.each([
    {
      name: "a row above the table",
      act: (sheet: Excel.Worksheet) => sheet.getRange("2:2").insert("Down"),
      after: {
        used: "Foglio1!A1:E10",
        formulas: ["=A5", "=SUM(B5:B6)", "=SUM(Piano[Peso])", "=$A$6"],
        table: "Foglio1!A4:B6",
        merged: "Foglio1!D9:E9",
        rule: "Foglio1!B5:B6",
        name: "=Foglio1!$B$5:$B$6",
      },
    },
    {
      name: "a row within the table",
      act: (sheet: Excel.Worksheet) => sheet.getRange("5:5").insert("Down"),
      after: {
        used: "Foglio1!A1:E10",
        formulas: ["=A4", "=SUM(B4:B6)", "=SUM(Piano[Peso])", "=$A$6"],
        table: "Foglio1!A3:B6",
        merged: "Foglio1!D9:E9",
        rule: "Foglio1!B4:B6",
        name: "=Foglio1!$B$4:$B$6",
      },
    },
    {
      name: "a column within the table",
      act: (sheet: Excel.Worksheet) => sheet.getRange("B:B").insert("Right"),
      after: {
        used: "Foglio1!A1:F9",
        formulas: ["=A4", "=SUM(C4:C5)", "=SUM(Piano[Peso])", "=$A$5"],
        table: "Foglio1!A3:C5",
        columns: ["Codice", "Colonna1", "Peso"],
        merged: "Foglio1!E8:F8",
        rule: "Foglio1!C4:C5",
        name: "=Foglio1!$C$4:$C$5",
      },
    },
    {
      name: "cells beside the table only",
      act: (sheet: Excel.Worksheet) => sheet.getRange("D7:E7").insert("Down"),
      after: { merged: "Foglio1!D9:E9" },
    },
    {
      name: "cells above the table, as wide as it",
      act: (sheet: Excel.Worksheet) => sheet.getRange("A2:B2").insert("Down"),
      after: {
        used: "Foglio1!A1:E10",
        formulas: ["=A5", "=SUM(B5:B6)", "=SUM(Piano[Peso])", "=$A$6"],
        table: "Foglio1!A4:B6",
        rule: "Foglio1!B5:B6",
        name: "=Foglio1!$B$5:$B$6",
      },
    },
    {
      name: "a row of the table gone",
      act: (sheet: Excel.Worksheet) => {
        sheet.getRange("5:5").delete("Up");
      },
      after: {
        used: "Foglio1!A1:E8",
        formulas: ["=A4", "=SUM(B4)", "=SUM(Piano[Peso])", "=#REF!"],
        table: "Foglio1!A3:B4",
        merged: "Foglio1!D7:E7",
        rule: "Foglio1!B4",
        name: "=Foglio1!$B$4",
      },
    },
    {
      name: "all that there was gone",
      act: (sheet: Excel.Worksheet) => {
        sheet.getRange("2:9").delete("Up");
      },
      after: {
        used: "Foglio1!A1:E1",
        formulas: ["=#REF!", "=SUM(#REF!)", "=SUM(Piano[Peso])", "=#REF!"],
        table: undefined,
        columns: undefined,
        merged: null,
        rule: undefined,
        name: "=Foglio1!#REF!",
      },
    },
  ])("$name", async ({ act, after }) => {
    const seen = await onSheet(async (sheet, context) => {
      await furnished(sheet, context);
      act(sheet);
      return described(sheet, context);
    });
    expect(seen).toEqual({ ...BEFORE, ...after });
  });

  test.each([
    {
      name: "cells that would tear the table",
      act: (sheet: Excel.Worksheet) => sheet.getRange("A2").insert("Down"),
    },
    {
      name: "cells that would tear a merge",
      act: (sheet: Excel.Worksheet) => sheet.getRange("E2").insert("Down"),
    },
    {
      name: "the table's headings alone",
      act: (sheet: Excel.Worksheet) => {
        sheet.getRange("3:3").delete("Up");
      },
    },
  ])("$name: refused, and nothing moved", async ({ act }) => {
    const seen = await onSheet(async (sheet, context) => {
      await furnished(sheet, context);
      act(sheet);
      const code = await codeOf(context.sync());
      return [code, await described(sheet, context)];
    });
    expect(seen).toEqual(["InvalidOperation", BEFORE]);
  });
});

describe("looks and sizes", () => {
  test("new rows look like those above, heights and widths move along", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("2:2").format.rowHeight = 40;
      sheet.getRange("B:B").format.columnWidth = 90;
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      const range = sheet.getRange("B2").load("format/fill/color,format/rowHeight");
      const moved = sheet.getRange("C3").load("format/rowHeight,format/columnWidth");
      await context.sync();
      return [
        range.format.fill.color,
        range.format.rowHeight,
        moved.format.rowHeight,
        moved.format.columnWidth,
      ];
    });
    expect(read).toEqual(["#FF0000", 15, 40, 90]);
  });

  test.each([
    {
      act: (sheet: Excel.Worksheet) => sheet.getRange("1:2").insert("Down"),
      place: [60, 45],
      why: "below moves",
    },
    {
      act: (sheet: Excel.Worksheet) => sheet.getRange("4:4").insert("Down"),
      place: [30, 60],
      why: "across grows",
    },
    {
      act: (sheet: Excel.Worksheet) => sheet.getRange("6:6").insert("Down"),
      place: [30, 45],
      why: "above stays",
    },
    {
      act: (sheet: Excel.Worksheet) => {
        sheet.getRange("2:3").delete("Up");
      },
      place: [15, 30],
      why: "across shrinks",
    },
  ])("a chart over rows 3 to 5: $why", async ({ act, place }) => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A8:B9").values = [
        ["a", 1],
        ["b", 2],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A8:B9"));
      chart.top = 30;
      chart.height = 45;
      act(sheet);
      chart.load("top,height");
      await context.sync();
      return [chart.top, chart.height];
    });
    expect(read).toEqual(place);
  });

  test("insert answers the new blank cells", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const fresh = sheet.getRange("A2").insert("Down").load("address,values");
      const all = sheet.getRange("A1:A4").load("values");
      await context.sync();
      return [fresh.address, fresh.values, all.values];
    });
    expect(read).toEqual(["Foglio1!A2", [[""]], [[1], [""], [2], [3]]]);
  });

  test("nothing is pushed off the sheet", async () => {
    const code = await onSheet(async (sheet, context) => {
      sheet.getRange("A1048576").values = [["ultima"]];
      sheet.getRange("A1").insert("Down");
      return codeOf(context.sync());
    });
    expect(code).toBe("InvalidOperation");
  });
});

describe("merging", () => {
  test("keeps the first cell's value; unmerging leaves blanks", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      const merged = range.getMergedAreasOrNullObject().load("address");
      await context.sync();
      const address = merged.address;
      range.unmerge();
      range.load("values");
      const none = range.getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [address, range.values, none.isNullObject];
    });
    expect(read).toEqual([
      "Foglio1!A1:B2",
      [
        [1, ""],
        ["", ""],
      ],
      true,
    ]);
  });

  test("across makes one cell of each row", async () => {
    const address = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge(true);
      const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return merged.address;
    });
    expect(address).toBe("Foglio1!A1:B1,Foglio1!A2:B2");
  });

  test.each([{ address: "A1:B2" }, { address: "D1:D2" }])("over $address is refused", async ({ address }) => {
    const code = await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:A3", false);
      sheet.getRange("D2:E3").merge();
      await context.sync();
      sheet.getRange(address).merge();
      return codeOf(context.sync());
    });
    expect(code).toBe("InvalidOperation");
  });
});

describe("copying", () => {
  const block = (sheet: Sheet): void => {
    sheet.cells.put(1, 1, { value: 1 });
    sheet.cells.put(1, 2, { value: 2, formula: "=A1*2" });
    sheet.cells.put(2, 1, { value: "" });
    sheet.cells.put(2, 2, { value: 4, formula: "=$A$1*4" });
  };

  test.each([
    {
      name: "everything",
      to: "D1",
      args: [],
      formulas: [
        [1, "=D1*2"],
        ["", "=$A$1*4"],
      ],
    },
    {
      name: "values",
      to: "D1",
      args: ["Values"],
      formulas: [
        [1, 2],
        ["", 4],
      ],
    },
    {
      name: "formats",
      to: "D1",
      args: ["Formats"],
      formulas: [
        ["x", "x"],
        ["x", "x"],
      ],
    },
    {
      name: "no blanks",
      to: "D1",
      args: ["All", true],
      formulas: [
        [1, "=D1*2"],
        ["x", "=$A$1*4"],
      ],
    },
    {
      name: "rows as columns",
      to: "D1",
      args: ["Values", false, true],
      formulas: [
        [1, ""],
        [2, 4],
      ],
    },
  ] as const)("$name", async ({ to, args, formulas }) => {
    const read = await onSheet.prepared(block, async (sheet, context) => {
      sheet.getRange("D1:E2").values = [["x"]];
      sheet.getRange(to).copyFrom("A1:B2", ...(args as readonly never[]));
      const range = sheet.getRange("D1:E2").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(read).toEqual(formulas);
  });

  test("whole columns copy what is in use", async () => {
    const read = await onSheet.prepared(block, async (sheet, context) => {
      sheet.getRange("D:D").copyFrom("A:A", "Values");
      const used = sheet.getRange("D:D").getUsedRange(true).load("address,values");
      await context.sync();
      return [used.address, used.values];
    });
    expect(read).toEqual(["Foglio1!D1", [[1]]]);
  });

  test("a target of twice the size is tiled, with looks and merges", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["titolo"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").merge();
      sheet.getRange("D1:E2").copyFrom(sheet.getRange("A1:B1"));
      const range = sheet.getRange("D1:E2").load("values,format/font/bold");
      const merged = range.getMergedAreasOrNullObject().load("address");
      const bold = sheet.getRange("D1:D2").load("format/font/bold");
      await context.sync();
      return [range.values, merged.address, bold.format.font.bold];
    });
    expect(read).toEqual([
      [
        ["titolo", ""],
        ["titolo", ""],
      ],
      "Foglio1!D1:E1,Foglio1!D2:E2",
      true,
    ]);
  });
});

describe("rows in order", () => {
  test("sorting a range leaves its headings where they are", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["Nome", "Peso"],
        ["b", 2],
        ["a", 3],
        ["c", 1],
      ];
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["Nome", "Peso"],
      ["a", 3],
      ["b", 2],
      ["c", 1],
    ]);
  });

  test("duplicates go, the rest closes up", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["Nome", "Peso"],
        ["a", 1],
        ["A", 2],
        ["b", 3],
        ["a", 4],
      ];
      const result = range.removeDuplicates([0], true).load("removed,uniqueRemaining");
      range.load("values");
      await context.sync();
      return [result.removed, result.uniqueRemaining, range.values];
    });
    expect(read).toEqual([
      2,
      2,
      [
        ["Nome", "Peso"],
        ["a", 1],
        ["b", 3],
        ["", ""],
        ["", ""],
      ],
    ]);
  });
});

describe("groups", () => {
  test("open and close", async () => {
    const read = await onSheet(async (sheet, context) => {
      const rows = sheet.getRange("2:4");
      rows.group("ByRows");
      rows.hideGroupDetails("ByRows");
      rows.load("rowHidden");
      await context.sync();
      const closed = rows.rowHidden;
      rows.showGroupDetails("ByRows");
      rows.ungroup("ByRows");
      rows.load("rowHidden");
      await context.sync();
      return [closed, rows.rowHidden];
    });
    expect(read).toEqual([true, false]);
  });

  test("what is not grouped cannot be ungrouped", async () => {
    const code = await onSheet(async (sheet, context) => {
      sheet.getRange("2:4").ungroup("ByRows");
      return codeOf(context.sync());
    });
    expect(code).toBe("InvalidOperation");
  });
});

describe("clearing", () => {
  test.each([
    { applyTo: "All", left: ["", "#FFFFFF", 0] },
    { applyTo: "Contents", left: ["", "#FF0000", 1] },
    { applyTo: "Formats", left: [5, "#FFFFFF", 0] },
  ] as const)("$applyTo", async ({ applyTo, left }) => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[5]];
      range.format.fill.color = "red";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>3";
      range.clear(applyTo);
      range.load("values,format/fill/color");
      const rules = range.conditionalFormats.getCount();
      await context.sync();
      return [range.values[0]?.[0], range.format.fill.color, rules.value];
    });
    expect(read).toEqual(left);
  });
});

test("selecting brings the sheet to the front", async () => {
  const read = await onSheet(async (_, context) => {
    const other = context.workbook.worksheets.add("Altro");
    other.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address;
  });
  expect(read).toBe("Altro!B2:C3");
});
