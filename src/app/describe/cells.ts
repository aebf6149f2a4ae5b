import { cellText, type Cell } from "../../core/cell.ts";
import type { CellStyle, LayoutCell } from "../../ports/layout.ts";
import { withFormat } from "./styles.ts";

type Link = NonNullable<LayoutCell["link"]>;

/** What a spreadsheet would take for a formula if it were typed. */
const looksLikeFormula = (text: string): boolean => text !== "" && "=+-@".includes(text.charAt(0));

/** Text that stays text: where it begins like a formula, the cell gets the text format. */
export function textCell(text: string, style: CellStyle, link?: Link): LayoutCell {
  if (text === "") return { value: null, style };
  const shown = looksLikeFormula(text) ? withFormat(style, "@") : style;
  return link === undefined ? { value: text, style: shown } : { value: text, style: shown, link };
}

export const textFormat = (text: string): { readonly format?: string } =>
  looksLikeFormula(text) ? { format: "@" } : {};

/** A cell as the person typed it: numbers stay numbers in their own format, the rest are words. */
export function typedCell(cell: Cell, style: CellStyle): LayoutCell {
  if (cell.kind === "number") return { value: cell.value, style: withFormat(style, cell.format) };
  if (cell.kind === "boolean") return { value: cell.value, style };
  return textCell(cellText(cell), style);
}

/** A row of the same style. */
export const textRow = (texts: readonly string[], style: CellStyle): readonly LayoutCell[] =>
  texts.map((text) => textCell(text, style));
