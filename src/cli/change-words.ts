import type { Change } from "../ports/change.ts";
import { fill, type CliTexts } from "./texts/texts.ts";

/** What would change, what would be added and what removed, each in a sentence of its own. */
export const dryRunWords = (changes: readonly Change[], texts: CliTexts): string => {
  const sentences = SENTENCES.flatMap(([kind, key]) => {
    const named = changes.filter((change) => effectOf(change) === kind);
    const words = named.map((change) => changeWords(change, texts)).join(", ");
    return named.length === 0 ? [] : [fill(texts[key], { changes: words })];
  });
  return [texts.dryRunDone, ...sentences].join(" ");
};

const SENTENCES = [
  ["changed", "dryRunChanged"],
  ["added", "dryRunAdded"],
  ["removed", "dryRunRemoved"],
] as const;

function effectOf(change: Change): (typeof SENTENCES)[number][0] {
  switch (change.kind) {
    case "remove-columns":
    case "remove-rows":
    case "remove-sheet":
      return "removed";
    case "add-rows":
      return "added";
    case "replace-sheet":
      return change.sheet === undefined ? "added" : "changed";
    case "write-columns":
      return change.columns.length > 0 && change.columns.every(({ isNew }) => isNew) ? "added" : "changed";
    case "write-cells":
    case "make-table":
    case "unmake-table":
      return "changed";
  }
}

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
