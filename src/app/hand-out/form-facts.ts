import type { CellStyle, LayoutCell, LayoutColumn, LayoutRow } from "../../ports/layout.ts";
import { textCell } from "../describe/cells.ts";
import { INPUT, KEY, QUESTION } from "../describe/styles.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { FORMAT_MARK, HAND_OUT_FACTS, type HandOutFactKey, type HandOutFacts } from "./sheet-layout.ts";

/** Pairs of a label and its fact, behind the columns of the form and out of sight: the title says them in words. */
export const factColumns: readonly LayoutColumn[] = Array.from({ length: 6 }, () => ({
  width: 12,
  hidden: true,
}));

/** By row of the title, from the top; none in the last row, where the person's name may be blank. */
const PLACES: readonly (readonly HandOutFactKey[])[] = [
  ["format", "planVersion", "year"],
  ["centreName", "centreCode", "period"],
  ["administration"],
];

const COMPILER: CellStyle = { ...INPUT, unlocked: true };

/** Where the columns of a form stand, from 0. */
interface FormColumns {
  /** Those that are seen. */
  readonly shown: readonly number[];
  /** The first one behind them all. */
  readonly from: number;
}

/** The title of a form with the facts that a workbook of its own has on *Istruzioni*; the person's name is in sight. */
export function withFacts(
  title: readonly LayoutRow[],
  facts: HandOutFacts,
  { shown, from }: FormColumns,
  language: WorkbookLanguage,
): readonly LayoutRow[] {
  const texts: Readonly<Partial<Record<HandOutFactKey, string>>> = {
    ...facts,
    year: facts.year === undefined ? "" : String(facts.year),
    format: `${FORMAT_MARK[language]} ${String(facts.format)}`,
    handedOutOn: "",
    due: "",
  };
  // A label without its fact would take the next one for it.
  const pair = (key: HandOutFactKey): readonly LayoutCell[] =>
    (texts[key] ?? "") === ""
      ? []
      : [textCell(HAND_OUT_FACTS[key][language], KEY), textCell(texts[key] ?? "", KEY)];
  return title.map((row, index) => {
    const cells = [...row.cells];
    if (index === title.length - 1) {
      const [label = 0, place = 1] = shown.slice(1);
      cells[label] = textCell(HAND_OUT_FACTS.compiler[language], QUESTION);
      cells[place] = textCell(facts.compiler, COMPILER);
    }
    for (const [at, cell] of (PLACES[index] ?? []).flatMap(pair).entries()) {
      cells[from + at] = cell;
    }
    return { ...row, cells: Array.from(cells) };
  });
}
