import type { PhraseBook } from "./phrase-book.ts";
import type { Passage } from "./passage.ts";

const BRACKETS_AT_END = / ?\([^()]*\)\.?$/;

/**
 * Whether the cell says that there is nothing: wholly ("n.d.", "N/A (data only)"), or by its first words and without
 * any figure ("To be confirmed based on operational capacity").
 */
export function saysNothing(
  { folded }: Passage,
  whole: PhraseBook<true>,
  openings: PhraseBook<true>,
): boolean {
  if (whole.whole(folded) === true || openings.at(folded, 0) !== undefined) return true;
  return folded.endsWith(")") && whole.whole(folded.replace(BRACKETS_AT_END, "")) === true;
}
