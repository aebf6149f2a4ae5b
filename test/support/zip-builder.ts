import { constants, crc32, deflateRawSync } from "node:zlib";

/** An entry to be packed; what its headers say need not be true. */
export interface RawEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  /** Unpacked, as declared. */
  readonly size: number;
  readonly checksum: number;
  readonly flags?: number;
}

export function deflated(name: string, content: string | Uint8Array): RawEntry {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { name, method: 8, packed: deflateRawSync(bytes), size: bytes.length, checksum: crc32(bytes) };
}

/** A zip of the entries in their order. With `shared`, all stand on the data of the first one. */
export function buildZip(entries: readonly RawEntry[], { shared = false } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  entries.forEach((entry, index) => {
    const name = Buffer.from(entry.name);
    const at = shared ? 0 : offset;
    if (!shared || index === 0) {
      const local = header(entry, 30, 0x04034b50);
      local.writeUInt16LE(name.length, 26);
      locals.push(local, name, Buffer.from(entry.packed));
      offset += local.length + name.length + entry.packed.length;
    }
    const central = header(entry, 46, 0x02014b50);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    centrals.push(central, name);
  });
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** The fields that local (30 bytes) and central (46 bytes) headers share, two bytes further on in the latter. */
function header(entry: RawEntry, length: 30 | 46, signature: number): Buffer {
  const bytes = Buffer.alloc(length);
  const shift = length === 46 ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4);
  if (shift > 0) bytes.writeUInt16LE(20, 6);
  bytes.writeUInt16LE(entry.flags ?? 0, 6 + shift);
  bytes.writeUInt16LE(entry.method, 8 + shift);
  bytes.writeUInt16LE(0x5221, 12 + shift);
  bytes.writeUInt32LE(entry.checksum, 14 + shift);
  bytes.writeUInt32LE(entry.packed.length, 18 + shift);
  bytes.writeUInt32LE(entry.size, 22 + shift);
  return bytes;
}

/**
 * A deflated run of blanks of any length without ever holding it: one packed block of 1 MiB, repeated.
 *
 * @param prefix what the data starts with, so that it looks like a part
 */
export function packedBlanks(mebibytes: number, prefix: string): Uint8Array {
  const flush = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, " "), flush);
  const start = deflateRawSync(Buffer.from(prefix), flush);
  const end = deflateRawSync(Buffer.alloc(0));
  return new Uint8Array(Buffer.concat([start, ...Array.from({ length: mebibytes }, () => block), end]));
}
