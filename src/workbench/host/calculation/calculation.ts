import type { Area } from "../../../ports/snapshot.ts";
import type { Sheet } from "../model/book.ts";
import type { CellValue } from "../model/cell-grid.ts";
import type { Place } from "./situation.ts";

/** Keeps the results of a book's formulas true. Made by `openCalculation(book, locale)`. */
export interface Calculation {
  /** Cells of this area hold something else than before (constants or formulas). */
  changed(sheet: Sheet, area: Area): void;
  /** Sheets, tables or names came, went, moved or were renamed. */
  restructured(): void;
  /** Computes what is stale and puts the results into the book's cells; answers the areas whose results changed. */
  recalculate(): readonly { readonly sheet: Sheet; readonly area: Area }[];
  /**
   * What a formula that stands in no cell (of a name, of a rule) gives, seen from a cell; cells that are stale count
   * with the result they have. Undefined: it cannot be read.
   */
  evaluate(formula: string, place: Place): CellValue | undefined;
}
