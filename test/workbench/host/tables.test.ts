import { afterEach, beforeEach, expect, test } from "vitest";
import { openExcel, type Emulated } from "../../support/excel.ts";

let excel: Emulated;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(async () => {
  await excel.close();
});

/** Three rows of indicators in A1:C4 of the first sheet. */
const BLOCK = [
  ["Codice", "Indicatore", "Peso"],
  ["I1", "Tempi medi", 30],
  ["I2", "Pratiche chiuse", 50],
  ["I3", "Reclami", 20],
];

type Sheet = Excel.Worksheet;

async function onSheet<T>(work: (sheet: Sheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

async function valuesOf(sheet: Sheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("values");
  await sheet.context.sync();
  return range.values;
}

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

async function withTable<T>(work: (table: Excel.Table, sheet: Sheet) => Promise<T>): Promise<T> {
  return onSheet(async (sheet) => {
    sheet.getRange("A1:C4").values = BLOCK;
    const table = sheet.tables.add("A1:C4", true);
    await sheet.context.sync();
    return work(table, sheet);
  });
}

async function codesOf(table: Excel.Table): Promise<unknown[]> {
  const body = table.columns.getItem("Codice").getDataBodyRange().load("values");
  await table.context.sync();
  return body.values.map((row: unknown[]) => row[0]);
}

test("a new table has Excel's name, style and switches", async () => {
  const loaded = await withTable(async (table) => {
    table.load();
    table.columns.load("items/id,items/index,items/name");
    await table.context.sync();
    const { name, style, showHeaders, showTotals, showBandedRows, showBandedColumns } = table;
    const { showFilterButton, highlightFirstColumn, highlightLastColumn } = table;
    return {
      name,
      style,
      switches: { showHeaders, showTotals, showBandedRows, showBandedColumns, showFilterButton },
      highlights: [highlightFirstColumn, highlightLastColumn],
      columns: table.columns.items.map(({ id, index, name: heading }) => [id, index, heading]),
    };
  });
  expect(loaded).toEqual({
    name: "Tabella1",
    style: "TableStyleMedium2",
    switches: {
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
    },
    highlights: [false, false],
    columns: [
      [1, 0, "Codice"],
      [2, 1, "Indicatore"],
      [3, 2, "Peso"],
    ],
  });
});

test.each([
  {
    headings: [["Peso", "Peso", "", "peso"]],
    become: [["Peso", "Peso2", "Colonna1", "peso3"]],
  },
  { headings: [[2021, "", "", "Colonna1"]], become: [["2021", "Colonna2", "Colonna3", "Colonna1"]] },
])("headings $headings become $become", async ({ headings, become }) => {
  const values = await onSheet(async (sheet) => {
    sheet.getRange("A1:D1").values = headings;
    sheet.tables.add("A1:D3", true);
    return valuesOf(sheet, "A1:D1");
  });
  expect(values).toEqual(become);
});

test("without headings a row of them is put above the data, and what is below moves down", async () => {
  const values = await onSheet(async (sheet) => {
    sheet.getRange("A1:B3").values = [
      [1, 2],
      [3, 4],
      ["sotto", ""],
    ];
    sheet.tables.add("A1:B2", false);
    return valuesOf(sheet, "A1:B4");
  });
  expect(values).toEqual([
    ["Colonna1", "Colonna2"],
    [1, 2],
    [3, 4],
    ["sotto", ""],
  ]);
});

test.each([
  { over: "another table", area: "C4:D5" },
  { over: "merged cells", area: "F1:G3" },
])("a table over $over is refused", async ({ area }) => {
  const refused = withTable(async (_, sheet) => {
    sheet.getRange("F2:G2").merge();
    sheet.tables.add(area, true);
    await sheet.context.sync();
  });
  expect(await codeOf(refused)).toBe("MergedRangeConflict");
});

test.each([
  { name: "Obiettivi 2021", code: "InvalidArgument" },
  { name: "A1", code: "InvalidArgument" },
  { name: "R1C1", code: "InvalidArgument" },
  { name: "1Obiettivi", code: "InvalidArgument" },
  { name: "", code: "InvalidArgument" },
  { name: "pesi", code: "ItemAlreadyExists" },
  { name: "Obiettivi", code: "no error" },
  { name: "TABELLA1", code: "no error" },
])("the table name $name: $code", async ({ name, code }) => {
  const renaming = withTable(async (table, sheet) => {
    sheet.context.workbook.names.add("Pesi", sheet.getRange("F1"));
    table.name = name;
    await table.context.sync();
  });
  expect(await codeOf(renaming)).toBe(code);
});

test("formulas follow the new names of a table and of its columns", async () => {
  const formulas = await withTable(async (table, sheet) => {
    const cells = sheet.getRange("E1:E4");
    cells.formulas = [
      ["=SUM(Tabella1[Peso])"],
      ["=ROWS(Tabella1)"],
      ['="Tabella1[Peso]"'],
      ["=SUM(Tabella1[[#All],[Indicatore]:[Peso]])"],
    ];
    table.name = "Obiettivi";
    table.columns.getItem("Peso").name = "Peso %";
    cells.load("formulas");
    await table.context.sync();
    return cells.formulas;
  });
  expect(formulas).toEqual([
    ["=SUM(Obiettivi[Peso %])"],
    ["=ROWS(Obiettivi)"],
    ['="Tabella1[Peso]"'],
    ["=SUM(Obiettivi[[#All],[Indicatore]:[Peso %]])"],
  ]);
});

test("tables are found by name, by id, by place and where they touch a range", async () => {
  const found = await withTable(async (table, sheet) => {
    const { tables } = sheet.context.workbook;
    table.load("id");
    await table.context.sync();
    const ways = [
      tables.getItem("tabella1"),
      tables.getItem(table.id),
      tables.getItemAt(0),
      sheet.getRange("C4:F9").getTables(false).getFirst(),
      sheet.tables.getItemOrNullObject("Tabella1"),
    ].map((each) => each.load("name"));
    const missing = tables.getItemOrNullObject("Altra");
    const beside = sheet.getRange("E4:F9").getTables(false).getCount();
    await table.context.sync();
    return [...ways.map(({ name }) => name), missing.isNullObject, beside.value];
  });
  expect(found).toEqual(["Tabella1", "Tabella1", "Tabella1", "Tabella1", "Tabella1", true, 0]);
});

test("the parts of a table have their addresses", async () => {
  const addresses = await withTable(async (table) => {
    table.showTotals = true;
    const column = table.columns.getItem("Peso");
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.getTotalRowRange(),
      column.getRange(),
      column.getHeaderRowRange(),
      column.getDataBodyRange(),
      column.getTotalRowRange(),
      table.rows.getItemAt(2).getRange(),
    ].map((range) => range.load("address"));
    await table.context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual([
    "Foglio1!A1:C5",
    "Foglio1!A1:C1",
    "Foglio1!A2:C4",
    "Foglio1!A5:C5",
    "Foglio1!C1:C5",
    "Foglio1!C1",
    "Foglio1!C2:C4",
    "Foglio1!C5",
    "Foglio1!A4:C4",
  ]);
});

test("the totals row adds up the last column, goes, and comes back", async () => {
  const seen = await withTable(async (table, sheet) => {
    const totals: unknown[] = [];
    for (const show of [true, false, true]) {
      table.showTotals = show;
      const range = sheet.getRange("A5:C5").load("values,formulas");
      await table.context.sync();
      totals.push(range.values, range.formulas[0]?.[2]);
    }
    return totals;
  });
  const shown = [[["Totale", "", 100]], "=SUBTOTAL(109,Tabella1[Peso])"];
  expect(seen).toEqual([...shown, [["", "", ""]], "", ...shown]);
});

test("the heading row goes and comes back", async () => {
  const seen = await withTable(async (table, sheet) => {
    table.showHeaders = false;
    const without = await valuesOf(sheet, "A1:C2");
    const body = table.getRange().load("address");
    table.showHeaders = true;
    return [without, await valuesOf(sheet, "A1:C2"), body.address];
  });
  expect(seen).toEqual([[["", "", ""], BLOCK[1]], BLOCK.slice(0, 2), "Foglio1!A2:C4"]);
});

async function resized(to: string): Promise<string> {
  return withTable(async (table, sheet) => {
    sheet.context.workbook.worksheets.add("Altro");
    sheet.tables.add("G1:H2", true);
    table.resize(to);
    const range = table.getRange().load("address");
    await table.context.sync();
    return range.address;
  });
}

test.each(["A1:C9", "A1:B3", "B1:E6"])("a table can be resized to %s", async (to) => {
  expect(await resized(to)).toBe(`Foglio1!${to}`);
});

test.each([
  { to: "A2:C9", code: "InvalidArgument" },
  { to: "A1:C1", code: "InvalidArgument" },
  { to: "E1:F4", code: "InvalidArgument" },
  { to: "Altro!A1:C9", code: "InvalidArgument" },
  { to: "A1:G4", code: "MergedRangeConflict" },
])("a table cannot be resized to $to: $code", async ({ to, code }) => {
  expect(await codeOf(resized(to))).toBe(code);
});

test("a grown table names its new columns and keeps the others", async () => {
  const columns = await withTable(async (table, sheet) => {
    sheet.getRange("E1").values = [["Peso"]];
    table.resize("A1:F4");
    table.columns.load("items/id,items/name");
    await table.context.sync();
    return [table.columns.items.map(({ id, name }) => [id, name]), await valuesOf(sheet, "D1:F1")];
  });
  expect(columns).toEqual([
    [
      [1, "Codice"],
      [2, "Indicatore"],
      [3, "Peso"],
      [4, "Colonna1"],
      [5, "Peso2"],
      [6, "Colonna2"],
    ],
    [["Colonna1", "Peso2", "Colonna2"]],
  ]);
});

test("the totals row moves to the new end", async () => {
  const values = await withTable(async (table, sheet) => {
    table.showTotals = true;
    table.resize("A1:C7");
    return valuesOf(sheet, "A4:C7");
  });
  expect(values).toEqual([BLOCK[3], ["", "", ""], ["", "", ""], ["Totale", "", 100]]);
});

test("columns are added at the end and in between, named and filled, and taken out", async () => {
  const seen = await withTable(async (table, sheet) => {
    sheet.getRange("D2").values = [["accanto"]];
    table.columns.add(1, [["Anno"], [2021], [2021], [2021]]);
    table.columns.add(undefined, undefined, "Nota");
    const added = await valuesOf(sheet, "A1:F4");
    table.columns.getItem("Indicatore").delete();
    table.columns.getItem("Peso").delete();
    return [added, await valuesOf(sheet, "A1:E4")];
  });
  expect(seen).toEqual([
    [
      ["Codice", "Anno", "Indicatore", "Peso", "Nota", ""],
      ["I1", 2021, "Tempi medi", 30, "", "accanto"],
      ["I2", 2021, "Pratiche chiuse", 50, "", ""],
      ["I3", 2021, "Reclami", 20, "", ""],
    ],
    [
      ["Codice", "Anno", "Nota", "", ""],
      ["I1", 2021, "", "accanto", ""],
      ["I2", 2021, "", "", ""],
      ["I3", 2021, "", "", ""],
    ],
  ]);
});

test("an object of a column outlives its request, by its id", async () => {
  const names = await withTable(async (table) => {
    const column = table.columns.getItemAt(2);
    column.load("id,name,index,values");
    await table.context.sync();
    table.columns.add(0, undefined, "Prima");
    column.name = "Incidenza";
    column.load("name,index");
    await table.context.sync();
    return [column.id, column.name, column.index];
  });
  expect(names).toEqual([3, "Incidenza", 3]);
});

test("rows are added at the end and in between, and cells below move down", async () => {
  const values = await withTable(async (table, sheet) => {
    sheet.getRange("A5:A6").values = [["sotto"], ["più sotto"]];
    table.rows.add(undefined, [["I5", "Ultima", 1]]);
    table.rows.add(1, [["I9", "In mezzo", null as unknown as string]]);
    return valuesOf(sheet, "A1:C8");
  });
  expect(values).toEqual([
    BLOCK[0],
    BLOCK[1],
    ["I9", "In mezzo", ""],
    BLOCK[2],
    BLOCK[3],
    ["I5", "Ultima", 1],
    ["sotto", "", ""],
    ["più sotto", "", ""],
  ]);
});

test("rows that need not push cells down take them in", async () => {
  const values = await withTable(async (table, sheet) => {
    sheet.getRange("B5").values = [["già qui"]];
    table.rows.add(undefined, [["I4", null as unknown as string, 9]], false);
    const range = table.getRange().load("address");
    return [await valuesOf(sheet, "A5:C6"), range.address];
  });
  expect(values).toEqual([
    [
      ["I4", "già qui", 9],
      ["", "", ""],
    ],
    "Foglio1!A1:C5",
  ]);
});

test("calculated columns go on into new rows, unless something stands there", async () => {
  const formulas = await withTable(async (table, sheet) => {
    const weight = excel.host.book.sheets[0]?.tables[0]?.columns[2];
    if (weight !== undefined) weight.formula = "=LEN([@Indicatore])";
    sheet.getRange("C6").values = [[7]];
    table.rows.add(undefined, [["I4", "Quarta", null as unknown as string]]);
    table.resize("A1:C8");
    const range = sheet.getRange("C4:C8").load("formulas");
    await table.context.sync();
    return range.formulas.map((row: unknown[]) => row[0]);
  });
  expect(formulas).toEqual([20, "=LEN([@Indicatore])", "=LEN([@Indicatore])", 7, "=LEN([@Indicatore])"]);
});

test("the workbook takes tables by address, on the active sheet or another", async () => {
  const seen = await onSheet(async (sheet, { workbook }) => {
    workbook.worksheets.add("Altro foglio");
    const tables = [workbook.tables.add("A1:B2", true), workbook.tables.add("'Altro foglio'!C1:C3", true)];
    for (const table of tables) {
      table.load("name");
      table.worksheet.load("name");
    }
    await sheet.context.sync();
    return tables.map(({ name, worksheet }) => [name, worksheet.name]);
  });
  expect(seen).toEqual([
    ["Tabella1", "Foglio1"],
    ["Tabella2", "Altro foglio"],
  ]);
});

test("the first row of a table made of headings goes into the blank row below them", async () => {
  const seen = await onSheet(async (sheet) => {
    const table = sheet.tables.add("A1:B1", true);
    table.getHeaderRowRange().values = [["Centro", "Peso"]];
    const before = table.rows.getCount();
    table.rows.add(undefined, [
      ["Tributi", 40],
      ["Sociale", 60],
    ]);
    const after = table.rows.getCount();
    const range = table.getRange().load("address,values");
    await sheet.context.sync();
    return [before.value, after.value, range.address, range.values];
  });
  expect(seen).toEqual([
    0,
    2,
    "Foglio1!A1:B3",
    [
      ["Centro", "Peso"],
      ["Tributi", 40],
      ["Sociale", 60],
    ],
  ]);
});

test.each([
  { indexes: [1], rest: ["I1", "I3"] },
  { indexes: [2, 0], rest: ["I2"] },
  { indexes: [2, 1, 0], rest: [""] },
])("deleting the rows $indexes leaves $rest", async ({ indexes, rest }) => {
  const codes = await withTable(async (table) => {
    for (const index of indexes) table.rows.getItemAt(index).delete();
    return codesOf(table);
  });
  expect(codes).toEqual(rest);
});

test("several rows are deleted at once, where Excel knows how", async () => {
  await excel.close();
  excel = await openExcel({ requirementSets: { ExcelApiOnline: "1.1" } });
  const codes = await withTable(async (table) => {
    table.rows.deleteRows([0]);
    table.rows.deleteRowsAt(1, 1);
    return codesOf(table);
  });
  expect(codes).toEqual(["I2"]);
});

test("rows and columns give and take values", async () => {
  const seen = await withTable(async (table) => {
    table.rows.getItemAt(0).values = [["I7", "Cambiato", 31]];
    table.columns.getItem("Peso").values = [["Quota"], [1], [2], [null]] as unknown as string[][];
    const rows = table.rows.load("items/index,items/values");
    const column = table.columns.getItemAt(2).load("name,values");
    await table.context.sync();
    return [rows.items.map(({ index, values }) => [index, values]), column.name, column.values];
  });
  expect(seen).toEqual([
    [
      [0, [["I7", "Cambiato", 1]]],
      [1, [["I2", "Pratiche chiuse", 2]]],
      [2, [["I3", "Reclami", 20]]],
    ],
    "Quota",
    [["Quota"], [1], [2], [20]],
  ]);
});

test("a deleted table takes its cells with it, a converted one leaves them", async () => {
  const seen = await withTable(async (table, sheet) => {
    sheet.getRange("E1:E2").values = [["x"], ["y"]];
    const other = sheet.tables.add("E1:E2", true);
    table.delete();
    const range = other.convertToRange().load("address");
    const count = sheet.tables.getCount();
    return [await valuesOf(sheet, "A1:E2"), count.value, range.address];
  });
  expect(seen).toEqual([
    [
      ["", "", "", "", "x"],
      ["", "", "", "", "y"],
    ],
    0,
    "Foglio1!E1:E2",
  ]);
});

test("formulas that spoke of a converted table speak of its cells", async () => {
  const formulas = await withTable(async (table, sheet) => {
    const cells = sheet.getRange("E2:E4");
    cells.formulas = [["=SUM(Tabella1[Peso])"], ["=ROWS(Tabella1)"], ["=Tabella1[[#Headers],[Peso]]"]];
    sheet.getRange("C3").formulas = [["=LEN([@Indicatore])"]];
    table.convertToRange();
    cells.load("formulas,values");
    const inside = sheet.getRange("C3").load("formulas,values");
    await table.context.sync();
    return [cells.formulas, cells.values, inside.formulas, inside.values];
  });
  expect(formulas).toEqual([
    [["=SUM(Foglio1!$C$2:$C$4)"], ["=ROWS(Foglio1!$A$2:$C$4)"], ["=Foglio1!$C$1"]],
    [[65], [3], ["Peso"]],
    [["=LEN(Foglio1!$B3)"]],
    [[15]],
  ]);
});

test("a protected sheet keeps its tables as they are", async () => {
  const changes: ((table: Excel.Table) => void)[] = [
    (table) => table.resize("A1:C9"),
    (table) => (table.name = "Altra"),
    (table) => table.rows.add(undefined, [["", "", ""]]),
    (table) => (table.showTotals = true),
    (table) => table.delete(),
    (table) => (table.rows.getItemAt(0).values = [["a", "b", 1]]),
  ];
  const codes = await withTable(async (table, sheet) => {
    sheet.protection.protect();
    await table.context.sync();
    const answers: unknown[] = [];
    for (const change of changes) {
      change(table);
      answers.push(await codeOf(table.context.sync()));
    }
    return answers;
  });
  expect(codes).toEqual(changes.map(() => "AccessDenied"));
});

test.each([
  { key: 2, ascending: true, codes: ["I3", "I1", "I2"] },
  { key: 2, ascending: false, codes: ["I2", "I1", "I3"] },
  { key: 1, ascending: true, codes: ["I2", "I3", "I1"] },
])("sorting by column $key, ascending: $ascending", async ({ key, ascending, codes }) => {
  const seen = await withTable(async (table) => {
    table.sort.apply([{ key, ascending }]);
    const body = table.getDataBodyRange().load("values");
    table.sort.load("fields,matchCase");
    await table.context.sync();
    return [body.values.map((row: unknown[]) => row[0]), table.sort.fields, table.sort.matchCase];
  });
  expect(seen).toEqual([codes, [{ key, ascending }], false]);
});

test.each([
  {
    ascending: true,
    formulas: [
      [3, "=A2+1"],
      [9, "=A3+$D$1"],
      ["", "=A4&1"],
    ],
  },
  {
    ascending: false,
    formulas: [
      [9, "=A2+$D$1"],
      [3, "=A3+1"],
      ["", "=A4&1"],
    ],
  },
])(
  "sorting takes formulas along as copies, blanks last; ascending: $ascending",
  async ({ ascending, formulas }) => {
    const sorted = await onSheet(async (sheet) => {
      sheet.getRange("A1:B4").formulas = [
        ["Chiave", "Calcolo"],
        ["", "=A2&1"],
        [9, "=A3+$D$1"],
        [3, "=A4+1"],
      ];
      sheet.tables.add("A1:B4", true).sort.apply([{ key: 0, ascending }]);
      const range = sheet.getRange("A2:B4").load("formulas");
      await sheet.context.sync();
      return range.formulas;
    });
    expect(sorted).toEqual(formulas);
  },
);

test("tables tell the workbook and the sheet that they came and went", async () => {
  const heard: unknown[] = [];
  await onSheet(async (sheet, context) => {
    const tell = (event: Excel.TableAddedEventArgs | Excel.TableDeletedEventArgs): Promise<void> => {
      heard.push(event.type);
      return Promise.resolve();
    };
    context.workbook.tables.onAdded.add(tell);
    sheet.tables.onDeleted.add(tell);
    await context.sync();
    const table = sheet.tables.add("A1:B2", true);
    await context.sync();
    table.delete();
    await context.sync();
  });
  await excel.idle();
  expect(heard).toEqual(["TableAdded", "TableDeleted"]);
});

test("the built-in styles are known, and only they are taken", async () => {
  const seen = await withTable(async (table, sheet) => {
    const { tableStyles } = sheet.context.workbook;
    const count = tableStyles.getCount();
    const one = tableStyles.getItem("tablestylelight1").load("name,readOnly");
    const none = tableStyles.getItemOrNullObject("Nostro");
    table.style = "TableStyleLight9";
    table.load("style");
    await table.context.sync();
    const style = table.style;
    table.style = "Nostro";
    return [
      count.value,
      one.name,
      one.readOnly,
      none.isNullObject,
      style,
      await codeOf(table.context.sync()),
    ];
  });
  expect(seen).toEqual([60, "TableStyleLight1", true, true, "TableStyleLight9", "InvalidArgument"]);
});
