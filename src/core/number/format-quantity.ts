import { Decimal } from "../decimal.ts";
import type { Lexicon, NumberWords } from "../lexicon/lexicon.ts";
import { writtenDecimals, type Currency, type Quantity, type TimeUnit } from "../quantity.ts";
import { phrasesIn } from "../wording/phrase-book.ts";

const HUNDRED = 100;
const GROUP = 3;

/** Every digit of a number with the language's marks: "4.293.180", "-31,65". Nothing is rounded. */
export function formatNumber(
  value: Decimal,
  { decimalMark, groupMark }: NumberWords,
  decimals = value.decimalPlaces(),
): string {
  const [whole = "", fraction] = value.abs().toFixed(decimals).split(".");
  const sign = value.isNegative() && !value.isZero() ? "-" : "";
  const grouped = groupsOf(whole).join(groupMark);
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${decimalMark}${fraction}`;
}

/** Groups of three digits, counted from the end. */
function groupsOf(whole: string): readonly string[] {
  const first = whole.length % GROUP || GROUP;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += GROUP) groups.push(whole.slice(at, at + GROUP));
  return groups;
}

/** "80 %", "€ 4.293.180", "5 giorni lavorativi": what `readAmount` reads back. */
export function formatQuantity({ value, unit }: Quantity, { numbers, units }: Lexicon): string {
  switch (unit) {
    case "number":
      return formatNumber(value, numbers);
    case "percent":
      return (
        endlessShare(value, numbers) ?? `${formatNumber(value.times(HUNDRED), numbers)}${numbers.percentGap}%`
      );
    case "points":
      return `${formatNumber(value, numbers)} ${phraseAt(units.points, 0)}`;
    case "EUR":
    case "USD":
    case "GBP":
    case "CAD":
      return formatMoney(
        formatNumber(value, numbers, writtenDecimals(unit, value.decimalPlaces())),
        phraseAt(units.currencies[unit], 0),
        numbers,
        unit,
      );
    case "second":
    case "minute":
    case "hour":
    case "day":
    case "working-day":
    case "week":
    case "month":
    case "year":
      return `${formatNumber(value, numbers)} ${timeUnit(value, units.times[unit])}`;
  }
}

/** More places than anybody prints: the digits were cut by a division. */
const ENDLESS = 20;

/** "due terzi": no digits say so much, and those that we keep take a line. */
function endlessShare(value: Decimal, { fractions }: NumberWords): string | undefined {
  if (value.decimalPlaces() <= ENDLESS) return undefined;
  const words = fractions.find(([, above, below]) => new Decimal(above).div(below).equals(value))?.[0];
  return words === undefined ? undefined : phraseAt(words, 0);
}

/** With its sign, also when it rises: "+15 %". */
export function formatChange(change: Quantity, lexicon: Lexicon): string {
  const sign = change.value.isPositive() && !change.value.isZero() ? "+" : "";
  return `${sign}${formatQuantity(change, lexicon)}`;
}

function formatMoney(amount: string, sign: string, numbers: NumberWords, unit: Currency): string {
  if (!numbers.currencyFirst) return `${amount} ${sign}`;
  const gap = sign === unit ? " " : numbers.currencyGap;
  return `${sign}${gap}${amount}`;
}

/** First the plural, then the singular. */
const timeUnit = (value: Decimal, words: Lexicon["units"]["times"][TimeUnit]): string =>
  phraseAt(words, value.eq(1) ? 1 : 0);

/** French "mois" is its own singular. */
const phraseAt = (words: string, index: number): string => {
  const phrases = phrasesIn(words);
  return phrases[index] ?? phrases[0] ?? "";
};
