import { strToU8, zipSync } from "fflate";
import type { CellStyle, LayoutCell, SheetLayout } from "../../../src/ports/layout.ts";
import {
  relationshipXml,
  relationshipsPath,
  relationshipsXml,
} from "../../../src/adapters/xlsx/relationships.ts";
import {
  renderSheet,
  type RenderContext,
  type RenderedSheet,
} from "../../../src/adapters/xlsx/render-sheet.ts";
import { StyleBook } from "../../../src/adapters/xlsx/style-book.ts";
import { sheetReference } from "../../../src/adapters/references.ts";
import { escapeText } from "../../../src/adapters/xlsx/xml-text.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const plainStyles = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  `<styleSheet xmlns="${MAIN}">`,
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '<dxfs count="0"/>',
  "</styleSheet>",
].join("");

export function contextFor(sheetName: string, styles = new StyleBook(plainStyles)): RenderContext {
  const numbers = { drawing: 0, chart: 0, table: 0, id: 0 };
  return { styles, sheetName, nextTableId: () => ++numbers.id, nextPart: (kind) => ++numbers[kind] };
}

export const render = (layout: SheetLayout): RenderedSheet => renderSheet(layout, contextFor(layout.name));

/** The smallest package around a rendered sheet, for other libraries to open. */
export function packageOf(layout: SheetLayout): Uint8Array {
  const context = contextFor(layout.name);
  const sheet = renderSheet(layout, context);
  const part = "xl/worksheets/sheet1.xml";
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const overrides = [
    ["xl/workbook.xml", `${TYPES}.sheet.main+xml`],
    [part, `${TYPES}.worksheet+xml`],
    ["xl/styles.xml", `${TYPES}.styles+xml`],
    ...sheet.parts.map(({ path, contentType }) => [path, contentType]),
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const titles = sheet.printTitles;
  const names =
    titles === undefined
      ? ""
      : '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">' +
        escapeText(
          `${sheetReference(layout.name, { top: 1, left: 1, bottom: 1, right: 1 }).split("!")[0]}!`,
        ) +
        `$${titles.from}:$${titles.to}</definedName></definedNames>`;
  const office = (id: string, type: string, target: string) =>
    relationshipXml(type === "officeDocument" ? "" : "xl/workbook.xml", {
      id,
      type: `${OFFICE}/${type}`,
      target,
      isExternal: false,
    });
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationshipsXml([office("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml":
      `${head}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeText(layout.name)}"` +
      ` sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      office("rId1", "worksheet", part),
      office("rId2", "styles", "xl/styles.xml"),
    ]),
    "xl/styles.xml": context.styles.toXml(),
    [part]: sheet.worksheet,
    [relationshipsPath(part)]: relationshipsXml(
      sheet.relationships.map((line) => relationshipXml(part, line)),
    ),
  };
  for (const { path, xml, relationships } of sheet.parts) {
    parts[path] = xml;
    if (relationships.length > 0) {
      parts[relationshipsPath(path)] = relationshipsXml(
        relationships.map((line) => relationshipXml(path, line)),
      );
    }
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const title: CellStyle = { bold: true, size: 16, colour: "#1F3864" };
const heading: CellStyle = { bold: true, fill: "#1F3864", colour: "#FFFFFF", wrap: true, vertical: "center" };
const words: CellStyle = { wrap: true, vertical: "top", border: "thin" };
const share: CellStyle = { format: "0.0%", align: "right", vertical: "top", border: "thin" };
const points: CellStyle = { format: '+0.0" p.p.";-0.0" p.p."', border: "thin", vertical: "top" };

const texts = (values: readonly string[], style?: CellStyle): readonly LayoutCell[] =>
  values.map((value) => (style === undefined ? { value } : { value, style }));

const row = (
  code: string,
  name: string,
  verdict: string,
  attainment: number | null,
  variance: number,
  cause: string,
) => ({
  cells: [
    { value: code, style: words, link: { sheet: "Per l'ente", address: "B2" } },
    { value: name, style: words },
    { value: verdict, style: words },
    { value: attainment, style: share },
    { value: variance, style: points },
    { value: cause, style: words },
    { value: attainment !== null },
    { value: "interno" },
  ],
});

const verdictArea = { top: 5, left: 3, bottom: 9, right: 3 };

/** One of everything a layout can hold. */
export const everything: SheetLayout = {
  name: "Per l'ente",
  tabColour: "#1F3864",
  columns: [
    { width: 9 },
    { width: 40 },
    { width: 22 },
    { width: 12 },
    { width: 14 },
    { width: 30 },
    { width: 10, hidden: true, group: 1 },
    { width: 10, hidden: true, group: 1 },
  ],
  rows: [
    { height: 24, cells: [{ value: "Relazione & <risultati>", style: title }] },
    { cells: [{ value: "43 target raggiunti su 53 valutati", style: { italic: true, indent: 1 } }] },
    { cells: [] },
    {
      height: 32,
      cells: texts(
        [
          "Codice",
          "Indicatore",
          "Esito",
          "Grado di\nraggiungimento",
          "Scostamento",
          "Causa",
          "Conta",
          "Nota",
        ],
        heading,
      ),
    },
    row("1.1.1", "Numero di imprese che hanno usato il servizio nell'anno", "✔ Raggiunto", 1, 3.2, "=1+1"),
    row("1.1.2", "Tempo medio di pagamento", "✘ Non raggiunto", 0.7875, -4.5, "-5 giorni"),
    row(
      "2.1",
      "Utenti soddisfatti, sul totale di quelli che hanno risposto al questionario",
      "Rinviato",
      null,
      0,
      "+prova",
    ),
    row("3", 'Attività "varie"', "✔ Raggiunto (da confermare)", 0.976, 0.1, "@nota"),
    row("4", "Quota", "✘ Non raggiunto", 0, -100, "due\nrighe  e \u0007 _x0041_"),
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 6 }],
  freeze: { rows: 4, columns: 2 },
  tables: [{ name: "PerEnte", area: { top: 4, left: 1, bottom: 9, right: 8 }, style: "TableStyleLight1" }],
  conditionalFormats: [
    {
      area: verdictArea,
      when: { kind: "starts-with", column: 3, text: "✔ Raggiunto" },
      look: { fill: "#C6E0B4", colour: "#1E4620", bold: true },
    },
    {
      area: verdictArea,
      when: { kind: "starts-with", column: 3, text: "✘ Non" },
      look: { fill: "#F8CBAD", colour: "#7A1F00" },
    },
    {
      area: { top: 5, left: 4, bottom: 9, right: 4 },
      when: { kind: "equals", column: 3, text: "Rinviato" },
      look: { fill: "#D9D9D9", colour: "#404040" },
    },
  ],
  validations: [
    {
      area: { top: 5, left: 6, bottom: 9, right: 6 },
      source: { sheet: "Per l'ente", area: { top: 5, left: 3, bottom: 9, right: 3 } },
      allowOther: true,
    },
    {
      area: { top: 5, left: 3, bottom: 9, right: 3 },
      source: { sheet: "Elenchi", area: { top: 2, left: 1, bottom: 9, right: 1 } },
      allowOther: false,
    },
  ],
  charts: [
    {
      title: "Grado di raggiungimento & co.",
      categories: { top: 5, left: 2, bottom: 9, right: 2 },
      values: { top: 5, left: 4, bottom: 9, right: 4 },
      place: { top: 12, left: 1, bottom: 26, right: 6 },
      colour: "#2F5597",
      max: 1,
      format: "0.0%",
    },
  ],
  print: {
    orientation: "landscape",
    fitToWidth: true,
    repeatRows: { from: 4, to: 4 },
    header: "Camera di commercio A&B",
    footer: "Pagina &P di &N",
  },
  hideGridLines: true,
};
