import { readAmount, type Amount } from "../number/read-amount.ts";
import { bareWords, passageOf, skipBlank, withoutTrailingMarks, type Passage } from "./passage.ts";
import { phrasesIn } from "./phrase-book.ts";
import { scaleAtEnd } from "./scale.ts";
import { readDate } from "./read-date.ts";

/** Years and the like say when, not how much; any other figure might be a second condition. */
const YEARS = /(?<![\d.,])(?:19|20)\d{2}(?:[-/](?:19|20)?\d{2})?(?![\d.,%])/g;
const FIGURE = /\d/;
const CONDITION = /[%<>≤≥=±]|\+ ?\/ ?-/;

/**
 * The words left behind a number, when they can be left there: "(dato 2020)", "servizi qualificati", "entro il 31/12".
 *
 * @param isVariation the number bears a sign, so that "rispetto al 2019" changes nothing
 * @returns "" when nothing is left; `undefined` when the words might change what was read ("in meno", a second
 *   figure, a date before the end of the year)
 */
export function remarkAfter(passage: Passage, from: number, isVariation: boolean): string | undefined {
  const { text, folded, vocabulary } = passage;
  if (from >= folded.length) return "";
  const next = folded.charAt(from);
  const scale = next === "/" || next === " " ? scaleBehind(passage, from) : undefined;
  if (scale !== undefined) return scale;
  if (next === "/" && PER.test(folded.slice(from, from + LONGEST_PER)))
    return withoutTrailingMarks(text.slice(from));
  if (next === "/" || next === "-" || next === "'") return undefined;
  const remark = bareWords(withoutTrailingMarks(text.slice(from)));
  if (remark === "") return "";
  if (folded.indexOf("(", from) >= 0 && text.slice(from).trim() === `(${remark})`) {
    return CONDITION.test(remark) && otherValueIn(remark, passage) === undefined ? undefined : remark;
  }
  if (isOutOf(passage, from) || isRate(passage, from)) return remark;
  const scaleAt = scaleAtEnd(passage, from);
  if (scaleAt !== undefined && scaleAt <= from + 1) return remark;
  if (isChanged(passage, from)) return undefined;
  if (!isVariation && vocabulary.comparisons.first(folded, from) !== undefined) return undefined;
  if (vocabulary.negations.first(folded, from) !== undefined) return undefined;
  const term = termIn(passage, from);
  if (term?.isYearEnd === false) return undefined;
  const rest = folded.slice(from, term?.start).replace(YEARS, "");
  return FIGURE.test(rest) || CONDITION.test(rest) ? undefined : remark;
}

/** "in meno", "each"; "per year" and the "par" of "par rapport" change nothing. */
function isChanged({ folded, vocabulary }: Passage, from: number): boolean {
  let found = vocabulary.changes.first(folded, from);
  while (found !== undefined) {
    const { start, end } = found;
    const passed = vocabulary.yearly.at(folded, start) ?? vocabulary.comparisons.at(folded, start);
    if (passed === undefined || passed.end < end) return true;
    found = vocabulary.changes.first(folded, passed.end);
  }
  return false;
}

