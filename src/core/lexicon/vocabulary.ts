import { Decimal } from "../decimal.ts";
import type { Comparator, Currency, Direction, TimeUnit, Unit } from "../quantity.ts";
import { LOWER_CASE } from "../wording/fold.ts";
import { phraseBook, type PhraseBook, type Words } from "../wording/phrase-book.ts";
import type { Lexicon } from "./lexicon.ts";

/** A lexicon made ready for searching: one phrase book for each question that a reader asks. */
export interface Vocabulary {
  readonly fillers: PhraseBook<true>;
  readonly counting: PhraseBook<true>;
  readonly inWords: PhraseBook<number>;
  readonly noneOrAll: PhraseBook<"none" | "all">;
  readonly nothing: PhraseBook<true>;
  readonly halves: PhraseBook<true>;
  readonly fractions: PhraseBook<Decimal>;
  readonly scales: PhraseBook<number>;
  readonly scaleLinks: PhraseBook<true>;
  /** Units behind a number; `exponent` is −2 for "%" and −3 for "‰". */
  readonly units: PhraseBook<UnitWord>;
  /** Letters that count for powers of ten: "€ 5m", "12k". */
  readonly scaleLetters: PhraseBook<number>;
  /** Currency signs before a number. */
  readonly currencies: PhraseBook<Currency>;
  readonly comparators: PhraseBook<Comparator>;
  readonly comparatorsBehind: PhraseBook<Comparator>;
  readonly within: PhraseBook<true>;
  readonly terms: PhraseBook<true>;
  readonly softeners: PhraseBook<"exactly" | "approximately">;
  readonly rangeOpenings: PhraseBook<RangeWords>;
  readonly rangeJoint: PhraseBook<true>;
  readonly joiners: PhraseBook<"all-of" | "any-of">;
  readonly months: PhraseBook<number>;
  readonly dateLeads: PhraseBook<true>;
  readonly dueOn: PhraseBook<true>;
  readonly measuredOn: PhraseBook<true>;
  readonly after: PhraseBook<true>;
  /** Whether the last day of what follows is meant: "fine", and not "il mese di". */
  readonly endOf: PhraseBook<boolean>;
  /** What opens a term, and whether it is the day before what follows begins. */
  readonly deadlines: PhraseBook<"within" | "before">;
  readonly yearWords: PhraseBook<true>;
  readonly periodsOfYear: PhraseBook<"quarter" | "half">;
  readonly ordinals: PhraseBook<number>;
  readonly quarterCodes: PhraseBook<number>;
  readonly dateLinks: PhraseBook<true>;
  /** Accents tell words apart here, see `AnswerWords`. */
  readonly answers: PhraseBook<AnswerWord>;
  readonly question: PhraseBook<true>;
  readonly noTarget: PhraseBook<true>;
  readonly noTargetOpening: PhraseBook<true>;
  readonly noActual: PhraseBook<true>;
  readonly noActualOpening: PhraseBook<true>;
  readonly withdrawn: PhraseBook<"deferred" | "excluded">;
  readonly statements: PhraseBook<boolean>;
  /** Words that judge a value, those of `statements` too. */
  readonly outcomes: PhraseBook<true>;
  readonly negations: PhraseBook<true>;
  readonly partly: PhraseBook<true>;
  /** Those of `partly` too. */
  readonly reservations: PhraseBook<true>;
  readonly completion: PhraseBook<true>;
  readonly completionFillers: PhraseBook<true>;
  /** "riduzione": which way an amount behind it goes; "any" has its own sign. */
  readonly changesBefore: PhraseBook<"rise" | "fall" | "any">;
  readonly changesBehind: PhraseBook<"rise" | "fall">;
  /** What a target asks of the starting value: so many times it, or better than it. */
  readonly sizes: PhraseBook<true>;
  readonly levels: PhraseBook<true>;
  readonly fromBaseline: PhraseBook<BaselineWord>;
  readonly baselines: PhraseBook<true>;
  readonly baselineLinks: PhraseBook<true>;
  readonly verbs: PhraseBook<true>;
  readonly references: PhraseBook<true>;
  readonly decrees: PhraseBook<true>;
  readonly acts: PhraseBook<true>;
  /** What can be asked for besides a number: those of `acts`, and papers. */
  readonly deeds: PhraseBook<true>;
  readonly ranksBefore: PhraseBook<true>;
  readonly ranksFirst: PhraseBook<true>;
  readonly ranksBehind: PhraseBook<true>;
  readonly changes: PhraseBook<true>;
  readonly yearly: PhraseBook<true>;
  readonly comparisons: PhraseBook<true>;
  readonly outOf: PhraseBook<true>;
  readonly rates: PhraseBook<true>;
  readonly scaleWords: PhraseBook<true>;
  readonly minutesOfHour: PhraseBook<true>;
  readonly secondsOfMinute: PhraseBook<true>;
  readonly partOf: PhraseBook<true>;
  readonly statedDirections: PhraseBook<Direction>;
  /** Words of names and algorithms, all in one book so that a text is gone through once. */
  readonly indicatorWords: PhraseBook<IndicatorWord>;
  readonly askForDate: PhraseBook<true>;
  readonly speakOfStages: PhraseBook<true>;
  readonly stageUnits: PhraseBook<true>;
}

