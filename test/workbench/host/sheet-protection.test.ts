import { describe, expect, test } from "vitest";
import type { ExcelOptions } from "../../support/excel.ts";
import { bookOf, inExcel, refusal } from "../../support/in-excel.ts";

describe("protection", () => {
  test("options not named are refused, and read back", async () => {
    const read = await inExcel({}, async ({ worksheets }, context) => {
      const { protection } = worksheets.getFirst();
      protection.protect({ allowSort: true, selectionMode: "Unlocked" }, "segreto");
      protection.load("protected,options");
      await context.sync();
      return { isProtected: protection.protected, options: protection.options };
    });
    expect(read).toEqual({
      isProtected: true,
      options: {
        allowAutoFilter: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: false,
        allowEditScenarios: false,
        allowFormatCells: false,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: false,
        allowPivotTables: false,
        allowSort: true,
        selectionMode: "Unlocked",
      },
    });
  });

  const CASES: readonly {
    readonly what: string;
    readonly switches?: ExcelOptions["switches"];
    readonly act: (protection: Excel.WorksheetProtection) => void;
    readonly code: string;
    readonly leaves: boolean;
  }[] = [
    {
      what: "the right password",
      act: (it) => (it.protect({}, "x"), it.unprotect("x")),
      code: "done",
      leaves: false,
    },
    {
      what: "a wrong one",
      act: (it) => (it.protect({}, "x"), it.unprotect("y")),
      code: "InvalidArgument",
      leaves: true,
    },
    {
      what: "none at all",
      act: (it) => (it.protect({}, "x"), it.unprotect()),
      code: "InvalidArgument",
      leaves: true,
    },
    {
      what: "protected twice",
      act: (it) => (it.protect(), it.protect()),
      code: "AccessDenied",
      leaves: true,
    },
    {
      what: "never protected",
      act: (it) => {
        it.unprotect();
      },
      code: "AccessDenied",
      leaves: false,
    },
    {
      what: "twice, of old",
      switches: { repeatedProtection: "ignored" },
      act: (it) => (it.unprotect(), it.protect(), it.protect()),
      code: "done",
      leaves: true,
    },
  ];
  test.each(CASES)("$what: $code", async ({ switches = {}, act, code, leaves }) => {
    const book = bookOf("Uno");
    expect(
      await refusal({ book, switches }, ({ worksheets }) => {
        act(worksheets.getFirst().protection);
      }),
    ).toBe(code);
    expect(book.active.protection !== undefined).toBe(leaves);
  });

  test("locked cells cannot be written, unlocked ones can", async () => {
    const book = bookOf("Uno");
    const [sheet] = book.sheets;
    const format = { ...book.defaultFormat, locked: false };
    sheet?.columns.set(2, { format });
    const write = (address: string) => (workbook: Excel.Workbook) => {
      workbook.worksheets.getFirst().getRange(address).values = [[1]];
    };
    book.active.protection = { options: {} };
    expect(await refusal({ book }, write("B2"))).toBe("done");
    expect(await refusal({ book }, write("A2"))).toBe("AccessDenied");
  });

  test("of the workbook: sheets stay as they are", async () => {
    const book = bookOf("Uno", "Due");
    const code = await refusal({ book }, (workbook) => {
      workbook.protection.protect("x");
      workbook.worksheets.add();
    });
    expect(code).toBe("AccessDenied");
    expect(book.sheets).toHaveLength(2);
  });
});
