import type { Actual, CountedQuantity } from "../actual/actual.ts";
import type { Assumption } from "../assumption.ts";
import type { Issue } from "../issue.ts";
import { assertNever } from "../result.ts";
import { directionOf, type Direction } from "../quantity.ts";
import type { Target } from "../target/target.ts";
import { answersByWords, contradictsOrder } from "./answers.ts";
import { againstBound, againstRange } from "./compare-amounts.ts";
import { againstStage, againstYesNo } from "./compare-answers.ts";
import { againstDeadline, amountByDeadline } from "./compare-deadline.ts";
import { open, type Comparison } from "./comparison.ts";

/**
 * Compares an actual with a target. The verdict comes from here alone: never from a percentage.
 *
 * @param direction for a bare target; a stated comparator, a range, a date or a yes/no needs none
 * @source DOMAIN §2 (verdict from the comparison alone), §3 (shapes)
 */
export function compare(target: Target, actual: Actual, direction: Direction): Comparison {
  if (target.kind === "none") return { kind: "no-target" };
  if (actual.kind === "none") return { kind: "no-actual" };
  if (actual.kind === "deferred" || actual.kind === "excluded")
    return { kind: actual.kind, reason: actual.reason };
  switch (target.kind) {
    case "threshold":
      if (isLevelForVariation(target, actual)) return open("threshold", scaleUnclear(actual));
      return againstBound(target.bound, target.comparator, actual);
    case "bare":
      if (isLevelForVariation(target, actual)) return open("threshold", scaleUnclear(actual));
      return againstBound(target.bound, direction === "higher" ? ">=" : "<=", actual);
    case "baseline":
      return againstBaseline(target.words, actual);
    case "range":
      return againstRange(target.lower, target.upper, actual);
    case "deadline":
      return againstDeadline(target.due, actual);
    case "yes-no":
      return againstYesNo(target, actual);
    case "stage":
      return againstStage(target, actual);
    case "all-of":
    case "any-of":
      return againstSeveral(target, actual, direction);
    default:
      return assertNever(target);
  }
}

/** "mantenimento" answered by words; an amount needs the starting value, which is put in before (`fromBaseline`). */
function againstBaseline(words: string, actual: Actual): Comparison {
  return actual.kind === "quantity" || actual.kind === "bound"
    ? open("threshold", { code: "baseline-missing", facts: { text: words } })
    : againstYesNo({ kind: "yes-no", wanted: true }, actual);
}

/** "+10% rispetto al 2020" answered by 105: the level itself, or a variation of 105 points? Not ours to say. */
const isLevelForVariation = (
  target: Extract<Target, { kind: "bare" | "threshold" }>,
  actual: Actual,
): actual is Level =>
  isChange(target) &&
  target.bound.unit === "percent" &&
  actual.kind === "quantity" &&
  actual.quantity.unit === "number" &&
  actual.quantity.value.abs().gt(1);

/** "+15%", "riduzione del 10%": what is asked is a change. */
export const isChange = (target: Extract<Target, { kind: "bare" | "threshold" }>): boolean =>
  target.kind === "bare" ? target.sign !== "none" : target.isChange === true;

type Level = Extract<Actual, { kind: "quantity" }>;

const scaleUnclear = ({ quantity: { value } }: Level): Issue => ({
  code: "scale-unclear",
  facts: { value: value.toString() },
});

/** One number answers several conditions only where they bound it from both sides: "≥ 80 % e ≤ 90 %". */
function fitsSeveral(targets: readonly Target[], actual: Actual): boolean {
  if (actual.kind !== "quantity" && actual.kind !== "bound") return true;
  const amounts = targets.filter(({ kind }) => kind !== "deadline");
  if (amounts.length === 1 && amounts.length < targets.length) return true;
  const thresholds = targets.flatMap((target) => (target.kind === "threshold" ? [target] : []));
  const [first, second] = thresholds;
  if (targets.length !== 2 || first === undefined || second === undefined) return false;
  return (
    directionOf(first.comparator) !== directionOf(second.comparator) && first.bound.unit === second.bound.unit
  );
}

/** All-of: one missed → missed; else one unread → open. Any-of: one met → met; else one unread → open. DOMAIN §2. */
function againstSeveral(target: Several, actual: Actual, direction: Direction): Comparison {
  const { kind, parts: targets } = target;
  if (actual.kind === "several") return againstEach(target, actual.parts, direction);
  if (!fitsSeveral(targets, actual))
    return open("several", { code: "answer-does-not-fit", facts: { answer: actual.kind } });
  const isAmount = actual.kind === "quantity" || actual.kind === "bound";
  if (kind === "any-of" || !isAmount)
    return joinedOf(
      kind,
      targets.map((target) => compare(target, actual, direction)),
    );
  const compared = targets.map((one) => (one.kind === "deadline" ? one : compare(one, actual, direction)));
  const amounts = compared.flatMap((one) => (one.kind === "deadline" ? [] : [one]));
  const parts = compared.map((one) =>
    one.kind === "deadline" ? amountByDeadline(one.due, actual.on, amounts) : one,
  );
  // An amount of another day may have gone on or back: neither met nor missed by the term.
  const unsettled = parts.find((part) => part.kind === "open" && part.rule === "deadline");
  return unsettled ?? joinedOf(kind, parts);
}

type Several = Extract<Target, { kind: "all-of" | "any-of" }>;

const IN_ORDER: readonly Assumption[] = [{ code: "answers-in-order" }];

/** "75 PA, 620 soggetti" against two conditions: by what they count, else the first answers the first. */
function againstEach(target: Several, given: readonly CountedQuantity[], direction: Direction): Comparison {
  const { kind, parts: targets } = target;
  const byWords = answersByWords(target, given);
  const parts = byWords ?? given;
  if (parts.length !== targets.length || (byWords === undefined && contradictsOrder(target, given)))
    return open("several", { code: "answers-unassigned" });
  const joined = joinedOf(
    kind,
    targets.map((target, index) => {
      const quantity = parts[index];
      return quantity === undefined
        ? open("several", { code: "answers-unassigned" })
        : compare(target, { kind: "quantity", quantity }, direction);
    }),
  );
  return joined.kind === "decided" && byWords === undefined
    ? { ...joined, assumed: [...joined.assumed, ...IN_ORDER] }
    : joined;
}

function joinedOf(kind: "all-of" | "any-of", parts: readonly Comparison[]): Comparison {
  const settled = parts.filter((part) => part.kind === "decided");
  const settling = kind === "any-of";
  const isSettled = settled.some((part) => part.met === settling);
  if (!isSettled && settled.length < parts.length) {
    const issues = parts.flatMap((part) => (part.kind === "open" ? part.issues : []));
    return {
      kind: "open",
      rule: "several",
      issues: issues.length > 0 ? issues : [{ code: "answer-does-not-fit" }],
    };
  }
  const met = isSettled === settling;
  // Of the others nothing depends.
  const assumed = settled.filter((part) => part.met === met).flatMap((part) => part.assumed);
  return { kind: "decided", met, rule: "several", measured: undefined, joined: { kind, parts }, assumed };
}
