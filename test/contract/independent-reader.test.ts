import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { computeFile } from "../compute/run.ts";
import { fileAdapter } from "./adapters.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences } from "./reader/plain.ts";
import { workbookFile } from "./workbook-file.ts";

let report: Uint8Array;
beforeAll(async () => {
  const opened = await fileAdapter.open(await workbookFile("samples/relazione-2021.xlsx"));
  await computeFile(opened.workbook);
  report = await opened.save();
});

/** The file with one thing different in one part. @throws where the part does not hold what is to be replaced */
function changed(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(report);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${part} holds no ${String(from)}`);
  return zipSync({ ...parts, [part]: strToU8(other) });
}

const placesOf = (bytes: Uint8Array): readonly string[] =>
  differences(readIndependently(report), readIndependently(bytes)).map(({ at }) => at);

const PLAN = "xl/worksheets/sheet1.xml";
const SUMMARY = "xl/worksheets/sheet4.xml";
const CHART = "xl/charts/chart1.xml";
const [onPlan, onSummary] = ["sheets.Indicatori", "sheets.Sintesi"];
const chart = `${onSummary}.drawings[0].chart`;

describe("one thing changed in the file is one difference", () => {
  test.each([
    { part: PLAN, from: ">Codice<", to: ">codice<", at: [`${onPlan}.cells.A4.value.text`] },
    {
      part: PLAN,
      from: '<c r="A4" s="3"',
      to: '<c r="A4" s="16"',
      at: [/^sheets\.Indicatori\.cells\.A4\.look\./],
    },
    { part: PLAN, from: 'ht="45"', to: 'ht="46"', at: [`${onPlan}.rows.4.height`] },
    { part: PLAN, from: 'width="46.7109375"', to: 'width="47"', at: [`${onPlan}.columns.B.pixels`] },
    { part: PLAN, from: ' hidden="1"', to: "", at: [`${onPlan}.columns.J.isHidden`] },
    { part: PLAN, from: ' outlineLevel="1"/>', to: "/>", at: [`${onPlan}.columns.J.outline`] },
    { part: PLAN, from: 'xSplit="2"', to: 'xSplit="3"', at: [`${onPlan}.freeze.columns`] },
    {
      part: PLAN,
      from: 'LEN("Rinviato',
      to: 'LEN("rinviato',
      at: [/conditionalFormats\[\d+\]\.formulas\[0\]$/],
    },
    {
      part: PLAN,
      from: 'errorStyle="warning" ',
      to: "",
      at: [/^sheets\.Indicatori\.validations\..*\.style$/],
    },
    { part: PLAN, from: "&amp;P di", to: "di", at: [`${onPlan}.page.words.oddFooter`] },
    { part: PLAN, from: 'orientation="landscape"', to: "", at: [`${onPlan}.page.orientation`] },
    {
      part: PLAN,
      from: '<pageMargins left="0.4"',
      to: '<pageMargins left="0.5"',
      at: [`${onPlan}.page.margins.left`],
    },
    { part: SUMMARY, from: /showGridLines="0" /, to: "", at: [`${onSummary}.showsGridLines`] },
    {
      part: SUMMARY,
      from: 'tabColor rgb="FF1F3864"',
      to: 'tabColor rgb="FF1F3865"',
      at: [`${onSummary}.tabColour`],
    },
    {
      part: SUMMARY,
      from: /location="'[^"]*"/,
      to: "location=\"'Altrove'!A1\"",
      at: [/^sheets\.Sintesi\.hyperlinks\..*\.place$/],
    },
    {
      part: "xl/tables/table1.xml",
      from: "TableStyleLight1",
      to: "TableStyleLight2",
      at: [`${onPlan}.tables[0].style`],
    },
    {
      part: "xl/tables/table1.xml",
      from: 'name="Esito"',
      to: 'name="esito"',
      at: [`${onPlan}.tables[0].columns[4].name`],
    },
    {
      part: "xl/workbook.xml",
      from: "summary;1",
      to: "summary;2",
      at: ["names.Sintesi!Traguardo.Foglio.comment"],
    },
    { part: "xl/workbook.xml", from: ' state="veryHidden"', to: "", at: ["sheets._Traguardo.visibility"] },
    {
      part: "xl/workbook.xml",
      from: "$4:$4",
      to: "$3:$4",
      at: ["names.Indicatori!_xlnm.Print_Titles.formula"],
    },
    { part: CHART, from: '<c:max val="1"/>', to: '<c:max val="2"/>', at: [`${chart}.axes[1].maximum`] },
    { part: CHART, from: "1F3864", to: "1F3865", at: [`${chart}.groups[0].series[0].look.fill`] },
    { part: CHART, from: "$G$22:$G$27", to: "$G$22:$G$28", at: [`${chart}.groups[0].series[0].values`] },
    {
      part: CHART,
      from: 'sz="1200" b="1"><a:solidFill><a:srgbClr val="404040"/></a:solidFill><a:latin typeface="Calibri"/><a:cs typeface="Calibri"/></a:rPr><a:t>Grado medio',
      to: 'sz="1200" b="1"></a:rPr><a:t>Grado Medio',
      at: [`${chart}.title.text`],
    },
    {
      part: "xl/drawings/drawing1.xml",
      from: "<xdr:row>39<",
      to: "<xdr:row>40<",
      at: [`${onSummary}.drawings[0].place[3][2]`],
    },
  ] satisfies { part: string; from: string | RegExp; to: string; at: (string | RegExp)[] }[])(
    "$part: $from",
    ({ part, from, to, at }) => {
      const found = placesOf(changed(part, from, to));
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((place) => !at.some((one) => matches(one, place)))).toEqual([]);
    },
  );

  test.each([
    { why: "a look in the middle of the list of styles", from: '<sz val="16"/>', to: '<sz val="15"/>' },
    {
      why: "a colour of a conditional format",
      from: '<bgColor rgb="FFCDEBE0"/>',
      to: '<bgColor rgb="FFCDEBE1"/>',
    },
  ])("$why is seen wherever it is used", ({ from, to }) => {
    expect(placesOf(changed("xl/styles.xml", from, to)).length).toBeGreaterThan(0);
  });
});

const matches = (wanted: string | RegExp, place: string): boolean =>
  typeof wanted === "string" ? wanted === place : wanted.test(place);

test("a file with one sheet, a shared text and a shared formula, by the letter", () => {
  const parts = {
    "_rels/.rels": rels(["officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": rels(["worksheet", "sheet.xml"], ["sharedStrings", "texts.xml"]),
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/texts.xml": `<sst ${MAIN}><si><t>uno</t></si></sst>`,
    "xl/sheet.xml":
      `<worksheet ${MAIN}><sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">D2*2</f><v>4</v></c></row>` +
      `<row r="3"><c r="C3"><f t="shared" si="0"/><v>6</v></c><c r="D3" t="b"><v>1</v></c></row></sheetData></worksheet>`,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  expect(readIndependently(bytes)).toMatchObject({
    order: ["A"],
    sheets: {
      A: {
        cells: {
          B2: { value: { text: "uno" } },
          C2: { value: 4, formula: "D2*2" },
          C3: { value: 6, formula: "D3*2" },
          D3: { value: { boolean: true } },
        },
      },
    },
  });
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const rels = (...lines: readonly (readonly [type: string, target: string])[]): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  lines
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("") +
  "</Relationships>";
