import type { Book, Sheet } from "../../src/workbench/host/model/book.ts";
import { sheetOf } from "../support/in-excel.ts";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The first cell of a sheet with exactly these words. */
export function placeOfText(sheet: Sheet, words: string): Place {
  let found: Place | undefined;
  sheet.cells.forEach(({ value }, row, column) => {
    if (value === words) found ??= { row, column };
  });
  if (found === undefined) throw new Error(`«${words}» is not on ${sheet.name}`);
  return found;
}

/** The cell under a heading in the row that holds these words. */
export const placeUnder = (sheet: Sheet, heading: string, rowWords: string): Place => ({
  row: placeOfText(sheet, rowWords).row,
  column: placeOfText(sheet, heading).column,
});

/** Puts a constant into a cell, which keeps its look. */
export function put(sheet: Sheet, { row, column }: Place, value: string | number): void {
  const { format } = sheet.cells.at(row, column);
  sheet.cells.put(row, column, format === undefined ? { value } : { value, format });
}

/** What a person types between two runs. */
export interface Edit {
  readonly sheet: string;
  readonly heading: string;
  readonly row: string;
  readonly value: string | number;
}

export function edit(book: Book, edits: readonly Edit[]): void {
  for (const { sheet: name, heading, row, value } of edits) {
    const sheet = sheetOf(book, name);
    put(sheet, placeUnder(sheet, heading, row), value);
  }
}
