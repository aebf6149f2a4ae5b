import { describe, expect, test } from "vitest";
import { relationship, smallXlsx } from "../adapters/xlsx/small-package.ts";
import type { Lead } from "../../src/ports/snapshot.ts";
import { adapters, fileAdapter } from "./adapters.ts";

const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const rows = [1, 2].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("");

/** A sheet of everything that may lead to another sheet, as Excel saves it. */
const bytes = smallXlsx({
  sheets: [
    {
      name: "Mio",
      relationships: relationship("rId1", "drawing", "../drawings/drawing1.xml"),
      xml:
        `<sheetData>${rows}</sheetData>` +
        '<conditionalFormatting sqref="A1:A2 C1"><cfRule type="expression" priority="1"><formula>Dati!$A$1&gt;0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1:B2"><cfRule type="cellIs" priority="2" operator="between"><formula>Dati!$A$1</formula><formula>Dati!$A$2</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="D1:D2"><formula1>Dati!$A$1:$A$2</formula1></dataValidation></dataValidations>' +
        '<drawing r:id="rId1"/>' +
        `<extLst><ext ${X14} uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list">` +
        "<x14:formula1><xm:f>Dati!$A$2</xm:f></x14:formula1><xm:sqref>E1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>",
    },
    { name: "Dati", xml: `<sheetData>${rows}</sheetData>` },
  ],
  tail:
    '<definedNames><definedName name="Ovunque">Dati!$A$1</definedName>' +
    '<definedName name="Qui" localSheetId="0">Dati!$A$2</definedName></definedNames>',
  types:
    `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${DRAWING}"/>` +
    `<Override PartName="/xl/charts/chart1.xml" ContentType="${CHART}"/>`,
  parts: {
    "xl/drawings/drawing1.xml":
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
      "<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
      "<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafico 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
      "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>",
    "xl/drawings/_rels/drawing1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `${relationship("rId1", "chart", "../charts/chart1.xml")}</Relationships>`,
    "xl/charts/chart1.xml":
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>' +
      '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Dati!$A$1:$A$2</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
      '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx>' +
      '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
  },
});

/** What both adapters tell of. */
const BOTH: readonly Lead[] = [
  { kind: "name", sheet: undefined, place: "Ovunque", formula: "Dati!$A$1" },
  { kind: "name", sheet: "Mio", place: "Qui", formula: "Dati!$A$2" },
  { kind: "rule", sheet: "Mio", place: "A1:A2, C1", formula: "Dati!$A$1>0" },
  { kind: "rule", sheet: "Mio", place: "B1:B2", formula: "Dati!$A$1" },
  { kind: "rule", sheet: "Mio", place: "B1:B2", formula: "Dati!$A$2" },
];
/** What office.js cannot tell in ExcelApi 1.13, or only cell by cell. */
const FILE_ONLY: readonly Lead[] = [
  { kind: "validation", sheet: "Mio", place: "D1:D2", formula: "Dati!$A$1:$A$2" },
  { kind: "validation", sheet: "Mio", place: "E1", formula: "Dati!$A$2" },
  { kind: "chart", sheet: "Mio", place: "Grafico 1", formula: "Dati!$A$1:$A$2" },
];

describe.each(adapters)("$name", (adapter) => {
  test("tells what leads to other places besides the formulas of cells", async () => {
    const opened = await adapter.open(bytes);
    const read = await opened.workbook.read();
    await opened.close();
    if (!read.ok) throw new Error(read.issue.code);
    const leads = read.value.leads().map((lead) => ({ ...lead, formula: lead.formula.replace(/^=/u, "") }));
    expect(leads).toEqual(adapter === fileAdapter ? [...BOTH, ...FILE_ONLY] : BOTH);
  });
});