export interface UnitWord {
  readonly unit: Unit;
  readonly exponent: number;
}

export interface RangeWords {
  readonly joint: PhraseBook<true>;
  readonly isWay: boolean;
}

export interface BaselineWord {
  readonly times: number;
  /** Strictly better than that. */
  readonly better: boolean;
}

export interface AnswerWord {
  readonly answer: boolean;
  /** Only alone or before punctuation. */
  readonly alone: boolean;
}

export type IndicatorWord =
  | { readonly role: "change" | "counted" | "quality"; readonly direction: Direction }
  | { readonly role: "undecided" | "previous" | "division" | "inert" | "limit" };

const READY = new WeakMap<Lexicon, Vocabulary>();

/** The books of a lexicon, made at the first call. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const ready = READY.get(lexicon);
  if (ready !== undefined) return ready;
  const made = makeVocabulary(lexicon);
  READY.set(lexicon, made);
  return made;
}

/** Signs that every language shares. */
const SHARED_STATED: readonly (readonly [Words, Direction])[] = [
  ["higher | + | ↑ | ↗ | ▲ | ⬆", "higher"],
  ["lower | - | ↓ | ↘ | ▼ | ⬇", "lower"],
];

const list = (words: Words): PhraseBook<true> => phraseBook([[words, true]]);
const record = <K extends string>(entries: Readonly<Record<K, Words>>): readonly (readonly [Words, K])[] =>
  (Object.keys(entries) as K[]).map((key) => [entries[key], key]);
const numbered = (entries: readonly Words[]): PhraseBook<number> =>
  phraseBook(entries.map((words, index) => [words, index + 1]));

/** "105 k€", "4 M€", "3 kEUR". */
const scaledMoney = ([words, unit]: readonly [Words, Currency]): readonly (readonly [Words, UnitWord])[] => {
  const [sign = "", ...others] = words.split("|").map((phrase) => phrase.trim());
  const signs = [sign, ...others.filter((other) => other.length === 3)];
  const behind = (letter: string): Words => signs.map((one) => `${letter}${one}`).join(" | ");
  return [
    [behind("k"), { unit, exponent: 3 }],
    [behind("m"), { unit, exponent: 6 }],
  ];
};

