import type { Change } from "../ports/change.ts";
import { fill, type CliTexts } from "./texts/texts.ts";

/** What would change, named one after the other. */
export const changesWords = (changes: readonly Change[], texts: CliTexts): string =>
  changes.map((change) => changeWords(change, texts)).join(", ");

function changeWords(change: Change, texts: CliTexts): string {
  switch (change.kind) {
    case "write-columns":
    case "remove-columns":
      return fill(texts.changeColumns, { count: change.columns.length, sheet: change.sheet });
    case "write-cells":
      return fill(texts.changeCells, { count: change.cells.length, sheet: change.sheet });
    case "add-rows":
      return fill(texts.changeCells, { count: change.rows.flat().length, sheet: change.sheet });
    case "remove-rows":
      return fill(texts.changeCells, { count: change.count, sheet: change.sheet });
    case "make-table":
    case "unmake-table":
      return fill(texts.changeSheet, { sheet: change.sheet });
    case "replace-sheet":
      return fill(texts.changeSheet, { sheet: change.layout.name });
    case "remove-sheet":
      return fill(texts.changeSheet, { sheet: change.sheet });
  }
}
