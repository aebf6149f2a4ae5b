import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../src/workbench/host/model/cell-grid.ts";
import { applyFormat } from "../../../src/workbench/host/model/cell-look.ts";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import { HostError } from "../../../src/workbench/host/protocol/host-error.ts";
import { ExcelHost } from "../../../src/workbench/host/protocol/process-query.ts";
import { addSheet, goTo, goToAddress } from "../../../src/workbench/page/by-hand/go-to.ts";
import { shiftLines } from "../../../src/workbench/page/by-hand/shift-lines.ts";
import { emptyArea, pasteInto, typeInto } from "../../../src/workbench/page/by-hand/type-into.ts";
import { openExcel } from "../../support/excel.ts";

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

const host = (locale: string, numberFormat = "General"): ExcelHost => {
  const opened = new ExcelHost({ book: newBook("Prova.xlsx"), locale });
  applyFormat(opened.book, opened.book.active, [cell(1, 1)], { numberFormat });
  return opened;
};

test.each([
  { locale: "it-IT", text: "3.000", holds: 3000 },
  { locale: "en-US", text: "3.000", holds: 3 },
  { locale: "it-IT", text: "31/12/2021", holds: 44_561 },
  { locale: "it-IT", text: "VERO", holds: true },
  { locale: "it-IT", format: "0%", text: "80", holds: 0.8 },
  { locale: "it-IT", format: "0%", text: "12,5", holds: 0.125 },
  { locale: "it-IT", format: "0%", text: "0,5", holds: 0.5 },
  { locale: "it-IT", format: "0%", text: "80%", holds: 0.8 },
  { locale: "it-IT", format: "@", text: "3.000", holds: "3.000" },
] satisfies { locale: string; format?: string; text: string; holds: CellValue }[])(
  "$text typed in $locale into a cell of format $format is $holds",
  ({ locale, format, text, holds }) => {
    const excel = host(locale, format);
    const sheet = excel.book.active;
    excel.editByHand(() => {
      typeInto(excel, sheet, 1, 1, text);
    });
    expect(sheet.cells.at(1, 1).value).toBe(holds);
  },
);

test("a formula typed has its result at once, and follows what it depends on", () => {
  const excel = host("it-IT");
  const sheet = excel.book.active;
  excel.editByHand(() => {
    typeInto(excel, sheet, 1, 1, "2,5");
    typeInto(excel, sheet, 1, 2, "=A1*2");
  });
  expect(sheet.cells.at(1, 2)).toEqual({ value: 5, formula: "=A1*2" });
  excel.editByHand(() => {
    typeInto(excel, sheet, 1, 1, "4");
  });
  expect(sheet.cells.at(1, 2).value).toBe(8);
});

test("a block pasted from elsewhere fills rows and columns", () => {
  const excel = host("it-IT");
  const sheet = excel.book.active;
  const area = pasteInto(excel, sheet, 2, 2, "Nome\t3,5\r\nAltro\t\r\n");
  expect(area).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
  expect([2, 3].map((row) => [2, 3].map((column) => sheet.cells.at(row, column).value))).toEqual([
    ["Nome", 3.5],
    ["Altro", ""],
  ]);
});

describe("a protected sheet", () => {
  const refused = (act: (excel: ExcelHost) => void): string | undefined => {
    const excel = host("it-IT");
    excel.book.active.protection = { options: {} };
    try {
      act(excel);
      return undefined;
    } catch (error) {
      return error instanceof HostError ? error.code : String(error);
    }
  };
  test.each([
    ["typing", (excel) => typeInto(excel, excel.book.active, 1, 1, "x")],
    ["pasting", (excel) => pasteInto(excel, excel.book.active, 1, 1, "x")],
    ["emptying", (excel) => emptyArea(excel, excel.book.active, cell(1, 1))],
    ["a new row", (excel) => shiftLines(excel, excel.book.active, cell(1, 1), "insert-rows")],
    ["a row less", (excel) => shiftLines(excel, excel.book.active, cell(1, 1), "delete-rows")],
  ] satisfies [string, (excel: ExcelHost) => void][])("refuses %s", (_, act) => {
    expect(refused(act)).toBe("AccessDenied");
  });
});

test("rows and columns come and go with what stands on them", () => {
  const excel = host("it-IT");
  const sheet = excel.book.active;
  typeInto(excel, sheet, 2, 2, "qui");
  shiftLines(excel, sheet, { top: 1, left: 1, bottom: 2, right: 1 }, "insert-rows");
  expect(sheet.cells.at(4, 2).value).toBe("qui");
  shiftLines(excel, sheet, cell(1, 1), "delete-columns");
  expect(sheet.cells.at(4, 1).value).toBe("qui");
});

describe("the add-in hears of what a person does", () => {
  test("an edit is not its own, and comes with its values", async () => {
    const excel = await openExcel();
    const told: unknown[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source, triggerSource, details }) => {
        told.push([address, source, triggerSource, details.valueBefore, details.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.host.editByHand(({ active }) => {
      typeInto(excel.host, active, 3, 2, "7,5");
    });
    excel.host.flushEvents();
    await excel.idle();
    expect(told).toEqual([["B3", "Local", "Unknown", "", 7.5]]);
    await excel.close();
  });

  test("another sheet and another selection are told once", async () => {
    const excel = await openExcel();
    const told: string[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => Promise.resolve(void told.push("added")));
      worksheets.onActivated.add(() => Promise.resolve(void told.push("activated")));
      worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void told.push(address)));
      await context.sync();
    });
    const { host: workbook } = excel;
    addSheet(workbook);
    goTo(workbook, workbook.book.active, cell(2, 2));
    goTo(workbook, workbook.book.active, cell(2, 2));
    workbook.flushEvents();
    await excel.idle();
    expect(told).toEqual(["added", "activated", "B2"]);
    await excel.close();
  });
});

test("the name box leads to addresses and names that can be shown, nowhere else", () => {
  const excel = host("it-IT");
  addSheet(excel);
  const [first, second] = excel.book.sheets;
  expect(goToAddress(excel, "Foglio1!B3")).toBe(true);
  expect([excel.book.active.name, first?.selection]).toEqual(["Foglio1", cell(3, 2)]);
  if (second !== undefined) second.visibility = "Hidden";
  expect(["Foglio2!A1", "niente", ""].map((text) => goToAddress(excel, text))).toEqual([false, false, false]);
});
