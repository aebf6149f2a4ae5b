import type { NumberWords } from "../lexicon/lexicon.ts";

/** The digits of a numeral with a dot as decimal mark: "4293180", "1.8". */
export interface Numeral {
  readonly digits: string;
  /** The mark read as decimal is not the one of the language: "1.8" in an Italian cell. */
  readonly markAssumed: boolean;
}

/** A numeral at an index: digits with marks between them, groups of three after spaces or apostrophes. */
export const NUMERAL = /\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/y;

const DIGITS_ONLY = /^\d+$/;
const GAPS = /[ ']/g;
const MARKS = /[.,]/g;
/** Groups of three after the first, which is no zero: "3.000", "4.293.180"; "0.950" is no such number. */
const GROUPED = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/**
 * Reads the marks of a numeral as the language means them: Italian "3.000" is three thousand and "1,8" one point
 * eight, English the other way round, French groups by spaces. Where the language's reading is impossible ("1.8" in
 * Italian, "1,234.56" too) the other one is taken and said to be assumed.
 *
 * @param text what `NUMERAL` matched
 * @returns `undefined` for what is no number ("12.34.56") and for what neither reading settles (French "1.500")
 */
export function readNumeral(text: string, { decimalMark, groupMark }: NumberWords): Numeral | undefined {
  if (DIGITS_ONLY.test(text)) return { digits: text, markAssumed: false };
  const plain = text.replace(GAPS, "");
  const hasGaps = plain.length < text.length;
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  if (last === -1) return { digits: plain, markAssumed: false };
  const mark = plain.charAt(last);
  const before = plain.slice(0, last);
  const isOnly = !before.includes(mark);
  const asDecimal = `${before.replace(MARKS, "")}.${plain.slice(last + 1)}`;
  if (before.includes(mark === "." ? "," : ".")) {
    // Two kinds of mark: the last one is decimal, the others must group.
    return isOnly && GROUPED.test(before)
      ? { digits: asDecimal, markAssumed: mark !== decimalMark }
      : undefined;
  }
  const canGroup = !hasGaps && GROUPED.test(plain);
  if (isOnly && mark === decimalMark) return { digits: asDecimal, markAssumed: false };
  if (canGroup && mark === groupMark) return { digits: plain.replace(MARKS, ""), markAssumed: false };
  if (canGroup && !isOnly) return { digits: plain.replace(MARKS, ""), markAssumed: true };
  return isOnly && !canGroup ? { digits: asDecimal, markAssumed: true } : undefined;
}
