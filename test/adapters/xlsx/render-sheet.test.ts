import ExcelJS from "exceljs";
import { readXlsx, type Sheet } from "hucre";
import { beforeAll, describe, expect, test } from "vitest";
import { renderSheet } from "../../../src/adapters/xlsx/render-sheet.ts";
import { StyleBook } from "../../../src/adapters/xlsx/style-book.ts";
import { parseXml, relationshipOf } from "../../../src/adapters/xlsx/xml.ts";
import type { SheetLayout } from "../../../src/ports/layout.ts";
import { contextFor, everything, packageOf, plainStyles, render } from "./render-support.ts";

/** @source ECMA-376 part 1, 18.3.1.99 worksheet */
const WORKSHEET_ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"],
  ...[
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
  ],
  ...[
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
  ],
  ...["cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "tableParts", "extLst"],
];

const filtered: SheetLayout = {
  name: "Elenco",
  columns: [{ width: 10 }],
  rows: [{ cells: [{ value: "A" }] }, { cells: [{ value: "b" }] }],
  autoFilter: { top: 1, left: 1, bottom: 2, right: 1 },
};

const form: SheetLayout = {
  name: "Scheda",
  columns: [{ width: 10 }],
  rows: [
    { cells: [{ value: null, style: { format: "@", unlocked: true } }] },
    { cells: [{ value: null, formula: '=NUMBERVALUE(A1,",",".")&"<"' }] },
  ],
  isProtected: true,
  numbersAsText: [{ top: 1, left: 1, bottom: 1, right: 1 }],
  validations: [
    {
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      source: { sheet: "Istruzioni", area: { top: 1, left: 1, bottom: 2, right: 1 } },
      allowOther: false,
    },
  ],
  print: { orientation: "landscape", fitToWidth: true },
};

function rootOf(layout: SheetLayout) {
  const parsed = parseXml(render(layout).worksheet);
  if (!parsed.ok) throw new Error(parsed.issue.code);
  return parsed.value.root;
}

