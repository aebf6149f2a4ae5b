import { fail, ok, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { LIMITS, damaged, tooLarge } from "./refusals.ts";

/** An entry as it stands in the archive, its data still compressed, so that it can be copied untouched. */
export interface ZipEntry {
  /** With forward slashes. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated; others can be copied, not read. */
  readonly method: number;
  /** Time and date as MS-DOS counts them. */
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: number;
  readonly comment: Uint8Array;
  readonly data: Uint8Array;
}

export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

type Fail = WorkbookFailure;

export const END_OF_DIRECTORY = 0x06054b50;
export const DIRECTORY_HEADER = 0x02014b50;
export const LOCAL_HEADER = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_EXTRA = 1;

/**
 * Reads the directory of a zip archive; nothing is inflated. Refuses what no spreadsheet program writes: doubled
 * names, names that climb out of the package, more or larger parts than `LIMITS`.
 *
 * @source APPNOTE.TXT 4.3 (the zip format's specification)
 */
export function readZip(bytes: Uint8Array): Result<ZipArchive, Fail> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return damaged("zip");
  if (end.count > LIMITS.parts) return tooLarge("parts", end.count);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = end.directory;
  for (let i = 0; i < end.count; i++) {
    const header = readHeader(view, at);
    if (header === undefined) return damaged("zip");
    const { entry } = header;
    if (!isPlainName(entry.name) || names.has(entry.name.toLowerCase())) return damaged(entry.name);
    if ((entry.flags & 1) === 1) return fail({ code: "encrypted", facts: {} });
    total += entry.size;
    if (entry.size > LIMITS.partBytes) return tooLarge("partBytes", entry.size, entry.name);
    if (total > LIMITS.totalBytes) return tooLarge("totalBytes", total);
    names.add(entry.name.toLowerCase());
    entries.push(entry);
    at = header.next;
  }
  return ok({ entries, comment: end.comment });
}

interface End {
  readonly count: number;
  readonly directory: number;
  readonly comment: Uint8Array;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): End | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const commentLength = view.getUint16(at + 20, true);
    if (at + 22 + commentLength > view.byteLength) continue;
    const comment = bytesOf(view, at + 22, commentLength);
    const count = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    if (count !== 0xffff && directory !== 0xffffffff) return { count, directory, comment };
    return findZip64End(view, at - 20, comment);
  }
  return undefined;
}

function findZip64End(view: DataView, locator: number, comment: Uint8Array): End | undefined {
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength) return undefined;
  const count = Number(view.getBigUint64(at + 32, true));
  return { count, directory: Number(view.getBigUint64(at + 48, true)), comment };
}

function readHeader(view: DataView, at: number): { entry: ZipEntry; next: number } | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_HEADER) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > view.byteLength) return undefined;
  const rawName = bytesOf(view, at + 46, nameLength);
  const [size, compressed, offset] = readSizes(view, at, at + 46 + nameLength, extraLength);
  const data = readData(view, offset, rawName, compressed);
  if (data === undefined) return undefined;
  const entry = {
    name: new TextDecoder().decode(rawName).replaceAll("\\", "/"),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    attributes: view.getUint32(at + 38, true),
    comment: bytesOf(view, next - commentLength, commentLength),
    data,
  };
  return { entry, next };
}

/** Inflated size, compressed size and place; those that do not fit 32 bits stand in an extra field, in this order. */
function readSizes(view: DataView, header: number, extra: number, length: number): [number, number, number] {
  const sizes = [24, 20, 42].map((field) => view.getUint32(header + field, true));
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let field = at + 4;
    for (const [i, size] of sizes.entries()) {
      if (size !== 0xffffffff || field + 8 > extra + length) continue;
      sizes[i] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  const [size = 0, compressed = 0, offset = 0] = sizes;
  return [size, compressed, offset];
}

/** The compressed data behind the local header, whose name must agree with the directory's. */
function readData(view: DataView, at: number, name: Uint8Array, length: number): Uint8Array | undefined {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > view.byteLength || view.getUint16(at + 26, true) !== name.length) return undefined;
  const localName = bytesOf(view, at + 30, name.length);
  return localName.every((byte, i) => byte === name[i]) ? bytesOf(view, start, length) : undefined;
}

const bytesOf = (view: DataView, at: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + at, length);

const isPlainName = (name: string): boolean =>
  name !== "" &&
  !/^\/|^[a-z]:|\0/i.test(name) &&
  !name.split("/").some((step) => step === ".." || step === ".");
