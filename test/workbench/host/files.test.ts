import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/workbench/host/files/open-book.ts";
import { saveBook } from "../../../src/workbench/host/files/save-book.ts";
import { describeBook } from "../../../src/workbench/host/model/describe-book.ts";
import type { Book, Sheet } from "../../../src/workbench/host/model/book.ts";
import { NORMAL_FORMAT, patchedFormat } from "../../../src/workbench/host/model/cell-format.ts";
import { setLook } from "../../../src/workbench/host/model/chart-looks.ts";
import type { Chart } from "../../../src/workbench/host/model/chart.ts";
import type { ConditionalRule } from "../../../src/workbench/host/model/conditional-rule.ts";
import { FIRST_RULES } from "../../../src/workbench/host/model/new-rule.ts";
import { newBook, newId, newSheet } from "../../../src/workbench/host/model/new-book.ts";
import type { Validation } from "../../../src/workbench/host/model/validation.ts";
import { computeFile, openFile, SAMPLE } from "../../compute/run.ts";
import { readWithExcelJs, readWithHucre, type Reading } from "../../fidelity/other-readers.ts";
import { isSameContent, readParts, type Parts } from "../../support/package-parts.ts";
import { packageFaults } from "../../support/package-faults.ts";

const FIXTURES = new URL("../../fidelity/files/", import.meta.url);
/** The libraries that cannot open a fixture even as its writer left it. */
const NOT_FOR_EXCELJS = /^(?:excelize|openpyxl|prefixed|bare|libreoffice-native)/;
const NOT_FOR_HUCRE = /^(?:openpyxl-protected|bare)/;

const load = (file: URL): Uint8Array => new Uint8Array(readFileSync(file));

const files = [
  { name: "relazione-2021.xlsx", bytes: load(SAMPLE) },
  { name: "relazione-2021 computed.xlsx", bytes: await computed() },
  ...readdirSync(FIXTURES)
    .filter((name) => /\.xls[xm]$/.test(name) && name !== "encrypted.xlsx")
    .map((name) => ({ name, bytes: load(new URL(name, FIXTURES)) })),
];

async function computed(): Promise<Uint8Array> {
  const workbook = await openFile(SAMPLE);
  await computeFile(workbook);
  return workbook.bytes();
}

const reopened = (book: Book): Book => openBook(saveBook(book), book.name);

/** A book without anything of the file it came from. */
function onItsOwn(book: Book): Book {
  book.carried = undefined;
  for (const sheet of book.sheets) {
    sheet.carried = undefined;
    for (const chart of sheet.charts) delete chart.carriedPath;
    for (const table of sheet.tables) delete table.carriedPath;
  }
  return book;
}

/** Faults the file did not have as its writer left it. */
const newFaults = (saved: Uint8Array, before: Uint8Array): readonly string[] => {
  const known = packageFaults(readParts(before));
  return packageFaults(readParts(saved)).filter((fault) => !known.includes(fault));
};

describe.each(files)("$name", ({ name, bytes }) => {
  const book = openBook(bytes, name);
  const saved = saveBook(book);

  test("opens again as it was", () => {
    expect(describeBook(openBook(saved, name))).toEqual(describeBook(book));
  });

  test("has no faults it did not have", () => {
    expect(newFaults(saved, bytes)).toEqual([]);
  });

  test("is the same file whenever it is saved", () => {
    expect(Buffer.compare(saveBook(book), saved)).toBe(0);
    expect(Buffer.compare(saveBook(openBook(saved, name)), saved)).toBe(0);
  });

  test("keeps every part but the list of calculated cells", () => {
    const [before, after] = [readParts(bytes), readParts(saved)];
    const kept = [...before.keys()].filter((part) => !/calcChain|_rels\/|Content_Types/.test(part));
    expect(kept.filter((part) => !after.has(part))).toEqual([]);
    expect(untouched(before).filter((part) => !isEqualPart(before, after, part))).toEqual([]);
  });

  test("can be written without the file it came from", () => {
    const alone = saveBook(onItsOwn(openBook(saved, name)));
    const opened = openBook(alone, name);
    expect(describeBook(reopened(onItsOwn(opened)))).toEqual(describeBook(openBook(alone, name)));
    expect(newFaults(alone, bytes)).toEqual([]);
  });
});

