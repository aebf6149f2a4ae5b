import { describe, expect, test } from "vitest";
import type { Written, WrittenCell } from "../../../src/ports/change.ts";
import {
  opened,
  packed,
  partsOf,
  rowsIn,
  sheetOf,
  smallParts,
  smallXlsx,
  snapshotOf,
  type SmallWorkbook,
} from "./small-package.ts";

async function write(bytes: Uint8Array, cells: readonly WrittenCell[]) {
  const workbook = opened(bytes);
  const applied = await workbook.apply([{ kind: "write-cells", sheet: "Foglio", cells }]);
  return { applied, bytes: workbook.bytes(), workbook };
}

const one = (row: number, column: number, value: Written): readonly WrittenCell[] => [{ row, column, value }];

describe("rows after a cell was written", () => {
  test.each([
    { what: "no rows", rows: "", cells: one(2, 2, 5), gives: '<row r="2"><c r="B2"><v>5</v></c></row>' },
    {
      what: "a row before",
      rows: '<row r="5"/>',
      cells: one(2, 1, 5),
      gives: '<row r="2"><c r="A2"><v>5</v></c></row><row r="5"/>',
    },
    {
      what: "a row between",
      rows: '<row r="1"/> <row r="5"/>',
      cells: one(2, 1, 5),
      gives: '<row r="1"/> <row r="2"><c r="A2"><v>5</v></c></row><row r="5"/>',
    },
    {
      what: "a row behind",
      rows: '<row r="1"/>',
      cells: one(2, 1, 5),
      gives: '<row r="1"/><row r="2"><c r="A2"><v>5</v></c></row>',
    },
    {
      what: "an empty row",
      rows: '<row r="2" ht="30"/>',
      cells: one(2, 1, 5),
      gives: '<row r="2" ht="30"><c r="A2"><v>5</v></c></row>',
    },
    {
      what: "a cell before",
      rows: '<row r="2"><c r="C2"/></row>',
      cells: one(2, 1, 5),
      gives: '<row r="2"><c r="A2"><v>5</v></c><c r="C2"/></row>',
    },
    {
      what: "a cell between",
      rows: '<row r="2"><c r="A2"/> <c r="C2"/></row>',
      cells: one(2, 2, 5),
      gives: '<row r="2"><c r="A2"/> <c r="B2"><v>5</v></c><c r="C2"/></row>',
    },
    {
      what: "a cell behind",
      rows: '<row r="2"><c r="A2"/></row>',
      cells: one(2, 2, 5),
      gives: '<row r="2"><c r="A2"/><c r="B2"><v>5</v></c></row>',
    },
    {
      what: "a cell that is there",
      rows: '<row r="2"><c r="A2" s="1" t="str"><v>x</v></c></row>',
      cells: one(2, 1, 5),
      gives: '<row r="2"><c r="A2" s="1"><v>5</v></c></row>',
    },
    {
      what: "a closed cell that is there",
      rows: '<row r="2"><c s="1" r="A2"/></row>',
      cells: one(2, 1, true),
      gives: '<row r="2"><c r="A2" s="1" t="b"><v>1</v></c></row>',
    },
    {
      what: "a cell without an address",
      rows: "<row><c/></row><row><c/><c><v>1</v></c><c/></row>",
      cells: one(2, 2, false),
      gives: '<row><c/></row><row><c/><c r="B2" t="b"><v>0</v></c><c/></row>',
    },
    {
      what: "text",
      rows: '<row r="1"/>',
      cells: one(1, 1, "sì & <no>"),
      gives: '<row r="1"><c r="A1" t="inlineStr"><is><t>sì &amp; &lt;no&gt;</t></is></c></row>',
    },
    {
      what: "text with blanks at its ends",
      rows: '<row r="1"/>',
      cells: one(1, 1, " a\n"),
      gives: '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\n</t></is></c></row>',
    },
    {
      what: "text with what XML cannot carry",
      rows: '<row r="1"/>',
      cells: one(1, 1, "a\u0001_x0041_"),
      gives: '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x0001__x005F_x0041_</t></is></c></row>',
    },
    {
      what: "nothing where something was",
      rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      cells: one(1, 1, null),
      gives: '<row r="1"><c r="A1" s="1"/></row>',
    },
    {
      what: "an empty text where something was",
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      cells: one(1, 1, ""),
      gives: '<row r="1"><c r="A1"/></row>',
    },
    {
      what: "nothing where nothing was",
      rows: '<row r="1"><c r="B1"/></row>',
      cells: [...one(1, 1, null), ...one(4, 1, null)],
      gives: '<row r="1"><c r="B1"/></row>',
    },
    {
      what: "in the style of the row",
      rows: '<row r="1" s="1" customFormat="1"/>',
      cells: one(1, 1, 5),
      gives: '<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>5</v></c></row>',
    },
    {
      what: "not in a style the row does not apply",
      rows: '<row r="1" s="1"/>',
      cells: one(1, 1, 5),
      gives: '<row r="1" s="1"><c r="A1"><v>5</v></c></row>',
    },
    {
      what: "wider spans",
      rows: '<row r="1" spans="2:3"><c r="B1"/></row>',
      cells: [...one(1, 1, 5), ...one(1, 9, 6)],
      gives: '<row r="1" spans="1:9"><c r="A1"><v>5</v></c><c r="B1"/><c r="I1"><v>6</v></c></row>',
    },
    {
      what: "spans that reach far enough",
      rows: '<row r="1" spans="1:9"/>',
      cells: one(1, 2, 5),
      gives: '<row r="1" spans="1:9"><c r="B1"><v>5</v></c></row>',
    },
    {
      what: "cells in any order",
      rows: '<row r="1"/>',
      cells: [...one(1, 3, 3), ...one(2, 1, 4), ...one(1, 1, 1)],
      gives:
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    },
    {
      what: "extensions of a row",
      rows: '<row r="1"><c r="A1"/><extLst><ext/></extLst></row>',
      cells: one(1, 1, 5),
      gives: '<row r="1"><c r="A1"><v>5</v></c><extLst><ext/></extLst></row>',
    },
  ] satisfies { what: string; rows: string; cells: readonly WrittenCell[]; gives: string }[])(
    "$what",
    async ({ rows, cells, gives }) => {
      const { applied, bytes } = await write(
        smallXlsx({ sheets: [sheetOf(rows)], xfs: '<xf numFmtId="9"/>' }),
        cells,
      );
      expect(applied).toEqual({ ok: true, value: { cells: cells.length, sheets: 0 } });
      expect(rowsIn(bytes)).toBe(gives);
    },
  );

  test("in the style of the column", async () => {
    const cols = '<cols><col min="2" max="3" style="1"/><col min="4" max="4" width="9"/></cols>';
    const bytes = smallXlsx({
      sheets: [{ name: "Foglio", xml: `${cols}<sheetData/>` }],
      xfs: '<xf numFmtId="9"/>',
    });
    const { bytes: after } = await write(
      bytes,
      [1, 2, 3, 4].flatMap((column) => one(1, column, column)),
    );
    expect(rowsIn(after)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"><v>3</v></c><c r="D1"><v>4</v></c></row>',
    );
  });

  test("a text beyond Excel's limit is cut, never through a character", async () => {
    const { workbook } = await write(
      smallXlsx({ sheets: [sheetOf("")] }),
      one(1, 1, `${"a".repeat(32_765)}𝄞bc`),
    );
    expect((await snapshotOf(workbook)).sheets[0]?.rows).toEqual([
      [{ kind: "text", text: `${"a".repeat(32_765)}…` }],
    ]);
  });

  test("a number that no cell holds is our own fault", async () => {
    await expect(write(smallXlsx({ sheets: [sheetOf("")] }), one(1, 1, Number.NaN))).rejects.toThrow("NaN");
  });

  test("so is a sheet that is not there", async () => {
    const workbook = opened(smallXlsx({ sheets: [sheetOf("", "Altro")] }));
    await expect(
      workbook.apply([{ kind: "write-cells", sheet: "Foglio", cells: one(1, 1, 1) }]),
    ).rejects.toThrow("Foglio");
  });
});

