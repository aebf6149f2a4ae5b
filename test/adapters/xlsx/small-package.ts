import { strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx, type XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import type { Snapshot } from "../../../src/ports/snapshot.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface SmallSheet {
  readonly name: string;
  /** What stands between the tags of the worksheet. */
  readonly xml: string;
  /** Lines of its .rels part. */
  readonly relationships?: string;
  /** Further attributes of its line in the workbook. */
  readonly attributes?: string;
}

export interface SmallWorkbook {
  readonly sheets: readonly SmallSheet[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** `<xf>` elements behind the first, which is the plain one. */
  readonly xfs?: string;
  readonly formats?: string;
  /** What stands in the workbook behind the sheets. */
  readonly tail?: string;
  readonly properties?: string;
  /** Lines of the workbook's .rels part. */
  readonly relationships?: string;
  /** Further lines of the content types. */
  readonly types?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

export const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (lines: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${lines}</Relationships>`;

/** The parts of a hand-made workbook, as plain as they may be. */
export function smallParts(workbook: SmallWorkbook): Record<string, string> {
  const {
    sheets,
    strings,
    xfs = "",
    formats = "",
    tail = "",
    properties = "",
    types = "",
    parts = {},
  } = workbook;
  const lines = sheets.map((_, i) =>
    relationship(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  const own = sheets.map(
    ({ name, attributes = "" }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" ${attributes} r:id="rId${i + 1}"/>`,
  );
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="x/rels"/>${types}</Types>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${own.join("")}</sheets>${tail}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      lines.join("") +
        relationship("rIdS", "styles", "styles.xml") +
        (strings === undefined ? "" : relationship("rIdT", "sharedStrings", "/xl/sharedStrings.xml")) +
        (workbook.relationships ?? ""),
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="0">${formats}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs}</cellXfs></styleSheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`,
      ]),
    ),
    ...Object.fromEntries(
      sheets.flatMap((sheet, i) =>
        sheet.relationships === undefined
          ? []
          : [[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationships(sheet.relationships)]],
      ),
    ),
    ...parts,
  };
}

export const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: "2021-06-30T12:00:00",
  });

export const smallXlsx = (workbook: SmallWorkbook): Uint8Array => packed(smallParts(workbook));

/** The texts of the parts of a package. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]),
  );

/** @throws when the bytes are refused */
export function opened(bytes: Uint8Array): XlsxWorkbook {
  const workbook = openXlsx(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issue));
  return workbook.value;
}

/** @throws when the workbook is refused */
export async function snapshotOf(workbook: XlsxWorkbook): Promise<Snapshot> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.issue));
  return snapshot.value;
}

/** A sheet with these rows. */
export const sheetOf = (rows: string, name = "Foglio"): SmallSheet => ({
  name,
  xml: `<sheetData>${rows}</sheetData>`,
});

/** What stands between the tags of the sheet's rows after a change. */
export const rowsIn = (bytes: Uint8Array, sheet = 1): string =>
  /<sheetData>(?<rows>.*)<\/sheetData>/s.exec(partsOf(bytes)[`xl/worksheets/sheet${sheet}.xml`] ?? "")?.groups
    ?.rows ?? "";
