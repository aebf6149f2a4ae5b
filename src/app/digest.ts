import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Short digest of rules and inputs, for logs an auditor compares: the first 12 hex digits of SHA-256. */
export const auditDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);

/** Whether two files are the same, byte for byte. */
export const bytesDigest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/**
 * Fast digest of what a row of one of our sheets holds, to see whether somebody typed there: 32-bit FNV-1a over its
 * cells, told one after the other (`withCell`), as 8 hex digits (`digestText`). It guards against accidents, not
 * against forgery.
 */
export type RowHash = number;

export const NO_CELLS: RowHash = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * The hash of a row with one more cell.
 *
 * @param kind what the cell holds, as `cellToken` tells it, in two parts that count as one text; "" for an empty cell,
 * which counts for nothing
 */
export const withCell = (hash: RowHash, column: number, kind: string, text = ""): RowHash =>
  kind === "" ? hash : withText(withText(Math.imul(hash ^ column, PRIME), kind), text);

function withText(before: RowHash, text: string): RowHash {
  let hash = before;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash;
}

const HEX = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const hex = (byte: number): string => HEX[byte & 0xff] ?? "";

export const digestText = (hash: RowHash): string =>
  hex(hash >>> 24) + hex(hash >>> 16) + hex(hash >>> 8) + hex(hash);

/** The digest of a row that holds these tokens side by side, the first in this column. */
export function rowDigest(tokens: readonly string[], firstColumn = 0): string {
  let hash = NO_CELLS;
  for (let index = 0; index < tokens.length; index += 1)
    hash = withCell(hash, firstColumn + index, tokens[index] ?? "");
  return digestText(hash);
}
