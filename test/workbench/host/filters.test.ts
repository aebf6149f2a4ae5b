import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filterMatcher, type FilteredCell } from "../../../src/workbench/host/model/filter-match.ts";
import type { FilterCriteria } from "../../../src/workbench/host/model/table.ts";
import { openExcel, type Emulated } from "../../support/excel.ts";

const cell = (value: string | number, fillColour = ""): FilteredCell => ({
  value,
  text: String(value),
  fillColour,
  fontColour: "#000000",
});

/** 44377 is 30 June 2021, 44197 is 1 January 2021. */
const CELLS = [cell("Aperto"), cell("chiuso", "#FF0000"), cell(""), cell(5), cell(44197), cell(44377.5)];
const date = (text: string, specificity: string): unknown => ({ date: text, specificity });

describe("what a criterion leaves in view", () => {
  test.each([
    { criteria: { filterOn: "Values", values: ["APERTO", ""] }, shows: ["Aperto", ""] },
    { criteria: { filterOn: "Values", values: [date("2021-06-30", "Day")] }, shows: [44377.5] },
    { criteria: { filterOn: "Values", values: [date("2021-01-15", "Month"), "5"] }, shows: [5, 44197] },
    { criteria: { filterOn: "Values", values: [date("2021-06-30T12:00", "Hour")] }, shows: [44377.5] },
    { criteria: { filterOn: "Custom", criterion1: "=*o" }, shows: ["Aperto", "chiuso"] },
    { criteria: { filterOn: "Custom", criterion1: "=?hiuso" }, shows: ["chiuso"] },
    { criteria: { filterOn: "Custom", criterion1: "=~*" }, shows: [] },
    { criteria: { filterOn: "Custom", criterion1: "=" }, shows: [""] },
    { criteria: { filterOn: "Custom", criterion1: "<>" }, shows: ["Aperto", "chiuso", 5, 44197, 44377.5] },
    { criteria: { filterOn: "Custom", criterion1: "<>5" }, shows: ["Aperto", "chiuso", "", 44197, 44377.5] },
    { criteria: { filterOn: "Custom", criterion1: "5" }, shows: [5] },
    {
      criteria: { filterOn: "Custom", criterion1: ">=5", criterion2: "<44300", operator: "And" },
      shows: [5, 44197],
    },
    {
      criteria: { filterOn: "Custom", criterion1: "<6", criterion2: "=Aperto", operator: "Or" },
      shows: ["Aperto", 5],
    },
    { criteria: { filterOn: "Custom", criterion1: ">b" }, shows: ["chiuso"] },
    { criteria: { filterOn: "TopItems", criterion1: "2" }, shows: [44197, 44377.5] },
    { criteria: { filterOn: "BottomItems", criterion1: "1" }, shows: [5] },
    { criteria: { filterOn: "TopPercent", criterion1: "34" }, shows: [44377.5] },
    { criteria: { filterOn: "BottomPercent", criterion1: "70" }, shows: [5, 44197] },
    { criteria: { filterOn: "CellColor", color: "#ff0000" }, shows: ["chiuso"] },
    { criteria: { filterOn: "FontColor", color: "#FF0000" }, shows: [] },
    { criteria: { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" }, shows: [5] },
    { criteria: { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, shows: [44197, 44377.5] },
    { criteria: { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodJune" }, shows: [44377.5] },
    { criteria: { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter1" }, shows: [5, 44197] },
  ] satisfies { criteria: FilterCriteria; shows: unknown[] }[])("$criteria", ({ criteria, shows }) => {
    const matches = filterMatcher(criteria, CELLS, 1900);
    expect(CELLS.filter(matches).map(({ value }) => value)).toEqual(shows);
  });

  test.each([
    { criteria: { filterOn: "TopItems", criterion1: "molti" }, code: "InvalidArgument" },
    { criteria: { filterOn: "TopItems", criterion1: "0" }, code: "InvalidArgument" },
    { criteria: { filterOn: "Dynamic", dynamicCriteria: "ThisWeek" }, code: "ApiNotFound" },
    { criteria: { filterOn: "Icon" }, code: "ApiNotFound" },
  ] satisfies { criteria: FilterCriteria; code: string }[])("$criteria: $code", ({ criteria, code }) => {
    expect(() => filterMatcher(criteria, CELLS, 1900)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

let excel: Emulated;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(async () => {
  await excel.close();
});

const BLOCK = [
  ["Stato", "Peso"],
  ["aperto", 30],
  ["chiuso", 50],
  ["aperto", 20],
];

async function withTable<T>(work: (table: Excel.Table, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").values = BLOCK;
    const table = sheet.tables.add("A1:B4", true);
    await context.sync();
    return work(table, sheet);
  });
}

/** Numbers of the rows of A1:B6 that show. */
async function shownRows(sheet: Excel.Worksheet): Promise<number[]> {
  const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
  await sheet.context.sync();
  return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [] : [index + 1]));
}

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

type Filtering = (table: Excel.Table) => void;

test.each<{ how: string; filter: Filtering; shows: number[] }>([
  {
    how: "values",
    filter: (table) => table.columns.getItem("Stato").filter.applyValuesFilter(["aperto"]),
    shows: [1, 2, 4, 5, 6],
  },
  {
    how: "custom",
    filter: (table) => table.columns.getItem("Peso").filter.applyCustomFilter(">20", "<50"),
    shows: [1, 2, 5, 6],
  },
  {
    how: "top items",
    filter: (table) => table.columns.getItem("Peso").filter.applyTopItemsFilter(1),
    shows: [1, 3, 5, 6],
  },
  {
    how: "bottom per cent",
    filter: (table) => table.columns.getItem("Peso").filter.applyBottomPercentFilter(40),
    shows: [1, 4, 5, 6],
  },
  {
    how: "dynamic",
    filter: (table) => table.columns.getItem("Peso").filter.applyDynamicFilter("AboveAverage"),
    shows: [1, 3, 5, 6],
  },
  {
    how: "two columns",
    filter: (table) => {
      table.columns.getItem("Stato").filter.applyValuesFilter(["aperto"]);
      table.autoFilter.apply("A1:B4", 1, { filterOn: "Custom", criterion1: ">25" });
    },
    shows: [1, 2, 5, 6],
  },
])("a table filtered by $how shows rows $shows", async ({ filter, shows }) => {
  const seen = await withTable(async (table, sheet) => {
    filter(table);
    const filtered = await shownRows(sheet);
    table.clearFilters();
    return [filtered, await shownRows(sheet)];
  });
  expect(seen).toEqual([shows, [1, 2, 3, 4, 5, 6]]);
});

test("totals of what shows follow the filter", async () => {
  const totals = await withTable(async (table, sheet) => {
    sheet.getRange("D1").formulas = [["=SUBTOTAL(109,Tabella1[Peso])"]];
    table.columns.getItem("Stato").filter.applyValuesFilter(["aperto"]);
    const seen: unknown[] = [];
    for (const show of [() => table.clearFilters(), () => undefined]) {
      const total = sheet.getRange("D1").load("values");
      await sheet.context.sync();
      seen.push(total.values[0]?.[0]);
      show();
    }
    return seen;
  });
  expect(totals).toEqual([50, 100]);
});

test("cells that change stay in view until the filter is applied again", async () => {
  const seen = await withTable(async (table, sheet) => {
    table.columns.getItem("Stato").filter.applyValuesFilter(["aperto"]);
    sheet.getRange("A2").values = [["chiuso"]];
    const before = await shownRows(sheet);
    table.reapplyFilters();
    return [before, await shownRows(sheet)];
  });
  expect(seen).toEqual([
    [1, 2, 4, 5, 6],
    [1, 4, 5, 6],
  ]);
});

test("criteria are given out with null for what they do not say", async () => {
  const criteria = await withTable(async (table) => {
    const { filter } = table.columns.getItem("Stato");
    filter.applyValuesFilter(["aperto"]);
    filter.load("criteria");
    const bare = table.columns.getItem("Peso").filter.load("criteria");
    table.autoFilter.load("criteria,enabled,isDataFiltered");
    const range = table.autoFilter.getRange().load("address");
    await table.context.sync();
    const { enabled, isDataFiltered } = table.autoFilter;
    return [
      filter.criteria,
      bare.criteria,
      table.autoFilter.criteria,
      enabled,
      isDataFiltered,
      range.address,
    ];
  });
  const given = {
    filterOn: "Values",
    values: ["aperto"],
    criterion1: null,
    criterion2: null,
    color: null,
    operator: null,
    dynamicCriteria: null,
    icon: null,
  };
  expect(criteria).toEqual([given, null, [given, null], true, true, "Foglio1!A1:B4"]);
});

test.each([
  { what: "a null member", criteria: { filterOn: "Custom", criterion1: ">5", criterion2: null } },
  { what: "no criterion", criteria: { filterOn: "Custom" } },
  { what: "another word", criteria: { filterOn: "Parole" } },
])("criteria with $what are refused, and the filter stays as it was", async ({ criteria }) => {
  const seen = await withTable(async (table, sheet) => {
    const { filter } = table.columns.getItem("Stato");
    filter.applyValuesFilter(["chiuso"]);
    await table.context.sync();
    filter.apply(criteria as Excel.FilterCriteria);
    const code = await codeOf(table.context.sync());
    return [code, await shownRows(sheet)];
  });
  expect(seen).toEqual(["InvalidArgument", [1, 3, 5, 6]]);
});

test("a host may take nulls in criteria for nothing said", async () => {
  await excel.close();
  excel = await openExcel({ switches: { nullInCriteria: "ignored" } });
  const shown = await withTable(async (table, sheet) => {
    const criteria = { filterOn: "Custom", criterion1: ">25", criterion2: null, values: null };
    table.columns.getItem("Peso").filter.apply(criteria as unknown as Excel.FilterCriteria);
    return shownRows(sheet);
  });
  expect(shown).toEqual([1, 2, 3, 5, 6]);
});

test("criteria saved, cleared and applied again filter as before", async () => {
  const seen = await withTable(async (table, sheet) => {
    table.columns.getItem("Peso").filter.applyCustomFilter(">25");
    table.autoFilter.load("criteria");
    await table.context.sync();
    const saved = table.autoFilter.criteria;
    table.clearFilters();
    saved.forEach((criteria: Excel.FilterCriteria | null, index) => {
      if (criteria === null) return;
      const said = Object.entries(criteria).filter(([, value]) => value !== null);
      table.columns
        .getItemAt(index)
        .filter.apply(Object.fromEntries(said) as unknown as Excel.FilterCriteria);
    });
    return shownRows(sheet);
  });
  expect(seen).toEqual([1, 2, 3, 5, 6]);
});

test("a sheet's own filter moves to the range it is applied to", async () => {
  const seen = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").values = BLOCK;
    const { autoFilter } = sheet;
    const none = autoFilter.getRangeOrNullObject();
    autoFilter.load("enabled,criteria");
    await context.sync();
    const before = [none.isNullObject, autoFilter.enabled, autoFilter.criteria];
    autoFilter.apply(sheet.getRange("A1:B4"), 0, { filterOn: "Values", values: ["aperto"] });
    const filtered = await shownRows(sheet);
    autoFilter.apply("A1:A3");
    const moved = await shownRows(sheet);
    autoFilter.load("enabled,criteria,isDataFiltered");
    const range = autoFilter.getRange().load("address");
    await context.sync();
    const after = [autoFilter.enabled, autoFilter.criteria, autoFilter.isDataFiltered, range.address];
    autoFilter.apply("A1:A3", 0, { filterOn: "Custom", criterion1: "=c*" });
    autoFilter.clearColumnCriteria(0);
    const cleared = await shownRows(sheet);
    autoFilter.remove();
    autoFilter.load("enabled");
    await context.sync();
    return { before, filtered, moved, after, cleared, enabled: autoFilter.enabled };
  });
  expect(seen).toEqual({
    before: [true, false, null],
    filtered: [1, 2, 4, 5, 6],
    moved: [1, 2, 3, 4, 5, 6],
    after: [true, [null], false, "Foglio1!A1:A3"],
    cleared: [1, 2, 3, 4, 5, 6],
    enabled: false,
  });
});

test("a filter over whole columns ends with the data", async () => {
  const address = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").values = BLOCK;
    sheet.autoFilter.apply("A:B", 0, { filterOn: "Values", values: ["aperto"] });
    const range = sheet.autoFilter.getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Foglio1!A1:B4");
});

test("a filter follows its column when columns come and go", async () => {
  const seen = await withTable(async (table) => {
    table.columns.getItem("Peso").filter.applyCustomFilter(">25");
    table.columns.add(0, undefined, "Anno");
    table.autoFilter.load("criteria");
    await table.context.sync();
    const moved = table.autoFilter.criteria.map((each: Excel.FilterCriteria | null) => each?.criterion1);
    table.columns.getItem("Peso").delete();
    table.autoFilter.load("isDataFiltered");
    await table.context.sync();
    return [moved, table.autoFilter.isDataFiltered];
  });
  expect(seen).toEqual([[undefined, undefined, ">25"], false]);
});

test("a protected sheet is filtered only where it says so", async () => {
  const codes = await withTable(async (table, sheet) => {
    const filtering = async (): Promise<unknown> => {
      table.columns.getItem("Stato").filter.applyValuesFilter(["aperto"]);
      return codeOf(table.context.sync());
    };
    sheet.protection.protect();
    const refused = await filtering();
    sheet.protection.unprotect();
    sheet.protection.protect({ allowAutoFilter: true });
    return [refused, await filtering()];
  });
  expect(codes).toEqual(["AccessDenied", "no error"]);
});
