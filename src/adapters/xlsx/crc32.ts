/** Eight tables of 256, so that eight bytes go in at once. */
const TABLES = (() => {
  const tables = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    tables[byte] = crc;
  }
  for (let i = 256; i < tables.length; i++) {
    const before = tables[i - 256] ?? 0;
    tables[i] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return tables;
})();

const look = (table: number, byte: number): number => TABLES[table * 256 + (byte & 0xff)] ?? 0;

/** The checksum of a zip entry. @source APPNOTE.TXT 4.4.7 (the zip format's specification) */
export function crc32(bytes: Uint8Array): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = 0xffffffff;
  let i = 0;
  for (; i + 8 <= bytes.length; i += 8) {
    const low = crc ^ words.getUint32(i, true);
    const high = words.getUint32(i + 4, true);
    crc = look(7, low) ^ look(6, low >>> 8) ^ look(5, low >>> 16) ^ look(4, low >>> 24);
    crc ^= look(3, high) ^ look(2, high >>> 8) ^ look(1, high >>> 16) ^ look(0, high >>> 24);
  }
  for (; i < bytes.length; i++) crc = look(0, crc ^ (bytes[i] ?? 0)) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
