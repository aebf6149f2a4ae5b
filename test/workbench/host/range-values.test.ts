import { describe, expect, test } from "vitest";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import { applyFormat } from "../../../src/workbench/host/model/cell-look.ts";
import type { Book, Sheet } from "../../../src/workbench/host/model/book.ts";
import { codeOf, sharedExcel } from "./on-sheet.ts";

const onSheet = sharedExcel();

/** Gives the first cell this number format. */
const formatted =
  (numberFormat: string) =>
  (sheet: Sheet, book: Book): void => {
    applyFormat(book, sheet, [{ top: 1, left: 1, bottom: 1, right: 1 }], { numberFormat });
  };

describe("what an entry becomes", () => {
  test.each([
    { entry: 3, value: 3, type: "Double", format: "General" },
    { entry: true, value: true, type: "Boolean", format: "General" },
    { entry: "3", value: 3, type: "Double", format: "General" },
    { entry: "TRUE", value: true, type: "Boolean", format: "General" },
    { entry: "'3", value: "3", type: "String", format: "General" },
    { entry: "'=A1", value: "=A1", type: "String", format: "General" },
    { entry: "80%", value: 0.8, type: "Double", format: "0%" },
    { entry: "#N/A", value: "#N/A", type: "Error", format: "General" },
    { entry: ">=80%", value: ">=80%", type: "String", format: "General" },
    { entry: "", value: "", type: "Empty", format: "General" },
  ])("$entry reads as $value", async ({ entry, value, type, format }) => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2");
      range.values = [[entry]];
      range.load("values,valueTypes,numberFormat,formulas");
      await context.sync();
      return [range.values, range.valueTypes, range.numberFormat, range.formulas];
    });
    expect(read).toEqual([[[value]], [[type]], [[format]], [[value]]]);
  });

  test.each([
    { entry: "3", value: "3" },
    { entry: 3, value: "3" },
    { entry: "1/2", value: "1/2" },
    { entry: "=A1", value: "=A1" },
    { entry: true, value: "TRUE" },
  ])("$entry is a text under the format @", async ({ entry, value }) => {
    const read = await onSheet.prepared(formatted("@"), async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[entry]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(read).toEqual([[[value]], [["String"]]]);
  });

  test("a formula keeps its words beside its result; a constant is its own formula", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[2], ["=A1*3"], ["testo"]];
      const range = sheet.getRange("A1:A3").load("values,formulas,valueTypes");
      await context.sync();
      return [range.values, range.formulas, range.valueTypes];
    });
    expect(read).toEqual([
      [[2], [6], ["testo"]],
      [[2], ["=A1*3"], ["testo"]],
      [["Double"], ["Double"], ["String"]],
    ]);
  });

  test("a formula in R1C1 is another one in each cell", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:B4");
      range.formulasR1C1 = [["=RC[-1]*R1C1"], ["=RC[-1]*R1C1"], [7]];
      range.load("formulas,formulasR1C1");
      await context.sync();
      return [range.formulas, range.formulasR1C1];
    });
    expect(read).toEqual([
      [["=A2*$A$1"], ["=A3*$A$1"], [7]],
      [["=RC[-1]*R1C1"], ["=RC[-1]*R1C1"], [7]],
    ]);
  });

  test("a number takes the apostrophe's mark away again", async () => {
    const book = newBook("Prova.xlsx");
    await onSheet(
      async (sheet, context) => {
        sheet.getRange("A1:A2").values = [["'007"], ["'8"]];
        sheet.getRange("A1").values = [[7]];
        await context.sync();
      },
      { book },
    );
    const quoted = [1, 2].map((row) => book.active.cells.at(row, 1).format?.quotePrefix);
    expect(quoted).toEqual([false, true]);
  });
});

describe("blocks", () => {
  test("null leaves a cell alone, an empty text clears it", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 9]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, "", 9]]);
  });

  test.each([
    { given: 5, why: "a scalar" },
    { given: [[5]], why: "one cell" },
  ])("$why goes into every cell", async ({ given }) => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = given as unknown[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  test.each([
    { address: "A1:B2", given: [[1, 2]], why: "too few rows" },
    { address: "A1:B2", given: [[1], [2]], why: "too few columns" },
    { address: "A1:B2", given: [[1, 2], [3]], why: "rows of different length" },
    { address: "A1", given: null, why: "nothing at all" },
    { address: "A:A", given: [[1]], why: "a whole column" },
    { address: "2:3", given: 1, why: "whole rows" },
  ])("$why is refused", async ({ address, given }) => {
    const code = await onSheet(async (sheet, context) => {
      sheet.getRange(address).values = given as unknown as unknown[][];
      return codeOf(context.sync());
    });
    expect(code).toBe("InvalidArgument");
  });

  test("whole columns and rows read as null", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A:B").load("values,formulas,text,numberFormat,valueTypes,rowCount");
      await context.sync();
      return [range.values, range.formulas, range.text, range.numberFormat, range.valueTypes, range.rowCount];
    });
    expect(read).toEqual([null, null, null, null, null, 1_048_576]);
  });

  test("more than 5,000,000 cells cannot be read", async () => {
    const code = await onSheet(async (sheet, context) => {
      sheet.getRange("A2:J600000").load("values");
      return codeOf(context.sync());
    });
    expect(code).toBe("RangeExceedsLimit");
  });

  test("large blocks that the client splits arrive whole", async () => {
    const block = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("B2:K401").values = block;
      const range = sheet.getUsedRange().load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual(["Foglio1!B2:K401", block]);
  });

  test("cells under a merge take nothing", async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, "", 3]]);
  });
});

