import type { VerdictKind } from "../../../core/assessment/assessment.ts";
import type { RowView } from "../../session/pane-model.ts";

export interface RowFilter {
  readonly verdict: VerdictKind | undefined;
  /** Words that all have to occur somewhere in the row. */
  readonly search: string;
  /** The rows behind one total. */
  readonly only: { readonly name: string; readonly keys: ReadonlySet<string> } | undefined;
}

export const ALL_ROWS: RowFilter = { verdict: undefined, search: "", only: undefined };

export const isAllRows = ({ verdict, search, only }: RowFilter): boolean =>
  verdict === undefined && search.trim() === "" && only === undefined;

export function filterRows(
  rows: readonly RowView[],
  { verdict, search, only }: RowFilter,
): readonly RowView[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    if (verdict !== undefined && row.verdict !== verdict) return false;
    if (only !== undefined && !only.keys.has(row.key)) return false;
    if (words.length === 0) return true;
    const text = searchedText(row);
    return words.every((word) => text.includes(word));
  });
}

/** Folding is the slow part of a search, and rows never change: once for each. */
const searched = new WeakMap<RowView, string>();

function searchedText(row: RowView): string {
  const known = searched.get(row);
  if (known !== undefined) return known;
  const { code, name, objective, centres, target, actual, verdictWord } = row;
  const text = fold([code, name, objective, ...centres, target, actual, verdictWord].join("\n"));
  searched.set(row, text);
  return text;
}

/** Without accents and capitals: "qualita" finds "Qualità". */
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
