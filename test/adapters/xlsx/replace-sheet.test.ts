import { describe, expect, test } from "vitest";
import type { ReplaceSheet } from "../../../src/ports/change.ts";
import type { SheetLayout } from "../../../src/ports/layout.ts";
import { newXlsx } from "../../../src/adapters/xlsx/new-xlsx.ts";
import {
  opened,
  partsOf,
  relationship,
  sheetOf,
  smallXlsx,
  snapshotOf,
  type SmallWorkbook,
} from "./small-package.ts";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const heading = { bold: true, fill: "#DDEBF7" } as const;
const layout: SheetLayout = {
  name: "L'esito",
  columns: [{ width: 30 }, { width: 12 }],
  rows: [
    {
      cells: [
        { value: "Centro", style: heading },
        { value: "Grado", style: heading },
      ],
    },
    { cells: [{ value: "Area Servizi" }, { value: 0.5, style: { format: "0.0%" } }] },
  ],
  tables: [{ name: "Riepilogo", area: area(1, 1, 2, 2), style: "TableStyleLight1" }],
  charts: [
    {
      title: "Grado",
      categories: area(2, 1, 2, 1),
      values: area(2, 2, 2, 2),
      place: area(5, 1, 9, 2),
      colour: "#005EA2",
      max: 1,
      format: "0%",
    },
  ],
  conditionalFormats: [
    {
      area: area(2, 1, 2, 2),
      when: { kind: "equals", column: 1, text: "a" },
      look: { fill: "#FFFFFF", colour: "#000000" },
    },
  ],
  print: { orientation: "landscape", fitToWidth: true, repeatRows: { from: 1, to: 1 } },
};
const plain: SheetLayout = { name: "L'esito", columns: [], rows: [{ cells: [{ value: "vuoto" }] }] };
const mark = { role: "summary", version: "1", digest: "abc" };
const change = (sheet: string | undefined, content: SheetLayout = layout): ReplaceSheet => ({
  kind: "replace-sheet",
  sheet,
  mark,
  layout: content,
});
const unmarked = (sheet: string | undefined, content: SheetLayout): ReplaceSheet => ({
  ...change(sheet, content),
  mark: undefined,
});

async function apply(bytes: Uint8Array, ...changes: readonly ReplaceSheet[]) {
  const workbook = opened(bytes);
  const applied = await workbook.apply(changes);
  return { applied, bytes: workbook.bytes(), parts: partsOf(workbook.bytes()), workbook };
}

const users: SmallWorkbook = {
  sheets: [
    {
      ...sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', "Dati"),
      relationships:
        relationship("rId1", "table", "../tables/table1.xml") +
        relationship("rId2", "drawing", "../drawings/drawing1.xml"),
    },
  ],
  tail: '<definedNames><definedName name="Mio" localSheetId="0">Dati!$A$1</definedName></definedNames>',
  parts: {
    "xl/tables/table1.xml":
      '<table id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="1"/></tableColumns></table>',
    "xl/drawings/drawing1.xml": "<wsDr/>",
  },
};
const bytes = smallXlsx(users);

