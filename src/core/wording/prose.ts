import type { Assumption } from "../assumption.ts";
import { isMeasuredAt, isYear, readAmount, readNumberWord, type Amount } from "../number/read-amount.ts";
import type { Comparator } from "../quantity.ts";
import { boundAt } from "./bound.ts";
import { isDigitCode, isWordCode } from "./fold.ts";
import { passageOf, skipBlank, type Passage } from "./passage.ts";
import { scaleAtEnd } from "./scale.ts";
import { readDate, type FoundDate } from "./read-date.ts";

/** A number that a sentence holds, with the comparator before it if there is one. */
export interface ProseNumber {
  readonly amount: Amount;
  readonly comparator: Comparator | undefined;
  /** "Incremento delle imprese del 10%": the number is the size of a change. */
  readonly sense: "rise" | "fall" | undefined;
}

const LEAST_WORDS = 3;
/** A clause with more is a table, and none of its numbers is the one that is meant. */
const MOST_NUMBERS = 20;
/** So far before a number the word may stand that makes it a reference: "delibera di Giunta n. 5". */
const REACH_OF_REFERENCE = 3;

/** What ends a clause; the marks within numbers stay. */
const CLAUSE_END = /[,;:.](?= )/g;

/**
 * The numbers that say how much in a sentence: no dates, no years, no references ("delibera n. 5", "art. 12"). Clauses
 * that take back what they say ("non", "in corso", "previsti") bring none.
 *
 * @returns an empty list for fewer than three words
 */
export function numbersIn(passage: Passage): ProseNumbers {
  if (passage.folded.split(" ").length < LEAST_WORDS) return { numbers: [], hasDate: false };
  const clauses = clausesOf(passage).map((clause) => numbersInClause(passageOf(clause, passage.context)));
  return {
    numbers: clauses.flatMap(({ numbers }) => numbers),
    hasDate: clauses.some(({ hasDate }) => hasDate),
  };
}

function clausesOf(passage: Passage): readonly string[] {
  const text = passage.text.slice(0, scaleAtEnd(passage, 0));
  const clauses: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(CLAUSE_END)) {
    if (isAbbreviated(passage, index)) continue;
    clauses.push(text.slice(from, index));
    from = index + 1;
  }
  return [...clauses, text.slice(from)];
}

/** The point of "n. 5", "art. 12", "3 mar. 2021" ends no clause. */
function isAbbreviated({ folded, vocabulary }: Passage, point: number): boolean {
  if (folded.charAt(point) !== ".") return false;
  const start = Math.max(folded.lastIndexOf(" ", point), folded.lastIndexOf("'", point)) + 1;
  return [vocabulary.counting, vocabulary.references, vocabulary.months].some(
    (book) => book.at(folded, start)?.end === point + 1,
  );
}

export interface ProseNumbers {
  readonly numbers: readonly ProseNumber[];
  readonly hasDate: boolean;
}

function numbersInClause(passage: Passage): ProseNumbers {
  const { folded, vocabulary } = passage;
  const found: ProseNumber[] = [];
  let hasDate = false;
  for (let at = 0; at < folded.length;) {
    const isInsideWord = at > 0 && isWordCode(folded.charCodeAt(at - 1));
    const next = isInsideWord ? undefined : numberAt(passage, at);
    if (next === undefined) {
      at++;
      continue;
    }
    if (next.number === "unclear" || found.length === MOST_NUMBERS) return { numbers: [], hasDate };
    if (next.number === "date") hasDate = true;
    else if (next.number !== "reference") found.push({ ...next.number, sense: senseAt(passage, at) });
    at = next.end;
  }
  const isBounded = found.some(({ comparator }) => comparator !== undefined);
  const isTakenBack =
    vocabulary.reservations.first(folded, 0) !== undefined ||
    changesNumber(passage) ||
    isCompared(passage) ||
    (!isBounded && vocabulary.negations.first(folded, 0) !== undefined);
  return { numbers: isTakenBack ? [] : found, hasDate };
}