describe("text that Excel could take for something else", () => {
  test.each(["=1+1", "+39 02", "-", "@tutti", "'x", "80", "30.06", "1/2", "50 %", "€ 3", "VERO", "false"])(
    "%s keeps its quote",
    async (text) => {
      const { bytes } = await write(
        smallXlsx({ sheets: [sheetOf('<row r="1"><c r="A1"/></row>')] }),
        one(1, 1, text),
      );
      expect(rowsIn(bytes)).toContain('<c r="A1" s="1" t="inlineStr">');
      expect(partsOf(bytes)["xl/styles.xml"]).toMatch(/<xf [^>]*quotePrefix="1"/);
    },
  );

  test.each(["Raggiunto", "80 giorni", "almeno 80 %", "sì, max € 5"])("%s needs none", async (text) => {
    const { bytes } = await write(
      smallXlsx({ sheets: [sheetOf('<row r="1"><c r="A1"/></row>')] }),
      one(1, 1, text),
    );
    expect(rowsIn(bytes)).toContain('<c r="A1" t="inlineStr">');
  });

  test("a text cell needs none, and a quote goes with what it was for", async () => {
    const rows = '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>';
    const xfs = '<xf numFmtId="49"/><xf numFmtId="9" quotePrefix="1"/>';
    const { bytes } = await write(smallXlsx({ sheets: [sheetOf(rows)], xfs }), [
      ...one(1, 1, "=1"),
      ...one(1, 2, 0.5),
    ]);
    expect(rowsIn(bytes)).toBe(
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>=1</t></is></c><c r="B1" s="3"><v>0.5</v></c></row>',
    );
  });
});