describe("a new sheet", () => {
  test("stands behind the others, with its mark and its print titles", async () => {
    const { applied, parts, workbook } = await apply(bytes, change(undefined));
    expect(applied).toEqual({ ok: true, value: { cells: 0, sheets: 1 } });
    expect(parts["xl/workbook.xml"]).toContain('<sheet name="L\'esito" sheetId="2" r:id="rId3"/></sheets>');
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedName name="Mio" localSheetId="0">Dati!$A$1</definedName>' +
        `<definedName name="Traguardo.Foglio" comment="summary;1;abc" localSheetId="1">'L''esito'!$A$1</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'L''esito'!$1:$1</definedName></definedNames>`,
    );
    const { sheets } = await snapshotOf(workbook);
    expect(sheets.map(({ name, mark: own }) => [name, own])).toEqual([
      ["Dati", undefined],
      ["L'esito", mark],
    ]);
    expect(sheets[1]?.rows[1]).toEqual([
      { kind: "text", text: "Area Servizi" },
      { kind: "number", value: 0.5, format: "0.0%", text: "50,0%" },
    ]);
    expect(sheets[1]?.tables.map(({ name, headings }) => [name, headings])).toEqual([
      ["Riepilogo", ["Centro", "Grado"]],
    ]);
  });

  test("has parts and ids that were free", async () => {
    const { parts } = await apply(bytes, change(undefined));
    const before = partsOf(bytes);
    expect(Object.keys(parts).filter((path) => !(path in before))).toEqual([
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/drawings/drawing2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/charts/chart1.xml",
      "xl/tables/table2.xml",
    ]);
    expect(parts["xl/tables/table2.xml"]).toMatch(/<table [^>]*\bid="2"/);
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toContain('Target="../drawings/drawing2.xml"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/worksheets/sheet2.xml"');
  });

  test("leaves the user's parts alone", async () => {
    const { parts } = await apply(bytes, change(undefined));
    const before = partsOf(bytes);
    const touched = Object.keys(before).filter((path) => parts[path] !== before[path]);
    expect(touched).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
    ]);
  });

  test("may be hidden, and go without a mark", async () => {
    const { workbook, parts } = await apply(
      bytes,
      unmarked(undefined, { ...plain, visibility: "very-hidden" }),
    );
    const { sheets } = await snapshotOf(workbook);
    expect([sheets[1]?.visibility, sheets[1]?.mark]).toEqual(["very-hidden", undefined]);
    expect(parts["xl/workbook.xml"]).toContain(users.tail);
  });

  test("with a filter outside tables gets the name that Excel keeps for it", async () => {
    const { parts } = await apply(bytes, change(undefined, { ...plain, autoFilter: area(1, 1, 3, 2) }));
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'L''esito'!$A$1:$B$3</definedName>`,
    );
  });

  test("finds the relationships' prefix, or declares it", async () => {
    const workbook = (partsOf(bytes)["xl/workbook.xml"] ?? "")
      .replaceAll("xmlns:r=", "xmlns:q=")
      .replaceAll("r:id", "q:id");
    const { parts } = await apply(
      smallXlsx({ ...users, parts: { ...users.parts, "xl/workbook.xml": workbook } }),
      change(undefined),
    );
    expect(parts["xl/workbook.xml"]).toContain('sheetId="2" q:id="rId3"/>');
    const own = workbook
      .replace(/ xmlns:q="[^"]*"/, "")
      .replace(
        "<sheet ",
        '<sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
      );
    const declared = await apply(
      smallXlsx({ ...users, parts: { ...users.parts, "xl/workbook.xml": own } }),
      change(undefined),
    );
    expect((await snapshotOf(declared.workbook)).sheets).toHaveLength(2);
  });
});

describe("a sheet replaced in place", () => {
  test("by the same content is the same bytes", async () => {
    const once = await apply(bytes, change(undefined));
    expect((await apply(once.bytes, change("L'esito"))).bytes).toBe(once.bytes);
  });

  test("by less leaves no part, name or relationship behind", async () => {
    const once = await apply(bytes, change(undefined, plain));
    const grown = await apply(once.bytes, change("L'esito"));
    const back = await apply(grown.bytes, change("L'esito", plain));
    expect(Object.keys(back.parts)).toEqual(Object.keys(once.parts));
    expect(back.parts["[Content_Types].xml"]).toBe(once.parts["[Content_Types].xml"]);
    expect(back.parts["xl/workbook.xml"]).toBe(once.parts["xl/workbook.xml"]);
    expect(back.parts["xl/worksheets/sheet2.xml"]).toBe(once.parts["xl/worksheets/sheet2.xml"]);
  });

  test("without its chart keeps its table, and the chart's parts go", async () => {
    const { charts, ...chartless } = layout;
    const once = await apply(bytes, change(undefined));
    const { parts } = await apply(once.bytes, change("L'esito", chartless));
    const gone = Object.keys(once.parts).filter((path) => !(path in parts));
    expect([charts?.length, gone]).toEqual([
      1,
      ["xl/drawings/drawing2.xml", "xl/drawings/_rels/drawing2.xml.rels", "xl/charts/chart1.xml"],
    ]);
    expect(parts["xl/tables/table2.xml"]).toBe(once.parts["xl/tables/table2.xml"]);
  });

  test("keeps a part that others use too", async () => {
    const shared = relationship("rId9", "image", "../media/image1.png");
    const both: SmallWorkbook = {
      sheets: [
        { ...sheetOf("", "Dati"), relationships: shared },
        {
          ...sheetOf("", "Nostro"),
          relationships: shared + relationship("rId1", "image", "../media/image2.png"),
        },
      ],
      parts: { "xl/media/image1.png": "a", "xl/media/image2.png": "b" },
    };
    const { parts } = await apply(smallXlsx(both), change("Nostro", plain));
    expect(Object.keys(parts).filter((path) => path.includes("media"))).toEqual(["xl/media/image1.png"]);
    expect(Object.keys(parts)).not.toContain("xl/worksheets/_rels/sheet2.xml.rels");
  });

  test("keeps its name, its place, and whether it is seen", async () => {
    const renamed = smallXlsx({
      sheets: [sheetOf("", "Nuovo nome"), sheetOf("", "Dati")],
      tail: "",
      parts: {},
    });
    const hidden = smallXlsx({
      sheets: [{ ...sheetOf("", "Nuovo nome"), attributes: 'state="hidden"' }, sheetOf("", "Dati")],
    });
    const looks = async (from: Uint8Array, content: SheetLayout) => {
      const { workbook } = await apply(from, change("Nuovo nome", content));
      return (await snapshotOf(workbook)).sheets.map(({ name, visibility }) => [name, visibility]);
    };
    expect(await looks(renamed, plain)).toEqual([
      ["Nuovo nome", "visible"],
      ["Dati", "visible"],
    ]);
    expect(await looks(hidden, plain)).toEqual([
      ["Nuovo nome", "hidden"],
      ["Dati", "visible"],
    ]);
    expect(await looks(hidden, { ...plain, visibility: "visible" })).toEqual([
      ["Nuovo nome", "visible"],
      ["Dati", "visible"],
    ]);
  });

  test("has its mark renewed, whatever the case it is written in", async () => {
    const tail = `<definedNames><definedName name="TRAGUARDO.FOGLIO" localSheetId="0" comment="summary;0;old">Dati!$A$1</definedName><definedName name="Altro">1</definedName><definedName name="Mio" localSheetId="0">2</definedName></definedNames>`;
    const { parts } = await apply(smallXlsx({ sheets: [sheetOf("", "Dati")], tail }), change("Dati", plain));
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedNames><definedName name="Traguardo.Foglio" comment="summary;1;abc" localSheetId="0">'Dati'!$A$1</definedName><definedName name="Altro">1</definedName><definedName name="Mio" localSheetId="0">2</definedName></definedNames>`,
    );
  });

  test("without a mark it is the user's, and an empty list of names goes", async () => {
    const tail = `<definedNames><definedName name="Traguardo.Foglio" localSheetId="0" comment="summary;0;old">Dati!$A$1</definedName></definedNames>`;
    const { parts } = await apply(
      smallXlsx({ sheets: [sheetOf("", "Dati")], tail }),
      unmarked("Dati", plain),
    );
    expect(parts["xl/workbook.xml"]).toContain("</sheets></workbook>");
  });

  test("keeps the name that a macro knows it by", async () => {
    const sheet = { name: "Dati", xml: '<sheetPr codeName="Foglio7"/><sheetData/>' };
    const coded = await apply(smallXlsx({ sheets: [sheet] }), change("Dati", plain));
    expect(coded.parts["xl/worksheets/sheet1.xml"]).toContain('<sheetPr codeName="Foglio7"/><dimension');
    const coloured = await apply(
      smallXlsx({ sheets: [sheet] }),
      change("Dati", { ...plain, tabColour: "#005EA2" }),
    );
    expect(coloured.parts["xl/worksheets/sheet1.xml"]).toMatch(/<sheetPr codeName="Foglio7"><tabColor/);
  });

  test("takes its formulas out of the list of formula cells", async () => {
    const workbook: SmallWorkbook = {
      sheets: [sheetOf('<row r="1"><c r="A1"><f>1</f></c></row>', "Dati")],
      parts: { "xl/calcChain.xml": "<calcChain/>" },
      relationships: relationship("rIdC", "calcChain", "calcChain.xml"),
    };
    expect(Object.keys((await apply(smallXlsx(workbook), change("Dati", plain))).parts)).not.toContain(
      "xl/calcChain.xml",
    );
  });

  test("is refused while somebody protects it", async () => {
    const locked = smallXlsx({ sheets: [{ name: "Dati", xml: '<sheetData/><sheetProtection sheet="1"/>' }] });
    const { applied, bytes: after } = await apply(locked, change("Dati", plain));
    expect(applied).toEqual({ ok: false, issue: { code: "sheet-protected", facts: { sheet: "Dati" } } });
    expect(after).toBe(locked);
  });
});

describe("a workbook of our own", () => {
  const make = async () => {
    const workbook = newXlsx();
    await workbook.apply([
      change(undefined, { ...layout, name: "Uno" }),
      change(undefined, { ...plain, name: "Due" }),
    ]);
    return workbook.bytes();
  };

  test("holds the sheets that were put into it", async () => {
    const { sheets } = await snapshotOf(opened(await make()));
    expect(sheets.map(({ name, visibility, tables }) => [name, visibility, tables.length])).toEqual([
      ["Uno", "visible", 1],
      ["Due", "visible", 0],
    ]);
  });

  test("is the same bytes whenever it is made", async () => {
    expect(await make()).toEqual(await make());
  });
});
