import type { Actual } from "../actual/actual.ts";
import type { Issue } from "../issue.ts";
import { assertNever } from "../result.ts";
import { directionOf, type Direction } from "../quantity.ts";
import type { Target } from "../target/target.ts";
import { againstBound, againstRange } from "./compare-amounts.ts";
import { againstStage, againstYesNo } from "./compare-answers.ts";
import { againstDeadline } from "./compare-deadline.ts";
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
      return againstBound(target.bound, target.comparator, actual);
    case "bare":
      if (isLevelForVariation(target, actual)) return open("threshold", scaleUnclear(actual));
      return againstBound(target.bound, direction === "higher" ? ">=" : "<=", actual);
    case "range":
      return againstRange(target.lower, target.upper, actual);
    case "deadline":
      return againstDeadline(target.due, actual);
    case "yes-no":
      return againstYesNo(target, actual);
    case "stage":
      return againstStage(target.stage, actual);
    case "all-of":
    case "any-of":
      return againstSeveral(target.kind, target.parts, actual, direction);
    default:
      return assertNever(target);
  }
}

/** "+10% rispetto al 2020" answered by 105: the level itself, or a variation of 105 points? Not ours to say. */
const isLevelForVariation = (target: Extract<Target, { kind: "bare" }>, actual: Actual): actual is Level =>
  target.sign !== "none" &&
  target.bound.unit === "percent" &&
  actual.kind === "quantity" &&
  actual.quantity.unit === "number" &&
  actual.quantity.value.abs().gt(1);

type Level = Extract<Actual, { kind: "quantity" }>;

const scaleUnclear = ({ quantity: { value } }: Level): Issue => ({
  code: "scale-unclear",
  facts: { value: value.toString() },
});

/** One number answers several conditions only where they bound it from both sides: "≥ 80 % e ≤ 90 %". */
function fitsSeveral(targets: readonly Target[], actual: Actual): boolean {
  if (actual.kind !== "quantity" && actual.kind !== "bound") return true;
  const thresholds = targets.flatMap((target) => (target.kind === "threshold" ? [target] : []));
  const [first, second] = thresholds;
  if (targets.length !== 2 || first === undefined || second === undefined) return false;
  return (
    directionOf(first.comparator) !== directionOf(second.comparator) && first.bound.unit === second.bound.unit
  );
}

/** All-of: one missed → missed; else one unread → open. Any-of: one met → met; else one unread → open. DOMAIN §2. */
function againstSeveral(
  kind: "all-of" | "any-of",
  targets: readonly Target[],
  actual: Actual,
  direction: Direction,
): Comparison {
  if (!fitsSeveral(targets, actual))
    return open("several", { code: "answer-does-not-fit", facts: { answer: actual.kind } });
  const parts = targets.map((target) => compare(target, actual, direction));
  const decided = parts.filter((part) => part.kind === "decided");
  const settling = kind === "any-of";
  const isSettled = decided.some((part) => part.met === settling);
  if (!isSettled && decided.length < parts.length) {
    const issues = parts.flatMap((part) => (part.kind === "open" ? part.issues : []));
    return {
      kind: "open",
      rule: "several",
      issues: issues.length > 0 ? issues : [{ code: "answer-does-not-fit" }],
    };
  }
  return {
    kind: "decided",
    met: isSettled === settling,
    rule: "several",
    measured: undefined,
    joined: { kind, parts },
    assumed: decided.flatMap((part) => part.assumed),
  };
}
