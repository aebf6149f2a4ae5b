import { format as render, isValidFormat } from "numfmt";
import { cellText, type Cell } from "../../core/cell.ts";
import type { ColumnCell } from "../../ports/change.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";

/** A value as the cell will show it: 0.7875 under `0.0%` is "78,8%". */
export function shownValue(
  { value, format, formula }: ColumnCell,
  present: string,
  language: WorkbookLanguage,
): string {
  if (formula !== undefined && (value === null || value === "")) return formula;
  if (value === null) return "";
  if (typeof value === "string") return cellText({ kind: "text", text: value });
  if (typeof value === "boolean") return cellText({ kind: "boolean", value });
  const wanted = format ?? present;
  // A number in a cell of texts keeps its figures.
  const pattern = wanted !== "@" && isValidFormat(wanted) ? wanted : "General";
  return render(pattern, value, { locale: language });
}

/** What a cell shows now; the formula where it has no result. */
export const shownCell = (cell: Cell, formula: string | undefined): string =>
  cell.kind === "error" && formula !== undefined ? formula : cellText(cell);
