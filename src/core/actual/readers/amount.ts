import type { Assumption } from "../../assumption.ts";
import { Decimal, ZERO } from "../../decimal.ts";
import { readAmount, readWordAndNoun, readWordsOnly, type Amount } from "../../number/read-amount.ts";
import { NUMERAL, readNumeral } from "../../number/numeral.ts";
import { quantity, type Quantity } from "../../quantity.ts";
import { changeBehind } from "../../wording/change.ts";
import { amountBehind, APPROXIMATE, approximationBehind, boundAt, boundBehind } from "../../wording/bound.ts";
import { noneOrAllAt } from "../../wording/none-or-all.ts";
import { withProseMark } from "../../wording/prose.ts";
import { bareWords, skipBlank, type Passage } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { changeObserved } from "./change.ts";
import type { Actual } from "../actual.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads a number that stands first: "63%", "6.491", "-31,65%", "824 servizi", "1,15 (318.27/275.37)". */
export const readNumber: ActualReader = (passage) => {
  const amount = readAmount(passage, 0);
  if (amount === undefined) return undefined;
  const change = changeBehind(passage, amount);
  return change === undefined ? asQuantity(passage, amount, []) : changeObserved(passage, change);
};

/** Reads "cinque", "due terzi"; "quattro incontri" as taken from words. */
export const readInWords: ActualReader = (passage) => {
  const alone = readWordsOnly(passage);
  if (alone !== undefined) return asQuantity(passage, alone, []);
  const counting = readWordAndNoun(passage);
  return (
    counting && asQuantity(passage, counting, [{ code: "number-from-prose", facts: { text: passage.text } }])
  );
};

const fromWord = ({ text }: Passage): Assumption => ({ code: "number-from-prose", facts: { text } });

/** Reads "nessun reclamo", "tutte le strutture"; "nessuno" alone as taken from words, for it may say that there is no value. */
export const readNoneOrAll: ActualReader = (passage) => {
  if (passage.vocabulary.nothing.whole(passage.folded) === true)
    return actualRead({ kind: "quantity", quantity: quantity(ZERO, "number") }, [fromWord(passage)], "");
  const found = noneOrAllAt(passage);
  if (found === undefined) return undefined;
  const remark = remarkAfter(passage, found.end, false);
  const assumed = withProseMark([], remark, passage, found.end);
  return actualRead({ kind: "quantity", quantity: found.amount }, assumed, remark);
};

/** Reads "n. 8 iniziative", "circa 80%". "Exactly" says nothing of a result: it is the number. */
export const readSoftened: ActualReader = (passage) => {
  const { vocabulary, folded } = passage;
  const softener = vocabulary.softeners.at(folded, 0);
  if (softener !== undefined) {
    const amount = amountBehind(passage, softener.end);
    const isExact = softener.meaning === "exactly";
    return amount && asQuantity(passage, amount, isExact ? [] : [APPROXIMATE]);
  }
  const counting = vocabulary.counting.at(folded, 0);
  const amount = counting && readAmount(passage, skipBlank(folded, counting.end));
  return amount && asQuantity(passage, amount, []);
};

/** Reads a result that is itself an inequality: "≥95%", "più di 4 250", "oltre 500 imprese". */
export const readBound: ActualReader = (passage) => {
  const found = boundAt(passage, 0);
  if (found === undefined) return undefined;
  const { comparator, bound, amount, end } = found;
  const about = approximationBehind(passage, end);
  const remark = remarkOf(passage, about ?? end, amount);
  const assumed = about === undefined ? amount.assumed : [...amount.assumed, APPROXIMATE];
  return actualRead({ kind: "bound", comparator, bound }, assumed, remark);
};

function asQuantity(
  passage: Passage,
  amount: Amount,
  softened: readonly Assumption[],
): ReturnType<ActualReader> {
  const approximation = approximationBehind(passage, amount.end);
  const soft = approximation === undefined ? softened : [APPROXIMATE];
  const assumed = soft.length === 0 ? amount.assumed : [...amount.assumed, ...soft];
  const fraction = fractionBehind(passage, amount);
  if (fraction === "contradicts") return undefined;
  if (fraction !== undefined) return actualRead(observed(fraction, amount), assumed, "");
  const share = shareBehind(passage, amount);
  if (share === "contradicts") return undefined;
  if (share !== undefined)
    return actualRead(
      { kind: "quantity", quantity: share.quantity },
      [...assumed, ...share.assumed],
      share.remark,
    );
  const behind = boundBehind(passage, amount);
  const end = behind?.end ?? approximation ?? amount.end;
  const remark = remarkOf(passage, end, amount);
  const marked = withProseMark(assumed, remark, passage, end);
  return behind === undefined
    ? actualRead(observed(amount.quantity, amount), marked, remark)
    : actualRead({ kind: "bound", comparator: behind.comparator, bound: behind.bound }, marked, remark);
}

