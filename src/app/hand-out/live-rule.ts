import { assessIndicator, compareRow } from "../../core/assessment/assess-indicator.ts";
import { isChange as asksForChange } from "../../core/assessment/compare.ts";
import { readIndicator, type ReadIndicator } from "../../core/assessment/read-indicator.ts";
import { dayNumber, fromDayNumber, NO_YEAR, type CalendarDate } from "../../core/calendar-date.ts";
import { Decimal, type Decimal as DecimalValue } from "../../core/decimal.ts";
import type { Lexicon } from "../../core/lexicon/lexicon.ts";
import { formatChange, formatQuantity } from "../../core/number/format-quantity.ts";
import type { Indicator } from "../../core/plan.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { holds, quantity, type Comparator, type Unit } from "../../core/quantity.ts";
import type { Target } from "../../core/target/target.ts";
import { formatDate } from "../../core/wording/format-date.ts";

/** What an answer to a target means. `isOpen`: something was assumed that a person must confirm. */
export interface Outcome {
  readonly met: boolean;
  readonly isOpen: boolean;
}

export interface Condition {
  readonly comparator: Comparator;
  /** In the rule's unit; percentages as fractions. */
  readonly bound: DecimalValue;
}

export interface AmountRule {
  readonly unit: Unit;
  /** All must hold. */
  readonly conditions: readonly Condition[];
  /** The target is a change: only an answer with its sign is one. */
  readonly isChange: boolean;
  /** Whether the verdict is open when it is met, and when it is missed. */
  readonly openWhenMet: boolean;
  readonly openWhenMissed: boolean;
}

/** What of a target a plain formula can judge by itself; everything else is judged when the form is collected. */
export interface LiveRule {
  readonly hasTarget: boolean;
  readonly amount: AmountRule | undefined;
  readonly due: CalendarDate | undefined;
  /** What a plain yes or no means; undefined where it is no answer. */
  readonly yes: Outcome | undefined;
  readonly no: Outcome | undefined;
}

export interface LiveTerms {
  readonly lexicon: Lexicon;
  readonly year: number | undefined;
  readonly policy: Policy;
}

const NOTHING: LiveRule = {
  hasTarget: false,
  amount: undefined,
  due: undefined,
  yes: undefined,
  no: undefined,
};

/**
 * The rule of one row. What it says is not derived a second time: the engine is asked about answers on both sides of
 * every bound, and a rule that would say anything else is left out.
 */
export function liveRule(indicator: Indicator, terms: LiveTerms): LiveRule {
  const answer = answerer(indicator, terms);
  const { reading } = answer("").target;
  if (reading.ok && reading.value.target.kind === "none") return NOTHING;
  const yes = outcomeOf(answer(YES[terms.lexicon.language]), terms);
  const no = outcomeOf(answer("no"), terms);
  if (!reading.ok) return { ...NOTHING, hasTarget: true };
  return {
    hasTarget: true,
    amount: amountRule(answer, terms),
    due: dueDate(reading.value.target, answer, terms),
    yes,
    no,
  };
}

/** The first word for a yes that the language's readers know. */
export const YES: Readonly<Record<Lexicon["language"], string>> = { it: "sì", en: "yes", fr: "oui" };

type Answerer = (text: string) => ReadIndicator;

/** The row as it would be read with another actual, which undoes what was decided about this one or accepted for it. */
function answerer(indicator: Indicator, { lexicon, year }: LiveTerms): Answerer {
  const row: { -readonly [Key in keyof Indicator]: Indicator[Key] } = { ...indicator };
  delete row.accepted;
  const rulings = { ...indicator.rulings, decision: undefined, confirmedActual: undefined };
  return (text) =>
    readIndicator({ ...row, rulings, actual: { cell: { kind: "text", text } } }, lexicon, year);
}

function outcomeOf(read: ReadIndicator, { policy, year }: LiveTerms): Outcome | undefined {
  const comparison = compareRow(read);
  if (comparison.kind !== "decided") return undefined;
  const { isOpen } = assessIndicator(read, { policy, asOf: undefined, year });
  return { met: comparison.met, isOpen };
}

function amountRule(answer: Answerer, terms: LiveTerms): AmountRule | undefined {
  // Any number: only then is a target that is measured from the starting value a bound.
  const read = answer("1");
  if (!read.target.reading.ok) return undefined;
  const { target } = read.target.reading.value;
  const conditions = conditionsOf(target, read);
  const [first] = conditions ?? [];
  if (conditions === undefined || first === undefined) return undefined;
  const { unit } = first;
  if (conditions.some((condition) => condition.unit !== unit)) return undefined;
  const isChange = (target.kind === "bare" || target.kind === "threshold") && asksForChange(target);
  const seen: Outcome[] = [];
  for (const { bound } of conditions) {
    for (const value of around(bound)) {
      if (isChange && value.isZero()) continue;
      const amount = quantity(value, unit);
      const text = isChange ? formatChange(amount, terms.lexicon) : formatQuantity(amount, terms.lexicon);
      const outcome = outcomeOf(answer(text), terms);
      const isMet = conditions.every((condition) => holds(value, condition.comparator, condition.bound));
      if (outcome?.met !== isMet) return undefined;
      seen.push(outcome);
    }
  }
  const isOpen = (met: boolean): boolean => seen.some((outcome) => outcome.met === met && outcome.isOpen);
  return { unit, conditions, isChange, openWhenMet: isOpen(true), openWhenMissed: isOpen(false) };
}

/** A little below, at, and a little above. */
function around(bound: DecimalValue): readonly DecimalValue[] {
  const step = Decimal.max(bound.abs(), 1).times("0.001");
  return [bound.minus(step), bound, bound.plus(step)];
}

type Bound = Condition & { readonly unit: Unit };

/** The bounds that one number must keep; undefined where one number is no answer. */
function conditionsOf(target: Target, read: ReadIndicator): readonly Bound[] | undefined {
  switch (target.kind) {
    case "threshold":
      return [{ comparator: target.comparator, bound: target.bound.value, unit: target.bound.unit }];
    case "bare": {
      const comparator = read.direction?.direction === "lower" ? "<=" : ">=";
      return [{ comparator, bound: target.bound.value, unit: target.bound.unit }];
    }
    case "range":
      return [
        { comparator: ">=", bound: target.lower.value, unit: target.lower.unit },
        { comparator: "<=", bound: target.upper.value, unit: target.upper.unit },
      ];
    case "yes-no":
      return target.ceiling === undefined
        ? undefined
        : [{ comparator: "<=", bound: target.ceiling.value, unit: target.ceiling.unit }];
    case "all-of":
      return target.parts.flatMap((part) =>
        part.kind === "deadline" ? [] : (conditionsOf(part, read) ?? []),
      );
    case "any-of":
    case "baseline":
    case "deadline":
    case "stage":
    case "none":
      return undefined;
  }
}

function dueDate(target: Target, answer: Answerer, terms: LiveTerms): CalendarDate | undefined {
  if (target.kind !== "deadline" || target.due.year === NO_YEAR) return undefined;
  const { due } = target;
  const days = [-1, 0, 1].map((step) => ({ step, date: fromDayNumber(dayNumber(due) + step) }));
  const agrees = days.every(({ step, date }) => {
    const outcome = outcomeOf(answer(formatDate(date, terms.lexicon.dates)), terms);
    return outcome !== undefined && !outcome.isOpen && outcome.met === step <= 0;
  });
  return agrees ? due : undefined;
}
