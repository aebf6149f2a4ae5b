import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import { opened, sheetOf, smallXlsx, snapshotOf } from "./small-package.ts";

const strings =
  '<si><t>Codice</t></si><si><r><rPr><b/></rPr><t>Area </t></r><r><t xml:space="preserve">Servizi</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si><si><t>#N/D</t></si><si><t/></si><si/><si><t>a_x000D_b</t></si>';
const formats =
  '<numFmt numFmtId="164" formatCode="+0%;-0%"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;€&quot;"/><numFmt numFmtId="166" formatCode="[$-410]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="167" formatCode="dd/mm/yyyy\\ hh:mm"/>';
const xfs = [9, 164, 165, 14, 20, 46, 166, 167, 45].map((id) => `<xf numFmtId="${id}"/>`).join("");
const [PERCENT, CHANGE, EURO, DAY, TIME, ELAPSED, LONG_DAY, MOMENT, MINUTES] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const text = (words: string): Cell => ({ kind: "text", text: words });
const number = (value: number, format: string, shown: string): Cell => ({
  kind: "number",
  value,
  format,
  text: shown,
});
const day = (shown: string): Cell => ({ kind: "date", date: { year: 2021, month: 6, day: 30 }, text: shown });
const error = (code: string): Cell => ({ kind: "error", error: code });

/** The cell in A1 of a workbook that holds just it. */
async function readCell(xml: string, properties = ""): Promise<Cell | undefined> {
  const rows = `<row r="1">${xml}</row>`;
  const { sheets } = await snapshotOf(
    opened(smallXlsx({ sheets: [sheetOf(rows)], strings, formats, xfs, properties })),
  );
  return sheets[0]?.rows[0]?.[0];
}