/** What stands at an index: a number, or what is to be passed over; a number that goes on ("€/AWU") is unclear. */
function numberAt(
  passage: Passage,
  at: number,
):
  | { readonly number: Omit<ProseNumber, "sense"> | "date" | "reference" | "unclear"; readonly end: number }
  | undefined {
  const { folded } = passage;
  const bound = boundAt(passage, at);
  if (bound !== undefined) {
    const end = endOfScore(folded, bound.end);
    const number = goesOn(folded, end) ? "unclear" : { amount: bound.amount, comparator: bound.comparator };
    return { number, end };
  }
  const isFigure = /[\d€$£+]/.test(folded.charAt(at));
  const year = isFigure ? yearsAt(folded, at) : undefined;
  if (year !== undefined) return { number: "reference", end: year };
  const date = isFigure ? (dayOfMonth(passage, at) ?? readDate(passage, at, "alone")) : undefined;
  if (date !== undefined && LONGER.test(folded.slice(date.end, date.end + 2)))
    return { number: "unclear", end: date.end };
  // "1.8" and "12.5 %" are no days where a unit follows.
  if (date !== undefined && !isMeasuredAt(passage, at)) return { number: "date", end: date.end };
  if (isForeignDay(folded, at)) return { number: "unclear", end: at + 1 };
  const amount = isFigure ? readAmount(passage, at) : wordAt(passage, at);
  if (amount === "unclear") return { number: amount, end: at + 1 };
  // A figure that is no number, "12.34.56", leaves the clause unread, and is not tried again from its second digit.
  if (amount === undefined)
    return isDigitCode(folded.charCodeAt(at)) ? { number: "unclear", end: at + 1 } : undefined;
  const end = Math.max(amount.end, at + 1);
  if (isYear(amount) || isNamed(passage, at)) return { number: "reference", end };
  const isUnclear = goesOn(folded, end) || /[-±]$/.test(folded.slice(0, at).trimEnd());
  return { number: isUnclear ? "unclear" : { amount, comparator: undefined }, end };
}

const YEARS = /(?:19|20)\d{2}[-/](?:\d{4}|\d{2})(?![\d%/-]|[.,]\d)/y;

/** "2020-21", "2020/2021": the end of two years that make one. */
function yearsAt(folded: string, at: number): number | undefined {
  YEARS.lastIndex = at;
  return YEARS.test(folded) ? YEARS.lastIndex : undefined;
}

/** "March 31": the day behind a month of so many letters that it is no other word. */
function dayOfMonth(passage: Passage, at: number): FoundDate | undefined {
  const { folded, vocabulary } = passage;
  if (at <= LEAST_OF_MONTH || folded.charAt(at - 1) !== " ") return undefined;
  const start = folded.lastIndexOf(" ", at - 2) + 1;
  if (at - 1 - start < LEAST_OF_MONTH || vocabulary.months.at(folded, start)?.end !== at - 1)
    return undefined;
  const found = readDate(passage, start, "alone");
  return found !== undefined && found.end > at ? found : undefined;
}

const LEAST_OF_MONTH = 4;

/** "in più", "ogni": what is said of the number changes it. A change that it is the size of does not. */
function changesNumber({ folded, vocabulary }: Passage): boolean {
  let found = vocabulary.changes.first(folded, 0);
  while (found !== undefined && vocabulary.changesBefore.at(folded, found.start) !== undefined) {
    found = vocabulary.changes.first(folded, found.end);
  }
  return found !== undefined;
}

/** "Rispetto al 2020", "on last year": the number is measured from another. In "on 30 September" the word leads to a day. */
function isCompared(passage: Passage): boolean {
  const { folded, vocabulary } = passage;
  let found = vocabulary.comparisons.first(folded, 0);
  while (found !== undefined) {
    const lead = vocabulary.dateLeads.at(folded, found.start);
    const day = lead && readDate(passage, skipBlank(folded, lead.end), "alone");
    if (day === undefined) return true;
    found = vocabulary.comparisons.first(folded, found.end);
  }
  return false;
}

/** A change spoken of before a number is one of it if a word of size leads to the number: "del 10%"; "a 500" is a level. */
function senseAt({ folded, vocabulary }: Passage, at: number): ProseNumber["sense"] {
  const change = vocabulary.changesBefore.first(folded, 0);
  if (change === undefined || change.meaning === "any" || change.start >= at) return undefined;
  const before = folded.slice(0, at).trimEnd();
  return vocabulary.sizes.whole(before.slice(before.lastIndexOf(" ") + 1)) === true
    ? change.meaning
    : undefined;
}