test.each(files.filter(({ name }) => !NOT_FOR_EXCELJS.test(name)))(
  "$name says the same to exceljs",
  async ({ name, bytes }) => {
    const saved = saveBook(openBook(bytes, name));
    expect(results(await readWithExcelJs(saved))).toEqual(results(await readWithExcelJs(bytes)));
  },
);

test.each(files.filter(({ name }) => !NOT_FOR_HUCRE.test(name)))(
  "$name says the same to hucre",
  async ({ name, bytes }) => {
    const saved = saveBook(openBook(bytes, name));
    expect(results(await readWithHucre(saved))).toEqual(results(await readWithHucre(bytes)));
  },
);

/** Of formulas the result: files may share one formula among cells. A result that is missing is as good as "". */
const results = (reading: Reading): Reading =>
  new Map(
    [...reading].flatMap(([cell, text]) => {
      const value = JSON.parse(text) as unknown;
      const isFormula =
        typeof value === "object" && value !== null && /"(?:sharedFormula|formula|shareType)":/.test(text);
      const result = isFormula ? ((value as { readonly result?: unknown }).result ?? "") : value;
      return result === "" ? [] : [[cell, JSON.stringify(result)] as const];
    }),
  );

/** Parts that no sheet, style or string stands in. */
const untouched = (parts: Parts): readonly string[] =>
  [...parts.keys()]
    .filter((part) =>
      /(?:charts\/|media\/|theme\/|pivot|slicer|vbaProject|printerSettings|persons|threadedComments|comments\d|docProps|customXml\/|externalLinks)/.test(
        part,
      ),
    )
    .filter((part) => !part.includes("_rels/"));

const isEqualPart = (before: Parts, after: Parts, part: string): boolean => {
  const [one, other] = [before.get(part), after.get(part)];
  return one !== undefined && other !== undefined && isSameContent(one, other);
};

