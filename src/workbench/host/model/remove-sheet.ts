import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { sameName, splitAddress } from "./areas.ts";
import type { Book, Sheet } from "./book.ts";
import { rewriteReferences } from "./rewrite-references.ts";

/**
 * Takes a sheet out of the book, with all that is on it. What referred to it or to its tables says #REF! from now on.
 * (Excel keeps the cells' letters behind it, "#REF!A1"; here they go.)
 */
export function removeSheet(book: Book, sheet: Sheet): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  const tables = sheet.tables.map((table) => table.name);
  rewriteReferences(book, (formula) => withoutSheet(formula, sheet.name, tables));
}

/** "=SUM('Per centro'!A1:A9)+1" → "=SUM(#REF!)+1" */
export function withoutSheet(formula: string, sheet: string, tables: readonly string[]): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  if (!tokens.some((token) => isGone(token, sheet, tables))) return formula;
  return stringifyTokens(
    tokens.map((token) =>
      isGone(token, sheet, tables) ? { ...token, type: "error", value: "#REF!" } : token,
    ),
  );
}

const REFERENCES = ["range", "range_beam", "range_named", "structured"];

function isGone({ type, value }: Token, sheet: string, tables: readonly string[]): boolean {
  if (!REFERENCES.includes(type)) return false;
  const { sheetName, rest } = splitAddress(value);
  if (sheetName !== undefined && sameName(sheetName, sheet)) return true;
  const [table = ""] = rest.split("[", 1);
  return type !== "range" && tables.some((name) => sameName(name, table));
}
