import { Package } from "./package.ts";
import { relationshipXml, relationshipsXml } from "./relationships.ts";
import { PLAIN_STYLES, STYLES_RELATIONSHIP, STYLES_TYPE } from "./styles-part.ts";
import { XlsxWorkbook } from "./xlsx-workbook.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKBOOK = "xl/workbook.xml";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const link = (part: string, type: string, target: string): string =>
  relationshipsXml([relationshipXml(part, { id: "rId1", type, target, isExternal: false })]);

const PARTS: ReadonlyMap<string, string> = new Map([
  [
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/${WORKBOOK}" ContentType="${WORKBOOK_TYPE}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`,
  ],
  ["_rels/.rels", link("", `${OFFICE}/officeDocument`, WORKBOOK)],
  [
    WORKBOOK,
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
      "<bookViews><workbookView/></bookViews><sheets/></workbook>",
  ],
  ["xl/_rels/workbook.xml.rels", link(WORKBOOK, STYLES_RELATIONSHIP, "xl/styles.xml")],
  ["xl/styles.xml", PLAIN_STYLES],
]);

/**
 * A workbook without sheets, in Calibri 11, for templates and samples. Excel opens it once a first sheet has been
 * applied to it.
 */
export function newXlsx(): XlsxWorkbook {
  const parts = Package.of({ entries: [], comment: new Uint8Array() }).withParts(PARTS);
  return new XlsxWorkbook(undefined, parts, WORKBOOK, "it");
}
