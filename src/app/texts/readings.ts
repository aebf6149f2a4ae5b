import { formatActual } from "../../core/actual/format-actual.ts";
import { roundedTo } from "../../core/decimal.ts";
import type { Actual } from "../../core/actual/actual.ts";
import { lexiconOf, type Language } from "../../core/lexicon/lexicon.ts";
import { formatTarget } from "../../core/target/format-target.ts";
import type { Target } from "../../core/target/target.ts";

/** Decimals shown of a quotient: "0,93 (12.21/13.06)" is read as the fraction, whose digits do not end. */
const SHOWN_DECIMALS = 6;

/** As every other figure of ours: with a real minus, and no line break before "%". */
const inPrint = (text: string): string => {
  const signed = text.includes("-") ? text.replace(/(?<=^|\s)-(?=\d)/gu, "−") : text;
  return signed.includes(" %") ? signed.replace(/(?<=\d) (?=%)/gu, "\u00A0") : signed;
};

/** A target as it was read: "≥ 80 %"; a bound with more than six decimals is rounded, and "≈" says so. */
export function targetWords(target: Target, language: Language): string {
  const words = (shown: Target): string => inPrint(formatTarget(shown, lexiconOf(language)));
  if (target.kind !== "bare" && target.kind !== "threshold") return words(target);
  const { value, unit } = target.bound;
  const short = roundedTo(value, SHOWN_DECIMALS);
  if (short === value || short.eq(value)) return words(target);
  const about = words({ ...target, bound: { value: short, unit } });
  // Behind the sign of a threshold: "≥ ≈ 33,3333 %".
  return target.kind === "threshold" ? about.replace(" ", " ≈ ") : `≈ ${about}`;
}

/** An actual with every digit that it has. */
export const exactActualWords = (actual: Actual, language: Language): string =>
  inPrint(formatActual(actual, lexiconOf(language)));

/** An actual as it was read: "63 %"; a number with more than six decimals is rounded, and "≈" says so. */
export function actualWords(actual: Actual, language: Language): string {
  const words = (shown: Actual): string => exactActualWords(shown, language);
  if (actual.kind !== "quantity") return words(actual);
  const { value, unit } = actual.quantity;
  const short = roundedTo(value, SHOWN_DECIMALS);
  return short === value || short.eq(value)
    ? words(actual)
    : `≈ ${words({ ...actual, quantity: { value: short, unit } })}`;
}
