import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../../src/adapters/xlsx/crc32.ts";
import { inflateEntry } from "../../../src/adapters/xlsx/inflate-entry.ts";
import { readZip, type ZipArchive, type ZipEntry } from "../../../src/adapters/xlsx/zip-read.ts";
import { newEntry, writeZip } from "../../../src/adapters/xlsx/zip-write.ts";
import { buildZip, deflated } from "../../support/zip-builder.ts";

const read = (bytes: Uint8Array): ZipArchive => {
  const archive = readZip(bytes);
  if (!archive.ok) throw new Error(JSON.stringify(archive.issue));
  return archive.value;
};
const textOf = (entry: ZipEntry | undefined): string => {
  const bytes = entry && inflateEntry(entry);
  return bytes?.ok === true ? new TextDecoder().decode(bytes.value) : "";
};

const sample = zipSync(
  {
    "a/è.xml": [strToU8("ciao ".repeat(50)), { level: 9 }],
    "b.bin": [strToU8("xyz"), { level: 0, comment: "nota" }],
    "c/": new Uint8Array(),
  },
  { mtime: "2020-05-04T03:02:00" },
);

test.each([
  { text: "", crc: 0 },
  { text: "123456789", crc: 0xcbf43926 },
  { text: "The quick brown fox jumps over the lazy dog", crc: 0x414fa339 },
])("the checksum of $text", ({ text, crc }) => {
  expect(crc32(strToU8(text))).toBe(crc);
});

test("reads names, texts and comments", () => {
  const { entries } = read(sample);
  expect(entries.map((entry) => [entry.name, textOf(entry)])).toEqual([
    ["a/è.xml", "ciao ".repeat(50)],
    ["b.bin", "xyz"],
    ["c/", ""],
  ]);
});

test("writes what it read, every entry as it was stored", () => {
  const before = { ...read(sample), comment: strToU8("archivio") };
  const after = read(writeZip(before));
  expect(after).toEqual(before);
});

test("an entry of ours bears no trace of the clock and keeps the place and name of the one it replaces", () => {
  const { entries, comment } = read(sample);
  const [first, ...rest] = entries;
  if (first === undefined) throw new Error("no entry");
  const replaced = newEntry(first.name, strToU8("nuovo"), first);
  const bytes = writeZip({ entries: [replaced, ...rest, newEntry("d.xml", strToU8("d"))], comment });
  expect(bytes).toEqual(
    writeZip({
      entries: [newEntry(first.name, strToU8("nuovo"), first), ...rest, newEntry("d.xml", strToU8("d"))],
      comment,
    }),
  );
  expect(read(bytes).entries.map((entry) => [entry.name, textOf(entry)])).toEqual([
    ["a/è.xml", "nuovo"],
    ["b.bin", "xyz"],
    ["c/", ""],
    ["d.xml", "d"],
  ]);
  expect(replaced.stamp).toBe((1 << 21) | (1 << 16));
});

/** A 32-bit archive made a 64-bit one: the sizes and places stand in extra fields and in the second end record. */
function zip64(name: string, text: string): Uint8Array {
  const plain = read(buildZip([deflated(name, text)])).entries[0];
  if (plain === undefined) throw new Error("no entry");
  const label = strToU8(name);
  const bytes = new Uint8Array(1000);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (...fields: readonly (readonly [2 | 4 | 8, number])[]): void => {
    for (const [size, value] of fields) {
      if (size === 2) view.setUint16(at, value, true);
      else if (size === 4) view.setUint32(at, value, true);
      else view.setBigUint64(at, BigInt(value), true);
      at += size;
    }
  };
  const append = (piece: Uint8Array): void => {
    bytes.set(piece, at);
    at += piece.length;
  };
  put(
    [4, 0x04034b50],
    [2, 45],
    [2, 0],
    [2, 8],
    [4, 0],
    [4, plain.crc],
    [4, 0xffffffff],
    [4, 0xffffffff],
    [2, label.length],
    [2, 0],
  );
  append(label);
  append(plain.data);
  const directory = at;
  put(
    [4, 0x02014b50],
    [2, 45],
    [2, 45],
    [2, 0],
    [2, 8],
    [4, 0],
    [4, plain.crc],
    [4, 0xffffffff],
    [4, 0xffffffff],
  );
  put([2, label.length], [2, 28], [2, 0], [2, 0], [2, 0], [4, 0], [4, 0xffffffff]);
  append(label);
  put([2, 1], [2, 24], [8, plain.size], [8, plain.data.length], [8, 0]);
  const end = at;
  put(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, 1],
    [8, 1],
    [8, end - directory],
    [8, directory],
  );
  put([4, 0x07064b50], [4, 0], [8, end], [4, 1]);
  put([4, 0x06054b50], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff], [4, 0xffffffff], [4, 0xffffffff], [2, 0]);
  return bytes.slice(0, at);
}

