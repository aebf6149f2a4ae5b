import type { LayoutRow, ListValidation } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { directionWord, verdictWord } from "../texts/words.ts";
import { textCell } from "./cells.ts";
import { SENTENCE } from "./styles.ts";

/** Entries of the drop-downs, out of sight: inline lists break where a comma is a decimal mark. */
export const LIST_COLUMNS = [
  { width: 16, hidden: true },
  { width: 20, hidden: true },
  { width: 8, hidden: true },
] as const;

export type ChoiceLists = readonly (readonly string[])[];

/** The words that people choose from, a column each: decisions, directions, yes. */
export const choiceLists = (language: WorkbookLanguage): ChoiceLists => [
  (["met", "not-met", "deferred", "excluded"] as const).map((kind) => verdictWord(kind, language)),
  (["higher", "lower"] as const).map((direction) => directionWord(direction, language)),
  [sheetSpeaker(language)("yes")],
];

/** Writes the entries of the lists from the first row down, from column `firstColumn` on. */
export function withLists(
  rows: readonly LayoutRow[],
  lists: ChoiceLists,
  firstColumn: number,
): readonly LayoutRow[] {
  return rows.map((row, index) => {
    const entries = lists.map((list) => list[index]);
    if (entries.every((entry) => entry === undefined)) return row;
    const cells = Array.from({ length: firstColumn - 1 }, (_, column) => row.cells[column]);
    return { ...row, cells: [...cells, ...entries.map((entry) => textCell(entry ?? "", SENTENCE))] };
  });
}

/** Where each list is offered; undefined: nowhere on this sheet. */
export interface OfferedAt {
  readonly decision: Area;
  readonly direction: Area;
  readonly confirmAll: Area | undefined;
}

/** Words beside the list are fine for a direction, which people put in many ways. */
export function listValidations(
  sheet: string,
  lists: ChoiceLists,
  firstColumn: number,
  { decision, direction, confirmAll }: OfferedAt,
): readonly ListValidation[] {
  const source = (list: number): ListValidation["source"] => {
    const left = firstColumn + list;
    return { sheet, area: { top: 1, left, bottom: lists[list]?.length ?? 1, right: left } };
  };
  return [
    { area: decision, source: source(0), allowOther: false },
    { area: direction, source: source(1), allowOther: true },
    ...(confirmAll === undefined ? [] : [{ area: confirmAll, source: source(2), allowOther: false }]),
  ];
}
