import type { Comparator, Currency, TimeUnit } from "../quantity.ts";
import type { Words } from "../wording/phrase-book.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { NumberWord } from "./number-words.ts";

export type Language = "it" | "en" | "fr";

/**
 * The words of one language, as data. Where a list has several phrases, the first is the one that we print.
 * Accents, capitals and the shape of apostrophes and dashes do not matter, except in `answers`.
 */
export interface Lexicon {
  readonly language: Language;
  readonly numbers: NumberWords;
  readonly units: UnitWords;
  readonly bounds: BoundWords;
  readonly dates: DateWords;
  readonly answers: AnswerWords;
  readonly states: StateWords;
  readonly changes: ChangeWords;
  readonly prose: ProseWords;
  readonly ranks: RankWords;
  readonly remarks: RemarkWords;
  readonly directions: DirectionWords;
  readonly evidence: EvidenceWords;
}

export interface NumberWords {
  readonly decimalMark: "," | ".";
  readonly groupMark: "." | "," | "\u00A0";
  /** Between a number and its "%". */
  readonly percentGap: " " | "";
  /** "€ 5" or "5 €". */
  readonly currencyFirst: boolean;
  /** Between a currency sign and its number. */
  readonly currencyGap: " " | "";
  /** What may stand between a comparator and its number: articles, "n.". */
  readonly fillers: Words;
  /** "n. 8": what may stand before a number that counts. */
  readonly counting: Words;
  /** One to a hundred and some round ones beyond: "almeno due", "ventuno". */
  readonly inWords: readonly NumberWord[];
  /** "nessun reclamo": zero of what follows. */
  readonly none: Words;
  /** "nessuno" alone: zero of what the row counts. */
  readonly nothing: Words;
  /** "tutte le strutture": the whole of it. */
  readonly all: Words;
  /** Behind "3 ore e": half of one more. */
  readonly halves: Words;
  /** Parts of a whole by numerator and denominator: "due terzi". */
  readonly fractions: readonly (readonly [words: Words, numerator: number, denominator: number])[];
  /** Powers of ten by their exponent: 6 for "milioni". */
  readonly scales: readonly (readonly [Words, number])[];
  /** Between a scale and its unit: "milioni di euro". */
  readonly links: Words;
}

export interface UnitWords {
  /** "per cento", beside the sign. */
  readonly percent: Words;
  readonly perMille: Words;
  /** Percentage points: "p.p.". */
  readonly points: Words;
  readonly currencies: Readonly<Record<Currency, Words>>;
  /** First the plural, then the singular (both printed), then other spellings. */
  readonly times: Readonly<Record<TimeUnit, Words>>;
  /** What minutes are called behind hours: "3 h 45 m". */
  readonly minutesOfHour: Words;
  readonly secondsOfMinute: Words;
}

export interface BoundWords {
  /** Before the number. */
  readonly before: Readonly<Record<Comparator, Words>>;
  /** Behind the number: "80% o più". */
  readonly behind: Readonly<Record<">=" | "<=", Words>>;
  /** At most, if a unit follows: "entro 5 gg"; otherwise they open a date. */
  readonly within: Words;
  /** The same behind a number, where a time follows: "60% in 13 settimane". */
  readonly terms: Words;
  readonly exactly: Words;
  readonly approximately: Words;
  /**
   * What opens a range and what joins its ends; the first pair is printed. `isWay`: it may also go down, "da 20% a 15%".
   */
  readonly ranges: readonly { readonly opening: Words; readonly joint: Words; readonly isWay?: true }[];
  /** Joins the ends of a range that nothing opens: "15 to 20%". */
  readonly rangeJoint: Words;
  readonly and: Words;
  readonly or: Words;
}

export interface DateWords {
  /** January to December. */
  readonly months: readonly Words[];
  /** What may stand before a date without making it a deadline: "il", "in data". */
  readonly leads: Words;
  /** Before the day or period that is all of a target: "al 31/12", "nel primo semestre"; "dal" says from when. */
  readonly dueOn: Words;
  /** What leads from an amount to the day on which it was measured: "al"; "dal" and "since" do not. */
  readonly measuredOn: Words;
  /** Before a day: it was done on none that is named. */
  readonly after: Words;
  /** "fine", "end of": the last day of what follows. */
  readonly endOf: Words;
  /** "mese di", "the month of": the month that follows. */
  readonly ofMonth: Words;
  /** Opens a term that a period has not reached: "prima di giugno". */
  readonly before: Words;
  /** "anno": with or without its number. */
  readonly year: Words;
  readonly quarter: Words;
  readonly half: Words;
  /** First to fourth. */
  readonly ordinals: readonly Words[];
  /** "Q4", "T4": the letter. */
  readonly quarterLetter: Words;
  /** Between the parts of a date: "4° trimestre del 2022". */
  readonly links: Words;
  /** How a day is printed: 30.06.2021, 30 June 2021, 30/06/2021. */
  readonly shape: "dots" | "words" | "slashes";
  /** How a term is printed before its date: one of `BoundWords.within`, with its article. */
  readonly by: string;
}

/** Accents count here: "si" alone is yes, but "si rinvia" is a verb; "sì, si rinvia" starts with a yes. */
export interface AnswerWords {
  /** May be followed by anything: "sì realizzazione". */
  readonly yes: Words;
  /** Alone, or before a mark of punctuation. */
  readonly yesAlone: Words;
  readonly noAlone: Words;
  /** The question itself, left in place of an answer: "sì/no", "On/Off". In a target it asks for a yes. */
  readonly question: Words;
}

