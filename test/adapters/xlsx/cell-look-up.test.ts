import { describe, expect, test } from "vitest";
import { opened, sheetOf, smallXlsx, snapshotOf } from "./small-package.ts";

const rows =
  '<row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1"><f>A1+1</f><v>44562</v></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
  '<row r="2" s="2" customFormat="1"><c r="A2"><f t="shared" ref="A2:A4" si="0">$B2*B2</f><v>1.5</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>' +
  '<row r="3"><c r="A3" s="3"><f t="shared" si="0"/><v>0.30000000000000004</v></c></row>' +
  '<row r="4"><c><f t="shared" si="0"/></c></row>';
const bytes = smallXlsx({
  sheets: [
    {
      ...sheetOf(rows),
      xml:
        '<cols><col min="1" max="2" width="30.5" customWidth="1"/><col min="3" max="3" width="9" style="3"/></cols>' +
        `<sheetData>${rows}</sheetData>`,
    },
  ],
  xfs: '<xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/>',
  formats: '<numFmt numFmtId="164" formatCode="0.0%"/>',
});
const lookUp = async () => {
  const [sheet] = (await snapshotOf(opened(bytes))).sheets;
  if (sheet === undefined) throw new Error("No sheet");
  return sheet.lookUp;
};

describe("what a file holds of a cell beyond its value", () => {
  test.each([
    { what: "a date", row: 1, column: 1, format: "m/d/yyyy", formula: undefined, serial: 44_561 },
    { what: "a formula", row: 1, column: 2, format: "General", formula: "=A1+1", serial: 44_562 },
    {
      what: "a formula of text",
      row: 1,
      column: 3,
      format: "General",
      formula: '="a"&"b"',
      serial: undefined,
    },
    { what: "the first of a group", row: 2, column: 1, format: "General", formula: "=$B2*B2", serial: 1.5 },
    { what: "a text", row: 2, column: 3, format: "General", formula: undefined, serial: undefined },
    {
      what: "no cell in a row of one format",
      row: 2,
      column: 5,
      format: "0.0%",
      formula: undefined,
      serial: undefined,
    },
    {
      what: "another of the group, with every digit",
      row: 3,
      column: 1,
      format: "0%",
      formula: "=$B3*B3",
      serial: 0.30000000000000004,
    },
    {
      what: "one without address or result",
      row: 4,
      column: 1,
      format: "General",
      formula: "=$B4*B4",
      serial: undefined,
    },
    {
      what: "no cell in a column of one format",
      row: 9,
      column: 3,
      format: "0%",
      formula: undefined,
      serial: undefined,
    },
    { what: "no cell at all", row: 9, column: 9, format: "General", formula: undefined, serial: undefined },
  ])("$what", async ({ row, column, format, formula, serial }) => {
    const cells = await lookUp();
    expect({
      format: cells.numberFormat(row, column),
      formula: cells.formula(row, column),
      serial: cells.serial(row, column),
    }).toEqual({ format, formula, serial });
  });

  test("widths are those that were set", async () => {
    const cells = await lookUp();
    expect([1, 2, 3, 4].map((column) => cells.columnWidth(column))).toEqual([
      30.5,
      30.5,
      undefined,
      undefined,
    ]);
  });
});
