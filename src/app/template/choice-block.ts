import type { Area } from "../../ports/snapshot.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { CHOICE_LISTS, type ChoiceListKey } from "./choice-lists.ts";
import { BOLD_TEXT, TEXT } from "../describe/styles.ts";
import type { PlacedCell } from "./sheet-grid.ts";
import { HEADING } from "./template-styles.ts";
import { SHEET_WORDS } from "./template-words.ts";

export interface ChoiceBlock {
  readonly cells: readonly PlacedCell[];
  /** Where the entries of each list stand. */
  readonly areas: ReadonlyMap<ChoiceListKey, Area>;
}

/** The lists behind the drop-downs, one below the other: name, entry, meaning, in three columns from `left` on. */
export function choiceBlock(language: WorkbookLanguage, top: number, left: number): ChoiceBlock {
  const heading = [SHEET_WORDS.listName, SHEET_WORDS.listEntry, SHEET_WORDS.listMeaning].map(
    (words, index): PlacedCell => ({
      row: top,
      column: left + index,
      cell: { value: words[language], style: HEADING },
    }),
  );
  const areas = new Map<ChoiceListKey, Area>();
  const cells: PlacedCell[] = [];
  let row = top + 1;
  for (const list of CHOICE_LISTS) {
    areas.set(list.key, { top: row, left: left + 1, bottom: row + list.choices.length - 1, right: left + 1 });
    list.choices.forEach((choice, index) => {
      const texts = [index === 0 ? list[language] : null, choice[language], choice.meaning[language] || null];
      texts.forEach((value, offset) => {
        const style = offset === 0 ? BOLD_TEXT : TEXT;
        cells.push({ row, column: left + offset, cell: { value, style } });
      });
      row += 1;
    });
  }
  return { cells: [...heading, ...cells], areas };
}

/** Where the entries of a list stand. Throws when there is no such list: that is our own fault. */
export function areaOf({ areas }: ChoiceBlock, key: ChoiceListKey): Area {
  const area = areas.get(key);
  if (area === undefined) throw new Error(`No list ${key}`);
  return area;
}
