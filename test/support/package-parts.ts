import { createHash } from "node:crypto";
import { crc32, inflateRawSync } from "node:zlib";

/** One entry of a package, as packed and as unpacked. */
export interface PackagePart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  readonly content: Uint8Array;
}

/** The parts by name, in the order of the central directory. */
export type Parts = ReadonlyMap<string, PackagePart>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * Reads a package by the letter of the zip format, so that the tests do not trust the code they judge.
 *
 * @throws when the file breaks a rule that Excel holds to: headers that disagree, a wrong checksum or size, two
 * entries of one name. Zip64 and encrypted entries are not read: nothing here writes them.
 */
export function readParts(bytes: Uint8Array): Parts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(file);
  const parts = new Map<string, PackagePart>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    demand(file.readUInt32LE(at) === CENTRAL, `no central header at ${String(at)}`);
    const nameLength = file.readUInt16LE(at + 28);
    const part = readEntry(file, at, file.toString("utf8", at + 46, at + 46 + nameLength));
    demand(!parts.has(part.name), `two entries are named ${part.name}`);
    if (!part.name.endsWith("/")) parts.set(part.name, part);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  demand(at === end, "the central directory does not end where the file says");
  return parts;
}

/** SHA-256 in hex; a readable difference where whole files are compared. */
export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The same part, packed the same way. */
export const isSamePart = (one: PackagePart, other: PackagePart): boolean =>
  one.method === other.method && hashOf(one.packed) === hashOf(other.packed) && isSameContent(one, other);

export const isSameContent = (one: PackagePart, other: PackagePart): boolean =>
  hashOf(one.content) === hashOf(other.content);

function endRecord(file: Buffer): number {
  for (let at = file.length - 22; at >= 0; at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw new Error("Not a zip file: no end record");
}

function readEntry(file: Buffer, central: number, name: string): PackagePart {
  const method = file.readUInt16LE(central + 10);
  const checksum = file.readUInt32LE(central + 16);
  const packedSize = file.readUInt32LE(central + 20);
  const size = file.readUInt32LE(central + 24);
  const local = file.readUInt32LE(central + 42);
  demand(file.readUInt32LE(local) === LOCAL, `${name}: no local header`);
  demand(file.readUInt16LE(local + 8) === method, `${name}: the headers disagree on the method`);
  const nameLength = file.readUInt16LE(local + 26);
  const start = local + 30 + nameLength + file.readUInt16LE(local + 28);
  demand(
    file.toString("utf8", local + 30, local + 30 + nameLength) === name,
    `${name}: the headers disagree on the name`,
  );
  // Bit 3: checksum and sizes follow the data, and stand in the central directory only.
  if ((file.readUInt16LE(local + 6) & 8) === 0) {
    demand(file.readUInt32LE(local + 14) === checksum, `${name}: the headers disagree on the checksum`);
    demand(file.readUInt32LE(local + 18) === packedSize, `${name}: the headers disagree on the size`);
  }
  const packed = new Uint8Array(file.subarray(start, start + packedSize));
  demand(method === 0 || method === 8, `${name}: method ${String(method)}`);
  const content = method === 0 ? packed : new Uint8Array(inflateRawSync(packed));
  demand(content.length === size, `${name}: ${String(content.length)} bytes, not ${String(size)}`);
  demand(crc32(content) === checksum, `${name}: wrong checksum`);
  return { name, method, packed, content };
}

function demand(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(`Broken package: ${otherwise}`);
}
