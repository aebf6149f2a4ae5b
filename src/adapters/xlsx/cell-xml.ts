import type { Written } from "../../ports/change.ts";
import { cellAddress } from "./address.ts";
import { stringXml } from "./render-text.ts";

/** The longest text a cell holds. @source Excel specifications and limits */
const LONGEST_TEXT = 32_767;

/**
 * A cell as it stands in a sheet. Texts stand in the cell itself (inline strings): the shared strings, which other
 * cells count on, stay as they are stored. A text beyond Excel's limit is cut and ends with "…".
 *
 * @param prefix of the sheet's elements, with its colon: "" or "x:"
 * @throws for a number that no cell can hold
 */
export function cellXml(prefix: string, row: number, column: number, value: Written, style: number): string {
  const tag = `${prefix}c`;
  const start = `<${tag} r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "string") return `${start} t="inlineStr">${inlineText(prefix, value)}</${tag}>`;
  if (typeof value === "boolean") return `${start} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${tag}>`;
  if (!Number.isFinite(value)) throw new Error(`No cell holds the number ${value}`);
  return `${start}><${prefix}v>${value}</${prefix}v></${tag}>`;
}

function inlineText(prefix: string, value: string): string {
  const text =
    value.length > LONGEST_TEXT
      ? `${value.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…`
      : value;
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}is><${prefix}t${space}>${stringXml(text)}</${prefix}t></${prefix}is>`;
}