describe("formulas", () => {
  const chain = { "xl/calcChain.xml": "<calcChain/>" };
  const withFormulas = (rows: string): SmallWorkbook => ({
    sheets: [sheetOf(rows)],
    parts: chain,
    types: '<Override PartName="/xl/calcChain.xml" ContentType="x/chain"/>',
    relationships: '<Relationship Id="rIdC" Type="http://x/relationships/calcChain" Target="calcChain.xml"/>',
  });

  test("are computed when the file is opened; their list stays while it is true", async () => {
    const { bytes } = await write(
      smallXlsx(withFormulas('<row r="1"><c r="A1"><f>B1</f><v>0</v></c></row>')),
      one(1, 2, 5),
    );
    const parts = partsOf(bytes);
    expect(parts["xl/workbook.xml"]).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    expect(parts["xl/calcChain.xml"]).toBe("<calcChain/>");
  });

  test("an existing setting is kept and completed", async () => {
    const workbook = {
      ...withFormulas('<row r="1"><c r="A1"><f>B1</f></c></row>'),
      tail: '<calcPr calcId="191029" calcMode="manual"/>',
    };
    const { bytes } = await write(smallXlsx(workbook), one(1, 2, 5));
    expect(partsOf(bytes)["xl/workbook.xml"]).toContain(
      '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>',
    );
  });

  test("without any, nothing is to be computed", async () => {
    const bytes = smallXlsx({ sheets: [sheetOf("")] });
    expect(partsOf((await write(bytes, one(1, 2, 5))).bytes)["xl/workbook.xml"]).toBe(
      partsOf(bytes)["xl/workbook.xml"],
    );
  });

  test("their list goes when one is overwritten, with all that names it", async () => {
    const { bytes } = await write(
      smallXlsx(withFormulas('<row r="1"><c r="A1"><f>B1</f><v>0</v></c></row>')),
      one(1, 1, 5),
    );
    const parts = partsOf(bytes);
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect([parts["[Content_Types].xml"], parts["xl/_rels/workbook.xml.rels"]].join("")).not.toMatch(
      /calcChain/i,
    );
  });

  test("cells that shared an overwritten formula get their own", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"x"</f><v>1</v></c><c r="D1"><f t="shared" ref="D1:D2" si="1">E1</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="1"/></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>';
    const { bytes } = await write(smallXlsx(withFormulas(rows)), one(1, 1, 5));
    expect(rowsIn(bytes)).toBe(
      '<row r="1"><c r="A1"><v>5</v></c><c r="D1"><f t="shared" ref="D1:D2" si="1">E1</f></c></row>' +
        '<row r="2"><c r="A2"><f>B2*$C$1&amp;"x"</f><v>2</v></c><c r="D2"><f t="shared" si="1"/></c></row>' +
        '<row r="3"><c r="A3"><f>B3*$C$1&amp;"x"</f><v>3</v></c></row>',
    );
  });

  test("one of those that follow may be overwritten without ado", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
    const { bytes } = await write(smallXlsx(withFormulas(rows)), one(2, 1, 5));
    expect(rowsIn(bytes)).toBe(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><v>5</v></c></row>',
    );
  });

  test.each([
    {
      what: "in the middle of an array",
      formula: '<f t="array" ref="A1:B3">C1:D3</f>',
      cells: one(2, 2, 5),
      refused: "A1:B3",
    },
    {
      what: "on the first cell of an array",
      formula: '<f t="array" ref="A1:A3">C1:C3</f>',
      cells: one(1, 1, 5),
      refused: "A1:A3",
    },
    {
      what: "in a data table",
      formula: '<f t="dataTable" ref="A1:A3" r1="C1"/>',
      cells: one(3, 1, 5),
      refused: "A1:A3",
    },
    {
      what: "beside an array",
      formula: '<f t="array" ref="A1:A3">C1:C3</f>',
      cells: one(1, 2, 5),
      refused: undefined,
    },
    {
      what: "on an array of one cell",
      formula: '<f t="array" ref="A1">C1:C3</f>',
      cells: one(1, 1, 5),
      refused: undefined,
    },
  ])("$what", async ({ formula, cells, refused }) => {
    const bytes = smallXlsx({ sheets: [sheetOf(`<row r="1"><c r="A1">${formula}<v>1</v></c></row>`)] });
    const { applied, bytes: after } = await write(bytes, cells);
    const failure = { ok: false, issue: { code: "no-room", facts: { sheet: "Foglio", address: refused } } };
    expect(applied).toEqual(refused === undefined ? { ok: true, value: { cells: 1, sheets: 0 } } : failure);
    expect(after === bytes).toBe(refused !== undefined);
  });
});