const SCORE = /\/\d{1,3}(?![\d/.,])/y;

/** "> 4/5": the scale goes with the number. */
function endOfScore(folded: string, end: number): number {
  SCORE.lastIndex = end;
  return SCORE.test(folded) ? SCORE.lastIndex : end;
}

/** "€/AWU", "5-bis": what follows belongs to the number. */
const goesOn = (folded: string, end: number): boolean => /[/'-]/.test(folded.charAt(end));

/** "1.1.1.1" is neither a day nor a number. */
const LONGER = /^[./-]\d/;

const FOREIGN_DAY =
  /\d{1,2}(?:°|st|nd|rd|th|er)?,? [a-z.]{3,10},? (?:19|20)\d{2}(?!\d)|[a-z]{3,10} \d{1,2}, (?:19|20)\d{2}(?!\d)/y;

/** "31 December 2021" in an Italian cell is a day, whatever its month is called. */
function isForeignDay(folded: string, at: number): boolean {
  FOREIGN_DAY.lastIndex = at;
  return FOREIGN_DAY.test(folded);
}

/** "uno" is an article as often as a number; "uno su tre" is a third, and neither one nor three. */
function wordAt(passage: Passage, at: number): Amount | "unclear" | undefined {
  const amount = readNumberWord(passage, at);
  if (amount?.quantity.unit !== "number" || !amount.quantity.value.eq(1)) return amount;
  const { folded, vocabulary } = passage;
  const outOf = vocabulary.outOf.at(folded, skipBlank(folded, amount.end));
  const whole = outOf && readNumberWord(passage, skipBlank(folded, outOf.end));
  return whole && "unclear";
}

function isNamed({ folded, vocabulary }: Passage, at: number): boolean {
  const before = folded
    .slice(Math.max(0, at - LONGEST_REFERENCE), at)
    .trimEnd()
    .split(" ");
  const near = before.slice(-REACH_OF_REFERENCE);
  const behind = near.slice(near.findLastIndex((word) => /\d/.test(word)) + 1);
  // "art. 5 realizzati 7 corsi": the five is the article's number. Both are the decree's in "decreto 12 e 15".
  const isUsedUp = behind.some(({ length }) => length >= WHOLE_WORD);
  return vocabulary.references.first((isUsedUp ? behind : near).join(" "), 0) !== undefined;
}

const LONGEST_REFERENCE = 60;
/** Shorter ones are particles. */
const WHOLE_WORD = 4;

const MOST_WORDS_COUNTED = 7;

/**
 * "63 PA hanno completato …": what was read of the beginning of a sentence is marked so; a remark in brackets is none.
 *
 * @param from where the words behind the number begin
 */
export function withProseMark(
  assumed: readonly Assumption[],
  remark: string | undefined,
  passage: Passage,
  from: number,
): readonly Assumption[] {
  if (remark === undefined || remark === "") return assumed;
  const { text, folded, vocabulary } = passage;
  const isSentence =
    hasMoreWords(remark, MOST_WORDS_COUNTED) || vocabulary.verbs.first(folded, from) !== undefined;
  if (!isSentence || text.includes(`(${remark}`)) return assumed;
  return [...assumed, { code: "number-from-prose", facts: { text } }];
}

/** The words behind a number mostly name what it counts; so many make a sentence of it. */
function hasMoreWords(text: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(" "); at !== -1 && count < most; at = text.indexOf(" ", at + 1)) count++;
  return count >= most;
}

/** The number that is meant: the only one, or the only one in the unit that is asked for. */
export function meantNumber(
  numbers: readonly ProseNumber[],
  unit: string | undefined,
): ProseNumber | undefined {
  const [only, second] = numbers;
  if (second === undefined) return only;
  if (unit === undefined || unit === "number") return undefined;
  const fitting = numbers.filter(({ amount }) => amount.quantity.unit === unit);
  return fitting.length === 1 ? fitting[0] : undefined;
}
