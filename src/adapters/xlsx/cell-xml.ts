import type { Written } from "../../ports/change.ts";
import { fittingText } from "../cell-text.ts";
import { cellAddress } from "./address.ts";
import { errorOf } from "./error-values.ts";
import { stringXml } from "./render-text.ts";

/** What a cell holds: a value, or a formula with the result that it had. */
export interface CellContent {
  readonly value: Written;
  /** With its "=". */
  readonly formula?: string | undefined;
}

/**
 * A cell as it stands in a sheet. Texts stand in the cell itself (inline strings): the shared strings, which other
 * cells count on, stay as they are stored. A text beyond Excel's limit is cut and ends with "…".
 *
 * @param prefix of the sheet's elements, with its colon: "" or "x:"
 * @throws for a number that no cell can hold
 */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  { value, formula }: CellContent,
  style: number,
): string {
  const tag = `${prefix}c`;
  const start = `<${tag} r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (formula !== undefined) return `${start}${formulaXml(prefix, formula, value)}</${tag}>`;
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "string") return `${start} t="inlineStr">${inlineText(prefix, value)}</${tag}>`;
  if (typeof value === "boolean") return `${start} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${tag}>`;
  if (!Number.isFinite(value)) throw new Error(`No cell holds the number ${value}`);
  return `${start}><${prefix}v>${value}</${prefix}v></${tag}>`;
}

/** The rest of the opening tag, the formula and its result. @source ECMA-376 part 1, 18.18.11 (ST_CellType) */
function formulaXml(prefix: string, formula: string, value: Written): string {
  const own = `<${prefix}f>${stringXml(formula.replace(/^=/, ""))}</${prefix}f>`;
  const result = (text: string): string => `${own}<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return `>${own}`;
  if (typeof value === "boolean") return ` t="b">${result(value ? "1" : "0")}`;
  if (typeof value === "number") return `>${result(String(value))}`;
  return ` t="${errorOf(value) === undefined ? "str" : "e"}">${result(stringXml(value))}`;
}

function inlineText(prefix: string, value: string): string {
  const text = fittingText(value);
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}is><${prefix}t${space}>${stringXml(text)}</${prefix}t></${prefix}is>`;
}
