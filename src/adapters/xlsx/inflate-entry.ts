import { Inflate } from "fflate";
import { ok, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { crc32 } from "./crc32.ts";
import { damaged } from "./refusals.ts";
import type { ZipEntry } from "./zip-read.ts";

/** No deflate stream yields more than this per byte. @source zlib's technical notes: 1032:1 */
const MOST_PER_BYTE = 1032;
/** Compressed bytes that go in at once: what can come out of them before we look is bounded. */
const STEP = 16 * 1024;

/**
 * Inflates an entry. Stops as soon as more comes out than the directory declares, so that a lying header costs
 * nothing, and compares the checksum.
 */
export function inflateEntry(entry: ZipEntry): Result<Uint8Array, WorkbookFailure> {
  const { data, size, name } = entry;
  if (entry.method === 0) {
    return data.length === size && crc32(data) === entry.crc ? ok(data) : damaged(name);
  }
  if (entry.method !== 8 || size > data.length * MOST_PER_BYTE) return damaged(name);
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let i = 0; i < data.length && length <= size; i += STEP) {
      inflate.push(data.subarray(i, i + STEP), i + STEP >= data.length);
    }
  } catch {
    return damaged(name);
  }
  return length === size && crc32(out) === entry.crc ? ok(out) : damaged(name);
}