describe("all or nothing", () => {
  const bytes = smallXlsx({
    sheets: [sheetOf(""), { name: "Chiuso", xml: '<sheetData/><sheetProtection sheet="true"/>' }],
  });

  test("a protected sheet is refused, and what stood before it in the run is not done either", async () => {
    const workbook = opened(bytes);
    const cells = one(1, 1, 5);
    const applied = await workbook.apply([
      { kind: "write-cells", sheet: "Foglio", cells },
      { kind: "write-cells", sheet: "Chiuso", cells },
    ]);
    expect(applied).toEqual({ ok: false, issue: { code: "sheet-protected", facts: { sheet: "Chiuso" } } });
    expect(workbook.bytes()).toBe(bytes);
  });

  test("writing what is there already gives the same bytes", async () => {
    const once = await write(bytes, [...one(1, 1, "=x"), ...one(3, 2, 0.5)]);
    const twice = await write(once.bytes, [...one(1, 1, "=x"), ...one(3, 2, 0.5)]);
    expect(twice.bytes).toBe(once.bytes);
  });
});

test("other parts stay as they are packed, in their order", async () => {
  const parts = smallParts({
    sheets: [sheetOf(""), sheetOf("<row/>", "Altro")],
    parts: { "xl/media/image1.png": "png", "docProps/app.xml": "<a/>" },
  });
  const { bytes } = await write(packed(parts), one(1, 1, 5));
  const after = partsOf(bytes);
  expect(Object.keys(after)).toEqual(Object.keys(parts));
  expect(Object.keys(after).filter((path) => after[path] !== parts[path])).toEqual([
    "xl/worksheets/sheet1.xml",
  ]);
});

test("the dimension grows, also that of a prefixed sheet", async () => {
  const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const text = `<x:worksheet ${main}><x:dimension ref="B2:C3"/><x:sheetData><x:row r="2"/></x:sheetData></x:worksheet>`;
  const { bytes } = await write(
    smallXlsx({ sheets: [sheetOf("")], parts: { "xl/worksheets/sheet1.xml": text } }),
    [...one(2, 5, "a"), ...one(1, 2, 1)],
  );
  expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toBe(
    `<x:worksheet ${main}><x:dimension ref="B1:E3"/><x:sheetData><x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="E2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  );
});

describe("what a person had typed, given back", () => {
  test.each([
    {
      what: "a formula with its number",
      cell: { value: 3, formula: "=1+2" },
      gives: '<c r="A1"><f>1+2</f><v>3</v></c>',
    },
    {
      what: "a formula of text",
      cell: { value: "a<b", formula: '="a"&"<b"' },
      gives: '<c r="A1" t="str"><f>="a"&amp;"&lt;b"</f><v>a&lt;b</v></c>'.replace("<f>=", "<f>"),
    },
    {
      what: "a truth",
      cell: { value: true, formula: "=1=1" },
      gives: '<c r="A1" t="b"><f>1=1</f><v>1</v></c>',
    },
    {
      what: "an error",
      cell: { value: "#N/A", formula: "=NA()" },
      gives: '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>',
    },
    {
      what: "a formula without a result",
      cell: { value: null, formula: "=X" },
      gives: '<c r="A1"><f>X</f></c>',
    },
    {
      what: "a date",
      cell: { value: 44_561, format: "dd/mm/yyyy" },
      gives: '<c r="A1" s="1"><v>44561</v></c>',
    },
    { what: "a format of a blank cell", cell: { value: null, format: "0.0%" }, gives: '<c r="A1" s="1"/>' },
  ] satisfies { what: string; cell: Omit<WrittenCell, "row" | "column">; gives: string }[])(
    "$what",
    async ({ cell, gives }) => {
      const bytes = smallXlsx({ sheets: [sheetOf('<row r="1"><c r="A1"/></row>')] });
      const done = await write(bytes, [{ row: 1, column: 1, ...cell }]);
      expect(rowsIn(done.bytes)).toBe(`<row r="1">${gives}</row>`);
    },
  );

  test("a format that comes back is the style that was there", async () => {
    const bytes = smallXlsx({ sheets: [sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>')] });
    const there = await write(bytes, [{ row: 1, column: 1, value: "=1", format: "0.0%" }]);
    const back = await write(there.bytes, [{ row: 1, column: 1, value: null, format: "General" }]);
    expect(rowsIn(back.bytes)).toBe('<row r="1"><c r="A1"/></row>');
  });
});
