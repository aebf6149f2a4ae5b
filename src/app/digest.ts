import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Short digest of rules and inputs, for logs an auditor compares: the first 12 hex digits of SHA-256. */
export const auditDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);

/**
 * Fast digest of what a row of one of our sheets holds, to see whether somebody typed there: 32-bit FNV-1a over its
 * cells, 8 hex digits. It guards against accidents, not against forgery.
 */
export class RowDigest {
  #hash = 0x811c9dc5;

  /** @param token what the cell holds (`cellToken`); "" for an empty one, which counts for nothing */
  add(column: number, token: string): void {
    if (token === "") return;
    let hash = Math.imul(this.#hash ^ column, 0x01000193);
    for (let index = 0; index < token.length; index += 1) {
      hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
    }
    this.#hash = hash;
  }

  toString(): string {
    return (this.#hash >>> 0).toString(16).padStart(8, "0");
  }
}

/** The digest of a row that holds these cells and nothing else. */
export function rowDigest(cells: readonly { readonly column: number; readonly token: string }[]): string {
  const digest = new RowDigest();
  for (const { column, token } of cells) digest.add(column, token);
  return digest.toString();
}
