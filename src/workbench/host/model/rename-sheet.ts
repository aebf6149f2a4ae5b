import { renameSheetInFormula } from "../calculation/shift-references.ts";
import type { Book, Sheet } from "./book.ts";
import { rewriteReferences } from "./rewrite-references.ts";

/** Gives a sheet another name; formulas, rules, charts, names and links of the whole book follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  rewriteReferences(book, (formula) => renameSheetInFormula(formula, old, name));
  for (const each of book.sheets) {
    for (const [key, link] of each.links) {
      if (link.place === undefined) continue;
      const place = renameSheetInFormula(`=${link.place}`, old, name).slice(1);
      if (place !== link.place) each.links.set(key, { ...link, place });
    }
  }
}
