import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Decimal } from "../../core/decimal.ts";
import type { Lexicon } from "../../core/lexicon/lexicon.ts";
import { phrasesIn } from "../../core/wording/phrase-book.ts";
import { directionOf, type Comparator } from "../../core/quantity.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { all, any, text, tidied, when } from "./excel-expressions.ts";
import type { AmountRule, Condition, LiveRule, Outcome } from "./live-rule.ts";
import { amountExpression, bareNumberFormula } from "./read-amount-formula.ts";
import { bareDateFormula, dateExpression } from "./read-date-formula.ts";

/** Where the cells of a row stand. */
export interface RowCells {
  readonly value: string;
  readonly bare: string;
  readonly reading: string;
  readonly verdict: string;
  readonly cause: string;
  readonly evidence: string;
  readonly state: string;
}

/** What a form asks for besides the value. */
export interface Demands {
  /** Every variance wants a cause, also a favourable one: P.I.R.A. indicators. @source DM 27/3/2013 art. 5 */
  readonly everyVariance: boolean;
  /** A favourable variance above this share of the target wants a cause. */
  readonly positiveVariance: Decimal | undefined;
  readonly evidence: boolean;
  /** What is missed at the end of this period may still be reached, and what is met lost: neither wants a cause yet. */
  readonly isInterim: boolean;
  /** The word of *Stato* for what is handed in. */
  readonly handedIn: string;
}

export interface LiveFormulas {
  /** The answer's own characters, less unit and marks: what the reading is made of. */
  readonly bare: string | undefined;
  readonly reading: string;
  readonly verdict: string;
  readonly missing: string;
}

type Words = Readonly<Record<WorkbookLanguage, string>>;

/** What the formulas say. */
export const LIVE_WORDS = {
  met: { it: "traguardo raggiunto", en: "target met" },
  missed: { it: "traguardo non raggiunto", en: "target not met" },
  notYet: { it: "non ancora raggiunto", en: "not yet met" },
  open: { it: " (da confermare)", en: " (to confirm)" },
  yes: { it: "sì", en: "yes" },
  no: { it: "no", en: "no" },
  words: { it: "testo", en: "text" },
  office: { it: "lo leggerà l'ufficio", en: "the office will read it" },
  noTarget: { it: "senza target", en: "no target" },
  value: { it: "valore", en: "value" },
  cause: { it: "causa", en: "cause" },
  evidence: { it: "evidenza", en: "evidence" },
  handIn: { it: "scegliere «trasmesso»", en: "choose “handed in”" },
  complete: { it: "completo", en: "complete" },
} as const satisfies Record<string, Words>;
type LiveWord = keyof typeof LIVE_WORDS;

/**
 * A row's rule as plain formulas. They read only what reads in one way; other words are left to the engine, which
 * judges them when the form is collected, and the verdict says so.
 */
export function liveFormulas(
  rule: LiveRule,
  cells: RowCells,
  lexicon: Lexicon,
  demands: Demands,
  language: WorkbookLanguage,
): LiveFormulas {
  const say = (word: LiveWord): string => text(LIVE_WORDS[word][language]);
  return {
    bare: bareFormula(rule, cells, lexicon),
    reading: readingFormula(rule, cells, lexicon, say),
    verdict: verdictFormula(rule, cells, demands, language),
    missing: missingFormula(rule, cells, demands, language),
  };
}

function bareFormula({ amount, due }: LiveRule, { value }: RowCells, lexicon: Lexicon): string | undefined {
  if (due !== undefined) return bareDateFormula(value);
  return amount === undefined ? undefined : bareNumberFormula(value, amount.unit, lexicon);
}

function readingFormula(
  { amount, due, yes, no }: LiveRule,
  { value, bare }: RowCells,
  lexicon: Lexicon,
  say: (word: LiveWord) => string,
): string {
  const typed = tidied(value);
  const number =
    due !== undefined
      ? dateExpression(value, bare, say("words"))
      : amount === undefined
        ? say("words")
        : amountExpression(value, bare, amount, lexicon, say("words"));
  const isOneOf = (words: readonly string[]): string =>
    all(`ISTEXT(${value})`, any(...words.map((word) => `${typed}=${text(word)}`)));
  const withNo =
    no === undefined ? number : when(isOneOf(plainWords(lexicon.answers.noAlone)), say("no"), number);
  const withYes =
    yes === undefined
      ? withNo
      : when(isOneOf(plainWords(lexicon.answers.yes, lexicon.answers.yesAlone)), say("yes"), withNo);
  return `=${when(`${typed}=""`, '""', withYes)}`;
}

