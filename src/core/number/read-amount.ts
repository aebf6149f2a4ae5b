import type { Assumption } from "../assumption.ts";
import { Decimal, ZERO } from "../decimal.ts";
import { quantity, SMALLER_UNIT, type Quantity, type Unit } from "../quantity.ts";
import { isDigitCode, isWordCode } from "../wording/fold.ts";
import { skipBlank, type Passage } from "../wording/passage.ts";
import { NUMERAL, readNumeral } from "./numeral.ts";

/** A number found in the words of a cell, with its unit. */
export interface Amount {
  readonly quantity: Quantity;
  /** The sign as written: a plus says that the number is a variation. */
  readonly sign: "+" | "-" | "none";
  /** Power of ten of the last printed digit: -2 for "1,15", 6 for "350 milioni". */
  readonly lastPlace: number;
  /** "milioni" and the like stood behind it. */
  readonly isScaled: boolean;
  /** Index after number and unit. */
  readonly end: number;
  readonly assumed: readonly Assumption[];
}

const NOTHING_ASSUMED: readonly Assumption[] = [];

/**
 * Reads a number at an index: "80%", "+15 %", "3.000", "€ 4.293.180", "350 milioni di euro", "5 gg lavorativi".
 *
 * @returns `undefined` where no number stands, or one that goes on as a word ("5bis")
 */
export function readAmount(passage: Passage, at: number): Amount | undefined {
  const { folded, vocabulary, context } = passage;
  let start = at;
  let sign = signAt(folded, start);
  const hasGap = sign !== "none" && folded.charAt(start + 1) === " ";
  if (sign !== "none") start = skipBlank(folded, start + 1);
  let currency: Unit | undefined;
  if (!isDigitCode(folded.charCodeAt(start))) {
    const found = vocabulary.currencies.at(folded, start);
    if (found === undefined) return undefined;
    currency = found.meaning;
    start = skipBlank(folded, found.end);
    if (sign === "none" && signAt(folded, start) !== "none") {
      sign = signAt(folded, start);
      start++;
    }
  }
  NUMERAL.lastIndex = start;
  const text = NUMERAL.exec(folded)?.[0];
  if (text === undefined) return undefined;
  const numeral = readNumeral(text, context.lexicon.numbers);
  if (numeral === undefined) return undefined;
  const ratio = sign === "none" && currency === undefined ? ratioAt(passage, start, text) : undefined;
  if (ratio !== undefined) return ratio;
  const behind = start + text.length;
  if (sign === "none" && folded.charCodeAt(skipBlank(folded, behind)) === H) {
    const time = hoursAndMinutes(folded, behind, numeral.digits);
    if (time !== undefined) return time;
  }
  const part = partBehind(folded, behind);
  const digits = `${numeral.digits}${part?.decimals ?? ""}`;
  if (part !== undefined && (part.decimals === undefined || numeral.digits.includes("."))) return undefined;
  const measure = readMeasure(passage, part?.end ?? behind, currency !== undefined);
  if (isWordCode(folded.charCodeAt(measure.end))) return undefined;
  // "- 5 eventi" is an item of a list; "- 3 %" is a reduction.
  if (hasGap && sign === "-" && measure.unit !== "percent") return undefined;
  const and = andAt(passage, measure.end);
  const half = and && halfBehind(passage, and);
  if (half === "unclear" || (half !== undefined && digits.includes("."))) return undefined;
  const whole = decimalOf(sign === "-", digits, measure.exponent);
  const value =
    half === undefined ? whole : whole.plus(`${sign === "-" ? "-" : ""}5e${measure.exponent - 1}`);
  const smaller = measure.unit && SMALLER_UNIT[measure.unit];
  const compound =
    half === undefined && smaller !== undefined && measure.end < folded.length
      ? compoundBehind(passage, value, smaller, and ?? measure)
      : undefined;
  if (compound !== undefined) return compound;
  return {
    quantity: quantity(value, half?.unit ?? measure.unit ?? currency ?? "number"),
    sign: value.isZero() ? "none" : sign,
    lastPlace: measure.exponent - (half === undefined ? decimalsOf(digits) : 1),
    isScaled: measure.isScaled,
    end: half?.end ?? measure.end,
    assumed: numeral.markAssumed ? [{ code: "decimal-mark-assumed", facts: { text } }] : NOTHING_ASSUMED,
  };
}

/** "2½", "3 ¼": the part as decimals; of a third there are none. */
function partBehind(
  folded: string,
  end: number,
): { readonly decimals?: string; readonly end: number } | undefined {
  const at = skipBlank(folded, end);
  const code = folded.charCodeAt(at);
  if (!(code >= FIRST_PART && code <= LAST_PART) && !(code >= FIRST_RARE_PART && code <= LAST_RARE_PART))
    return undefined;
  const decimals = PARTS[folded.charAt(at)];
  return { ...(decimals === undefined ? {} : { decimals }), end: at + 1 };
}

