import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Short digest of rules and inputs, for logs an auditor compares: the first 12 hex digits of SHA-256. */
export const auditDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);

/**
 * Fast digest of what a row of one of our sheets holds, to see whether somebody typed there: 32-bit FNV-1a, 8 hex
 * digits. It guards against accidents, not against forgery.
 */
export function rowDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