/** A book of one sheet that was made in memory. */
function made(change: (sheet: Sheet, book: Book) => void): Book {
  const book = newBook("Prova.xlsx");
  change(book.active, book);
  return book;
}

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const rules: readonly Omit<ConditionalRule, "id">[] = [
  {
    kind: "Custom",
    rule: { formula: '=$B2="no"' },
    look: { fillColour: "#FFC7CE", fontColour: "#9C0006", bold: true },
  },
  {
    kind: "CellValue",
    rule: { formula1: "=0.5", formula2: "=1", operator: "Between" },
    look: { italic: true },
  },
  { kind: "ContainsText", rule: { operator: "BeginsWith", text: 'non "va"' }, look: { strikethrough: true } },
  { kind: "TopBottom", rule: { type: "BottomPercent", rank: 20 }, look: { underline: "Double" } },
  { kind: "PresetCriteria", rule: { criterion: "EqualOrBelowAverage" }, look: { numberFormat: "0.0%" } },
  { kind: "PresetCriteria", rule: { criterion: "LastSevenDays" }, look: { fillColour: "#00FF00" } },
  {
    kind: "ColorScale",
    rule: {
      criteria: {
        minimum: { type: "LowestValue", color: "#FF0000" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      },
    },
    look: {},
  },
  {
    kind: "IconSet",
    rule: {
      style: "ThreeFlags",
      reverseIconOrder: true,
      showIconOnly: false,
      criteria: [
        { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
        { type: "Number", formula: "3", operator: "GreaterThan" },
        { type: "Formula", formula: "=$A$1", operator: "GreaterThanOrEqual" },
      ],
    },
    look: {},
  },
  {
    kind: "DataBar",
    rule: {
      ...FIRST_RULES.DataBar,
      lowerBoundRule: { type: "Number", formula: "0" },
      upperBoundRule: { type: "HighestValue" },
      showDataBarOnly: true,
    },
    look: {},
  },
].map(
  (rule, index) =>
    ({ ...rule, areas: [area(2, 1, 9, 2)], stopIfTrue: index === 0 }) as Omit<ConditionalRule, "id">,
);

const validation = (type: string, rule: Validation["rule"]): Validation => ({
  areas: [area(2, 1, 5, 1), area(7, 3, 7, 3)],
  type,
  rule,
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Warning", title: "Attenzione", message: "Valore <insolito>" },
  prompt: { showPrompt: true, title: "Scegli", message: "sì o no" },
});

const chart = (book: Book): Chart => ({
  id: newId(book),
  name: "Grafico 1",
  type: "BarClustered",
  title: { text: "Grado & raggiungimento", visible: true },
  series: [
    {
      name: "Grado",
      categories: "Foglio1!$A$2:$A$3",
      values: "Foglio1!$B$2:$B$3",
      colour: "#1F6F43",
      looks: new Map(),
    },
  ],
  left: 100,
  top: 40,
  width: 360,
  height: 216,
  looks: new Map(),
});

const books: readonly { readonly what: string; readonly change: (sheet: Sheet, book: Book) => void }[] = [
  {
    what: "values and formulas",
    change: (sheet) => {
      const values = [
        "testo",
        " a capo\n ",
        "_x0041_\u0001",
        1.5,
        -3e-9,
        true,
        { error: "#DIV/0!" },
      ] as const;
      values.forEach((value, index) => {
        sheet.cells.put(index + 1, 1, { value });
        sheet.cells.put(index + 1, 2, { value, formula: `=IFS(A${index + 1}<>"",XLOOKUP(1,C:C,D:D))` });
      });
      sheet.cells.put(1, 5, { value: 1, formula: "=A1:A2*2", array: { rows: 2, columns: 1 } });
      sheet.cells.put(2, 5, { value: 2 });
    },
  },
  {
    what: "looks",
    change: (sheet) => {
      const format = patchedFormat(NORMAL_FORMAT, {
        numberFormat: '0.00" ore"',
        font: {
          bold: true,
          colour: "#112233",
          underline: "DoubleAccountant",
          script: "superscript",
          size: 9.5,
        },
        fill: { colour: "#FFFFCC", pattern: "Gray25", patternColour: "#336699" },
        borders: {
          EdgeTop: { style: "Dash", weight: "Medium", colour: "#FF0000" },
          DiagonalUp: { style: "Continuous" },
        },
        alignment: {
          horizontal: "CenterAcrossSelection",
          wrap: true,
          orientation: -45,
          readingOrder: "RightToLeft",
        },
        locked: false,
        quotePrefix: true,
        style: "Good",
      });
      sheet.cells.put(1, 1, { value: "x", format });
      sheet.cells.put(2, 3, { value: "", format });
      sheet.rows.set(4, { height: 33.75, format, outline: 2, collapsed: true });
      sheet.rows.set(5, { height: 15.75, fitted: true, hidden: true });
      sheet.columns.set(2, { width: 12.7109375, format, hidden: true });
      sheet.columns.set(3, { width: 12.7109375, outline: 1 });
    },
  },
  {
    what: "a table with filters, a total and a calculated column",
    change: (sheet, book) => {
      ["Codice", "Misura\n(%)", "Fascia"].forEach((value, index) => {
        sheet.cells.put(2, index + 2, { value });
      });
      sheet.cells.put(3, 4, { value: 2, formula: "=[@Codice]*2" });
      sheet.rows.set(4, { filtered: true });
      sheet.tables.push({
        id: newId(book),
        name: "Obiettivi",
        area: area(2, 2, 6, 4),
        showHeadings: true,
        showTotals: true,
        style: "TableStyleLight9",
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: true,
        highlightLastColumn: false,
        showFilterButton: true,
        columns: [
          { id: 1, name: "Codice", totalsLabel: "Totale" },
          { id: 4, name: "Misura\n(%)", totalsFunction: "custom", totalsFormula: "=SUM(Obiettivi[Codice])" },
          { id: 2, name: "Fascia", formula: "=Obiettivi[[#This Row],[Codice]]*2", totalsFunction: "sum" },
        ],
        filter: {
          area: area(2, 2, 5, 4),
          criteria: new Map([
            [0, { filterOn: "Values", values: ["", "A1", { date: "2021-06-01", specificity: "Month" }] }],
            [1, { filterOn: "Custom", criterion1: ">=0.5", criterion2: "<>*x*", operator: "And" }],
            [2, { filterOn: "CellColor", color: "#FFC7CE" }],
          ]),
        },
        sort: [{ key: 1, ascending: false }],
      });
      sheet.cells.put(3, 4, { value: 2, formula: "=Obiettivi[[#This Row],[Codice]]*2" });
    },
  },
  {
    what: "a filter, links, notes, comments, names, protection",
    change: (sheet, book) => {
      sheet.filter = {
        area: area(1, 1, 9, 2),
        criteria: new Map([[1, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter2" }]]),
      };
      sheet.links.set("A1", { address: "https://example.org/a?b=1&c=2#d", screenTip: "Vai" });
      sheet.links.set("B2", { place: "'Per centro'!A1" });
      sheet.notes.push({ row: 3, column: 2, text: "da\nverificare", author: "Rossi & C.", visible: true });
      sheet.comments.push({
        ...{ id: newId(book), row: 5, column: 1, content: "Perché <3?", resolved: true },
        ...{ authorName: "Utente", authorEmail: "u@example.org", creationDate: "2024-01-01T00:00:00.00" },
        replies: [
          {
            ...{ id: newId(book), content: "Sì", authorName: "Altro", authorEmail: "a@example.org" },
            creationDate: "2024-01-02T00:00:00.00",
          },
        ],
      });
      book.names.push({
        id: newId(book),
        name: "Aliquota",
        formula: "=0.22",
        comment: "IVA",
        visible: false,
      });
      sheet.names.push({
        id: newId(book),
        name: "Traguardo.Foglio",
        formula: "=Foglio1!$A$1",
        comment: "a;1;b",
        visible: true,
      });
      sheet.protection = { options: allAllowedBut("allowSort"), hash: { password: "CC1A" } };
      sheet.customProperties.set("chiave", "valore è");
      book.isStructureProtected = true;
      book.dateSystem = 1904;
      book.calculationMode = "Manual";
    },
  },
  {
    what: "a page, a view, several sheets",
    change: (sheet, book) => {
      Object.assign(sheet.pageLayout, {
        orientation: "Landscape",
        paperSize: "A3",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        printArea: area(1, 1, 40, 6),
        titleRows: { from: 4, to: 5 },
        titleColumns: { from: 1, to: 2 },
        margins: { top: 43.2, bottom: 43.2, left: 28.8, right: 28.8, header: 21.6, footer: 21.6 },
        centerHorizontally: true,
        headersFooters: { centerFooter: "Pagina &P di &N", leftHeader: '&"Arial,Bold"Ente && C.' },
        rowBreaks: [12, 30],
        columnBreaks: [4],
        firstPageNumber: 3,
      });
      sheet.freeze = { rows: 5, columns: 2 };
      sheet.showGridlines = false;
      sheet.tabColour = "#1F6F43";
      sheet.merges.push(area(1, 1, 1, 4));
      sheet.standardWidth = 11;
      sheet.selection = area(7, 3, 8, 4);
      const second = { ...newSheet(book, "L'altro"), visibility: "VeryHidden" as const };
      const third = newSheet(book, "Terzo");
      book.sheets.push(second, third);
      book.active = third;
    },
  },
  {
    what: "rules",
    change: (sheet, book) =>
      sheet.conditionalRules.push(...rules.map((rule) => ({ id: newId(book), ...rule }))),
  },
  {
    what: "validations",
    change: (sheet) => {
      sheet.validations.push(
        validation("List", { list: { inCellDropDown: true, source: "sì,no,forse" } }),
        validation("List", { list: { inCellDropDown: false, source: "=Elenchi!$A$1:$A$5" } }),
        validation("WholeNumber", { wholeNumber: { formula1: 1, formula2: 10, operator: "NotBetween" } }),
        validation("Date", { date: { formula1: 44_197, operator: "GreaterThanOrEqualTo" } }),
        validation("Custom", { custom: { formula: "=LEN(A2)<5" } }),
      );
    },
  },
  {
    what: "settings, properties, custom XML",
    change: (_, book) => {
      book.settings.set("lingua", "it").set("soglie", { alta: 0.9, basse: [1, null] });
      Object.assign(book.properties, {
        title: "Piano",
        manager: "Bianchi",
        revisionNumber: 4,
        comments: "a < b",
      });
      book.properties.custom
        .set("Protocollo", "2021/1")
        .set("Anno", 2021)
        .set("Pi", 3.14)
        .set("Chiuso", true);
      const xml = '<piano xmlns="urn:prova">è</piano>';
      book.customXmlParts.push({ id: newId(book), namespace: "urn:prova", xml });
    },
  },
];

const allAllowedBut = (denied: string): Readonly<Record<string, boolean | string>> => ({
  ...Object.fromEntries(
    [
      ...[
        "allowAutoFilter",
        "allowDeleteColumns",
        "allowDeleteRows",
        "allowEditObjects",
        "allowEditScenarios",
      ],
      ...["allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertColumns"],
      ...["allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort"],
    ].map((option) => [option, option !== denied]),
  ),
  selectionMode: "Unlocked",
});

describe.each(books)("a new book with $what", ({ change }) => {
  test("opens again as it was", () => {
    const book = made(change);
    expect(describeBook(reopened(book))).toEqual(describeBook(book));
  });

  test("has no faults, also when it is saved a second time", () => {
    const saved = saveBook(made(change));
    expect(packageFaults(readParts(saved))).toEqual([]);
    expect(packageFaults(readParts(saveBook(openBook(saved, "Prova.xlsx"))))).toEqual([]);
  });
});

describe("a chart", () => {
  const withChart = (): Book =>
    made((sheet, book) => {
      sheet.cells.put(2, 1, { value: "Uno" });
      sheet.cells.put(2, 2, { value: 0.8 });
      const bars = chart(book);
      setLook(bars, "axes/valueAxis/maximum", 1);
      setLook(bars, "axes/valueAxis/numberFormat", "0%");
      setLook(bars, "axes/categoryAxis/reversePlotOrder", true);
      setLook(bars, "axes/valueAxis/majorGridlines/visible", false);
      setLook(bars, "legend/visible", false);
      setLook(bars, "gapWidth", 50, bars.series[0]);
      setLook(bars, "hasDataLabels", true, bars.series[0]);
      setLook(bars, "title/format/font/size", 12);
      sheet.charts.push(bars);
    });

  test("comes back with every look that was set", () => {
    const book = withChart();
    const [wanted] = book.active.charts;
    const [found] = reopened(book).active.charts;
    expect(found).toMatchObject({ name: wanted?.name, type: wanted?.type, title: wanted?.title });
    expect({ ...found?.series[0], looks: [] }).toEqual({ ...wanted?.series[0], looks: [] });
    for (const [path, look] of wanted?.looks ?? [])
      expect([path, found?.looks.get(path)]).toEqual([path, look]);
    for (const [path, look] of wanted?.series[0]?.looks ?? [])
      expect([path, found?.series[0]?.looks.get(path)]).toEqual([path, look]);
    expect([found?.left, found?.top, found?.width, found?.height]).toEqual([100, 40, 360, 216]);
    expect(packageFaults(readParts(saveBook(book)))).toEqual([]);
  });

  test("that was moved keeps its part, one that was changed is written anew", () => {
    const book = reopened(withChart());
    const before = readParts(saveBook(book));
    const [moved] = book.active.charts;
    if (moved === undefined) throw new Error("no chart");
    moved.left = 200;
    const after = readParts(saveBook(book));
    expect(isEqualPart(before, after, "xl/charts/chart1.xml")).toBe(true);
    expect(isEqualPart(before, after, "xl/drawings/drawing1.xml")).toBe(false);
    setLook(moved, "legend/visible", true);
    const changed = saveBook(book);
    expect(openBook(changed, "x").active.charts[0]?.looks.get("legend/visible")).toBe(true);
    expect(packageFaults(readParts(changed))).toEqual([]);
  });
});

describe("what a file does not say of itself", () => {
  test.each([
    { what: "no zip", bytes: new TextEncoder().encode("Indicatore;Target\n") },
    { what: "another program's", bytes: load(new URL("open-document.ods", FIXTURES)) },
    { what: "an older Excel's", bytes: load(new URL("old-excel.xls", FIXTURES)) },
    { what: "encrypted", bytes: load(new URL("encrypted.xlsx", FIXTURES)) },
    { what: "cut short", bytes: load(SAMPLE).slice(0, 9000) },
  ])("a file that is $what is refused", ({ bytes }) => {
    expect(() => openBook(bytes, "x")).toThrow();
  });

  test("the pieces of excel-like.xlsx are read for what they are", () => {
    const book = openBook(load(new URL("excel-like.xlsx", FIXTURES)), "x");
    const [plan, notes] = book.sheets;
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Indicatori", "Visible"],
      ["Appunti & dati", "Visible"],
      ["Protetto", "Visible"],
      ["Riservato", "VeryHidden"],
    ]);
    expect(plan?.tables[0]).toMatchObject({ name: "Indicatori", showTotals: true, area: area(5, 1, 14, 6) });
    expect([...(plan?.tables[0]?.filter?.criteria ?? [])]).toEqual([
      [
        4,
        { filterOn: "Values", values: ["Area Amministrazione", "Promozione", "Segreteria", "Tutte le aree"] },
      ],
    ]);
    expect([6, 11, 13].map((row) => plan?.rows.get(row)?.filtered)).toEqual([true, true, true]);
    expect(plan?.comments.map(({ content, replies }) => [content, replies[0]?.content])).toEqual([
      ["Dato da verificare", "Verificato"],
    ]);
    expect(plan?.notes).toMatchObject([{ author: "Verdi", text: "Verdi: fatture di competenza" }]);
    expect(plan?.pageLayout).toMatchObject({ printArea: area(1, 1, 40, 6), titleRows: { from: 5, to: 5 } });
    expect(plan?.freeze).toEqual({ rows: 5, columns: 2 });
    expect(notes?.filter?.area).toEqual(area(1, 1, 7, 2));
    expect(book.names.map(({ name, comment }) => [name, comment])).toEqual([
      ["Pratiche", "Pratiche per mese"],
      ["Storico", ""],
    ]);
    expect(book.settings).toEqual(new Map([["lingua", "it"]]));
    expect(book.properties.custom).toEqual(new Map([["Protocollo", "2021/0001"]]));
  });

  test("a deleted sheet takes its parts along and leaves the others", () => {
    const bytes = load(new URL("excel-like.xlsx", FIXTURES));
    const book = openBook(bytes, "x");
    book.sheets.splice(0, 1);
    const [first] = book.sheets;
    if (first === undefined) throw new Error("no sheet");
    book.active = first;
    const parts = readParts(saveBook(book));
    expect([...parts.keys()].filter((part) => /tables|charts|drawings|sheet1\.xml/.test(part))).toEqual([]);
    expect(packageFaults(parts)).toEqual([]);
  });
});
