import { describe, expect, test } from "vitest";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import type { PageLayout } from "../../../src/workbench/host/model/page-layout.ts";
import { inExcel, refusal } from "../../support/in-excel.ts";

type Act = (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void;

async function layoutAfter(act: Act): Promise<PageLayout> {
  const book = newBook("Prova.xlsx");
  await inExcel({ book }, async ({ worksheets }) => {
    const sheet = worksheets.getFirst();
    act(sheet.pageLayout, sheet);
  });
  return book.active.pageLayout;
}

test("everything that is set is read back", async () => {
  const SETTINGS = {
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    topMargin: 36,
    bottomMargin: 37,
    leftMargin: 38,
    rightMargin: 39,
    headerMargin: 10,
    footerMargin: 11,
    centerHorizontally: true,
    centerVertically: true,
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    draftMode: true,
    printOrder: "OverThenDown",
    firstPageNumber: 3,
  } as const;
  const read = await inExcel({}, async ({ worksheets }, context) => {
    const { pageLayout } = worksheets.getFirst();
    pageLayout.set(SETTINGS);
    pageLayout.load();
    await context.sync();
    return pageLayout.toJSON();
  });
  expect(read).toEqual(SETTINGS);
});

describe("what goes into the sheet", () => {
  const CASES: readonly {
    readonly what: string;
    readonly act: Act;
    readonly changes: Partial<PageLayout>;
  }[] = [
    {
      what: "one page wide",
      act: (it) => (it.zoom = { horizontalFitToPages: 1 }),
      changes: { zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } },
    },
    {
      what: "two pages high",
      act: (it) => (it.zoom = { verticalFitToPages: 2 }),
      changes: { zoom: { horizontalFitToPages: 0, verticalFitToPages: 2 } },
    },
    { what: "a scale", act: (it) => (it.zoom = { scale: 65 }), changes: { zoom: { scale: 65 } } },
    {
      what: "inches",
      act: (it) => {
        it.setPrintMargins("Inches", { top: 1, left: 0.5 });
      },
      changes: { margins: { top: 72, left: 36, bottom: 54, right: 50.4, header: 21.6, footer: 21.6 } },
    },
    {
      what: "centimetres",
      act: (it) => {
        it.setPrintMargins("Centimeters", { header: 2.54 });
      },
      changes: { margins: { top: 54, left: 50.4, bottom: 54, right: 50.4, header: 72, footer: 21.6 } },
    },
    {
      what: "pages counted by themselves",
      act: (it) => ((it.firstPageNumber = 3), (it.firstPageNumber = "")),
      changes: { firstPageNumber: undefined },
    },
    {
      what: "a print area",
      act: (it) => {
        it.setPrintArea("A1:D9");
      },
      changes: { printArea: { top: 1, left: 1, bottom: 9, right: 4 } },
    },
    {
      what: "a print area by range",
      act: (it, sheet) => {
        it.setPrintArea(sheet.getRange("B2:C3"));
      },
      changes: { printArea: { top: 2, left: 2, bottom: 3, right: 3 } },
    },
    {
      what: "title rows",
      act: (it) => {
        it.setPrintTitleRows("$2:$3");
      },
      changes: { titleRows: { from: 2, to: 3 } },
    },
    {
      what: "title columns by range",
      act: (it, sheet) => {
        it.setPrintTitleColumns(sheet.getRange("A:B"));
      },
      changes: { titleColumns: { from: 1, to: 2 } },
    },
    {
      what: "headers and footers",
      act: ({ headersFooters: { defaultForAllPages: it } }) => {
        it.leftHeader = "&B&A";
        it.centerFooter = "&P di &N";
      },
      changes: { headersFooters: { leftHeader: "&B&A", centerFooter: "&P di &N" } },
    },
    {
      what: "page breaks, in order and once",
      act: (_, { horizontalPageBreaks: rows, verticalPageBreaks: columns }) => {
        rows.add("A20");
        rows.add("C10:D11");
        rows.add("A20");
        columns.add("E1");
      },
      changes: { rowBreaks: [10, 20], columnBreaks: [5] },
    },
  ];
  test.each(CASES)("$what", async ({ act, changes }) => {
    const before = newBook("Prova.xlsx").active.pageLayout;
    expect(await layoutAfter(act)).toEqual({ ...before, ...changes });
  });
});

describe("refusals", () => {
  const CASES: readonly { readonly what: string; readonly act: Act; readonly code: string }[] = [
    { what: "a scale of 9", act: (it) => (it.zoom = { scale: 9 }), code: "InvalidArgument" },
    { what: "a scale of 401", act: (it) => (it.zoom = { scale: 401 }), code: "InvalidArgument" },
    { what: "no scale at all", act: (it) => (it.zoom = {}), code: "InvalidArgument" },
    { what: "a margin below zero", act: (it) => (it.topMargin = -1), code: "InvalidArgument" },
    { what: "a paper nobody makes", act: (it) => (it.paperSize = "A9" as "A4"), code: "InvalidArgument" },
    {
      what: "title rows that are cells",
      act: (it) => {
        it.setPrintTitleRows("A1:B2");
      },
      code: "InvalidArgument",
    },
    {
      what: "title columns that are rows",
      act: (it) => {
        it.setPrintTitleColumns("1:2");
      },
      code: "InvalidArgument",
    },
    {
      what: "a break before the first row",
      act: (_, sheet) => sheet.horizontalPageBreaks.add("B1"),
      code: "InvalidArgument",
    },
    { what: "no print area", act: (it) => it.getPrintArea().load("address"), code: "ItemNotFound" },
    { what: "no title rows", act: (it) => it.getPrintTitleRows().load("address"), code: "ItemNotFound" },
  ];
  test.each(CASES)("$what: $code", async ({ act, code }) => {
    const refused = await refusal({}, ({ worksheets }) => {
      const sheet = worksheets.getFirst();
      act(sheet.pageLayout, sheet);
    });
    expect(refused).toBe(code);
  });
});

test("areas, titles and breaks are given back as ranges", async () => {
  const read = await inExcel({}, async ({ worksheets }, context) => {
    const sheet = worksheets.getFirst();
    const { pageLayout: layout, horizontalPageBreaks: rows } = sheet;
    const none = layout.getPrintTitleColumnsOrNullObject().load("address");
    layout.setPrintArea("A1:D9");
    layout.setPrintTitleRows("1:2");
    const area = layout.getPrintArea().load("address");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    const later = rows.add("A20");
    rows.add("A10");
    await context.sync();
    later.load("rowIndex");
    const cell = rows.getItem(0).getCellAfterBreak().load("address");
    const count = rows.getCount();
    await context.sync();
    later.delete();
    rows.load("items/rowIndex,items/columnIndex");
    await context.sync();
    const left = rows.items.map(({ rowIndex, columnIndex }) => ({ rowIndex, columnIndex }));
    rows.removePageBreaks();
    const after = rows.getCount();
    await context.sync();
    return {
      none: none.isNullObject,
      area: area.address,
      titles: titles.address,
      row: later.rowIndex,
      cell: cell.address,
      counts: [count.value, after.value],
      left,
    };
  });
  expect(read).toEqual({
    none: true,
    area: "Foglio1!A1:D9",
    titles: "Foglio1!1:2",
    row: 19,
    cell: "Foglio1!A10",
    counts: [2, 0],
    left: [{ rowIndex: 9, columnIndex: 0 }],
  });
});
