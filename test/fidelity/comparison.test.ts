import { describe, expect, test } from "vitest";
import { differences } from "../support/element-differences.ts";
import { packageFaults } from "../support/package-faults.ts";
import { treeOf } from "../support/package-links.ts";
import { isSamePart, readParts } from "../support/package-parts.ts";
import { buildZip, deflated } from "../support/zip-builder.ts";
import { fixtures, readFixture } from "./fixtures.ts";
import { soundEntries, withoutPart, withPart } from "./hostile-packages.ts";

// A comparison that sees nothing proves nothing: here it is shown what goes wrong in practice.

const before = readParts(readFixture("excel-like.xlsx"));
const contentOf = (part: string): string => new TextDecoder().decode(before.get(part)?.content);

/** The sound workbook with one place of one part changed. */
function altered(part: string, from: string, to: string): Uint8Array {
  const text = contentOf(part);
  if (text.split(from).length !== 2) throw new Error(`${part}: expected exactly one ${from}`);
  return withPart(
    part,
    text.replace(from, () => to),
  );
}

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const BOOK = "xl/workbook.xml";

describe("what is lost or changed is found", () => {
  test.each([
    {
      what: "an attribute",
      part: SHEET,
      from: ' numberStoredAsText="1"',
      to: "",
      found: [
        { path: "worksheet/ignoredErrors/ignoredError@numberStoredAsText", before: "1", after: undefined },
      ],
    },
    {
      what: "an element",
      part: SHEET,
      from: '<protectedRange sqref="D6:D13" name="Consuntivi" securityDescriptor="O:WDG:WDD:(A;;CC;;;WD)"/>',
      to: "",
      found: [
        {
          path: "worksheet/protectedRanges/protectedRange",
          before:
            '<protectedRange sqref="D6:D13" name="Consuntivi" securityDescriptor="O:WDG:WDD:(A;;CC;;;WD)"/>',
          after: undefined,
        },
      ],
    },
    {
      what: "a word in an extension",
      part: SHEET,
      from: "<xm:sqref>F6:F13</xm:sqref>",
      to: "<xm:sqref>F6:F12</xm:sqref>",
      found: [
        {
          path: "worksheet/extLst/ext[{78C0D931-6437-407d-A8EE-F0AAD7539E65}]/x14:conditionalFormattings/x14:conditionalFormatting/xm:sqref/text",
          before: "F6:F13",
          after: "F6:F12",
        },
      ],
    },
    {
      what: "a name in no namespace",
      part: TABLE,
      from: '<tableColumn id="2"',
      to: '<tableColumn xmlns="" id="2"',
      found: [
        {
          path: "table/tableColumns/tableColumn[2]",
          before:
            '<tableColumn id="2" {http://schemas.microsoft.com/office/spreadsheetml/2016/revision3}uid="{CCCCCCCC-0000-4000-8000-000000000012}" name="Indicatore"/>',
          after: undefined,
        },
        {
          path: "table/tableColumns/?:tableColumn",
          before: undefined,
          after:
            '<?:tableColumn id="2" {http://schemas.microsoft.com/office/spreadsheetml/2016/revision3}uid="{CCCCCCCC-0000-4000-8000-000000000012}" name="Indicatore"/>',
        },
      ],
    },
    {
      what: "the order of sheets",
      part: BOOK,
      from: '<sheet name="Protetto" sheetId="7" r:id="rId3"/><sheet name="Riservato" sheetId="9" state="veryHidden" r:id="rId4"/>',
      to: '<sheet name="Riservato" sheetId="9" state="veryHidden" r:id="rId4"/><sheet name="Protetto" sheetId="7" r:id="rId3"/>',
      found: [
        {
          path: "workbook/sheets/order",
          before: "sheet[3],sheet[1],sheet[7],sheet[9]",
          after: "sheet[3],sheet[1],sheet[9],sheet[7]",
        },
      ],
    },
  ])("$what", ({ part, from, to, found }) => {
    const after = readParts(altered(part, from, to));
    expect(differences(treeOf(before, part), treeOf(after, part))).toEqual(found);
  });

  test("a run of columns that is split is no difference", () => {
    const split = altered(
      SHEET,
      '<col min="7" max="16384" width="9.140625" style="6"/>',
      '<col min="7" max="7" width="9.140625" style="6"/><col width="9.140625" style="6" min="8" max="16384"/>',
    );
    expect(differences(treeOf(before, SHEET), treeOf(readParts(split), SHEET))).toEqual([]);
  });

  test("other prefixes are no difference", () => {
    const prefixed = readParts(readFixture("prefixed.xlsx"));
    const trees = [...before.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
    const found = trees.map((name) => ({
      name,
      found: differences(treeOf(before, name), treeOf(prefixed, name)),
    }));
    expect(found.filter((each) => each.found.length > 0)).toEqual([]);
  });

  test("the same content packed another way is another part", () => {
    const name = "xl/media/image1.png";
    const [one, other] = [before.get(name), readParts(readFixture("prefixed.xlsx")).get(name)];
    if (one === undefined || other === undefined) throw new Error("The fixtures have no image");
    expect(isSamePart(one, other)).toBe(false);
  });
});

describe("a package that does not hold together is found out", () => {
  test.each([
    {
      what: "orphan",
      bytes: () => buildZip([...soundEntries, deflated("xl/media/image2.png", "x")]),
      faults: ["xl/media/image2.png: orphan"],
    },
    {
      what: "missing target",
      bytes: () => withoutPart("xl/charts/colors1.xml"),
      faults: [
        "xl/charts/colors1.xml: a content type, but no part",
        "xl/charts/chart1.xml: relationship rId2 leads to xl/charts/colors1.xml, which is not there",
      ],
    },
    {
      what: "missing content type",
      bytes: () => altered("[Content_Types].xml", '<Default Extension="png" ContentType="image/png"/>', ""),
      faults: ["xl/media/image1.png: no content type"],
    },
    {
      what: "missing relationship",
      bytes: () => altered(SHEET, '<tablePart r:id="rId6"/>', '<tablePart r:id="rId66"/>'),
      faults: ["xl/worksheets/sheet1.xml: no relationship rId66"],
    },
    {
      what: "order of elements",
      bytes: () => altered(SHEET, '<phoneticPr fontId="0" type="noConversion"/>', "<cols/>"),
      faults: ["xl/worksheets/sheet1.xml: cols stands after mergeCells"],
    },
    {
      what: "style out of range",
      bytes: () => altered(SHEET, '<c r="C16" s="3"/>', '<c r="C16" s="10"/>'),
      faults: ["xl/worksheets/sheet1.xml: no cell format 10"],
    },
    {
      what: "string out of range",
      bytes: () => altered(SHEET, '<c r="C16" s="3"/>', '<c r="C16" t="s"><v>999</v></c>'),
      faults: ["xl/worksheets/sheet1.xml: C16: no such string"],
    },
    {
      what: "cells out of order",
      bytes: () => altered(SHEET, '<c r="C16" s="3"/>', '<c r="C16"/><c r="B16"/>'),
      faults: ["xl/worksheets/sheet1.xml: B16 after column 3"],
    },
    {
      what: "rules with one priority",
      bytes: () => altered(SHEET, 'priority="4"', 'priority="2"'),
      faults: ["xl/worksheets/sheet1.xml: rule with priority 2"],
    },
    {
      what: "table wider than its columns",
      bytes: () => altered(TABLE, 'ref="A5:F14"', 'ref="A5:G14"'),
      faults: ["xl/tables/table1.xml: 6 columns on a width of 7"],
    },
    {
      what: "heading that is not the cell's",
      bytes: () => altered(TABLE, 'name="Consuntivo"', 'name="Risultato"'),
      faults: ["xl/tables/table1.xml: the cell over Risultato reads Consuntivo"],
    },
    {
      what: "count that is wrong",
      bytes: () => altered("xl/styles.xml", '<fonts count="4"', '<fonts count="5"'),
      faults: ["xl/styles.xml: fonts counts 5, holds 4"],
    },
    {
      what: "name of no sheet",
      bytes: () =>
        altered(
          BOOK,
          '<definedName name="Soglia" localSheetId="1">',
          '<definedName name="Soglia" localSheetId="4">',
        ),
      faults: ["xl/workbook.xml: Soglia belongs to no sheet"],
    },
  ])("$what", ({ bytes, faults }) => {
    expect(packageFaults(readParts(bytes()))).toEqual(faults);
  });

  test.each(fixtures)("$file has no fault that is not its writer's", ({ file }) => {
    // exceljs writes the note's drawing behind the extension list when a sheet has both.
    const known =
      file === "exceljs-report.xlsx" ? ["xl/worksheets/sheet1.xml: legacyDrawing stands after extLst"] : [];
    expect(packageFaults(readParts(readFixture(file)))).toEqual(known);
  });
});
