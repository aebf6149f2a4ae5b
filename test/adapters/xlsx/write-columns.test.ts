import { describe, expect, test } from "vitest";
import type { ColumnCell, WriteColumns, WrittenColumn } from "../../../src/ports/change.ts";
import type { ConditionalFormat } from "../../../src/ports/layout.ts";
import {
  opened,
  partsOf,
  relationship,
  rowsIn,
  smallXlsx,
  snapshotOf,
  type SmallSheet,
} from "./small-package.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ROWS =
  '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Codice</t></is></c><c r="B1" s="2" t="inlineStr"><is><t>Target</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>' +
  '<row r="4"><c r="A4"><v>3</v></c><c r="B4" s="3"/></row>';
const XFS = '<xf numFmtId="0"/><xf numFmtId="1"/><xf numFmtId="9"/>';
const TABLE = `<table xmlns="${MAIN}" id="4" name="Indicatori" displayName="Indicatori" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"><filterColumn colId="0"/></autoFilter><tableColumns count="2"><tableColumn id="1" name="Codice"/><tableColumn id="7" name="Target"/></tableColumns><tableStyleInfo name="x"/></table>`;

const sheet = (frame: { readonly before?: string; readonly after?: string } = {}): SmallSheet => ({
  name: "Indicatori",
  xml: `${frame.before ?? ""}<sheetData>${ROWS}</sheetData>${frame.after ?? ""}`,
  relationships: relationship("rId1", "table", "/xl/tables/table1.xml"),
});
const workbookWith = (own: SmallSheet): Uint8Array =>
  smallXlsx({ sheets: [own], xfs: XFS, parts: { "xl/tables/table1.xml": TABLE } });

const column = (
  number: number,
  heading: string,
  cells: readonly (ColumnCell | undefined)[],
  isNew = true,
  align?: WrittenColumn["align"],
): WrittenColumn => ({
  heading,
  column: number,
  isNew,
  width: 14,
  ...(align === undefined ? {} : { align }),
  cells,
});
const change = (
  columns: readonly WrittenColumn[],
  conditionalFormats: readonly ConditionalFormat[] = [],
): WriteColumns => ({
  kind: "write-columns",
  sheet: "Indicatori",
  table: "Indicatori",
  headingRow: 1,
  firstRow: 2,
  lastRow: 3,
  columns,
  conditionalFormats,
});

async function write(bytes: Uint8Array, ...changes: readonly WriteColumns[]) {
  const workbook = opened(bytes);
  const applied = await workbook.apply(changes);
  return { applied, bytes: workbook.bytes(), parts: partsOf(workbook.bytes()), workbook };
}

const verdict = column(3, "Esito", [{ value: "Raggiunto" }, { value: "Non raggiunto" }]);
const attainment = column(4, "Grado & co.", [{ value: 0.5, format: "0.0%" }, undefined], true, "right");