const YEARS_OF_VALUE = /(?<from>(?:19|20)\d{2})(?:[-/](?:\d{4}|\d{2}))?(?![\d%.,])/y;
const MARKS = /[:=(,] ?/y;
const MOST_LABELS = 6;

/** The value of another time, with its label: "2020: 76%", "dato 2019 = 76 %", "baseline 76%". */
export function otherValueIn(words: string, { context, vocabulary }: Passage): Amount | undefined {
  const passage = passageOf(words, context);
  const { folded } = passage;
  let isLabelled = false;
  let at = 0;
  for (let count = 0; count < MOST_LABELS; count++) {
    YEARS_OF_VALUE.lastIndex = MARKS.lastIndex = at;
    const from = YEARS_OF_VALUE.exec(folded)?.groups?.from;
    const baseline = vocabulary.baselines.at(folded, at);
    const link = vocabulary.baselineLinks.at(folded, at) ?? vocabulary.softeners.at(folded, at);
    // "2020-21" may be the plan's own year.
    const last =
      from === undefined ? 0 : Number(from) + (YEARS_OF_VALUE.lastIndex - at > from.length ? 1 : 0);
    if (from !== undefined && Number(from) <= (context.year ?? last) && last >= (context.year ?? last))
      return undefined;
    const end =
      from === undefined
        ? (baseline?.end ?? link?.end ?? (MARKS.test(folded) ? MARKS.lastIndex : undefined))
        : YEARS_OF_VALUE.lastIndex;
    if (end === undefined) break;
    isLabelled ||= from !== undefined || baseline !== undefined;
    at = skipBlank(folded, end);
  }
  const amount = isLabelled ? readAmount(passage, at) : undefined;
  return amount !== undefined && bareWords(folded.slice(amount.end)) === "" ? amount : undefined;
}

const SLASH = /^ ?\/ ?(?<scale>\d{1,3})\.?$/;

/** "/5" behind a number, as "su 5" says it. */
function scaleBehind({ folded, context }: Passage, from: number): string | undefined {
  if (folded.length - from > LONGEST_SCALE || folded.indexOf("/", from) === -1) return undefined;
  const scale = SLASH.exec(folded.slice(from))?.groups?.scale;
  return scale && `${phrasesIn(context.lexicon.remarks.outOf)[0] ?? ""} ${scale}`;
}

const LONGEST_SCALE = 8;

/** "50 ore/dipendente": each of them. */
const PER = /^\/ ?[a-z][a-z. ]{1,30}$/;
const LONGEST_PER = 40;

const BASE = /^ 1(?:0{2,6}|0{0,2}[., ']000)(?: [a-z' .]{1,40})?$/;

/** "per 1.000 abitanti", "ogni 100.000 residenti": what a rate counts its cases by. */
function isRate({ folded, vocabulary }: Passage, from: number): boolean {
  const start = folded.charAt(from) === " " ? from + 1 : from;
  const word = vocabulary.rates.at(folded, start);
  return word !== undefined && BASE.test(folded.slice(word.end, word.end + LONGEST_BASE));
}

const LONGEST_BASE = 60;

const OUT_OF = /^ \d{1,6}(?: [a-z' ]{1,60})?$/;
const NOUNS = /^[a-z' ]{3,40}$/;
const ONLY_YEAR = /^ (?:19|20)\d{2}$/;

/** "su 5", "out of 10", "su 12 obiettivi": the scale of a score, up to the end. */
function isOutOf({ folded, vocabulary }: Passage, from: number): boolean {
  const start = folded.charAt(from) === " " ? from + 1 : from;
  const scale = vocabulary.outOf.first(folded, start);
  if (scale === undefined || !OUT_OF.test(folded.slice(scale.end))) return false;
  if (scale.start === start) return true;
  // "41 dossiers sur 45": what is counted stands between; a year says when.
  return NOUNS.test(folded.slice(start, scale.start)) && !ONLY_YEAR.test(folded.slice(scale.end));
}

/** The date behind a number: "entro il 31/12" is the term that every yearly target has, another is a condition. */
function termIn(
  passage: Passage,
  from: number,
): { readonly start: number; readonly isYearEnd: boolean } | undefined {
  const within = passage.vocabulary.within.first(passage.folded, from);
  const found = within && readDate(passage, within.end, "anywhere");
  if (within === undefined || found === undefined) return undefined;
  const { date, end } = found;
  const isYearEnd =
    date.ok && date.value.month === 12 && date.value.day === 31 && end === passage.folded.length;
  return { start: within.start, isYearEnd };
}

/**
 * Whether the words behind a number ask for something more to be done or written: "3 incontri e relazione finale". What is only
 * counted along, "corsi e seminari", is no condition.
 */
export function asksMore({ folded, vocabulary }: Passage, from: number): boolean {
  if (from >= folded.length) return false;
  let joiner = vocabulary.joiners.first(folded, from);
  while (joiner !== undefined) {
    let at = skipBlank(folded, joiner.end);
    const filler = vocabulary.fillers.at(folded, at);
    if (filler !== undefined) at = skipBlank(folded, filler.end);
    const next = skipBlank(folded, folded.indexOf(" ", at));
    // "e relazione finale", "and a final report".
    if ([at, next].some((start) => vocabulary.deeds.at(folded, start) !== undefined)) return true;
    joiner = vocabulary.joiners.first(folded, joiner.end);
  }
  return false;
}
