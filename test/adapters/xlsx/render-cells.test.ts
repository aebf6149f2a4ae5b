import { expect, test } from "vitest";
import { columnsXml, hasGroups } from "../../../src/adapters/xlsx/render-columns.ts";
import { dimensionOf, hyperlinksXml, mergesXml, rowsXml } from "../../../src/adapters/xlsx/render-cells.ts";
import { StyleBook } from "../../../src/adapters/xlsx/style-book.ts";
import type { LayoutColumn, LayoutRow } from "../../../src/ports/layout.ts";
import { plainStyles } from "./render-support.ts";

test.each([
  {
    what: "text",
    rows: [{ cells: [{ value: "a" }] }],
    xml: '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>',
  },
  {
    what: "a number",
    rows: [{ cells: [{ value: -0.7875 }] }],
    xml: '<row r="1"><c r="A1"><v>-0.7875</v></c></row>',
  },
  {
    what: "a boolean",
    rows: [{ cells: [{ value: false }] }],
    xml: '<row r="1"><c r="A1" t="b"><v>0</v></c></row>',
  },
  {
    what: "a styled blank",
    rows: [{ cells: [{ value: null, style: { bold: true } }] }],
    xml: '<row r="1"><c r="A1" s="1"/></row>',
  },
  { what: "an empty text", rows: [{ cells: [{ value: "" }] }], xml: '<row r="1"><c r="A1"/></row>' },
  {
    what: "a gap",
    rows: [{ cells: [undefined, { value: 1 }] }],
    xml: '<row r="1"><c r="B1"><v>1</v></c></row>',
  },
  {
    what: "a bare row",
    rows: [{ cells: [] }, { cells: [{ value: 1 }] }],
    xml: '<row r="2"><c r="A2"><v>1</v></c></row>',
  },
  {
    what: "a tall row",
    rows: [{ height: 32.5, cells: [] }],
    xml: '<row r="1" ht="32.5" customHeight="1"></row>',
  },
] satisfies { what: string; rows: LayoutRow[]; xml: string }[])("rows hold $what", ({ rows, xml }) => {
  expect(rowsXml(rows, new StyleBook(plainStyles))).toBe(xml);
});

test.each([{ value: NaN }, { value: Infinity }])("no cell holds $value: our own fault", ({ value }) => {
  expect(() => rowsXml([{ cells: [{ value }] }], new StyleBook(plainStyles))).toThrow("A1 cannot hold");
});

test.each([
  { value: "=1+1", style: {}, xf: { numFmtId: "0", quotePrefix: "1" } },
  { value: "-5", style: { format: "0.0%" }, xf: { numFmtId: "164", quotePrefix: "1" } },
  { value: "cinque", style: { format: "0.0%" }, xf: { numFmtId: "164", quotePrefix: undefined } },
])("$value keeps being text when the cell is edited", ({ value, style, xf }) => {
  const styles = new StyleBook(plainStyles);
  const [, index] = /s="(\d+)"/.exec(rowsXml([{ cells: [{ value, style }] }], styles)) ?? [];
  const written = [...styles.toXml().matchAll(/<xf [^>]*>/g)].slice(1)[Number(index)]?.[0] ?? "";
  expect({
    numFmtId: /numFmtId="(\d+)"/.exec(written)?.[1],
    quotePrefix: /quotePrefix="(\d)"/.exec(written)?.[1],
  }).toEqual(xf);
});

test("the dimension is what the rows fill", () => {
  const rows: readonly LayoutRow[] = [
    { cells: [{ value: 1 }] },
    { cells: [undefined, undefined, { value: 1 }] },
  ];
  expect(dimensionOf({ name: "x", columns: [], rows })).toBe("A1:C2");
  expect(dimensionOf({ name: "x", columns: [], rows: [] })).toBe("A1");
});

test("merged areas and links", () => {
  expect(mergesXml([{ top: 1, left: 1, bottom: 1, right: 3 }])).toBe(
    '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
  );
  const rows: readonly LayoutRow[] = [
    { cells: [] },
    { cells: [undefined, { value: "vai", link: { sheet: "R&D 'x'", address: "C3" } }] },
  ];
  expect(hyperlinksXml(rows, (sheet) => `${sheet}!`)).toBe(
    `<hyperlinks><hyperlink ref="B2" location="'R&amp;D ''x''!'!C3"/></hyperlinks>`,
  );
});

const wide = 'width="10.7109375" customWidth="1"';

test.each([
  { what: "none", columns: [], xml: "" },
  { what: "a width", columns: [{ width: 10 }], xml: `<cols><col min="1" max="1" ${wide}/></cols>` },
  {
    what: "an open group",
    columns: [{ width: 10, group: 1 }, { width: 10 }],
    xml: `<cols><col min="1" max="1" ${wide} outlineLevel="1"/><col min="2" max="2" ${wide}/></cols>`,
  },
  {
    what: "a closed group",
    columns: [
      { width: 10, group: 1, hidden: true },
      { width: 10, group: 0 },
    ],
    xml: `<cols><col min="1" max="1" ${wide} hidden="1" outlineLevel="1"/><col min="2" max="2" ${wide} collapsed="1"/></cols>`,
  },
  {
    what: "a closed group at the end",
    columns: [{ width: 10, group: 1, hidden: true }],
    xml:
      `<cols><col min="1" max="1" ${wide} hidden="1" outlineLevel="1"/>` +
      '<col min="2" max="2" width="9.140625" collapsed="1"/></cols>',
  },
] satisfies { what: string; columns: LayoutColumn[]; xml: string }[])(
  "columns: $what",
  ({ columns, xml }) => {
    expect(columnsXml(columns)).toBe(xml);
  },
);

test("grouped columns are noticed", () => {
  expect([hasGroups([{ width: 1 }, { width: 1, group: 0 }]), hasGroups([{ width: 1, group: 1 }])]).toEqual([
    false,
    true,
  ]);
});