const PARTS: Readonly<Record<string, string>> = { "¼": ".25", "½": ".5", "¾": ".75" };
/** From "¼" to "¾", from "⅐" to "⅞". */
const [FIRST_PART, LAST_PART, FIRST_RARE_PART, LAST_RARE_PART] = [0xbc, 0xbe, 0x2150, 0x215e];

interface Ends {
  readonly end: number;
}

/** The "e" behind an amount. */
function andAt({ folded, vocabulary }: Passage, end: number): Ends | undefined {
  if (end >= folded.length) return undefined;
  const joint = vocabulary.joiners.at(folded, skipBlank(folded, end));
  return joint?.meaning === "all-of" ? joint : undefined;
}

/**
 * Where "3 ore e mezza", "2 milioni e mezzo di euro" end, with the unit behind them. "2 ore e mezza giornata" is two things, and
 * no number at all.
 */
function halfBehind(
  { folded, vocabulary }: Passage,
  and: Ends,
): (Ends & { readonly unit: Unit | undefined }) | "unclear" | undefined {
  const half = vocabulary.halves.at(folded, skipBlank(folded, and.end));
  if (half === undefined) return undefined;
  const next = skipBlank(folded, half.end);
  if (!isWordCode(folded.charCodeAt(next))) return { end: half.end, unit: undefined };
  const link = vocabulary.scaleLinks.at(folded, next);
  const unit = link && vocabulary.units.at(folded, skipBlank(folded, link.end));
  return unit?.meaning.exponent === 0 ? { end: unit.end, unit: unit.meaning.unit } : "unclear";
}

/** Reads "3 ore e 45 minuti", "1 year and 6 months" in the smaller unit. */
function compoundBehind(
  passage: Passage,
  large: Decimal,
  smaller: NonNullable<(typeof SMALLER_UNIT)[Unit]>,
  { end }: Ends,
): Amount | undefined {
  const { folded, vocabulary, context } = passage;
  const at = skipBlank(folded, end);
  NUMERAL.lastIndex = at;
  const text = NUMERAL.exec(folded)?.[0];
  const numeral = text && readNumeral(text, context.lexicon.numbers);
  if (!text || !numeral) return undefined;
  const behind = at + text.length;
  const measure = readMeasure(passage, behind);
  const shorts = SHORT_UNITS[smaller.unit];
  const short = shorts && vocabulary[shorts].at(folded, skipBlank(folded, behind));
  if (measure.unit !== smaller.unit && short === undefined) return undefined;
  const small = new Decimal(numeral.digits);
  if (small.gte(smaller.times)) return undefined;
  const value = large.times(smaller.times).plus(small);
  return inWords(quantity(value, smaller.unit), short?.end ?? measure.end);
}

const SHORT_UNITS: Readonly<Partial<Record<Unit, "minutesOfHour" | "secondsOfMinute">>> = {
  minute: "minutesOfHour",
  second: "secondsOfMinute",
};

const HOURS_AND_MINUTES = / ?h ?(?<minutes>[0-5]\d)(?: ?(?:min|mn|m)\.?)?(?![a-z\d%/]|[.,:]\d)/y;

/** Reads "3h45", "3 h 45": minutes without their unit. */
function hoursAndMinutes(folded: string, end: number, hours: string): Amount | undefined {
  HOURS_AND_MINUTES.lastIndex = end;
  const minutes = HOURS_AND_MINUTES.exec(folded)?.groups?.minutes;
  return minutes === undefined || hours.includes(".")
    ? undefined
    : inWords(quantity(new Decimal(hours).times(60).plus(minutes), "minute"), HOURS_AND_MINUTES.lastIndex);
}

const H = 104;

const SECOND = / ?: ?(?<below>\d{1,6}(?:[.,]\d{1,3})?)(?![\d:.,]\d|\d)/y;
/** "8:30" is as likely an hour. */
const MINUTES = /^[0-5]\d$/;

/** Reads "1:3", "1 : 2,5": how many of the first there are for one of the second. */
function ratioAt({ folded, context }: Passage, start: number, above: string): Amount | undefined {
  const next = skipBlank(folded, start + above.length);
  if (folded.charAt(next) !== ":") return undefined;
  SECOND.lastIndex = start + above.length;
  const below = SECOND.exec(folded)?.groups?.below;
  if (below === undefined) return undefined;
  const end = SECOND.lastIndex;
  const first = readNumeral(above, context.lexicon.numbers);
  const second = readNumeral(below, context.lexicon.numbers);
  if (first === undefined || second === undefined || !Number(second.digits)) return undefined;
  if (isWordCode(folded.charCodeAt(end)) || (above !== "1" && MINUTES.test(below))) return undefined;
  const text = folded.slice(start, end);
  return {
    ...inWords(quantity(new Decimal(first.digits).div(second.digits), "number"), end),
    assumed: [{ code: "ratio-read-as-quotient", facts: { text } }],
  };
}

