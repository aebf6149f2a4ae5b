import { decimal, type Decimal, ZERO } from "../decimal.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { vocabularyOf } from "../lexicon/vocabulary.ts";
import { quantity, type Comparator, type Quantity } from "../quantity.ts";
import { fold } from "../wording/fold.ts";
import type { Amount } from "./read-amount.ts";

/** What a number cell holds, its format taken as evidence. */
export interface NumberCell {
  readonly quantity: Quantity;
  /** "+" only where the format shows it (`+0%;-0%`): a positive number of another format has lost its sign. */
  readonly sign: Amount["sign"];
  /** The format's own words: `"≥ "0%`. */
  readonly comparator?: Comparator;
}

/**
 * Reads a number by its number format: `0%` is a percentage, `#,##0.00 "€"` money, `0 "gg"` days, General a number.
 * The value is taken to the 15 digits that Excel keeps and shows, so that 0.1 + 0.2 is 0.3.
 *
 * @param format in its en-US form
 */
export function readNumberCell(value: number, format: string, lexicon: Lexicon): NumberCell {
  const exact = toExcelPrecision(value);
  if (format === "General") return { quantity: quantity(exact, "number"), sign: signOf(exact, false) };
  if (format === "0%") return { quantity: quantity(exact, "percent"), sign: signOf(exact, false) };
  const shown = fold(shownBeside(format)).trim();
  const vocabulary = vocabularyOf(lexicon);
  const unit = vocabulary.units.first(shown, 0)?.meaning.unit ?? "number";
  const comparator = vocabulary.comparators.at(shown, 0)?.meaning;
  return {
    quantity: quantity(exact, unit),
    sign: signOf(exact, shown.startsWith("+")),
    ...(comparator === undefined ? {} : { comparator }),
  };
}

const EXCEL_DIGITS = 15;

function toExcelPrecision(value: number): Decimal {
  if (value === 0) return ZERO;
  return decimal(Number.isInteger(value) ? value : Number(value.toPrecision(EXCEL_DIGITS)));
}

function signOf(value: Decimal, showsPlus: boolean): Amount["sign"] {
  if (value.isZero()) return "none";
  if (value.isNegative()) return "-";
  return showsPlus ? "+" : "none";
}

/** Quoted text, escaped characters, bracketed codes (of which `[$€-410]` shows a currency), fillers and gaps. */
const PARTS =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|\[\$(?<currency>[^\]-]{0,255})(?:-[^\]]{0,255})?\]|\[[^\]]{0,255}\]|[_*]./g;

/** What the format of positive numbers shows, its digits included: `"≥ "0%` shows `≥ 0%`. */
function shownBeside(format: string): string {
  const shown = format.replace(PARTS, (_match, quoted?: string, escaped?: string, currency?: string) =>
    (quoted ?? escaped ?? currency ?? "").replaceAll(";", " "),
  );
  const end = shown.indexOf(";");
  return end === -1 ? shown : shown.slice(0, end);
}