export interface StateWords {
  /** The whole cell (a remark in brackets apart). */
  readonly noTarget: Words;
  /** The beginning of the cell. */
  readonly noTargetOpening: Words;
  readonly noActual: Words;
  readonly noActualOpening: Words;
  readonly deferred: Words;
  readonly excluded: Words;
  /** "rispettato", "conseguito": statements that say yes. */
  readonly kept: Words;
  /** "disatteso", "mancato": statements that say no. */
  readonly broken: Words;
  /** Beside those two what else judges a value: "exceeded (81%)". */
  readonly outcomes: Words;
  readonly negations: Words;
  /** "in parte", "il resto": what is said holds for a part only. */
  readonly partly: Words;
  /** "in corso", "sarà", "ma": what else takes back a yes, wholly or in part. */
  readonly reservations: Words;
  /** "realizzazione" in "realizzazione al 67%". */
  readonly completion: Words;
  /** What may stand between these and the percentage: "al", "dei lavori". */
  readonly completionFillers: Words;
}

/** Targets and results that are measured from a starting value. */
export interface ChangeWords {
  /** Before the amount: "riduzione del 10%". */
  readonly rise: Words;
  readonly fall: Words;
  /** What leads to the size of a change in a sentence: "incremento delle imprese del 10%". */
  readonly sizes: Words;
  /** What leads to the value that the change ends at: "ridurre a 20 giorni". */
  readonly levels: Words;
  /** Either way; the first is printed: "variazione ≤ -10 %". */
  readonly any: Words;
  /** Behind the amount: "10% in meno". */
  readonly behindRise: Words;
  readonly behindFall: Words;
  /** "mantenimento", "in linea con": no worse than the starting value. */
  readonly hold: Words;
  /** "miglioramento": better than the starting value. */
  readonly better: Words;
  /** "il doppio": the starting value so many times. */
  readonly times: readonly (readonly [words: Words, times: number])[];
  /** What names the starting value: "dato 2020", "anno precedente", "media del triennio". */
  readonly baseline: Words;
  /** What may stand among these. */
  readonly links: Words;
}

/** Sentences, of which a number or a yes is taken. */
export interface ProseWords {
  /** What makes a sentence of a number and its noun: "63 PA hanno completato …". */
  readonly verbs: Words;
  /** A number behind these names an act or a place in a text: "delibera n. 5", "art. 12". */
  readonly references: Words;
  /** Acts with which something is done: "approvato con delibera n. 12". */
  readonly decrees: Words;
  /** What a target asks to be written: "3 incontri e relazione finale". */
  readonly papers: Words;
  /** Nouns of action with which a target asks that something be done: "approvazione del regolamento". */
  readonly acts: Words;
}

/** Places in a ranking: the lower the better. */
export interface RankWords {
  /** "Top 5", "tra i primi 5". */
  readonly before: Words;
  /** Before a number that ends the cell, or has a word of `behind`: "primi 5"; "primi 5 comuni" may be any five. */
  readonly first: Words;
  /** "1° posto". */
  readonly behind: Words;
}

export interface RemarkWords {
  /** Words behind a number that change it: "in meno", "p.p.". */
  readonly changes: Words;
  /** Of a change that is none: a plan's year is what its numbers are of, "3 per year". */
  readonly yearly: Words;
  /** "rispetto a": only a variation may be followed by them. */
  readonly comparisons: Words;
  /** "su" in "4,00 su 5". */
  readonly outOf: Words;
  /** "su una scala da 1 a 5": what opens the words of a scale. */
  readonly scales: Words;
  /** "per 1.000 abitanti", "ogni 100 addetti". */
  readonly rates: Words;
  /** "di cui" in "29 domande, di cui 4 accolte". */
  readonly partOf: Words;
}

export interface DirectionWords {
  /** The *Direzione* column. */
  readonly stated: { readonly higher: Words; readonly lower: Words };
  /** Words of change in a name: they go before what is counted. */
  readonly change: { readonly higher: Words; readonly lower: Words };
  /** What is counted, in the numerator of an algorithm or in a name: the first noun decides. */
  readonly counted: { readonly higher: Words; readonly lower: Words };
  /** What is said of it: against the noun ("reclami evasi", "imprese cessate") nothing is decided. */
  readonly qualities: { readonly higher: Words; readonly lower: Words };
  /** Where these stand, nothing else is listened to: "percentuale di riduzione" may be meant either way. */
  readonly undecided: Words;
  /** "t-1", "anno precedente". */
  readonly previousPeriod: Words;
  /** What ends the numerator, beside "/". */
  readonly divisions: Words;
  /** What would mislead: strokes that do not divide ("e/o", "sì/no"), words turned round by another ("basse emissioni"). */
  readonly inert: Words;
  /** What follows qualifies the count and is no count itself: "pratiche evase entro 5 gg". */
  readonly limits: Words;
}

export interface EvidenceWords {
  /** Units and algorithms that ask for a date, or for a yes that may be one. */
  readonly dates: Words;
  /** Algorithms that speak of stages of work. */
  readonly stages: Words;
  /** The same of a unit, which must be just that. */
  readonly stageUnits: Words;
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = { it, en, fr };

export const lexiconOf = (language: Language): Lexicon => LEXICONS[language];