/** Of the words for an answer those that are letters and nothing else; the engine reads the others. */
const plainWords = (...lists: readonly string[]): readonly string[] =>
  lists.flatMap(phrasesIn).filter((word) => /^\p{L}{2,5}$/u.test(word));

function verdictFormula(
  rule: LiveRule,
  { reading }: RowCells,
  { isInterim }: Demands,
  language: WorkbookLanguage,
): string {
  const { hasTarget, amount, due, yes, no } = rule;
  const say = (word: LiveWord): string => text(LIVE_WORDS[word][language]);
  const word = ({ met, isOpen }: Outcome): string =>
    text(
      LIVE_WORDS[met ? "met" : isInterim ? "notYet" : "missed"][language] +
        (isOpen ? LIVE_WORDS.open[language] : ""),
    );
  if (!hasTarget) return `=${when(`${reading}=""`, '""', say("noTarget"))}`;
  const judged =
    due !== undefined
      ? when(
          `${reading}<=${serialOf(due)}`,
          word({ met: true, isOpen: false }),
          word({ met: false, isOpen: false }),
        )
      : amount === undefined
        ? say("office")
        : when(
            meets(amount, reading),
            word({ met: true, isOpen: amount.openWhenMet }),
            word({ met: false, isOpen: amount.openWhenMissed }),
          );
  const number = when(`ISNUMBER(${reading})`, judged, say("office"));
  const withNo = no === undefined ? number : when(`${reading}=${say("no")}`, word(no), number);
  const withYes = yes === undefined ? withNo : when(`${reading}=${say("yes")}`, word(yes), withNo);
  return `=${when(`${reading}=""`, '""', withYes)}`;
}

const serialOf = ({ year, month, day }: CalendarDate): string => `DATE(${year},${month},${day})`;

/** Decimals after which two numbers of a spreadsheet are one: 78.9/100 and 0.789. */
const SAME = 12;

const meets = ({ conditions }: AmountRule, reading: string): string =>
  all(...conditions.map(({ comparator, bound }) => `${difference(reading, bound)}${comparator}0`));

const difference = (reading: string, bound: Decimal): string =>
  `ROUND(${reading}-(${bound.toFixed()}),${SAME})`;

function missingFormula(
  rule: LiveRule,
  { value, reading, verdict, cause, evidence, state }: RowCells,
  demands: Demands,
  language: WorkbookLanguage,
): string {
  const say = (word: LiveWord): string => text(LIVE_WORDS[word][language]);
  const missed = LIVE_WORDS.missed[language];
  const isMissed = `LEFT(${verdict},${String(missed.length)})=${text(missed)}`;
  const wantsCause = any(
    ...(demands.isInterim ? [] : [isMissed]),
    ...varianceThatWantsCause(rule, reading, demands),
  );
  const isBlank = (cell: string): string => `${tidied(cell)}=""`;
  const parts = [
    { isMissing: all(isBlank(cause), wantsCause), word: "cause" as const },
    ...(demands.evidence ? [{ isMissing: isBlank(evidence), word: "evidence" as const }] : []),
  ];
  const list = parts.map(({ isMissing, word }) =>
    when(isMissing, text(`, ${LIVE_WORDS[word][language]}`), '""'),
  );
  const handedIn = when(`${state}=${text(demands.handedIn)}`, say("complete"), say("handIn"));
  const lacks = any(...parts.map(({ isMissing }) => isMissing));
  return `=${when(isBlank(value), say("value"), when(lacks, `MID(${list.join("&")},3,99)`, handedIn))}`;
}

/** Variances besides a missed target. */
function varianceThatWantsCause(
  { amount, due }: LiveRule,
  reading: string,
  { everyVariance, positiveVariance, isInterim }: Demands,
): readonly string[] {
  const isNumber = `ISNUMBER(${reading})`;
  // IF, because AND looks at everything, also at the difference of a word.
  const where = (condition: string): string => when(isNumber, condition, "FALSE");
  if (due !== undefined) return everyVariance ? [where(`${reading}<>${serialOf(due)}`)] : [];
  const [only, ...more] = amount?.conditions ?? [];
  if (only === undefined || more.length > 0) return [];
  if (everyVariance) return [where(`${difference(reading, only.bound)}<>0`)];
  return isInterim || positiveVariance === undefined || only.bound.isZero()
    ? []
    : [where(`${favourable(only, reading)}>${positiveVariance.toFixed()}`)];
}

/** The favourable variance as a share of the target. */
function favourable({ comparator, bound }: Condition, reading: string): string {
  const share = `ROUND((${reading}-(${bound.toFixed()}))/${bound.abs().toFixed()},${SAME})`;
  return isHigher(comparator) ? share : `-${share}`;
}

const isHigher = (comparator: Comparator): boolean => directionOf(comparator) === "higher";