const observed = (value: Quantity, { sign }: Amount): Actual =>
  sign === "none"
    ? { kind: "quantity", quantity: value }
    : { kind: "quantity", quantity: value, isChange: true };

/** "8 programmate" and "8 in corso" are no results; "8 (2 in corso)" is one with a remark. */
function remarkOf(passage: Passage, from: number, { sign }: Amount): string | undefined {
  const remark = remarkAfter(passage, from, sign !== "none");
  if (remark === undefined || remark === "") return remark;
  const reservation = passage.vocabulary.reservations.first(passage.folded, from);
  const isInBrackets = passage.folded.charAt(skipBlank(passage.folded, from)) === "(";
  return reservation === undefined || isInBrackets ? remark : undefined;
}

const isPeriod = (below: Decimal): boolean => below.gte(1900) && below.lt(2200);

const FRACTION = /^ ?\((?<above>[\d.,' ]+)\/(?<below>[\d.,' ]+)\)\.?$/;

/**
 * The exact value behind a printed one: "1,15 (318.27/275.37)". It is taken only if it agrees with the printed digits,
 * rounded or cut. "12 (3/2021)" names a month; any other fraction contradicts the number beside it, and the cell is
 * left unread.
 *
 * @source DOMAIN §2: comparisons use unrounded values
 */
function fractionBehind(
  passage: Passage,
  { quantity: printed, lastPlace, end }: Amount,
): Quantity | "contradicts" | undefined {
  const { folded, context } = passage;
  if (end >= folded.length) return undefined;
  const groups = FRACTION.exec(folded.slice(end))?.groups;
  if (groups === undefined) return undefined;
  const read = (text = ""): Decimal | undefined => {
    NUMERAL.lastIndex = 0;
    const trimmed = text.trim();
    const isWhole = NUMERAL.exec(trimmed)?.[0] === trimmed;
    const numeral = isWhole ? readNumeral(trimmed, context.lexicon.numbers) : undefined;
    return numeral && new Decimal(numeral.digits);
  };
  const above = read(groups.above);
  const below = read(groups.below);
  // "1,15 (318,27/0)" and "(318.27.5/275)" are no fractions, and say of the number that something is wrong.
  if (above === undefined || below === undefined || below.isZero()) return "contradicts";
  const value = printed.value.isNegative() ? above.div(below).negated() : above.div(below);
  const difference = value.minus(printed.value).abs();
  if (difference.lt(new Decimal(`1e${lastPlace}`))) return quantity(value, printed.unit);
  return isPeriod(below) ? undefined : "contradicts";
}

const SHARE =
  /^(?: ?(?:\/|[a-z]{2,3}|out of) ?(?<whole>\d[\d.,']{0,12}))?(?: [a-z' ]{1,40})? ?\((?<share>\d{1,3}(?:[.,]\d{1,4})?) ?%\)\.?$/;

interface FoundShare {
  readonly quantity: Quantity;
  readonly assumed: readonly Assumption[];
  readonly remark: string;
}

/**
 * The percentage in brackets behind a count: "44/45 (98%)", "38 su 50 (76%)", "105 (105%)". Where a percentage is asked it is
 * the share, unrounded if the counts give it; elsewhere it is left beside the count.
 */
function shareBehind(passage: Passage, amount: Amount): FoundShare | "contradicts" | undefined {
  const { folded, text, context } = passage;
  if (amount.quantity.unit !== "number" || !folded.includes("%", amount.end)) return undefined;
  const groups = SHARE.exec(folded.slice(amount.end))?.groups;
  if (groups?.share === undefined) return undefined;
  const whole = groups.whole === undefined ? undefined : readNumeral(groups.whole, context.lexicon.numbers);
  if (context.wanted !== "percent")
    return whole === undefined
      ? { quantity: amount.quantity, assumed: [], remark: bareWords(text.slice(amount.end)) }
      : undefined;
  const printed = readNumeral(groups.share, context.lexicon.numbers);
  if (printed === undefined) return undefined;
  const share = new Decimal(printed.digits).div(HUNDRED);
  if (whole === undefined)
    return {
      quantity: quantity(share, "percent"),
      assumed: [{ code: "number-from-prose", facts: { text } }],
      remark: "",
    };
  const exact = amount.quantity.value.div(whole.digits);
  const places = (printed.digits.split(".")[1] ?? "").length + 2;
  return exact
    .minus(share)
    .abs()
    .lt(new Decimal(`1e-${places}`))
    ? { quantity: quantity(exact, "percent"), assumed: [], remark: "" }
    : "contradicts";
}

const HUNDRED = 100;
