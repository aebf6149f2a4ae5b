import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import type { WorkbookFailure } from "../../../src/ports/workbook.ts";
import { packed, sheetOf, smallParts } from "./small-package.ts";

/** A compound file whose directory names these streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const names = streams.flatMap((name) => [
    ...[...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]),
    0,
    0,
  ]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...names]);
}

const sound = smallParts({ sheets: [sheetOf("")] });
const damaged = (part: string): WorkbookFailure => ({ code: "damaged", facts: { part } });
const notAWorkbook: WorkbookFailure = { code: "not-a-workbook", facts: {} };
const old = (format: string): WorkbookFailure => ({ code: "old-format", facts: { format } });
const without = (path: string): Uint8Array =>
  packed(Object.fromEntries(Object.entries(sound).filter(([each]) => each !== path)));
const withText = (path: string, text: string): Uint8Array => packed({ ...sound, [path]: text });
const elsewhere = (text: string): string => (sound["_rels/.rels"] ?? "").replace("xl/workbook.xml", text);

test.each([
  { what: "nothing", bytes: new Uint8Array(), issue: notAWorkbook },
  { what: "words", bytes: strToU8("Codice;Indicatore"), issue: notAWorkbook },
  {
    what: "an encrypted workbook",
    bytes: compound("EncryptionInfo", "EncryptedPackage"),
    issue: { code: "encrypted", facts: {} },
  },
  { what: "an .xls", bytes: compound("Workbook"), issue: old("xls") },
  { what: "an older .xls", bytes: compound("Book"), issue: old("xls") },
  { what: "a .doc", bytes: compound("WordDocument"), issue: notAWorkbook },
  {
    what: "an .ods",
    bytes: packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    issue: old("ods"),
  },
  {
    what: "an .odt",
    bytes: packed({ mimetype: "application/vnd.oasis.opendocument.text" }),
    issue: notAWorkbook,
  },
  {
    what: "an .xlsb",
    bytes: packed({ ...sound, "_rels/.rels": elsewhere("xl/workbook.bin"), "xl/workbook.bin": "" }),
    issue: old("xlsb"),
  },
  {
    what: "a letter",
    bytes: packed({
      ...sound,
      "_rels/.rels": elsewhere("word/document.xml"),
      "word/document.xml": "<document/>",
    }),
    issue: notAWorkbook,
  },
  { what: "a zip of other things", bytes: zipSync({ "a.txt": strToU8("a") }), issue: notAWorkbook },
  { what: "a zip cut off", bytes: packed(sound).slice(0, -1), issue: damaged("zip") },
  { what: "no content types", bytes: without("[Content_Types].xml"), issue: notAWorkbook },
  { what: "no workbook part", bytes: without("xl/workbook.xml"), issue: damaged("xl/workbook.xml") },
  {
    what: "no sheet part",
    bytes: without("xl/worksheets/sheet1.xml"),
    issue: damaged("xl/worksheets/sheet1.xml"),
  },
  {
    what: "a broken workbook part",
    bytes: withText("xl/workbook.xml", "<workbook>"),
    issue: damaged("xl/workbook.xml"),
  },
  {
    what: "a document type",
    bytes: withText("xl/workbook.xml", '<!DOCTYPE w [<!ENTITY a "b">]><workbook/>'),
    issue: damaged("xl/workbook.xml"),
  },
  {
    what: "broken relationships",
    bytes: withText("xl/_rels/workbook.xml.rels", "<a"),
    issue: damaged("xl/_rels/workbook.xml.rels"),
  },
  {
    what: "broken content types",
    bytes: withText("[Content_Types].xml", ""),
    issue: damaged("[Content_Types].xml"),
  },
  {
    what: "a workbook part beyond measure",
    bytes: withText("xl/workbook.xml", `<workbook>${" ".repeat(2 ** 25)}</workbook>`),
    issue: {
      code: "too-large",
      facts: { what: "treeBytes", limit: 2 ** 25, size: 2 ** 25 + 21, part: "xl/workbook.xml" },
    },
  },
] satisfies { what: string; bytes: Uint8Array; issue: WorkbookFailure }[])(
  "$what is refused at once",
  ({ bytes, issue }) => {
    expect(openXlsx(bytes)).toEqual({ ok: false, issue });
  },
);

test.each([
  { what: "broken styles", path: "xl/styles.xml", text: "<styleSheet>" },
  {
    what: "styles with a character that XML forbids",
    path: "xl/styles.xml",
    text: "<styleSheet a='\u0001'/>",
  },
  { what: "a sheet without an end", path: "xl/worksheets/sheet1.xml", text: "<worksheet><sheetData><row/>" },
  {
    what: "a sheet with a broken frame",
    path: "xl/worksheets/sheet1.xml",
    text: "<worksheet><sheetData/><a></worksheet>",
  },
  { what: "a sheet that never begins", path: "xl/worksheets/sheet1.xml", text: "<worksheet" },
])("$what is found when it is read, and nothing is applied", async ({ path, text }) => {
  const bytes = withText(path, text);
  const workbook = openXlsx(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issue));
  const issue = damaged(path);
  expect(await workbook.value.read()).toEqual({ ok: false, issue });
  expect(
    await workbook.value.apply([
      { kind: "write-cells", sheet: "Foglio", cells: [{ row: 1, column: 1, value: 1 }] },
    ]),
  ).toEqual({ ok: false, issue });
  expect(workbook.value.bytes()).toBe(bytes);
});

test("a broken table is found when it is read", async () => {
  const link =
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/t.xml"/>';
  const sheet = { ...sheetOf(""), relationships: link };
  const reading = async (text: string) => {
    const workbook = openXlsx(packed(smallParts({ sheets: [sheet], parts: { "xl/tables/t.xml": text } })));
    return workbook.ok ? workbook.value.read() : workbook;
  };
  const issue = damaged("xl/tables/t.xml");
  expect([await reading("<table>"), await reading('<table ref="qui"/>')]).toEqual([
    { ok: false, issue },
    { ok: false, issue },
  ]);
});
