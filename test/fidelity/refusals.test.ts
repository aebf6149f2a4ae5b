import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WorkbookFailure } from "../../src/ports/workbook.ts";
import { buildZip, deflated } from "../support/zip-builder.ts";
import { readFixture } from "./fixtures.ts";
import {
  bigPart,
  cellBeyondTheSheet,
  deepNesting,
  entityBomb,
  externalEntity,
  farCell,
  manyBigParts,
  overlappingParts,
  soundEntries,
  withoutPart,
  withPart,
} from "./hostile-packages.ts";
import { readResult } from "./outcome.ts";

type Code = WorkbookFailure["code"] | "read";

/** The code of the refusal, or "read". */
async function codeOf(bytes: Uint8Array): Promise<Code> {
  const result = await readResult(bytes);
  return result.ok ? "read" : result.issue.code;
}

const sound = readFixture("excel-like.xlsx");
const cut = (share: number): Uint8Array => sound.slice(0, Math.floor(sound.length * share));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const xlsb = buildZip([
  deflated(
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
  ),
  deflated(
    "_rels/.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
  ),
  deflated("xl/workbook.bin", new Uint8Array(64)),
]);
const letter = buildZip([
  deflated(
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  ),
  deflated("word/document.xml", "<document/>"),
]);

describe("files that are no workbook of ours", () => {
  test.each([
    { what: "nothing at all", bytes: new Uint8Array(), code: "not-a-workbook" },
    { what: "a line of text", bytes: text("Codice;Indicatore;Target"), code: "not-a-workbook" },
    { what: "two letters of a zip", bytes: text("PK"), code: "damaged" },
    { what: "a PDF", bytes: text("%PDF-1.7\n"), code: "not-a-workbook" },
    {
      what: "a zip of other things",
      bytes: buildZip([deflated("nota.txt", "ciao")]),
      code: "not-a-workbook",
    },
    { what: "a letter", bytes: letter, code: "not-a-workbook" },
    { what: "an .xls", bytes: readFixture("old-excel.xls"), code: "old-format" },
    { what: "an .ods", bytes: readFixture("open-document.ods"), code: "old-format" },
    { what: "an .xlsb", bytes: xlsb, code: "old-format" },
    { what: "a workbook under a password", bytes: readFixture("encrypted.xlsx"), code: "encrypted" },
    { what: "a workbook cut in half", bytes: cut(0.5), code: "damaged" },
    { what: "a workbook without its last bytes", bytes: cut(0.999), code: "damaged" },
    { what: "a workbook after the first kilobyte", bytes: sound.slice(1024), code: "not-a-workbook" },
    {
      what: "an entry under a zip password",
      bytes: buildZip(soundEntries.map((entry) => ({ ...entry, flags: 1 }))),
      code: "encrypted",
    },
    {
      what: "two parts of one name",
      bytes: buildZip([...soundEntries, deflated("xl/workbook.xml", "<workbook/>")]),
      code: "damaged",
    },
    {
      what: "a part outside the package",
      bytes: buildZip([...soundEntries, deflated("../../outside.xml", "<a/>")]),
      code: "damaged",
    },
    {
      what: "a wrong checksum",
      bytes: buildZip(soundEntries.map((entry) => ({ ...entry, checksum: 1 }))),
      code: "damaged",
    },
    {
      what: "broken XML in the workbook",
      bytes: withPart("xl/workbook.xml", "<workbook><sheets>"),
      code: "damaged",
    },
    {
      what: "broken XML in a sheet",
      bytes: withPart("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row"),
      code: "damaged",
    },
    { what: "no workbook part", bytes: withoutPart("xl/workbook.xml"), code: "damaged" },
    { what: "a sheet without its part", bytes: withoutPart("xl/worksheets/sheet2.xml"), code: "damaged" },
    { what: "entities that multiply", bytes: withPart("xl/workbook.xml", entityBomb), code: "damaged" },
    {
      what: "an entity that reads a file",
      bytes: withPart("xl/workbook.xml", externalEntity),
      code: "damaged",
    },
    {
      what: "200,000 elements in each other",
      bytes: withPart("xl/workbook.xml", deepNesting),
      code: "damaged",
    },
    {
      what: "a cell beyond the sheet",
      bytes: withPart("xl/worksheets/sheet2.xml", cellBeyondTheSheet),
      code: "damaged",
    },
    { what: "a cell in the last corner", bytes: withPart("xl/worksheets/sheet2.xml", farCell), code: "read" },
  ] satisfies { what: string; bytes: Uint8Array; code: Code }[])("$what: $code", async ({ bytes, code }) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe("small files that unpack to gibibytes", () => {
  test.each([
    { what: "one part of 3 GiB", make: () => bigPart(), codes: ["too-large"] },
    {
      what: "one part of 3 GiB that says 1,000 bytes",
      make: () => bigPart(1000),
      codes: ["damaged", "too-large"],
    },
    { what: "ten parts of 200 MiB", make: () => manyBigParts(), codes: ["too-large"] },
    { what: "200 parts on the same 16 MiB", make: () => overlappingParts(), codes: ["damaged", "too-large"] },
  ] satisfies { what: string; make: () => Uint8Array; codes: Code[] }[])(
    "$what is refused without being unpacked",
    async ({ make, codes }) => {
      const bytes = make();
      const memory = process.memoryUsage().rss;
      expect(codes).toContain(await codeOf(bytes));
      expect((process.memoryUsage().rss - memory) / 1024 ** 2).toBeLessThan(256);
    },
    5_000,
  );
});

describe("spoilt workbooks are refused or read, and nothing is thrown", () => {
  const names = soundEntries.map(({ name }) => name);

  test.each([
    { how: "without", spoil: withoutPart },
    { how: "with an empty", spoil: (name: string) => withPart(name, "") },
    { how: "with bytes of zero for a", spoil: (name: string) => withPart(name, new Uint8Array(50)) },
    {
      how: "with another root in",
      spoil: (name: string) => withPart(name, '<?xml version="1.0"?><other><a/></other>'),
    },
  ])("$how part, each in turn", async ({ spoil }) => {
    const codes = await Promise.all(names.map(async (name) => [name, await codeOf(spoil(name))] as const));
    const unexpected = codes.filter(([, code]) => !["read", "damaged", "not-a-workbook"].includes(code));
    expect(unexpected).toEqual([]);
  });

  test("any bytes changed in the container", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        async (changes) => {
          const bytes = sound.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(typeof (await codeOf(bytes))).toBe("string");
        },
      ),
      { seed: 2021, numRuns: 150 },
    );
  });
});