function makeVocabulary(lexicon: Lexicon): Vocabulary {
  const {
    numbers,
    units,
    bounds,
    dates,
    answers,
    states,
    changes,
    prose,
    ranks,
    remarks,
    directions,
    evidence,
  } = lexicon;
  const times = record<TimeUnit>(units.times).map(([words, unit]) => [words, { unit, exponent: 0 }] as const);
  const money = record<Currency>(units.currencies);
  const directionWords = (["higher", "lower"] as const).flatMap((direction) => [
    [directions.change[direction], { role: "change", direction }] as const,
    [directions.counted[direction], { role: "counted", direction }] as const,
    [directions.qualities[direction], { role: "quality", direction }] as const,
  ]);
  return {
    fillers: list(numbers.fillers),
    counting: list(numbers.counting),
    inWords: phraseBook(numbers.inWords),
    noneOrAll: phraseBook([
      [numbers.none, "none"],
      [numbers.all, "all"],
    ]),
    nothing: list(numbers.nothing),
    halves: list(numbers.halves),
    fractions: phraseBook(
      numbers.fractions.map(
        ([words, numerator, denominator]) => [words, new Decimal(numerator).div(denominator)] as const,
      ),
    ),
    scales: phraseBook(numbers.scales),
    scaleLinks: list(numbers.links),
    units: phraseBook<UnitWord>([
      [`% | ${units.percent}`, { unit: "percent", exponent: -2 }],
      [`‰ | ${units.perMille}`, { unit: "percent", exponent: -3 }],
      [units.points, { unit: "points", exponent: 0 }],
      ...money.flatMap(scaledMoney),
      ...money.map(([words, unit]) => [words, { unit, exponent: 0 }] as const),
      ...times,
    ]),
    scaleLetters: phraseBook([
      ["k", 3],
      ["m", 6],
    ]),
    currencies: phraseBook(money),
    comparators: phraseBook(record(bounds.before)),
    comparatorsBehind: phraseBook([["+", ">="], ...record(bounds.behind)]),
    within: list(bounds.within),
    terms: list(`${bounds.within} | ${bounds.terms}`),
    softeners: phraseBook([
      [bounds.exactly, "exactly"],
      [bounds.approximately, "approximately"],
    ]),
    rangeOpenings: phraseBook(
      bounds.ranges.map(
        ({ opening, joint, isWay }) => [opening, { joint: list(joint), isWay: isWay === true }] as const,
      ),
    ),
    rangeJoint: list(bounds.rangeJoint),
    joiners: phraseBook([
      [bounds.and, "all-of"],
      [bounds.or, "any-of"],
    ]),
    months: numbered(dates.months),
    dateLeads: list(dates.leads),
    dueOn: list(dates.dueOn),
    measuredOn: list(dates.measuredOn),
    after: list(dates.after),
    endOf: phraseBook([
      [dates.endOf, true],
      [dates.ofMonth, false],
    ]),
    deadlines: phraseBook<"within" | "before">([
      [bounds.within, "within"],
      [dates.before, "before"],
    ]),
    yearWords: list(dates.year),
    periodsOfYear: phraseBook([
      [dates.quarter, "quarter"],
      [dates.half, "half"],
    ]),
    ordinals: numbered(dates.ordinals),
    quarterCodes: numbered([1, 2, 3, 4].map((number) => quarterCode(dates.quarterLetter, number))),
    dateLinks: list(dates.links),
    answers: phraseBook<AnswerWord>(
      [
        [answers.yes, { answer: true, alone: false }],
        [answers.yesAlone, { answer: true, alone: true }],
        [answers.noAlone, { answer: false, alone: true }],
      ],
      LOWER_CASE,
    ),
    question: list(answers.question),
    noTarget: list(states.noTarget),
    noTargetOpening: list(states.noTargetOpening),
    noActual: list(states.noActual),
    noActualOpening: list(states.noActualOpening),
    withdrawn: phraseBook([
      [states.deferred, "deferred"],
      [states.excluded, "excluded"],
    ]),
    statements: phraseBook([
      [states.kept, true],
      [states.broken, false],
    ]),
    outcomes: list(`${states.kept} | ${states.broken} | ${states.outcomes}`),
    negations: list(states.negations),
    partly: list(states.partly),
    reservations: list(`${states.partly} | ${states.reservations}`),
    completion: list(states.completion),
    completionFillers: list(states.completionFillers),
    changesBefore: phraseBook([
      [changes.rise, "rise"],
      [changes.fall, "fall"],
      [changes.any, "any"],
    ]),
    changesBehind: phraseBook([
      [changes.behindRise, "rise"],
      [changes.behindFall, "fall"],
    ]),
    sizes: list(changes.sizes),
    levels: list(changes.levels),
    fromBaseline: phraseBook<BaselineWord>([
      [changes.hold, { times: 1, better: false }],
      [changes.better, { times: 1, better: true }],
      ...changes.times.map(([words, times]) => [words, { times, better: false }] as const),
    ]),
    baselines: list(changes.baseline),
    baselineLinks: list(changes.links),
    verbs: list(prose.verbs),
    references: list(prose.references),
    decrees: list(prose.decrees),
    acts: list(prose.acts),
    deeds: list(`${prose.acts} | ${prose.papers}`),
    ranksBefore: list(ranks.before),
    ranksFirst: list(ranks.first),
    ranksBehind: list(ranks.behind),
    changes: list(remarks.changes),
    yearly: list(remarks.yearly),
    comparisons: list(remarks.comparisons),
    outOf: list(remarks.outOf),
    rates: list(remarks.rates),
    scaleWords: list(remarks.scales),
    minutesOfHour: list(units.minutesOfHour),
    secondsOfMinute: list(units.secondsOfMinute),
    partOf: list(remarks.partOf),
    statedDirections: phraseBook([
      ...SHARED_STATED,
      [directions.stated.higher, "higher"],
      [directions.stated.lower, "lower"],
    ]),
    indicatorWords: phraseBook<IndicatorWord>([
      [directions.limits, { role: "limit" }],
      ...directionWords,
      [directions.undecided, { role: "undecided" }],
      [directions.previousPeriod, { role: "previous" }],
      [`/ | ${directions.divisions}`, { role: "division" }],
      [directions.inert, { role: "inert" }],
    ]),
    askForDate: list(evidence.dates),
    speakOfStages: list(evidence.stages),
    stageUnits: list(evidence.stageUnits),
  };
}

/** "q4 | t4" for the letters "q | t". */
const quarterCode = (letters: Words, number: number): Words =>
  letters
    .split("|")
    .map((letter) => `${letter.trim()}${number}`)
    .join(" | ");
