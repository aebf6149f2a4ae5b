import type { Written } from "../../ports/change.ts";
import { fittingText, needsQuote } from "../cell-text.ts";

interface Writable {
  readonly value: Written;
  readonly formula?: string;
  readonly quoted?: boolean;
}

/**
 * A value as office.js takes it: what a person would type. Texts that Excel would take for something else stand
 * behind an apostrophe, which it keeps as a mark of the cell; under the text format only a leading apostrophe needs
 * one.
 *
 * @param format the number format that the cell has or is given
 */
export function wireValue({ value, formula, quoted }: Writable, format: string): string | number | boolean {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (typeof value !== "string") return value;
  const text = fittingText(value);
  return quoted === true || needsQuote(text, format) ? `'${text}` : text;
}

/** Bytes of JSON, about. */
export const wireSize = (value: unknown): number => (typeof value === "string" ? value.length + 4 : 8);