describe("one cell", () => {
  test.each([
    { xml: '<c r="A1" t="s"><v>0</v></c>', reads: text("Codice") },
    { xml: '<c r="A1" t="s"><v>1</v></c>', reads: text("Area Servizi") },
    { xml: '<c r="A1" t="s"><v>2</v></c>', reads: error("#N/A") },
    { xml: '<c r="A1" t="s"><v>3</v></c>', reads: undefined },
    { xml: '<c r="A1" t="s"><v>4</v></c>', reads: undefined },
    { xml: '<c r="A1" t="s"><v>5</v></c>', reads: text("a\rb") },
    { xml: '<c r="A1" t="inlineStr"><is><t>x &amp; y</t></is></c>', reads: text("x & y") },
    { xml: '<c r="A1" t="inlineStr"><is><r><t>x</t></r><r><t> y</t></r></is></c>', reads: text("x y") },
    { xml: '<c r="A1" t="str"><f>A2&amp;""</f><v>sì</v></c>', reads: text("sì") },
    { xml: '<c r="A1" t="str"><f>""</f><v></v></c>', reads: undefined },
    { xml: '<c r="A1"><v>63</v></c>', reads: number(63, "General", "63") },
    { xml: '<c r="A1" t="n"><v>0.30000000000000004</v></c>', reads: number(0.3, "General", "0,3") },
    { xml: '<c r="A1"><v>1.5E-17</v></c>', reads: number(1.5e-17, "General", "1,5E-17") },
    { xml: '<c r="A1"><v>1234567.891234</v></c>', reads: number(1234567.891234, "General", "1234567,891") },
    { xml: `<c r="A1" s="${PERCENT}"><v>0.63</v></c>`, reads: number(0.63, "0%", "63%") },
    { xml: `<c r="A1" s="${CHANGE}"><v>0.15</v></c>`, reads: number(0.15, "+0%;-0%", "+15%") },
    {
      xml: `<c r="A1" s="${EURO}"><v>4293180</v></c>`,
      reads: number(4293180, '#,##0.00\\ "€"', "4.293.180,00 €"),
    },
    { xml: `<c r="A1" s="${DAY}"><v>44377</v></c>`, reads: day("30/06/2021") },
    { xml: `<c r="A1" s="${LONG_DAY}"><v>44377</v></c>`, reads: day("30 giugno 2021") },
    { xml: `<c r="A1" s="${MOMENT}"><v>44377.5</v></c>`, reads: day("30/06/2021 12:00") },
    { xml: `<c r="A1" s="${DAY}"><v>60</v></c>`, reads: number(60, "m/d/yyyy", "29/02/1900") },
    { xml: `<c r="A1" s="${TIME}"><v>0.0437500</v></c>`, reads: { kind: "time", text: "1:03" } },
    { xml: `<c r="A1" s="${ELAPSED}"><v>1.5</v></c>`, reads: { kind: "time", text: "36:00:00" } },
    { xml: `<c r="A1" s="${MINUTES}"><v>0.5</v></c>`, reads: { kind: "time", text: "00:00" } },
    { xml: `<c r="A1" s="99"><v>1</v></c>`, reads: number(1, "General", "1") },
    { xml: '<c r="A1" t="d"><v>2021-06-30T00:00:00</v></c>', reads: day("2021-06-30") },
    { xml: '<c r="A1" t="d"><v>oggi</v></c>', reads: text("oggi") },
    { xml: '<c r="A1" t="b"><v>1</v></c>', reads: { kind: "boolean", value: true } },
    { xml: '<c r="A1" t="b"><v>0</v></c>', reads: { kind: "boolean", value: false } },
    { xml: '<c r="A1" t="e"><v>#DIV/0!</v></c>', reads: error("#DIV/0!") },
    { xml: '<c r="A1" t="e"><v>#NOME?</v></c>', reads: error("#NAME?") },
    { xml: '<c r="A1" t="e"><v>#BUSY!</v></c>', reads: error("#BUSY!") },
    { xml: '<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c>', reads: number(12, "General", "12") },
    { xml: '<c r="A1"><f>SUM(B1:B9)</f></c>', reads: error("uncalculated") },
    { xml: '<c r="A1"><f>SUM(B1:B9)</f><v/></c>', reads: error("uncalculated") },
    { xml: '<c r="A1"><f t="shared" si="0"/><v></v></c>', reads: error("uncalculated") },
    { xml: '<c r="A1"><v>abc</v></c>', reads: text("abc") },
    { xml: '<c r="A1" s="1"/>', reads: undefined },
    { xml: '<c r="A1" s="1"></c>', reads: undefined },
    { xml: "<c\n t = 's' r='A1'\n><v>0</v\n></c >", reads: text("Codice") },
    { xml: '<c r="A1" t="str"><v><![CDATA[<x>]]></v></c>', reads: text("<x>") },
    { xml: '<c r="A1"><extLst><ext><v>9</v></ext></extLst><v>1</v></c>', reads: number(1, "General", "1") },
  ] satisfies { xml: string; reads: Cell | undefined }[])("$xml", async ({ xml, reads }) => {
    expect(await readCell(xml)).toEqual(reads);
  });

  test.each([
    {
      properties: '<workbookPr date1904="1"/>',
      xml: `<c r="A1" s="${DAY}"><v>42915</v></c>`,
      reads: day("30/06/2021"),
    },
    {
      properties: '<workbookPr date1904="true"/>',
      xml: `<c r="A1" s="${LONG_DAY}"><v>42915</v></c>`,
      reads: day("30 giugno 2021"),
    },
    {
      properties: '<workbookPr date1904="0"/>',
      xml: `<c r="A1" s="${DAY}"><v>44377</v></c>`,
      reads: day("30/06/2021"),
    },
  ])("dates under $properties", async ({ properties, xml, reads }) => {
    expect(await readCell(xml, properties)).toEqual(reads);
  });

  test.each([
    { locale: "en" as const, number: "4,293,180.00 €", day: "6/30/2021", general: "0.5" },
    { locale: "fr" as const, number: "4 293 180,00 €", day: "30/06/2021", general: "0,5" },
  ])("is shown with the marks of $locale", async (marks) => {
    const rows = `<row><c s="${EURO}"><v>4293180</v></c><c s="${DAY}"><v>44377</v></c><c><v>0.5</v></c></row>`;
    const workbook = openXlsx(smallXlsx({ sheets: [sheetOf(rows)], formats, xfs }), { locale: marks.locale });
    const cells = workbook.ok ? (await snapshotOf(workbook.value)).sheets[0]?.rows[0] : [];
    const shown = cells?.map((cell) => ("text" in cell ? cell.text.replace(/[\u00A0\u202F]/g, " ") : ""));
    expect(shown).toEqual([marks.number, marks.day, marks.general]);
  });
});

