import { answersByWords } from "./answers.ts";
import type { Actual } from "../actual/actual.ts";
import { Decimal } from "../decimal.ts";
import type { Method } from "../policy/policy.ts";
import { quantity, type Comparator, type Direction, type Quantity } from "../quantity.ts";
import type { Target } from "../target/target.ts";
import { measure, type RowMeasures } from "./attainment.ts";
import { isChange } from "./compare.ts";
import { amountOf, type Comparison, type Measured } from "./comparison.ts";
import { valueReaching } from "./value-reaching.ts";
import type { Change } from "./reach.ts";

/** The target itself, or a share of it: never 1, for 100 % is the target itself. */
export type Goal = { readonly kind: "meet" } | { readonly kind: "share"; readonly share: Decimal };

export interface By {
  readonly method: Method;
  readonly row: RowMeasures;
}

type Decided = Extract<Comparison, { kind: "decided" }>;

/**
 * The least change of an actual with which it reaches a goal that it does not reach now.
 *
 * @returns `undefined` where there is none, or none that one value tells
 */
export function leastChange(
  target: Target,
  actual: Actual,
  comparison: Decided,
  goal: Goal,
  by: By,
): Change | undefined {
  if ((target.kind === "all-of" || target.kind === "any-of") && comparison.joined !== undefined)
    return ofConditions(target, actual, comparison.joined.parts, goal, by);
  if (goal.kind === "meet") return toMeet(target, actual, comparison);
  const reached =
    target.kind === "stage"
      ? laterStage(target, goal.share, by)
      : amountReaching(target, actual, comparison, goal.share, by);
  return reached ?? (goal.share.lt(1) ? toMeet(target, actual, comparison) : undefined);
}

function toMeet(target: Target, actual: Actual, { measured, rule }: Decided): Change | undefined {
  if (measured !== undefined && rule !== "deadline") {
    const comparator = comparatorOf(target, measured.direction);
    return amountAt(measured.target, comparator, target, actual, measured);
  }
  switch (target.kind) {
    case "deadline":
      return { kind: "answer", actual: { kind: "date", date: target.due } };
    case "yes-no":
      return { kind: "answer", actual: { kind: "yes-no", answer: target.wanted } };
    case "baseline":
      return { kind: "answer", actual: { kind: "yes-no", answer: true } };
    case "stage":
      return { kind: "answer", actual: { kind: "stage", stage: target.stage } };
    default:
      return undefined;
  }
}

const comparatorOf = (target: Target, direction: Direction): Comparator =>
  target.kind === "threshold" ? target.comparator : direction === "higher" ? ">=" : "<=";

/** The first stage of the ladder that is worth so much, where the method counts stages. */
function laterStage(
  { ladder }: Extract<Target, { kind: "stage" }>,
  share: Decimal,
  { method }: By,
): Change | undefined {
  const stage = method === "stages" ? ladder?.find(({ score }) => score.gte(share)) : undefined;
  return stage && { kind: "answer", actual: { kind: "stage", stage: stage.name } };
}

function amountReaching(
  target: Target,
  actual: Actual,
  comparison: Decided,
  share: Decimal,
  { method, row }: By,
): Change | undefined {
  const value = valueReaching(comparison, method, row, share);
  const { measured } = comparison;
  if (value === undefined || measured === undefined) return undefined;
  const { direction } = measured;
  const comparator = direction === "higher" ? ">=" : "<=";
  return amountAt(outwards(value, direction), comparator, target, actual, measured);
}

const LEAST_PLACES = 6;

/** A quotient with no end, cut on the side that is good enough: six decimals, or six digits of a small number. */
function outwards(value: Decimal, direction: Direction): Decimal {
  const places = Math.max(LEAST_PLACES, LEAST_PLACES - value.e);
  return value.toDecimalPlaces(places, direction === "higher" ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR);
}

function amountAt(
  value: Decimal,
  comparator: Comparator,
  target: Target,
  actual: Actual,
  { unit, direction }: Measured,
): Change | undefined {
  const observed = amountOf(actual);
  if (observed === undefined) return undefined;
  const asksChange = (target.kind === "threshold" || target.kind === "bare") && isChange(target);
  const until = target.kind === "range" ? (direction === "higher" ? target.upper : target.lower) : undefined;
  return { kind: "amount", comparator, amount: quantity(value, unit), isChange: asksChange, until, observed };
}

/** All that are missing for "e"; any of them for "o". One that is good enough already is not named. */
function ofConditions(
  several: Extract<Target, { kind: "all-of" | "any-of" }>,
  actual: Actual,
  comparisons: readonly Comparison[],
  goal: Goal,
  by: By,
): Change | undefined {
  const { kind, parts: targets } = several;
  const answers = actual.kind === "several" ? (answersByWords(several, actual.parts) ?? actual.parts) : [];
  const parts = targets.flatMap((target, index) => {
    const comparison = comparisons[index];
    if (comparison?.kind !== "decided") return [{ target, change: undefined, isOpen: true }];
    if (isGoodEnough(comparison, goal, by)) return [];
    return [
      {
        target,
        change: leastChange(target, partOf(actual, answers[index]), comparison, goal, by),
        isOpen: false,
      },
    ];
  });
  const named = parts.filter(({ change, isOpen }) => change !== undefined || (isOpen && kind === "all-of"));
  const isShort = kind === "all-of" && named.length < parts.length;
  if (isShort || named.every(({ change }) => change === undefined)) return undefined;
  return { kind: "conditions", joint: kind, parts: named.map(({ target, change }) => ({ target, change })) };
}

/** Of "75 PA, 620 soggetti" the part that answers the condition. */
const partOf = (actual: Actual, part: Quantity | undefined): Actual =>
  part === undefined ? actual : { kind: "quantity", quantity: part };

function isGoodEnough(comparison: Decided, goal: Goal, { method, row }: By): boolean {
  if (goal.kind === "meet") return comparison.met;
  return (comparison.met && goal.share.lt(1)) || measure(comparison, method, row).value.gte(goal.share);
}
