import type { CellPlace } from "../adapters/office-js/read-cells.ts";

const ADDRESS = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!(?<address>\$?[A-Z]{1,3}\$?\d+)$/i;

/** "'Per l''ente'!$B$2" as a place; undefined for areas, and for cells of another workbook. */
export function cellPlace(reference: string | null | undefined): CellPlace | undefined {
  const { quoted, plain, address } = ADDRESS.exec(reference ?? "")?.groups ?? {};
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || address === undefined || /[[\]]/.test(sheet)) return undefined;
  return { sheet, address: address.replaceAll("$", "") };
}