test("reads archives with 64-bit fields", () => {
  expect(read(zip64("a.xml", "ciao")).entries.map((entry) => [entry.name, textOf(entry)])).toEqual([
    ["a.xml", "ciao"],
  ]);
});

test("a part named with backslashes is found under its proper name and keeps the one it has", () => {
  const before = read(buildZip([deflated("xl\\workbook.xml", "a")]));
  expect(before.entries[0]?.name).toBe("xl/workbook.xml");
  expect(read(writeZip(before))).toEqual(before);
});

describe("refusals of the directory", () => {
  const entry = deflated("a.xml", "ciao");
  test.each([
    { what: "no end", bytes: sample.slice(0, -20), issue: { code: "damaged", facts: { part: "zip" } } },
    {
      what: "an entry beyond the end",
      bytes: sample.slice(100),
      issue: { code: "damaged", facts: { part: "zip" } },
    },
    {
      what: "two of a name",
      bytes: buildZip([entry, { ...entry, name: "A.XML" }]),
      issue: { code: "damaged", facts: { part: "A.XML" } },
    },
    {
      what: "a way out",
      bytes: buildZip([{ ...entry, name: "x/../../a.xml" }]),
      issue: { code: "damaged", facts: { part: "x/../../a.xml" } },
    },
    {
      what: "a way out, backwards",
      bytes: buildZip([{ ...entry, name: "..\\a.xml" }]),
      issue: { code: "damaged", facts: { part: "../a.xml" } },
    },
    {
      what: "an absolute name",
      bytes: buildZip([{ ...entry, name: "/a.xml" }]),
      issue: { code: "damaged", facts: { part: "/a.xml" } },
    },
    {
      what: "a drive",
      bytes: buildZip([{ ...entry, name: "c:a.xml" }]),
      issue: { code: "damaged", facts: { part: "c:a.xml" } },
    },
    {
      what: "a password",
      bytes: buildZip([{ ...entry, flags: 1 }]),
      issue: { code: "encrypted", facts: {} },
    },
    {
      what: "a huge part",
      bytes: buildZip([{ ...entry, size: 2 ** 28 + 1 }]),
      issue: {
        code: "too-large",
        facts: { what: "partBytes", limit: 2 ** 28, size: 2 ** 28 + 1, part: "a.xml" },
      },
    },
    {
      what: "many large parts",
      bytes: buildZip(["a", "b", "c"].map((name) => ({ ...entry, name, size: 2 ** 28 }))),
      issue: {
        code: "too-large",
        facts: { what: "totalBytes", limit: 2 ** 29, size: 3 * 2 ** 28, part: "zip" },
      },
    },
    {
      what: "too many parts",
      bytes: buildZip(Array.from({ length: 10_001 }, (_, i) => ({ ...entry, name: `${i}` }))),
      issue: { code: "too-large", facts: { what: "parts", limit: 10_000, size: 10_001, part: "zip" } },
    },
  ])("$what", ({ bytes, issue }) => {
    expect(readZip(bytes)).toEqual({ ok: false, issue });
  });
});

describe("refusals of an entry", () => {
  const good = deflated("a.xml", "ciao ".repeat(100));
  test.each([
    { what: "more comes out than it says", entry: { ...good, size: 499 } },
    { what: "less comes out than it says", entry: { ...good, size: 501 } },
    {
      what: "it says more than could ever come out",
      entry: { ...good, size: good.packed.length * 1032 + 1 },
    },
    { what: "another checksum", entry: { ...good, checksum: 1 } },
    {
      what: "stored, and another checksum",
      entry: { ...good, method: 0 as const, size: good.packed.length },
    },
    { what: "stored, and another size", entry: { ...good, method: 0 as const } },
    { what: "no deflate stream", entry: { ...good, packed: new Uint8Array([7, 7, 7]) } },
    { what: "cut off", entry: { ...good, packed: good.packed.slice(0, -3) } },
  ])("$what", ({ entry }) => {
    const [first] = read(buildZip([entry])).entries;
    expect(first && inflateEntry(first)).toEqual({
      ok: false,
      issue: { code: "damaged", facts: { part: "a.xml" } },
    });
  });

  test("an unknown way of packing", () => {
    const [first] = read(buildZip([good])).entries;
    expect(first && inflateEntry({ ...first, method: 14 })).toMatchObject({ ok: false });
  });
});
