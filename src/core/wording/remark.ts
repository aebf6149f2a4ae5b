import { bareWords, skipBlank, withoutTrailingMarks, type Passage } from "./passage.ts";
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
    return CONDITION.test(remark) ? undefined : remark;
  }
  if (isOutOf(passage, from) || isRate(passage, from)) return remark;
  const scaleAt = scaleAtEnd(passage, from);
  if (scaleAt !== undefined && scaleAt <= from + 1) return remark;
  if (vocabulary.changes.first(folded, from) !== undefined) return undefined;
  if (!isVariation && vocabulary.comparisons.first(folded, from) !== undefined) return undefined;
  if (vocabulary.negations.first(folded, from) !== undefined) return undefined;
  const term = termIn(passage, from);
  if (term?.isYearEnd === false) return undefined;
  const rest = folded.slice(from, term?.start).replace(YEARS, "");
  return FIGURE.test(rest) || CONDITION.test(rest) ? undefined : remark;
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

/** "su 5", "out of 10", "su 12 obiettivi": the scale of a score, up to the end. */
function isOutOf({ folded, vocabulary }: Passage, from: number): boolean {
  const start = folded.charAt(from) === " " ? from + 1 : from;
  const scale = vocabulary.outOf.at(folded, start);
  return scale !== undefined && /^ \d{1,6}(?: [a-z' ]{1,60})?$/.test(folded.slice(scale.end));
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