describe("where cells stand", () => {
  const one = { kind: "number", value: 1, format: "General", text: "1" };
  const empty = { kind: "empty" };
  test.each([
    { what: "no rows", rows: "", reads: [] },
    {
      what: "a gap above and before",
      rows: '<row r="3"><c r="C3"><v>1</v></c></row>',
      reads: [undefined, undefined, [empty, empty, one]],
    },
    {
      what: "styled cells at the end count for nothing",
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"/></row>',
      reads: [[one]],
    },
    {
      what: "no addresses",
      rows: "<row><c/><c><v>1</v></c></row><row/><row><c><v>1</v></c></row>",
      reads: [[empty, one], undefined, [one]],
    },
    {
      what: "some addresses",
      rows: '<row r="2"><c r="B2"><v>1</v></c><c><v>1</v></c></row><row><c><v>1</v></c></row>',
      reads: [undefined, [empty, one, one], [one]],
    },
    {
      what: "column AA",
      rows: '<row r="1"><c r="AA1"><v>1</v></c></row>',
      reads: [[...Array.from({ length: 26 }, () => empty), one]],
    },
    {
      what: "a comment between",
      rows: '<!-- <row r="9"/> --><row r="1"><!-- c --><c r="A1"><v>1</v></c></row>',
      reads: [[one]],
    },
  ])("$what", async ({ rows, reads }) => {
    const { sheets } = await snapshotOf(opened(smallXlsx({ sheets: [sheetOf(rows)], xfs })));
    expect(sheets[0]?.rows).toEqual(reads);
  });

  test("formulas are listed", async () => {
    const rows =
      '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/></c></row>';
    const { sheets } = await snapshotOf(opened(smallXlsx({ sheets: [sheetOf(rows)] })));
    expect(sheets[0]?.formulas).toEqual(new Set(["2:1", "3:3"]));
  });

  test("prefixes make no difference", async () => {
    const bytes = smallXlsx({
      sheets: [{ name: "Foglio", xml: "" }],
      strings,
      parts: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect((await snapshotOf(opened(bytes))).sheets[0]?.rows).toEqual([
      [{ kind: "text", text: "Area Servizi" }],
    ]);
  });
});

describe("refusals", () => {
  test.each([
    { what: "a string that is not there", rows: '<row r="1"><c r="A1" t="s"><v>77</v></c></row>' },
    { what: "a row without end", rows: '<row r="1"><c r="A1"/>' },
    { what: "a cell that ends as a row", rows: '<row r="1"><c r="A1"><v>1</v></row></c>' },
    { what: "a row beyond the sheet", rows: '<row r="1048577"><c><v>1</v></c></row>' },
    { what: "row zero", rows: '<row r="0"><c><v>1</v></c></row>' },
    { what: "a cell beyond the sheet", rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' },
    { what: "a broken attribute", rows: '<row r="1"><c r=A1><v>1</v></c></row>' },
  ])("$what", async ({ rows }) => {
    const workbook = opened(smallXlsx({ sheets: [sheetOf(rows)], strings }));
    expect(await workbook.read()).toEqual({
      ok: false,
      issue: { code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } },
    });
  });

  test("more cells than we hold", async () => {
    const rows = Array.from(
      { length: 1300 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    ).join("");
    const workbook = opened(smallXlsx({ sheets: [sheetOf(rows)] }));
    expect(await workbook.read()).toEqual({
      ok: false,
      issue: {
        code: "too-large",
        facts: { what: "cells", limit: 20_000_000, size: 20_000_000, part: "xl/worksheets/sheet1.xml" },
      },
    });
  });
});
