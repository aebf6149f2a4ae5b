import { readParts, type PackagePart } from "../support/package-parts.ts";
import { buildZip, deflated, packedBlanks, type RawEntry } from "../support/zip-builder.ts";
import { readFixture } from "./fixtures.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const GIBIBYTE = 1024 ** 3;

const entryOf = ({ name, method, packed, content }: PackagePart): RawEntry => ({
  ...deflated(name, content),
  ...(method === 0 ? { method: 0, packed } : {}),
});

/** The parts of a sound workbook, to be spoilt one at a time. */
export const soundEntries: readonly RawEntry[] = [...readParts(readFixture("excel-like.xlsx")).values()].map(
  entryOf,
);

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The sound workbook with one part replaced. */
export const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  buildZip(soundEntries.map((entry) => (entry.name === name ? deflated(name, content) : entry)));

export const withoutPart = (name: string): Uint8Array =>
  buildZip(soundEntries.filter((entry) => entry.name !== name));

/** 3 GiB of blanks in a sheet of 3 MB; its header says so, or says `declared`. */
export function bigPart(declared = 3 * GIBIBYTE): Uint8Array {
  const packed = packedBlanks(3 * 1024, "<worksheet>");
  const bomb: RawEntry = { name: SHEET, method: 8, packed, size: declared, checksum: 0 };
  return buildZip(soundEntries.map((entry) => (entry.name === SHEET ? bomb : entry)));
}

/** 2 MB: ten sheets of 200 MiB each, none of them too large by itself. */
export function manyBigParts(): Uint8Array {
  const packed = packedBlanks(200, "<worksheet>");
  const size = 200 * 1024 ** 2 + "<worksheet>".length;
  const sheets = Array.from({ length: 10 }, (_, index) => `xl/worksheets/big${String(index)}.xml`);
  return buildZip([
    ...soundEntries,
    ...sheets.map((name): RawEntry => ({ name, method: 8, packed, size, checksum: 0 })),
  ]);
}

/** A few tens of KB: 200 entries that all stand on the same 16 MiB of blanks. */
export function overlappingParts(): Uint8Array {
  const packed = packedBlanks(16, "<worksheet>");
  const size = 16 * 1024 ** 2 + "<worksheet>".length;
  const names = [
    "[Content_Types].xml",
    ...Array.from({ length: 200 }, (_, index) => `xl/worksheets/sheet${String(index)}.xml`),
  ];
  return buildZip(
    names.map((name) => ({ name, method: 8, packed, size, checksum: 0 })),
    { shared: true },
  );
}

/** Each `lol` stands for ten of the one before: ten to the ninth in a few hundred bytes. */
export const entityBomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY l${String(index + 1)} "${`&l${String(index)};`.repeat(10)}">`).join("")}]><workbook ${MAIN}><sheets><sheet name="&l9;" sheetId="1"/></sheets></workbook>`;

export const externalEntity = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/hostname">]><workbook ${MAIN}><sheets><sheet name="&file;" sheetId="1"/></sheets></workbook>`;

export const deepNesting = `<?xml version="1.0"?><workbook ${MAIN}>${"<sheets>".repeat(200_000)}${"</sheets>".repeat(200_000)}</workbook>`;

/** A cell in the last row and column of all leaves no array of seventeen thousand million cells behind. */
export const farCell = `<?xml version="1.0"?><worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>`;

export const cellBeyondTheSheet = `<?xml version="1.0"?><worksheet ${MAIN}><sheetData><row r="4294967295"><c r="ZZZZZZ4294967295"><v>1</v></c></row></sheetData></worksheet>`;