describe("new columns of a table", () => {
  test("stand in heading, body and totals row", async () => {
    const { applied, bytes } = await write(workbookWith(sheet()), change([attainment, verdict]));
    expect(applied).toEqual({ ok: true, value: { cells: 8, sheets: 0 } });
    expect(rowsIn(bytes)).toBe(
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Codice</t></is></c><c r="B1" s="2" t="inlineStr"><is><t>Target</t></is></c><c r="C1" s="2" t="inlineStr"><is><t>Esito</t></is></c><c r="D1" s="2" t="inlineStr"><is><t>Grado &amp; co.</t></is></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Raggiunto</t></is></c><c r="D2" s="4"><v>0.5</v></c></row>' +
        '<row r="3"><c r="A3"><v>2</v></c><c r="C3" t="inlineStr"><is><t>Non raggiunto</t></is></c><c r="D3" s="5"/></row>' +
        '<row r="4"><c r="A4"><v>3</v></c><c r="B4" s="3"/><c r="C4" s="3"/><c r="D4" s="3"/></row>',
    );
  });

  test("are the table's, and read back so", async () => {
    const { parts, workbook } = await write(workbookWith(sheet()), change([verdict, attainment]));
    expect(parts["xl/tables/table1.xml"]).toBe(
      TABLE.replace('ref="A1:B4"', 'ref="A1:D4"')
        .replace('ref="A1:B3"', 'ref="A1:D3"')
        .replace('count="2"', 'count="4"')
        .replace(
          "</tableColumns>",
          '<tableColumn id="8" name="Esito"/><tableColumn id="9" name="Grado &amp; co."/></tableColumns>',
        ),
    );
    const table = (await snapshotOf(workbook)).sheets[0]?.tables[0];
    expect([table?.headings, table?.area.right]).toEqual([["Codice", "Target", "Esito", "Grado & co."], 4]);
  });

  test("have the number format and alignment that were asked for, also where nothing is written", async () => {
    const { parts } = await write(workbookWith(sheet()), change([verdict, attainment]));
    expect(parts["xl/styles.xml"]).toMatch(/<numFmt [^>]*formatCode="0.0%"\/>/);
    expect(parts["xl/styles.xml"]).toMatch(
      /<xf numFmtId="164"[^>]*><alignment horizontal="right"\/><\/xf><xf numFmtId="0"[^>]*><alignment horizontal="right"\/><\/xf><\/cellXfs>/,
    );
  });

  test("may not leave a gap: that is our own fault", async () => {
    await expect(write(workbookWith(sheet()), change([column(5, "Esito", [])]))).rejects.toThrow("gap");
  });

  test("belong to a table that is there, or it is our own fault", async () => {
    await expect(write(workbookWith(sheet()), { ...change([verdict]), table: "Altro" })).rejects.toThrow(
      "Altro",
    );
  });

  test("of a plain range leave tables alone", async () => {
    const { parts } = await write(workbookWith(sheet()), {
      ...change([column(9, "Esito", [{ value: 1 }])]),
      table: undefined,
    });
    expect(parts["xl/tables/table1.xml"]).toBe(TABLE);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="I1" t="inlineStr"><is><t>Esito</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="I2"><v>1</v></c></row>',
    );
  });
});

describe("columns that are there", () => {
  test("keep their heading, their style where nothing else is asked, and the cells left out", async () => {
    const cells = [{ value: "x" }, undefined];
    const { bytes, parts } = await write(
      workbookWith(sheet()),
      change([column(1, "Altro nome", cells, false, "right")]),
    );
    expect(rowsIn(bytes)).toBe(
      ROWS.replace('<c r="A2"><v>1</v></c>', '<c r="A2" t="inlineStr"><is><t>x</t></is></c>'),
    );
    expect(parts["xl/tables/table1.xml"]).toBe(TABLE);
  });
});

describe("widths", () => {
  test.each([
    {
      what: "none given yet",
      before: "",
      gives:
        '<cols><col min="3" max="3" width="14" customWidth="1"/><col min="4" max="4" width="14" customWidth="1"/></cols>',
    },
    {
      what: "others before",
      before: `<cols><col min='1' max='2' width='9'/></cols>`,
      gives: `<cols><col min='1' max='2' width='9'/><col min="3" max="3" width="14" customWidth="1"/><col min="4" max="4" width="14" customWidth="1"/></cols>`,
    },
    {
      what: "others behind",
      before: '<cols><col min="9" max="9" width="9"/></cols>',
      gives:
        '<cols><col min="3" max="3" width="14" customWidth="1"/><col min="4" max="4" width="14" customWidth="1"/><col min="9" max="9" width="9"/></cols>',
    },
    {
      what: "inside a range that is hidden and styled",
      before: '<cols><col min="2" max="16384" width="9" style="3" hidden="1"/></cols>',
      gives:
        '<cols><col min="2" max="2" width="9" style="3" hidden="1"/><col min="3" max="3" width="14" style="3" customWidth="1"/><col min="4" max="4" width="14" style="3" customWidth="1"/><col min="5" max="16384" width="9" style="3" hidden="1"/></cols>',
    },
    {
      what: "their own",
      before: '<cols><col min="3" max="3" width="2"/></cols>',
      gives:
        '<cols><col min="3" max="3" width="14" customWidth="1"/><col min="4" max="4" width="14" customWidth="1"/></cols>',
    },
  ])("$what", async ({ before, gives }) => {
    const { parts } = await write(workbookWith(sheet({ before })), change([verdict, attainment]));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(`${gives}<sheetData>`);
  });

  test("of columns that are there stay", async () => {
    const bytes = workbookWith(sheet({ before: '<cols><col min="1" max="1" width="9"/></cols>' }));
    const { parts } = await write(bytes, change([column(1, "Codice", [{ value: 1 }], false)]));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<cols><col min="1" max="1" width="9"/></cols>');
  });
});

