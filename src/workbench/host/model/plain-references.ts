import { parseStructRef, stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { structuredArea } from "../calculation/structured-area.ts";
import type { Place } from "../calculation/situation.ts";
import type { Reference } from "../calculation/values.ts";
import { areaText, quotedName, referenceTo, sameName } from "./areas.ts";
import type { Book, Sheet } from "./book.ts";
import { rewriteFormulas } from "./rename-references.ts";
import { bodyArea } from "./table-areas.ts";
import type { Table } from "./table.ts";

/**
 * Formulas that speak of a table speak of its cells from now on: "=SUM(Tabella1[Peso])" → "=SUM(Foglio1!$C$2:$C$4)".
 * Those that lead nowhere stay as they are.
 *
 * @source Microsoft Support, "Convert an Excel table to a range of data": references become regular cell references
 */
export function makeReferencesPlain(book: Book, sheet: Sheet, table: Table): void {
  rewriteFormulas(book, (formula, on = sheet, row = 1, column = 1) => {
    const place = { sheet: on, row, column };
    const tokens = tokenize(formula, { mergeRefs: true });
    const plain = tokens.map((token) => ({ ...token, value: plainWord(book, sheet, table, token, place) }));
    return plain.some(({ value }, index) => value !== tokens[index]?.value)
      ? stringifyTokens(plain)
      : formula;
  });
}

function plainWord(book: Book, sheet: Sheet, table: Table, { type, value }: Token, place: Place): string {
  if (type === "range_named" && sameName(value, table.name)) {
    return referenceTo({ sheet, area: bodyArea(table) }).slice(1);
  }
  if (type !== "structured" || !speaksOf(value, sheet, table, place)) return value;
  const found = structuredArea(value, place, book);
  if ("error" in found) return value;
  return isThisRow(value) ? rowReference(found) : referenceTo(found).slice(1);
}

function speaksOf(
  reference: string,
  sheet: Sheet,
  { name, area }: Table,
  { sheet: on, row, column }: Place,
): boolean {
  const named = parseStructRef(reference)?.table ?? "";
  if (named !== "") return sameName(named, name);
  const { top, left, bottom, right } = area;
  return on === sheet && row >= top && row <= bottom && column >= left && column <= right;
}

const isThisRow = (reference: string): boolean =>
  parseStructRef(reference)?.sections?.includes("this row") ?? false;

/** "Foglio1!$B3": its row follows when the formula is copied (a guess). */
const rowReference = ({ sheet, area }: Reference): string =>
  `${quotedName(sheet.name)}!${areaText(area).replaceAll(/[A-Z]+/g, (letters) => `$${letters}`)}`;
