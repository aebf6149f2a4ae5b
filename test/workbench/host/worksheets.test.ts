import { describe, expect, test } from "vitest";
import type { Area } from "../../../src/ports/snapshot.ts";
import type { Book, Sheet } from "../../../src/workbench/host/model/book.ts";
import { newId } from "../../../src/workbench/host/model/new-book.ts";
import { withoutSheet } from "../../../src/workbench/host/model/remove-sheet.ts";
import { bookOf, inExcel, refusal, sheetOf } from "../../support/in-excel.ts";

describe("adding sheets", () => {
  test("a new sheet stands last, is named by the language, and is not brought to the front", async () => {
    const read = await inExcel({ book: bookOf("Piano", "Dati") }, async (workbook, context) => {
      const added = workbook.worksheets.add();
      const named = workbook.worksheets.add("Per centro");
      const active = workbook.worksheets.getActiveWorksheet();
      [added, named, active].forEach((sheet) => sheet.load("name,position"));
      await context.sync();
      return [added, named, active].map(({ name, position }) => ({ name, position }));
    });
    expect(read).toEqual([
      { name: "Foglio3", position: 2 },
      { name: "Per centro", position: 3 },
      { name: "Piano", position: 0 },
    ]);
  });

  test.each([
    { locale: "en-US", name: "Sheet2" },
    { locale: "fr-FR", name: "Feuil2" },
    { locale: "de-DE", name: "Tabelle2" },
    { locale: "sv-SE", name: "Sheet2" },
  ])("$name in $locale", async ({ locale, name }) => {
    const added = await inExcel({ locale }, async (workbook, context) => {
      const sheet = workbook.worksheets.add().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(added).toBe(name);
  });

  test.each([
    { name: "piano", code: "ItemAlreadyExists" },
    { name: "x".repeat(32), code: "InvalidArgument" },
    { name: "a/b", code: "InvalidArgument" },
    { name: "a:b", code: "InvalidArgument" },
    { name: "[a]", code: "InvalidArgument" },
    { name: "'a", code: "InvalidArgument" },
    { name: "a'", code: "InvalidArgument" },
    { name: " ", code: "InvalidArgument" },
    { name: "History", code: "InvalidArgument" },
    { name: "l'ente", code: "done" },
    { name: "x".repeat(31), code: "done" },
  ])("$name: $code", async ({ name, code }) => {
    expect(await refusal({ book: bookOf("Piano") }, ({ worksheets }) => worksheets.add(name))).toBe(code);
  });
});

describe("finding sheets", () => {
  test("by name in any case, by id, by place, by neighbour", async () => {
    const book = bookOf("Uno", "Due", "Tre");
    sheetOf(book, "Due").visibility = "Hidden";
    const read = await inExcel({ book }, async ({ worksheets }, context) => {
      const found = [
        worksheets.getItem("due"),
        worksheets.getItem(sheetOf(book, "Tre").id),
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getFirst().getNext(),
        worksheets.getFirst().getNext(true),
        worksheets.getLast().getPrevious(true),
        worksheets.getLast().getNextOrNullObject(),
        worksheets.getFirst().getPreviousOrNullObject(),
        worksheets.getItemOrNullObject("Quattro"),
      ].map((sheet) => sheet.load("name"));
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return [
        ...found.map((sheet) => (sheet.isNullObject ? null : sheet.name)),
        ...counts.map((count) => count.value),
      ];
    });
    expect(read).toEqual(["Due", "Tre", "Uno", "Tre", "Due", "Tre", "Uno", null, null, null, 3, 2]);
  });

  test("a neighbour is still known in a later request", async () => {
    const name = await inExcel({ book: bookOf("Uno", "Due") }, async ({ worksheets }, context) => {
      const next = worksheets.getFirst().getNext();
      await context.sync();
      next.load("name");
      await context.sync();
      return next.name;
    });
    expect(name).toBe("Due");
  });

  test.each([
    { what: "a name nobody bears", find: (sheets: Excel.WorksheetCollection) => sheets.getItem("Due") },
    { what: "after the last", find: (sheets: Excel.WorksheetCollection) => sheets.getLast().getNext() },
    {
      what: "before the first",
      find: (sheets: Excel.WorksheetCollection) => sheets.getFirst().getPrevious(),
    },
  ])("$what: ItemNotFound", async ({ find }) => {
    const code = await refusal({ book: bookOf("Uno") }, ({ worksheets }) => find(worksheets).load("name"));
    expect(code).toBe("ItemNotFound");
  });
});

describe("moving, hiding and deleting", () => {
  test("order and visibility", async () => {
    const book = bookOf("Uno", "Due", "Tre");
    const read = await inExcel({ book }, async ({ worksheets }, context) => {
      worksheets.getItem("Tre").position = 0;
      worksheets.getItem("Uno").visibility = "VeryHidden";
      worksheets.load("items/name,items/position,items/visibility");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return {
        active: active.name,
        sheets: worksheets.items.map(({ name, position, visibility }) => ({ name, position, visibility })),
      };
    });
    expect(read).toEqual({
      active: "Due",
      sheets: [
        { name: "Tre", position: 0, visibility: "Visible" },
        { name: "Uno", position: 1, visibility: "VeryHidden" },
        { name: "Due", position: 2, visibility: "Visible" },
      ],
    });
  });

  test.each([
    { what: "hiding the last visible sheet", act: (uno: Excel.Worksheet) => (uno.visibility = "Hidden") },
    {
      what: "deleting the last visible sheet",
      act: (uno: Excel.Worksheet) => {
        uno.delete();
      },
    },
    {
      what: "deleting a very hidden sheet",
      act: (uno: Excel.Worksheet) => {
        uno.getNext().delete();
      },
    },
    {
      what: "activating a hidden sheet",
      act: (uno: Excel.Worksheet) => {
        uno.getNext().activate();
      },
    },
  ])("$what: InvalidOperation", async ({ act }) => {
    const book = bookOf("Uno", "Due");
    sheetOf(book, "Due").visibility = "VeryHidden";
    expect(await refusal({ book }, ({ worksheets }) => void act(worksheets.getFirst()))).toBe(
      "InvalidOperation",
    );
  });

  test.each([-1, 2, 0.5])("position %d: InvalidArgument", async (position) => {
    const code = await refusal({ book: bookOf("Uno", "Due") }, ({ worksheets }) => {
      worksheets.getFirst().position = position;
    });
    expect(code).toBe("InvalidArgument");
  });

  test.each([
    { formula: "=SUM('Per centro'!A1:A9)+1", left: "=SUM(#REF!)+1" },
    { formula: "='Per centro'!$A$1&\"'Per centro'!A1\"", left: "=#REF!&\"'Per centro'!A1\"" },
    { formula: "=per.centro!A1+'PER CENTRO'!A:A+'Per centro'!soglia", left: "=per.centro!A1+#REF!+#REF!" },
    {
      formula: "=SUM(Tabella1[Peso])+ROWS(tabella1)+Tabella12[Peso]",
      left: "=SUM(#REF!)+ROWS(#REF!)+Tabella12[Peso]",
    },
    { formula: "=Tabella1[[#Totals],[Peso]]*2", left: "=#REF!*2" },
    { formula: "=A1+[@Peso]", left: "=A1+[@Peso]" },
  ])("$formula loses a sheet: $left", ({ formula, left }) => {
    expect(withoutSheet(formula, "Per centro", ["Tabella1"])).toBe(left);
  });

  test("what referred to a deleted sheet is #REF!", async () => {
    const book = bookOf("Uno", "Due", "Tre");
    const uno = sheetOf(book, "Uno");
    uno.cells.put(1, 1, { value: 3, formula: "=Due!A1" });
    book.names.push({ id: newId(book), name: "resto", formula: "=Due!$A$1", comment: "", visible: true });
    uno.validations.push(listOf("=Due!$A$1:$A$3"));
    book.active = sheetOf(book, "Due");
    await inExcel({ book }, async ({ worksheets }) => {
      worksheets.getItem("Due").delete();
    });
    expect({
      sheets: book.sheets.map((sheet) => sheet.name),
      active: book.active.name,
      formula: uno.cells.at(1, 1).formula,
      name: book.names[0]?.formula,
      list: uno.validations[0]?.rule,
    }).toEqual({
      sheets: ["Uno", "Tre"],
      active: "Tre",
      formula: "=#REF!",
      name: "=#REF!",
      list: { list: { inCellDropDown: true, source: "=#REF!" } },
    });
  });
});

test("a renamed sheet keeps all that refers to it", async () => {
  const book = bookOf("Dati", "Grafici");
  const charts = sheetOf(book, "Grafici");
  charts.cells.put(1, 1, { value: 0, formula: '=SUM(Dati!A1:A3)&"Dati!A1"' });
  charts.names.push({ id: newId(book), name: "base", formula: "=Dati!$A$1", comment: "", visible: true });
  charts.validations.push(listOf("=Dati!$A$1:$A$3"));
  charts.links.set("B2", { place: "Dati!A1" });
  charts.charts.push({
    id: newId(book),
    name: "Grafico 1",
    type: "BarClustered",
    title: { text: "", visible: false },
    series: [
      {
        name: "",
        categories: "Dati!$A$1:$A$3",
        values: "Dati!$B$1:$B$3",
        colour: undefined,
        looks: new Map(),
      },
    ],
    left: 0,
    top: 0,
    width: 1,
    height: 1,
    looks: new Map(),
    carriedPath: "xl/charts/chart1.xml",
  });
  await inExcel({ book }, async ({ worksheets }) => {
    worksheets.getItem("Dati").name = "Per centro";
  });
  const [chart] = charts.charts;
  expect({
    formula: charts.cells.at(1, 1).formula,
    name: charts.names[0]?.formula,
    list: charts.validations[0]?.rule,
    link: charts.links.get("B2"),
    series: chart?.series.map(({ categories, values }) => ({ categories, values })),
    isCarried: chart !== undefined && "carriedPath" in chart,
  }).toEqual({
    formula: "=SUM('Per centro'!A1:A3)&\"Dati!A1\"",
    name: "='Per centro'!$A$1",
    list: { list: { inCellDropDown: true, source: "='Per centro'!$A$1:$A$3" } },
    link: { place: "'Per centro'!A1" },
    series: [{ categories: "'Per centro'!$A$1:$A$3", values: "'Per centro'!$B$1:$B$3" }],
    isCarried: false,
  });
});

test("a sheet may change the case of its own name, and take no other's", async () => {
  const book = bookOf("Dati", "Altro");
  expect(
    await refusal({ book }, ({ worksheets }) => {
      worksheets.getFirst().name = "DATI";
    }),
  ).toBe("done");
  expect(
    await refusal({ book }, ({ worksheets }) => {
      worksheets.getFirst().name = "altro";
    }),
  ).toBe("ItemAlreadyExists");
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["DATI", "Altro"]);
});

describe("copying", () => {
  test("a copy has everything, under names of its own", async () => {
    const book = bookOf("Dati");
    const original = book.active;
    original.cells.put(1, 1, { value: "Peso" });
    original.cells.put(2, 1, { value: 4 });
    original.cells.put(2, 3, { value: 8, formula: "=SUM(Obiettivi[Peso])+Dati!A2" });
    original.tables.push(tableOf(book, "Obiettivi", area(1, 1, 2, 1)));
    book.names.push({ id: newId(book), name: "base", formula: "=Dati!$A$2", comment: "c", visible: true });
    original.merges.push(area(5, 1, 5, 2));
    original.freeze = { rows: 1, columns: 0 };
    original.pageLayout.rowBreaks.push(9);
    await inExcel({ book }, async ({ worksheets }) => {
      worksheets.getFirst().copy("End");
    });
    const copy = sheetOf(book, "Dati (2)");
    expect({
      place: book.sheets.indexOf(copy),
      values: [copy.cells.at(1, 1), copy.cells.at(2, 1), copy.cells.at(2, 3)],
      table: copy.tables.map(({ name, area: at }) => ({ name, at })),
      names: copy.names.map(({ name, formula, comment }) => ({ name, formula, comment })),
      merges: copy.merges,
      freeze: copy.freeze,
      breaks: copy.pageLayout.rowBreaks,
    }).toEqual({
      place: 1,
      values: [
        { value: "Peso" },
        { value: 4 },
        { value: 8, formula: "=SUM(Obiettivi2[Peso])+'Dati (2)'!A2" },
      ],
      table: [{ name: "Obiettivi2", at: area(1, 1, 2, 1) }],
      names: [{ name: "base", formula: "='Dati (2)'!$A$2", comment: "c" }],
      merges: [area(5, 1, 5, 2)],
      freeze: { rows: 1, columns: 0 },
      breaks: [9],
    });
    copy.merges.length = 0;
    copy.pageLayout.rowBreaks.length = 0;
    expect([original.merges, original.pageLayout.rowBreaks]).toEqual([[area(5, 1, 5, 2)], [9]]);
  });

  test.each([
    { position: undefined, relativeTo: undefined, order: ["Uno (2)", "Uno", "Due"] },
    { position: "Beginning", relativeTo: undefined, order: ["Uno (2)", "Uno", "Due"] },
    { position: "End", relativeTo: undefined, order: ["Uno", "Due", "Uno (2)"] },
    { position: "Before", relativeTo: "Due", order: ["Uno", "Uno (2)", "Due"] },
    { position: "After", relativeTo: "Uno", order: ["Uno", "Uno (2)", "Due"] },
  ] as const)("$position $relativeTo", async ({ position, relativeTo, order }) => {
    const names = await inExcel({ book: bookOf("Uno", "Due") }, async ({ worksheets }, context) => {
      const copy = worksheets
        .getFirst()
        .copy(position, relativeTo === undefined ? undefined : worksheets.getItem(relativeTo));
      await context.sync();
      // The copy is found again by its id in a later request.
      copy.load("name");
      worksheets.load("items/name");
      await context.sync();
      return [copy.name, worksheets.items.map(({ name }) => name)];
    });
    expect(names).toEqual(["Uno (2)", order]);
  });
});

test("looks of a sheet", async () => {
  const read = await inExcel({ book: bookOf("Uno", "Due") }, async ({ worksheets }, context) => {
    const uno = worksheets.getItem("Uno");
    uno.showGridlines = false;
    uno.showHeadings = false;
    uno.standardWidth = 12;
    uno.tabColor = "#c00000";
    worksheets.getItem("Due").visibility = "Hidden";
    uno.load("showGridlines,showHeadings,standardHeight,standardWidth,tabColor");
    const due = worksheets.getItem("Due").load("tabColor");
    await context.sync();
    const { showGridlines, showHeadings, standardHeight, standardWidth, tabColor } = uno;
    return { showGridlines, showHeadings, standardHeight, standardWidth, tabColor, hidden: due.tabColor };
  });
  expect(read).toEqual({
    showGridlines: false,
    showHeadings: false,
    standardHeight: 15,
    standardWidth: 12,
    tabColor: "#C00000",
    hidden: null,
  });
});

describe("ranges of a sheet", () => {
  test("by address, by indexes, used", async () => {
    const book = bookOf("Per centro", "Vuoto");
    book.active.cells.put(2, 3, { value: "x" });
    book.active.cells.put(7, 2, { value: 1 });
    const read = await inExcel({ book }, async ({ worksheets }, context) => {
      const sheet = worksheets.getItem("Per centro");
      const blank = worksheets.getItem("Vuoto");
      const ranges = [
        sheet.getRange(),
        sheet.getRange("b2:a1"),
        sheet.getRange("Vuoto!C:C"),
        sheet.getCell(1, 2),
        sheet.getRangeByIndexes(0, 1, 3, 2),
        sheet.getUsedRange(),
        blank.getUsedRange(),
        blank.getUsedRangeOrNullObject(),
      ].map((range) => range.load("address"));
      const areas = sheet.getRanges("A1,C2:D3").load("address");
      await context.sync();
      return [...ranges, areas].map((range) => (range.isNullObject ? null : range.address));
    });
    expect(read).toEqual([
      "'Per centro'!1:1048576",
      "'Per centro'!A1:B2",
      "Vuoto!C:C",
      "'Per centro'!C2",
      "'Per centro'!B1:C3",
      "'Per centro'!B2:C7",
      "Vuoto!A1",
      null,
      "'Per centro'!A1,'Per centro'!C2:D3",
    ]);
  });

  test.each([
    { text: "peso", criteria: {}, address: "Dati!A1:B2,Dati!B4" },
    { text: "PESO", criteria: { matchCase: true }, address: "Dati!B4" },
    { text: "peso", criteria: { completeMatch: true }, address: "Dati!A1:B1,Dati!B4" },
    { text: "altro", criteria: {}, address: null },
  ])("all that say $text $criteria: $address", async ({ text, criteria, address }) => {
    const book = bookOf("Dati");
    const { cells } = book.active;
    cells.put(1, 1, { value: "peso" });
    cells.put(1, 2, { value: "Peso" });
    cells.put(2, 1, { value: "pesone" });
    cells.put(2, 2, { value: "peso %" });
    cells.put(4, 2, { value: "PESO" });
    const read = await inExcel({ book }, async ({ worksheets }, context) => {
      const found = worksheets.getFirst().findAllOrNullObject(text, criteria).load("address");
      await context.sync();
      return found.isNullObject ? null : found.address;
    });
    expect(read).toBe(address);
  });

  test.each([
    { what: "no address", act: (sheet: Excel.Worksheet) => sheet.getRange("niente") },
    { what: "a negative row", act: (sheet: Excel.Worksheet) => sheet.getCell(-1, 0) },
    { what: "no rows", act: (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 0, 1) },
    { what: "beyond the edge", act: (sheet: Excel.Worksheet) => sheet.getCell(0, 16_384) },
  ])("$what: InvalidArgument", async ({ act }) => {
    const code = await refusal({}, ({ worksheets }) => act(worksheets.getFirst()).load("address"));
    expect(code).toBe("InvalidArgument");
  });
});

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const listOf = (source: string): Sheet["validations"][number] => ({
  areas: [area(1, 1, 1, 1)],
  type: "List",
  rule: { list: { inCellDropDown: true, source } },
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
});

const tableOf = (book: Book, name: string, at: Area): Sheet["tables"][number] => ({
  id: newId(book),
  name,
  area: at,
  showHeadings: true,
  showTotals: false,
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  columns: [{ id: 1, name: "Peso" }],
  filter: undefined,
  sort: [],
});
