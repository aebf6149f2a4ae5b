import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import {
  DIRECTORY_HEADER,
  END_OF_DIRECTORY,
  LOCAL_HEADER,
  type ZipArchive,
  type ZipEntry,
} from "./zip-read.ts";

/** 1 January 1980, the first moment a zip can hold: what we write never depends on the clock. */
const FIXED_STAMP = (1 << 21) | (1 << 16);
/** Sizes stand in the local header, not behind the data. */
const SIZES_FOLLOW = 1 << 3;
const DEFLATE = 8;

/**
 * An entry of ours. Level 3 of 9: on sheet data it takes half the time of level 6 and gives 3 % more bytes.
 *
 * @param like the entry it takes the place of, whose name it keeps as written
 */
export function newEntry(name: string, bytes: Uint8Array, like?: ZipEntry): ZipEntry {
  return {
    name,
    rawName: like?.rawName ?? new TextEncoder().encode(name),
    flags: (like?.flags ?? 0) & ~SIZES_FOLLOW,
    method: DEFLATE,
    stamp: FIXED_STAMP,
    crc: crc32(bytes),
    size: bytes.length,
    attributes: like?.attributes ?? 0,
    comment: like?.comment ?? new Uint8Array(),
    data: deflateSync(bytes, { level: 3 }),
  };
}

/** Writes an archive; the entries' data are copied as they are, in the order given. Sizes fit 32 bits (LIMITS). */
export function writeZip({ entries, comment }: ZipArchive): Uint8Array {
  const headers = entries.reduce(
    (sum, { rawName, comment: note }) => sum + 76 + 2 * rawName.length + note.length,
    0,
  );
  const data = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const out = new Uint8Array(headers + data + 22 + comment.length);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    writeCommon(view, at + 4, entry);
    out.set(entry.rawName, at + 30);
    out.set(entry.data, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.data.length;
  }
  const directory = at;
  for (const [i, entry] of entries.entries()) {
    view.setUint32(at, DIRECTORY_HEADER, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint16(at + 32, entry.comment.length, true);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    out.set(entry.rawName, at + 46);
    out.set(entry.comment, at + 46 + entry.rawName.length);
    at += 46 + entry.rawName.length + entry.comment.length;
  }
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  view.setUint16(at + 20, comment.length, true);
  out.set(comment, at + 22);
  return out;
}

/** The fields that local and directory headers share, from the version needed to the length of the extra field. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
  view.setUint16(at + 24, 0, true);
}
