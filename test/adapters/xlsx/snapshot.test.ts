import { expect, test } from "vitest";
import { opened, relationship, smallXlsx, snapshotOf } from "./small-package.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const table = (attributes: string, ...headings: readonly string[]): string =>
  `<table xmlns="${MAIN}" id="1" ${attributes}><tableColumns count="${headings.length}">${headings.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join("")}</tableColumns></table>`;

const bytes = smallXlsx({
  sheets: [
    {
      name: "Indicatori &amp; target",
      xml: '<sheetData/><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B3"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>',
      relationships:
        relationship("rId1", "table", "../tables/table1.xml") +
        relationship("rId2", "table", "/xl/tables/table2.xml"),
    },
    { name: "Sintesi", xml: '<sheetData/><sheetProtection password="C258"/>', attributes: 'state="hidden"' },
    { name: "_Traguardo", xml: "<sheetData/>", attributes: 'state="veryHidden"' },
  ],
  tail:
    '<definedNames><definedName name="Traguardo.Foglio" comment="summary;1;a;b" localSheetId="1">Sintesi!$A$1</definedName>' +
    '<definedName name="Traguardo.Foglio" comment="x;1;c">Sintesi!$A$1</definedName></definedNames>',
  parts: {
    "xl/tables/table1.xml": table(
      'name="T" displayName="Indicatori" ref="A1:B9" totalsRowCount="1"',
      "Codice",
      "Nota_x000a_lunga",
    ),
    "xl/tables/table2.xml": table('name="Centri" ref="D1:D4" headerRowCount="0"', "Colonna1"),
  },
});

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const nothing = {
  isProtected: false,
  mark: undefined,
  rows: [],
  formulas: new Set<string>(),
  merges: [],
  tables: [],
  // Asked in cell-look-up.test.ts.
  lookUp: expect.anything() as unknown,
};

test("what a workbook holds besides cells", async () => {
  expect(await snapshotOf(opened(bytes))).toEqual({
    sheets: [
      {
        ...nothing,
        name: "Indicatori & target",
        visibility: "visible",
        isProtected: true,
        merges: [area(1, 1, 1, 3), area(2, 2, 3, 2)],
        tables: [
          {
            name: "Indicatori",
            area: area(1, 1, 9, 2),
            hasHeadings: true,
            hasTotals: true,
            headings: ["Codice", "Nota\nlunga"],
          },
          {
            name: "Centri",
            area: area(1, 4, 4, 4),
            hasHeadings: false,
            hasTotals: false,
            headings: ["Colonna1"],
          },
        ],
      },
      {
        ...nothing,
        name: "Sintesi",
        visibility: "hidden",
        mark: { role: "summary", version: "1", digest: "a;b" },
      },
      { ...nothing, name: "_Traguardo", visibility: "very-hidden" },
    ],
    // Asked in test/contract/leads.test.ts.
    dates: 1900,
    leads: expect.any(Function) as unknown,
  });
});

test("reading changes no byte", async () => {
  const workbook = opened(bytes);
  await workbook.read();
  expect(workbook.bytes()).toBe(bytes);
});

test("no change gives the same bytes", async () => {
  const workbook = opened(bytes);
  expect(await workbook.apply([])).toEqual({ ok: true, value: { cells: 0, sheets: 0 } });
  expect(workbook.bytes()).toBe(bytes);
});