/** Reads a number or a part in words: "almeno due", "entro tre mesi", "cinquantuno per cento", "due terzi". */
export function readNumberWord(passage: Passage, at: number): Amount | undefined {
  const fraction = readFraction(passage, at);
  if (fraction !== undefined) return fraction;
  const found = passage.vocabulary.inWords.at(passage.folded, at);
  if (found === undefined) return undefined;
  const { unit, exponent, isScaled, end } = readMeasure(passage, found.end);
  const value = new Decimal(`${found.meaning}e${exponent}`);
  return { ...inWords(quantity(value, unit ?? "number"), end), isScaled };
}

/** Reads a number in words that is all there is to read: "cinque", "due terzi"; "half year report" is none. */
export function readWordsOnly(passage: Passage): Amount | undefined {
  const amount = readNumberWord(passage, 0);
  return amount !== undefined && skipBlank(passage.folded, amount.end) >= passage.folded.length
    ? amount
    : undefined;
}

/** Reads "quattro incontri": one word behind the number. "uno" is an article as often, "due diligence" is taken for two, and asked. */
export function readWordAndNoun(passage: Passage): Amount | undefined {
  const amount = readNumberWord(passage, 0);
  if (amount?.quantity.unit !== "number" || amount.quantity.value.lte(1)) return undefined;
  return ONE_WORD.test(passage.folded.slice(amount.end)) ? amount : undefined;
}

const ONE_WORD = /^ [a-z]{4,24}$/;

function readFraction({ folded, vocabulary }: Passage, at: number): Amount | undefined {
  const found = vocabulary.fractions.at(folded, at);
  return found && inWords(quantity(found.meaning, "percent"), found.end);
}

const inWords = (amount: Quantity, end: number): Amount => ({
  quantity: amount,
  sign: "none",
  lastPlace: 0,
  isScaled: false,
  end,
  assumed: NOTHING_ASSUMED,
});

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** A plain number that is as likely a year. */
export const isYear = ({ quantity: { value, unit }, isScaled }: Amount): boolean =>
  unit === "number" && !isScaled && value.isInteger() && value.gte(FIRST_YEAR) && value.lte(LAST_YEAR);

/** Whether a number with a unit stands at an index: "6 mesi", "12.5 %". */
export function isMeasuredAt(passage: Passage, at: number): boolean {
  const amount = readAmount(passage, at);
  return amount !== undefined && amount.quantity.unit !== "number";
}

function signAt(folded: string, at: number): Amount["sign"] {
  const character = folded.charAt(at);
  return character === "+" || character === "-" ? character : "none";
}

interface Measure {
  readonly unit: Unit | undefined;
  readonly exponent: number;
  readonly isScaled: boolean;
  readonly end: number;
}

/** Reads what a number counts: "%", "gg", "milioni di euro". */
function readMeasure(passage: Passage, from: number, isMoney = false): Measure {
  const { folded, vocabulary } = passage;
  const next = skipBlank(folded, from);
  if (next >= folded.length) return { unit: undefined, exponent: 0, isScaled: false, end: from };
  if (folded.charAt(next) === "%") return { unit: "percent", exponent: -2, isScaled: false, end: next + 1 };
  const scale =
    vocabulary.scales.at(folded, next) ??
    (isMoney || isScaleLetter(passage, next) ? vocabulary.scaleLetters.at(folded, next) : undefined);
  let unitAt = next;
  if (scale !== undefined) {
    unitAt = skipBlank(folded, scale.end);
    const link = vocabulary.scaleLinks.at(folded, unitAt);
    if (link !== undefined) unitAt = skipBlank(folded, link.end);
  }
  const unit = vocabulary.units.at(folded, unitAt);
  return {
    unit: unit?.meaning.unit,
    exponent: (scale?.meaning ?? 0) + (unit?.meaning.exponent ?? 0),
    isScaled: scale !== undefined,
    end: unit?.end ?? scale?.end ?? from,
  };
}

/** "12k", "3,6 M"; a small "m" behind anything but money may be metres. */
const isScaleLetter = ({ text, folded }: Passage, at: number): boolean =>
  folded.charAt(at) === "k" || text.charAt(at) === "M";

/** Digits of a whole number of which the library makes a decimal without reading them one by one. */
const SHORT = 7;
/** Powers of ten by their exponents, from -9 to 9. */
const FARTHEST = 9;
const POWERS = Array.from({ length: 2 * FARTHEST + 1 }, (_, at) => new Decimal(10).pow(at - FARTHEST));

function decimalOf(isNegative: boolean, digits: string, exponent: number): Decimal {
  const value = digits.length <= SHORT ? shifted(digits, exponent) : new Decimal(`${digits}e${exponent}`);
  return value.isZero() ? ZERO : isNegative ? value.negated() : value;
}

function shifted(digits: string, exponent: number): Decimal {
  const shift = exponent - decimalsOf(digits);
  if (shift === 0) return new Decimal(Number(digits));
  return new Decimal(Number(digits.replace(".", ""))).times(POWERS[shift + FARTHEST] ?? `1e${shift}`);
}

function decimalsOf(digits: string): number {
  const mark = digits.indexOf(".");
  return mark === -1 ? 0 : digits.length - mark - 1;
}
