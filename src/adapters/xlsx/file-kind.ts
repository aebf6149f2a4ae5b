import { fail, ok, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";

const ZIP = [0x50, 0x4b];
/** The compound file of older Office formats, and of encrypted newer ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams by whose name a compound file shows what it is, in the order of asking. @source MS-OFFCRYPTO 2.3.4, MS-XLS 2.1.2 */
const COMPOUND_KINDS: readonly { readonly stream: string; readonly failure: WorkbookFailure }[] = [
  { stream: "EncryptedPackage", failure: { code: "encrypted", facts: {} } },
  { stream: "Workbook", failure: { code: "old-format", facts: { format: "xls" } } },
  { stream: "Book", failure: { code: "old-format", facts: { format: "xls" } } },
];

/** Looks at the first bytes: only a zip can be a workbook of ours. The rest is refused by what it is. */
export function requireZip(bytes: Uint8Array): Result<Uint8Array, WorkbookFailure> {
  if (startsWith(bytes, ZIP)) return ok(bytes);
  const kind = startsWith(bytes, COMPOUND)
    ? COMPOUND_KINDS.find(({ stream }) => holds(bytes, streamName(stream)))
    : undefined;
  return fail(kind?.failure ?? { code: "not-a-workbook", facts: {} });
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** A name in the directory of a compound file: UTF-16, closed by a zero. */
const streamName = (name: string): readonly number[] =>
  [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, words: readonly number[]): boolean {
  const first = words[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (words.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
