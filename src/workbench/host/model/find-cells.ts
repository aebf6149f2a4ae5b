import type { Host } from "../protocol/host.ts";
import type { Area, Sheet } from "./book.ts";
import { cellText } from "./cell-text.ts";

export interface SearchOptions {
  /** The whole text of the cell, not a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** A pattern for what is sought: "?" stands for a sign, "*" for any, "~" takes their meaning away. */
export function searchPattern(text: string, { completeMatch, matchCase }: SearchOptions): RegExp {
  const source = text.replaceAll(/~[*?~]|[\s\S]/g, (sign) => {
    if (sign === "*") return "[\\s\\S]*";
    if (sign === "?") return "[\\s\\S]";
    return escaped(sign.length === 2 ? sign.slice(1) : sign);
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? "gu" : "giu");
}

const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");

/** Cells whose text, as shown, has what is sought, row by row. (That Excel looks at the text shown is a guess.) */
export function findCells(
  host: Host,
  sheet: Sheet,
  area: Area,
  text: string,
  options: SearchOptions,
): readonly { readonly row: number; readonly column: number }[] {
  const pattern = searchPattern(text, options);
  const found: { row: number; column: number }[] = [];
  sheet.cells.forEach(({ value }, row, column) => {
    if (value !== "" && cellText(host, sheet, row, column).search(pattern) !== -1)
      found.push({ row, column });
  }, area);
  return found;
}
