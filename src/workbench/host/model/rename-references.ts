import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { sameName } from "./areas.ts";
import type { Book, Sheet } from "./book.ts";
import type { Table } from "./table.ts";

/** The formula with a table under its new name: "=SUM(Tabella1[Peso])" → "=SUM(Obiettivi[Peso])". */
export const renameTableInFormula = (formula: string, from: string, to: string): string =>
  reworded(formula, ({ type, value }) => {
    if (type === "range_named") return sameName(value, from) ? to : value;
    const reference = type === "structured" ? parseStructRef(value) : undefined;
    if (reference === undefined || !sameName(reference.table ?? "", from)) return value;
    return stringifyStructRef({ ...reference, table: to });
  });

/**
 * The formula with a table's column under its new name.
 *
 * @param isInside the formula stands in the table itself, where "[@Peso]" needs no table name
 */
export const renameColumnInFormula = (
  formula: string,
  tableName: string,
  from: string,
  to: string,
  isInside: boolean,
): string =>
  reworded(formula, ({ type, value }) => {
    const reference = type === "structured" ? parseStructRef(value) : undefined;
    if (reference === undefined) return value;
    const { table = "", columns: named = [] } = reference;
    const concerns = table === "" ? isInside : sameName(table, tableName);
    if (!concerns || !named.some((column) => sameName(column, from))) return value;
    const columns = named.map((column) => (sameName(column, from) ? to : column));
    return stringifyStructRef({ ...reference, columns });
  });

/**
 * Changes every formula of the book: cells, names, calculated columns and totals of tables.
 *
 * @param change also hears on which sheet, row and column the formula stands; of names nothing
 */
export function rewriteFormulas(
  book: Book,
  change: (formula: string, sheet?: Sheet, row?: number, column?: number) => string,
): void {
  for (const sheet of book.sheets) {
    sheet.cells.forEach((cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = change(cell.formula, sheet, row, column);
      if (formula !== cell.formula) sheet.cells.put(row, column, { ...cell, formula });
    });
    for (const name of sheet.names) name.formula = change(name.formula);
    for (const table of sheet.tables) {
      rewriteColumns(table, (formula) => change(formula, sheet, table.area.top, table.area.left));
    }
  }
  for (const name of book.names) name.formula = change(name.formula);
}

function rewriteColumns(table: Table, change: (formula: string) => string): void {
  for (const column of table.columns) {
    if (column.formula !== undefined) column.formula = change(column.formula);
    if (column.totalsFormula !== undefined) column.totalsFormula = change(column.totalsFormula);
  }
}

function reworded(formula: string, reword: (token: Token) => string): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  const words = tokens.map((token) => ({ ...token, value: reword(token) }));
  return words.some((word, index) => word.value !== tokens[index]?.value) ? stringifyTokens(words) : formula;
}