describe("number formats and text", () => {
  test.each([
    { value: 1234.5, numberFormat: "#,##0.00", text: "1.234,50" },
    { value: 0.805, numberFormat: "0.0%", text: "80,5%" },
    { value: 44_377, numberFormat: "dd/mm/yyyy", text: "30/06/2021" },
    { value: true, numberFormat: "General", text: "VERO" },
    { value: "", numberFormat: "0.00", text: "" },
  ])("$value under $numberFormat shows $text", async ({ value, numberFormat, text }) => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [[numberFormat]];
      range.values = [[value]];
      range.load("text,values,numberFormat");
      await context.sync();
      return [range.text, range.values, range.numberFormat];
    });
    expect(read).toEqual([[[text]], [[value]], [[numberFormat]]]);
  });

  test("a matrix of formats, null leaving one alone", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = [["0.00"]];
      range.numberFormat = [
        ["0%", null],
        [null, "@"],
      ];
      range.load("numberFormat,numberFormatCategories");
      await context.sync();
      return [range.numberFormat, range.numberFormatCategories];
    });
    expect(read).toEqual([
      [
        ["0%", "0.00"],
        ["0.00", "@"],
      ],
      [
        ["Percentage", "Number"],
        ["Number", "Text"],
      ],
    ]);
  });

  test("a whole column takes one format, which its cells then have", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("B:B").numberFormat = [["0.0"]];
      const range = sheet.getRange("A5:B5").load("numberFormat");
      await context.sync();
      return range.numberFormat;
    });
    expect(read).toEqual([["General", "0.0"]]);
  });

  test("… unless the switch says that Excel refuses it", async () => {
    const code = await onSheet(
      async (sheet, context) => {
        sheet.getRange("B:B").numberFormat = [["0.0"]];
        return codeOf(context.sync());
      },
      { switches: { formatsOfWholeColumns: "InvalidArgument" } },
    );
    expect(code).toBe("InvalidArgument");
  });

  test.each([
    { numberFormat: "General", category: "General" },
    { numberFormat: "#,##0.00", category: "Number" },
    { numberFormat: "0%", category: "Percentage" },
    { numberFormat: "0.00E+00", category: "Scientific" },
    { numberFormat: "# ?/?", category: "Fraction" },
    { numberFormat: "dd/mm/yyyy", category: "Date" },
    { numberFormat: "h:mm:ss", category: "Time" },
    { numberFormat: '#,##0.00 "€"', category: "Custom" },
    { numberFormat: "#,##0.00\\ €", category: "Currency" },
    { numberFormat: "00000", category: "Custom" },
  ])("$numberFormat is of category $category", async ({ numberFormat, category }) => {
    const read = await onSheet.prepared(formatted(numberFormat), async (sheet, context) => {
      const range = sheet.getRange("A1").load("numberFormatCategories");
      await context.sync();
      return range.numberFormatCategories;
    });
    expect(read).toEqual([[category]]);
  });
});

describe("blocks written over filtered rows", () => {
  /** Rows 3 and 4 of A1:A5 are hidden by a filter. */
  function filteredBook(): Book {
    const book = newBook("Prova.xlsx");
    const sheet = book.active;
    [1, 2, 3, 4, 5].forEach((row) => {
      sheet.cells.put(row, 1, { value: `r${row}` });
    });
    [3, 4].forEach((row) => sheet.rows.set(row, { filtered: true }));
    return book;
  }

  test.each([
    { filteredWrites: "visible-rows", after: ["r1", 10, "r3", "r4", 20] },
    { filteredWrites: "all-rows", after: ["r1", 10, 20, 30, 40] },
  ] as const)("with the switch $filteredWrites", async ({ filteredWrites, after }) => {
    const values = await onSheet(
      async (sheet, context) => {
        sheet.getRange("A2:A5").values = [[10], [20], [30], [40]];
        const range = sheet.getRange("A1:A5").load("values");
        await context.sync();
        return range.values;
      },
      { book: filteredBook(), switches: { filteredWrites } },
    );
    expect(values).toEqual(after.map((value) => [value]));
  });
});

describe("tables", () => {
  test("a heading written over is the column's new name, a text, unique, and formulas follow", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        ["Peso", "Target", "Nota"],
        [1, 2, 3],
      ];
      const table = sheet.tables.add("A1:C2", true);
      table.name = "Piano";
      sheet.getRange("E1").formulas = [["=SUM(Piano[Peso])"]];
      sheet.getRange("A1:C1").values = [[2021, "nota", ""]];
      const headings = sheet.getRange("A1:C1").load("values");
      const formula = sheet.getRange("E1").load("formulas");
      table.columns.load("items/name");
      await context.sync();
      return [headings.values, table.columns.items.map(({ name }) => name), formula.formulas];
    });
    expect(read).toEqual([
      [["2021", "nota2", "Colonna1"]],
      ["2021", "nota2", "Colonna1"],
      [["=SUM(Piano[2021])"]],
    ]);
  });
});

test("locked cells of a protected sheet refuse values, unlocked ones take them", async () => {
  const codes = await onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("B1").values = [[1]];
    const unlocked = await codeOf(context.sync());
    sheet.getRange("A1:B1").values = [[1, 1]];
    return [unlocked, await codeOf(context.sync())];
  });
  expect(codes).toEqual(["done", "AccessDenied"]);
});
