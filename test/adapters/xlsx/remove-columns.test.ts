import { describe, expect, test } from "vitest";
import type { Change, RemoveColumns, WriteColumns } from "../../../src/ports/change.ts";
import { traces } from "../../support/way-back.ts";
import { opened, partsOf, relationship, rowsIn, smallXlsx, type SmallSheet } from "./small-package.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ROWS =
  '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Codice</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>' +
  '<row r="4"><c r="A4"><v>3</v></c></row>';
const TABLE = `<table xmlns="${MAIN}" id="4" name="Indicatori" displayName="Indicatori" ref="A1:A4" totalsRowCount="1"><autoFilter ref="A1:A3"><filterColumn colId="0"/></autoFilter><sortState ref="A2:A3"><sortCondition ref="A2:A3"/></sortState><tableColumns count="1"><tableColumn id="1" name="Codice"/></tableColumns></table>`;
const beyond = `<conditionalFormatting sqref="A2:C3"><cfRule type="expression" priority="1"><formula>AND(TRUE,N("Traguardo")=0)</formula></cfRule></conditionalFormatting>`;
const sheet = (before = "", after = ""): SmallSheet => ({
  name: "Indicatori",
  xml: `${before}<sheetData>${ROWS}</sheetData>${after}`,
  relationships: relationship("rId1", "table", "/xl/tables/table1.xml"),
});
const workbookWith = (own: SmallSheet, table = TABLE): Uint8Array =>
  smallXlsx({ sheets: [own], xfs: '<xf numFmtId="1"/>', parts: { "xl/tables/table1.xml": table } });

const place = { sheet: "Indicatori", table: "Indicatori", headingRow: 1, firstRow: 2, lastRow: 3 };
const added: WriteColumns = {
  kind: "write-columns",
  ...place,
  columns: [2, 3].map((column) => ({
    heading: `Colonna ${column}`,
    column,
    isNew: true,
    width: 14,
    align: "right",
    cells: [{ value: "Raggiunto" }, { value: 1, format: "0.0%" }],
  })),
  conditionalFormats: [
    {
      area: { top: 2, left: 2, bottom: 3, right: 3 },
      when: { kind: "equals", column: 2, text: "a" },
      look: { fill: "#C6EFCE", colour: "#006100" },
    },
  ],
};
const removal: RemoveColumns = {
  kind: "remove-columns",
  ...place,
  columns: [2, 3].map((column) => ({ column, width: undefined })),
};

async function after(bytes: Uint8Array, ...rounds: readonly (readonly Change[])[]): Promise<Uint8Array> {
  const workbook = opened(bytes);
  for (const changes of rounds) expect(await workbook.apply(changes)).toMatchObject({ ok: true });
  return workbook.bytes();
}

describe("columns that were added go", () => {
  test.each([
    { what: "plain", before: "" },
    { what: "other widths", before: '<cols><col min="1" max="1" width="9"/></cols>' },
  ])("$what: nothing is left of them", async ({ before }) => {
    const bytes = workbookWith(sheet(before));
    expect(traces(bytes, await after(bytes, [added], [removal]))).toEqual([]);
  });

  test("rules of ours that reach beyond them stay", async () => {
    const bytes = workbookWith(sheet("", beyond));
    expect(await after(bytes, [removal])).toBe(bytes);
  });

  test("in one round with what added them", async () => {
    const bytes = workbookWith(sheet());
    expect(traces(bytes, await after(bytes, [added, removal]))).toEqual([]);
  });

  test("the width of before comes back, with the style of the column", async () => {
    const cols = '<cols><col min="2" max="3" width="20" style="1" customWidth="1"/></cols>';
    const bytes = workbookWith(sheet(cols));
    const back = { ...removal, columns: [2, 3].map((column) => ({ column, width: 20 })) };
    expect(traces(bytes, await after(bytes, [added], [back]))).toEqual([]);
  });

  test("what is not there is not missed", async () => {
    const bytes = workbookWith(sheet());
    expect(await after(bytes, [removal])).toBe(bytes);
    expect(await after(bytes, [{ ...removal, columns: [] }])).toBe(bytes);
  });

  test("rows keep the cells of others, and a filter what it asks of them", async () => {
    const wide = TABLE.replace('ref="A1:A4"', 'ref="A1:B4"')
      .replace('ref="A1:A3"', 'ref="A1:B3"')
      .replace('<filterColumn colId="0"/>', '<filterColumn colId="0"/><filterColumn colId="1"/>')
      .replace(
        '<sortState ref="A2:A3"><sortCondition ref="A2:A3"/>',
        '<sortState ref="A2:B3"><sortCondition ref="B2:B3"/>',
      )
      .replace('count="1"', 'count="2"')
      .replace("</tableColumns>", '<tableColumn id="2" name="Esito"/></tableColumns>');
    const now = await after(workbookWith(sheet(), wide), [
      { ...removal, columns: [{ column: 2, width: undefined }] },
    ]);
    expect(rowsIn(now)).toBe(ROWS);
    expect(partsOf(now)["xl/tables/table1.xml"]).toBe(
      TABLE.replace('<sortState ref="A2:A3"><sortCondition ref="A2:A3"/></sortState>', ""),
    );
  });
});

test("a protected sheet is refused", async () => {
  const workbook = opened(workbookWith(sheet("", '<sheetProtection sheet="1"/>')));
  expect(await workbook.apply([removal])).toEqual({
    ok: false,
    issue: { code: "sheet-protected", facts: { sheet: "Indicatori" } },
  });
});