test.each([
  {
    layout: everything,
    elements: [
      ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells"],
      ...["conditionalFormatting", "conditionalFormatting", "dataValidations", "hyperlinks", "pageMargins"],
      ...["pageSetup", "headerFooter", "drawing", "tableParts"],
    ],
  },
  {
    layout: filtered,
    elements: ["dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter"],
  },
  {
    layout: form,
    elements: [
      ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection"],
      ...["dataValidations", "pageMargins", "pageSetup", "ignoredErrors"],
    ],
  },
])("the elements of $layout.name stand in the order Excel asks for", ({ layout, elements }) => {
  const written = rootOf(layout).children.map(({ local }) => local);
  expect(written).toEqual(elements);
  const places = written.map((local) => WORKSHEET_ORDER.indexOf(local));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("a small sheet, to the letter", () => {
  expect(render(filtered)).toEqual({
    worksheet:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
      ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1:A2"/>' +
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      '<cols><col min="1" max="1" width="10.7109375" customWidth="1"/></cols><sheetData>' +
      '<row r="1"><c r="A1" t="inlineStr"><is><t>A</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>b</t></is></c></row>' +
      '</sheetData><autoFilter ref="A1:A2"/></worksheet>',
    relationships: [],
    parts: [],
    filterArea: { top: 1, left: 1, bottom: 2, right: 1 },
  });
});

test("a protected form: what can be changed, and formulas as the file stores them", () => {
  const { worksheet } = render(form);
  expect(worksheet).toContain(
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
  );
  expect(worksheet).toContain('<c r="A2"><f>_xlfn.NUMBERVALUE(A1,",",".")&amp;"&lt;"</f></c>');
  expect(worksheet).toContain('<ignoredError sqref="A1" numberStoredAsText="1"/>');
});

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

test("parts, their names and how they hang together", () => {
  const { parts, relationships, printTitles } = render(everything);
  expect(relationships).toEqual([
    { id: "rId1", type: `${OFFICE}/drawing`, target: "xl/drawings/drawing1.xml", isExternal: false },
    { id: "rId2", type: `${OFFICE}/table`, target: "xl/tables/table1.xml", isExternal: false },
  ]);
  expect(parts.map(({ kind, path, relationships: own }) => ({ kind, path, own }))).toEqual([
    {
      kind: "drawing",
      path: "xl/drawings/drawing1.xml",
      own: [{ id: "rId1", type: `${OFFICE}/chart`, target: "xl/charts/chart1.xml", isExternal: false }],
    },
    { kind: "chart", path: "xl/charts/chart1.xml", own: [] },
    { kind: "table", path: "xl/tables/table1.xml", own: [] },
  ]);
  expect(printTitles).toEqual({ from: 4, to: 4 });
  const { children } = rootOf(everything);
  const used = children
    .flatMap((child) => [child, ...child.children])
    .flatMap((child) => relationshipOf(child) ?? []);
  expect(used).toEqual(["rId1", "rId2"]);
});

test("a sheet that got another name is referred to by it", () => {
  const { worksheet, parts } = renderSheet(everything, contextFor("Per l'ente (Traguardo)"));
  const written = [worksheet, ...parts.map(({ xml }) => xml)].join("");
  expect(written).toContain("'Per l''ente (Traguardo)'!$C$5:$C$9");
  expect(written).toContain("location=\"'Per l''ente (Traguardo)'!B2\"");
  expect(written).not.toContain("'Per l''ente'!");
});

test("rendering again into the same workbook adds no style", () => {
  const styles = new StyleBook(plainStyles);
  const first = renderSheet(everything, contextFor("x", styles));
  const saved = new StyleBook(styles.toXml());
  expect(renderSheet(structuredClone(everything), contextFor("x", saved))).toEqual(first);
  expect([styles.changed, saved.changed]).toEqual([true, false]);
});

describe("read by another library", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    const [first] = (await readXlsx(packageOf(everything), { readStyles: true })).sheets;
    if (first === undefined) throw new Error("no sheet");
    sheet = first;
  });

  test("values come back, formula-looking and odd texts included", () => {
    const width = 8;
    const wanted = everything.rows.map(({ cells }) =>
      Array.from({ length: width }, (_, i) => cells[i]?.value ?? null),
    );
    expect(sheet.rows).toEqual(wanted);
  });

  test("styles come back", () => {
    expect(sheet.cells?.get("3,0")?.style).toEqual({
      font: { bold: true, size: 11, color: { rgb: "FFFFFF" }, name: "Calibri", family: 2 },
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F3864" }, bgColor: { indexed: 64 } },
      alignment: { vertical: "center", wrapText: true },
    });
    const line = { style: "thin", color: { rgb: "BFBFBF" } };
    expect(sheet.cells?.get("4,4")?.style).toEqual({
      numFmt: '+0.0" p.p.";-0.0" p.p."',
      border: { left: line, right: line, top: line, bottom: line },
      alignment: { vertical: "top" },
    });
  });

  test("conditional formats come back", () => {
    expect(sheet.conditionalRules).toEqual([
      {
        type: "expression",
        priority: 1,
        range: "C5:C9",
        formula: 'LEFT($C5,LEN("✔ Raggiunto"))="✔ Raggiunto"',
        style: {
          font: { bold: true, color: { rgb: "1E4620" } },
          fill: { type: "pattern", pattern: "none", bgColor: { rgb: "C6E0B4" } },
        },
      },
      {
        type: "expression",
        priority: 2,
        range: "C5:C9",
        formula: 'LEFT($C5,LEN("✘ Non"))="✘ Non"',
        style: {
          font: { color: { rgb: "7A1F00" } },
          fill: { type: "pattern", pattern: "none", bgColor: { rgb: "F8CBAD" } },
        },
      },
      {
        type: "expression",
        priority: 3,
        range: "D5:D9",
        formula: '$C5="Rinviato"',
        style: {
          font: { color: { rgb: "404040" } },
          fill: { type: "pattern", pattern: "none", bgColor: { rgb: "D9D9D9" } },
        },
      },
    ]);
  });

  test("table, validations, panes, page and chart come back", () => {
    expect(
      sheet.tables?.map(({ name, range, style, showAutoFilter }) => ({ name, range, style, showAutoFilter })),
    ).toEqual([{ name: "PerEnte", range: "A4:H9", style: "TableStyleLight1", showAutoFilter: true }]);
    expect(
      sheet.dataValidations?.map(({ range, formula1, errorStyle }) => [range, formula1, errorStyle]),
    ).toEqual([
      ["F5:F9", "'Per l''ente'!$C$5:$C$9", "warning"],
      ["C5:C9", "'Elenchi'!$A$2:$A$9", undefined],
    ]);
    expect(sheet.freezePane).toEqual({ rows: 4, columns: 2 });
    expect(sheet.view).toEqual({ tabColor: { rgb: "1F3864" }, showGridLines: false });
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }]);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.headerFooter).toEqual({
      oddHeader: "&CCamera di commercio A&&B",
      oddFooter: "&CPagina &P di &N",
    });
    expect(sheet.columns?.slice(6)).toEqual([
      { width: 10.7109375, hidden: true, outlineLevel: 1 },
      { width: 10.7109375, hidden: true, outlineLevel: 1 },
      { width: 9.140625, collapsed: true },
    ]);
    expect(sheet.charts?.map(({ title, kinds, anchor }) => ({ title, kinds, anchor }))).toEqual([
      {
        title: "Grado di raggiungimento & co.",
        kinds: ["bar"],
        anchor: { from: { row: 11, col: 0 }, to: { row: 26, col: 6 } },
      },
    ]);
  });
});

test("a second library reads values, types and links alike", async () => {
  const book = new ExcelJS.Workbook();
  const bytes = packageOf(everything);
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  const sheet = book.getWorksheet("Per l'ente");
  const cells = ["A5", "D6", "E6", "F5", "F6", "G5"].map((address) => {
    const cell = sheet?.getCell(address);
    return [address, cell?.type, cell?.value, cell?.numFmt];
  });
  const { String, Number, Boolean } = ExcelJS.ValueType;
  expect(cells).toEqual([
    ["A5", String, "1.1.1", undefined],
    ["D6", Number, 0.7875, "0.0%"],
    ["E6", Number, -4.5, '+0.0" p.p.";-0.0" p.p."'],
    ["F5", String, "=1+1", undefined],
    ["F6", String, "-5 giorni", undefined],
    ["G5", Boolean, true, undefined],
  ]);
  expect(sheet?.getTable("PerEnte").name).toBe("PerEnte");
});