describe("conditional formats", () => {
  const rule = (text: string, left = 3, kind: "starts-with" | "equals" = "equals"): ConditionalFormat => ({
    area: { top: 2, left, bottom: 3, right: left },
    when: { kind, column: 3, text },
    look: { fill: "#C6EFCE", colour: "#006100" },
  });
  const users =
    '<conditionalFormatting sqref="C2:C3"><cfRule type="cellIs" dxfId="0" priority="4" operator="equal"><formula>"Raggiunto"</formula></cfRule></conditionalFormatting>';
  const ours = (address: string, priority: number, condition: string): string =>
    `<conditionalFormatting sqref="${address}"><cfRule type="expression" dxfId="0" priority="${priority}"><formula>AND(${condition},N("Traguardo")=0)</formula></cfRule></conditionalFormatting>`;
  const tail = (parts: Readonly<Record<string, string>>): string =>
    (parts["xl/worksheets/sheet1.xml"] ?? "").replace(/^.*<\/sheetData>|<\/worksheet>$/gs, "");

  test("come behind the user's, and say whose they are", async () => {
    const { parts } = await write(
      workbookWith(sheet({ after: `${users}<pageMargins/>` })),
      change([verdict], [rule("Raggiunto", 3, "starts-with"), rule('De "x"')]),
    );
    expect(tail(parts)).toBe(
      users +
        ours("C2:C3", 5, 'LEFT($C2,LEN("Raggiunto"))="Raggiunto"') +
        ours("C2:C3", 6, '$C2="De ""x"""') +
        "<pageMargins/>",
    );
  });

  test.each([
    { what: "nothing but rows", after: "<pageMargins/>", gives: (own: string) => `${own}<pageMargins/>` },
    {
      what: "merges",
      after: '<mergeCells><mergeCell ref="A9:B9"/></mergeCells><hyperlinks/>',
      gives: (own: string) => `<mergeCells><mergeCell ref="A9:B9"/></mergeCells>${own}<hyperlinks/>`,
    },
    {
      what: "rules in an extension",
      after: '<extLst><ext><cfRule priority="9"/></ext></extLst>',
      gives: (own: string) =>
        `${own.replace('priority="1"', 'priority="10"')}<extLst><ext><cfRule priority="9"/></ext></extLst>`,
    },
  ])("stand where they belong beside $what", async ({ after, gives }) => {
    const { parts } = await write(workbookWith(sheet({ after })), change([verdict], [rule("a")]));
    expect(tail(parts)).toBe(gives(ours("C2:C3", 1, '$C2="a"')));
  });

  test("take the place of ours on the same cells, and of no others", async () => {
    const elsewhere = ours("F2:F3", 2, '$F2="z"');
    const mixed =
      '<conditionalFormatting sqref="A9 C2:C3"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule><cfRule type="expression" priority="3"><formula>AND( $C2="old", N("Traguardo") = 0 )</formula></cfRule></conditionalFormatting>';
    const bytes = workbookWith(sheet({ after: ours("C2:C4", 8, '$C2="old"') + elsewhere + mixed }));
    const { parts } = await write(bytes, change([verdict], [rule("new")]));
    expect(tail(parts)).toBe(
      elsewhere +
        '<conditionalFormatting sqref="A9 C2:C3"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
        ours("C2:C3", 3, '$C2="new"'),
    );
  });

  test("written again they are the same bytes", async () => {
    const own = [rule("Raggiunto", 3, "starts-with"), rule("Non raggiunto")];
    const once = await write(workbookWith(sheet({ after: users })), change([verdict], own));
    const again = change([{ ...verdict, isNew: false }], own);
    expect((await write(once.bytes, again)).bytes).toBe(once.bytes);
  });

  test("none asked for: ours over the columns go, others stay", async () => {
    const [over, beside] = [ours("C2:C3", 8, '$C2="old"'), ours("F2:F3", 9, '$F2="z"')];
    const { parts } = await write(workbookWith(sheet({ after: users + over + beside })), change([verdict]));
    expect(tail(parts)).toBe(users + beside);
  });
});

test("a protected sheet is refused", async () => {
  const bytes = workbookWith(sheet({ after: '<sheetProtection sheet="1"/>' }));
  const { applied, workbook } = await write(bytes, change([verdict]));
  expect(applied).toEqual({ ok: false, issue: { code: "sheet-protected", facts: { sheet: "Indicatori" } } });
  expect(workbook.bytes()).toBe(bytes);
});
